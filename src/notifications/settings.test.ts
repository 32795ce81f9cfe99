import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { giveAddress, openPostbox, type Postbox } from '../../test/postbox.ts';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { type Mailer, openMailer } from '../platform/mail.ts';
import { happenings, kinds } from '../told.ts';
import { nextDigest, quietUntil } from './compute/quiet.ts';
import { unsubscribeToken } from './compute/tokens.ts';
import { openDelivery, openTelling, type Work } from './jobs.ts';

/** What people choose, where they give an address, and what organisers see of it. */

const secret = 'a secret for tests alone, 32 characters';
let world: World;
let postbox: Postbox;
let mailer: Mailer;
let telling: Work;
let delivery: Work;
let ana: Person;
let ben: Person;
let olga: Person;

beforeAll(async () => {
  world = await newWorld();
  postbox = await openPostbox();
  mailer = openMailer({ url: postbox.url, from: { name: '', address: 'peerhood@place.example' } });
  const parts = { db: world.db, now: () => new Date(Date.now() + 300_000), log: () => {} };
  telling = openTelling({ ...parts, happenings, kinds });
  delivery = openDelivery({
    ...parts,
    kinds,
    settings: { publicUrl: 'http://localhost', secret },
    mailer,
    contact: 'https://place.example',
  });
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  olga = await world.person('Olga', 'organiser');
});
afterAll(async () => {
  mailer.close();
  await postbox.close();
  await world.drop();
});
beforeEach(async () => {
  for (const table of ['mail_addresses', 'outbox', 'notification_settings', 'notifications'])
    await run(sql`delete from ${sql.table(table)}`);
  postbox.arrived.length = 0;
});

const run = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));
const linkIn = (text: string | undefined) =>
  /http:\/\/localhost(\/you\/notifications\/address\/[\w-]+)/.exec(text ?? '')?.[1] ?? '';
const askForAddress = async (address = 'ana@example.org') => {
  await ana.go('/you/notifications/address', { address });
  await delivery.run();
  return linkIn(postbox.arrived.pop()?.text);
};
const confirmed = async () =>
  (
    await run(
      sql<{
        yes: boolean;
      }>`select confirmed_at is not null as yes from mail_addresses where person_id = ${ana.id}`,
    )
  )[0]?.yes;

describe('an address', () => {
  test('counts once its person, signed in, has said so on the page that its mail leads to', async () => {
    const link = await askForAddress();
    expect(await confirmed()).toBe(false);
    // Programs that look at mail open links: that alone confirms nothing.
    expect(await ana.page(link)).toContain('ana@example.org');
    expect(await confirmed()).toBe(false);
    expect((await world.visitor().get(link)).headers.get('location')).toMatch(/^\/sign-in/);
    expect((await ben.get(link)).status, 'somebody else').toBe(410);
    expect((await ben.post(link)).status).toBe(410);
    await ana.go(link);
    expect(await confirmed()).toBe(true);
    expect((await ana.get(link)).status, 'once').toBe(410);
  });

  test('that is another one makes the earlier link useless, and so does a week', async () => {
    const link = await askForAddress();
    const other = await askForAddress('other@example.org');
    expect((await ana.post(link)).status).toBe(410);
    await run(sql`update mail_addresses set added_at = now() - interval '8 days'`);
    expect((await ana.post(other)).status).toBe(410);
    await run(sql`update mail_addresses set added_at = now()`);
    await ana.go(other);
    expect(await confirmed()).toBe(true);
  });

  test('gets no mail but the one that asks, until then; and that one not again and again', async () => {
    await askForAddress();
    expect((await ana.post('/you/notifications/address', { address: 'ANA@example.org' })).status).toBe(429);
    for (let n = 0; n < 4; n++)
      await ana.go('/you/notifications/address', { address: `ana${n}@example.org` });
    expect((await ana.post('/you/notifications/address', { address: 'ana9@example.org' })).status).toBe(429);
    const group = await world.group(ana, 'Waiting', 'public');
    await world.join(ben, group);
    await world.reply(ben, await world.topic(ana, group, 'Hello'), 'Hello.');
    await telling.run();
    expect(await run(sql`select 1 from outbox where kind = 'notice'`)).toEqual([]);
  });

  test('looks like one, or is refused beside the box with what was typed', async () => {
    for (const address of [
      'ana',
      'ana@',
      '@example.org',
      'a b@example.org',
      'ana@exa mple.org',
      'a@b\r\nBcc: x@y.z',
      '<ana@example.org>',
      'ana@example.org, b@example.org',
    ]) {
      const answer = await ana.post('/you/notifications/address', { address });
      expect(answer.status, address).toBe(422);
      expect(await answer.text()).toContain('does not look like');
    }
    await askForAddress('ana+peer@пример.example');
  });

  test('is forgotten whole when its person takes it away', async () => {
    await ana.go(await askForAddress());
    await ana.go('/you/notifications/address/removal');
    expect(await run(sql`select 1 from mail_addresses`)).toEqual([]);
  });
});

