import { sql } from 'kysely';
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
  const answers = await Promise.all(
    names.map((name) => world.visitor().post(`/set-up/${token}`, { ...setUp, name })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 404, 404]);
  expect(answers.find(({ status }) => status === 303)!.headers.get('location')).toBe('/you/recovery-codes');
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
