import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';

let world: World;
let ana: Person;
let ben: Person;
beforeAll(async () => {
  world = await newWorld();
  ana = await world.person('ana');
  ben = await world.person('ben');
});
afterAll(() => world.drop());

test('a group needs only a name and a visibility', async () => {
  const location = await ana.go('/groups', { name: 'Night shift', visibility: 'public' });
  expect(location).toBe('/groups/night-shift');
  const about = textOf(await ben.page('/groups/night-shift/about'));
  expect(about).toContain('Night shift');
  expect(about).toContain('Listen first.');
  expect(about).toContain('ana');
});

test('a form that cannot be taken keeps what was typed', async () => {
  const answer = await ana.post('/groups', { name: '  ', visibility: 'secret', sentence: 'For <us>' });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain('For &lt;us>');
  expect(html).toContain('Please write something here.');
});

test('groups of one name stand beside each other', async () => {
  const made = await Promise.all(
    [1, 2, 3].map(() => ana.go('/groups', { name: 'Schöne Grüße!', visibility: 'community' })),
  );
  expect(made.sort()).toEqual([
    '/groups/schone-grusse',
    '/groups/schone-grusse-2',
    '/groups/schone-grusse-3',
  ]);
  expect(await ana.go('/groups', { name: 'New', visibility: 'private' })).toBe('/groups/new-2');
  expect(await ana.go('/groups', { name: '夜勤', visibility: 'private' })).toMatch(
    /^\/groups\/group-[a-z2-7]{6}$/,
  );
});

test('a group open to the community is joined by agreeing, and left', async () => {
  const group = await world.group(ana, 'Joinable', 'community');
  expect((await ben.post(`/groups/${group}/memberships`, { agreed_version: '0' })).status).toBe(422);
  expect(await ben.page(`/groups/${group}/about`)).toContain('1 member');
  expect(await ben.go(`/groups/${group}/memberships`, { agreed_version: '1' })).toBe(`/groups/${group}`);
  expect(await ben.page(`/groups/${group}/about`)).toContain('2 members');
  await ben.go(`/groups/${group}/leave`);
  expect(await ben.page(`/groups/${group}/about`)).toContain('1 member');
});
