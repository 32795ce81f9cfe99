import { createReadStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import type { z } from 'zod';
import { isFull } from '../platform/away.ts';
import { noBackUpRuns } from '../platform/back-up.ts';
import type { Handle, ViewerHandle } from '../platform/db.ts';
import type { FileLimits, FileStore } from '../platform/files.ts';
import { fields, LONGEST_FORM, parse, type Request, type Sent } from '../platform/http.tsx';
import type { Locale } from '../platform/i18n.ts';
import { makePicture, PICTURE_TYPE, PictureRefused } from '../platform/images.ts';
import type { FilePart } from '../platform/multipart.ts';
import { cleanLine } from '../platform/text.ts';
import { refusal } from '../triage/policy.ts';
import { fileSize } from './compute/size.ts';
import { cleanName, type Found, HEAD, typeOf, typeOfZip } from './compute/types.ts';
import { listOf, mimetypeOf, namesIn, ZIP_TAIL } from './compute/zip.ts';
import { messages } from './messages.ts';
import { LONGEST_ALT, MOST_AT_ONCE } from './policy.ts';
import { type Review, type UploadRefusal, uploadRefusal } from './queries.ts';

/* ---- Taking files in ---- */

type Reason =
  | UploadRefusal
  | PictureRefused['reason']
  | Extract<Found, { kind: 'refused' }>['reason']
  | 'empty'
  | 'size'
  | 'many'
  | 'cut'
  | 'busy'
  | 'full';

class FileRefused extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(`a file is refused: ${reason}`);
    this.reason = reason;
  }
}

/** Why a file cannot be taken, in words. */
function refusalIn(
  words: ReturnType<typeof messages.in>['refused'],
  reason: Reason,
  name: string,
  limits: FileLimits,
  locale: Locale,
): string {
  if (reason === 'many') return words.many(limits.perPost);
  if (reason === 'size') return words.size(name, fileSize(limits.bytes, locale));
  const said = words[reason];
  return typeof said === 'string' ? said : said(name);
}

/**
 * Reads and checks a form in which files may stand: `file` for new ones, with `alt` for what can be seen on the first,
 * `files` for what was uploaded before, with `alt_…` for each, `leave_out` for those that are not to go along. What
 * comes in is uploaded at once, so that a form that comes back has it still: `files` holds the ids then. What cannot
 * be taken is said beside the field, and the form is not right.
 */
export async function takeIn<T extends z.ZodType>(c: Request, schema: T): Promise<Sent<z.output<T>>> {
  const words = messages.in(c.var.locale);
  const { limits } = c.var.files;
  const taken: Upload[] = [];
  const problems: string[] = [];
  let uploader: Uploader | undefined;
  let full = false;
  const refuse = (reason: Reason, name = '') =>
    problems.push(refusalIn(words.refused, reason, cleanLine(name).slice(0, 80), limits, c.var.locale));

  let sent: Sent<z.output<T>>;
  try {
    sent = await parse(c, schema, {
      // What is too large is passed over and the rest read, as long as it is no flood.
      most: LONGEST_FORM + 2 * limits.perPost * limits.bytes,
      async file(part) {
        if (part.name !== 'file') return;
        const content = await nonEmpty(part);
        if (!content) {
          if (part.filename) refuse('empty', part.filename);
          return;
        }
        try {
          if (taken.length >= limits.perPost) throw new FileRefused('many');
          uploader ??= await openUploader(c);
          if (uploader) taken.push(await uploader.take({ ...part, content }));
        } catch (error) {
          full ||= isFull(error);
          if (isFull(error)) refuse('full', part.filename);
          else if (error instanceof FileRefused) refuse(error.reason, part.filename);
          else throw error;
        }
      },
      cut: (why) => refuse(why === 'long' ? 'size' : 'cut'),
    });
  } finally {
    uploader?.close();
  }

  const whole = withFiles(sent, taken, [...new Set(problems)]);
  return full ? { ...whole, full } : whole;
}

