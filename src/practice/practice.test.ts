import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import type { ViewerHandle } from '../platform/db.ts';
import { feedbackOn } from './compute/feedback.ts';
import { practices, sources } from './compute/practices.ts';
import { scenarios } from './compute/scenarios.ts';
import { messages } from './messages.ts';
import type { Told } from './pages/exercise.tsx';

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

const done = (person: Person) =>
  world.db.asSystem((system) =>
    system.all(
      sql<{
        at: string;
      }>`select practice || '/' || scenario as at from practice_completions where person_id = ${person.id}`,
    ),
  );

/** The tables in which these words stand, as the superuser sees them. */
async function traces(words: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: world.superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of rows)
      if (
        (await client.query(`select 1 from ${name} t where t::text like $1 limit 1`, [`%${words}%`])).rowCount
      )
        found.push(name);
    return found;
  } finally {
    await client.end();
  }
}

const good = 'I’m so sorry. It must be strange to put the second cup away. Who used it?';

describe('an exercise', () => {
  test('answers with what was noticed and by which words, then shows how two others answered', async () => {
    const cas = await world.person('Cas');
    const before = textOf(await cas.page('/practice/empathy/chair'));
    expect(before).toContain('I still put out two cups');
    expect(before).not.toContain('How two others answered');
    const answer = await cas.post('/practice/empathy/chair', { body: good });
    expect(answer.status).toBe(200);
    const page = textOf(await answer.text());
    expect(page).toContain('All of it is there');
    expect(page).toContain('Found in: so sorry');
    expect(page).toContain('How two others answered');
    expect(page).toContain('I had to stop at the second cup');
    expect((await done(cas)).map(({ at }) => at)).toEqual(['empathy/chair']);
  });

  test('keeps nothing of the words, anywhere', async () => {
    const dee = await world.person('Dee');
    await dee.post('/practice/empathy/chair', { body: `${good} zyzzogeton` });
    expect(await done(dee)).toHaveLength(1);
    await world.topic(dee, await world.group(dee, 'Where words are kept', 'public'), 'Here: quokkazyg');
    expect(await traces('quokkazyg')).toContain('public.topics');
    expect(await traces('zyzzogeton')).toEqual([]);
  });

  test('does not count when nothing of it is there, or when it hurts; one may try again', async () => {
    const eli = await world.person('Eli');
    const words = async (body: string) =>
      textOf(await (await eli.post('/practice/empathy/chair', { body })).text());
    expect(await words('ok')).toContain('Not yet.');
    expect(await words('I’m so sorry. But you should have moved on by now.')).toContain(
      'Something in it may hurt.',
    );
    expect(await done(eli)).toEqual([]);
    expect(await words('Sorry.')).toContain('You are on the way.');
    expect(await words(good)).toContain('All of it is there.');
    expect(await done(eli)).toHaveLength(1);
  });

  test('in which one chooses explains the chosen reply, and the others once the best was found', async () => {
    const fin = await world.person('Fin');
    const choose = async (choice: string) =>
      textOf(await (await fin.post('/practice/listening/baby', { choice })).text());
    const wrong = await choose('a');
    expect(wrong).toContain('it closes the door');
    expect(wrong).not.toContain('It says back what was between the lines');
    expect(await done(fin)).toEqual([]);
    const right = await choose('b');
    expect(right).toContain('It says back what was between the lines');
    expect(right).toContain('it closes the door');
    expect(await done(fin)).toHaveLength(1);
  });

  test('that was sent empty comes back, and one that there is not is a 404', async () => {
    expect((await ben.post('/practice/empathy/chair', { body: '  ' })).status).toBe(422);
    expect((await ben.post('/practice/listening/baby', { choice: 'd' })).status).toBe(422);
    for (const path of ['/practice/juggling', '/practice/empathy/shift', '/practice/empathy/__proto__'])
      expect((await ben.get(path)).status, path).toBe(404);
    expect((await ben.post('/practice/empathy/shift', { body: good })).status).toBe(404);
  });

  test('is open to visitors, of whom nothing is kept', async () => {
    const count = async () =>
      (await world.db.asSystem((system) => system.all(sql`select 1 from practice_completions`))).length;
    const before = await count();
    const answer = await world.visitor().post('/practice/empathy/chair', { body: good });
    expect(textOf(await answer.text())).toContain('All of it is there');
    expect(await count()).toBe(before);
  });
});

