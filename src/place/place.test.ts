import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, textOf, type World } from '../../test/world.ts';
import { firstOrganiserLink } from './actions.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(async () => {
  await world.drop();
});

const setUp = {
  place: 'Riverside',
  sentence: 'Carers, for carers.',
  contact: 'hello@riverside.example',
  joining: 'anyone',
  adults_only: 'on',
  experiences: 'Caring for a parent\n caring for a PARENT \n\nBurnout',
  name: 'Mira',
  password: 'three small green boats',
};

test('the link for the first organiser opens the place once, and each start replaces it', async () => {
  const old = await world.db.asSystem(firstOrganiserLink);
  const token = await world.db.asSystem(firstOrganiserLink);
  const visitor = world.visitor();
  expect((await visitor.get(`/set-up/${old}`)).status).toBe(404);
  expect(await visitor.page(`/set-up/${token}`)).toContain('Losing a job');

  expect((await visitor.post(`/set-up/${token}`, { ...setUp, name: '?' })).status).toBe(422);
  expect((await visitor.post(`/set-up/${old}`, setUp)).status).toBe(404);
  const names = ['Mira', 'Tomas', 'Ewa'];
  const visitors = names.map(() => world.visitor());
  const answers = await Promise.all(
    visitors.map((one, place) => one.post(`/set-up/${token}`, { ...setUp, name: names[place]! })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 404, 404]);
  const first = answers.findIndex(({ status }) => status === 303);
  expect(answers[first]!.headers.get('location')).toBe('/you/recovery-codes');
  expect(await visitors[first]!.page('/you/recovery-codes')).toContain('<code');
  expect(await visitors[first]!.page('/organise')).toContain('Riverside');
  expect((await visitor.get(`/set-up/${token}`)).status).toBe(404);
  expect(await world.db.asSystem(firstOrganiserLink)).toBeUndefined();

  const roles = await world.db.asSystem((system) =>
    system.all(sql<{ role: string }>`select role from place_roles`),
  );
  expect(roles.map(({ role }) => role).sort()).toEqual(['moderator', 'organiser']);
  const experiences = await world.db.asSystem((system) =>
    system.all(sql<{ name: string }>`select name::text from experiences order by name`),
  );
  expect(experiences.map(({ name }) => name)).toEqual(['Burnout', 'Caring for a parent']);
  expect(textOf(await visitor.page('/rules'))).toContain('hello@riverside.example');
});

test('somebody who is signed in sets the place up with the account they have', async () => {
  const other = await newWorld();
  try {
    const token = await other.db.asSystem(firstOrganiserLink);
    const mira = await other.person('Mira');
    const { name, password, ...form } = setUp;
    expect(await mira.page(`/set-up/${token}`)).not.toContain('name="password"');
    const once = 'a form sent two times';
    expect(await mira.go(`/set-up/${token}`, { ...form, once })).toBe('/organise');
    expect(await mira.go(`/set-up/${token}`, { ...form, once })).toBe('/organise');
    expect((await mira.post(`/set-up/${token}`, form)).status).toBe(404);
    expect(await mira.page('/organise')).toContain('Riverside');
  } finally {
    await other.drop();
  }
});

const organisePages = ['', '/people', '/invitations', '/experiences', '/groups', '/log'];

test('only organisers find the pages for organising', async () => {
  const olga = await world.person('Olga', 'organiser');
  const max = await world.person('Max', 'moderator');
  const visitor = world.visitor();
  for (const path of organisePages) {
    expect((await olga.get(`/organise${path}`)).status, path).toBe(200);
    expect((await max.get(`/organise${path}`)).status, path).toBe(404);
    expect((await visitor.get(`/organise${path}`)).status, path).toBe(404);
  }
  const change = { ...setUp, place: 'Harbour', rules: 'Be **kind**.' };
  expect((await max.post('/organise', change)).status).toBe(404);
  expect(await olga.go('/organise', change)).toBe('/organise');
  const rules = await visitor.page('/rules');
  expect(rules).toContain('<strong>kind</strong>');
  expect(rules).not.toContain('Olga');
  expect(textOf(await max.page('/rules'))).toContain('Olga');
  expect(textOf(await olga.page('/organise/log'))).toContain('Olga changed the settings');
});

test('settings that somebody else changed meanwhile are not lost unseen', async () => {
  const olga = await world.person('Olga6', 'organiser');
  const version = async () => /name="version" value="([^"]+)"/.exec(await olga.page('/organise'))![1]!;
  const seen = await version();
  await olga.go('/organise', { ...setUp, place: 'Theirs', version: seen });
  const late = await olga.post('/organise', { ...setUp, place: 'Mine', version: seen });
  expect(late.status).toBe(422);
  const form = await late.text();
  expect(textOf(form)).toContain('Somebody else changed the settings meanwhile.');
  expect(form).toContain('value="Mine"');
  expect(form).toContain(`name="version" value="${await version()}"`);
  expect(await olga.page('/rules')).toContain('Theirs');
  await olga.go('/organise', { ...setUp, place: 'Mine', version: await version() });
});