function withFiles<T>(sent: Sent<T>, taken: readonly Upload[], problems: readonly string[]): Sent<T> {
  const { files, leave_out, alt, ...others } = sent.typedAll;
  if (!files && taken.length === 0 && problems.length === 0) return sent;
  const kept = (files ?? []).filter((id) => isId(id) && !leave_out?.includes(id));
  const typedAll: Record<string, readonly string[]> = {
    ...others,
    files: [...kept, ...taken.map(({ id }) => id)],
  };
  // The words beside the field are about the first picture that came with them.
  const first = taken.find(({ kind }) => kind === 'image');
  if (alt) typedAll[first ? `alt_${first.id}` : 'alt'] = alt;
  const typed = Object.fromEntries(Object.entries(typedAll).map(([name, values]) => [name, values[0] ?? '']));
  if (problems.length === 0) return { ...sent, typed, typedAll };
  return { ...sent, data: undefined, errors: { ...sent.errors, file: problems.join(' ') }, typed, typedAll };
}

/** The files that a form holds, with what was said of them; undefined when it says nothing of files. */
export function chosenFiles(sent: Sent<unknown>): { id: string; alt: string }[] | undefined {
  return sent.typedAll.files
    ?.filter(isId)
    .map((id) => ({ id, alt: cleanLine(sent.typed[`alt_${id}`] ?? '').slice(0, LONGEST_ALT) }));
}

const isId = (text: string) => fields.id.safeParse(text).success;

/* ---- One upload ---- */

interface Upload {
  id: string;
  kind: 'image' | 'document';
}

interface Uploader {
  take(part: FilePart): Promise<Upload>;
  close(): void;
}

/** Asks once a form whether its sender may; nothing when they are nobody here, so that nothing of it is kept. */
async function openUploader(c: Request): Promise<Uploader | undefined> {
  const { db, as, files } = c.var;
  const { viewer, refusals } = await db.read(as, { refusals: uploadRefusal(0) });
  if (viewer.standing !== 'admitted') return undefined;
  const refusal = refusals[0]?.refusal;
  if (refusal) throw new FileRefused(refusal);
  const leave = enter(viewer.id!);
  if (!leave) throw new FileRefused('busy');
  return {
    take: async (part) => {
      const draft = await files.store.draft();
      try {
        await spool(part.content, draft, files.limits.bytes);
        const made = await keep(files.store, draft, part.filename, messages.in(c.var.locale).fallback);
        return await db.asViewer(as, (viewer) => note(viewer, files.store, made));
      } finally {
        await rm(draft, { force: true });
      }
    },
    close: leave,
  };
}

/** Counts how many forms with files somebody sends at the same time: each has a file in the making on disk. */
function enter(person: string): (() => void) | undefined {
  const all = [...inside.values()].reduce((sum, each) => sum + each, 0);
  const own = inside.get(person) ?? 0;
  if (own >= MOST_AT_ONCE || all >= 16 * MOST_AT_ONCE) return undefined;
  inside.set(person, own + 1);
  return () => {
    const left = (inside.get(person) ?? 1) - 1;
    if (left === 0) inside.delete(person);
    else inside.set(person, left);
  };
}

const inside = new Map<string, number>();

async function spool(content: AsyncIterable<Buffer>, path: string, most: number): Promise<void> {
  async function* limited() {
    let bytes = 0;
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > most) throw new FileRefused('size');
      yield chunk;
    }
  }
  // Opened first: a stream that opens it itself could make it after whoever broke off has been cleaned up after.
  const handle = await open(path, 'wx', 0o600);
  await pipeline(Readable.from(limited()), handle.createWriteStream());
}

/** The part, unless nothing is in it: browsers send an empty one for a field in which nothing was chosen. */
async function nonEmpty(part: FilePart): Promise<AsyncIterable<Buffer> | undefined> {
  const first = await part.content[Symbol.asyncIterator]().next();
  if (first.done) return undefined;
  return (async function* () {
    yield first.value;
    yield* part.content;
  })();
}

interface Made {
  kind: Upload['kind'];
  type: string;
  name: string;
  key: string;
  bytes: number;
  width: number | null;
  height: number | null;
  moving: boolean;
  smallKey: string | null;
}

