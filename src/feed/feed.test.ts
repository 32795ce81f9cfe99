import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveAddress } from '../../test/postbox.ts';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { openTelling } from '../notifications/jobs.ts';
import { happenings, kinds } from '../told.ts';

let world: World;
let fay: Person;
let grief: string;
let ropes: string;
let grieving: string;

beforeAll(async () => {
  world = await newWorld();
  fay = await world.person('Fay');
  grief = await world.group(fay, 'Grief in the kitchen', 'private');
  ropes = await world.group(fay, 'Ropes and knots', 'public');
  grieving = await world.db.asSystem(async (system) => {
    const made = await system.first(
      sql<{ id: string }>`insert into experiences (name) values ('grief') returning id`,
    );
    await system.all(sql`insert into group_experiences (group_id, experience_id)
      select id, ${made!.id} from groups where address = ${grief}`);
    return made!.id;
  });
});
afterAll(() => world.drop());

const livesThrough = (person: Person, relation: 'going' | 'been' | 'help') =>
  world.db.asSystem((system) =>
    system.all(
      sql`insert into lived_experiences (person_id, experience_id, relation) values (${person.id}, ${grieving}, ${relation})`,
    ),
  );

/** The titles in the order of the page, of the section below a heading. */
const listed = (page: string, heading: string) => {
  const from = page.indexOf(`<h2>${heading}</h2>`);
  if (from < 0) return undefined;
  const section = page.slice(from, page.indexOf('</section>', from));
  return [...section.matchAll(/<h3><a[^>]*>(.*?)<\/a><\/h3>/g)].map(([, title]) => textOf(title!));
};

describe('the front page', () => {
  test('shows first who waits for a reply that one could give, and says why', async () => {
    const mia = await world.person('Mia');
    await world.topic(fay, ropes, 'Which knot holds wet rope?');
    await world.join(mia, grief);
    await world.topic(fay, grief, 'The chair is still there');
    expect(listed(await mia.page('/'), 'Waiting for a reply')).toEqual([
      'The chair is still there',
      'Which knot holds wet rope?',
    ]);
    expect(textOf(await mia.page('/'))).toContain('because you are in Grief in the kitchen');
    await livesThrough(mia, 'been');
    const page = textOf(await mia.page('/'));
    expect(page).toContain('because you have been through grief');
    expect(page).toContain('because everybody here may reply in Ropes and knots');
  });

  test('shows once what fits for two reasons', async () => {
    const noa = await world.person('Noa');
    await world.join(noa, grief);
    await livesThrough(noa, 'been');
    await world.db.asSystem(async (system) => {
      const nights = await system.first(
        sql<{ id: string }>`insert into experiences (name) values ('sleepless nights') returning id`,
      );
      await system.all(sql`insert into group_experiences (group_id, experience_id)
        select id, ${nights!.id} from groups where address = ${grief}`);
      await system.all(sql`insert into lived_experiences (person_id, experience_id, relation)
        values (${noa.id}, ${nights!.id}, 'been')`);
    });
    const titles = listed(await noa.page('/'), 'Waiting for a reply')!;
    expect(titles.filter((title) => title === 'The chair is still there')).toHaveLength(1);
  });

  test('names neither a group nor a topic that one does not read', async () => {
    const eve = await world.person('Eve');
    await livesThrough(eve, 'going');
    const page = textOf(await eve.page('/'));
    expect(page).not.toContain('The chair is still there');
    expect(page).toContain('Which knot holds wet rope?');
  });

  test('is not empty for somebody who has nothing here yet, and ends', async () => {
    const kim = await world.person('Kim');
    await livesThrough(kim, 'going');
    const page = await kim.page('/');
    expect(textOf(page)).toContain('You are up to date');
    const groups = page.slice(page.indexOf('Groups that may fit you'));
    // The one about what they live through stands before the one where something went on last.
    expect(groups.indexOf('Grief in the kitchen')).toBeGreaterThan(0);
    expect(groups.indexOf('Grief in the kitchen')).toBeLessThan(groups.indexOf('Ropes and knots'));
    expect(listed(page, 'What people talk about')).toContain('Which knot holds wet rope?');
  });
});