test('who waits is let in, or turned away without a trace', async () => {
  const olga = await world.person('Olga2', 'organiser');
  const [ida, joe] = [await world.person('Ida'), await world.person('Joe')];
  await run(sql`update people set admitted_at = null where id in (${ida.id}, ${joe.id})`);
  expect((await ida.get('/organise/people')).status).toBe(404);
  expect(textOf(await olga.page('/organise/people'))).toMatch(/Ida.*Joe/);

  expect((await joe.post(`/organise/people/${joe.id}/admission`)).status).not.toBe(303);
  await olga.go(`/organise/people/${ida.id}/admission`);
  expect((await ida.get('/reports/mine')).status).toBe(200);
  await olga.go(`/organise/people/${joe.id}/refusal`);
  expect(await run(sql`select 1 from people where id = ${joe.id}`)).toHaveLength(0);
  // Who is in already is not removed by an old page.
  await olga.go(`/organise/people/${ida.id}/refusal`);
  expect(await run(sql`select 1 from people where id = ${ida.id}`)).toHaveLength(1);
});

test('roles are given and taken, logged and told; the last organiser stays', async () => {
  const other = await newWorld();
  try {
    const olga = await other.person('Olga', 'organiser');
    const ben = await other.person('Ben');
    const give = { name: 'ben', role: 'organiser' };
    expect((await ben.post('/organise/roles', give)).status).toBe(404);
    expect((await olga.post('/organise/roles', { name: 'Nobody', role: 'organiser' })).status).toBe(422);
    await olga.go('/organise/roles', give);
    expect((await ben.get('/organise')).status).toBe(200);

    // Both take the other's role in the same moment: one of them stays.
    await Promise.all([
      olga.post('/organise/roles/removal', { person: ben.id, role: 'organiser' }),
      ben.post('/organise/roles/removal', { person: olga.id, role: 'organiser' }),
    ]);
    const left = await other.db.asSystem((system) =>
      system.all(sql<{ person_id: string }>`select person_id from place_roles where role = 'organiser'`),
    );
    expect(left).toHaveLength(1);
    const last = left[0]!.person_id === ben.id ? ben : olga;
    await last.post('/organise/roles/removal', { person: last.id, role: 'organiser' });
    expect((await last.get('/organise')).status).toBe(200);

    expect(textOf(await last.page('/organise/log'))).toContain('Olga gave a role: Ben (Organiser)');
    const notices = await other.db.asSystem((system) =>
      system.all(sql<{ kind: string }>`select kind from account_notices where person_id = ${ben.id}`),
    );
    expect(notices.map(({ kind }) => kind)).toContain('organiser role given');
  } finally {
    await other.drop();
  }
});

test('an invitation opens the place for its time and number of people, then not', async () => {
  const olga = await world.person('Olga3', 'organiser');
  const max = await world.person('Max3');
  await run(sql`update place set joining = 'invitation'`);
  expect((await max.post('/organise/invitations', { days: '7', uses: '1' })).status).toBe(404);
  expect((await olga.post('/organise/invitations', { days: '7', uses: '1001' })).status).toBe(422);
  const link = { days: '7', uses: '1', once: 'a link asked for two times' };
  await olga.go('/organise/invitations', link);
  // Pressed twice, the link is shown all the same.
  expect(await olga.go('/organise/invitations', link)).toBe('/organise/invitations');
  const shown = await olga.page('/organise/invitations');
  const token = /\/invitations\/([\w-]{43})/.exec(shown)![1]!;
  expect(await olga.page('/organise/invitations')).not.toContain(token);

  const visitor = world.visitor();
  expect(await visitor.page(`/invitations/${token}`)).toContain(`/sign-up?invitation=${token}`);
  expect((await visitor.get(`/invitations/${token.slice(1)}x`)).status).toBe(404);
  const join = { name: 'Newcomer', password: 'a long enough sentence', invitation: token };
  expect((await visitor.post('/sign-up', { ...join, invitation: '' })).status).toBe(422);
  await visitor.go('/sign-up', join);
  expect((await world.visitor().post('/sign-up', { ...join, name: 'Second' })).status).toBe(422);
  expect((await world.visitor().get(`/invitations/${token}`)).status).toBe(404);

  await olga.go('/organise/invitations', { days: '1', uses: '5' });
  const more = await olga.page('/organise/invitations');
  const late = /\/invitations\/([\w-]{43})/.exec(more)![1]!;
  expect((await visitor.get(`/invitations/${late}`)).status).toBe(200);
  await run(sql`update place_invitations set expires_at = now() - interval '1 second' where uses_left = 5`);
  expect((await visitor.get(`/invitations/${late}`)).status).toBe(404);
  await run(sql`update place set joining = 'anyone'`);
});

