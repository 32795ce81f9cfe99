import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmptyPlace, emptyPlace } from '../../test/place.ts';

/*
 * Whoever takes, gives back, reads and takes again, in whatever order and with whatever waits between: nobody keeps a
 * report, a flag or an appeal from others for longer than the limit, and nobody reads without holding it.
 */

let place: EmptyPlace;
let client: pg.Client;
/** Three who may read it all. */
const readers: string[] = [];

beforeAll(async () => {
  place = await emptyPlace();
  client = new pg.Client({ connectionString: place.superuserUrl });
  await client.connect();
  for (const name of ['ana', 'ben', 'cai', 'author']) readers.push(await person(name));
  await client.query("insert into place_roles (person_id, role) select unnest($1::uuid[]), 'moderator'", [
    readers.slice(0, 3),
  ]);
});
afterAll(async () => {
  await client.end();
  await place.drop();
});

async function person(name: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'insert into people (name, name_key, admitted_at) values ($1::text, $1::text, now()) returning id',
    [name],
  );
  return rows[0]!.id;
}

interface Kind {
  table: string;
  /** What waits, about the fourth person. */
  make: string;
  lease: number;
  limit: number;
  claim: string;
  release: string;
  read: string;
}

const group = `with g as (insert into groups (name, address, visibility, agreement_version)
  values ('G', gen_random_uuid()::text, 'private', 1) returning id)`;

const kinds: Record<string, Kind> = {
  'a report': {
    table: 'reports',
    make: "insert into reports (subject, person_id, reason) values ('person', $1, 'unkind') returning id",
    lease: 30,
    limit: 120,
    claim: 'claim_report',
    release: 'release_report',
    read: 'read_report',
  },
  'a crisis': {
    table: 'triage_flags',
    make: `${group} insert into triage_flags (group_id, author_id, level, found_by, flagged_words, hits, due_at)
      select id, $1, 'crisis', 'refused', '', '[]', now() from g returning id`,
    lease: 10,
    limit: 30,
    claim: 'claim_flag',
    release: 'give_back_flag',
    read: 'open_flag',
  },
  'an appeal': {
    table: 'appeals',
    make: `with d as (insert into decisions (kind, person_id) values ('kind word', $1) returning id)
      insert into appeals (decision_id, side, by_person_id, words, due_at)
      select id, 'person', $1, 'x', now() from d returning id`,
    lease: 30,
    limit: 120,
    claim: 'claim_appeal',
    release: 'release_appeal',
    read: 'read_appeal',
  },
};

const step = fc.oneof(
  fc.record({ does: fc.constantFrom('claim' as const, 'release' as const, 'read' as const), who: fc.nat(2) }),
  fc.record({ does: fc.constant('wait' as const), minutes: fc.nat(40) }),
);

/** The rule in a few lines, by a clock of minutes. */
class Model {
  now = 0;
  holder: number | undefined;
  since = 0;
  until = 0;
  private readonly kind: Kind;
  constructor(kind: Kind) {
    this.kind = kind;
  }
  holds = (who: number) => this.holder === who && this.until > this.now;
  claim(who: number): boolean {
    const { limit } = this.kind;
    const again = this.holder === who && this.now < this.until + 30;
    const free = this.holder === undefined || this.until <= this.now;
    if (again ? this.now >= this.since + limit : !free && this.holder !== who) return false;
    if (!again) this.since = this.now;
    this.holder = who;
    this.goOn();
    return true;
  }
  goOn(): void {
    this.until = Math.min(this.now + this.kind.lease, this.since + this.kind.limit);
  }
}

test.each(Object.entries(kinds))(
  '%s is kept by nobody for longer than the limit',
  async (_name, kind) => {
    let longest = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
        await client.query('begin');
        try {
          const { rows } = await client.query<{ id: string }>(kind.make, [readers[3]]);
          const { id } = rows[0]!;
          const as = async (who: number, sql: string) => {
            await client.query('select set_sight($1)', [readers[who]]);
            await client.query('set local role peerhood_viewer');
            const result = await client.query<{ done: boolean }>(sql, [id]);
            await client.query('reset role');
            return result.rows;
          };
          const model = new Model(kind);
          for (const each of steps) {
            if (each.does === 'wait') {
              model.now += each.minutes;
              await client.query(
                `update ${kind.table} set claimed_since = claimed_since - make_interval(mins => $2),
                claimed_until = claimed_until - make_interval(mins => $2) where id = $1`,
                [id, each.minutes],
              );
              continue;
            }
            const { who } = each;
            const held = model.holds(who);
            if (each.does === 'claim') {
              const [row] = await as(who, `select ${kind.claim}($1) as done`);
              expect(row!.done).toBe(model.claim(who));
            } else if (each.does === 'release') {
              await as(who, `select ${kind.release}($1) as done`);
              if (held) model.until = model.now;
            } else {
              expect((await as(who, `select from ${kind.read}($1)`)).length).toBe(held ? 1 : 0);
              if (held) model.goOn();
            }
            if (model.holder !== undefined) longest = Math.max(longest, model.until - model.since);
            expect(longest).toBeLessThanOrEqual(kind.limit);
          }
        } finally {
          await client.query('rollback');
        }
      }),
      { numRuns: process.env.PEERHOOD_LONG ? 1000 : 60, seed: 20_261_122 },
    );
    // The limit was reached, or nothing is proved.
    expect(longest).toBe(kind.limit);
  },
  300_000,
);
