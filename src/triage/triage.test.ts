import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { drawSample, forgetFlags } from './actions.ts';
import { markedPieces } from './compute/excerpts.ts';
import { scriptOf } from './compute/scripts.ts';
import { drawing } from './jobs.ts';
import { lessons } from './queries.ts';

const crisis = 'I have decided to kill myself tonight. I said goodbye to my sister.';
const amber = 'I relapsed again yesterday and feel hopeless.';
const method = 'The way to do it is to take 40 paracetamol with vodka, that is how to kill yourself.';
const encouragement = 'Just kill yourself, nobody would miss you.';

let world: World;
let olu: Person;
let mo: Person;
let max: Person;
let fay: Person;
let other: Person;
let mia: Person;
let ana: Person;
let out: Person;
let group: string;

beforeAll(async () => {
  world = await newWorld();
  [olu, mo, max, fay, other, mia, ana, out] = (await Promise.all([
    world.person('Olu', 'organiser'),
    world.person('Mo', 'moderator'),
    world.person('Max', 'moderator'),
    world.person('Fay'),
    world.person('Otto Other'),
    world.person('Mia'),
    world.person('Ana'),
    world.person('Out'),
  ])) as [Person, Person, Person, Person, Person, Person, Person, Person];
  group = await world.group(fay, 'Night shift', 'private');
  await world.group(other, 'Elsewhere', 'private');
  await world.join(mia, group);
  await world.join(ana, group);
  // New accounts write little on their first day; these people have been here for a while.
  await run(
    sql`update people set created_at = now() - interval '60 days', admitted_at = now() - interval '60 days'`,
  );
});
afterAll(() => world.drop());

const run = <Row>(query: RawBuilder<Row>): Promise<Row[]> => world.db.asSystem((system) => system.all(query));

interface FlagRow {
  id: string;
  level: string;
  answer: string | null;
  outcome: string | null;
  edited_to: string | null;
  flagged_words: string;
  settled: boolean;
  late: boolean;
  alone: boolean;
}
const flagsOf = (post: string) =>
  run(sql<FlagRow>`select id, level, answer, outcome, edited_to, flagged_words, settled_at is not null as settled, late, alone
    from triage_flags where post_id = ${post} order by id`);
const openingOf = async (topic: string) =>
  (await run(sql<{ id: string }>`select id from posts where topic_id = ${topic} and opening`))[0]!.id;

/** A post in the private group by Ana that is flagged, and its flag. */
async function flagged(body = crisis, author = ana): Promise<{ topic: string; post: string; flag: string }> {
  const topic = await world.topic(mia, group, `How are you all? ${crypto.randomUUID()}`);
  // The same words in several topics are refused.
  const post = await world.reply(author, topic, `${body} ${crypto.randomUUID().replace(/[^a-f]/g, '')}`);
  return { topic, post, flag: (await flagsOf(post))[0]!.id };
}

