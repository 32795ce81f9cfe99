import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Arrived, giveAddress, openPostbox, type Postbox } from '../../test/postbox.ts';
import { newWorld, type Person, type World } from '../../test/world.ts';
import { type Mailer, openMailer } from '../platform/mail.ts';
import { happenings, kinds } from '../told.ts';
import { openDelivery, openTelling, type Work } from './jobs.ts';

/** Mail that goes out, through a real mail server; the clock is the test's. */

const publicUrl = 'https://place.example';
const secret = 'a secret for tests alone, 32 characters';

let world: World;
let postbox: Postbox;
let mailer: Mailer;
let telling: Work;
let delivery: Work;
let ana: Person;
let ben: Person;
let group: string;
let open: string;
const clock = { now: Date.now() };
const now = () => new Date(clock.now);
const log = () => {};

beforeAll(async () => {
  world = await newWorld();
  postbox = await openPostbox();
  mailer = openMailer({ url: postbox.url, from: { name: '', address: 'peerhood@place.example' } });
  telling = openTelling({ db: world.db, happenings, kinds, now, log });
  delivery = openDelivery({
    db: world.db,
    kinds,
    settings: { publicUrl, secret },
    mailer,
    replyDomain: 'reply.example',
    contact: publicUrl,
    now,
    log,
  });
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  group = await world.group(ana, 'Surviving nights', 'private');
  open = await world.group(ana, 'Open evenings', 'public');
  for (const each of [group, open]) await world.join(ben, each);
  await address(ana, 'ana@example.org');
});
afterAll(async () => {
  mailer.close();
  await postbox.close();
  await world.drop();
});
beforeEach(async () => {
  await run(sql`delete from notification_settings`);
  await run(sql`delete from preferences`);
  await run(sql`delete from outbox`);
  await run(sql`delete from notifications`);
  clock.now = Date.now() + 1000;
  postbox.arrived.length = 0;
});

const run = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));

const address = (person: Person, at: string) => giveAddress(world, person, at);

/** What was written is due, however long writing it took. */
async function tell(): Promise<void> {
  clock.now = Math.max(clock.now, Date.now() + 1);
  await telling.run();
}

/** Everything that is due after so many minutes. */
async function later(minutes: number): Promise<Arrived[]> {
  await tell();
  clock.now += minutes * 60_000;
  await tell();
  await delivery.run();
  return postbox.arrived.splice(0);
}

async function outbox() {
  return run(sql<{ kind: string; state: string; tries: number; problem: string | null }>`
    select kind, state, tries, problem from outbox order by id`);
}

const header = (mail: Arrived, name: string) =>
  String(mail.headerLines.find(({ key }) => key === name)?.line ?? '')
    .replace(/^[^:]*:\s*/, '')
    .replace(/\r?\n\s+/g, ' ');

