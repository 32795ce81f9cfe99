import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { VNode } from 'preact';
import { z } from 'zod';
import { NotFoundPage, StaleFormPage, StandingPage, TooManyPage } from '../ui/errors.tsx';
import type { Assets, FrameData } from '../ui/frame.ts';
import { escapeText } from '../ui/html.ts';
import { renderPage } from '../ui/layout.tsx';
import { messages as uiMessages } from '../ui/messages.ts';
import type { As, Database, Viewer, ViewerHandle } from './db.ts';
import { utf8 } from './encode.ts';
import type { FileLimits, FileStore } from './files.ts';
import { type Locale, locales } from './i18n.ts';
import type { Limits } from './limits.ts';
import type { Live } from './live.ts';
import { type FilePart, FormBroken, FormTooLong, readMultipart } from './multipart.ts';
import { addOnce, findOnce } from './once.ts';
import type { Facts } from './probe.ts';
import { readingName } from './session.ts';
import { cleanBody, cleanLine, isBlank } from './text.ts';

/** What every route finds in its context. */
export interface Variables {
  db: Database;
  /** For whom this request looks. */
  as: As & { token: Buffer | null };
  locale: Locale;
  /** Of this answer's Content-Security-Policy. */
  nonce: string;
  /** The hashed network address, for limits. */
  address: () => string;
  limits: Limits;
  /** Missing where the program is called without a server. */
  live: Live | undefined;
  /** Where what people upload lies, and how much of it may. */
  files: { store: FileStore; limits: FileLimits };
  assets: Assets;
  settings: {
    publicUrl: string;
    secure: boolean;
    secret: string;
    /** Whether the place has a server for its mail. */
    mails?: boolean;
    /** What is wrong with the daily back-ups, for organisers to read. */
    backUps?: () => Promise<'failed' | 'old' | undefined>;
  };
  /** What was typed into the form that is being answered: an answer that refuses it gives the words back. */
  kept: readonly string[] | undefined;
  /** The form that is being answered, to be shown again when it could not be looked at; without what is secret. */
  form: FormSent | undefined;
  /** Under this name the log tells of the request, when it does. */
  request: string | undefined;
  /** How the machine and the place on it are; missing where the program is called without a server. */
  examine: (() => Promise<Facts>) | undefined;
  /** Is shown each form that a route reads: what makes input for all routes learns by it what they take. */
  forms: ((c: Request, schema: z.ZodType, sent: Sent<unknown>) => void) | undefined;
}
export type Http = { Variables: Variables };
export type Routes = Hono<Http>;
export type Request = Context<Http>;

/** What is absent and what is not this viewer's answer alike: throw this for both. */
export class NotFound extends Error {}

/** Something typed cannot be taken: a message for each field, in the reader's language. */
export class Invalid extends Error {
  readonly errors: FormErrors;
  readonly seconds: number | null;
  /** @param seconds for what can be taken later: until then. The answer is 429 instead of 422 */
  constructor(errors: FormErrors, seconds: number | null = null) {
    super('invalid form');
    this.errors = errors;
    this.seconds = seconds;
  }
}

/** Too much, too quickly. */
export class TooMany extends Error {
  readonly seconds: number;
  /** @param seconds until trying again makes sense */
  constructor(seconds: number) {
    super('too many');
    this.seconds = seconds;
  }
}

export type FormErrors = Readonly<Record<string, string>>;

/** A form as it was sent: what was typed is kept whole, for showing it again beside what was wrong. */
export interface Sent<T> {
  /** Present when every field is right. */
  data: T | undefined;
  errors: FormErrors;
  typed: Readonly<Record<string, string>>;
  /** All values of fields that may come several times. */
  typedAll: Readonly<Record<string, readonly string[]>>;
  once: string | undefined;
  /** Its files did not fit on the disk. */
  full?: boolean;
}

/** A form as it came, for showing it again as it was. */
export type FormSent = Pick<Sent<unknown>, 'typedAll' | 'once'>;

