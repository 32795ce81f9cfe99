import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { openTelling } from '../notifications/jobs.ts';
import { happenings, kinds } from '../told.ts';
import { forgetSupport } from './actions.ts';
import { capacityOf, limits } from './compute/caseload.ts';
import { openBringing } from './jobs.ts';
import { willingHelpers } from './queries.ts';

/* What somebody offers is looked at before it is read, can be reported, and reaches nobody in a roundabout way. */

const encouraging = 'Just kill yourself, nobody would miss you.';
const inDanger = 'I know this. I want to kill myself tonight.';

let world: World;
let organiser: Person;
let mo: Person;
let sam: Person;
let asker: Person;
let peer: Person;
let number = 0;

beforeEach(async () => {
  world = await newWorld();
  organiser = await world.person('Hana', 'organiser');
  [mo, sam] = [await world.person('Mo', 'moderator'), await world.person('Sam', 'moderator')];
  asker = await world.person('Ana');
  peer = await helper('Ben');
});
afterEach(() => world.drop());

const rows = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));
const somebody = (name = `Noa ${number++}`) => world.person(name);

async function helper(name?: string): Promise<Person> {
  const person = await somebody(name);
  await person.go('/helping', { forms: ['answer', 'companion'], uses_experiences: 'on' });
  await person.go('/helping/presence', { here: 'yes' });
  return person;
}

/** Somebody asks, and anyone willing may answer. */
async function ask(who: Person, fields: Record<string, string> = {}): Promise<string> {
  const to = await who.go('/ask', {
    words: 'Mornings are heavy.',
    form: 'companion',
    reach: 'peers',
    ...fields,
  });
  const id = to.split('/').at(-1)!;
  await rows(sql`update support_requests set opened_at = now() where id = ${id}`);
  return id;
}

const offering = (by: Person, id: string, words: string, form = 'companion') =>
  by.post(`/requests/${id}/offers`, { form, words });

async function offer(by: Person, id: string, words = 'I have had such mornings.', form = 'companion') {
  await by.go(`/requests/${id}/offers`, { form, words });
  const [made] = await rows(sql<{ id: string }>`select id from support_offers
    where person_id = ${by.id} and request_id = ${id} order by made_at desc limit 1`);
  return made!.id;
}

const stateOf = async (id: string) =>
  (await rows(sql<{ state: string }>`select state from support_requests where id = ${id}`))[0]!.state;

const seenBy = async (who: Person, path: string) => textOf(await who.page(path));

async function told(who: Person): Promise<string> {
  await openTelling({ db: world.db, happenings, kinds, log: console.error }).run();
  return seenBy(who, '/notifications');
}

/** The report that waits, taken and opened. */
async function take(by: Person, report: string): Promise<string> {
  await by.go(`${report}/claim`);
  return seenBy(by, report);
}

const reportOf = async (made: string) =>
  `/reports/${(await rows(sql<{ id: string }>`select id from reports where offer_id = ${made} order by made_at desc limit 1`))[0]!.id}`;

const decide = (by: Person, report: string, fields: Record<string, string>) =>
  by.go(`${report}/decision`, { rule: 'Be kind', facts: 'So.', ...fields });

const away = { decision: 'act', post: 'hide' };

async function talking(made: string): Promise<string> {
  return asker.go(`/offers/${made}/acceptance`);
}