describe('what is written', () => {
  test('is looked at before it is acknowledged: title, post and edit; a copy of the words is kept', async () => {
    const topic = await world.topic(ana, group, 'I want to kill myself tonight', { body: 'Hello all.' });
    const [inTitle] = await flagsOf(await openingOf(topic));
    expect(inTitle).toMatchObject({
      level: 'crisis',
      flagged_words: 'I want to kill myself tonight\n\nHello all.',
    });

    const calm = await world.reply(ana, topic, 'The tea was good this morning, and the walk was long.');
    expect(await flagsOf(calm)).toEqual([]);
    await ana.go(`/posts/${calm}/revisions`, { body: amber });
    expect(await flagsOf(calm)).toMatchObject([{ level: 'soon' }]);
    await ana.go(`/posts/${calm}/revisions`, { body: crisis });
    expect(await flagsOf(calm)).toMatchObject([{ level: 'crisis', edited_to: null, flagged_words: crisis }]);
    await ana.go(`/posts/${calm}/revisions`, { body: 'The kettle works again, and the tea is good.' });
    expect(await flagsOf(calm)).toMatchObject([
      { level: 'crisis', edited_to: 'fine', flagged_words: crisis },
    ]);
  });

  test('is read as its group chose: carefully unless its facilitators want plain words only', async () => {
    const sideways = 'Every day is the same struggle and I have no strength left for another one.';
    const workshop = await world.group(fay, 'The workshop', 'private');
    await world.join(ana, workshop);
    const settings = `/groups/${workshop}/settings`;
    expect(await fay.page(settings)).toMatch(/name="reading"[^>]*value="careful"[^>]*checked/);
    const topic = await world.topic(fay, workshop, 'Who has the big vice?');

    expect(await flagsOf(await world.reply(ana, topic, sideways))).toMatchObject([{ level: 'soon' }]);
    await fay.go(settings, { name: 'The workshop', reading: 'narrow' });
    expect(await flagsOf(await world.reply(ana, topic, `${sideways} Again.`))).toEqual([]);
    expect(await flagsOf(await world.reply(ana, topic, crisis))).toMatchObject([{ level: 'crisis' }]);
    // What a form does not say stays as it is.
    await fay.go(settings, { name: 'The workshop' });
    expect(await fay.page(settings)).toMatch(/name="reading"[^>]*value="narrow"[^>]*checked/);

    // It is the facilitators' to choose, and whoever chose is in the log.
    expect((await ana.post(settings, { name: 'The workshop', reading: 'careful' })).status).toBe(404);
    expect((await fay.post(settings, { name: 'The workshop', reading: 'none' })).status).toBe(422);
    expect(textOf(await fay.page(`/groups/${workshop}/log`))).toContain(
      'Fay chose how closely posts are read for danger',
    );
  });

  test('stays visible, and nobody without a role can tell that it is flagged', async () => {
    const { topic, post, flag } = await flagged();
    const seen = await mia.page(`/topics/${topic}`);
    expect(seen).toContain('I have decided to kill myself tonight');
    expect(seen).not.toContain(flag);
    expect(textOf(seen)).not.toContain('You are heard');
    for (const stranger of [mia, ana, out, other, world.visitor()]) {
      expect((await stranger.get(`/flags/${flag}`)).status).toBe(404);
      expect((await stranger.post(`/flags/${flag}/claim`)).status).not.toBe(200);
    }
    expect((await mia.get('/flags')).status).toBe(404);
    expect(textOf(await other.page('/flags'))).not.toContain('Ana');
    expect(await mia.page(`/people/${ana.id}`)).not.toMatch(/flag|crisis/i);
    expect((await mia.post(`/flags/${flag}/answer`, { answer: 'safe' })).status).toBe(404);
    expect((await flagsOf(post))[0]!.answer).toBe(null);
  });

  test('cannot say how, nor call for a pact: the words come back with the reason, and are kept nowhere', async () => {
    const topic = await world.topic(mia, group, 'Today');
    for (const [path, fields] of [
      [`/topics/${topic}/posts`, { body: method }],
      [`/groups/${group}/topics`, { kind: 'conversation', title: 'Methods', body: method }],
    ] as const) {
      const answer = await ana.post(path, fields);
      expect(answer.status).toBe(422);
      const text = await answer.text();
      expect(text).toContain(method);
      expect(textOf(text)).toContain('This tells how');
      expect(text).toContain('/help-now');
    }
    expect(await run(sql`select 1 from posts where body = ${method}`)).toEqual([]);
    const calm = await world.reply(ana, topic, 'A calm one.');
    expect((await ana.post(`/posts/${calm}/revisions`, { body: method })).status).toBe(422);
    const preview = await ana.post(`/topics/${topic}/posts/preview`, { body: method });
    expect(textOf(await preview.text())).toContain('This cannot stand here');
  });

  test('that tells somebody to harm themself is hidden until a person has looked', async () => {
    const topic = await world.topic(mia, group, 'A hard week');
    const post = await world.reply(mia, topic, encouragement);
    expect(await ana.page(`/topics/${topic}`)).not.toContain('nobody would miss you');
    const [held] = await run(sql<{ automated: boolean; reason: string }>`select d.automated, r.reason
      from decisions d join reports r on r.id = d.report_id where d.post_id = ${post}`);
    expect(held).toEqual({ automated: true, reason: 'danger' });
    expect(textOf(await fay.page('/reports'))).toContain('Mia');
  });

  test('gets notes while it is written, and nothing of them is kept', async () => {
    const answer = await ana.post('/word-notes', { title: '', body: 'My uncle committed suicide.' });
    const text = await answer.text();
    expect(text).toContain('<mark>committed suicide</mark>');
    expect(textOf(text)).toContain('Died by suicide');
    expect((await world.visitor().post('/word-notes', { body: 'x' })).status).toBe(404);
    expect(await (await ana.post('/word-notes', { body: 'A good day.' })).text()).toBe('');
  });

  test('in a language that is not covered is counted by its script, and not flagged', async () => {
    const topic = await world.topic(mia, group, 'Доброе утро всем, кто сегодня работает ночью', {
      body: 'Сегодня я снова не спал до утра, и это очень тяжело для меня и моей семьи.',
    });
    expect(await flagsOf(await openingOf(topic))).toEqual([]);
    expect(await run(sql`select script from triage_uncovered`)).toContainEqual({ script: 'Cyrl' });
    expect(textOf(await mo.page('/flags/figures'))).toContain('Cyrillic');
    expect(scriptOf('ok :)')).toBe(undefined);
  });
});

