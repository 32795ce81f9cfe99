import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { acceptOffer, forgetSupport, withdrawOffer } from './actions.ts';
import { limits } from './compute/caseload.ts';
import { openBringing } from './jobs.ts';
import { LAPSES_AFTER } from './policy.ts';

/* How what was asked for ends, and what of somebody it tells no other. */

let world: World;
let experience: string;
let number = 0;

async function begin() {
  world = await newWorld();
  const organiser = await world.person('Hana', 'organiser');
  await organiser.go('/organise/experiences', { experiences: 'Panic attacks' });
  experience = (await rows(sql<{ id: string }>`select id from experiences`))[0]!.id;
  await world.group(organiser, 'Helpers', 'private');
}

const rows = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((system) => system.all(query));

const somebody = () => world.person(`Noa ${number++}`);

/** Who helps now, in every form. */
async function helper(lived = true): Promise<Person> {
  const person = await somebody();
  await world.join(person, 'helpers');
  await rows(
    sql`update memberships set joined_at = now() - interval '20 days' where person_id = ${person.id}`,
  );
  await rows(sql`insert into practice_completions (person_id, practice, scenario)
    select ${person.id}, practice, 'one' from unnest(array['listening', 'empathy', 'limits']) practice`);
  await rows(sql`insert into listeners (person_id, version) values (${person.id}, listeners_agreement())`);
  if (lived) {
    await rows(
      sql`insert into consents (person_id, kind, version) values (${person.id}, 'lived experience', 1)`,
    );
    await rows(sql`insert into lived_experiences (person_id, experience_id, relation)
      values (${person.id}, ${experience}, 'been')`);
  }
  await person.go('/helping', { forms: ['listener', 'answer', 'companion'], uses_experiences: 'on' });
  await person.go('/helping/presence', { here: 'yes' });
  return person;
}

const ask = async (asker: Person, fields: Record<string, string> = {}) =>
  /\/requests\/([0-9a-f-]{36})/.exec(
    await asker.go('/ask', {
      words: 'How do you plan your week?',
      form: 'companion',
      reach: 'peers',
      about: experience,
      ...fields,
    }),
  )![1]!;

const bring = (now = Date.now()) => openBringing({ db: world.db, now: () => now, log: console.error }).run();

const stateOf = async (id: string) =>
  (await rows(sql<{ state: string }>`select state from support_requests where id = ${id}`))[0]!.state;

const offer = async (by: Person, to: string, form = 'companion') => {
  await by.go(`/requests/${to}/offers`, { form, words: 'I have been there.' });
  return (
    await rows(
      sql<{
        id: string;
      }>`select id from support_offers where person_id = ${by.id} and request_id = ${to} and ended_at is null`,
    )
  )[0]!.id;
};

/** Somebody who asks and whose request reached this helper, who offered. */
async function offered(by: Person, form = 'companion') {
  const asker = await somebody();
  const id = await ask(asker, { form });
  await bring();
  await rows(sql`update support_requests set opened_at = now() where id = ${id}`);
  return { asker, id, offer: await offer(by, id, form) };
}

const days = (n: number) => n * 86_400_000;