test('an organiser helps somebody back in by a link, which is logged and told', async () => {
  const olga = await world.person('Olga4', 'organiser');
  const ida = await world.person('Ida4');
  expect((await ida.post('/organise/sign-in-links', { name: 'Olga4' })).status).toBe(404);
  expect((await olga.post('/organise/sign-in-links', { name: 'Nobody4' })).status).toBe(422);
  const form = { name: 'Ida4', once: 'a sign-in link asked for two times' };
  await olga.go('/organise/sign-in-links', form);
  await olga.go('/organise/sign-in-links', form);
  const [, token] = /\/sign-in\/links\/([\w-]{43})/.exec(await olga.page('/organise/people'))!;
  expect(await olga.page('/organise/people')).not.toContain(token);
  expect((await world.visitor().get(`/sign-in/links/${token}`)).status).toBe(200);
  expect(textOf(await olga.page('/organise/log'))).toContain('Olga4 made a sign-in link: Ida4');
  const notices = await run(sql`select kind, by_person_id from account_notices where person_id = ${ida.id}`);
  expect(notices).toEqual([{ kind: 'sign-in link made', by_person_id: olga.id }]);
});

test('an experience that somebody lives through stays in the list', async () => {
  const olga = await world.person('Olga5', 'organiser');
  const ida = await world.person('Ida5');
  await olga.go('/organise/experiences', { experiences: 'Night work\nBeekeeping' });
  // One letter to the database, though two code units: too short, and kept in the form.
  const short = await olga.post('/organise/experiences', { experiences: '🧍' });
  expect([short.status, await short.text()]).toEqual([422, expect.stringContaining('🧍')]);
  await olga.go('/organise/experiences', { experiences: '🧍'.repeat(80) });
  await run(sql`insert into lived_experiences (person_id, experience_id, relation)
    select ${ida.id}, id, 'been' from experiences where name = 'Night work'`);
  const rows = await run<{ id: string; name: string }>(
    sql`select id, name::text from experiences where name in ('Night work', 'Beekeeping')`,
  );
  for (const { id } of rows) {
    expect((await ida.post('/organise/experiences/removal', { experience: id })).status).toBe(404);
    await olga.go('/organise/experiences/removal', { experience: id });
  }
  const page = await olga.page('/organise/experiences');
  expect(page).toContain('Night work');
  expect(page).not.toContain('Beekeeping');
});

function run<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return world.db.asSystem((system) => system.all(query));
}

test('the catalogue and imported people are paged, and each stands on one page', async () => {
  const organiser = await world.person('Pia Pages', 'organiser');
  await world.db.asSystem(async (system) => {
    await system.all(sql`insert into experiences (name) select 'Paged ' || n from generate_series(1, 70) n`);
    await system.all(sql`insert into people (name, name_key, imported_at)
      select 'Old name ' || n, 'oldname' || n, now() from generate_series(1, 70) n`);
  });
  const walk = async (path: string, pattern: RegExp) => {
    const seen: string[] = [];
    for (let next: string | undefined = path, pages = 0; next && pages < 20; pages++) {
      const html: string = await organiser.page(next.split('#')[0]!);
      seen.push(...[...html.matchAll(pattern)].map(([, name]) => name!));
      next = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    return seen;
  };
  const experiences = await walk('/organise/experiences', /<span dir="auto">(Paged \d+)<\/span>/g);
  expect(experiences).toHaveLength(70);
  expect(new Set(experiences).size).toBe(70);
  const imported = await walk('/organise/people?find=old+name', /<b dir="auto">(Old name \d+)<\/b>/g);
  expect(imported).toHaveLength(70);
  expect(new Set(imported).size).toBe(70);
  // From an entry that is gone by now, the list begins anew.
  expect(await organiser.page('/organise/experiences?after=01900000-0000-7000-8000-000000000000')).toContain(
    'Paged 1<',
  );
});

test('organisers read that back-ups go wrong, and nobody does while they go well', async () => {
  const other = await newWorld();
  const olga = await other.person('Olga', 'organiser');
  expect(await olga.page('/organise')).not.toContain('back-up');
  other.backUps.late = 'old';
  expect(await olga.page('/organise')).toContain('older than two days');
  other.backUps.late = 'failed';
  expect(await olga.page('/organise')).toContain('back-up of this place failed');
  await other.drop();
});