describe('the author', () => {
  test('reads for which country the numbers are, that a guess is one, and 112 beside it; stars are dialled too', async () => {
    const una = await world.person('Una');
    await world.join(una, group);
    const { topic } = await flagged(crisis, una);
    const seen = async (language: string) =>
      (await una.get(`/topics/${topic}`, { 'accept-language': language })).text();
    const guessed = await seen('en-US,en;q=0.8');
    expect(textOf(guessed)).toMatch(
      /We guess from your browser’s language that you are here: United States\./,
    );
    expect(guessed).toMatch(/href="tel:911"[\s\S]*href="tel:112"/);
    expect(textOf(await seen('en'))).not.toMatch(/We guess|These numbers are for/);
    expect(await seen('en')).toContain('href="tel:112"');
    await una.post('/you/profile', { about: '', languages: '', time_zone: 'America/New_York' });
    const known = await seen('en-GB');
    expect(textOf(known)).toContain('These numbers are for: United States.');
    expect(known).not.toContain('href="tel:112"');
    await run(sql`update resources set dial = '*4141#' where country = 'US' and kind = 'listening'`);
    expect(await seen('en-GB')).toContain('href="tel:*4141%23"');
  });

  test('sees at once that they were heard and whom to call; one tap, and the card is gone', async () => {
    await ana.post('/you/profile', { about: '', languages: '', time_zone: 'Europe/Dublin' });
    const { topic, post, flag } = await flagged();
    const page = await ana.page(`/topics/${topic}`);
    expect(textOf(page)).toContain('You are heard');
    expect(textOf(page)).toContain('What would stop you from calling?');
    expect(page).toMatch(/href="tel:\d+"/);
    expect(textOf(page)).toContain('These numbers are for: Ireland.');
    expect(page).not.toMatch(/Crisis|Urgent/);
    await ana.go(`/flags/${flag}/answer`, { answer: 'safe' });
    expect(textOf(await ana.page(`/topics/${topic}`))).not.toContain('What would stop you');
    expect((await ana.post(`/flags/${flag}/answer`, { answer: 'safe' })).status).toBe(404);
    // It stays for a person to read, with what they said.
    await fay.go(`/flags/${flag}/claim`);
    expect(await flagsOf(post)).toMatchObject([{ answer: 'safe', settled: false }]);
    expect(textOf(await fay.page(`/flags/${flag}`))).toContain('“I’m safe”');
  });

  test('does not see the card after three days, nor once somebody has decided', async () => {
    const { topic, flag } = await flagged(amber);
    expect(textOf(await ana.page(`/topics/${topic}`))).toContain('You are heard');
    await fay.go(`/flags/${flag}/claim`);
    await fay.go(`/flags/${flag}/decision`, { outcome: 'with them' });
    expect(textOf(await ana.page(`/topics/${topic}`))).not.toContain('You are heard');
    const second = await flagged(amber);
    await run(
      sql`update author_cards set until = now() - interval '1 minute' where flag_id = ${second.flag}`,
    );
    expect(textOf(await ana.page(`/topics/${second.topic}`))).not.toContain('You are heard');
  });

  test('chooses whether words are looked at: each change is a row, and off leaves only the block', async () => {
    const topic = await world.topic(mia, group, 'Quiet today');
    await mia.go('/you/looking-after', { contact: 'emergency', trusted: 'My sister, at the bakery' });
    const off = await world.reply(mia, topic, crisis);
    expect(await flagsOf(off)).toEqual([]);
    expect((await mia.post(`/topics/${topic}/posts`, { body: method })).status).toBe(422);
    await mia.go('/you/looking-after', { looked_at: 'on', contact: 'nobody' });
    const ledger = await run(sql<{
      kind: string;
      choice: string;
      version: number;
      standing: boolean;
    }>`select kind, choice,
      version, withdrawn_at is null as standing from consents where person_id = ${mia.id} order by id`);
    expect(ledger.filter(({ kind }) => kind === 'words looked at')).toEqual([
      { kind: 'words looked at', choice: 'no', version: 4, standing: false },
      { kind: 'words looked at', choice: 'yes', version: 4, standing: true },
    ]);
    expect(ledger.filter(({ kind }) => kind === 'outside contact')).toHaveLength(2);
    const on = await world.reply(mia, topic, `${crisis} Again.`);
    expect(await flagsOf(on)).toHaveLength(1);
  });
});