describe('an offer that encourages somebody to harm themself', () => {
  test('is read by nobody but its author until a person has looked, and cannot be accepted', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, encouraging);
    expect(await seenBy(peer, `/requests/${id}`)).toContain('reads your words first');
    const before = await seenBy(asker, `/requests/${id}`);
    expect(before).not.toMatch(/kill yourself|Ben|Somebody answered/);
    expect((await asker.post(`/offers/${made}/acceptance`)).status).toBe(404);
    expect((await asker.get(`/reports/new?offer=${made}`)).status).toBe(404);
    expect(await told(asker)).not.toContain('answered what you asked for');
    expect(await stateOf(id)).not.toBe('offered');
    // The search does not wait for it.
    const other = await helper();
    const good = await offer(other, id, 'Me too. I am here.');
    expect(await seenBy(asker, `/requests/${id}`)).toContain('Me too. I am here.');
    await other.go(`/offers/${good}/withdrawal`);
    expect(await stateOf(id)).toBe('willing');

    const report = await reportOf(made);
    const unread = await seenBy(mo, report);
    expect(unread).not.toContain('kill yourself');
    const opened = await take(mo, report);
    expect(opened).toContain('kill yourself');
    expect(opened).toContain('A program found words that may encourage');
    expect(opened).toContain('Bring it to whoever asked');
    expect(opened).not.toContain('No action');
    expect(await mo.page(report)).toMatch(/name="post" value="hide"[^>]*checked|checked[^>]*value="hide"/);
    expect(opened).not.toContain('Three people reported');
    // It was meant otherwise: now it is brought, and said once.
    await decide(mo, report, { decision: 'nothing' });
    expect(await seenBy(asker, `/requests/${id}`)).toContain('kill yourself');
    expect((await told(asker)).match(/Ben answered what you asked for/g)).toHaveLength(1);
    expect(await seenBy(asker, await talking(made))).toContain('kill yourself');
  });

  test('is over once a person agrees; its author reads why in true words, and an appeal brings it', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, encouraging);
    const statement = async () => {
      const [decision] = await rows(
        sql<{
          id: string;
        }>`select id from decisions where person_id = ${peer.id} order by made_at desc limit 1`,
      );
      return `/decisions/${decision!.id}`;
    };
    const byRule = await seenBy(peer, await statement());
    expect(byRule).toContain('What you offered somebody is kept from them.');
    expect(byRule).toContain('It can be wrong');
    expect(byRule).toContain('kill yourself');
    expect(byRule).not.toMatch(/people reported|Somebody reported|in a group/);
    const report = await reportOf(made);
    await take(mo, report);
    await decide(mo, report, away);
    expect((await peer.get(`/requests/${id}`)).status).toBe(404);
    expect((await offering(peer, id, 'Hello again.')).status).toBe(404);
    await openBringing({ db: world.db, now: () => Date.now(), log: console.error }).run();
    expect((await peer.get(`/requests/${id}`)).status).toBe(404);
    const by = await statement();
    expect(await seenBy(peer, by)).toContain('So.');
    await peer.go(`${by}/appeals`, { words: 'I quoted what others say.' });
    const [appeal] = await rows(sql<{ id: string }>`select id from appeals`);
    expect((await mo.get(`/appeals/${appeal!.id}`)).status).toBe(404);
    await sam.go(`/appeals/${appeal!.id}/claim`);
    // Other words cannot be asked for: nobody changes an offer.
    const edit = { outcome: 'changed', lighter: 'edit', answer: 'Other words?' };
    expect((await sam.post(`/appeals/${appeal!.id}/answer`, edit)).status).toBe(422);
    await sam.go(`/appeals/${appeal!.id}/answer`, { outcome: 'reversed', answer: 'A quotation.' });
    expect(await seenBy(asker, `/requests/${id}`)).toContain('kill yourself');
    expect((await peer.get(`/requests/${id}`)).status).toBe(200);
  });

  test('keeps the appeal against the rule once a person agrees with it: who reads that brings the offer, in deed', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, encouraging);
    const decided = () =>
      rows(sql<{ id: string }>`select id from decisions where person_id = ${peer.id} order by id`);
    const [byRule] = await decided();
    await peer.go(`/decisions/${byRule!.id}/appeals`, { words: 'I quoted what others say.' });
    const report = await reportOf(made);
    await take(mo, report);
    await decide(mo, report, away);
    const [, byMo] = await decided();
    const appeals = await rows(sql<{ id: string; decision_id: string }>`select id, decision_id from appeals`);
    expect(appeals).toMatchObject([{ decision_id: byMo!.id }]);
    const appeal = `/appeals/${appeals[0]!.id}`;
    expect((await mo.get(appeal)).status).toBe(404);
    await sam.go(`${appeal}/claim`);
    await sam.go(`${appeal}/answer`, { outcome: 'reversed', answer: 'A quotation.' });
    expect(await seenBy(asker, `/requests/${id}`)).toContain('kill yourself');
    expect(await seenBy(peer, `/decisions/${byMo!.id}`)).toMatch(/taken back.*A quotation/);
  });

  test('is not looked at by whoever asked, also where they moderate; organisers are asked where nobody else is', async () => {
    for (const one of [mo, sam]) await rows(sql`delete from place_roles where person_id = ${one.id}`);
    const id = await ask(mo);
    await rows(sql`insert into place_roles (person_id, role) values (${mo.id}, 'moderator')`);
    const report = await reportOf(await offer(peer, id, encouraging));
    expect((await mo.get(report)).status).toBe(404);
    expect(await mo.page('/reports')).not.toContain(report);
    expect((await mo.post(`${report}/claim`)).status).toBe(404);
    expect(await take(organiser, report)).toContain('kill yourself');
  });

  test('of somebody who does not want a program to look is not taken, and nobody is told', async () => {
    await peer.go('/you/looking-after', { contact: 'nobody' });
    const id = await ask(asker);
    const answer = await offering(peer, id, encouraging);
    expect(answer.status).toBe(422);
    expect(textOf(await answer.text())).toContain('it may encourage somebody to harm themself');
    expect(
      await rows(
        sql`select 1 from support_offers union all select 1 from reports union all select 1 from triage_flags`,
      ),
    ).toEqual([]);
    // What tells of themselves is theirs, and brought.
    await offer(peer, id, inDanger);
    expect(await rows(sql`select 1 from triage_flags`)).toEqual([]);
    expect(await seenBy(asker, `/requests/${id}`)).toContain('tonight');
  });
});