describe('choices', () => {
  test('are kept, shown again, and nobody else’s', async () => {
    await ana.go('/you/notifications', {
      mail: ['replies'],
      push: [],
      quiet_from: '22:00',
      quiet_to: '07:00',
      digest_every: 'week',
      digest_hour: '9',
      digest_weekday: '5',
      words_of_closed: 'on',
    });
    const [kept] = await run(
      sql<
        Record<string, unknown>
      >`select mail, push, digest, quiet_from::text, digest_every, words_of_closed, digest_at > now() as ahead from notification_settings`,
    );
    expect(kept).toEqual({
      mail: ['replies', 'alarms'],
      push: ['alarms'],
      digest: [],
      quiet_from: '22:00:00',
      digest_every: 'week',
      words_of_closed: true,
      ahead: true,
    });
    const page = await ana.page('/you/notifications');
    expect(page).toContain('value="22:00"');
    expect(page).toMatch(/name="words_of_closed"[^>]*checked/);
    expect(await ben.page('/you/notifications')).not.toContain('value="22:00"');
  });

  test('that are only half made are asked for again; alarms are offered to those who have a role', async () => {
    const half = await ana.post('/you/notifications', { quiet_from: '22:00' });
    expect(half.status).toBe(422);
    expect(await half.text()).toContain('Give both times');
    expect((await ana.post('/you/notifications', { quiet_from: '25:00', quiet_to: '07:00' })).status).toBe(
      422,
    );
    expect(await ana.page('/you/notifications')).not.toContain('value="alarms"');
    expect(await olga.page('/you/notifications')).toContain('value="alarms"');
  });

  test('of how much one hears are one tap on the topic and on the group, without script', async () => {
    const group = await world.group(ana, 'Levels', 'private');
    await world.join(ben, group);
    const topic = await world.topic(ana, group, 'Loud or not');
    expect(await ben.page(`/topics/${topic}`)).toContain('when somebody replies to you');
    await ben.go(`/topics/${topic}/level`, { level: 'watch' });
    expect(await ben.page(`/topics/${topic}`)).toMatch(/value="watch"[^>]*aria-pressed="true"/);
    await ben.go(`/groups/${group}/level`, { level: 'mute' });
    expect(await ben.page(`/groups/${group}`)).toContain('You hear nothing of this group');
    await ben.go(`/groups/${group}/level`, { level: 'normal' });
    expect(await ben.page(`/groups/${group}`)).toMatch(/value="normal"[^>]*aria-pressed="true"/);
    expect((await olga.post(`/topics/${topic}/level`, { level: 'watch' })).status).toBe(404);
    expect((await ben.post(`/topics/${topic}/level`, { level: 'loud' })).status).toBe(404);
    expect(await ana.page(`/topics/${topic}`)).not.toMatch(/value="watch"[^>]*aria-pressed="true"/);
  });
});

