import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, type World } from '../test/world.ts';
import { triage } from './triage.ts';

let world: World;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  world = await newWorld();
  [ana, ben] = await Promise.all([world.person('Ana'), world.person('Ben')]);
  const group = await world.group(ana, 'Night shift', 'private');
  await world.join(ben, group);
  await world.topic(ben, group, 'Nights');
  process.env.DATABASE_URL = world.databaseUrl;
});
afterAll(async () => {
  delete process.env.DATABASE_URL;
  await world.drop();
});

/** Flags of this person's that were decided about: half of them needed a human. */
async function decided(author: Person, many: number): Promise<void> {
  await world.db.asSystem((system) =>
    system.all(sql`with made as (
      insert into posts (topic_id, group_id, author_id, body, html)
        select t.id, t.group_id, ${author.id}, '…', '…' from topics t, generate_series(1, ${many}::integer) returning id, group_id)
      insert into triage_flags (post_id, group_id, author_id, level, found_by, flagged_words, hits, due_at, outcome, settled_at)
      select id, group_id, ${author.id}, 'soon', 'words',
        case when row_number() over () % 2 = 0 then 'the night is long and dark ' else 'tea and a walk in the rain ' end
          || row_number() over (), '[]', now(),
        case when row_number() over () % 2 = 0 then 'with them' else 'no need' end::flag_outcome, now() from made`),
  );
}

async function run(args: string[]): Promise<{ card: object; lines: string[] }> {
  let result = { card: {}, lines: [] as string[] };
  await triage(args, {
    json: false,
    say() {},
    result: (card, lines) => {
      result = { card, lines };
    },
  });
  return result;
}

test('learns from decisions of people who agreed, needs enough of them, says what is known, and stays off', async () => {
  await decided(ana, 150);
  await decided(ben, 150);
  await expect(run(['train'])).rejects.toThrow('There are 0 decisions');
  await ana.go('/you/looking-after', { looked_at: 'on', contact: 'nobody', teach: 'on' });
  await expect(run(['train'])).rejects.toThrow('There are 150 decisions');
  await ben.go('/you/looking-after', { looked_at: 'on', contact: 'nobody', teach: 'on' });
  const { card, lines } = await run(['train']);
  expect(card).toMatchObject({
    trainedOn: { samples: 240, needingHuman: 120 },
    heldOut: { samples: 60, needingHuman: 30 },
    sensitivity: { value: 1 },
  });
  expect(lines.join('\n')).toContain('It is off until an organiser turns it on');
  const kept = await world.db.asSystem((system) =>
    system.all(sql`select examples, on_since, on_by from triage_models`),
  );
  expect(kept).toEqual([{ examples: 300, on_since: null, on_by: null }]);

  // Who takes it back teaches no more.
  await ben.go('/you/looking-after', { looked_at: 'on', contact: 'nobody' });
  await expect(run(['train'])).rejects.toThrow('There are 150 decisions');
  await expect(run(['guess'])).rejects.toThrow('triage train');
});
