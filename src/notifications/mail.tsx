import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { asReader, direction, type Locale, type Reader } from '../platform/i18n.ts';
import { plainText } from '../platform/text.ts';
import type { Kind, Told } from './events.ts';
import { messages } from './messages.ts';
import { foldedLine, lineOf, linkOf } from './parts.tsx';

/*
 * What mails look like: text, and simple HTML with the same words. Nothing in them is loaded from anywhere, nothing
 * counts who opens them, and a mail from right to left says so.
 */

/** For whom, and from where, a mail is written. */
export interface Writing extends Reader {
  place: string;
  publicUrl: string;
  /** Names and words of private and hidden groups may stand in it. */
  wordsOfClosed: boolean;
  /** Where one click ends this kind of mail. */
  stop?: string | undefined;
}

export interface Written {
  subject: string;
  text: string;
  html: string;
}

export interface ToldAs {
  kind: Kind;
  told: Told;
}

/** What is new in one thread. @param answered whether the mail can be answered */
export function noticeMail(writing: Writing, news: readonly ToldAs[], answered: boolean): Written {
  const words = messages.in(writing.locale).mail;
  const [first] = news as [ToldAs, ...ToldAs[]];
  if (first.told.closed && !writing.wordsOfClosed) {
    return written(writing, words.neutralSubject, [
      ...(answered ? [{ text: `${scissors} ${words.cut}`, small: true }] : []),
      { text: words.neutral(news.length) },
      { link: first.told.href, text: words.look },
      { text: words.neutralWhy, small: true },
      ...(answered ? [{ text: words.answer, small: true }] : []),
    ]);
  }
  const { group_name } = first.told;
  // Where all of it is folded, its title may be what folds it.
  const open = news.find(({ told }) => told.folds === null);
  const subject = open ? open.told.title || lineOf(open, writing.locale) : words.neutralSubject;
  return written(writing, subject, [
    ...(answered ? [{ text: `${scissors} ${words.cut}`, small: true }] : []),
    ...(group_name ? [{ text: group_name, small: true }] : []),
    ...news.flatMap((each) => [
      { text: lineOf(each, writing.locale), strong: true },
      ...(each.told.html && each.told.folds === null ? [{ html: each.told.html }] : []),
      { link: linkOf(each.told), text: words.look },
    ]),
    ...(answered ? [{ text: words.answer, small: true }] : []),
  ]);
}

/** Stands in the mails that we send, and cuts off everything below it in what comes back. */
export const scissors = '✂ ————————';

export function alarmMail(writing: Writing): Written {
  const words = messages.in(writing.locale).mail;
  return written(writing, words.alarmSubject, [
    { text: words.alarmText },
    { link: '/duty', text: words.alarmLink },
  ]);
}

export interface Digest {
  every: 'day' | 'week';
  yours: readonly ToldAs[];
  /** New topics in one’s groups. */
  topics: readonly { id: string; title: string; group_name: string; closed: boolean; folds: string | null }[];
}

export function digestMail(writing: Writing, { every, yours, topics }: Digest): Written {
  const words = messages.in(writing.locale).mail;
  const open = <T extends { closed: boolean }>(all: readonly T[]) =>
    writing.wordsOfClosed ? all : all.filter(({ closed }) => !closed);
  const section = (heading: string, lines: readonly Part[], more: number): Part[] =>
    lines.length + more === 0
      ? []
      : [
          { text: heading, strong: true },
          ...lines,
          ...(more > 0 ? [{ link: '/notifications', text: words.digestClosed(more) }] : []),
        ];
  const told = open(yours.map(({ kind, told }) => ({ kind, told, closed: told.closed })));
  const fresh = open(topics);
  return written(writing, words.digestSubject[every](writing.place), [
    ...section(
      words.digestYours,
      told.map((each) => ({ link: linkOf(each.told), text: lineOf(each, writing.locale) })),
      yours.length - told.length,
    ),
    ...section(
      words.digestGroups,
      fresh.map(({ id, title, group_name, folds }) => ({
        link: folds === null ? `/topics/${id}` : `/topics/${id}?open`,
        text: `${folds === null ? title : foldedLine(folds, writing.locale)} · ${group_name}`,
      })),
      topics.length - fresh.length,
    ),
    { text: words.digestEnd, small: true },
  ]);
}

