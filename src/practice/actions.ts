import { sql } from 'kysely';
import type { ViewerHandle } from '../platform/db.ts';
import type { Practice } from './compute/practices.ts';

/** The viewer has done an exercise. What they wrote there is not handed on to here. */
export async function complete(db: ViewerHandle, practice: Practice, scenario: string): Promise<void> {
  await db.all(sql`insert into practice_completions (person_id, practice, scenario)
    values (viewer(), ${practice}, ${scenario}) on conflict do nothing`);
}
