import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';

let world: World;
let ana: Person;
let ben: Person;
let group: string;

beforeAll(async () => {
  world = await newWorld();
  [ana, ben] = await Promise.all([world.person('Ana'), world.person('Ben')]);
  group = await world.group(ana, 'Night shift', 'public');
  await world.join(ben, group);
});
afterAll(() => world.drop());

const titles = async (who: Person, query: string) =>
  [
    ...(await who.page(`/search?${query}`)).matchAll(/<h3><a href="\/(topics|posts)[^>]*>(.*?)<\/a><\/h3>/g),
  ].map(([, , title]) => textOf(title!));

test('a topic is found by the next best post when the best one is by somebody whom the viewer blocks', async () => {
  const cleo = await world.person('Cleo');
  await world.join(cleo, group);
  const topic = await world.topic(cleo, group, 'Tea in the dark');
  const best = await world.reply(ben, topic, 'Valerian valerian valerian helps me, valerian.');
  const other = await world.reply(
    cleo,
    topic,
    'Somebody told me of valerian once, among many other herbs and things.',
  );
  const of = async (who: Person) =>
    /href="(\/posts\/[0-9a-f-]+|\/topics\/[0-9a-f-]+)"[^>]*>(?:<span>)?Tea/.exec(
      await who.page('/search?q=valerian'),
    )?.[1];
  expect(await of(cleo)).toBe(`/posts/${best}`);
  await cleo.go(`/people/${ben.id}/block`);
  expect(await of(cleo)).toBe(`/posts/${other}`);
  expect(textOf(await cleo.page('/search?q=valerian'))).not.toContain('helps me');
  // What nobody else wrote is left out.
  await world.topic(ben, group, 'Only hellebore');
  expect(await titles(cleo, 'q=hellebore')).toEqual([]);
  expect(await titles(ana, 'q=hellebore')).toEqual(['Only hellebore']);
});

test('a search ends with the day that was given, as the person counts days', async () => {
  const topic = await world.topic(ana, group, 'Wolfsbane and the moon');
  await world.db.asSystem(async (system) => {
    // Half past eleven in the evening in Vienna, when it is still the day before in UTC.
    for (const table of ['posts', 'search_documents'])
      await system.all(
        sql`update ${sql.table(table)} set created_at = '2026-05-31 22:30+00' where topic_id = ${topic}`,
      );
  });
  await ben.go('/you/profile', { about: '', languages: '', time_zone: 'Europe/Vienna' });
  expect(await titles(ana, 'q=wolfsbane&until=2026-05-30')).toEqual([]);
  expect(await titles(ana, 'q=wolfsbane&until=2026-05-31')).toHaveLength(1);
  expect(await titles(ben, 'q=wolfsbane&until=2026-05-31')).toEqual([]);
  expect(await titles(ben, 'q=wolfsbane&until=2026-06-01')).toHaveLength(1);
  for (const odd of ['2026-02-30', 'yesterday', '0000-00-00', '99999-01-01'])
    expect(await titles(ana, `q=wolfsbane&until=${odd}`)).toHaveLength(1);
});

test('a group is found by its sentence, after those that are called so', async () => {
  const quiet = await world.group(ana, 'Quiet evenings', 'public');
  await ana.go(`/groups/${quiet}/settings`, {
    name: 'Quiet evenings',
    sentence: 'For people who care for a parent with dementia.',
  });
  const hidden = await world.group(ana, 'Behind the hedge', 'hidden');
  await ana.go(`/groups/${hidden}/settings`, {
    name: 'Behind the hedge',
    sentence: 'Dementia in the house.',
  });
  await world.group(ana, 'Dementia', 'public');
  const groups = async (who: Person) =>
    [...(await who.page('/search?q=dementia')).matchAll(/<section class="card"><h3><a[^>]*>(.*?)<\/a>/g)].map(
      ([, name]) => name,
    );
  expect(await groups(ben)).toEqual(['Dementia', 'Quiet evenings']);
  expect(await groups(ana)).toContain('Behind the hedge');
});