describe('an offer whose author may need somebody themselves', () => {
  test('brings them a card and a person who looks, and nothing of it to whoever asked or runs the group', async () => {
    const founder = await somebody('Fay');
    const group = await world.group(founder, 'Early shift', 'private');
    for (const one of [asker, peer]) await world.join(one, group);
    const id = await ask(asker, { reach: `group ${group}` });
    const made = await offer(peer, id, inDanger);
    for (const page of [`/requests/${id}`, '/helping'])
      expect(await seenBy(peer, page), page).toContain('You are heard');
    expect(await seenBy(asker, `/requests/${id}`)).not.toContain('You are heard');
    expect(await founder.page('/flags')).not.toMatch(/\/flags\/[0-9a-f-]{36}/);
    const flag = /\/flags\/[0-9a-f-]{36}/.exec(await mo.page('/flags'))![0];
    expect(await seenBy(mo, flag)).not.toContain('tonight');
    await mo.go(`${flag}/claim`);
    expect(await seenBy(mo, flag)).toContain('tonight');
    expect((await asker.get(flag)).status).toBe(404);

    // With the conversation the card goes there, and the flag stands.
    const room = await talking(made);
    expect(await seenBy(peer, room)).toContain('You are heard');
    expect(await seenBy(asker, room)).not.toContain('You are heard');
    expect(await seenBy(mo, flag)).toContain('tonight');
    expect((await mo.get(room)).status).toBe(404);
    // What it became is no second find; other words are told to whoever looks.
    const flags = () => rows(sql<{ edited_to: string | null }>`select edited_to from triage_flags`);
    expect(await flags()).toEqual([{ edited_to: null }]);
    const [message] = await rows(
      sql<{ id: string }>`select message_id as id from support_offers where id = ${made}`,
    );
    const edit = async (body: string) => {
      const page = await peer.page(`/messages/${message!.id}/revisions/new`);
      const version = /name="version"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="version"/.exec(page)!;
      await peer.go(`/messages/${message!.id}/revisions`, { body, version: version[1] ?? version[2]! });
    };
    await edit(`${inDanger} Truly.`);
    expect(await flags()).toHaveLength(1);
    await edit('Good morning.');
    expect(await flags()).toEqual([{ edited_to: 'fine' }]);
  });

  test('is answered in one tap, from wherever the offer stands', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, inDanger);
    const [flag] = await rows(sql<{ id: string }>`select id from triage_flags where offer_id = ${made}`);
    expect((await asker.post(`/flags/${flag!.id}/answer`, { answer: 'safe' })).status).toBe(404);
    await peer.go(`/offers/${made}/withdrawal`);
    await asker.go(`/requests/${id}/withdrawal`);
    expect(await seenBy(peer, '/helping')).toContain('You are heard');
    expect(await peer.go(`/flags/${flag!.id}/answer`, { answer: 'safe' })).toBe('/helping');
    expect(await seenBy(peer, '/helping')).not.toContain('You are heard');
    // Of what one asked for, too.
    const own = await ask(asker, { words: inDanger });
    const [mine] = await rows(sql<{ id: string }>`select id from triage_flags where request_id = ${own}`);
    expect(await asker.go(`/flags/${mine!.id}/answer`, { answer: 'not about me' })).toBe(`/requests/${own}`);
    expect((await asker.get(`/requests/${own}`)).status).toBe(200);
  });

  test('is not forgotten before somebody has looked, also when whoever asked erases all of it', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, inDanger);
    await asker.go(`/requests/${id}/withdrawal`);
    await rows(sql`update support_requests set closed_at = now() - interval '40 days'`);
    const forget = () => world.db.asSystem((system) => forgetSupport(system, 30));
    expect(await forget()).toBe(0);
    await rows(sql`delete from support_requests where id = ${id}`);
    const flag = /\/flags\/[0-9a-f-]{36}/.exec(await mo.page('/flags'))![0];
    await mo.go(`${flag}/claim`);
    expect(await seenBy(mo, flag)).toContain('tonight');
    expect(await rows(sql`select 1 from support_offers where id = ${made}`)).toEqual([]);
  });
});