/** Puts what was sent into the store: a picture made anew, a document as it is. */
async function keep(store: FileStore, draft: string, sentName: string, fallback: Fallback): Promise<Made> {
  const found = await find(draft);
  if (found.kind === 'refused') throw new FileRefused(found.reason);
  if (found.kind === 'document') {
    const { key, bytes } = await store.put(createReadStream(draft));
    const name = cleanName(sentName, found.ending, fallback.document);
    const none = { width: null, height: null, moving: false, smallKey: null };
    return { kind: 'document', type: found.type, name, key, bytes, ...none };
  }
  const picture = await makePicture(draft, () => store.draft()).catch((error) => {
    if (error instanceof PictureRefused) throw new FileRefused(error.reason);
    throw error;
  });
  try {
    const { key, bytes } = await store.put(createReadStream(picture.path));
    const small = picture.small && (await store.put(createReadStream(picture.small.path)));
    const { width, height, moving } = picture;
    const name = cleanName(sentName, 'webp', fallback.image);
    return {
      kind: 'image',
      type: PICTURE_TYPE,
      name,
      key,
      bytes,
      width,
      height,
      moving,
      smallKey: small?.key ?? null,
    };
  } finally {
    for (const path of [picture.path, picture.small?.path]) if (path) await rm(path, { force: true });
  }
}

type Fallback = Record<Upload['kind'], string>;

async function find(path: string): Promise<Exclude<Found, { kind: 'zip' }>> {
  const { size } = await stat(path);
  const handle = await open(path);
  try {
    const read = async (at: number, length: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    };
    const head = await read(0, HEAD);
    const found = typeOf(head, size <= HEAD);
    if (found.kind === 'document' && found.ending === 'txt')
      return (await isText(read, size)) ? found : unknown;
    if (found.kind !== 'zip') return found;
    const tail = await read(Math.max(0, size - ZIP_TAIL), ZIP_TAIL);
    const list = listOf(tail, size);
    const names = list && namesIn(await read(list.at, list.length));
    const zip = names ? typeOfZip(names, mimetypeOf(head)) : unknown;
    return zip.kind === 'zip' ? unknown : zip;
  } finally {
    await handle.close();
  }
}

const unknown = { kind: 'refused', reason: 'unknown' } as const;

/** Whether it goes on like a text: a head of words says nothing of what hangs on it. */
async function isText(read: (at: number, length: number) => Promise<Buffer>, size: number): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < size; at += 65_536) {
      const piece = await read(at, 65_536);
      if (piece.includes(0)) return false;
      decoder.decode(piece, { stream: at + piece.length < size });
    }
    return true;
  } catch {
    return false;
  }
}

/** Notes what lies in the store. Where that is refused now, it does not stay there either. */
async function note(db: ViewerHandle, store: FileStore, made: Made): Promise<Upload> {
  const added = await db.first(sql<{ id: string | null; refusal: UploadRefusal | null }>`
    select id, refusal from add_attachment(${made.kind}, ${made.type}, ${made.bytes}::integer, ${made.width}::integer,
      ${made.height}::integer, ${made.moving}, '', ${made.name}, ${made.key}, ${made.smallKey})`);
  if (added?.id) return { id: added.id, kind: made.kind };
  await store.remove(made.key);
  if (made.smallKey) await store.remove(made.smallKey);
  throw new FileRefused(added?.refusal ?? 'paused');
}

/* ---- Where they stand ---- */