describe('a mail about a reply', () => {
  test('says who wrote what and where, can be answered, and ends with one click', async () => {
    const topic = await world.topic(ana, open, 'How do you sleep?');
    const post = await world.reply(ben, topic, 'Badly. **Tea** helps, says [Chi](/people/x).');
    expect(await later(1), 'words that are taken back at once go nowhere').toEqual([]);
    const [mail, ...others] = await later(2);
    expect(others).toEqual([]);
    expect(mail!.subject).toBe('How do you sleep?');
    expect(mail!.envelope.to).toEqual(['ana@example.org']);
    expect(mail!.from?.text).toContain('peerhood@place.example');
    expect(mail!.text).toContain('Ben replied to you in “How do you sleep?”');
    expect(mail!.text).toContain('Badly. Tea helps');
    expect(mail!.text).toContain(`${publicUrl}/posts/${post}`);
    expect(mail!.html).toContain('<strong>Tea</strong>');
    expect(mail!.html).toContain(`href="${publicUrl}/people/x"`);
    expect(mail!.replyTo?.text).toMatch(/^reply\+[a-z2-7]{42}@reply\.example$/);
    expect(mail!.envelope.from).toMatch(/^bounce\+[a-z2-7]{42}@reply\.example$/);
    expect(header(mail!, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header(mail!, 'list-unsubscribe')).toMatch(/^<https:\/\/place\.example\/unsubscribe\/[\w-]{44}>$/);
    expect(header(mail!, 'list-id')).toMatch(/^<[0-9a-f-]{36}\.place\.example>$/);
    expect(header(mail!, 'auto-submitted')).toBe('auto-generated');
    // Nothing is loaded, nothing is counted.
    expect(mail!.html).not.toMatch(/<img|<link|<script|url\(|src=/);
    expect(
      [...String(mail!.html).matchAll(/href="([^"]*)"/g)].every(([, href]) =>
        href!.startsWith(`${publicUrl}/`),
      ),
    ).toBe(true);
    expect(await outbox()).toMatchObject([{ kind: 'notice', state: 'sent' }]);
    expect(await later(60)).toEqual([]);
  });

  test('of one topic stands in one thread, whatever comes later; and several at once are one mail', async () => {
    const topic = await world.topic(ana, open, 'Threads');
    await world.reply(ben, topic, 'First.');
    const [first] = await later(3);
    await world.reply(ben, topic, 'Second.');
    await world.reply(ben, topic, 'Third.');
    const [second, ...others] = await later(3);
    expect(others).toEqual([]);
    expect(second!.text).toMatch(/Second\.[\s\S]*Third\./);
    expect(second!.messageId).not.toBe(first!.messageId);
    expect(second!.inReplyTo).toBe(first!.inReplyTo);
    expect(header(second!, 'references')).toBe(header(first!, 'references'));
    expect(second!.subject).toBe(first!.subject);
  });

  test('leaves nothing out: what does not fit into it, or comes while it is on its way, gets the next one', async () => {
    const topic = await world.topic(ana, open, 'A long night');
    for (let n = 1; n <= 22; n++) await world.reply(ben, topic, `Number ${n}.`);
    const mails = await later(3);
    expect(mails).toHaveLength(2);
    expect(
      mails
        .map(({ text }) => text)
        .join()
        .match(/Number \d+\./g),
    ).toHaveLength(22);

    // The server takes its time, and meanwhile somebody writes again.
    let meanwhile: (() => Promise<unknown>) | undefined = async () => {
      await world.reply(ben, topic, 'While it was on its way.');
      await tell();
    };
    const slow = openDelivery({
      db: world.db,
      kinds,
      settings: { publicUrl, secret },
      mailer: {
        ...mailer,
        async send(mail) {
          const happens = meanwhile;
          meanwhile = undefined;
          const [sent] = await Promise.all([mailer.send(mail), happens?.()]);
          return sent;
        },
      },
      contact: publicUrl,
      now,
      log,
    });
    await world.reply(ben, topic, 'Before.');
    await tell();
    clock.now += 180_000;
    await slow.run();
    clock.now += 180_000;
    await slow.run();
    expect(postbox.arrived.map(({ text }) => /Before|While/.exec(text ?? '')?.[0])).toEqual([
      'Before',
      'While',
    ]);
    expect(await run(sql`select 1 from notifications where mail_at is not null`)).toEqual([]);
  });

  test('of a private group holds no word, author, title or group, unless the person chose so', async () => {
    const topic = await world.topic(ana, group, 'A secret title');
    await world.reply(ben, topic, 'Secret words.');
    const [mail] = await later(3);
    expect(mail!.subject).toBe('Something new for you');
    for (const word of ['Ben', 'secret', 'Secret', 'Surviving', 'A secret', group])
      expect(mail!.raw, word).not.toContain(word);
    expect(mail!.html).not.toMatch(/Ben|ecret|Surviving/);
    expect(mail!.text).toContain(`${publicUrl}/posts/`);
    // It can be answered: then it says where the answer stands, and who reads it.
    expect(mail!.replyTo?.text).toMatch(/^reply\+/);
    expect(mail!.text).toContain('Whoever can read the topic can read them.');
    const [{ id } = { id: '' }] = await run(
      sql<{ id: string }>`select id from groups where address = ${group}`,
    );
    expect(mail!.raw).not.toContain(id);

    await run(sql`insert into notification_settings (person_id, words_of_closed) values (${ana.id}, true)`);
    await world.reply(ben, topic, 'More secret words.');
    const [told] = await later(3);
    expect(told!.subject).toBe('A secret title');
    expect(told!.text).toContain('More secret words.');
    expect(told!.text).toContain('Surviving nights');
  });

  test('is not sent when it was read, taken away, muted or left meanwhile, or e-mail of that kind is not wanted', async () => {
    const topic = await world.topic(ana, group, 'Meanwhile');
    const meanwhile: Record<string, () => Promise<unknown>> = {
      read: () =>
        ana
          .page(`/topics/${topic}`)
          .then(() =>
            expect.poll(() => run(sql`select 1 from notifications where read_at is null`)).toEqual([]),
          ),
      muted: () =>
        run(
          sql`insert into topic_levels (person_id, topic_id, group_id, level) select ${ana.id}, id, group_id, 'mute' from topics where id = ${topic}`,
        ),
      unwanted: async () => {
        await run(sql`insert into notification_settings (person_id, mail) values (${ana.id}, '{mentions}')`);
      },
      left: () =>
        run(
          sql`delete from memberships where person_id = ${ana.id} and group_id = (select id from groups where address = ${group})`,
        ),
    };
    for (const [what, happens] of Object.entries(meanwhile)) {
      await world.reply(ben, topic, `Before it was ${what}.`);
      await tell();
      expect(await run(sql`select 1 from notifications where mail_at is not null`), what).toHaveLength(1);
      await happens();
      expect(await later(3), what).toEqual([]);
      await run(sql`delete from notification_settings`);
      await run(sql`delete from topic_levels`);
      await run(sql`delete from notifications`);
      expect(await outbox(), what).toEqual([]);
    }
    await run(
      sql`insert into memberships (group_id, person_id, role, agreed_version) select id, ${ana.id}, 'facilitator', agreement_version from groups where address = ${group}`,
    );
    const gone = await world.reply(ben, topic, 'Taken away.');
    await tell();
    await ben.go(`/posts/${gone}/removal`);
    expect(await later(3)).toEqual([]);
  });

  test('holds no word of what its reader’s filter folds, and shows what is not folded beside it', async () => {
    await ana.go('/you/filters', { words: 'whisky' });
    const topic = await world.topic(ana, open, 'Evenings');
    await world.reply(ben, topic, 'Another whisky story.');
    await world.reply(ben, topic, 'And a walk.');
    const [mail] = await later(3);
    expect(mail!.subject).toBe('Evenings');
    for (const part of [mail!.text, String(mail!.html)]) {
      expect(part).not.toContain('story');
      expect(part).toContain('Folded, as you asked');
      expect(part).toContain('?open');
      expect(part).toContain('And a walk.');
    }
    const alone = await world.topic(ben, open, 'Whisky again');
    const asked = await world.reply(ana, alone, 'Hm.');
    await world.reply(ben, alone, 'A word.', { reply_to: asked });
    const [folded] = await later(3);
    expect(folded!.subject).toBe('Something new for you');
    expect(folded!.text).not.toContain('again');
    const list = await ana.page('/notifications');
    expect(list).toContain('Folded, as you asked');
    expect(list).not.toContain('story');
    expect(list).not.toContain('Whisky again');
    await ana.go('/you/filters', {});
    expect(await ana.page('/notifications')).toContain('Another whisky story.');
  });

  test('from right to left says so, and a title cannot write headers', async () => {
    await run(sql`insert into preferences (person_id, locale) values (${ana.id}, 'en-XB')`);
    const topic = await world.topic(ana, open, 'مرحبا Bcc: x@example.org');
    await world.reply(ben, topic, 'أهلا');
    const [mail] = await later(3);
    expect(mail!.html).toMatch(/<html lang="en-XB" dir="rtl">/);
    expect(mail!.html).toContain('<div dir="rtl"');
    expect(mail!.envelope.to).toEqual(['ana@example.org']);
    expect(mail!.bcc).toBeUndefined();
    expect(mail!.subject).toBe('مرحبا Bcc: x@example.org');
  });
});

describe('quiet hours', () => {
  test('let mail wait until they end, in the person’s own zone; not what was chosen to come through', async () => {
    await run(sql`insert into preferences (person_id, time_zone) values (${ana.id}, 'Asia/Kolkata')`);
    await run(
      sql`insert into notification_settings (person_id, quiet_from, quiet_to) values (${ana.id}, '22:00', '07:30')`,
    );
    // 23:30 in Kolkata.
    clock.now = Date.parse('2027-03-10T18:00:00Z');
    const topic = await world.topic(ana, open, 'Late');
    await world.reply(ben, topic, 'Are you awake?');
    await world.reply(ben, topic, 'Good night then.');
    expect(await later(60)).toEqual([]);
    expect(await later(6 * 60 + 50)).toEqual([]);
    // 07:30 there.
    const [mail, ...others] = await later(11);
    expect(mail!.text).toMatch(/awake[\s\S]*Good night/);
    expect(others).toEqual([]);
  });

  test('an alarm on duty goes out at once to those who chose so, and waits for the others', async () => {
    const mo = await world.person('Mo', 'moderator');
    const nia = await world.person('Nia', 'moderator');
    await address(mo, 'mo@example.org');
    await address(nia, 'nia@example.org');
    clock.now = Date.parse('2027-03-10T23:00:00Z');
    for (const [person, breaks] of [
      [mo, true],
      [nia, false],
    ] as const)
      await run(
        sql`insert into notification_settings (person_id, quiet_from, quiet_to, alarms_break_quiet) values (${person.id}, '22:00', '07:00', ${breaks})`,
      );
    await run(sql`with alarm as (insert into duty_alarms (kind, object_id, urgency, why, due_at, raised_at)
      values ('report', uuidv7(), 'danger', 'late', now(), now()) returning id)
      select note_happening('alarm', id) from alarm`);
    const [mail, ...others] = await later(0);
    expect(others).toEqual([]);
    expect(mail!.envelope.to).toEqual(['mo@example.org']);
    expect(mail!.subject).toBe('Something urgent waits');
    expect(mail!.text).toContain(`${publicUrl}/duty`);
    // Somebody took it on before the night was over: nobody is woken for it.
    await run(sql`update duty_alarms set ended_at = now()`);
    expect(await later(9 * 60)).toEqual([]);
  });
});

describe('a digest', () => {
  test('comes at its hour in the person’s zone, holds what was not told by mail, and comes not at all when nothing is new', async () => {
    await run(sql`insert into preferences (person_id, time_zone) values (${ana.id}, 'America/New_York')`);
    clock.now = Date.now();
    const { nextDigest } = await import('./compute/quiet.ts');
    const first = nextDigest(now(), { every: 'day', hour: 8, weekday: 1, zone: 'America/New_York' });
    await run(sql`insert into notification_settings (person_id, mail, digest, digest_every, digest_at, digest_sent_at)
      values (${ana.id}, '{}', '{replies}', 'day', ${first}, now())`);
    const topic = await world.topic(ana, open, 'Daily');
    const closed = await world.topic(ana, group, 'Closed');
    await world.reply(ben, topic, 'One.');
    await world.reply(ben, closed, 'Two.');
    await world.topic(ben, open, 'Something Ben began');
    await world.topic(ben, group, 'Something private');
    await tell();
    expect(await later((first.getTime() - clock.now) / 60_000 - 1)).toEqual([]);
    await run(sql`insert into pauses (person_id) values (${ana.id})`);
    expect(await later(2), 'on a break').toEqual([]);
    await run(sql`delete from pauses where person_id = ${ana.id}`);
    const [mail, ...others] = await later(1);
    expect(others).toEqual([]);
    expect(mail!.subject).toBe('Your day at Peerhood');
    expect(mail!.text).toContain('Ben replied to you in “Daily”');
    expect(mail!.text).toContain('Something Ben began · Open evenings');
    expect(mail!.text).toContain('1 more in a private or hidden group');
    expect(mail!.raw).not.toMatch(/Closed|Surviving|Something private/);
    expect(mail!.html).not.toMatch(/Closed|Surviving|Something private/);
    expect(mail!.html).not.toMatch(/<img|src=/);
    expect(await later(24 * 60), 'nothing new').toEqual([]);
    const [{ digest_at } = { digest_at: first }] = await run(
      sql<{ digest_at: Date }>`select digest_at from notification_settings where person_id = ${ana.id}`,
    );
    expect(digest_at.getTime()).toBe(
      nextDigest(now(), { every: 'day', hour: 8, weekday: 1, zone: 'America/New_York' }).getTime(),
    );
  });
});

describe('when mail cannot go', () => {
  const reply = async (title: string) => {
    await world.reply(ben, await world.topic(ana, open, title), 'Hello.');
  };

  test('for a while, it is tried again, later and later, and then given up; nothing else waits for it', async () => {
    await reply('Busy');
    for (const [place, pause] of [3, 1, 5, 15, 60, 240, 720, 1440].entries()) {
      postbox.refuse('DATA', 451);
      expect(await later(pause)).toEqual([]);
      const [mail] = await outbox();
      expect(mail).toMatchObject({ tries: place + 1, state: place === 7 ? 'failed' : 'queued' });
      expect(mail!.problem).toMatch(/no user/);
      expect(mail!.problem).not.toMatch(/@|ana/i);
    }
    expect(await later(5_000)).toEqual([]);
    await reply('Free');
    expect(await later(3)).toHaveLength(1);
  });

  test('since the address is refused, nothing more goes there until its person says that it works', async () => {
    await reply('Unknown');
    postbox.refuse('RCPT', 550);
    expect(await later(3)).toEqual([]);
    expect(await outbox()).toMatchObject([{ state: 'failed' }]);
    await reply('Unknown still');
    expect(await later(3)).toEqual([]);
    expect(await outbox()).toHaveLength(1);
    await address(ana, 'ana@example.org');
    await reply('Known');
    expect(await later(3)).toHaveLength(1);
  });

  test('since it cannot be written, it is given up within an hour and a half, and holds nothing else up', async () => {
    const said: string[] = [];
    const stumbling = openDelivery({
      db: {
        ...world.db,
        readAsSystem: async (queries) => {
          if ('addresses' in queries && broken) throw new Error('broken');
          return world.db.readAsSystem(queries);
        },
      },
      kinds,
      settings: { publicUrl, secret },
      mailer,
      contact: publicUrl,
      now,
      log: (line) => said.push(line),
    });
    let broken = true;
    await reply('Unwritable');
    await tell();
    clock.now += 180_000;
    for (const [place, pause] of [1, 5, 15, 60, 0].entries()) {
      await stumbling.run();
      expect(await outbox()).toMatchObject([
        { tries: place + 1, state: place === 4 ? 'failed' : 'queued', problem: 'unwritten' },
      ]);
      clock.now += pause * 60_000 + 1000;
    }
    expect(said).toHaveLength(5);
    broken = false;
    clock.now += 3_600_000;
    await stumbling.run();
    expect(postbox.arrived).toEqual([]);
    await reply('Writable');
    expect(await later(3)).toHaveLength(1);
  });

  test('since its person takes a break, it waits, and goes when that is over', async () => {
    await reply('Resting');
    await tell();
    await ana.go('/you/break');
    expect(await later(60)).toEqual([]);
    expect(await outbox()).toMatchObject([{ state: 'queued', tries: 0 }]);
    await ana.go('/you/break/end');
    expect(await later(3)).toHaveLength(1);
  });

  test('since nobody set a mail server, it waits; and goes as it is to be read then', async () => {
    const without = openDelivery({
      db: world.db,
      kinds,
      settings: { publicUrl, secret },
      contact: publicUrl,
      now,
      log,
    });
    const topic = await world.topic(ana, open, 'Waiting');
    const post = await world.reply(ben, topic, 'Words that are taken back.');
    const other = await world.topic(ana, open, 'Waiting too');
    await world.reply(ben, other, 'Words that stay.');
    await tell();
    clock.now += 600_000;
    await without.run();
    expect(await outbox()).toMatchObject([
      { state: 'queued', tries: 0 },
      { state: 'queued', tries: 0 },
    ]);
    await ben.go(`/posts/${post}/removal`);
    await delivery.run();
    expect(postbox.arrived.map(({ subject }) => subject)).toEqual(['Waiting too']);
  });
});