describe('what somebody has practised', () => {
  test('is theirs alone, shows on their page, and is forgotten when they say so', async () => {
    const gil = await world.person('Gil');
    for (const practice of ['listening', 'empathy', 'limits'])
      await did(gil, practice, Object.values(scenarios[practice as 'limits'])[0]!.key);
    expect(textOf(await gil.page('/practice'))).toContain('You have practised enough');
    expect(textOf(await gil.page('/practice'))).toContain('1 of 3 exercises done');
    expect(textOf(await ben.page('/practice'))).toContain('0 of 3 exercises done');
    expect(textOf(await ben.page('/practice'))).not.toContain('Forget what I practised');
    await ben.go('/practice/removal');
    expect(await done(gil)).toHaveLength(3);
    await gil.go('/practice/removal');
    expect(await done(gil)).toEqual([]);
    expect(textOf(await gil.page('/practice'))).not.toContain('You have practised enough');
  });

  test('cannot be written for somebody else, nor asked of them', async () => {
    const asBen = <T>(work: (db: ViewerHandle) => Promise<T>) => world.db.asViewer({ person: ben.id }, work);
    await expect(
      asBen((db) =>
        db.all(
          sql`insert into practice_completions (person_id, practice, scenario) values (${ana.id}, 'limits', 'x')`,
        ),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(asBen((db) => db.all(sql`select listening_practice_done(${ana.id})`))).rejects.toThrow(
      /permission denied/,
    );
    const mine = await asBen((db) =>
      db.first(sql<{ done: boolean }>`select my_listening_practice_done() as done`),
    );
    expect(mine!.done).toBe(false);
  });
});

describe('the words of the practices', () => {
  const languages = ['en', 'es', 'ar'] as const;
  test('are at least three exercises for each of five practices, in which one writes and in which one chooses', () => {
    expect(practices).toHaveLength(5);
    for (const practice of practices) {
      const kinds = scenarios[practice].map(({ kind }) => kind);
      expect(kinds.length).toBeGreaterThanOrEqual(3);
      expect(new Set(kinds)).toEqual(new Set(['write', 'choose']));
      expect(sources[practice].length).toBeGreaterThan(0);
      for (const language of languages)
        expect(Object.keys(messages.in(language).scenarios[practice])).toEqual(
          scenarios[practice].map(({ key }) => key),
        );
    }
  });

  test('the replies of others hold what the exercise is about, in every language', () => {
    for (const language of languages)
      for (const practice of practices)
        for (const scenario of scenarios[practice]) {
          if (scenario.kind !== 'write') continue;
          const told = (messages.in(language).scenarios[practice] as Record<string, Told>)[scenario.key]!;
          for (const reply of [told.one!, told.two!]) {
            const { grade } = feedbackOn(reply, told.said, scenario.sought, language);
            expect(grade, `${language} ${practice}/${scenario.key}: ${reply}`).toBe('whole');
          }
          expect(feedbackOn('ok', told.said, scenario.sought, language).grade).toBe('none');
        }
  });

  test('to say back what was said is understanding; to copy it is not', () => {
    const said = 'The scan was on Monday. I have cleaned the oven twice.';
    const state = (text: string) => feedbackOn(text, said, ['understanding'], 'en').parts[0]!.state;
    expect(state('Since Monday you wait, and the oven is cleaned already.')).toBe('found');
    expect(state('I have cleaned the oven twice.')).not.toBe('missing');
    expect(state('The scan was on Monday.')).toBe('missing');
    expect(state('Nice weather.')).toBe('missing');
  });

  test('there are at least 24 opening questions in each language, and some stand where one opens a conversation', async () => {
    for (const language of languages) {
      const all = Object.values(messages.in(language).questions.list).flatMap((each) => Object.values(each));
      expect(new Set(all).size).toBeGreaterThanOrEqual(24);
      for (const question of all) expect(question).toMatch(/[?؟]$/);
    }
    const group = await world.group(ana, 'Beginnings', 'private');
    const page = textOf(await ana.page(`/groups/${group}/topics/new`));
    expect(page).toContain('Need a beginning?');
    expect(page).toContain('What helped you this week');
    expect(textOf(await world.visitor().page('/practice/questions'))).toContain('Which hour of your day');
  });
});

describe('the place for cues', () => {
  test('stands where one replies to others, and nowhere for those who do not want it', async () => {
    const hal = await world.person('Hal');
    const group = await world.group(ana, 'Replies', 'private');
    await world.join(hal, group);
    const topic = await world.topic(ana, group, 'A long night', { kind: 'conversation', wants: 'listening' });
    const room = /[0-9a-f-]{36}/.exec(await ana.go(`/groups/${group}/rooms`, { name: 'Kitchen' }))![0];
    const reply = await world.reply(hal, topic, 'I hear you.');
    const asked = (await ana.go('/ask', { form: 'unsure', reach: `group ${group}` })).split('/').at(-1)!;
    await world.db.asSystem((system) =>
      system.all(sql`select invite_to_support(${asked}, ${hal.id}, now() + interval '1 hour')`),
    );
    const change = `/posts/${reply}/revisions/new`;
    const offer = `/requests/${asked}`;
    const places = [`/topics/${topic}`, `/rooms/${room}`, change, offer];
    for (const place of [change, offer]) expect(await hal.page(place)).toContain('data-cues="listening"');
    const own = await world.reply(ana, topic, 'Still awake.');
    expect(await ana.page(`/posts/${own}/revisions/new`)).not.toContain('data-cues');
    expect(await hal.page(places[0]!)).toContain('data-cues="listening"');
    expect(await hal.page(places[1]!)).toContain('class="box-line" data-cues');
    const debrief = await world.db.asSystem(async (system) => {
      const made = await system.first(
        sql<{
          id: string;
        }>`insert into debriefs (person_id, listener_id, taken_at) values (${ana.id}, ${hal.id}, now()) returning id`,
      );
      return `/duty/debriefs/${made!.id}`;
    });
    places.push(debrief);
    expect(await hal.page(debrief)).toContain('data-cues="listening"');
    expect(await ana.page(debrief)).not.toContain('data-cues');
    for (const practice of ['listening', 'empathy', 'limits']) await did(hal, practice);
    await hal.go('/listening/agreement');
    const talk = await world.db.asSystem(async (system) => {
      await system.all(
        sql`update memberships set joined_at = now() - interval '8 days' where person_id = ${hal.id}`,
      );
      const begun = await system.first(
        sql<{ room: string }>`select begin_listening(${ben.id}, ${hal.id}, null) as room`,
      );
      return `/conversations/${begun!.room}`;
    });
    places.push(talk);
    expect(await hal.page(talk)).toContain('data-cues="listening"');
    // Who is listened to need not listen.
    expect(await ben.page(talk)).not.toContain('data-cues');
    // Whoever asked answers their own topic: there is nobody to be heard but themselves.
    expect(await ana.page(places[0]!)).not.toContain('data-cues');
    await hal.go('/practice/cues', {});
    for (const place of places) expect(await hal.page(place)).not.toContain('data-cues');
    await hal.go('/practice/cues', { shown: 'on' });
    for (const place of places) expect(await hal.page(place)).toContain('data-cues');
  });
});