describe('a reported offer', () => {
  test('is read by whoever takes the report, with a line in the log, and goes when they say so', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, 'Send me a picture of you first.');
    const page = await asker.page(`/requests/${id}`);
    expect(page).toContain(`/reports/new?offer=${made}`);
    expect(await seenBy(asker, `/reports/new?offer=${made}`)).toContain('What Ben offered you');
    const mine = await asker.go('/reports', {
      offer: made,
      reason: 'unkind',
      words: 'I did not ask for that.',
    });
    expect(await asker.go('/reports', { offer: made, reason: 'unkind' })).toBe(mine);
    const report = await reportOf(made);
    expect(await seenBy(mo, '/reports')).toContain('An offer by Ben');
    expect(await seenBy(mo, report)).not.toContain('picture of you first');
    const opened = await take(mo, report);
    expect(opened).toContain('Send me a picture of you first.');
    expect(opened).toContain('Take the offer away');
    expect(opened).not.toMatch(/Ask the author to change|Mornings are heavy|Ana/);
    expect((await mo.get(`/requests/${id}`)).status).toBe(404);
    const looks = await rows(
      sql`select 1 from audit_log where verb = 'looked at a report' and actor_id = ${mo.id} and person_id = ${peer.id}`,
    );
    expect(looks).toHaveLength(1);
    await decide(mo, report, away);

    expect(await seenBy(asker, `/requests/${id}`)).not.toContain('picture of you first');
    expect(await stateOf(id)).toBe('willing');
    expect((await asker.post(`/offers/${made}/acceptance`)).status).toBe(404);
    expect(await seenBy(asker, mine)).toContain('did something about it');
    expect((await peer.get(`/requests/${id}`)).status).toBe(404);
    expect(await seenBy(peer, '/decisions')).toContain('What you offered somebody is kept from them.');
    // Taken back it is there again.
    await mo.go(
      `/decisions/${(await rows(sql<{ id: string }>`select id from decisions where kind = 'hide'`))[0]!.id}/undoing`,
    );
    expect(await seenBy(asker, `/requests/${id}`)).toContain('picture of you first');
    expect((await peer.get(`/requests/${id}`)).status).toBe(200);
  });

  test('goes with the message that it became, for both, and comes back with it', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, 'Send me a picture of you first.');
    const room = await talking(made);
    for (const one of [asker, peer]) expect(await seenBy(one, room)).toContain('picture of you first');
    await asker.go('/reports', { offer: made, reason: 'unkind' });
    const report = await reportOf(made);
    await take(mo, report);
    await decide(mo, report, away);
    for (const one of [asker, peer]) {
      const talk = await seenBy(one, room);
      expect(talk).not.toContain('picture of you first');
      expect(talk).toContain('Mornings are heavy.');
    }
    const [made1] = await rows(sql<{ id: string }>`select id from decisions where kind = 'hide'`);
    expect(await seenBy(peer, `/decisions/${made1!.id}`)).toContain('picture of you first');
    await mo.go(`/decisions/${made1!.id}/undoing`);
    for (const one of [asker, peer]) expect(await seenBy(one, room)).toContain('picture of you first');
    // And so does what was asked for with what it became.
    await peer.go('/reports', { request: id, reason: 'other' });
    const [other] = await rows(sql<{ id: string }>`select id from reports where request_id = ${id}`);
    await take(mo, `/reports/${other!.id}`);
    await decide(mo, `/reports/${other!.id}`, away);
    expect(await seenBy(asker, '/decisions')).toContain('What you asked for was closed.');
    for (const one of [asker, peer]) expect(await seenBy(one, room)).not.toContain('Mornings are heavy.');
  });

  test('of a request too an appeal goes on, with what became a message: taken back it is there again', async () => {
    const id = await ask(asker);
    const other = await helper();
    const room = await talking(await offer(peer, id));
    await rows(sql`insert into reports (subject, request_id, reporter_id, reason)
      select 'request', ${id}, reporter, 'other' from unnest(${[peer.id, other.id]}::uuid[]) reporter`);
    const [first, second] = await rows(
      sql<{ id: string }>`select id from reports where request_id = ${id} order by id`,
    );
    const decided = () =>
      rows(
        sql<{ id: string; ended: boolean }>`select id, ended_at is not null as ended from decisions
          where person_id = ${asker.id} order by id`,
      );
    await take(mo, `/reports/${first!.id}`);
    await decide(mo, `/reports/${first!.id}`, away);
    const [byMo] = await decided();
    await asker.go(`/decisions/${byMo!.id}/appeals`, { words: 'They are heavy all the same.' });
    const lea = await world.person('Lea', 'moderator');
    await take(lea, `/reports/${second!.id}`);
    await decide(lea, `/reports/${second!.id}`, away);
    const [before, byLea] = await decided();
    expect(before).toEqual({ id: byMo!.id, ended: true });
    expect(byLea!.ended).toBe(false);
    expect(await seenBy(asker, `/decisions/${byMo!.id}`)).toContain('Another decision took its place');
    expect(await seenBy(asker, `/decisions/${byLea!.id}`)).toContain('They are heavy all the same.');
    const [appeal, ...more] = await rows(
      sql<{ id: string; decision_id: string }>`select id, decision_id from appeals`,
    );
    expect([appeal!.decision_id, more]).toEqual([byLea!.id, []]);
    // Whoever decided first does not read it either.
    for (const who of [mo, lea]) expect((await who.get(`/appeals/${appeal!.id}`)).status).toBe(404);
    for (const one of [asker, peer]) expect(await seenBy(one, room)).not.toContain('Mornings are heavy.');
    await sam.go(`/appeals/${appeal!.id}/claim`);
    expect(await seenBy(sam, `/appeals/${appeal!.id}`)).toContain('They are heavy all the same.');
    await sam.go(`/appeals/${appeal!.id}/answer`, { outcome: 'reversed', answer: 'So they are.' });
    for (const one of [asker, peer]) expect(await seenBy(one, room)).toContain('Mornings are heavy.');
    expect(await seenBy(asker, `/decisions/${byLea!.id}`)).toMatch(/taken back.*So they are/);
  });

  test('of a request nobody answers the appeal who reported it too', async () => {
    const id = await ask(asker);
    const other = await helper();
    const kim = await world.person('Kim', 'moderator');
    await rows(sql`insert into reports (subject, request_id, reporter_id, reason)
      select 'request', ${id}, reporter, 'other' from unnest(${[other.id, kim.id]}::uuid[]) reporter`);
    const [report] = await rows(
      sql<{ id: string }>`select id from reports where request_id = ${id} and reporter_id = ${other.id}`,
    );
    await take(mo, `/reports/${report!.id}`);
    await decide(mo, `/reports/${report!.id}`, away);
    const [decision] = await rows(
      sql<{ id: string }>`select id from decisions where person_id = ${asker.id}`,
    );
    await asker.go(`/decisions/${decision!.id}/appeals`, { words: 'I meant no harm.' });
    const [appeal] = await rows(sql<{ id: string }>`select id from appeals`);
    for (const party of [mo, kim]) expect((await party.get(`/appeals/${appeal!.id}`)).status).toBe(404);
    await sam.go(`/appeals/${appeal!.id}/claim`);
  });

  test('is one also after it was taken back, or its author blocked; and nobody else can report it', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, 'Send me a picture of you first.');
    for (const other of [peer, await helper(), world.visitor(), mo]) {
      expect((await other.get(`/reports/new?offer=${made}`)).status).toBe(404);
      expect((await other.post('/reports', { offer: made, reason: 'unkind' })).status).toBe(404);
    }
    const inSql = (who: Person) =>
      world.db.asViewer({ person: who.id }, (db) =>
        db.all(
          sql`insert into reports (subject, offer_id, reporter_id, reason) values ('offer', ${made}, viewer(), 'unkind')`,
        ),
      );
    await expect(inSql(peer)).rejects.toThrow('row-level security');
    await peer.go(`/offers/${made}/withdrawal`);
    expect((await asker.get(`/reports/new?offer=${made}`)).status).toBe(200);
    await asker.go(`/people/${peer.id}/block`);
    await asker.go('/reports', { offer: made, reason: 'unkind' });
    expect(await take(mo, await reportOf(made))).toContain('picture of you first');
    // It stands when all else that was asked and offered is erased; of the words nothing is left to take away.
    await rows(sql`delete from support_requests where id = ${id}`);
    const [report] = await rows(sql<{ id: string }>`select id from reports`);
    expect(await seenBy(mo, `/reports/${report!.id}`)).toContain('picture of you first');
    const impossible = await mo.post(`/reports/${report!.id}/decision`, {
      ...away,
      rule: 'Be kind',
      facts: 'So.',
    });
    expect(impossible.status).toBe(422);
    await decide(mo, `/reports/${report!.id}`, { decision: 'act', person: 'pause place 14' });
  });

  test('loses its words a month after it was taken away, and then nothing is taken back', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, 'Send me a picture of you first.');
    await asker.go('/reports', { offer: made, reason: 'unkind' });
    const report = await reportOf(made);
    await take(mo, report);
    await decide(mo, report, away);
    const forget = () => world.db.asSystem((system) => forgetSupport(system, 30));
    const words = async () =>
      (await rows(sql<{ words: string }>`select words from support_offers where id = ${made}`))[0]!.words;
    await forget();
    expect(await words()).not.toBe('');
    await rows(sql`update support_offers set ended_at = now() - interval '31 days'`);
    await rows(sql`update decisions set made_at = now() - interval '31 days'`);
    await forget();
    expect(await words()).toBe('');
    const [decision] = await rows(sql<{ id: string }>`select id from decisions where kind = 'hide'`);
    expect((await mo.post(`/decisions/${decision!.id}/undoing`)).status).toBe(404);
  });
});