describe('the page of what is new', () => {
  test('lists what one was told as one may read it, says in words what is new, and page after page', async () => {
    const group = await world.group(ana, 'Listed', 'private');
    await world.join(ben, group);
    const topic = await world.topic(ana, group, 'A title');
    const post = await world.reply(ben, topic, 'Something **new**.');
    const gone = await world.reply(ben, topic, 'Something gone.');
    await telling.run();
    await ben.go(`/posts/${gone}/removal`);
    expect(await ana.page('/')).toContain('something is new');
    const page = await ana.page('/notifications');
    expect(page).toContain('Ben replied to you in “A title”');
    expect(page).toContain(`href="/posts/${post}"`);
    expect(page).not.toContain('Something gone');
    expect(textOf(page)).toContain('Something new.');
    expect((await world.visitor().get('/notifications')).headers.get('location')).toMatch(/^\/sign-in/);
    expect(await ben.page('/notifications')).not.toContain('A title');
    await ana.go(`/groups/${group}/leave`).catch(() => {});
    await run(sql`delete from memberships where person_id = ${ana.id}`);
    expect(await ana.page('/notifications'), 'after leaving').not.toContain('A title');
    // Nothing stays marked as new that nobody can see any more.
    await expect
      .poll(() => run(sql`select 1 from notifications where person_id = ${ana.id} and read_at is null`))
      .toEqual([]);
    expect(await ana.page('/')).not.toContain('something is new');
  });

  test('is marked as read one by one, and up to what it showed', async () => {
    const group = await world.group(ana, 'Read', 'public');
    await world.join(ben, group);
    for (const title of ['One', 'Two', 'Three'])
      await world.reply(ben, await world.topic(ana, group, title), 'Hello.');
    await telling.run();
    const unread = () =>
      run(
        sql<{
          id: string;
        }>`select id from notifications where person_id = ${ana.id} and read_at is null order by id desc`,
      );
    const [newest, middle] = await unread();
    await ana.go('/notifications/readings', { one: middle!.id });
    expect(await unread()).toHaveLength(2);
    await ben.go('/notifications/readings', { up_to: newest!.id });
    expect(await unread(), 'somebody else').toHaveLength(2);
    await world.reply(ben, await world.topic(ana, group, 'Meanwhile'), 'Hello.');
    await telling.run();
    await ana.go('/notifications/readings', { up_to: newest!.id });
    expect(await unread(), 'what came after the page was made').toHaveLength(1);
  });

  test('goes on by key where there is more than fits', async () => {
    const group = await world.group(ana, 'Many', 'public');
    await world.join(ben, group);
    const topic = await world.topic(ana, group, 'Many things');
    await run(sql`insert into posts (topic_id, group_id, author_id, to_person_id, body, html)
      select t.id, t.group_id, ${ben.id}, ${ana.id}, n::text, '<p>number ' || n || '</p>' from topics t, generate_series(1, 40) n where t.id = ${topic}`);
    await telling.run();
    const first = await ana.page('/notifications');
    const next = /href="(\/notifications\?from=[^"]+)"/.exec(first)![1]!;
    const second = await ana.page(next);
    const numbers = (page: string) => [...textOf(page).matchAll(/number (\d+)/g)].map(([, n]) => Number(n));
    expect([...numbers(first), ...numbers(second)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, n) => n + 1),
    );
  });
});

describe('one click in a mail', () => {
  test('ends that mailing without signing in; opening the page alone does not', async () => {
    const token = unsubscribeToken(secret, ana.id, 'notices');
    const visitor = world.visitor();
    expect(textOf(await visitor.page(`/unsubscribe/${token}`))).toContain('No more of these');
    expect(await run(sql`select 1 from notification_settings`)).toEqual([]);
    const answer = await visitor.post(`/unsubscribe/${token}`, { 'List-Unsubscribe': 'One-Click' });
    expect(answer.status).toBe(200);
    expect(await run(sql`select mail from notification_settings where person_id = ${ana.id}`)).toEqual([
      { mail: ['alarms'] },
    ]);
    await visitor.post(`/unsubscribe/${unsubscribeToken(secret, ana.id, 'alarms')}`);
    expect(await run(sql`select mail from notification_settings where person_id = ${ana.id}`)).toEqual([
      { mail: [] },
    ]);
    await run(sql`update notification_settings set digest_every = 'day', digest_at = now()`);
    await visitor.post(`/unsubscribe/${unsubscribeToken(secret, ana.id, 'digests')}`);
    expect(
      await run(sql`select digest_every, digest_at from notification_settings where person_id = ${ana.id}`),
    ).toEqual([{ digest_every: 'never', digest_at: null }]);
    // Nobody is named on that page, and a token that is not ours changes nothing.
    expect(await visitor.page(`/unsubscribe/${token}`)).not.toContain('Ana');
    const forged = `${token.slice(0, -3)}${token.at(-3) === 'A' ? 'B' : 'A'}${token.slice(-2)}`;
    expect((await visitor.post(`/unsubscribe/${forged}`)).status).toBe(410);
    expect((await visitor.post('/unsubscribe/nonsense')).status).toBe(410);
  });
});