describe('what was asked for', () => {
  beforeEach(begin);
  afterEach(() => world.drop());

  test('goes on in the conversation of two, never in one of listening that is over', async () => {
    const been = await helper();
    const { asker, offer: first } = await offered(been, 'listener');
    const listened = await asker.go(`/offers/${first}/acceptance`);
    await asker.go(listened.replace('/conversations/', '/listening/').concat('/end'));
    const id = await ask(asker);
    await bring();
    const room = await asker.go(`/offers/${await offer(been, id)}/acceptance`);
    expect(room).not.toBe(listened);
    for (const one of [asker, been]) expect(await one.page(room)).toContain('name="body"');
  });

  test('brings back a conversation that either has left', async () => {
    const been = await helper();
    const one = await offered(been);
    const room = await one.asker.go(`/offers/${one.offer}/acceptance`);
    await one.asker.go(`/requests/${one.id}/withdrawal`);
    const left = () =>
      rows(sql`select 1 from conversation_leavings where room_id = ${room.split('/').at(-1)}`);
    await rows(sql`insert into conversation_leavings (room_id, person_id)
      select room_id, asker_id from conversations union all select room_id, asked_id from conversations`);
    expect(await left()).toHaveLength(2);
    const id = await ask(one.asker);
    await bring();
    expect(await one.asker.go(`/offers/${await offer(been, id)}/acceptance`)).toBe(room);
    expect(await left()).toEqual([]);
  });

  test('looks for another listener after a hand-over, however long ago it was asked', async () => {
    const been = await helper();
    const next = await helper();
    const { asker, id, offer: first } = await offered(been, 'listener');
    const room = (await asker.go(`/offers/${first}/acceptance`)).split('/').at(-1)!;
    await rows(sql`update support_requests set made_at = made_at - interval '40 days' where id = ${id}`);
    // Also whoever was silent, then.
    await rows(sql`update support_invitations set made_at = made_at - interval '40 days'`);
    await been.go(`/listening/${room}/hand-over`, { note: 'Nights are hard.' });
    const [handover] = await rows(sql<{ id: string }>`select id from listening_handovers`);
    await asker.go(`/listening/hand-overs/${handover!.id}/answer`, { answer: 'agreed' });
    await bring();
    expect(await stateOf(id)).toBe('invited');
    expect((await next.get(`/requests/${id}`)).status).toBe(200);
    await bring(Date.now() + days(LAPSES_AFTER + 1));
    expect(await stateOf(id)).toBe('lapsed');
  });

  test('is looked for again where the one who offered is blocked, blocks, avoids, is avoided, or leaves', async () => {
    const asker = await somebody();
    const id = await ask(asker);
    await bring();
    await rows(sql`update support_requests set opened_at = now() where id = ${id}`);
    const parts: ((by: Person) => Promise<unknown>)[] = [
      (by) => asker.go(`/people/${by.id}/block`),
      (by) => by.go(`/people/${asker.id}/block`),
      (by) => rows(sql`insert into support_avoidances (person_id, other_id) values (${by.id}, ${asker.id})`),
      (by) => rows(sql`insert into support_avoidances (person_id, other_id) values (${asker.id}, ${by.id})`),
      (by) => rows(sql`select begin_leaving(${by.id}, false, 7)`),
    ];
    for (const part of parts) {
      const by = await helper();
      const made = await offer(by, id);
      expect(await stateOf(id)).toBe('offered');
      await part(by);
      expect(await stateOf(id)).toBe('willing');
      expect((await asker.post(`/offers/${made}/acceptance`)).status).toBe(404);
    }
    const group = await world.group(asker, 'Team', 'community');
    const colleague = await helper();
    await world.join(colleague, group);
    await offer(colleague, id);
    await asker.go('/helping/avoidances', { kind: 'group', named: 'Team' });
    expect(await stateOf(id)).toBe('willing');
  });

  test('ends with the leaving of whoever asked, and with a block between the two who met', async () => {
    const been = await helper();
    const waiting = await offered(been);
    const met = await offered(been);
    await met.asker.go(`/offers/${met.offer}/acceptance`);
    await rows(sql`select begin_leaving(${waiting.asker.id}, false, 7)`);
    expect(await stateOf(waiting.id)).toBe('withdrawn');
    expect((await been.get(`/requests/${waiting.id}`)).status).toBe(404);
    await met.asker.go(`/people/${been.id}/block`);
    expect(await stateOf(met.id)).toBe('ended');
  });

  test('can be ended by the one who walks alongside, too, in one tap', async () => {
    const been = await helper();
    const { asker, id, offer: made } = await offered(been);
    await asker.go(`/offers/${made}/acceptance`);
    expect(textOf(await been.page(`/requests/${id}`))).toContain('It is over for me');
    await been.go(`/requests/${id}/refusal`);
    expect(await stateOf(id)).toBe('ended');
    expect((await been.get(`/requests/${id}`)).status).toBe(404);
    expect(textOf(await asker.page(`/requests/${id}`))).toContain('You can ask again at any time');
    // Who listens ends the conversation itself.
    const heard = await offered(been, 'listener');
    await heard.asker.go(`/offers/${heard.offer}/acceptance`);
    expect((await been.post(`/requests/${heard.id}/refusal`)).status).toBe(404);
    expect(await stateOf(heard.id)).toBe('met');
  });

  test('in a group is read no more by whoever has left it, also where it waits for them or they have offered', async () => {
    const asker = await somebody();
    const group = await world.group(asker, 'Team', 'private');
    const [invited, offering] = [await helper(), await helper()];
    for (const one of [invited, offering]) await world.join(one, group);
    const id = await ask(asker, { reach: `group ${group}` });
    await rows(sql`insert into support_invitations (request_id, person_id, until) values
      (${id}, ${invited.id}, now() + interval '1 hour'), (${id}, ${offering.id}, now() + interval '1 hour')`);
    await offer(offering, id);
    for (const one of [invited, offering]) {
      expect((await one.get(`/requests/${id}`)).status).toBe(200);
      await rows(sql`delete from memberships where person_id = ${one.id} and group_id =
        (select id from groups where address = ${group})`);
      expect((await one.get(`/requests/${id}`)).status).toBe(404);
    }
  });

  test('is over a month after the last word, and forgotten a month later', async () => {
    const been = await helper();
    const { asker, id, offer: made } = await offered(been);
    await asker.go(`/offers/${made}/acceptance`);
    const forget = () => world.db.asSystem((system) => forgetSupport(system, 30));
    const pass = (n: number) =>
      rows(sql`with said as (update messages set created_at = created_at - make_interval(days => ${n}::integer))
        update support_states set at = at - make_interval(days => ${n}::integer)`);
    await pass(29);
    await forget();
    expect(await stateOf(id)).toBe('met');
    await pass(2);
    await forget();
    expect(await stateOf(id)).toBe('ended');
    await rows(sql`update support_requests set closed_at = closed_at - interval '31 days'`);
    expect(await forget()).toBe(1);
  });

  test('nobody walks alongside more people than the matching would ask of them, not even of two at once', async () => {
    const been = await helper();
    const asked = [];
    for (let each = 0; each < limits.pairings - 1; each++) {
      const one = await offered(been);
      await one.asker.go(`/offers/${one.offer}/acceptance`);
    }
    for (let each = 0; each < 2; each++) asked.push(await offered(been));
    const answers = await Promise.all(
      asked.map(({ asker, offer: made }) => asker.post(`/offers/${made}/acceptance`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    const refused = answers.find(({ status }) => status === 422)!;
    expect(textOf(await refused.text())).toContain('This person has no room at the moment');
  });

  test('a yes and a taking back at the same moment: one of them holds, and neither waits for the other for ever', async () => {
    const been = await helper();
    for (let each = 0; each < 5; each++) {
      const { asker, id, offer: made } = await offered(been);
      const [yes, back] = await Promise.allSettled([
        world.db.asViewer({ person: asker.id }, (db) => acceptOffer(db, made)),
        world.db.asViewer({ person: been.id }, (db) => withdrawOffer(db, made)),
      ]);
      const accepted = yes.status === 'fulfilled';
      expect(back).toEqual({ status: 'fulfilled', value: !accepted });
      expect(await stateOf(id)).toBe(accepted ? 'met' : 'willing');
      await asker.go(`/requests/${id}/withdrawal`);
    }
  });
});

describe('of somebody is told', () => {
  beforeEach(begin);
  afterEach(() => world.drop());

  test('not whether they are being asked: whoever keeps all others away would learn what they live through', async () => {
    const page = async (lived: boolean) => {
      const person = await helper(lived);
      const asker = await somebody();
      const id = await ask(asker, { reach: 'one' });
      await bring();
      const seen = textOf(await asker.page(`/requests/${id}`)).replaceAll(/Noa \d+/g, '');
      const list = textOf(await asker.page('/requests'));
      const state = await stateOf(id);
      await asker.go(`/requests/${id}/withdrawal`);
      await person.go('/helping', { forms: [] });
      return { state, seen, list };
    };
    const without = await page(false);
    const with_ = await page(true);
    expect([without.state, with_.state]).toEqual(['open', 'invited']);
    expect(with_.seen).toBe(without.seen);
    expect(with_.list).toBe(without.list);
  });

  test('not whether they are here: everybody sees the same number, whoever they keep away or are kept from', async () => {
    const person = await helper();
    const asker = await somebody();
    const here = async (who: { page: Person['page'] }) =>
      textOf(await who.page('/ask')).includes('A few people are here');
    expect(await here(asker)).toBe(true);
    await rows(sql`insert into blocks (blocker_id, blocked_id) values (${person.id}, ${asker.id})`);
    expect(await here(asker)).toBe(await here(world.visitor()));
  });

  test('not in which private group they are, by keeping away from it', async () => {
    const founder = await somebody();
    const closed = await world.group(founder, 'Quiet corner', 'private');
    const stranger = await somebody();
    const named = { kind: 'group', named: 'Quiet corner' };
    expect((await stranger.post('/helping/avoidances', named)).status).toBe(422);
    const [{ id }] = (await rows(sql<{ id: string }>`select id from groups where address = ${closed}`)) as [
      { id: string },
    ];
    await expect(
      world.db.asViewer({ person: stranger.id }, (db) =>
        db.all(sql`insert into support_avoidances (person_id, group_id) values (viewer(), ${id})`),
      ),
    ).rejects.toThrow('row-level security');
    // Who is in it knows who else is.
    await founder.go('/helping/avoidances', named);
  });

  test('that they share something, by answering: and that is said before they answer', async () => {
    const been = await helper();
    const asker = await somebody();
    const id = await ask(asker);
    await bring();
    const said = 'By answering you tell that you are one of them';
    expect(textOf(await been.page(`/requests/${id}`))).toContain(said);
    await asker.go(`/requests/${id}/withdrawal`);
    const any = await ask(asker, { about: '' });
    await bring();
    expect(textOf(await been.page(`/requests/${any}`))).not.toContain(said);
  });
});