describe('an offer reaches strangers, so', () => {
  const fresh = async (person: Person) => {
    await rows(sql`update people set settled_at = null where id = ${person.id}`);
    return person;
  };
  const long = 'I have been there and I would be glad to walk alongside you for a while.';

  test('it is words alone', async () => {
    const id = await ask(asker);
    for (const words of [
      'Read www.example.org first.',
      'Look: https://example.org/a',
      '[here](https://example.org/b)',
    ]) {
      const answer = await offering(peer, id, words);
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(textOf(page)).toContain('leave the link out');
      expect(page).toContain('example.org');
    }
    expect(await stateOf(id)).not.toBe('offered');
    expect((await offering(peer, id, 'Words alone.')).status).toBe(303);
  });

  test('nobody sends the same to one after the other, whatever became of it', async () => {
    const [first, second] = [await ask(asker), await ask(await somebody())];
    const made = await offer(peer, first, long);
    await peer.go(`/offers/${made}/withdrawal`);
    expect((await offering(peer, second, `${long}!`)).status).toBe(422);
    // To the same person it may be said again, and a few words anybody says alike.
    expect((await offering(peer, first, long)).status).toBe(303);
    expect((await offering(peer, second, 'I am here.')).status).toBe(303);
  });

  test('what a third new account writes alike waits until somebody has looked', async () => {
    const all = [await ask(asker), await ask(await somebody()), await ask(asker)];
    for (const id of all.slice(0, 2)) await offer(await fresh(await helper()), id, long);
    const third = await fresh(await helper('Tom'));
    const made = await offer(third, all[2]!, long);
    expect(await seenBy(third, `/requests/${all[2]}`)).toContain('reads your words first');
    expect(await seenBy(asker, `/requests/${all[2]}`)).not.toContain('walk alongside you for a while');
    const report = await reportOf(made);
    expect(await take(mo, report)).toContain('Several new accounts wrote much the same');
    await decide(mo, report, { decision: 'nothing' });
    expect(await seenBy(asker, `/requests/${all[2]}`)).toContain('walk alongside you for a while');
    // Somebody settled is not taken for one of them.
    const settled = await helper();
    const fourth = await ask(await somebody());
    await offer(settled, fourth, long);
    expect(await stateOf(fourth)).toBe('offered');
  });

  test('a new account offers five times in a day, also when it takes each of them back', async () => {
    await fresh(peer);
    for (let each = 0; each < 5; each++) {
      const id = await ask(await somebody());
      const made = await offer(peer, id, `Hello, number ${each}.`);
      await peer.go(`/offers/${made}/withdrawal`);
    }
    const id = await ask(asker);
    const sixth = await offering(peer, id, 'Hello.');
    expect(sixth.status).toBe(422);
    expect(textOf(await sixth.text())).toContain('five offers a day');
    await rows(sql`update people set settled_at = now() where id = ${peer.id}`);
    expect((await offering(peer, id, 'Hello.')).status).toBe(303);
  });
});

