import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { payloads } from '../../test/payloads.ts';
import { newWorld, textOf, type World } from '../../test/world.ts';

let world: World;
let sleep: string;
let night: string;
beforeAll(async () => {
  world = await newWorld();
  const [first, second] = await rows(
    sql<{
      id: string;
    }>`insert into experiences (name) values ('Not sleeping'), ('Night shifts') returning id`,
  );
  sleep = first!.id;
  night = second!.id;
});
afterAll(() => world.drop());

const rows = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));

test('nothing a person lived through is kept before they agree, and all of it goes when they no longer do', async () => {
  const ana = await world.person('Ana');
  const lived = { experience: sleep, relation: 'going' };
  expect((await ana.post('/you/experiences', lived)).status).toBe(404);
  const before = await ana.page('/you/experiences');
  expect(before).toContain('no diagnosis, no notes');
  expect(before).not.toContain('name="relation"');

  await ana.go('/you/experiences/consent');
  await ana.go('/you/experiences', lived);
  await ana.go('/you/experiences', { experience: night, relation: 'been', audience: 'everyone' });
  await ana.go('/you/experiences', { experience: night, relation: 'help', audience: 'everyone' });
  const kept = await rows(
    sql`select relation, audience from lived_experiences where person_id = ${ana.id} order by relation`,
  );
  expect(kept).toEqual([
    { relation: 'going', audience: 'me' },
    { relation: 'help', audience: 'everyone' },
  ]);
  await ana.go(`/you/experiences/${night}/removal`);
  expect(await ana.page('/you/experiences')).not.toContain('I can help with it</p>');

  await ana.go('/you/experiences/withdrawal');
  expect(await rows(sql`select 1 from lived_experiences where person_id = ${ana.id}`)).toEqual([]);
  const consents = await rows(
    sql`select version, withdrawn_at is not null as withdrawn from consents where person_id = ${ana.id}`,
  );
  expect(consents).toEqual([{ version: 1, withdrawn: true }]);
  expect((await ana.post('/you/experiences', lived)).status).toBe(404);
});

test('consent to older words is asked for again; what was said stays until the person decides', async () => {
  const ben = await world.person('Ben');
  await ben.go('/you/experiences/consent');
  await ben.go('/you/experiences', { experience: sleep, relation: 'been' });
  await rows(sql`update consents set version = 0 where person_id = ${ben.id}`);
  expect((await ben.post('/you/experiences', { experience: night, relation: 'been' })).status).toBe(404);
  const asked = await ben.page('/you/experiences');
  expect(asked).toContain('The words above have changed');
  expect(asked).toContain('Not sleeping');
  await ben.go('/you/experiences/consent');
  expect(await ben.page('/you/experiences')).not.toContain('The words above have changed');
});

test('an experience is seen by those it was said to', async () => {
  const [chi, fellow, other] = await Promise.all(
    ['Chi', 'Fellow', 'Other'].map((name) => world.person(name)),
  );
  await chi!.go('/you/experiences/consent');
  const said = {
    me: 'Only for me',
    groups: 'For my groups',
    everyone: 'For everyone',
  };
  for (const [audience, name] of Object.entries(said)) {
    const [{ id } = { id: '' }] = await rows(
      sql<{ id: string }>`insert into experiences (name) values (${name}) returning id`,
    );
    await chi!.go('/you/experiences', { experience: id, relation: 'been', audience });
  }
  const group = await world.group(chi!, 'A quiet group', 'private');
  await world.join(fellow!, group);
  const seen = async (viewer: typeof chi) => {
    const page = await viewer!.page(`/people/${chi!.id}`);
    return Object.values(said).filter((name) => page.includes(name));
  };
  expect(await seen(fellow)).toEqual(['For my groups', 'For everyone']);
  expect(await seen(other)).toEqual(['For everyone']);
  expect(await seen(chi)).toEqual(['For my groups', 'For everyone']);
  await fellow!.go(`/people/${chi!.id}/block`);
  await fellow!.go(`/you/blocks/${chi!.id}/removal`);
  expect(await seen(fellow)).toEqual(['For my groups', 'For everyone']);
});

test('a profile names a group only when its owner says so, and only to who may know of it', async () => {
  const [dee, fellow, other] = await Promise.all(
    ['Dee', 'Dees Fellow', 'Dees Other'].map((name) => world.person(name)),
  );
  const quiet = await world.group(dee!, 'Hidden quiet group', 'hidden');
  const open = await world.group(dee!, 'Open loud group', 'community');
  await world.join(fellow!, quiet);
  const names = async (viewer: typeof dee) =>
    (await viewer!.page(`/people/${dee!.id}`)).match(/(Hidden quiet|Open loud) group/g) ?? [];
  expect(await names(fellow)).toEqual([]);
  await rows(sql`update memberships set shown_on_profile = true where person_id = ${dee!.id}`);
  expect((await names(fellow)).sort()).toEqual(['Hidden quiet group', 'Open loud group']);
  expect(await names(other)).toEqual(['Open loud group']);
  expect(open).not.toBe('');
});

