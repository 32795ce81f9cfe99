import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { payloads } from '../../test/payloads.ts';
import { type Client, newWorld, textOf, type World } from '../../test/world.ts';
import { makeSignInLink } from './actions.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.drop());

const password = 'tall green lantern 7';

async function join(name: string, fields: Record<string, string> = {}): Promise<Client> {
  const client = world.visitor();
  await client.go('/sign-up', { name, password, ...fields });
  return client;
}

/** The field that says where to go afterwards. */
const leadTo = (path: string) => Object.fromEntries([['then', path]]);

const isIn = async (client: Client) => (await client.get('/you')).status === 200;

const rows = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));

async function setPlace(joining: string): Promise<void> {
  await rows(sql`update place set joining = ${joining}::joining`);
}

test('somebody joins with a name and a password, keeps their codes, and goes on where they wanted', async () => {
  const client = world.visitor();
  const to = await client.go('/sign-up', { name: ' Mira  Stern ', password, ...leadTo('/groups/new') });
  expect(to).toBe('/you/recovery-codes?then=%2Fgroups%2Fnew');
  const codes = codesOn(await client.page(to));
  expect(codes).toHaveLength(8);
  expect(await client.go('/you/recovery-codes/receipt', leadTo('/groups/new'))).toBe('/groups/new');
  expect(codesOn(await client.page('/you/recovery-codes'))).toEqual([]);
  expect(await client.page('/you')).toContain('Mira Stern');
  const [kept] = await rows(
    sql<{ hash: string; adult: boolean }>`select hash,
      exists (select 1 from consents c where c.person_id = w.person_id and kind = 'adult') as adult
      from passwords w join people p on p.id = w.person_id where p.name = 'Mira Stern'`,
  );
  expect(kept).toMatchObject({ adult: true });
  expect(kept?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('a name must be free, fit to be read, and not look like another', async () => {
  await join('Paul Adams');
  const client = world.visitor();
  const problem = async (name: string) => {
    const answer = await client.post('/sign-up', { name, password });
    expect(answer.status, name).toBe(422);
    return textOf(await answer.text());
  };
  expect(await problem('paul adams')).toContain('Somebody here has this name');
  expect(await problem('Pаul Adams')).toContain('looks like the name of somebody here'); // a Cyrillic а
  expect(await problem('Pau1 Adams')).toContain('looks like the name of somebody here');
  expect(await problem('Paul\u200b Adams')).toContain('Somebody here has this name');
  expect(await problem('P')).toContain('at least two letters');
  expect(await problem('👩‍👩‍👧')).toContain('at least two letters');
  expect(await problem('…!')).toContain('at least one letter');
  expect(await problem('x'.repeat(41))).toContain('too long');
  await client.go('/sign-up', { name: '👩‍👩‍👧 Три', password });
});

test('a password must be long, not the name, and not what is guessed first', async () => {
  const client = world.visitor();
  for (const bad of ['too short', 'Password123', 'a long named person', 'aaaaaaaaaaaa', 'y'.repeat(1001)]) {
    const answer = await client.post('/sign-up', { name: 'A Long Named Person', password: bad });
    expect(answer.status, bad).toBe(422);
    expect(await answer.text()).not.toContain(`value="${bad}"`);
  }
  await client.go('/sign-up', { name: 'A Long Named Person', password: 'пароль, але довгий' });
});

test('no account takes a name that pseudonyms are made of, worn here or not, nor one that looks like it', async () => {
  for (const name of ['Amber Otter', 'amber-0tter', 'AmberOtter', 'Zorro del río', 'قنفذ الغابة']) {
    const answer = await world.visitor().post('/sign-up', { name, password });
    expect(answer.status, name).toBe(422);
    expect(await answer.text(), name).toContain('under a pseudonym');
  }
  await world.visitor().go('/sign-up', { name: 'Amber', password });
  await world.visitor().go('/sign-up', { name: 'Otter Amber', password });
});

test('a sign-up sent twice, even at the same time, makes one account and lets both in', async () => {
  const once = crypto.randomUUID();
  const [first, second, third] = [world.visitor(), world.visitor(), world.visitor()];
  const form = { name: 'Doppel', password, once };
  await Promise.all([first.go('/sign-up', form), second.go('/sign-up', form)]);
  expect(await isIn(first)).toBe(true);
  expect(await isIn(second)).toBe(true);
  expect((await third.post('/sign-up', { ...form, password: 'another long one' })).status).toBe(422);
  expect(await isIn(third)).toBe(false);
});

test('the joining rule of the place is kept', async () => {
  const token = 'an-invitation-to-the-place';
  await rows(
    sql`insert into place_invitations (token_hash, expires_at, uses_left)
      values (sha256(${token}::bytea), now() + interval '1 day', 2), (sha256('old'), now() - interval '1 day', 2)`,
  );
  const refused = async (fields: Record<string, string>) => {
    const answer = await world.visitor().post('/sign-up', { name: 'Nobody Yet', password, ...fields });
    expect(answer.status).toBe(422);
    return textOf(await answer.text());
  };
  try {
    await setPlace('closed');
    expect(await refused({})).toContain('Nobody new can join');
    await setPlace('invitation');
    expect(await refused({})).toContain('You need an invitation');
    expect(await refused({ invitation: 'old' })).toContain('used up or too old');
    // A refused name does not use the invitation up.
    expect(await refused({ invitation: token, name: 'Mira Stern' })).toContain('has this name');
    const sent = ['Guest One', 'Guest Two', 'Guest Six'].map((name) =>
      world.visitor().post('/sign-up', { name, password, invitation: token }),
    );
    expect((await Promise.all(sent)).map(({ status }) => status).sort()).toEqual([303, 303, 422]);
    await setPlace('approval');
    const waiting = await join('Waiting Person');
    expect(codesOn(await waiting.page('/you/recovery-codes'))).toHaveLength(8);
    expect(await waiting.page('/you')).toContain('You are nearly in');
    expect((await waiting.get('/you/profile')).status).toBe(403);
    expect((await waiting.post('/you/profile', { time_zone: 'UTC' })).status).toBe(403);
    expect(await waiting.go('/sign-out')).toBe('/');
  } finally {
    await setPlace('anyone');
  }
});

test('an unknown name and a wrong password are answered alike', async () => {
  await join('Known Person');
  const ask = async (name: string) => {
    const answer = await world.visitor().post('/sign-in', { name, password: 'not the right one' });
    const body = (await answer.text()).replaceAll(name, 'NAME').replaceAll(/nonce="[^"]*"/g, '');
    const headers = [...answer.headers].filter(([header]) => header !== 'content-security-policy');
    return { status: answer.status, body, headers };
  };
  const wrong = await ask('Known Person');
  expect(wrong.status).toBe(422);
  expect(await ask('Unknown Person')).toEqual(wrong);
});

test('after ten wrong guesses a right one is refused too, for a quarter of an hour; others go on', async () => {
  await join('Guessed At');
  await join('Not Guessed At');
  const guesses = await Promise.all(
    Array.from({ length: 10 }, () =>
      world.visitor().post('/sign-in', { name: 'GUESSED AT', password: 'a wrong guess' }),
    ),
  );
  expect(guesses.map(({ status }) => status)).toEqual(Array(10).fill(422));
  const right = await world.visitor().post('/sign-in', { name: 'Guessed At', password });
  expect(right.status).toBe(429);
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(800);
  expect((await world.visitor().post('/sign-in', { name: 'Not Guessed At', password })).status).toBe(303);
  await rows(sql`update attempts set since = since - interval '16 minutes'`);
  expect((await world.visitor().post('/sign-in', { name: 'Guessed At', password })).status).toBe(303);
});

test('one address cannot try many names', async () => {
  await rows(sql`update attempts set count = 99, since = now()`);
  await rows(sql`delete from attempts where count <> 99`);
  const ask = async (name: string) =>
    (await world.visitor().post('/sign-in', { name, password: 'a wrong guess' })).status;
  await rows(sql`update attempts set count = 100`);
  expect(await ask('Somebody New To This')).toBe(429);
  await rows(sql`delete from attempts`);
  expect(await ask('Somebody New To This')).toBe(422);
});

test('signing in gives a new session and ends the one the browser came with', async () => {
  const victim = await join('Fixed Session');
  const planted = (await join('The Attacker')).cookies.get('session')!;
  const browser = world.visitor();
  browser.cookies.set('session', planted);
  await browser.go('/sign-in', { name: 'Fixed Session', password, ...leadTo('https://evil.example/') });
  expect(browser.cookies.get('session')).not.toBe(planted);
  const attacker = world.visitor();
  attacker.cookies.set('session', planted);
  expect(await isIn(attacker)).toBe(false);
  expect(await isIn(browser)).toBe(true);
  expect(await isIn(victim)).toBe(true);
  const made = world.visitor();
  made.cookies.set('session', 'chosen-by-somebody-else');
  await made.go('/sign-in', { name: 'Fixed Session', password });
  expect(made.cookies.get('session')).not.toBe('chosen-by-somebody-else');
});

test('where one goes after signing in is always a page of ours', async () => {
  await join('Well Led');
  for (const path of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])
    expect(await world.visitor().go('/sign-in', { name: 'Well Led', password, ...leadTo(path) })).toBe('/');
  expect(await world.visitor().go('/sign-in', { name: 'Well Led', password, ...leadTo('/groups?x=1') })).toBe(
    '/groups?x=1',
  );
});

test('signing out, ending a session and its expiry all close it at once', async () => {
  const first = await join('Many Devices');
  const others = [world.visitor(), world.visitor(), world.visitor()] as const;
  for (const other of others) await other.go('/sign-in', { name: 'Many Devices', password });
  await others[0].go('/sign-out');
  expect(await isIn(others[0])).toBe(false);

  const [stranger] = await rows(
    sql<{
      id: string;
    }>`select s.id from sessions s join people p on p.id = s.person_id where p.name = 'Mira Stern'`,
  );
  expect((await first.post(`/you/sessions/${stranger?.id}/ending`)).status).toBe(404);
  const ends = [...(await first.page('/you/sign-in')).matchAll(/\/you\/sessions\/[^"]*\/ending(?=")/g)];
  expect(ends).toHaveLength(2);
  await first.go(ends[0]![0]);
  expect((await Promise.all([isIn(others[1]), isIn(others[2])])).filter(Boolean)).toHaveLength(1);
  await first.go('/you/sessions/endings');
  expect(await isIn(others[1])).toBe(false);
  expect(await isIn(others[2])).toBe(false);
  expect(await isIn(first)).toBe(true);

  await rows(
    sql`update sessions set expires_at = now() where person_id = (select id from people where name = 'Many Devices')`,
  );
  expect(await isIn(first)).toBe(false);
});

test('a session in use lasts on', async () => {
  const client = await world.person('Lasting');
  await rows(
    sql`update sessions set seen_at = now() - interval '3 hours', expires_at = now() + interval '1 hour'
      where person_id = ${client.id}`,
  );
  const answer = await client.get('/you');
  expect(answer.headers.getSetCookie().join()).toContain('Max-Age=5184000');
  await expect
    .poll(async () => {
      const [session] = await rows(
        sql<{
          on: boolean;
        }>`select expires_at > now() + interval '50 days' and seen_at > now() - interval '1 minute' as on
          from sessions where person_id = ${client.id}`,
      );
      return session?.on;
    })
    .toBe(true);
});

test('a recovery code lets its person in once, and leads to a new password', async () => {
  const client = await join('Forgetful');
  const [code = '', unused = ''] = codesOn(await client.page('/you/recovery-codes'));
  const lost = world.visitor();
  const wrong = await lost.post('/sign-in/recovery', { name: 'Forgetful', code: '0000-0000-0000-0000' });
  const unknown = await lost.post('/sign-in/recovery', { name: 'Nobody Like That', code });
  expect([wrong.status, unknown.status]).toEqual([422, 422]);
  const typed = code.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l');
  expect(await lost.go('/sign-in/recovery', { name: 'forgetful', code: typed })).toBe('/you/password');
  expect((await world.visitor().post('/sign-in/recovery', { name: 'Forgetful', code })).status).toBe(422);
  expect(await lost.page('/you/password')).not.toContain('name="old"');
  await lost.go('/you/password', { password: 'a brand new password' });
  expect(await isIn(client), 'other devices are signed out').toBe(false);
  expect(await lost.page('/you')).toContain('One of your recovery codes was used');
  expect((await world.visitor().post('/sign-in', { name: 'Forgetful', password })).status).toBe(422);

  // The way around the old password is closed behind it, and a new sheet makes the old codes worthless.
  expect((await lost.post('/you/password', { password: 'yet another password' })).status).toBe(422);
  await lost.go('/you/recovery-codes');
  const late = await world.visitor().post('/sign-in/recovery', { name: 'Forgetful', code: unused });
  expect(late.status).toBe(422);
});

test('guessing at recovery codes is limited as passwords are', async () => {
  await join('Code Guessed');
  const tries = Array.from({ length: 11 }, () =>
    world.visitor().post('/sign-in/recovery', { name: 'Code Guessed', code: 'aaaa-bbbb-cccc-dddd' }),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
});

test('changing the password needs the old one', async () => {
  const client = await join('Changing');
  const other = world.visitor();
  await other.go('/sign-in', { name: 'Changing', password });
  const fresh = 'some quite other words';
  expect((await client.post('/you/password', { old: 'not it at all', password: fresh })).status).toBe(422);
  expect((await client.post('/you/password', { password: fresh })).status).toBe(422);
  await client.go('/you/password', { old: password, password: fresh });
  expect(await isIn(client)).toBe(true);
  expect(await isIn(other)).toBe(false);
  await world.visitor().go('/sign-in', { name: 'Changing', password: fresh });
});

test('a sign-in link works once, within a day, and only when somebody presses the button', async () => {
  const person = await world.person('Linked');
  const make = () => world.db.asSystem((system) => makeSignInLink(system, person.id, null));
  const path = `/sign-in/links/${await make()}`;
  expect(await person.page('/you')).toContain('A link to sign in as you was made.');
  const scanner = world.visitor();
  await scanner.page(path);
  await scanner.page(path);
  expect(await isIn(scanner)).toBe(false);
  const browsers = [world.visitor(), world.visitor()];
  const answers = await Promise.all(browsers.map((browser) => browser.post(path)));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  expect((await scanner.get(path)).status).toBe(410);

  const open = `/sign-in/links/${await make()}`;
  await browsers[answers.findIndex(({ status }) => status === 303)]!.go('/you/password', { password });
  expect((await world.visitor().post(open)).status, 'a new password closes open links').toBe(410);

  const old = `/sign-in/links/${await make()}`;
  await rows(sql`update sign_in_links set expires_at = now() where used_at is null`);
  expect((await world.visitor().post(old)).status).toBe(410);
  expect((await world.visitor().get(old)).status).toBe(410);
  expect((await world.visitor().get('/sign-in/links/none')).status).toBe(410);
});

test('a link hands an imported account over: admitted, with a name and password of its own', async () => {
  const [person] = await rows(
    sql<{
      id: string;
    }>`insert into people (name, name_key, imported_at) values ('user1234', 'user1234', now())
      returning id`,
  );
  expect((await world.visitor().post('/sign-in', { name: 'user1234', password })).status).toBe(422);
  const token = await world.db.asSystem((system) => makeSignInLink(system, person!.id, null));
  const owner = world.visitor();
  expect(await owner.go(`/sign-in/links/${token}`)).toBe('/you/password');
  expect(await owner.page('/you/password')).toContain('value="user1234"');
  const taken = await owner.post('/you/password', { name: 'Mira Stern', password });
  expect(taken.status).toBe(422);
  await owner.go('/you/password', { name: 'Ines', password });
  expect(await owner.page('/you')).toContain('Ines');
  await owner.go('/you/password', { name: 'Someone Else', old: password, password: 'one more password' });
  expect(await owner.page('/you')).toContain('Ines');
});

test('a suspended person may sign in and out, and do nothing else', async () => {
  const person = await world.person('Paused');
  await rows(sql`insert into suspensions (person_id) values (${person.id})`);
  expect(await person.page('/you')).toContain('You cannot take part at the moment');
  for (const path of ['/you/profile', '/you/experiences', '/you/sign-in', '/you/blocks'])
    expect((await person.get(path)).status, path).toBe(403);
  expect((await person.get(`/people/${person.id}`)).status).toBe(404);
  expect((await person.post('/you/experiences/consent')).status).toBe(403);
  await person.go('/sign-out');
});

test('the language somebody chose comes along to another browser', async () => {
  const client = await join('Two Browsers');
  await client.go('/you/profile', { time_zone: 'UTC', locale: 'en-XB' });
  const other = world.visitor();
  await other.go('/sign-in', { name: 'Two Browsers', password });
  expect(await other.page('/you')).toContain('dir="rtl"');
});

test('a passkey challenge is answered once, and only for what it was asked for', async () => {
  const client = world.visitor();
  const ask = async (fields: Record<string, string>) => {
    const answer = await client.post('/passkeys/challenges', fields);
    return { status: answer.status, ...(await answer.json()) };
  };
  const { challenge, rpId, userVerification } = await ask({ purpose: 'sign-in' });
  expect({ rpId, userVerification }).toEqual({ rpId: 'localhost', userVerification: 'preferred' });
  const made = await ask({ purpose: 'sign-up', name: 'Key Holder' });
  expect(made).toMatchObject({ status: 200, rp: { id: 'localhost' }, user: { name: 'Key Holder' } });
  expect(await ask({ purpose: 'sign-up', name: '' })).toMatchObject({ status: 422 });
  expect(await ask({ purpose: 'adding' })).toMatchObject({ status: 422 });
  expect(await ask({ purpose: 'mischief' })).toMatchObject({ status: 422 });

  const clientDataJSON = Buffer.from(JSON.stringify({ challenge })).toString('base64url');
  const response = { clientDataJSON, authenticatorData: 'AA', signature: 'AA' };
  const passkey = JSON.stringify({ id: 'AA', rawId: 'AA', type: 'public-key', response });
  expect((await client.post('/sign-in', { passkey })).status).toBe(422);
  const left = await rows(sql`select 1 from passkey_challenges where challenge = ${challenge}`);
  expect(left).toEqual([]);
});

test('whatever is sent to the doors, none falls off its hinges', async () => {
  const doors = [
    '/sign-up',
    '/sign-in',
    '/sign-in/recovery',
    '/sign-in/links/x',
    '/passkeys/challenges',
    '/sign-out',
  ];
  const fields = [
    'name',
    'password',
    'passkey',
    'code',
    'once',
    'then',
    'invitation',
    '__proto__',
    'purpose',
  ];
  const odds = [...payloads, 'x'.repeat(10_000), '\0', '\ud800', '{"__proto__":1}', '{"response":null}'];
  for (const [place, odd] of odds.entries())
    for (const door of doors) {
      // One value, or two under one name.
      const form = Object.fromEntries(fields.map((field) => [field, place % 2 ? odd : [odd, odd]]));
      const answer = await world.visitor().post(door, form);
      expect(answer.status, `${door} ${odd.slice(0, 40)}`).toBeLessThan(500);
      expect((await answer.text()).replace(/nonce="[\w-]+"/g, '')).not.toMatch(
        /<(script|img|iframe|svg)[^>]*(alert|onerror|evil)/i,
      );
    }
});

function codesOn(html: string): string[] {
  return [...html.matchAll(/<code[^>]*>([0-9a-z-]{19})<\/code>/g)].map((match) => match[1]!);
}
