import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { openTelling } from '../notifications/jobs.ts';
import { happenings, kinds } from '../told.ts';
import { forgetSupport } from './actions.ts';
import { limits } from './compute/caseload.ts';
import { patience } from './compute/waiting.ts';
import { openBringing } from './jobs.ts';
import { MOST_WAITING } from './policy.ts';

let world: World;
let organiser: Person;
const experiences: Record<string, string> = {};

async function begin() {
  world = await newWorld();
  people.clear();
  organiser = await world.person('Hana', 'organiser');
  await organiser.go('/organise/experiences', {
    experiences: 'Night shifts\nGrief after a death\nPanic attacks\nAtaques de ansiedad\nنوبات الهلع',
  });
  const rows = await world.db.asSystem((system) =>
    system.all(sql<{ id: string; name: string }>`select id, name::text as name from experiences`),
  );
  for (const { id, name } of rows) experiences[name] = id;
  await world.group(organiser, 'Helpers', 'private');
}

/** Who helps, by name. */
const people = new Map<string, Person>();

/** Says what somebody lived through, and that they help. */
async function helper(
  name: string,
  {
    forms = ['listener', 'answer', 'companion'],
    lived = 'Panic attacks',
    relation = 'been',
    uses = true,
    practised = true,
  } = {},
): Promise<Person> {
  const person = await world.person(name);
  await live(person, lived, relation);
  if (practised) await practise(person);
  await person.go('/helping', { forms, ...(uses ? { uses_experiences: 'on' } : {}) });
  // Whatever the hour is.
  await person.go('/helping/presence', { here: 'yes' });
  people.set(name, person);
  return person;
}

/** Done with the short practice, signed, and known in a group for more than a week. */
const practise = async (person: Person) => {
  await world.join(person, 'helpers');
  await world.db.asSystem(async (system) => {
    await system.all(
      sql`update memberships set joined_at = now() - interval '20 days' where person_id = ${person.id}`,
    );
    await system.all(sql`insert into practice_completions (person_id, practice, scenario)
      select ${person.id}, practice, 'one' from unnest(array['listening', 'empathy', 'limits']) practice`);
    await system.all(
      sql`insert into listeners (person_id, version) values (${person.id}, listeners_agreement())`,
    );
  });
};

const live = (person: Person, experience: string, relation: string) =>
  world.db.asSystem((system) =>
    system.all(sql`with agreed as (insert into consents (person_id, kind, version) values (${person.id}, 'lived experience', 1)
        on conflict do nothing)
      insert into lived_experiences (person_id, experience_id, relation) values (${person.id}, ${experiences[experience]}, ${relation}::relation)`),
  );

const request = async (asker: Person, fields: Record<string, string | string[]> = {}) => {
  const to = await asker.go('/ask', {
    words: 'My heart races at night.',
    form: 'listener',
    reach: 'peers',
    about: experiences['Panic attacks']!,
    ...fields,
  });
  return /\/requests\/([0-9a-f-]{36})/.exec(to)![1]!;
};

const bring = (now = Date.now()) => openBringing({ db: world.db, now: () => now, log: console.error }).run();

const stateOf = async (id: string) =>
  (await world.db.asSystem((system) =>
    system.first(sql<{ state: string }>`select state from support_requests where id = ${id}`),
  ))!.state;

const invited = async (id: string) =>
  (
    await world.db.asSystem((system) =>
      system.all(
        sql<{
          person_id: string;
        }>`select person_id from support_invitations where request_id = ${id} order by made_at`,
      ),
    )
  ).map(({ person_id }) => person_id);

const minute = 60_000;

