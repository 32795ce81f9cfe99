import { Readable } from 'node:stream';
import { z } from 'zod';
import type { Range } from '../platform/files.ts';
import {
  act,
  FULL_FOR,
  fields,
  frame,
  idParam,
  limitWrite,
  mustBeIn,
  NotFound,
  noForm,
  parse,
  type Request,
  type Routes,
} from '../platform/http.tsx';
import { PICTURE_TYPE } from '../platform/images.ts';
import { renderFragment } from '../ui/layout.tsx';
import { chosenFiles, dropUpload, openReviewed, takeIn } from './actions.ts';
import { UploadRows } from './parts.tsx';
import { attachedByIds, keptFile, type Review } from './queries.ts';

export function routes(app: Routes): void {
  app.post('/files', postFile);
  app.get('/files/:file', (c) => showFile(c, false));
  app.get('/files/:file/small', (c) => showFile(c, true));
  app.post('/files/:file/removal', postRemoval);
  app.get('/reports/:report/files/:file', (c) => showReviewed(c, { report: idParam(c, 'report') }));
  app.get('/appeals/:appeal/files/:file', (c) => showReviewed(c, { appeal: idParam(c, 'appeal') }));
}

const upload = z.object({ alt: fields.optionalLine(500) });

/** Uploads what somebody adds while they write, and answers with its row for the form; what is wrong, as a text. */
async function postFile(c: Request) {
  limitWrite(c);
  const sent = await takeIn(c, upload);
  const ids = chosenFiles(sent)?.map(({ id }) => id) ?? [];
  const { viewer, uploads } = await c.var.db.read(c.var.as, { uploads: attachedByIds(ids) });
  const refused = mustBeIn(c, viewer);
  if (refused) return refused;
  if (sent.full) c.header('Retry-After', String(FULL_FOR));
  if (sent.errors.file || uploads.length === 0) return c.text(sent.errors.file ?? '', sent.full ? 507 : 422);
  return c.html(renderFragment(frame(c, viewer), <UploadRows files={uploads} />));
}

/** Before it was sent: whoever uploaded it changed their mind. */
async function postRemoval(c: Request) {
  const id = idParam(c, 'file');
  return act(c, await parse(c, z.object({})), noForm, async (db) => {
    if (!(await dropUpload(db, id))) throw new NotFound();
    return { to: '/' };
  });
}

/** Looked up as the viewer each time: whoever may not read the post any more gets what anybody gets for nothing. */
async function showFile(c: Request, wantsSmall: boolean) {
  const id = idParam(c, 'file');
  const { files } = await c.var.db.read(c.var.as, { files: keptFile(id) });
  const file = files[0];
  // A document has no small form.
  if (!file || (wantsSmall && file.kind !== 'image')) throw new NotFound();
  const small = wantsSmall && file.small_key !== null;
  const etag = `"${id}${small ? '-s' : ''}"`;
  // The browser may keep it, and asks each time whether it may still show it.
  c.header('Cache-Control', 'private, no-cache');
  c.header('ETag', etag);
  if (c.req.header('if-none-match')?.split(/,\s*/).includes(etag)) return c.body(null, 304);
  if (small) return answerFile(c, { ...file, key: file.small_key! });
  c.header('Accept-Ranges', 'bytes');
  const range = rangeOf(c, etag, file.bytes);
  if (range === 'none') {
    c.header('Content-Range', `bytes */${file.bytes}`);
    return c.body(null, 416);
  }
  return answerFile(c, file, range);
}

/**
 * Which part is asked for, so that a download that broke off goes on where it was. All of it where several are, or the file
 * is not what it was.
 */
function rangeOf(c: Request, etag: string, bytes: number): Range | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(c.req.header('range') ?? '') ?? [];
  const condition = c.req.header('if-range');
  if ((from === '' && to === '') || (condition && condition !== etag)) return undefined;
  // Without a beginning it is so many from the end.
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  return first >= bytes || (from === '' && Number(to) === 0) ? 'none' : { first, last };
}

/** For who reads the report, or the appeal. Each look is written down, and nothing stays in the browser. */
async function showReviewed(c: Request, review: Review) {
  const id = idParam(c, 'file');
  const file = await c.var.db.asViewer(c.var.as, (db) => openReviewed(db, review, id));
  if (!file) throw new NotFound();
  return answerFile(c, file);
}

/** Pictures, which were made anew here, are shown; everything else is saved, never opened in this place's name. */
async function answerFile(
  c: Request,
  file: { key: string; content_type: string; name: string },
  range?: Range,
) {
  const found = await c.var.files.store.get(file.key, range);
  if (!found) throw new NotFound();
  const inline = file.content_type === PICTURE_TYPE;
  c.header('Content-Type', file.content_type);
  c.header('Content-Length', String(range ? range.last - range.first + 1 : found.bytes));
  if (range) c.header('Content-Range', `bytes ${range.first}-${range.last}/${found.bytes}`);
  c.header(
    'Content-Disposition',
    `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
  );
  c.header('Content-Security-Policy', "default-src 'none'; sandbox");
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  if (c.req.method === 'HEAD') {
    found.content.destroy();
    return c.body(null, range ? 206 : 200);
  }
  return c.body(Readable.toWeb(found.content) as ReadableStream<Uint8Array>, range ? 206 : 200);
}
