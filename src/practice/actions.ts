import { sql } from 'kysely';
import type { ViewerHandle } from '../platform/db.ts';
import type { Practice } from './compute/practices.ts';

/** The viewer has done an exercise. What they wrote there is not handed on to here. */
export async function complete(db: ViewerHandle, practice: Practice, scenario: string): Promise<void> {
  await db.all(sql`insert into practice_completions (person_id, practice, scenario)
    values (viewer(), ${practice}, ${scenario}) on conflict do nothing`);
}

/** That the viewer has practised is forgotten. */
export async function forget(db: ViewerHandle): Promise<void> {
  await db.all(sql`delete from practice_completions where person_id = viewer()`);
}

/** Whether cues stand beside the viewer's replies. */
export async function showCues(db: ViewerHandle, shown: boolean): Promise<void> {
  await db.all(sql`insert into preferences (person_id, reply_cues) values (viewer(), ${shown})
    on conflict (person_id) do update set reply_cues = excluded.reply_cues`);
}