describe('those who read flags', () => {
  test('see the most pressing first, then the oldest promise, and what was missed', async () => {
    await run(sql`delete from triage_flags`);
    const soon = await flagged(amber);
    const late = await flagged();
    const answered = await flagged();
    const first = await flagged();
    await run(sql`update triage_flags set due_at = now() - interval '2 hours' where id = ${first.flag}`);
    await run(sql`update triage_flags set due_at = now() - interval '1 hour' where id = ${late.flag}`);
    await run(sql`update triage_flags set due_at = now() - interval '3 hours' where id = ${answered.flag}`);
    await ana.go(`/flags/${answered.flag}/answer`, { answer: 'not about me' });
    for (const reader of [fay, mo]) {
      const queue = await reader.page('/flags');
      expect([...queue.matchAll(/href="\/flags\/([0-9a-f-]{36})"/g)].map(([, id]) => id)).toEqual([
        first.flag,
        late.flag,
        answered.flag,
        soon.flag,
      ]);
      expect(queue).not.toContain('kill myself');
      expect(textOf(queue)).toContain('missed');
      expect(textOf(queue)).toContain('not about me');
      expect(await reader.page('/flags?level=soon')).not.toContain(first.flag);
    }
  });

  test('open one with its matched words marked, which is logged each time and names nobody', async () => {
    const { flag } = await flagged();
    const looks = () =>
      run(
        sql`select actor_id, person_id, detail from audit_log where object_id = ${flag} and verb = 'looked at a flag'`,
      );
    // Before anybody has taken it, and for whoever has not, it opens nothing, and there is no look.
    const outside = async (person: Person) => {
      const page = await person.page(`/flags/${flag}`);
      expect(page).not.toContain('<mark>');
      expect(textOf(page)).not.toContain('kill myself');
    };
    for (const each of [mo, max, fay]) await outside(each);
    expect(await looks()).toEqual([]);
    await mo.go(`/flags/${flag}/claim`);
    for (const each of [max, fay]) await outside(each);
    const page = await mo.page(`/flags/${flag}`);
    expect(page).toContain('<mark>');
    expect(textOf(page)).toContain('I have decided to kill myself tonight');
    expect(await looks()).toEqual([{ actor_id: mo.id, person_id: null, detail: { as: 'moderator' } }]);
    // Whose words they are may know by which role they were read, for as long as the flag is kept.
    expect(textOf(await ana.page('/you/looking-after'))).toContain('A moderator,');
  });

  test('decide only with a claim of their own, one at a time; it lapses by itself', async () => {
    const { flag } = await flagged(amber);
    expect((await fay.post(`/flags/${flag}/decision`, { outcome: 'no need' })).status).toBe(422);
    await fay.go(`/flags/${flag}/claim`);
    expect(textOf(await mo.page(`/flags/${flag}`))).toContain('Fay has it until');
    await mo.go(`/flags/${flag}/claim`);
    expect((await mo.post(`/flags/${flag}/decision`, { outcome: 'no need' })).status).toBe(422);
    await run(sql`update triage_flags set claimed_until = now() - interval '1 minute' where id = ${flag}`);
    expect((await fay.post(`/flags/${flag}/decision`, { outcome: 'no need' })).status).toBe(422);
    await mo.go(`/flags/${flag}/claim`);
    expect((await fay.post(`/flags/${flag}/claim/end`)).status).toBe(404);
    await mo.go(`/flags/${flag}/decision`, { outcome: 'no need' });
    const [row] = await run(sql<{ days: number; outcome: string }>`select outcome,
      round(extract(epoch from expires_at - now()) / 86400)::integer as days from triage_flags where id = ${flag}`);
    expect(row).toEqual({ outcome: 'no need', days: 30 });
    // Settled, it is there for the group's facilitators and for who settled it.
    expect((await fay.get(`/flags/${flag}`)).status).toBe(200);
    expect((await mo.get(`/flags/${flag}`)).status).toBe(200);
    expect((await max.get(`/flags/${flag}`)).status).toBe(404);
  });

  test('hold one for a limited time: then others come first, and a claim given back and taken again is the same', async () => {
    const { flag } = await flagged();
    const age = (minutes: number, until: number) =>
      run(sql`update triage_flags set claimed_since = now() - make_interval(mins => ${minutes}),
        claimed_until = now() + make_interval(mins => ${until}) where id = ${flag}`);
    const left = async () =>
      (
        await run(sql<{
          minutes: number;
        }>`select round(extract(epoch from claimed_until - now()) / 60)::integer
        as minutes from triage_flags where id = ${flag}`)
      )[0]!.minutes;
    await mo.go(`/flags/${flag}/claim`);
    expect(await left()).toBe(10);
    await age(25, 5);
    // Whoever looks at the queue sees since when.
    expect(textOf(await fay.page('/flags'))).toContain('With Mo, taken 25 minutes ago');
    expect(textOf(await mo.page('/flags'))).toContain('With you, taken 25 minutes ago');
    await mo.page(`/flags/${flag}`);
    expect(await left()).toBe(5);
    await mo.go(`/flags/${flag}/claim/end`);
    await mo.go(`/flags/${flag}/claim`);
    expect(await left()).toBe(5);
    await age(31, -1);
    await mo.go(`/flags/${flag}/claim`);
    expect((await mo.post(`/flags/${flag}/decision`, { outcome: 'no need' })).status).toBe(422);
    await max.go(`/flags/${flag}/claim`);
    expect(await left()).toBe(10);
    expect(textOf(await max.page(`/flags/${flag}`))).toContain('kill myself');
    // Nobody took it for half an hour: whoever had it may begin anew.
    await run(sql`update triage_flags set claimed_by = ${mo.id} where id = ${flag}`);
    await age(90, -31);
    await mo.go(`/flags/${flag}/claim`);
    expect(await left()).toBe(10);
  });

  test('settle a dispute about a crisis by a third person, or by what is more careful; it does not go back and forth', async () => {
    const { flag, post } = await flagged();
    const decide = async (by: Person, outcome: string) => {
      await by.go(`/flags/${flag}/claim`);
      return (await by.post(`/flags/${flag}/decision`, { outcome })).status;
    };
    expect(await decide(fay, 'with them')).toBe(303);
    expect(await decide(mo, 'no need')).toBe(303);
    expect(await flagsOf(post)).toMatchObject([{ outcome: 'no need', settled: false }]);
    // Neither of the two, while there is a third.
    for (const each of [fay, mo]) expect(await decide(each, 'with them')).toBe(422);
    expect(await decide(max, 'already well met')).toBe(303);
    expect(await flagsOf(post)).toMatchObject([{ outcome: 'already well met', settled: true, alone: false }]);

    const pair = await newWorld();
    try {
      const [one, two, nia] = await Promise.all([
        pair.person('One'),
        pair.person('Two', 'moderator'),
        pair.person('Nia'),
      ]);
      const home = await pair.group(one, 'Small', 'private');
      await pair.join(nia, home);
      await pair.topic(nia, home, 'Hello', { body: crisis });
      const look = () =>
        pair.db.asSystem((system) =>
          system.all(
            sql<{
              id: string;
              outcome: string | null;
              settled: boolean;
            }>`select id, outcome, settled_at is not null as settled from triage_flags`,
          ),
        );
      const { id } = (await look())[0]!;
      const turn = async (by: Person, outcome: string) => {
        await by.go(`/flags/${id}/claim`);
        await by.go(`/flags/${id}/decision`, { outcome });
      };
      await turn(one, 'with them');
      await turn(two, 'no need');
      expect(await look()).toMatchObject([{ outcome: 'no need', settled: false }]);
      expect(textOf(await one.page(`/flags/${id}`))).toContain('the more careful of the two stands');
      await turn(one, 'already well met');
      expect(await look()).toMatchObject([{ outcome: 'already well met', settled: true }]);
    } finally {
      await pair.drop();
    }
  });

  test('read a crisis twice: a second person confirms what the first decided', async () => {
    const { flag, post } = await flagged();
    await fay.go(`/flags/${flag}/claim`);
    await fay.go(`/flags/${flag}/decision`, { outcome: 'no need' });
    expect(await flagsOf(post)).toMatchObject([{ outcome: 'no need', settled: false }]);
    // The first reader is not the second.
    await fay.go(`/flags/${flag}/claim`);
    expect((await fay.post(`/flags/${flag}/decision`, { outcome: 'no need' })).status).toBe(422);
    await mo.go(`/flags/${flag}/claim`);
    expect(textOf(await mo.page(`/flags/${flag}`))).toContain('Fay decided “No need”');
    await mo.go(`/flags/${flag}/decision`, { outcome: 'no need' });
    expect(await flagsOf(post)).toMatchObject([{ outcome: 'no need', settled: true, alone: false }]);
  });

  test('pass one on to whoever is on duty: it goes on waiting, for somebody else', async () => {
    const { flag, post } = await flagged(amber);
    await fay.go(`/flags/${flag}/claim`);
    await fay.go(`/flags/${flag}/decision`, { outcome: 'passed to duty' });
    expect(await flagsOf(post)).toMatchObject([{ settled: false, outcome: null }]);
    expect(textOf(await mo.page('/flags'))).toContain('Passed to whoever is on duty');
    await fay.go(`/flags/${flag}/claim`);
    expect((await fay.post(`/flags/${flag}/decision`, { outcome: 'no need' })).status).toBe(422);
    await mo.go(`/flags/${flag}/claim`);
    await mo.go(`/flags/${flag}/decision`, { outcome: 'with them' });
    expect(await flagsOf(post)).toMatchObject([{ settled: true }]);
  });

  test('are told at once that one presses, by a notice that names nobody', async () => {
    await run(sql`delete from account_notices`);
    await flagged();
    await flagged();
    for (const reader of [fay, mo]) {
      const notices = textOf(await reader.page('/you'));
      expect(notices.match(/may need a human soon/g)).toHaveLength(1);
      expect(notices).not.toContain('Ana');
    }
    expect(textOf(await mia.page('/you'))).not.toContain('may need a human soon');
    expect(textOf(await other.page('/you'))).not.toContain('may need a human soon');
  });

  test('never read what is about themselves', async () => {
    const { flag } = await flagged(crisis, fay);
    expect((await fay.get(`/flags/${flag}`)).status).toBe(404);
    expect(await fay.page('/flags')).not.toContain(flag);
    expect((await mo.get(`/flags/${flag}`)).status).toBe(200);
  });
});