export function confirmationMail(writing: Writing, person: string, link: string): Written {
  const words = messages.in(writing.locale).mail;
  return written(writing, words.confirmSubject, [
    { text: words.confirmText(person, writing.place) },
    { link, text: words.confirmSubject },
    { text: words.confirmNot },
  ]);
}

export type Refused = 'gone' | 'closed' | 'cannot' | 'empty' | 'long' | 'words';

/** Holds nothing of what was written: who asked for it to be posted has it. */
export function refusedMail(writing: Writing, why: Refused, topic: string | null): Written {
  const words = messages.in(writing.locale).mail;
  return written(writing, words.refusedSubject, [
    { text: words.refused[why] },
    { text: words.refusedHow },
    { link: topic ? `/topics/${topic}` : '/', text: words.look },
  ]);
}

/** A paragraph, a link to a path of ours, or stored HTML. */
type Part =
  | { text: string; small?: boolean; strong?: boolean }
  | { link: string; text: string }
  | { html: string };

function written(writing: Writing, subject: string, parts: readonly Part[]): Written {
  const words = messages.in(writing.locale).mail;
  const { publicUrl, locale, stop } = writing;
  const foot: Part[] = stop
    ? [
        { link: '/you/notifications', text: words.choose },
        { link: stop, text: words.stop },
      ]
    : [];
  const html = asReader(writing, () =>
    renderToString(
      <MailPage locale={locale} title={subject}>
        {parts.map((part, place) => (
          <Paragraph key={place} part={part} publicUrl={publicUrl} />
        ))}
        {foot.length > 0 && (
          <p style={small}>
            {foot.map((part, place) => (
              <span key={place}>
                {place > 0 && ' · '}
                <Paragraph part={part} publicUrl={publicUrl} bare />
              </span>
            ))}
          </p>
        )}
      </MailPage>,
    ),
  );
  const lines = [...parts.map((part) => plain(part, publicUrl))];
  if (foot.length > 0) lines.push('-- ', foot.map((part) => plain(part, publicUrl)).join('\n\n'));
  return {
    // A title holds no line end; what a header could hold beside it is not ours to pass on.
    subject: subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200),
    text: `${lines.join('\n\n').replace('-- \n\n', '-- \n')}\n`,
    html: `<!doctype html>${html}`,
  };
}

function MailPage({
  locale,
  title,
  children,
}: {
  locale: Locale;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <html lang={locale} dir={direction(locale)}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body style="margin:0">
        <div
          dir={direction(locale)}
          style="max-width:36rem;margin:0 auto;padding:1rem;font:16px/1.6 sans-serif"
        >
          {children}
        </div>
      </body>
    </html>
  );
}

const small = 'font-size:14px;opacity:.8';

function Paragraph({ part, publicUrl, bare }: { part: Part; publicUrl: string; bare?: boolean }) {
  if ('html' in part) {
    return (
      <div
        dir="auto"
        style="border-inline-start:3px solid #2f6f5e;padding-inline-start:.8rem"
        dangerouslySetInnerHTML={{ __html: absolute(part.html, publicUrl) }}
      />
    );
  }
  if ('link' in part) {
    const link = (
      <a href={addressOf(part.link, publicUrl)} style="color:#2f6f5e">
        {part.text}
      </a>
    );
    return bare ? link : <p dir="auto">{link}</p>;
  }
  return (
    <p dir="auto" style={part.small ? small : undefined}>
      {part.strong ? <b>{part.text}</b> : part.text}
    </p>
  );
}

function plain(part: Part, publicUrl: string): string {
  if ('html' in part) return plainText(part.html);
  return 'link' in part ? `${part.text}:\n${addressOf(part.link, publicUrl)}` : part.text;
}

const addressOf = (link: string, publicUrl: string) => (link.startsWith('/') ? publicUrl + link : link);

/** Paths of ours lead nowhere from a mail. */
const absolute = (html: string, publicUrl: string) => html.replaceAll(' href="/', ` href="${publicUrl}/`);