describe('whoever was asked cannot use an offer to reach the asker', () => {
  test('after a block, in whatever order', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, 'I am here.');
    await asker.go(`/people/${peer.id}/block`);
    for (const path of [
      `/requests/${id}/offers`,
      `/offers/${made}/withdrawal`,
      `/offers/${made}/acceptance`,
      `/requests/${id}/refusal`,
    ])
      expect([303, 404], path).toContain(
        (await peer.post(path, { form: 'companion', words: 'Let me in.' })).status,
      );
    expect((await asker.post(`/offers/${made}/acceptance`)).status).toBe(404);
    const page = await seenBy(asker, `/requests/${id}`);
    expect(page).not.toMatch(/I am here|Let me in/);
    expect(await told(asker)).not.toContain('Ben');
    // Nor does what a rule kept back come after the block.
    const other = await helper();
    const held = await offer(other, id, encouraging);
    await asker.go(`/people/${other.id}/block`);
    const report = await reportOf(held);
    await take(mo, report);
    await decide(mo, report, { decision: 'nothing' });
    expect(await seenBy(asker, `/requests/${id}`)).not.toContain('kill yourself');
    expect(await told(asker)).not.toContain('answered what you asked for');
    expect((await asker.post(`/offers/${held}/acceptance`)).status).toBe(404);
  });

  test('once it is over, or was given to somebody else', async () => {
    const id = await ask(asker);
    const held = await offer(peer, id, encouraging);
    const other = await helper();
    await talking(await offer(other, id, 'I am here.'));
    const report = await reportOf(held);
    await take(mo, report);
    await decide(mo, report, { decision: 'nothing' });
    expect(await stateOf(id)).toBe('met');
    expect(await seenBy(asker, `/requests/${id}`)).not.toContain('kill yourself');
    expect((await asker.post(`/offers/${held}/acceptance`)).status).toBe(404);
  });

  test('in SQL, as the viewer role', async () => {
    const id = await ask(asker);
    const made = await offer(peer, id, encouraging);
    const as = (who: Person, statement: string) =>
      world.db.asViewer({ person: who.id }, (db) => db.all(sql.raw(statement)));
    for (const statement of [
      `select put_support_offer('${made}')`,
      'select give_offer_back(d) from decisions d',
      "select put_offer_decision('hide', null, null, '', '')",
      `select support_offer_held('${made}')`,
      `select support_conversation('${asker.id}', '${peer.id}')`,
      `select flags_of_message('${made}')`,
      'update support_offers set brought_at = now()',
      `insert into support_offers (request_id, person_id, form, words, html, brought_at)
        values ('${id}', '${peer.id}', 'companion', 'x', 'x', now())`,
    ])
      await expect(as(peer, statement), statement).rejects.toThrow(/permission denied/);
    // What may be called does nothing for what is held, or is not theirs.
    expect(await as(peer, `select bring_support_offer('${made}') as done`)).toEqual([{ done: false }]);
    expect(await as(asker, 'select 1 from support_offers')).toEqual([]);
    for (const name of ['bring_support_offer', 'hold_offer_encouragement'])
      expect(await as(asker, `select ${name}('${made}') as done`), name).toEqual([{ done: false }]);
    expect(await as(asker, `select refusal from accept_support_offer('${made}')`)).toEqual([
      { refusal: 'gone' },
    ]);
    expect(await as(asker, `select * from support_listeners('${id}')`)).toEqual([]);
    expect(await as(asker, `select my_offer_to_report('${made}') as by`)).toEqual([{ by: null }]);
  });
});

test('the database says yes to somebody who walks alongside exactly as often as the matching has room for them', async () => {
  for (let walks = 0; walks <= limits.pairings; walks++) {
    const [row] = (await world.db.asSystem((system) => system.all(willingHelpers()))).filter(
      ({ person }) => person === peer.id,
    );
    expect(row!.pairings).toBe(walks);
    const load = { experienced: false, helped: [], open: 0, openLive: 0, pairings: row!.pairings };
    const one = await somebody();
    const id = await ask(one);
    const made = await offer(peer, id, `I walk with you, number ${walks}.`);
    const answer = await one.post(`/offers/${made}/acceptance`);
    expect(answer.status, `${walks}`).toBe(capacityOf(load, 'walk', Date.now()) > 0 ? 303 : 422);
    if (answer.status === 422) await one.go(`/requests/${id}/withdrawal`);
  }
});