/** Why files cannot stand there: `gone` where one is not the viewer's to send, or not any more. */
export class AttachRefused extends Error {
  readonly reason: 'gone' | 'many' | 'method' | 'pact';
  constructor(reason: AttachRefused['reason']) {
    super(`files are refused: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Lets these files, in this order, and no others stand under a post or a message. Ids come from a form: they may be
 * the viewer's uploads that were not sent yet, and what stands there already. Call it in the transaction that writes
 * the post, behind its insert.
 * @param most how many, as the place is set up
 * @throws AttachRefused
 */
export async function attach(
  db: ViewerHandle,
  to: { post: string } | { message: string },
  files: readonly { id: string; alt: string }[],
  most: number,
): Promise<void> {
  // What can be seen on a picture is read like the words beside it.
  for (const { alt } of files) {
    const why = refusal('', alt);
    if (why) throw new AttachRefused(why);
  }
  const [post, message] = 'post' in to ? [to.post, null] : [null, to.message];
  const answer = await db.first(sql<{ refusal: 'gone' | 'many' | 'no' | null }>`
    select put_attachments(${post}, ${message}, ${files.map(({ id }) => id)}::uuid[],
      ${files.map(({ alt }) => alt)}::text[], ${most}::integer) as refusal`);
  if (answer?.refusal) throw new AttachRefused(answer.refusal === 'many' ? 'many' : 'gone');
}

/** Takes an upload of the viewer's away that was not sent. */
export async function dropUpload(db: ViewerHandle, id: string): Promise<boolean> {
  return (await db.first(sql<{ done: boolean }>`select drop_upload(${id}) as done`))?.done === true;
}

/** Opens a file of a reported post; the look is written down. */
export async function openReviewed(db: ViewerHandle, review: Review, file: string) {
  const [report, appeal] = 'report' in review ? [review.report, null] : [null, review.appeal];
  return db.first(sql<{ content_type: string; name: string; key: string }>`
    select content_type, name, key from open_reviewed_file(${report}, ${appeal}, ${file})`);
}

/* ---- For the jobs, as the system role ---- */

/** What was uploaded and never sent, or taken off again before; what a draft holds waits as long as that. */
export async function forgetUnsent(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`delete from attachments a
    where a.attached_at is null and a.made_at < now() - make_interval(days => ${days})
      and not exists (select 1 from drafts d where d.person_id = a.owner_id and d.fields -> 'files' ? a.id::text) returning 1`);
  return gone.length;
}

/** What authors took off their posts, or took away with them, unless a report waits, or a decision can be appealed. */
export async function forgetTakenOff(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`delete from attachments a
    where a.attached_at is not null and (a.taken_off_at < now() - make_interval(days => ${days})
      or exists (select 1 from posts p where p.id = a.post_id and p.removed_by = 'author'
        and p.removed_at < now() - make_interval(days => ${days})))
      and not exists (select 1 from reports r where r.post_id = a.post_id and r.settled_at is null)
      and not exists (select 1 from decisions d where d.post_id = a.post_id and d.kind not in ('none', 'other')
        and d.ended_at is null and d.made_at > now() - interval '180 days') returning 1`);
  return gone.length;
}

/** What a decision took away, with its words, for good. */
export async function forgetRemoved(system: Handle, days: number): Promise<number> {
  const gone = await system.all(sql`delete from attachments a where a.post_id in (
    select h.post_id from hidings h join decisions d on d.id = h.decision_id
    where h.ended_at is null and d.kind = 'remove' and d.made_at < now() - make_interval(days => ${days})
      and not exists (select 1 from appeals p where p.decision_id = d.id and p.settled_at is null)) returning 1`);
  return gone.length;
}

/** Keys of files that no row names any more, the oldest first; at most 100. */
export function keysToRemove(system: Handle): Promise<{ key: string }[]> {
  return system.all(
    sql<{
      key: string;
    }>`select key from file_removals where ${sql.raw(noBackUpRuns)} order by since, key limit 100`,
  );
}

/** The store has it no more. */
export async function noteRemoved(system: Handle, key: string): Promise<void> {
  await system.all(sql`delete from file_removals where key = ${key}`);
}

/** Those of these keys that stand in no row. */
export function unknownKeys(system: Handle, keys: readonly string[]): Promise<{ key: string }[]> {
  return system.all(sql<{ key: string }>`select key from unnest(${[...keys]}::text[]) key
    where not exists (select 1 from attachments a where a.key = key.key)
      and not exists (select 1 from attachments a where a.small_key = key.key) and ${sql.raw(noBackUpRuns)}`);
}
