import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readRows } from './stackexchange-xml.ts';

export interface BadRow {
  /** The file's name without its folder. */
  file: string;
  line: number;
  /** Names attributes, never their content: the report may be handed around. */
  reason: string;
}
export type Read<Row> = { ok: Row; bad?: undefined } | { bad: BadRow; ok?: undefined };
type Rows<Row> = AsyncGenerator<Read<Row>>;
/** Told how many bytes were read, piece by piece. */
export type OnBytes = (bytes: number) => void;

export const dumpFiles = [
  'Posts',
  'Users',
  'Comments',
  'Votes',
  'PostLinks',
  'PostHistory',
  'Badges',
] as const;
export type DumpFile = (typeof dumpFiles)[number];

/** Which dump files a folder has, however their names are cased, and their sizes in bytes. Throws ENOENT. */
export async function findDump(
  folder: string,
): Promise<Partial<Record<DumpFile, { path: string; bytes: number }>>> {
  const found: Partial<Record<DumpFile, { path: string; bytes: number }>> = {};
  for (const name of (await readdir(folder)).sort()) {
    const file = dumpFiles.find((known) => `${known}.xml`.toLowerCase() === name.toLowerCase());
    if (!file) continue;
    const path = join(folder, name);
    found[file] ??= { path, bytes: (await stat(path)).size };
  }
  return found;
}

/** Who wrote something. Both null: someone whose account was deleted, or the site itself. */
export interface Author {
  id: number | null;
  /** Only kept where the account is gone, or was never there. */
  name: string | null;
}

interface PostBase {
  id: number;
  author: Author;
  createdAt: Date;
  editedAt: Date | null;
  score: number;
  /** HTML as published: sanitise it. */
  body: string;
}
export interface Question extends PostBase {
  kind: 'question';
  title: string;
  tags: string[];
  acceptedAnswerId: number | null;
  closedAt: Date | null;
}
export interface Answer extends PostBase {
  kind: 'answer';
  questionId: number;
}
/** Tag wikis, moderator nominations, articles and what else there is: to be counted. */
export interface OtherPost {
  kind: 'other';
  id: number;
  type: number;
}
export type Post = Question | Answer | OtherPost;

/** The posts of Posts.xml, in the order of the file: an answer may stand before its question. */
export function readPosts(path: string, onBytes?: OnBytes): Rows<Post> {
  return typedRows(path, post, onBytes);
}

export interface User {
  /** -1 is the site's own “Community” user. */
  id: number;
  name: string | null;
  createdAt: Date;
  lastSeenAt: Date | null;
  location: string | null;
  website: string | null;
  /** HTML as published: sanitise it. */
  about: string | null;
}

export function readUsers(path: string, onBytes?: OnBytes): Rows<User> {
  return typedRows(path, user, onBytes);
}

export interface Comment {
  id: number;
  postId: number;
  author: Author;
  createdAt: Date;
  score: number;
  /** Markdown, unlike a post's body. */
  text: string;
}

export function readComments(path: string, onBytes?: OnBytes): Rows<Comment> {
  return typedRows(path, comment, onBytes);
}

export interface Vote {
  id: number;
  postId: number;
  kind: 'accepted' | 'up' | 'down' | 'other';
  type: number;
  /** Stack Exchange publishes the day only. */
  createdAt: Date;
}

export function readVotes(path: string, onBytes?: OnBytes): Rows<Vote> {
  return typedRows(path, vote, onBytes);
}

export interface PostLink {
  id: number;
  postId: number;
  relatedPostId: number;
  /** `duplicate`: the post is one of the related post. */
  kind: 'linked' | 'duplicate' | 'other';
  createdAt: Date;
}

export function readPostLinks(path: string, onBytes?: OnBytes): Rows<PostLink> {
  return typedRows(path, postLink, onBytes);
}

export type CloseReason =
  | 'duplicate'
  | 'off-topic'
  | 'unclear'
  | 'too broad'
  | 'opinion'
  | 'too local'
  | 'other';

interface HistoryBase {
  id: number;
  postId: number;
  /** Shared by rows that were one action, such as the first title, body and tags of a post. */
  revision: string | null;
  author: Author;
  createdAt: Date;
}
export type PostHistory = HistoryBase &
  (
    | {
        kind: 'revision';
        of: 'title' | 'body' | 'tags';
        how: 'first' | 'edit' | 'rollback';
        /** Markdown for a body, words for a title, `<a><b>` or `|a|b|` for tags. */
        text: string;
        comment: string | null;
      }
    | { kind: 'closed'; why: CloseReason; duplicateOf: number[] }
    | { kind: 'reopened' }
    | { kind: 'other'; type: number }
  );