describe('words that cannot stand', () => {
  const refusedOf = (author: Person) =>
    run(sql<{
      id: string;
      level: string;
      flagged_words: string;
    }>`select id, level, flagged_words from triage_flags
      where author_id = ${author.id} and found_by = 'refused' order by id`);

  test('are told of to who reads flags there, without a word of them, once; who takes it may offer to listen', async () => {
    const topic = await world.topic(mia, group, 'A quiet evening');
    await run(sql`delete from triage_flags`);
    await run(sql`delete from account_notices`);
    for (let times = 0; times < 2; times++)
      expect((await ana.post(`/topics/${topic}/posts`, { body: method })).status).toBe(422);
    const flags = await refusedOf(ana);
    expect(flags).toMatchObject([{ level: 'urgent', flagged_words: '' }]);
    const { id } = flags[0]!;
    expect(textOf(await fay.page('/you'))).toContain('may need a human soon');
    expect((await mia.get(`/flags/${id}`)).status).toBe(404);
    expect((await ana.get(`/flags/${id}`)).status).toBe(404);
    expect((await mia.post(`/flags/${id}/offer`)).status).toBe(404);
    await mo.go(`/flags/${id}/offer`);
    expect(textOf(await ana.page('/you'))).not.toContain('would like to hear how you are');
    await mo.go(`/flags/${id}/claim`);
    const page = await mo.page(`/flags/${id}`);
    expect(textOf(page)).toContain('The words were not kept');
    expect(page).not.toContain('paracetamol');
    for (let times = 0; times < 2; times++) await mo.go(`/flags/${id}/offer`);
    expect(textOf(await ana.page('/you')).match(/would like to hear how you are/g)).toHaveLength(1);
    await mo.go(`/flags/${id}/decision`, { outcome: 'with them' });
    expect(await refusedOf(ana)).toHaveLength(1);
    expect((await ana.post(`/topics/${topic}/posts`, { body: method })).status).toBe(422);
    expect(await refusedOf(ana)).toHaveLength(2);
    const kept = await run(sql<{ found: boolean }>`select exists (select 1 from triage_flags f
      where f::text like '%paracetamol%') as found`);
    expect(kept).toEqual([{ found: false }]);
  });

  test('are told of where somebody says hello, or changes what they wrote in a room, as in a new post', async () => {
    const neu = await world.person('Neu');
    await world.join(neu, group);
    const room = /[0-9a-f-]{36}/.exec(await fay.go(`/groups/${group}/rooms`, { name: 'Porch' }))![0];
    const message = (await neu.go(`/rooms/${room}/messages`, { body: 'A quiet morning.' })).split('#')[1]!;
    const version = /name="version" value="(\d+)"/.exec(
      await neu.page(`/messages/${message}/revisions/new`),
    )![1]!;
    for (const [path, fields] of [
      ['/welcome/hello', { group }],
      [`/messages/${message}/revisions`, { version }],
    ] as const) {
      await run(sql`delete from triage_flags`);
      await run(sql`delete from account_notices`);
      const answer = await neu.post(path, { ...fields, body: method });
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain('paracetamol');
      expect(textOf(page)).toContain('learn that something could not stand here');
      expect(await refusedOf(neu)).toMatchObject([{ level: 'urgent', flagged_words: '' }]);
      expect(textOf(await fay.page('/you'))).toContain('may need a human soon');
      // What may be said raises none.
      await run(sql`delete from triage_flags`);
      await neu.go(path, { ...fields, body: 'A quiet evening.' });
      expect(await refusedOf(neu)).toEqual([]);
    }
    // Between two it is nobody's to know.
    await neu.go(`/people/${mia.id}/conversation`, { body: 'Hello Mia.' });
    const [asked] = await run(
      sql<{ id: string }>`select id from messages where author_id = ${neu.id} order by id desc limit 1`,
    );
    const seen = /name="version" value="(\d+)"/.exec(
      await neu.page(`/messages/${asked!.id}/revisions/new`),
    )![1]!;
    const between = await neu.post(`/messages/${asked!.id}/revisions`, { version: seen, body: method });
    expect(between.status).toBe(422);
    expect(textOf(await between.text())).not.toContain('learn that something could not stand here');
    expect(await refusedOf(neu)).toEqual([]);
  });

  test('are told of to nobody where their author turned that off, nor in a group that they do not see', async () => {
    const topic = await world.topic(mia, group, 'Another quiet evening');
    await run(sql`delete from triage_flags`);
    await ana.go('/you/looking-after', { contact: 'nobody' });
    expect((await ana.post(`/topics/${topic}/posts`, { body: method })).status).toBe(422);
    await ana.go('/you/looking-after', { looked_at: 'on', contact: 'nobody' });
    const [here] = await run(sql<{ id: string }>`select id from groups where address = ${group}`);
    await world.db.asViewer({ person: out.id }, (db) => db.all(sql`select note_refused(${here!.id})`));
    expect(await run(sql`select 1 from triage_flags`)).toEqual([]);
    expect(textOf(await world.visitor().page('/looking-after'))).toContain(
      'learn that you tried, not what you wrote',
    );
  });
});

