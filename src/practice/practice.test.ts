import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, type World } from '../../test/world.ts';

let world: World;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  world = await newWorld();
  ana = await world.person('Ana');
  ben = await world.person('Ben');
});
afterAll(() => world.drop());

const did = (person: Person, practice: string, scenario = 'one') =>
  world.db.asSystem((system) =>
    system.all(
      sql`insert into practice_completions (person_id, practice, scenario) values (${person.id}, ${practice}, ${scenario})`,
    ),
  );

const mayListen = (person: Person) =>
  world.db.asSystem(
    async (system) =>
      (await system.first(sql<{ done: boolean }>`select listening_practice_done(${person.id}) as done`))!
        .done,
  );

describe('before somebody listens to others', () => {
  test('they have done one exercise each of active listening, empathy and limits', async () => {
    expect(await mayListen(ana)).toBe(false);
    await did(ana, 'listening');
    await did(ana, 'listening', 'two');
    await did(ana, 'empathy');
    await did(ana, 'openness');
    expect(await mayListen(ana)).toBe(false);
    await did(ana, 'limits');
    expect(await mayListen(ana)).toBe(true);
    expect(await mayListen(ben)).toBe(false);
  });
});
