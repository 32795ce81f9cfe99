import { sql } from 'kysely';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Arrived, giveAddress, openPostbox, type Postbox } from '../../test/postbox.ts';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { forgetOnceResults } from '../people/actions.ts';
import { makeLimits } from '../platform/limits.ts';
import { type Listener, listenForMail, type Mailer, openMailer } from '../platform/mail.ts';
import { happenings, kinds } from '../told.ts';
import { openDelivery, openReception, openTelling, type Work } from './jobs.ts';

/** Answers by mail: a real mail server sends ours out, a real client brings the answers in. */

const settings = { publicUrl: 'https://place.example', secret: 'a secret for tests alone, 32 characters' };
const domain = 'reply.example';

let world: World;
let postbox: Postbox;
let mailer: Mailer;
let telling: Work;
let delivery: Work;
let listener: Listener;
let ana: Person;
let ben: Person;
let group: string;
let topic: string;
/** The mail that Ana got, which she answers. */
let got: Arrived;
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
    settings,
    mailer,
    replyDomain: domain,
    contact: settings.publicUrl,
    now,
    log,
  });
  const reception = openReception({ db: world.db, settings, limits: makeLimits(() => world.clock.now), now });
  listener = await listenForMail({ host: '127.0.0.1', port: 0, domain, ...reception, log });
  ana = await world.person('Ana');
  ben = await world.person('Ben');
  group = await world.group(ana, 'Open evenings', 'public');
  await world.join(ben, group);
  await giveAddress(world, ana, 'Ana@example.org');
});
afterAll(async () => {
  mailer.close();
  await listener.close();
  await postbox.close();
  await world.drop();
});
beforeEach(async () => {
  await run(sql`delete from outbox`);
  await run(sql`delete from notifications`);
  await run(sql`update mail_addresses set bounced_at = null`);
  postbox.arrived.length = 0;
  clock.now = Date.now() + 1000;
  world.clock.now += 3_600_000;
  topic = await world.topic(ana, group, `Nights ${clock.now}`);
  await world.reply(ben, topic, 'How are yours?');
  got = (await mails())[0]!;
});

const run = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));

async function mails(): Promise<Arrived[]> {
  // What was written is due, however long writing it took.
  clock.now = Math.max(clock.now, Date.now() + 1);
  await telling.run();
  clock.now += 180_000;
  await delivery.run();
  return postbox.arrived.splice(0);
}

interface Answer {
  from?: string;
  to?: string;
  sender?: string;
  text?: string;
  html?: string;
  messageId?: string;
  /** All of it, as it goes over the wire. */
  raw?: string;
  headers?: Record<string, string>;
}

/** What the other side was told: 250, or why not. */
async function bring({
  from = 'Ana A. <ana@EXAMPLE.org>',
  to,
  sender = 'ana@example.org',
  headers,
  ...mail
}: Answer): Promise<string> {
  const client = createTransport({
    host: '127.0.0.1',
    port: listener.port,
    tls: { rejectUnauthorized: false },
  });
  try {
    const info = await client.sendMail({
      from,
      to: to ?? got.replyTo!.text,
      subject: `Re: ${got.subject}`,
      inReplyTo: got.messageId,
      envelope: { from: sender, to: to ?? got.replyTo!.text },
      ...(headers ? { headers } : {}),
      ...mail,
    });
    return info.response;
  } catch (error) {
    return (error as { response?: string }).response ?? String(error);
  } finally {
    client.close();
  }
}

async function posts(): Promise<{ body: string; author_id: string; reply_to: string | null }[]> {
  return run(
    sql<{
      body: string;
      author_id: string;
      reply_to: string | null;
    }>`select body, author_id, reply_to from posts where topic_id = ${topic} and not opening order by created_at, id`,
  );
}

const quoted = () =>
  `\n\nOn Fri, Nov 27, 2026 at 1:05 PM Peerhood <peerhood@place.example> wrote:\n${got
    .text!.split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}`;

