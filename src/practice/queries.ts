import { sql } from 'kysely';
import type { Query } from '../platform/db.ts';
import type { Practice } from './compute/practices.ts';

/** An exercise that the viewer has done. */
export interface Done {
  practice: Practice;
  scenario: string;
  done_at: Date;
}

/** What the viewer has practised. Nobody else's is ever found. */
export function practiceDone(): Query<Done> {
  return sql<Done>`select practice, scenario, done_at from practice_completions
    where person_id = viewer() order by done_at limit 200`;
}

/** Whether the viewer wants cues beside their replies: until they say no. */
export function cuesShown(): Query<{ shown: boolean }> {
  return sql<{ shown: boolean }>`select coalesce(
    (select f.reply_cues from preferences f where f.person_id = viewer()), true) as shown`;
}