test('where nobody else could read a crisis twice, one person settles it, and organisers are told', async () => {
  const lone = await newWorld();
  try {
    const [boss, fran, nia] = await Promise.all([
      lone.person('Boss', 'organiser'),
      lone.person('Fran'),
      lone.person('Nia'),
    ]);
    const home = await lone.group(fran, 'Small', 'hidden');
    await lone.join(nia, home);
    const topic = await lone.topic(nia, home, 'Hello', { body: crisis });
    const [flag] = await lone.db.asSystem((system) =>
      system.all(sql<{ id: string }>`select id from triage_flags`),
    );
    await fran.go(`/flags/${flag!.id}/claim`);
    expect(textOf(await fran.page(`/flags/${flag!.id}`))).toContain(
      'Nobody else here can read this a second time',
    );
    await fran.go(`/flags/${flag!.id}/decision`, { outcome: 'with them' });
    const [settled] = await lone.db.asSystem((system) =>
      system.all(sql`select alone from triage_flags where settled_at is not null`),
    );
    expect(settled).toEqual({ alone: true });
    expect(textOf(await boss.page('/you'))).toContain('settled by one person');
    // And where nobody at all can read one.
    await lone.topic(fran, home, 'Hello too', { body: crisis });
    expect(textOf(await boss.page('/you'))).toContain('nobody here can read it');
    expect(topic).toBeTruthy();
  } finally {
    await lone.drop();
  }
});