export function readPostHistory(path: string, onBytes?: OnBytes): Rows<PostHistory> {
  return typedRows(path, postHistory, onBytes);
}

export interface Badge {
  id: number;
  userId: number;
  name: string;
  createdAt: Date;
}

export function readBadges(path: string, onBytes?: OnBytes): Rows<Badge> {
  return typedRows(path, badge, onBytes);
}

/** Tags as older dumps write them, `<a><b>`, and as newer ones do, `|a|b|`. */
export function parseTags(text: string): string[] {
  return text.split(/[<>|]+/).filter((tag) => tag.trim() !== '');
}

interface Kind<Row> {
  attributes: ReadonlySet<string>;
  read: (attributes: Record<string, string>) => Row | { reason: string };
}

async function* typedRows<Row extends object>(path: string, kind: Kind<Row>, onBytes?: OnBytes): Rows<Row> {
  const file = basename(path);
  for await (const batch of readRows(path, { wanted: kind.attributes, onBytes })) {
    for (const raw of batch) {
      const row = 'reason' in raw ? raw : kind.read(raw.attributes);
      if ('reason' in row) yield { bad: { file, line: raw.line, reason: row.reason } };
      else yield { ok: row };
    }
  }
}

/** A kind of row: the shape of its attributes, and what becomes of them. */
function rows<Shape extends z.ZodRawShape, Row extends object>(
  shape: Shape,
  toRow: (attributes: z.output<z.ZodObject<Shape>>) => Row | { reason: string },
): Kind<Row> {
  const schema = z.object(shape);
  return {
    attributes: new Set(Object.keys(shape)),
    read: (attributes) => {
      const checked = schema.safeParse(attributes);
      if (checked.success) return toRow(checked.data);
      return {
        reason: checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '),
      };
    },
  };
}

const text = z.string({ error: 'is missing' });
const optionalText = z
  .string()
  .optional()
  .transform((value) => value || null);
const integer = text.regex(/^-?\d{1,15}$/, 'is not a whole number').transform(Number);
const id = integer.refine((value) => value >= -1, 'is not an id');
const optionalId = z
  .union([z.literal('').transform(() => null), id])
  .optional()
  .transform((value) => value ?? null);
const score = text
  .regex(/^-?\d{1,9}$/, 'is not a score')
  .transform(Number)
  .optional()
  .transform((value) => value ?? 0);