describe('asking', () => {
  beforeAll(begin);
  afterAll(() => world.drop());

  test('a visitor asks in one form, and is somebody with a request and recovery codes', async () => {
    const visitor = world.visitor();
    const page = await visitor.page('/ask');
    const name =
      /name="name"[^>]* value="([^"]+)"/.exec(page)?.[1] ?? /value="([^"]+)"[^>]*name="name"/.exec(page)![1]!;
    expect(name).toMatch(/\S+ \d\d$/);
    const to = await visitor.go('/ask', {
      words: 'I cannot sleep after my shifts.',
      form: 'listener',
      reach: 'peers',
      name,
      password: 'four small grey stones',
    });
    expect(to).toMatch(/^\/you\/recovery-codes\?then=%2Frequests%2F/);
    const id = decodeURIComponent(to).split('/requests/')[1]!;
    expect(await visitor.page(`/requests/${id}`)).toContain('I cannot sleep after my shifts.');
    expect(await visitor.page('/you/recovery-codes')).toMatch(/<li>|<code>/);
  });

  test('nothing typed is lost when something is wrong, and nobody joins for nothing', async () => {
    const visitor = world.visitor();
    const answer = await visitor.post('/ask', {
      words: 'I keep this.',
      form: 'companion',
      reach: 'one',
      name: 'Lark 12',
      password: 'short',
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('I keep this.');
    expect(page).toMatch(/value="companion"[^>]*checked/);
    expect(page).toMatch(/value="one"[^>]*checked/);
    expect(page).not.toContain('value="short"');
    const none = await visitor.post('/ask', {
      form: 'answer',
      name: 'Lark 12',
      password: 'four small grey stones',
    });
    expect(none.status).toBe(422);
    const made = await world.db.asSystem((system) =>
      system.all(sql`select 1 from people where name = 'Lark 12'`),
    );
    expect(made).toEqual([]);
  });

  test('somebody whose session ended while they wrote keeps every word', async () => {
    const answer = await world
      .visitor()
      .post('/ask', { words: 'Written for an hour.', form: 'unsure', reach: 'one' });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('Written for an hour.');
  });

  test('a form sent twice asks once', async () => {
    const asker = await world.person('Twice');
    const once = 'a-random-value-1';
    const first = await asker.go('/ask', { words: 'Once.', form: 'listener', reach: 'peers', once });
    expect(await asker.go('/ask', { words: 'Once.', form: 'listener', reach: 'peers', once })).toBe(first);
  });

  test('the words never stand in an address, and the page is read anew without them', async () => {
    const asker = await world.person('Plain');
    const answer = await asker.post('/ask/suggestions', { words: 'I have panic attacks at work' });
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('I have panic attacks at work');
    expect(page).toContain(experiences['Panic attacks']!);
    expect(await asker.page('/ask?words=Elsewhere')).not.toContain('Elsewhere');
  });

  test.each([
    ['en', 'I have panic attacks at work', 'Panic attacks'],
    ['en', 'a panic attack again', 'Panic attacks'],
    ['es', 'Ayer tuve otro ataque de ansiedad', 'Ataques de ansiedad'],
    ['ar', 'جاءتني نوبة هلع في العمل', 'نوبات الهلع'],
  ])('experiences are found in words (%s: %s)', async (_language, said, found) => {
    const asker = world.visitor();
    const part = await (await asker.post('/ask/suggestions', { words: said }, { 'x-part': 'live' })).text();
    const about = part.slice(0, part.indexOf('<details'));
    expect(about).toContain(found);
    expect(about).not.toContain('Night shifts');
  });

  test('what ended well is shown at once: to a visitor only what anybody can read', async () => {
    const author = await world.person('Oona');
    const other = await world.person('Other');
    const open = await world.group(author, 'Open nights', 'public');
    const closed = await world.group(author, 'Closed nights', 'private');
    for (const group of [open, closed]) {
      const topic = await world.topic(author, group, `Trembling before exams ${group}`);
      await world.join(other, group);
      await world.reply(other, topic, 'Breathe out slowly.');
      await author.go(`/topics/${topic}/resolution`, { kind: 'resolved' });
    }
    const look = async (who: { post: Person['post'] }) =>
      (await who.post('/ask/suggestions', { words: 'trembling before exams' })).text();
    expect(await look(author)).toContain('Trembling before exams closed-nights');
    const seen = await look(world.visitor());
    expect(seen).toContain('Trembling before exams open-nights');
    expect(seen).not.toContain('closed-nights');
  });

  test('a question in a group becomes its topic, and who is no member joins with the agreement', async () => {
    const founder = await world.person('Founder');
    const group = await world.group(founder, 'Evening walks', 'community');
    const asker = await world.person('Walker');
    const fields = {
      words: 'Where do you walk at night? I am new.',
      form: 'answer',
      reach: `group ${group}`,
    };
    const refused = await asker.post('/ask', fields);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Where do you walk at night?');
    const version = (await world.db.asSystem((system) =>
      system.first(sql<{ v: number }>`select agreement_version as v from groups where address = ${group}`),
    ))!.v;
    const to = await asker.go('/ask', { ...fields, agree: 'on', [`agreement ${group}`]: String(version) });
    const page = await asker.page(to);
    const topic = /\/topics\/([0-9a-f-]{36})/.exec(page)![1]!;
    expect(textOf(await founder.page(`/topics/${topic}`))).toContain('Where do you walk at night?');
    await world.reply(founder, topic, 'By the river, with a lamp.');
    await bring();
    expect(await stateOf(to.split('/').at(-1)!)).toBe('met');
  });

  test('a private group that is not theirs cannot be asked, and looks like none', async () => {
    const founder = await world.person('Keeper');
    await world.group(founder, 'Keepers', 'hidden');
    const asker = await world.person('Stray');
    const fields = { words: 'Hello?', form: 'answer', agree: 'on' };
    const hidden = await asker.post('/ask', { ...fields, reach: 'group keepers' });
    const absent = await asker.post('/ask', { ...fields, reach: 'group nowhere' });
    expect([hidden.status, absent.status]).toEqual([422, 422]);
  });

  test('a visitor is told that there may be groups which they do not see yet; whoever is in sees them', async () => {
    const founder = await world.person('Inner');
    await world.group(founder, 'Inside only', 'community');
    const said = 'Some groups are shown only to people who are in';
    const outside = textOf(await world.visitor().page('/ask'));
    expect(outside).toContain(said);
    expect(outside).not.toContain('Inside only');
    const inside = textOf(await founder.page('/ask'));
    expect(inside).toContain('Inside only');
    expect(inside).not.toContain(said);
  });

  test('three wait at most; what is taken back makes room', async () => {
    const asker = await world.person('Many');
    const ids = [];
    for (let each = 0; each < MOST_WAITING; each++) ids.push(await request(asker));
    const fourth = await asker.post('/ask', { words: 'And this?', form: 'listener', reach: 'peers' });
    expect(fourth.status).toBe(422);
    expect(await fourth.text()).toContain('And this?');
    await asker.go(`/requests/${ids[0]}/withdrawal`);
    await request(asker);
  });

  test('words that were typed while the place closed are still there, with what was chosen', async () => {
    const visitor = world.visitor();
    await world.db.asSystem((system) => system.all(sql`update place set joining = 'closed'::joining`));
    try {
      const answer = await visitor.post('/ask', {
        words: 'I cannot sleep since spring.',
        form: 'listener',
        name: 'Blue Heron 11',
        password: 'four small grey stones',
      });
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(textOf(page)).toContain('Your words are still here');
      expect(page).toContain('I cannot sleep since spring.');
      expect(page).toContain('name="form" value="listener"');
      expect(page).not.toContain('four small grey stones');
    } finally {
      await world.db.asSystem((system) => system.all(sql`update place set joining = 'anyone'`));
    }
  });

  test.each(['approval', 'invitation', 'closed'])(
    'where joining is by %s, that is said before anybody types',
    async (joining) => {
      await world.db.asSystem((system) => system.all(sql`update place set joining = ${joining}::joining`));
      try {
        const page = await world.visitor().page('/ask');
        expect(page).not.toContain('<textarea');
        expect(page).toContain('/sign-in');
        expect(page).toContain('/help-now');
        const answer = await world
          .visitor()
          .post('/ask', { words: 'Kept?', name: 'Nobody 11', password: 'four small grey stones' });
        expect(answer.status).toBe(422);
      } finally {
        await world.db.asSystem((system) => system.all(sql`update place set joining = 'anyone'`));
      }
    },
  );

  test('nobody there is said before asking, with lines to call', async () => {
    const other = await newWorld();
    const page = textOf(await other.visitor().page('/ask'));
    expect(page).toContain('Nobody who helps is here right now');
    expect(page).toContain('Need help now?');
    const person = await other.person('Here');
    await person.go('/helping', { forms: 'answer' });
    await person.go('/helping/presence', { here: 'yes' });
    expect(textOf(await other.visitor().page('/ask'))).not.toContain('Nobody who helps is here right now');
    // They do not count themselves.
    expect(textOf(await person.page('/ask'))).toContain('Nobody who helps is here right now');
    await other.drop();
  });
});

describe('meeting', () => {
  beforeEach(begin);
  afterEach(() => world.drop());

  test('the best is asked first; who is invited reads it, and nobody else does', async () => {
    const asker = await world.person('Ana');
    const been = await helper('Ben');
    const going = await helper('Gus', { relation: 'going' });
    const outside = await helper('Out', { lived: 'Night shifts' });
    const id = await request(asker);
    await bring();
    expect(await invited(id)).toEqual([been.id]);
    expect(await stateOf(id)).toBe('invited');
    expect(textOf(await been.page(`/requests/${id}`))).toContain('My heart races at night.');
    expect(await been.page('/helping')).toContain(`/requests/${id}`);
    for (const other of [going, outside, organiser, world.visitor()])
      expect((await other.get(`/requests/${id}`)).status).toBe(404);
    // Nobody sees a score, nor who was asked.
    const own = textOf(await asker.page(`/requests/${id}`));
    expect(own).not.toContain('Ben');

    // Time passes: the next one, and then anyone willing.
    const at = Date.now();
    await bring(at + patience.live.first + minute);
    expect(await invited(id)).toEqual([been.id, going.id]);
    await bring(at + patience.live.anyone + 2 * minute);
    expect(await stateOf(id)).toBe('willing');
    expect((await been.get(`/requests/${id}`)).status).toBe(200);
    expect((await outside.get(`/requests/${id}`)).status).toBe(404);

    // An offer shows what its author chose to show; the asker accepts it, and they talk.
    await been.go(`/requests/${id}/offers`, {
      form: 'listener',
      words: 'I have had such nights. I am here.',
      experience: experiences['Panic attacks']!,
    });
    await going.go(`/requests/${id}/offers`, { form: 'listener', words: 'I am awake too.' });
    const offers = textOf(await asker.page(`/requests/${id}`));
    expect(offers).toContain('I have had such nights.');
    expect(offers).toContain('has been through Panic attacks');
    expect(offers).not.toContain('is going through');
    expect(textOf(await going.page(`/requests/${id}`))).not.toContain('I have had such nights.');
    const offer = /\/offers\/([0-9a-f-]{36})\/acceptance/.exec(await asker.page(`/requests/${id}`))![1]!;
    for (const other of [going, outside, world.visitor()]) {
      const answer = await other.post(`/offers/${offer}/acceptance`);
      expect([303, 404]).toContain(answer.status);
      expect(await stateOf(id)).toBe('offered');
    }
    const room = await asker.go(`/offers/${offer}/acceptance`);
    expect(room).toMatch(/^\/conversations\//);
    for (const one of [asker, been]) {
      const talk = textOf(await one.page(room));
      expect(talk).toContain('My heart races at night.');
      expect(talk).toContain('I have had such nights.');
    }
    expect((await going.get(room)).status).toBe(404);
    expect((await going.get(`/requests/${id}`)).status).toBe(404);
    expect(await stateOf(id)).toBe('met');
    await asker.go(`/requests/${id}/withdrawal`);
    expect(await stateOf(id)).toBe('ended');
    expect((await been.get(`/requests/${id}`)).status).toBe(404);
  });

  test('who declines is not asked again, and the asker cannot tell', async () => {
    const asker = await world.person('Dee');
    await helper('Ben');
    await helper('Gus', { relation: 'going' });
    const id = await request(asker);
    await bring();
    const [first] = await invited(id);
    await asker.page(`/requests/${id}`);
    const before = textOf(await asker.page(`/requests/${id}`));
    const person = (await world.db.asSystem((system) =>
      system.first(sql<{ name: string }>`select name::text as name from people where id = ${first}`),
    ))!;
    const helperThere = people.get(person.name)!;
    await helperThere.go(`/requests/${id}/refusal`);
    expect((await helperThere.get(`/requests/${id}`)).status).toBe(404);
    expect(textOf(await asker.page(`/requests/${id}`))).toBe(before);
    await bring();
    expect((await invited(id)).filter((one) => one === first)).toHaveLength(1);
    await asker.go(`/requests/${id}/withdrawal`);
  });

  test('one at a time: after a time-out the next reads it and the first no more; only the asker opens it to others', async () => {
    const asker = await world.person('Una');
    const been = await helper('Ben');
    const going = await helper('Gus', { relation: 'going' });
    const id = await request(asker, { reach: 'one' });
    const at = Date.now();
    await bring();
    expect((await been.get(`/requests/${id}`)).status).toBe(200);
    expect((await going.get(`/requests/${id}`)).status).toBe(404);
    await bring(at + patience.live.first + minute);
    expect((await been.get(`/requests/${id}`)).status).toBe(404);
    expect((await going.get(`/requests/${id}`)).status).toBe(200);
    await bring(at + 5 * 60 * minute);
    expect(await stateOf(id)).toBe('invited');
    expect((await been.get(`/requests/${id}`)).status).toBe(404);
    for (const other of [been, going, world.visitor()])
      expect([303, 404]).toContain((await other.post(`/requests/${id}/widening`)).status);
    await asker.go(`/requests/${id}/widening`);
    await asker.go(`/requests/${id}/widening`);
    for (const one of [been, going]) expect((await one.get(`/requests/${id}`)).status).toBe(200);
  });

  test('who blocks, or would rather not meet, is kept apart both ways and cannot tell', async () => {
    const asker = await world.person('Ira');
    const blocked = await helper('Bo');
    const avoiding = await helper('Av');
    await asker.go(`/people/${blocked.id}/block`);
    await avoiding.go('/helping/avoidances', { kind: 'person', named: 'Ira' });
    const id = await request(asker);
    await bring();
    await bring(Date.now() + 60 * minute);
    expect(await stateOf(id)).toBe('willing');
    expect(await invited(id)).toEqual([]);
    for (const one of [blocked, avoiding]) {
      expect((await one.get(`/requests/${id}`)).status).toBe(404);
      expect((await one.post(`/requests/${id}/offers`, { form: 'listener', words: 'Hello' })).status).toBe(
        404,
      );
    }
    // Somebody else may: it is open to them.
    const free = await helper('Flo');
    expect((await free.get(`/requests/${id}`)).status).toBe(200);
    await free.go(`/requests/${id}/offers`, { form: 'listener', words: 'I am here.' });
    expect(textOf(await asker.page(`/requests/${id}`))).toContain('I am here.');
    await asker.go(`/people/${free.id}/block`);
    expect(textOf(await asker.page(`/requests/${id}`))).not.toContain('I am here.');
  });

  test('themes and groups that somebody avoids bring them nothing, and pauses neither', async () => {
    const asker = await world.person('Tia');
    const theme = await helper('The');
    await theme.go('/helping/avoidances', { kind: 'experience', named: 'panic attacks' });
    const team = await world.group(asker, 'Team', 'community');
    const colleague = await helper('Col');
    await world.join(colleague, team);
    await asker.go('/helping/avoidances', { kind: 'group', named: 'Team' });
    const resting = await helper('Res');
    await resting.go('/helping', { forms: 'listener', uses_experiences: 'on', paused: 'on' });
    const unused = await helper('Unu', { uses: false });
    const id = await request(asker);
    await bring();
    expect(await invited(id)).toEqual([]);
    for (const one of [theme, colleague, resting, unused])
      expect((await one.get(`/requests/${id}`)).status).toBe(404);
    const none = await asker.post('/helping/avoidances', { kind: 'person', named: 'Nobody of that name' });
    expect(none.status).toBe(422);
  });

  test('who has not practised is not asked to listen, and cannot offer it', async () => {
    const asker = await world.person('Lia');
    const unpractised = await helper('Unp', { practised: false });
    const id = await request(asker);
    await bring();
    expect(await invited(id)).toEqual([]);
    // Open to anyone willing since nobody could be asked: they read it, and are told what is missing.
    expect(await stateOf(id)).toBe('willing');
    const answer = await unpractised.post(`/requests/${id}/offers`, { form: 'listener', words: 'Hello' });
    expect(answer.status).toBe(422);
    expect(textOf(await answer.text())).toContain('short practice');
  });

  test('people are told: who is asked, who is answered, who is chosen, who is thanked', async () => {
    const asker = await world.person('Noa');
    const been = await helper('Ben');
    const other = await helper('Gus', { relation: 'going' });
    const id = await request(asker);
    await bring();
    await bring(Date.now() + 60 * minute);
    await been.go(`/requests/${id}/offers`, { form: 'listener', words: 'I am here.' });
    await other.go(`/requests/${id}/offers`, { form: 'listener', words: 'Me too.' });
    const told = async (person: Person) => {
      await openTelling({ db: world.db, happenings, kinds, log: console.error }).run();
      return textOf(await person.page('/notifications'));
    };
    expect(await told(been)).toContain('Noa asks for support');
    expect(await told(asker)).toContain('Ben answered what you asked for');
    const page = await asker.page(`/requests/${id}`);
    const first = /\/offers\/([0-9a-f-]{36})\/acceptance/.exec(page)![1]!;
    await asker.go(`/offers/${first}/acceptance`);
    expect(await told(been)).toContain('Noa would like to talk with you');
    const thanked = await told(other);
    expect(thanked).toContain('Thank you for being there');
    expect(thanked).toContain('looks no more');
    expect(thanked).not.toContain('Ben');
  });

  test('a request that nobody met is closed, said so with lines to call, and forgotten a month later', async () => {
    const asker = await world.person('Lou');
    const id = await request(asker, { about: [], words: 'Which lamp do you read by?' });
    await bring(Date.now() + 15 * 24 * 60 * minute);
    expect(await stateOf(id)).toBe('lapsed');
    expect(textOf(await asker.page(`/requests/${id}`))).toContain('Nobody came in two weeks');
    const forget = (days: number) => world.db.asSystem((system) => forgetSupport(system, days));
    expect(await forget(30)).toBe(0);
    await world.db.asSystem((system) =>
      system.all(sql`update support_requests set closed_at = closed_at - interval '31 days'`),
    );
    expect(await forget(30)).toBe(1);
    expect((await asker.get(`/requests/${id}`)).status).toBe(404);
  });

  test('words of danger bring a card to the asker and a flag to those who look after the place; a report closes it', async () => {
    const moderator = await world.person('Mo', 'moderator');
    const asker = await world.person('Sad');
    const been = await helper('Ben');
    const id = await request(asker, { words: 'I want to kill myself tonight.' });
    expect(textOf(await asker.page(`/requests/${id}`))).toContain('You are heard');
    expect(await moderator.page('/flags')).toMatch(/\/flags\/[0-9a-f-]{36}/);
    await bring();
    expect(textOf(await been.page(`/requests/${id}`))).not.toContain('You are heard');
    expect((await moderator.get(`/requests/${id}`)).status).toBe(404);
    await been.go('/reports', { request: id, reason: 'other', words: 'Please look.' });
    const report = /\/reports\/([0-9a-f-]{36})/.exec(await moderator.page('/reports'))![1]!;
    await moderator.go(`/reports/${report}/claim`);
    expect(textOf(await moderator.page(`/reports/${report}`))).toContain('I want to kill myself tonight.');
    await moderator.go(`/reports/${report}/decision`, {
      decision: 'act',
      post: 'hide',
      rule: 'Rule one',
      facts: 'As it stands.',
    });
    expect(await stateOf(id)).toBe('withdrawn');
    expect((await been.get(`/requests/${id}`)).status).toBe(404);
    expect(textOf(await asker.page(`/requests/${id}`))).toContain(
      'closed by somebody who looks after this place',
    );
  });

  test('how to die is refused with every word kept, and a pact too', async () => {
    const asker = await world.person('Hal');
    const answer = await asker.post('/ask', {
      words: 'Let us die together tonight, who comes along?',
      form: 'listener',
      reach: 'peers',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('who comes along?');
  });
});

test('the limits of the database are those of the matching', async () => {
  const place = await newWorld();
  const checks = await place.db.asSystem((system) =>
    system.all(sql<{ check: string }>`select pg_get_constraintdef(oid) as check from pg_constraint
      where conrelid = 'support_helpers'::regclass and contype = 'c'`),
  );
  const all = checks.map(({ check }) => check).join('\n');
  expect(all).toContain(`at_once <= ${limits.liveExperienced}`);
  expect(all).toContain(`weekly_hours <= ${limits.week / 3_600_000}`);
  await place.drop();
});