describe('an answer by mail', () => {
  test('stands in the topic under the name of who got the mail, below the post that it told of, without what was quoted', async () => {
    expect(await bring({ text: `Quiet, with **tea**.${quoted()}\n\n-- \nAna A., Somewhere 12` })).toMatch(
      /^250/,
    );
    const [first, second, ...others] = await posts();
    expect(others).toEqual([]);
    expect(second).toMatchObject({ body: 'Quiet, with **tea**.', author_id: ana.id });
    expect(second!.reply_to).not.toBeNull();
    expect(first!.body).toBe('How are yours?');
    const page = await world.visitor().page(`/topics/${topic}`);
    expect(page).toContain('<strong>tea</strong>');
    expect(textOf(page)).not.toContain('Somewhere 12');
    expect(page).not.toContain('example.org');
    expect(await mails()).toEqual([]);
  });

  test('stays under the pseudonym of who wears one in the topic: no name comes beside it by mail', async () => {
    await run(sql`update groups set pseudonyms = true`);
    topic = await world.topic(ben, group, 'Behind a mask');
    await ana.go(`/topics/${topic}/posts`, { body: 'Nobody knows that I do not sleep.', masked: 'on' });
    const asked = await run(sql<{ id: string }>`select id from posts where body like 'Nobody knows%'`);
    await world.reply(ben, topic, 'Since when?', { reply_to: asked[0]!.id });
    got = (await mails())[0]!;
    expect(await bring({ text: 'Since March.' })).toMatch(/^250/);
    const written = (await posts()).find(({ body }) => body === 'Since March.');
    expect(written).toMatchObject({ author_id: null });
    expect(await ben.page(`/topics/${topic}`)).not.toContain('Ana');
  });

  test('brought twice is one', async () => {
    const mail = { text: 'Once.', messageId: '<once@example.org>' };
    expect(await bring(mail)).toMatch(/^250/);
    expect(await bring(mail)).toMatch(/^250/);
    expect(await bring({ text: 'Twice.', messageId: '<twice@example.org>' })).toMatch(/^250/);
    expect((await posts()).map(({ body }) => body)).toEqual(['How are yours?', 'Once.', 'Twice.']);
    // Also after three weeks on its way, when forms are forgotten; the address holds for thirty days.
    await run(sql`update once_results set made_at = now() - interval '21 days'`);
    await world.db.asSystem((system) => forgetOnceResults(system, 7));
    expect(await bring(mail)).toMatch(/^250/);
    expect((await posts()).map(({ body }) => body)).toEqual(['How are yours?', 'Once.', 'Twice.']);
    await run(sql`update once_results set made_at = now() - interval '32 days'`);
    await world.db.asSystem((system) => forgetOnceResults(system, 7));
    expect(await run(sql`select 1 from once_results`)).toEqual([]);
  });

  test('is read in every encoding, and of HTML alone', async () => {
    const raw = (headers: string, body: string) => ({
      raw: `From: ana@example.org\r\nTo: ${got.replyTo!.text}\r\nMessage-ID: <${Math.random()}@x>\r\n${headers}\r\n\r\n${body}`,
    });
    const cases: [string, object][] = [
      ['Schöne Grüße 🌙', { text: 'Schöne Grüße 🌙', encoding: 'base64' }],
      [
        'Ça va',
        raw(
          'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable',
          '=C7a va',
        ),
      ],
      [
        'ありがとう',
        raw(
          'Content-Type: text/plain; charset=iso-2022-jp\r\nContent-Transfer-Encoding: base64',
          'GyRCJCIkaiQsJEgkJhsoQg==',
        ),
      ],
      [
        'شكرا',
        raw(
          'Content-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: base64',
          Buffer.from([0xd4, 0xdf, 0xd1, 0xc7]).toString('base64'),
        ),
      ],
      [
        'Only HTML, & more',
        {
          html: '<div>Only <b>HTML</b>, &amp; more</div><div class="gmail_quote">On Friday wrote: <blockquote>Old.</blockquote></div>',
        },
      ],
    ];
    for (const [expected, mail] of cases) {
      expect(await bring(mail as Answer), expected).toMatch(/^250/);
      expect((await posts()).at(-1)!.body).toBe(expected);
    }
  });

  test('goes the way of the form: what a group asks for, and what may not be written, holds here too', async () => {
    await run(sql`update memberships set agreed_version = 0 where person_id = ${ana.id}`);
    expect(await bring({ text: 'Not agreed.' })).toMatch(/^250/);
    const [told, ...others] = await mails();
    expect(others).toEqual([]);
    expect(told!.subject).toBe('Your answer could not be posted');
    expect(told!.text).toContain(`${settings.publicUrl}/topics/${topic}`);
    expect(told!.text).not.toContain('Not agreed');
    // Once a day at most, however often it is tried.
    expect(await bring({ text: 'Not agreed, again.' })).toMatch(/^250/);
    expect(await mails()).toEqual([]);
    await run(sql`update memberships set agreed_version = 1 where person_id = ${ana.id}`);
    await run(sql`insert into suspensions (person_id) values (${ana.id})`);
    expect(await bring({ text: 'Paused.' })).toMatch(/^250/);
    await run(sql`delete from suspensions`);
    await run(
      sql`insert into closures (topic_id, group_id, made_by) select id, group_id, ${ana.id} from topics where id = ${topic}`,
    );
    expect(await bring({ text: 'Closed.' })).toMatch(/^250/);
    expect(await bring({ text: quoted() })).toMatch(/^250/);
    expect((await posts()).map(({ body }) => body)).toEqual(['How are yours?']);
  });

  test('that would put others in danger is kept nowhere, and whoever looks after the group learns that there was one', async () => {
    expect(
      await bring({
        text: 'The way to do it is to take 40 paracetamol with vodka, that is how to kill yourself.',
      }),
    ).toMatch(/^250/);
    expect((await posts()).map(({ body }) => body)).toEqual(['How are yours?']);
    expect(
      await run(sql`select author_id, found_by, flagged_words from triage_flags where found_by = 'refused'`),
    ).toEqual([{ author_id: ana.id, found_by: 'refused', flagged_words: '' }]);
  });

  test('of somebody who left is not written', async () => {
    const closed = await world.group(ben, 'Closed circle', 'private');
    await world.join(ana, closed);
    const inside = await world.topic(ana, closed, 'Inside');
    await world.reply(ben, inside, 'Hello.');
    const [mail] = await mails();
    got = mail!;
    await ana.go(`/groups/${closed}/leave`);
    expect(await bring({ text: 'From outside.' })).toMatch(/^250/);
    expect(await run(sql`select 1 from posts where body = 'From outside.'`)).toEqual([]);
    expect((await mails()).map(({ text }) => text)).toEqual([
      expect.stringContaining('not there for you any more'),
    ]);
  });
});

