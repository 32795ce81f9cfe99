import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sent } from '../platform/http.tsx';
import { useWords } from '../platform/i18n.ts';
import { smallSize } from '../platform/images.ts';
import { Audience, Field } from '../ui/form.tsx';
import { Frame } from '../ui/frame.ts';
import { attributes, escapeText, html, narrow, stored } from '../ui/html.ts';
import { fileSize } from './compute/size.ts';
import { messages } from './messages.ts';
import { LONGEST_ALT } from './policy.ts';
import type { Attached, ReportedFile } from './queries.ts';

/**
 * What the browser offers to choose from. What a file is its content says. Named one by one, so that a phone whose
 * pictures are HEIC turns them into one of these before it sends them.
 */
const ACCEPTED =
  'image/jpeg,image/png,image/webp,image/gif,image/avif,.pdf,.txt,.md,.csv,.docx,.xlsx,.pptx,.odt,.ods,.odp';

/**
 * Adds files to the form it stands in, whose route reads it with `takeIn`. Without script they are sent with the form;
 * with it at once, while one goes on writing.
 * @param uploads what the form holds already: `attachedByIds` of `chosenFiles`
 */
export function AttachmentField({
  sent,
  uploads = [],
}: {
  sent: Sent<unknown>;
  uploads?: readonly Attached[];
}) {
  const words = useWords(messages);
  const { locale, fileLimits: limits = { bytes: 0, perPost: 0 } } = useContext(Frame);
  const error = sent.errors.file;
  const untouched = uploads.length === 0 && error === undefined && !sent.typed.alt;
  const key = `${locale} ${limits.bytes} ${limits.perPost}`;
  const same = untouched && emptyFields.get(key);
  if (same) return same;
  const most = fileSize(limits.bytes, locale);
  const said = JSON.stringify({
    size: words.refused.size('#', most),
    many: words.refused.many(limits.perPost),
    progress: words.progress('#'),
    failed: words.failed('#'),
    arrived: words.arrived('#'),
    gone: words.gone('#'),
  });
  const given = {
    open: uploads.length > 0 || error !== undefined,
    'data-island': 'files',
    'data-most': limits.bytes,
    'data-count': limits.perPost,
  };
  const input = {
    accept: ACCEPTED,
    'aria-invalid': error && 'true',
    'aria-describedby': error ? 'file-e file-h' : 'file-h',
  };
  const alt = Field({
    name: 'alt',
    label: words.alt,
    hint: words.altHint,
    value: sent.typed.alt,
    maxlength: LONGEST_ALT,
    required: false,
  });
  const rows = uploads.map((file) => (
    <UploadRow key={file.id} file={file} alt={sent.typed[`alt_${file.id}`] ?? file.alt} nudge />
  ));
  // The hidden field says that the form shows all files that are to stand there: none of these is none.
  const field = html`<details class="fold files"${attributes(given)} data-words="${stored(locale === 'ar' ? escapeText(said) : narrow(escapeText(said)))}"><summary>${words.add}</summary><div class="${error ? 'f bad' : 'f'}"><label for="file">${words.choose}</label><p class="hint" id="file-h">${words.hint(limits.perPost, most)} ${words.notNew}</p>${error && html`<p class="err" id="file-e">${error}</p>`}<input type="file" id="file" name="file" multiple${attributes(input)}>${Audience({ children: words.whoSees })}</div><div data-part="alt">${alt}</div><input type="hidden" name="files" value=""><ul class="uploads" aria-label="${words.added}" data-part="uploads">${rows}</ul><p class="vh" role="status"></p></details>`;
  if (untouched) emptyFields.set(key, field);
  return field;
}

/** The field without anything in it stands under each topic, the same for all who read in one language. */
const emptyFields = new Map<string, VNode>();

/** Those that have just come, for the island. */
export function UploadRows({ files }: { files: readonly Attached[] }) {
  return files.map((file) => <UploadRow key={file.id} file={file} alt="" />);
}