describe('somebody outside', () => {
  test('is told with consent, or with grounds; the person knows at once and can read it, others cannot', async () => {
    const { flag } = await flagged();
    const told = { service: 'emergency', said: 'That she may be in danger at home.', grounds: '' };
    // Whoever writes that down has read it: without the claim nothing is told.
    const unread = await mo.post(`/flags/${flag}/contacts`, { ...told, grounds: 'x' });
    expect([unread.status, textOf(await unread.text()).includes('Take the flag first')]).toEqual([422, true]);
    await expect(
      world.db.asViewer({ person: mo.id }, (db) =>
        db.all(sql`select note_outside_contact(${flag}, 'emergency', 'x', 'x') as done`),
      ),
    ).resolves.toEqual([{ done: false }]);
    expect(await run(sql`select 1 from outside_contacts where flag_id = ${flag}`)).toEqual([]);
    await mo.go(`/flags/${flag}/claim`);
    expect((await mo.post(`/flags/${flag}/contacts`, told)).status).toBe(422);
    expect((await mia.post(`/flags/${flag}/contacts`, { ...told, grounds: 'x' })).status).toBe(404);
    await mo.go(`/flags/${flag}/contacts`, { ...told, grounds: 'She wrote that she had taken something.' });
    expect(textOf(await ana.page('/you'))).toContain('Somebody outside was told about you');
    const own = textOf(await ana.page('/you/looking-after'));
    expect(own).toContain('That she may be in danger at home.');
    expect(own).toContain('Without your consent: She wrote that she had taken something.');
    expect(textOf(await mia.page('/you/looking-after'))).not.toContain('in danger at home');
    const log = await run(
      sql`select actor_id, person_id, detail from audit_log where verb = 'told a service outside'`,
    );
    expect(log).toEqual([
      { actor_id: mo.id, person_id: ana.id, detail: { service: 'emergency', consented: false } },
    ]);
    await mo.go(`/flags/${flag}/claim/end`);

    await ana.go('/you/looking-after', { looked_at: 'on', contact: 'emergency', trusted: '' });
    await fay.go(`/flags/${flag}/claim`);
    await fay.go(`/flags/${flag}/contacts`, told);
    expect(textOf(await ana.page('/you/looking-after'))).toContain('You had agreed to it.');
    // A crisis line is more than she agreed to.
    expect((await fay.post(`/flags/${flag}/contacts`, { ...told, service: 'crisis line' })).status).toBe(422);
  });
});

describe('the read sample', () => {
  test('is drawn once a week by chance, read by who may read there, and tells how much is missed', async () => {
    await run(sql`delete from triage_flags`);
    const square = await world.group(out, 'Square', 'public');
    const calm = await world.topic(out, square, 'A calm morning');
    const open = await world.reply(out, calm, 'Everything is fine, it is only a lot of rain.');
    const { post: own } = await flagged(amber);
    const topic = await world.topic(mia, group, 'Another calm one');
    const missed = await world.reply(ana, topic, 'The kettle is in the cupboard beside the window.');
    const quiet = await world.reply(mia, topic, 'The bus was late, so I walked.');
    await run(sql`update posts set created_at = date_trunc('week', now()) - interval '3 days'
      where id in (${open}, ${own}, ${missed}, ${quiet})`);
    await mia.go('/you/looking-after', { contact: 'nobody' });
    await drawing.run(world.db);
    expect(await world.db.asSystem(drawSample)).toBe(0);
    const drawn = await run(sql<{ post_id: string }>`select post_id from triage_sample`);
    const ids = drawn.map(({ post_id }) => post_id);
    expect(ids).toContain(open);
    expect(ids).toContain(missed);
    expect(ids).not.toContain(own);
    expect(ids).not.toContain(quiet);

    const sampleOf = async (post: string) =>
      (await run(sql<{ id: string }>`select id from triage_sample where post_id = ${post}`))[0]!.id;
    // A private group's words are for its facilitators, the rest for moderators.
    expect(textOf(await fay.page('/flags/sample'))).toContain('The kettle is in');
    expect(textOf(await mo.page('/flags/sample'))).not.toContain('The kettle is in');
    expect(textOf(await mo.page('/flags/sample'))).toContain('only a lot of rain');
    expect((await mia.get('/flags/sample')).status).toBe(404);
    expect((await mo.post(`/flags/sample/${await sampleOf(missed)}/reading`, { needs: 'yes' })).status).toBe(
      404,
    );
    await fay.go(`/flags/sample/${await sampleOf(missed)}/reading`, { needs: 'yes' });
    expect(await flagsOf(missed)).toMatchObject([{ level: 'urgent' }]);
    await mo.go(`/flags/sample/${await sampleOf(open)}/reading`, { needs: 'no' });
    expect((await mo.post(`/flags/sample/${await sampleOf(open)}/reading`, { needs: 'no' })).status).toBe(
      404,
    );

    // What was read there teaches only where its author agreed to the words that say so.
    const teaching = async () => (await world.db.asSystem((db) => db.all(lessons()))).map(({ text }) => text);
    const rain = expect.stringContaining('only a lot of rain');
    expect(await teaching()).not.toContainEqual(rain);
    await out.go('/you/looking-after', { contact: 'nobody', teach: 'on' });
    expect(await teaching()).toContainEqual(rain);
    await run(sql`update consents set version = 3 where person_id = ${out.id} and kind = 'flags teach'`);
    expect(await teaching()).not.toContainEqual(rain);

    const figures = textOf(await olu.page('/flags/figures'));
    expect(figures).toMatch(/From 2 posts read out of \d+ without a flag; one of them needed a human/);
    expect((await fay.get('/flags/figures')).status).toBe(404);
  });
});