const date = text
  .regex(/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/, 'is not a date')
  .transform((value) => {
    const iso = value.replace(' ', 'T');
    // Dumps carry no zone: their times are UTC, whatever the zone of this machine.
    return new Date(/^[^T]+$|Z$|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}Z`);
  })
  .refine((value) => !Number.isNaN(value.getTime()), 'is not a date');
const optionalDate = date.optional().transform((value) => value ?? null);

const post = rows(
  {
    Id: id,
    PostTypeId: integer,
    ParentId: optionalId,
    AcceptedAnswerId: optionalId,
    CreationDate: date,
    LastEditDate: optionalDate,
    ClosedDate: optionalDate,
    Score: score,
    Body: optionalText,
    OwnerUserId: optionalId,
    OwnerDisplayName: optionalText,
    Title: optionalText,
    Tags: optionalText,
  },
  (row): Post | { reason: string } => {
    const base = {
      id: row.Id,
      author: author(row.OwnerUserId, row.OwnerDisplayName),
      createdAt: row.CreationDate,
      editedAt: row.LastEditDate,
      score: row.Score,
      body: row.Body ?? '',
    };
    if (row.PostTypeId === 1) {
      if (row.Title === null) return { reason: 'Title is missing' };
      const tags = parseTags(row.Tags ?? '');
      const { AcceptedAnswerId: acceptedAnswerId, ClosedDate: closedAt } = row;
      return { kind: 'question', ...base, title: row.Title, tags, acceptedAnswerId, closedAt };
    }
    if (row.PostTypeId === 2) {
      if (row.ParentId === null) return { reason: 'ParentId is missing' };
      return { kind: 'answer', ...base, questionId: row.ParentId };
    }
    return { kind: 'other', id: row.Id, type: row.PostTypeId };
  },
);

const user = rows(
  {
    Id: id,
    DisplayName: optionalText,
    CreationDate: date,
    LastAccessDate: optionalDate,
    Location: optionalText,
    WebsiteUrl: optionalText,
    AboutMe: optionalText,
  },
  (row): User => ({
    id: row.Id,
    name: row.DisplayName,
    createdAt: row.CreationDate,
    lastSeenAt: row.LastAccessDate,
    location: row.Location,
    website: row.WebsiteUrl,
    about: row.AboutMe,
  }),
);

const comment = rows(
  {
    Id: id,
    PostId: id,
    Score: score,
    Text: text,
    CreationDate: date,
    UserId: optionalId,
    UserDisplayName: optionalText,
  },
  (row): Comment => ({
    id: row.Id,
    postId: row.PostId,
    author: author(row.UserId, row.UserDisplayName),
    createdAt: row.CreationDate,
    score: row.Score,
    text: row.Text,
  }),
);

const voteKinds = new Map<number, Vote['kind']>([
  [1, 'accepted'],
  [2, 'up'],
  [3, 'down'],
]);
const vote = rows(
  { Id: id, PostId: id, VoteTypeId: integer, CreationDate: date },
  (row): Vote => ({
    id: row.Id,
    postId: row.PostId,
    kind: voteKinds.get(row.VoteTypeId) ?? 'other',
    type: row.VoteTypeId,
    createdAt: row.CreationDate,
  }),
);

const postLink = rows(
  { Id: id, CreationDate: date, PostId: id, RelatedPostId: id, LinkTypeId: integer },
  (row): PostLink => ({
    id: row.Id,
    postId: row.PostId,
    relatedPostId: row.RelatedPostId,
    kind: row.LinkTypeId === 1 ? 'linked' : row.LinkTypeId === 3 ? 'duplicate' : 'other',
    createdAt: row.CreationDate,
  }),
);

const revisionParts = ['title', 'body', 'tags'] as const;
const revisionWays = ['first', 'edit', 'rollback'] as const;
/** Numbers below 100 were in use until 2013. */
const closeReasons = new Map<string, CloseReason>([
  ['1', 'duplicate'],
  ['2', 'off-topic'],
  ['3', 'opinion'],
  ['4', 'unclear'],
  ['7', 'too local'],
  ['101', 'duplicate'],
  ['102', 'off-topic'],
  ['103', 'unclear'],
  ['104', 'too broad'],
  ['105', 'opinion'],
]);
const postHistory = rows(
  {
    Id: id,
    PostId: id,
    PostHistoryTypeId: integer,
    RevisionGUID: optionalText,
    CreationDate: date,
    UserId: optionalId,
    UserDisplayName: optionalText,
    Comment: optionalText,
    Text: optionalText,
    CloseReasonId: optionalText,
  },
  (row): PostHistory => {
    const type = row.PostHistoryTypeId;
    const base = {
      id: row.Id,
      postId: row.PostId,
      revision: row.RevisionGUID,
      author: author(row.UserId, row.UserDisplayName),
      createdAt: row.CreationDate,
    };
    if (type >= 1 && type <= 9) {
      const of = revisionParts[(type - 1) % 3]!;
      const how = revisionWays[Math.floor((type - 1) / 3)]!;
      return { ...base, kind: 'revision', of, how, text: row.Text ?? '', comment: row.Comment };
    }
    if (type === 10) {
      const why = closeReasons.get(row.CloseReasonId ?? row.Comment ?? '') ?? 'other';
      return { ...base, kind: 'closed', why, duplicateOf: originals(row.Text) };
    }
    return type === 11 ? { ...base, kind: 'reopened' } : { ...base, kind: 'other', type };
  },
);

const badge = rows(
  { Id: id, UserId: id, Name: text, Date: date },
  (row): Badge => ({ id: row.Id, userId: row.UserId, name: row.Name, createdAt: row.Date }),
);

function author(id: number | null, name: string | null): Author {
  return { id: id === -1 ? null : id, name };
}

const closure = z.object({ OriginalQuestionIds: z.array(z.int().positive()) });

/** The questions that a closed one repeats: JSON in the row's text, which older rows do not have. */
function originals(text: string | null): number[] {
  if (!text?.startsWith('{')) return [];
  try {
    return closure.safeParse(JSON.parse(text)).data?.OriginalQuestionIds ?? [];
  } catch {
    return [];
  }
}