/** One that is uploaded: what it is, what can be seen on it, and whether it goes along after all. */
function UploadRow({ file, alt, nudge }: { file: Attached; alt: string; nudge?: boolean }) {
  const words = useWords(messages);
  const size = file.kind === 'image' && sizeOf(file);
  return (
    <li>
      <input type="hidden" name="files" value={file.id} />
      {size && <img src={`/files/${file.id}/small`} alt="" loading="lazy" {...size} />}
      <div>
        <p>
          <b dir="auto">{file.name}</b> <About file={file} />
        </p>
        {file.kind === 'image' && (
          <Field
            name={`alt_${file.id}`}
            label={words.altOne(file.name)}
            hint={nudge && !alt ? words.altNudge : words.altHint}
            value={alt}
            maxlength={LONGEST_ALT}
            required={false}
          />
        )}
        <label class="tick">
          <input type="checkbox" name="leave_out" value={file.id} />
          <span>{words.leaveOut(file.name)}</span>
        </label>
      </div>
    </li>
  );
}

/** What stands under a post: pictures, then documents. Written as text: a page can hold many. See `html`. */
export function Attachments({ files }: { files: readonly Attached[] }): VNode {
  const words = useWords(messages);
  const pictures = files.filter(({ kind }) => kind === 'image');
  const documents = files.filter(({ kind }) => kind === 'document');
  return html`${pictures.map((file) => Figure(file, words))}${
    documents.length > 0 &&
    html`<ul class="docs" aria-label="${words.documents}">${documents.map(
      (file) => html`<li><a href="/files/${file.id}"><bdi>${file.name}</bdi></a> ${About({ file })}</li>`,
    )}</ul>`
  }`;
}

/** Its place is kept while it comes. The page loads what it shows; the whole picture opens on its own. */
function Figure(file: Attached, words: ReturnType<typeof messages.in>): VNode {
  const { id, width, small, moving } = file;
  const size = sizeOf(file);
  const larger =
    small && !moving
      ? html` srcset="/files/${id}/small ${String(size.width)}w, /files/${id} ${String(width)}w" sizes="(min-width: 60rem) ${String(size.width)}px, 92vw"`
      : '';
  return html`<figure class="pic"><a href="/files/${id}"><img src="/files/${id}/small"${larger} alt="${file.alt || words.noAlt}" dir="auto" width="${String(size.width)}" height="${String(size.height)}" loading="lazy" decoding="async"></a>${moving && html`<figcaption>${words.moving}</figcaption>`}</figure>`;
}

const sizeOf = ({ width, height, small }: Attached) =>
  small ? smallSize(width ?? 1, height ?? 1) : { width: width ?? 1, height: height ?? 1 };

/** Type and size in words. */
export function About({ file }: { file: Pick<Attached, 'name' | 'bytes'> }) {
  const words = useWords(messages);
  const { locale } = useContext(Frame);
  const types: Record<string, string> = words.types;
  const type = types[file.name.slice(file.name.lastIndexOf('.') + 1)];
  const size = fileSize(file.bytes, locale);
  return html`<small>${type && `${type}, `}${size}</small>`;
}

/** The files of a reported post: named at first, and opened one by one, each time by a tap that is written down. `at`: of the report or the appeal. */
export function FilesOfReport({ at, files }: { at: string; files: readonly ReportedFile[] }) {
  const { reported: words } = useWords(messages);
  if (files.length === 0) return null;
  return (
    <section>
      <h3>{words.title}</h3>
      <p class="hint">{words.lead}</p>
      <ul class="uploads">
        {files.map((file) => (
          <li key={file.id}>
            <div>
              <p>
                <b dir="auto">{file.name}</b> <About file={file} />
              </p>
              {file.kind === 'image' && <p dir="auto">{file.alt ? words.said(file.alt) : words.none}</p>}
              <p>
                <a class="b q" href={`${at}/files/${file.id}`}>
                  {words.look}
                  <span class="vh">
                    {' '}
                    <bdi>{file.name}</bdi>
                  </span>
                </a>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