test('flags are forgotten when their time is over, and only the numbers stay', async () => {
  const { flag, topic } = await flagged();
  const [soon, settled] = [await flagged(amber), await flagged(amber)];
  await fay.go(`/flags/${settled.flag}/claim`);
  await fay.go(`/flags/${settled.flag}/decision`, { outcome: 'no need' });
  await run(
    sql`update triage_flags set made_at = '2025-03-05T10:00Z', due_at = '2025-03-05T11:00Z' where id = ${flag}`,
  );
  await run(sql`update triage_flags set expires_at = now() - interval '1 minute', due_at = least(due_at, now() - interval '2 minutes')
    where id in (${flag}, ${soon.flag}, ${settled.flag})`);
  const counted = () =>
    run(
      sql`select outcome, late, sum(flags)::integer as flags from triage_counts group by 1, 2 order by 1, 2`,
    );
  const before = await counted();
  const figures = async () => {
    const [row] = await run<{ of: { promises: unknown; flags: unknown } }>(
      sql`select public_figures('2025-03-03', '2025-03-09') as of`,
    );
    return { promises: row!.of.promises, flags: row!.of.flags };
  };
  const shown = await figures();
  expect(shown).toMatchObject({
    promises: { flags: { missed: 'fewer than 10' } },
    flags: { total: 'fewer than 10' },
  });
  expect(await world.db.asSystem(forgetFlags)).toBe(3);
  expect((await fay.get(`/flags/${flag}`)).status).toBe(404);
  expect(textOf(await ana.page(`/topics/${topic}`))).not.toContain('You are heard');
  // Those that nobody settled are counted now, as missed; the settled one was, and is not counted again.
  const after = await counted();
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(
    expect.arrayContaining([...before, { outcome: 'not settled', late: true, flags: 2 }]),
  );
  expect(await figures()).toEqual(shown);
  expect(textOf(await olu.page('/flags/figures'))).toMatch(/Settled or forgotten .*Nobody settled it 0 1/);
});

test('the second stage is off until an organiser turns it on, and then only raises what nothing was found in', async () => {
  const words = 'zzyzx quux';
  const topic = await world.topic(mia, group, 'Strange words');
  const { save, train } = await import('./compute/second-stage.ts');
  const model = save(
    train([
      { text: words, needsHuman: true },
      { text: 'tea and rain', needsHuman: false },
    ]),
  );
  const [made] = await run(sql<{ id: string }>`insert into triage_models (examples, weights, card)
    values (2, ${JSON.stringify({ model, threshold: 0.5 })}::jsonb, '{"threshold": 0.5}') returning id`);
  const before = await world.reply(ana, topic, words);
  expect(await flagsOf(before)).toEqual([]);
  expect((await mo.get('/organise/triage')).status).toBe(404);
  expect((await mo.post('/organise/triage/second-stage', { model: made!.id })).status).toBe(404);
  expect(textOf(await olu.page('/organise/triage'))).toContain('Trained from 2 decisions');
  await olu.go('/organise/triage/second-stage', { model: made!.id });
  const raised = await world.reply(ana, topic, `${words} ${words}`);
  expect(await flagsOf(raised)).toMatchObject([{ level: 'soon' }]);
  const urgent = await world.reply(ana, topic, crisis.replace('tonight', 'tonight now'));
  expect(await flagsOf(urgent)).toMatchObject([{ level: 'crisis' }]);
  await olu.go('/organise/triage/second-stage');
  const after = await world.reply(ana, topic, `${words} and ${words}`);
  expect(await flagsOf(after)).toEqual([]);
  await olu.go('/organise/triage', { size: '12' });
  expect((await olu.post('/organise/triage', { size: '900' })).status).toBe(422);
});

test('it is disclosed beforehand: on joining, beside each box, and on a page of its own', async () => {
  expect(await world.visitor().page('/sign-up')).toContain('href="/looking-after"');
  const topic = await world.topic(mia, group, 'Where is it said?');
  for (const path of [
    `/topics/${topic}`,
    `/groups/${group}/topics/new`,
    `/posts/${await openingOf(topic)}/revisions/new`,
  ]) {
    const page = await mia.page(path);
    expect(page, path).toMatch(/class="aud"[\s\S]*?A program looks for words[\s\S]*?href="\/looking-after"/);
  }
  const told = textOf(await world.visitor().page('/looking-after'));
  expect(told).toContain('English, Spanish and Arabic');
  expect(told).toContain('15 minutes, when it sounds like danger to life now');
  expect(told).toContain('12 hours');
});

test('spans are marked wherever they lie, overlap or point outside', () => {
  expect(
    markedPieces('abcdef', [
      { start: 1, end: 3 },
      { start: 2, end: 4 },
      { start: 9, end: 12 },
    ]),
  ).toEqual([
    { text: 'a', marked: false },
    { text: 'bc', marked: true },
    { text: 'd', marked: true },
    { text: 'ef', marked: false },
  ]);
  expect(markedPieces('', [])).toEqual([]);
});
