import { sql } from 'kysely';
import type { Query } from '../platform/db.ts';

/** A file as it is shown: under a post, or to its owner before it is sent. */
export interface Attached {
  id: string;
  kind: 'image' | 'document';
  content_type: string;
  bytes: number;
  /** Of pictures. */
  width: number | null;
  height: number | null;
  moving: boolean;
  alt: string;
  name: string;
  /** Whether there is a smaller picture beside it. */
  small: boolean;
}

const shown = sql`id, kind, content_type, bytes, width, height, moving, alt, name, small_key is not null as small`;

/** Those of these files that the viewer sees, in the order of the ids. */
export function attachedByIds(ids: readonly string[]): Query<Attached> {
  return sql<Attached>`select ${shown} from attachments
    where id = any (${[...ids]}::uuid[]) order by array_position(${[...ids]}::uuid[], id)`;
}

/** What stands under a post. For a list of posts there is `attachments_of`, which `postsOf` asks. */
export function attachedTo(post: string): Query<Attached> {
  return sql<Attached>`select ${shown} from attachments where post_id = ${post} order by position, id`;
}

/**
 * What stands under a message.
 * @public for rooms and conversations
 */
export function attachedToMessage(message: string): Query<Attached> {
  return sql<Attached>`select ${shown} from attachments where message_id = ${message} order by position, id`;
}

/** Where a file lies, when the viewer sees it. */
export interface Kept {
  id: string;
  kind: 'image' | 'document';
  content_type: string;
  name: string;
  bytes: number;
  key: string;
  small_key: string | null;
}

export function keptFile(id: string): Query<Kept> {
  return sql<Kept>`select id, kind, content_type, name, bytes, key, small_key from attachments where id = ${id}`;
}

/** Why the viewer may not add this many bytes now, or null. */
export function uploadRefusal(bytes: number): Query<{ refusal: UploadRefusal | null }> {
  return sql<{ refusal: UploadRefusal | null }>`select refuse_upload(${bytes}) as refusal`;
}

export type UploadRefusal = 'paused' | 'new' | 'files' | 'bytes';

/** A file of a reported post, for who reads the report, or the appeal against what was decided. */
export interface ReportedFile {
  id: string;
  kind: 'image' | 'document';
  content_type: string;
  bytes: number;
  alt: string;
  name: string;
}

export type Review = { report: string } | { appeal: string };

export function filesOf(review: Review): Query<ReportedFile> {
  const [report, appeal] = 'report' in review ? [review.report, null] : [null, review.appeal];
  return sql<ReportedFile>`select id, kind, content_type, bytes, alt, name from reviewed_files(${report}, ${appeal})`;
}