test('visitors, the blocked, and those who ask for nobody get the same answer', async () => {
  const [eve, blocked, other] = await Promise.all(
    ['Eve', 'Blocked One', 'Bystander'].map((name) => world.person(name)),
  );
  const path = `/people/${eve!.id}`;
  expect(await blocked!.page(path)).toContain('Eve');
  const looks = async (viewer: { get(path: string): Promise<Response> }, at: string) => {
    const answer = await viewer.get(at);
    const body = (await answer.text()).replaceAll(/nonce="[^"]*"/g, '');
    const headers = [...answer.headers].filter(([name]) => name !== 'content-security-policy');
    return { status: answer.status, body, headers };
  };
  const nobody = '/people/01234567-89ab-7def-8123-456789abcdef';
  await blocked!.get('/you');

  const said = await eve!.post(`/people/${blocked!.id}/block`);
  expect(said.headers.get('location')).toBe('/you/blocks');
  expect(await eve!.page('/you/blocks')).toContain('Blocked One');
  expect((await looks(blocked!, path)).status).toBe(404);
  expect(await looks(blocked!, path)).toEqual(await looks(blocked!, nobody));
  expect(await looks(world.visitor(), path)).toEqual(await looks(world.visitor(), nobody));
  expect((await blocked!.get('/people/not-an-id')).status).toBe(404);
  expect(await other!.page(path)).toContain('Eve');

  // Nothing tells the blocked person: neither their notices nor their own blocks nor a way to undo it.
  expect(await blocked!.page('/you/blocks')).not.toContain('Eve');
  await blocked!.go(`/you/blocks/${eve!.id}/removal`);
  expect((await blocked!.get(path)).status).toBe(404);
  expect(await eve!.page(`/people/${blocked!.id}`)).toContain('You have blocked');

  await eve!.go(`/you/blocks/${blocked!.id}/removal`);
  expect(await blocked!.page(path)).toContain('Eve');
});

test('nobody blocks themselves or nobody', async () => {
  const fay = await world.person('Fay');
  expect((await fay.post(`/people/${fay.id}/block`)).status).toBe(404);
  expect((await fay.post('/people/01234567-89ab-7def-8123-456789abcdef/block')).status).toBe(404);
  expect((await world.visitor().post(`/people/${fay.id}/block`)).headers.get('location')).toMatch(
    /^\/sign-in/,
  );
});

test('somebody who waits to be let in is on no profile', async () => {
  const gil = await world.person('Gil');
  const [waiting] = await rows(
    sql<{ id: string }>`insert into people (name, name_key) values ('Waits', 'waits') returning id`,
  );
  expect((await gil.get(`/people/${waiting!.id}`)).status).toBe(404);
});

test('a profile keeps what was typed when something is wrong, and what was saved is shown safely', async () => {
  const hal = await world.person('Hal');
  const other = await world.person('Hals Reader');
  const form = {
    about: 'I *mend* boats.',
    languages: 'English, Deutsch; English',
    time_zone: 'Europe/Vienna',
  };
  const wrong = await hal.post('/you/profile', { ...form, time_zone: 'Mars/Olympus' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('I *mend* boats.');
  expect((await hal.post('/you/profile', { ...form, languages: 'a,b,c,d,e,f,g,h,i' })).status).toBe(422);

  await hal.go('/you/profile', { ...form, words_in_pages: 'on' });
  expect(await hal.page('/you/profile')).toMatch(/name="words_in_pages"[^>]* checked/);
  const seen = await other.page(`/people/${hal.id}`);
  expect(seen).toContain('<em>mend</em>');
  expect(textOf(seen)).toContain('English and Deutsch');
  expect(seen).not.toContain('Vienna');

  for (const payload of payloads) {
    const saved = await hal.post('/you/profile', {
      ...form,
      about: payload,
      languages: payload.slice(0, 40),
    });
    expect(saved.status, payload).toBeLessThan(500);
    // A nonce is random, and has spelt “evil” before.
    const page = (await other.page(`/people/${hal.id}`)).replace(/nonce="[\w-]+"/, '');
    expect(page).not.toMatch(/<(script|img|iframe|object|svg|form|base|meta)[^>]*(alert|evil)/i);
  }
});

test('a person reads what happened to their account, and says that they did', async () => {
  const ida = await world.person('Ida');
  await rows(
    sql`insert into account_notices (person_id, kind, by_person_id)
      values (${ida.id}, 'moderator role given', (select id from people where name = 'Hal'))`,
  );
  expect(textOf(await ida.page('/you'))).toContain('You are a moderator of this place now. By Hal .');
  expect(await ida.page('/you')).toContain('I have seen this');
  await ida.go('/you/notices/reading');
  expect(await ida.page('/you')).not.toContain('I have seen this');
});

test('pages of one’s own lead a visitor to sign in and back', async () => {
  for (const path of ['/you', '/you/profile', '/you/experiences', '/you/sign-in', '/you/blocks']) {
    const answer = await world.visitor().get(path);
    expect(answer.headers.get('location')).toBe(`/sign-in?then=${encodeURIComponent(path)}`);
  }
  for (const path of ['/you/password', '/you/recovery-codes'])
    expect((await world.visitor().get(path)).status).toBe(303);
});