describe('a first day', () => {
  test('a hello is a conversation in a group; who was chosen is told, and a volunteer is asked', async () => {
    const [wren, dale, far, stranger] = await Promise.all(
      ['Wren', 'Dale', 'Far', 'Stranger'].map((name) => world.person(name)),
    );
    await world.join(wren!, grief);
    await world.join(dale!, grief);
    await world.join(far!, ropes);
    for (const each of [dale!, far!]) await each.go('/you/welcoming', { welcoming: 'yes' });
    expect(textOf(await wren!.page('/'))).toContain('Your first day here');
    const to = await wren!.go('/welcome/hello', {
      group: grief,
      body: 'Hello from the stairs.',
      announce: 'groups',
    });
    expect(textOf(await dale!.page(to))).toContain('Hello from Wren');
    const home = textOf(await wren!.page('/'));
    expect(home).not.toContain('Your first day here');

    const told = await dale!.page('/');
    expect(textOf(told)).toContain('Wren is new here. Would you say hello?');
    expect(told).toContain(`href="${to}"`);
    expect(listed(told, 'New here')).toEqual(['Wren']);
    // Not chosen: somebody who welcomes elsewhere, and somebody who shares no group.
    for (const other of [far!, stranger!]) expect(textOf(await other.page('/'))).not.toContain('Wren');
    expect((await far!.post(`/welcomes/${wren!.id}/completion`)).status).toBe(404);

    // And by the ways that they chose: here, and as mail, which names nobody of a private group.
    await giveAddress(world, dale!, 'dale@example.org');
    await world.db.asSystem((system) =>
      system.all(sql`insert into notification_settings (person_id, mail) values (${dale!.id}, '{people}')`),
    );
    await openTelling({ db: world.db, happenings, kinds, log: console.error }).run();
    const news = await dale!.page('/notifications');
    expect(textOf(news)).toContain('Wren is new here. Would you say hello?');
    expect(news).toContain(`href="${to}"`);
    expect(
      await world.db.asSystem((system) =>
        system.all(
          sql`select person_id, kind, mail_at is not null as mail from notifications where subject_id = ${wren!.id}`,
        ),
      ),
    ).toEqual([{ person_id: dale!.id, kind: 'welcome', mail: true }]);

    await dale!.go(`/welcomes/${wren!.id}/completion`);
    expect(await dale!.page('/notifications')).not.toContain('Wren');
    expect(textOf(await dale!.page('/'))).not.toContain('Would you say hello?');
  });

  test('whoever answered the hello is not asked again', async () => {
    const [ada, gil] = await Promise.all(['Ada', 'Gil'].map((name) => world.person(name)));
    await world.join(ada!, ropes);
    await world.db.asSystem((system) => system.all(sql`delete from welcomers`));
    await gil!.go('/you/welcoming', { welcoming: 'yes' });
    const to = await ada!.go('/welcome/hello', { group: ropes, body: 'Hello.', announce: 'everyone' });
    expect(textOf(await gil!.page('/'))).toContain('Ada is new here. Would you say hello?');
    await world.join(gil!, ropes);
    await world.reply(gil!, to.split('/').at(-1)!, 'Hello Ada.');
    expect(textOf(await gil!.page('/'))).not.toContain('Would you say hello?');
  });

  test('only reading tells nobody', async () => {
    const [ash, dee] = await Promise.all(['Ash', 'Dee'].map((name) => world.person(name)));
    await dee!.go('/you/welcoming', { welcoming: 'yes' });
    await world.join(ash!, ropes);
    await ash!.go('/welcome/reading');
    expect(textOf(await ash!.page('/'))).not.toContain('Your first day here');
    expect(textOf(await dee!.page('/'))).not.toContain('Ash');
    expect(
      await world.db.asSystem((system) =>
        system.all(sql`select 1 from arrivals where person_id = ${ash!.id}`),
      ),
    ).toEqual([]);
  });

  test('a hello without words, or for a group that one is not in, is given back with a reason', async () => {
    const lou = await world.person('Lou');
    await world.join(lou, ropes);
    const empty = await lou.post('/welcome/hello', { group: ropes, body: ' ', announce: 'nobody' });
    expect(empty.status).toBe(422);
    const elsewhere = await lou.post('/welcome/hello', {
      group: grief,
      body: 'Kept words.',
      announce: 'everyone',
    });
    expect(elsewhere.status).toBe(422);
    expect(await elsewhere.text()).toContain('Kept words.');
    const none = await world.db.asSystem((system) =>
      system.all(
        sql`select 1 from arrivals where person_id = ${lou.id} union all select 1 from topics where author_id = ${lou.id}`,
      ),
    );
    expect(none).toEqual([]);
  });

  test('whoever has been here for long says hello like everybody, and is announced to nobody as new', async () => {
    const [old, eli] = await Promise.all(['Olga', 'Eli'].map((name) => world.person(name)));
    await world.join(old!, ropes);
    await eli!.go('/you/welcoming', { welcoming: 'yes' });
    expect(await old!.page('/welcome')).toContain('name="announce"');
    await world.db.asSystem((system) =>
      system.all(sql`update people set created_at = now() - interval '31 days' where id = ${old!.id}`),
    );
    expect(await old!.page('/welcome')).not.toContain('name="announce"');
    const to = await old!.go('/welcome/hello', { group: ropes, body: 'Hello again.', announce: 'everyone' });
    expect(textOf(await old!.page(to))).toContain('Hello again.');
    expect((await old!.post('/welcome/hello', { body: '', announce: 'everyone' })).status).toBe(422);
    const none = await world.db.asSystem((system) =>
      system.all(sql`select 1 from arrivals where person_id = ${old!.id}
        union all select 1 from welcomes where newcomer_id = ${old!.id}`),
    );
    expect(none).toEqual([]);
  });

  test('a block ends that one is told, in both directions, and an announcement can be taken back', async () => {
    const [uma, vic, zoe] = await Promise.all(['Uma', 'Vic', 'Zoe'].map((name) => world.person(name)));
    await uma!.go('/welcome/hello', { body: '', announce: 'everyone' });
    for (const who of [vic!, zoe!]) expect(listed(await who.page('/'), 'New here')).toContain('Uma');
    await vic!.go(`/people/${uma!.id}/block`);
    expect(listed(await vic!.page('/'), 'New here') ?? []).not.toContain('Uma');
    await uma!.go('/you/arrival/removal');
    expect(listed(await zoe!.page('/'), 'New here') ?? []).not.toContain('Uma');
  });
});