describe('who is not the one who got the mail', () => {
  test('is refused while they bring it, and nobody is written to', async () => {
    expect(
      await bring({ from: 'mallory@example.net', sender: 'mallory@example.net', text: 'Forged.' }),
    ).toMatch(/^550 .*somebody else/);
    expect(await bring({ from: 'ana@example.org.evil.example', text: 'Forged.' })).toMatch(/^550/);
    expect(await bring({ from: '"ana@example.org" <mallory@example.net>', text: 'Forged.' })).toMatch(/^550/);
    const two = `From: ana@example.org, mallory@example.net\r\nTo: ${got.replyTo!.text}\r\n\r\nForged by two.`;
    expect(await bring({ raw: two } as never)).toMatch(/^550/);
    expect(await bring({ raw: `To: ${got.replyTo!.text}\r\n\r\nForged by nobody.` } as never)).toMatch(
      /^550/,
    );
    expect((await posts()).map(({ body }) => body).filter((body) => body.includes('Forged'))).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  test('cannot make, change or keep an address', async () => {
    const address = got.replyTo!.text;
    for (const to of [
      `postmaster@${domain}`,
      `reply@${domain}`,
      address.replace(/\+./, (begin) => (begin === '+a' ? '+b' : '+a')),
      address.replace(/.@/, (end) => (end === 'a@' ? 'b@' : 'a@')),
      address.replace('reply+', 'bounce+'),
      `reply+${'a'.repeat(42)}@${domain}`,
      'somebody@example.com',
      address.replace(domain, 'place.example'),
    ])
      expect(await bring({ to, text: 'Guessed.' }), to).toMatch(/^550 .*No such address/);
    expect(await bring({ to: address.toUpperCase(), text: 'In capitals.' })).toMatch(/^250/);
    clock.now += 31 * 86_400_000;
    expect(await bring({ text: 'Too late.' })).toMatch(/^550/);
    clock.now -= 31 * 86_400_000;
    // An address that is not the person's any more.
    await run(sql`update mail_addresses set confirmed_at = null`);
    expect(await bring({ text: 'Unconfirmed.' })).toMatch(/^550/);
    await run(sql`update mail_addresses set confirmed_at = now()`);
    expect((await posts()).map(({ body }) => body)).toEqual(['How are yours?', 'In capitals.']);
    expect(await mails()).toEqual([]);
  });
});

describe('machines', () => {
  test('that answer are not posted and not answered', async () => {
    for (const [name, mail] of Object.entries({
      'out of office': { headers: { 'Auto-Submitted': 'auto-replied' } },
      'an old one': { headers: { Precedence: 'auto_reply' } },
      'an older one': { headers: { 'X-Autoreply': 'yes' } },
      'a list': { headers: { 'List-Id': '<x.example>' } },
      'without a way back': { sender: '' },
      'a daemon': { from: 'MAILER-DAEMON@example.org' },
    } as Record<string, Answer>))
      expect(await bring({ ...mail, text: 'I am away until Monday.' }), name).toMatch(/^250/);
    expect(await bring({ headers: { 'Auto-Submitted': 'no' }, text: 'By hand.' })).toMatch(/^250/);
    expect((await posts()).map(({ body }) => body)).toEqual(['How are yours?', 'By hand.']);
    expect(await mails()).toEqual([]);
  });

  const report = (action: string, status: string) =>
    `From: MAILER-DAEMON@example.org\r\nTo: ${got.envelope.from}\r\nSubject: Undelivered\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; example.org\r\n\r\nFinal-Recipient: rfc822; ana@example.org\r\nAction: ${action}\r\nStatus: ${status}\r\n\r\n--b--\r\n`;

  test('that bring a mail back for good end mail to that address; a delay does not', async () => {
    const bounced = async () =>
      (await run(sql<{ bounced: boolean }>`select bounced_at is not null as bounced from mail_addresses`))[0]!
        .bounced;
    expect(
      await bring({ to: got.envelope.from, sender: '', raw: report('delayed', '4.4.1') } as never),
    ).toMatch(/^250/);
    expect(await bounced()).toBe(false);
    expect(
      await bring({ to: got.envelope.from, sender: '', raw: report('failed', '5.1.1') } as never),
    ).toMatch(/^250/);
    expect(await bounced()).toBe(true);
    await world.reply(ben, topic, 'Are you there?');
    expect(await mails()).toEqual([]);
    expect(await ana.page('/you/notifications')).toContain('came back');
    await ana.go('/you/notifications/address/trust');
    expect(await bounced()).toBe(false);
    // Word that comes late is about the address that was given then, not about the one that took its place.
    await run(sql`update mail_addresses set address = 'new@example.org', added_at = now()`);
    expect(
      await bring({ to: got.envelope.from, sender: '', raw: report('failed', '5.1.1') } as never),
    ).toMatch(/^250/);
    expect(await bounced()).toBe(false);
    await run(
      sql`update mail_addresses set address = 'Ana@example.org', added_at = now() - interval '1 day'`,
    );
  });
});

test('too long a mail, too many at once and too many recipients are refused, and the listener goes on', async () => {
  // For good: brought again they would be as they are.
  expect(await bring({ text: 'long '.repeat(1_200_000) })).toMatch(/^552/);
  const endless = Array.from(
    { length: 2_000 },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
  );
  expect(await bring({ raw: `From: ana@example.org\r\n${endless.join('')}` })).toMatch(/^554/);
  expect(await bring({ text: 'word '.repeat(9_000) })).toMatch(/^250/);
  expect((await mails()).map(({ text }) => text)).toEqual([expect.stringContaining('too long for one post')]);
  let last = '';
  for (let n = 0; n < 25; n++) last = await bring({ text: `Number ${n}` });
  expect(last).toMatch(/^451/);
  world.clock.now += 3_600_000;
  expect(await bring({ text: 'Later.' })).toMatch(/^250/);
});