/** A form that nobody has sent yet, with what its fields start with. */
export function unsent(typed: Record<string, string> = {}): Sent<never> {
  return { data: undefined, errors: {}, typed, typedAll: {}, once: undefined };
}

/**
 * Answers with a page, framed for whoever looks.
 * @param status 422 when the page shows a form again
 */
export function page(
  c: Request,
  viewer: Viewer,
  content: VNode,
  status: 200 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 = 200,
) {
  // By this the browser's worker knows whether it keeps what is read, and forgets what another session kept.
  c.header('x-reading', (viewer.standing === 'admitted' && readingName(c)) || 'none');
  // As bytes: a string would be walked twice, once for its length and once for writing it.
  const framed = frame(c, viewer);
  // The answer to a form has no address of its own, and what is not there must not tell itself apart. Without the
  // query: what somebody looked for stands in no other address.
  if (c.req.method === 'GET' && status === 200) framed.address = c.req.path;
  return c.body(
    utf8(status === 422 ? renderAgain(framed, content) : renderPage(framed, content)),
    status,
    html,
  );
}

/** An address or a time that somebody typed may stand in a tag, where nobody reads it; what a field holds is read. */
const hidden = / type="hidden"/;
const tag = /<\/?[a-z](?:[^">]|"[^"]*")*>/gi;

/** A form that comes back may be gone from its page meanwhile, with all that was typed: then the words stand below. */
function renderAgain(framed: FrameData, content: VNode): string {
  const text = renderPage(framed, content);
  const read = text.replace(tag, (of) => (hidden.test(of) ? ' ' : (/ value="([^"]*)"/.exec(of)?.[1] ?? ' ')));
  const lost = framed.kept?.filter((words) => !read.includes(escapeText(words))) ?? [];
  return lost.length === 0 ? text : renderPage({ ...framed, kept: lost, lost: true }, content);
}

const html = { 'Content-Type': 'text/html; charset=UTF-8' };

export function frame(c: Request, viewer: Viewer): FrameData {
  // A part that is fetched in passing must not take what the next page says.
  const notice = c.req.header('x-part') ? undefined : getCookie(c, 'said');
  if (notice) deleteCookie(c, 'said', { path: '/' });
  const { nonce, assets, kept, files } = c.var;
  return {
    viewer: viewer.id ? { id: viewer.id, name: viewer.name } : null,
    place: viewer.place,
    path: c.req.path,
    nonce,
    assets,
    locale: localeOf(c, viewer),
    timeZone: viewer.timeZone ?? 'UTC',
    notice,
    news: viewer.news + viewer.notices > 0,
    alarm: viewer.alarm && !c.req.path.startsWith('/duty'),
    kept,
    fileLimits: files.limits,
  };
}

/** What somebody chose in another browser holds in this one too, from the page on that is being answered. */
function localeOf(c: Request, viewer: Viewer): Locale {
  const chosen = locales.find((each) => each === viewer.locale);
  if (!chosen || chosen === c.var.locale) return c.var.locale;
  c.set('locale', chosen);
  keepLanguage(c, chosen);
  return chosen;
}

/** For `negotiate`: the choice holds on this browser before anybody signs in, too. */
export function keepLanguage(c: Request, language: string): void {
  const { secure } = c.var.settings;
  setCookie(c, 'language', language, { path: '/', sameSite: 'Lax', secure, maxAge: 365 * 86_400 });
}

/** The 404 of everything that this viewer cannot see, whatever the reason. */
export async function notFound(c: Request, viewer?: Viewer) {
  return page(c, viewer ?? (await c.var.db.read(c.var.as, {})).viewer, <NotFoundPage />, 404);
}

/** A path parameter that must be an id; anything else names nothing. */
export function idParam(c: Request, name: string): string {
  const value = c.req.param(name) ?? '';
  if (!uuid.test(value)) throw new NotFound();
  return value.toLowerCase();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What a route does with the files of a form. Without it they are passed over. */
export interface FilesSent {
  /** How many bytes of the whole form are read at most. */
  most: number;
  file(part: FilePart): Promise<void>;
  /** It was not read to its end: more came than is read, or the rest did not come. */
  cut(why: 'long' | 'broken'): void;
}

/**
 * Reads a form and checks it. Never throws for what somebody typed.
 * @throws FormTooLong for more than anybody types
 */
export async function parse<T extends z.ZodType>(
  c: Request,
  schema: T,
  files?: FilesSent,
): Promise<Sent<z.output<T>>> {
  const { typed, typedAll, once } = await readForm(c, files);
  keepForm(c, { typedAll, once });
  const given: Record<string, string | readonly string[]> = Object.create(null);
  for (const [name, values] of Object.entries(typedAll))
    given[name] = values.length === 1 ? values[0]! : values;
  const parsed = schema.safeParse(given);
  const words = uiMessages.in(c.var.locale).problems;
  const errors: Record<string, string> = {};
  for (const issue of parsed.error?.issues ?? []) {
    const field = String(issue.path[0] ?? '');
    errors[field] ??= words[issue.message as keyof typeof words] ?? words.odd;
  }
  const sent = { data: parsed.success ? parsed.data : undefined, errors, typed, typedAll, once };
  c.get('forms')?.(c, schema, sent);
  return sent;
}

/**
 * Without what no database and no address takes, and nobody types: a lone surrogate is no character, and U+0000 ends texts
 * in other programs.
 */
const writable = (text: string) => text.toWellFormed().replaceAll('\0', '');

/** A value of a length that can be kept; another one counts as none. The database counts characters, not halves of them. */
function onceOf(sent: string): string | undefined {
  const length = sent.length > 128 ? 0 : [...sent].length;
  return length >= 8 && length <= 64 ? sent : undefined;
}

/** The most values of a form that are kept, all fields together: as many as the longest list of boxes, several times. */
const MOST_VALUES = 1_000;

/** How long a form without files may be, in bytes. */
export const LONGEST_FORM = 1024 * 1024;

async function readForm(
  c: Request,
  files: FilesSent | undefined,
): Promise<Pick<Sent<never>, 'typed' | 'typedAll' | 'once'>> {
  const fields = new Map<string, string[]>();
  let read = 0;
  const add = (name: string, value: unknown) => {
    if (fields.size >= 200 || ++read > MOST_VALUES || name === '__proto__') return;
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    const field = writable(name);
    const values = fields.get(field);
    if (values) values.push(writable(text));
    else fields.set(field, [writable(text)]);
  };
  const type = c.req.header('content-type') ?? '';
  try {
    // A header that was sent twice says both: what may hold files is read as such, here and where its length is looked at.
    if (type.includes('application/json') && !isMultipart(c)) {
      const body: unknown = await c.req.json();
      if (body && typeof body === 'object' && !Array.isArray(body)) {
        for (const [name, value] of Object.entries(body)) for (const one of [value].flat()) add(name, one);
      }
    } else if (isMultipart(c)) {
      const passOver = () => {};
      await readMultipart(
        c.req.raw.body ?? Readable.from([]),
        type,
        { field: add, file: files?.file ?? passOver },
        { fields: LONGEST_FORM, parts: 300, bytes: files?.most ?? LONGEST_FORM },
      );
    } else {
      for (const [name, value] of new URLSearchParams(await c.req.text())) add(name, value);
    }
  } catch (error) {
    const why = error instanceof FormTooLong ? 'long' : error instanceof FormBroken ? 'broken' : undefined;
    // What went wrong with keeping a file is no mistake in the form.
    if (files && !why && isMultipart(c)) {
      keepForm(c, taken(fields));
      throw error;
    }
    if (files && why) files.cut(why);
    else if (why === 'long') throw error;
    else fields.clear();
    // What cannot be read holds no fields: the answer says which are missing.
  }
  return taken(fields);
}

function taken(fields: Map<string, string[]>): Pick<Sent<never>, 'typed' | 'typedAll' | 'once'> {
  const once = fields.get('once')?.[0];
  fields.delete('once');
  return {
    typed: Object.fromEntries([...fields].map(([name, values]) => [name, values[0]!])),
    typedAll: Object.fromEntries(fields),
    once: onceOf(once ?? ''),
  };
}

/** A form with a secret in it is not kept: no page shows a password. */
function keepForm(c: Request, form: FormSent): void {
  const isSecret = Object.keys(form.typedAll).some((name) => /password|code|passkey|token/.test(name));
  if (!isSecret && c.req.method === 'POST') c.set('form', form);
}

/** A form whose parts are read as they come: it may hold files. */
export const isMultipart = (c: Request) =>
  (c.req.header('content-type') ?? '').toLowerCase().startsWith('multipart/form-data');

/** What forms are made of. Each message is a key of `problems` in the words of `ui`. */
export const fields = {
  /** One line of at most `most` characters that says something. */
  line: (most: number) =>
    z
      .string('empty')
      .transform(cleanLine)
      .refine((text) => !isBlank(text), 'empty')
      .refine((text) => text.length <= most, 'long'),
  /** The same, or nothing. */
  optionalLine: (most: number) =>
    z
      .string('odd')
      .default('')
      .transform(cleanLine)
      .refine((text) => text.length <= most, 'long'),
  /** Text of several paragraphs. */
  text: (most: number) =>
    z
      .string('empty')
      .transform(cleanBody)
      .refine((text) => !isBlank(text), 'empty')
      .refine((text) => text.length <= most, 'long'),
  optionalText: (most: number) =>
    z
      .string('odd')
      .default('')
      .transform(cleanBody)
      .refine((text) => text.length <= most, 'long'),
  choice: <const T extends readonly [string, ...string[]]>(options: T) => z.enum(options, 'choose'),
  /** A box that was ticked or not. */
  tick: z
    .string('odd')
    .optional()
    .transform((value) => value !== undefined && value !== ''),
  mustTick: z.string('tick').refine((value) => value !== '', 'tick'),
  id: z.string('choose').regex(uuid, 'choose'),
  /** Any number of values, none included. */
  many: z
    .union([z.string(), z.array(z.string()).max(200)])
    .default([])
    .transform((value) => [value].flat()),
};

/** Where an act leads, and what is said there. */
export interface Outcome {
  to: string;
  said?: string;
}

/**
 * Carries out what a signed-in person asked for by a form, in one transaction, and answers 303. A form sent
 * twice with the same `once` gives the first result. When `work` throws `Invalid`, or the form was not right,
 * `again` shows it anew with what was typed, and the database is as before.
 */
export async function act<T>(
  c: Request,
  sent: Sent<T>,
  again: (sent: Sent<T>, viewer: Viewer) => Promise<Response> | Response,
  work: (db: ViewerHandle, data: T) => Promise<Outcome>,
): Promise<Response> {
  c.set('kept', wordsOf(sent));
  limitWrite(c);
  if (sent.data === undefined) {
    const { viewer } = await c.var.db.read(c.var.as, {});
    if (!mayAct(viewer)) return turnedAway(c, viewer, sent);
    const answer = await again(sent, viewer);
    return sent.full ? later(answer, 507, FULL_FOR) : answer;
  }
  let viewer: Viewer | undefined;
  try {
    const outcome = await c.var.db.asViewer(c.var.as, async (db) => {
      viewer = db.viewer;
      if (!mayAct(viewer)) return undefined;
      if (!sent.once) return work(db, sent.data as T);
      const earlier = await db.first(findOnce(viewer.id!, sent.once));
      if (earlier?.location) return { to: earlier.location };
      const made = await work(db, sent.data as T);
      await db.all(addOnce(viewer.id!, sent.once, made.to));
      return made;
    });
    if (!outcome) return turnedAway(c, viewer!, sent);
    return go(c, outcome);
  } catch (error) {
    if (!(error instanceof Invalid && viewer)) throw error;
    const answer = await again({ ...sent, errors: error.errors }, viewer);
    return error.seconds === null || answer.status !== 422 ? answer : later(answer, 429, error.seconds);
  }
}

/** `act` for those of whom `may` is true; for everybody else there is nothing here, whatever they send. */
export function actIf(may: (viewer: Viewer) => boolean): typeof act {
  const must = (viewer: Viewer) => {
    if (!may(viewer)) throw new NotFound();
  };
  return (c, sent, again, work) =>
    act(
      c,
      sent,
      (sent, viewer) => {
        must(viewer);
        return again(sent, viewer);
      },
      (db, data) => {
        must(db.viewer);
        return work(db, data);
      },
    );
}

/** One form serves all small buttons of a page, so that its random value counts for each of them apart. */
export function perButton<T>(c: Request, sent: Sent<T>): Sent<T> {
  if (!sent.once) return sent;
  const button = JSON.stringify([sent.once, c.req.path, sent.typed]);
  return { ...sent, once: createHash('sha256').update(button).digest('base64url') };
}

/** Shows again what cannot be wrong, for forms of one button: what is sent wrong comes from no form of ours. */
export const noForm = (): never => {
  throw new NotFound();
};

/** When there is no room on the disk: when to try again, in seconds. */
export const FULL_FOR = 60;

function later(answer: Response, status: 429 | 507, seconds: number): Response {
  const headers = new Headers(answer.headers);
  headers.set('Retry-After', String(Math.ceil(seconds)));
  return new Response(answer.body, { status, headers });
}

const mayAct = (viewer: Viewer) => viewer.standing === 'admitted';

/** Answers 303 with a place to go to, and something to say there. */
export function go(c: Request, { to, said }: Outcome): Response {
  if (said)
    setCookie(c, 'said', said, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: 30,
      secure: c.var.settings.secure,
    });
  return c.redirect(to, 303);
}

/** For who is not signed in: keeps what they typed on the page, and says how to go on. */
function turnedAway(c: Request, viewer: Viewer, sent: Sent<unknown>): Response {
  if (viewer.standing === 'visitor') {
    if (wordsOf(sent).length === 0) return go(c, { to: `/sign-in?then=${encodeURIComponent(backTo(c))}` });
    return page(c, viewer, <StaleFormPage action={c.req.path} typed={sent.typedAll} once={sent.once} />, 401);
  }
  return page(c, viewer, <StandingPage standing={viewer.standing} />, 403);
}

/** What somebody wrote themselves, as far as a form tells: its boxes, and whatever is longer than a choice. */
export function wordsOf({ typed }: Sent<unknown>): string[] {
  return Object.entries(typed)
    .filter(
      ([name, text]) =>
        !isBlank(text) && (boxes.has(name) || text.length > 40) && !/password|code/.test(name),
    )
    .map(([, text]) => text);
}

const boxes = new Set(
  'body words about agreement rules reason note rule facts why need know answers cannot said poll_question poll_options'.split(
    ' ',
  ),
);

/** The thing that the form's address belongs to: of `/topics/7/posts` the topic. */
function backTo(c: Request): string {
  return c.req.path.slice(0, c.req.path.lastIndexOf('/')) || '/';
}

/** A path of our own to go to after signing in; anything else leads home. */
export function safePath(path: string | undefined): string {
  return path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path.toWellFormed() : '/';
}

/** Pages for signed-in people: a visitor is led to sign in and comes back. Returns an answer, or nothing. */
export function mustBeIn(c: Request, viewer: Viewer): Response | undefined {
  if (viewer.standing === 'admitted') return undefined;
  if (viewer.standing === 'visitor') {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/sign-in?then=${encodeURIComponent(pathname + search)}`, 303);
  }
  return page(c, viewer, <StandingPage standing={viewer.standing} />, 403);
}

/** Refuses floods of changes: by the session's person and by the network address. */
export function limitWrite(c: Request): void {
  const { limits, as, address } = c.var;
  const wait = Math.max(
    as.token ? limits.take('write', as.token.toString('base64')) : 0,
    limits.take('write from', address()),
  );
  if (wait > 0) throw new TooMany(wait);
}

export function tooMany(c: Request, viewer: Viewer, seconds: number) {
  c.header('Retry-After', String(Math.ceil(seconds)));
  return page(c, viewer, <TooManyPage />, 429);
}