describe('the outbox', () => {
  test('shows organisers what waits, since when and why, not to whom it goes: who gets some when somebody answers a mask is who wears it', async () => {
    const group = await world.group(ana, 'Hidden circle', 'hidden');
    await world.join(ben, group);
    await giveAddress(world, ana, 'ana.secret@example.org');
    await world.reply(ben, await world.topic(ana, group, 'A hidden title'), 'Hidden words.');
    await telling.run();
    const page = await olga.page('/organise/outbox');
    expect(textOf(page)).toMatch(/Something new 1 mail · the oldest of \d.*waits/);
    expect(textOf(page)).toContain('no mail is needed');
    for (const word of ['Hidden', 'hidden title', 'ana.secret', 'Ana', ana.id, 'Ben', group])
      expect(page, word).not.toContain(word);
    expect((await ana.get('/organise/outbox')).status).toBe(404);
    const [{ topic } = { topic: '' }] = await run(
      sql<{ topic: string }>`select about_id as topic from outbox where kind = 'notice'`,
    );
    expect(topic).not.toBe('');
    expect(page).not.toContain(topic);
    // Neither by a query of their own role.
    expect(
      await world.db.asViewer({ person: olga.id }, (db) => db.all(sql`select person_id from outbox`)),
    ).toEqual([]);
    expect(
      await world.db.asViewer({ person: ana.id }, (db) => db.all(sql`select * from outbox_together()`)),
    ).toEqual([]);
    await expect(
      world.db.asViewer({ person: olga.id }, (db) => db.all(sql`select about_id from outbox`)),
    ).rejects.toThrow('permission denied');
    expect(await world.db.asViewer({ person: ana.id }, (db) => db.all(sql`select id from outbox`))).toEqual(
      [],
    );
  });

  test('says of mails together how often they were tried and what was in the way', async () => {
    await run(sql`insert into outbox (person_id, kind, state, tries, problem, made_at) values
      (${ana.id}, 'digest', 'queued', 3, '451 busy', '2026-03-02'), (${ben.id}, 'digest', 'queued', 5, '451 busy', '2026-03-04'),
      (${ben.id}, 'notice', 'failed', 5, 'unwritten', '2026-03-05')`);
    const page = textOf(await olga.page('/organise/outbox'));
    expect(page).toMatch(/Digest 2 mails · the oldest of \S* ?\S*2\b.* · tried 5 times · 451 busy waits/);
    expect(page).toMatch(/1 mail · .* · tried 5 times · could not be written; .* could not go/);
    await run(sql`delete from outbox`);
  });

  test('gives organisers the link of a confirmation where no mail goes out; it works for its person alone', async () => {
    await ana.go('/you/notifications/address', { address: 'ana@example.org' });
    expect(textOf(await ana.page('/you/notifications'))).toContain('Ask an organiser for your link');
    const link = linkIn(await olga.page('/organise/outbox'));
    expect(link).not.toBe('');
    expect(textOf(await olga.page('/organise/outbox'))).toMatch(/To Ana ?, a…@example\.org/);
    expect((await olga.post(link)).status).toBe(410);
    await ana.go(link);
    expect(await confirmed()).toBe(true);
  });
});

describe('clock times', () => {
  const at = (text: string) => new Date(text);

  test('quiet hours are the person’s own: over midnight, over a change of the clock, and in odd zones', () => {
    const night = { from: '22:00', to: '07:00', zone: 'Europe/Vienna' };
    expect(quietUntil(at('2026-11-27T20:59:00Z'), night)).toBeNull();
    expect(quietUntil(at('2026-11-27T21:00:00Z'), night)).toEqual(at('2026-11-28T06:00:00Z'));
    expect(quietUntil(at('2026-11-28T05:59:59Z'), night)).toEqual(at('2026-11-28T06:00:00Z'));
    expect(quietUntil(at('2026-11-28T06:00:00Z'), night)).toBeNull();
    // The night in which the clock goes back has an hour more, and the one in which it goes forward an hour less.
    expect(quietUntil(at('2026-10-24T20:00:00Z'), night)).toEqual(at('2026-10-25T06:00:00Z'));
    expect(quietUntil(at('2027-03-27T21:00:00Z'), night)).toEqual(at('2027-03-28T05:00:00Z'));
    expect(
      quietUntil(at('2026-11-27T18:20:00Z'), { from: '00:00', to: '06:00', zone: 'Asia/Kathmandu' }),
    ).toEqual(at('2026-11-28T00:15:00Z'));
    expect(quietUntil(at('2026-11-27T12:00:00Z'), { from: '12:00', to: '14:00', zone: 'UTC' })).toEqual(
      at('2026-11-27T14:00:00Z'),
    );
    expect(quietUntil(at('2026-11-27T12:00:00Z'), { from: '08:00', to: '08:00', zone: 'UTC' })).toBeNull();
  });

  test('a digest comes at its hour on its day, whatever the clock does, and never twice', () => {
    const daily = { every: 'day', hour: 8, weekday: 1, zone: 'Europe/Vienna' } as const;
    expect(nextDigest(at('2026-11-27T06:59:00Z'), daily)).toEqual(at('2026-11-27T07:00:00Z'));
    expect(nextDigest(at('2026-11-27T07:00:00Z'), daily)).toEqual(at('2026-11-28T07:00:00Z'));
    expect(nextDigest(at('2027-03-27T07:00:00Z'), daily)).toEqual(at('2027-03-28T06:00:00Z'));
    expect(nextDigest(at('2027-03-27T08:00:00Z'), { ...daily, hour: 2 })).toEqual(at('2027-03-28T01:00:00Z'));
    const weekly = { ...daily, every: 'week', weekday: 5 } as const;
    expect(nextDigest(at('2026-11-27T07:00:00Z'), weekly)).toEqual(at('2026-12-04T07:00:00Z'));
    expect(nextDigest(at('2026-11-24T07:00:00Z'), weekly)).toEqual(at('2026-11-27T07:00:00Z'));
  });
});
