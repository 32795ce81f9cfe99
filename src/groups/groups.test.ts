import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { noteVisit } from './actions.ts';
import { groupByAddress } from './queries.ts';

let world: World;
let ana: Person;
let ben: Person;
let outsider: Person;
beforeAll(async () => {
  world = await newWorld();
  ana = await world.person('ana');
  ben = await world.person('ben');
  outsider = await world.person('outsider');
});
afterAll(() => world.drop());

const status = async (answer: Promise<Response>) => (await answer).status;
const about = async (who: Client, group: string) => textOf(await who.page(`/groups/${group}/about`));
const members = async (who: Client, group: string) => textOf(await who.page(`/groups/${group}/members`));

/** A group of ana's with ben in it. */
async function groupOfTwo(name: string, visibility: 'public' | 'community' | 'private' | 'hidden') {
  const group = await world.group(ana, name, visibility);
  await world.join(ben, group);
  return group;
}

describe('founding', () => {
  test('a group needs only a name and a visibility', async () => {
    const location = await ana.go('/groups', { name: 'Night shift', visibility: 'public' });
    expect(location).toBe('/groups/night-shift');
    const page = await about(ben, 'night-shift');
    expect(page).toContain('Night shift');
    expect(page).toContain('Listen first.');
    expect(page).toContain('ana');
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

  test('a form sent twice founds one group', async () => {
    const fields = { name: 'Only once', visibility: 'public', once: 'a random value' };
    expect(await ana.go('/groups', fields)).toBe(await ana.go('/groups', fields));
    expect(await status(ana.get('/groups/only-once-2/about'))).toBe(404);
  });

  test('whoever facilitates an open group names a new experience once, in any case', async () => {
    await ana.go('/groups', {
      name: 'New parents',
      visibility: 'public',
      new_experience: 'Sleepless nights',
    });
    await ana.go('/groups', {
      name: 'More parents',
      visibility: 'community',
      new_experience: 'sleepless NIGHTS',
    });
    const { found } = await world.db.read(
      { person: ana.id },
      {
        found: sql<{
          name: string;
        }>`select name::text as name from experiences where name = 'sleepless nights'`,
      },
    );
    expect(found).toEqual([{ name: 'Sleepless nights' }]);
    expect(await about(ben, 'more-parents')).toContain('Sleepless nights');

    const secret = { name: 'Ours', visibility: 'hidden', new_experience: 'What only we know' };
    expect(await status(ana.post('/groups', secret))).toBe(422);
    const { leaked } = await world.db.read(
      { person: ana.id },
      {
        leaked: sql`select 1 from experiences where name = 'What only we know'`,
      },
    );
    expect(leaked).toEqual([]);
    expect(await ana.go('/groups', { ...secret, new_experience: 'Sleepless nights' })).toMatch(
      /^\/groups\/[a-z2-7]{20}$/,
    );
  });
});

describe('the list', () => {
  test('shows the groups that one may see, and no others', async () => {
    const names = ['Glass public', 'Glass community', 'Glass private', 'Glass hidden'];
    const visibilities = ['public', 'community', 'private', 'hidden'] as const;
    for (const [place, visibility] of visibilities.entries())
      await world.group(ana, names[place]!, visibility);
    const seen = async (who: Client, path: string) => {
      const text = textOf(await who.page(path));
      return names.filter((name) => text.includes(name));
    };
    for (const path of ['/groups', '/groups?q=glass']) {
      expect(await seen(ana, path)).toEqual(names);
      expect(await seen(outsider, path)).toEqual(names.slice(0, 3));
      expect(await seen(world.visitor(), path)).toEqual(names.slice(0, 1));
    }
  });

  test('finds a group by a misspelt name, by an experience and by its sentence', async () => {
    await ana.go('/groups', {
      name: 'Kidney friends',
      visibility: 'community',
      sentence: 'Waiting for a transplant together',
      new_experience: 'Dialysis at home',
    });
    for (const q of ['kindey frends', 'dialisis', 'transplant']) {
      expect(textOf(await ben.page(`/groups?q=${encodeURIComponent(q)}`)), q).toContain('Kidney friends');
    }
    expect(textOf(await ben.page('/groups?q=submarine'))).not.toContain('Kidney friends');
  });

  test('goes on where the page before ended', async () => {
    const { id } = (
      await world.db.asSystem((db) =>
        db.all(sql<{ id: string }>`insert into experiences (name) values ('Many groups') returning id`),
      )
    )[0]!;
    for (let n = 10; n < 40; n++) {
      await ana.go('/groups', { name: `Paged ${n}`, visibility: 'public', experiences: id });
    }
    const first = await ben.page(`/groups?experience=${id}`);
    const next = /href="([^"]+)" rel="next"/.exec(first)![1]!.replaceAll('&amp;', '&');
    const second = await ben.page(next);
    const found = (html: string) => [...new Set(html.match(/Paged \d\d/g))];
    expect(found(first)).toHaveLength(24);
    expect([...found(first), ...found(second)].sort()).toEqual(
      [...Array(30).keys()].map((n) => `Paged ${n + 10}`),
    );
    for (const odd of [
      'x',
      '2026-99-99T00:00:00.000000Z~',
      `${'9'.repeat(99)}~${id}`,
      '%00',
      `2026-13-45T99:99:99.000000Z~${id}`,
    ])
      expect(await status(ben.get(`/groups?after=${odd}&q=%00&mine`))).toBe(200);
  });
});

describe('joining and leaving', () => {
  test('a group open to the community is joined by agreeing, and left', async () => {
    const group = await world.group(ana, 'Joinable', 'community');
    expect((await ben.post(`/groups/${group}/memberships`, { agreed_version: '0' })).status).toBe(422);
    expect(await ben.page(`/groups/${group}/about`)).toContain('1 member');
    expect(await ben.go(`/groups/${group}/memberships`, { agreed_version: '1' })).toBe(`/groups/${group}`);
    expect(await ben.page(`/groups/${group}/about`)).toContain('2 members');
    await ben.go(`/groups/${group}/leave`);
    expect(await ben.page(`/groups/${group}/about`)).toContain('1 member');
  });

  test('a visitor sees who carries a public group, as far as that person is known outside', async () => {
    const [known, quiet] = await Promise.all([world.person('Known Outside'), world.person('Quiet Carrier')]);
    const group = await world.group(known, 'Carried', 'public');
    await world.join(quiet, group);
    await known.go(`/groups/${group}/members/${quiet.id}/offer`);
    await quiet.go(`/groups/${group}/facilitation`);
    const seen = async () => textOf(await world.visitor().page(`/groups/${group}/about`));
    expect(await seen()).toContain('2 facilitators. Who they are, signed-in people see.');
    await world.topic(known, group, 'Hello out there');
    expect(await seen()).toMatch(/Known Outside 1 more\. Who it is, signed-in people see\./);
    expect(await seen()).not.toContain('Quiet Carrier');
    expect(await about(ben, group)).toContain('Quiet Carrier');
    const closed = await world.group(known, 'Carried behind a door', 'community');
    expect((await world.visitor().get(`/groups/${closed}/about`)).status).toBe(404);
  });

  test('requests to join are paged, oldest first', async () => {
    const group = await world.group(ana, 'Much asked', 'private');
    await world.db.asSystem(async (system) => {
      await system.all(sql`insert into people (name, name_key, admitted_at)
        select 'Asker ' || n, 'asker' || n, now() from generate_series(1, 60) n`);
      await system.all(sql`insert into join_requests (group_id, person_id, agreed_version)
        select g.id, p.id, 1 from groups g, people p where g.address = ${group} and p.name like 'Asker %'`);
    });
    const seen: string[] = [];
    for (let path: string | undefined = `/groups/${group}/members`; path; ) {
      const html: string = await ana.page(path);
      seen.push(...[...html.matchAll(/>(Asker \d+)</g)].map(([, name]) => name!));
      path = /href="([^"]*asked=[^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
    expect((await ana.get(`/groups/${group}/members?asked=never~x`)).status).toBe(200);
  });

  test('a private group is asked, and its facilitators answer', async () => {
    const group = await world.group(ana, 'Asked', 'private');
    const chi = await world.person('chi');
    expect(await about(chi, group)).toContain('1 facilitator. Who it is, members see.');
    expect(await about(chi, group)).not.toContain('ana');
    expect(await status(chi.get(`/groups/${group}/members`))).toBe(404);
    await chi.go(`/groups/${group}/memberships`, {
      agreed_version: '1',
      words: 'I am on dialysis <b>too</b>.',
    });
    expect(await about(chi, group)).toContain('You have asked to join.');
    expect(await members(ana, group)).toContain('I am on dialysis &lt;b>too&lt;/b>.');

    await world.join(ben, group);
    expect(await members(ben, group)).not.toContain('dialysis');
    expect(await status(ben.post(`/groups/${group}/requests/${chi.id}/acceptance`))).toBe(404);
    expect(await status(chi.post(`/groups/${group}/requests/${chi.id}/acceptance`))).toBe(404);
    expect(await status(chi.get(`/groups/${group}/members`))).toBe(404);

    await ana.go(`/groups/${group}/requests/${chi.id}/refusal`);
    expect(await about(chi, group)).not.toContain('You have asked to join.');
    await chi.go(`/groups/${group}/memberships`, { agreed_version: '1' });
    await chi.go(`/groups/${group}/requests/withdrawal`);
    await ana.go(`/groups/${group}/requests/${chi.id}/acceptance`);
    expect(await status(chi.get(`/groups/${group}/members`))).toBe(404);
    await chi.go(`/groups/${group}/memberships`, { agreed_version: '1' });
    await ana.go(`/groups/${group}/requests/${chi.id}/acceptance`);
    expect(await members(chi, group)).toContain('ana');
  });

  test('nobody joins a group in an agreement that does not hold, nor a private one without asking', async () => {
    const open = await world.group(ana, 'Versions', 'public');
    const closed = await world.group(ana, 'Doors', 'private');
    const join = (address: string, version: number) =>
      world.db.asViewer({ person: outsider.id }, (db) =>
        db.all(sql`insert into memberships (group_id, person_id, agreed_version)
          select id, viewer(), ${version} from groups where address = ${address}`),
      );
    await expect(join(open, 2)).rejects.toThrow('row-level security');
    await expect(join(closed, 1)).rejects.toThrow('row-level security');
    await join(open, 1);
  });

  test('whoever is removed reads nothing from then on, and the removal is logged', async () => {
    const group = await groupOfTwo('Removal', 'private');
    expect(await members(ben, group)).toContain('ana');
    const why = { rule: 'Be kind', facts: 'It hurt somebody.' };
    expect(await status(ben.post(`/groups/${group}/members/${ana.id}/removal`, why))).toBe(404);
    expect(await status(outsider.post(`/groups/${group}/members/${ben.id}/removal`, why))).toBe(404);
    await ana.go(`/groups/${group}/members/${ben.id}/removal`, why);
    expect(await status(ben.get(`/groups/${group}/members`))).toBe(404);
    expect(await status(ana.post(`/groups/${group}/members/${ana.id}/removal`, why))).toBe(404);
    const path = `/groups/${group}/log`;
    expect(await ana.page(`/groups/${group}/settings`)).toContain(`href="${path}"`);
    expect(textOf(await ana.page(path))).toContain('ana took somebody out of the group: ben');
    expect(await status(ben.get(path))).toBe(404);
    expect(await status(outsider.get(path))).toBe(404);
    const elsewhere = await groupOfTwo('No removal', 'private');
    expect(textOf(await ana.page(`/groups/${elsewhere}/log`))).not.toContain('took somebody out');
    expect(await status(ben.get(`/groups/${elsewhere}/log`))).toBe(404);
  });

  test('a profile names a group only when its owner says so', async () => {
    const group = await groupOfTwo('Profile', 'public');
    const shown = async () =>
      (
        await world.db.read(
          { person: ben.id },
          {
            found: sql<{ shown_on_profile: boolean }>`select shown_on_profile from memberships m
            join groups g on g.id = m.group_id where address = ${group} and person_id = viewer()`,
          },
        )
      ).found[0]!.shown_on_profile;
    expect(await shown()).toBe(false);
    await ben.go(`/groups/${group}/profile-listing`, { shown: 'on' });
    expect(await shown()).toBe(true);
    await ben.go(`/groups/${group}/profile-listing`, {});
    expect(await shown()).toBe(false);
    expect(await status(outsider.post(`/groups/${group}/profile-listing`, { shown: 'on' }))).toBe(404);
  });

  test('a visit begins after an hour’s pause', async () => {
    const group = await groupOfTwo('Visits', 'private');
    const as = { person: ben.id };
    const seen = async () => (await world.db.read(as, { group: groupByAddress(group) })).group[0]!;
    const set = (ago: string) =>
      world.db.asSystem((db) =>
        db.all(sql`update group_visits set visited_at = now() - ${ago}::interval
          where person_id = ${ben.id} and group_id = (select id from groups where address = ${group})`),
      );
    await noteVisit(world.db, as, await seen());
    const first = await seen();
    expect(first.visited_at).toBeTruthy();
    expect(first.previous_visit_at).toBeNull();
    await noteVisit(world.db, as, first);
    expect((await seen()).visited_at).toEqual(first.visited_at);

    await set('2 hours');
    const before = await seen();
    await noteVisit(world.db, as, before);
    expect((await seen()).previous_visit_at).toEqual(before.visited_at);
    await set('10 minutes');
    await noteVisit(world.db, as, await seen());
    expect((await seen()).previous_visit_at).toEqual(before.visited_at);
    await noteVisit(world.db, { person: outsider.id }, { ...before, id: before.id });
  });
});

describe('facilitating', () => {
  test('is offered, and taken or declined', async () => {
    const group = await groupOfTwo('Offers', 'private');
    const offer = `/groups/${group}/members/${ben.id}/offer`;
    expect(await status(ben.post(`/groups/${group}/facilitation`))).toBe(404);
    expect(await status(ben.post(`/groups/${group}/members/${ana.id}/offer`))).toBe(404);
    await ana.go(offer);
    expect(await about(ben, group)).toContain('ana asks you to facilitate this group too');
    await ben.go(`/groups/${group}/facilitation/refusal`);
    expect(await status(ben.post(`/groups/${group}/facilitation`))).toBe(404);
    await ana.go(offer);
    await ana.go(`${offer}/withdrawal`);
    expect(await status(ben.post(`/groups/${group}/facilitation`))).toBe(404);
    await ana.go(offer, { step_down: 'on' });
    await ben.go(`/groups/${group}/facilitation`);
    expect(await status(ben.get(`/groups/${group}/settings`))).toBe(200);
    expect(await status(ana.get(`/groups/${group}/settings`))).toBe(404);
    expect(await about(outsider, group)).toContain('1 facilitator.');
  });

  test('is taken over from somebody who still facilitates, by a member who is not paused', async () => {
    const group = await groupOfTwo('Old offers', 'private');
    const path = `/groups/${group}/facilitation`;
    const offer = `/groups/${group}/members/${ben.id}/offer`;
    const pause = (ended: boolean) =>
      world.db.asSystem((system) =>
        system.all(
          ended
            ? sql`update suspensions set ended_at = now() where person_id = ${ben.id}`
            : sql`insert into suspensions (person_id, group_id, made_by)
                select ${ben.id}, id, ${ana.id} from groups where address = ${group}`,
        ),
      );
    const dora = await world.person('dora of the old offers');
    await world.join(dora, group);
    await ana.go(`/groups/${group}/members/${dora.id}/offer`);
    await dora.go(path);

    await ana.go(offer);
    await pause(false);
    expect(await about(ben, group)).not.toContain('ana asks you to facilitate');
    expect(await status(ben.post(path))).toBe(404);
    await pause(true);
    expect(await about(ben, group)).toContain('ana asks you to facilitate');
    await ana.go(`${path}/end`);
    expect(await about(ben, group)).not.toContain('ana asks you to facilitate');
    expect(await status(ben.post(path))).toBe(404);
    await dora.go(offer);
    await ben.go(path);
  });

  test('is never ended unnoticed: the members see it, and one of them takes it on', async () => {
    const group = await groupOfTwo('Last one', 'hidden');
    const chi = await world.person('chi of the last one');
    await world.join(chi, group);
    expect(await status(ben.post(`/groups/${group}/facilitation`))).toBe(404);
    expect(await about(ana, group)).toContain('Nobody else facilitates this group.');
    await ana.go(`/groups/${group}/leave`);
    expect(await status(ana.get(`/groups/${group}/about`))).toBe(404);
    expect(await about(ben, group)).toContain('Nobody facilitates this group at the moment');
    expect(await status(outsider.post(`/groups/${group}/facilitation`))).toBe(404);
    const answers = await Promise.all(
      [ben, chi].map((who) => status(who.post(`/groups/${group}/facilitation`))),
    );
    expect(answers.sort()).toEqual([303, 404]);
  });

  test('can be put down', async () => {
    const group = await groupOfTwo('Down', 'community');
    expect(await status(ben.post(`/groups/${group}/facilitation/end`))).toBe(404);
    await ana.go(`/groups/${group}/facilitation/end`);
    expect(await about(ben, group)).toContain('Take this on');
    expect(await about(outsider, group)).not.toContain('Take this on');
  });
});

describe('the agreement', () => {
  test('is changed by facilitators, and every member is asked again', async () => {
    const group = await groupOfTwo('Agreed', 'private');
    const change = { body: 'We listen.\n\nWe do not <i>advise</i>.', seen_version: '1' };
    expect(await status(ben.get(`/groups/${group}/agreement/new`))).toBe(404);
    expect(await status(ben.post(`/groups/${group}/agreement`, change))).toBe(404);
    await ana.go(`/groups/${group}/agreement`, change);
    expect(await about(ana, group)).not.toContain('The agreement has changed');
    const asked = await about(ben, group);
    expect(asked).toContain('The agreement has changed');
    expect(asked).toContain('Removed: We are here for each other as equals.');
    expect(asked).toContain('Added: We do not &lt;i>advise&lt;/i>.');
    expect(await status(ben.post(`/groups/${group}/memberships`, { agreed_version: '1' }))).toBe(422);
    expect(await about(ben, group)).toContain('The agreement has changed');
    await ben.go(`/groups/${group}/memberships`, { agreed_version: '2' });
    expect(await about(ben, group)).not.toContain('The agreement has changed');

    expect(textOf(await ben.page(`/groups/${group}/agreement?version=1`))).toContain('Listen first.');
    expect(await status(outsider.get(`/groups/${group}/agreement?version=1`))).toBe(404);
    expect(textOf(await outsider.page(`/groups/${group}/agreement`))).toContain('We listen.');
  });

  test('written over a version that is gone is refused, and nothing typed is lost', async () => {
    const group = await world.group(ana, 'Stale', 'private');
    await ana.go(`/groups/${group}/agreement`, { body: 'Second', seen_version: '1' });
    const answer = await ana.post(`/groups/${group}/agreement`, { body: 'My own second', seen_version: '1' });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('>My own second</textarea>');
    expect(textOf(text)).toContain('Somebody else changed it');
    expect(textOf(text)).toContain('Removed: Second');
    expect(textOf(await ana.page(`/groups/${group}/agreement`))).toContain('Version 2');
  });

  test('that was read must hold when somebody joins', async () => {
    const group = await world.group(ana, 'Reading', 'public');
    await ana.go(`/groups/${group}/agreement`, { body: 'Another', seen_version: '1' });
    const answer = await ben.post(`/groups/${group}/memberships`, { agreed_version: '1' });
    expect(answer.status).toBe(422);
    expect(textOf(await answer.text())).toContain('Another');
    await ben.go(`/groups/${group}/memberships`, { agreed_version: '2' });
  });
});

describe('settings', () => {
  test('are the facilitators’', async () => {
    const group = await groupOfTwo('Settings', 'public');
    const change = { name: 'Renamed', sentence: 'Now with a sentence', language: 'german', indexed: 'on' };
    for (const who of [ben, outsider]) {
      expect(await status(who.get(`/groups/${group}/settings`))).toBe(404);
      expect(await status(who.post(`/groups/${group}/settings`, change))).toBe(404);
      expect(await status(who.post(`/groups/${group}/visibility`, { visibility: 'private' }))).toBe(404);
    }
    await ana.go(`/groups/${group}/settings`, change);
    expect(await ben.page(`/groups/${group}/about`)).not.toContain('noindex');
    expect(await about(ben, group)).toContain('Now with a sentence');
    const wrong = await ana.post(`/groups/${group}/settings`, { ...change, name: '', sentence: 'Kept' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="Kept"');
  });

  test('do not lose what another facilitator saved meanwhile', async () => {
    const group = await groupOfTwo('Two hands', 'public');
    const path = `/groups/${group}/settings`;
    const version = /name="version" value="([^"]+)"/.exec(await ana.page(path))![1]!;
    await ana.go(path, { name: 'Two hands', sentence: 'First', version });
    const late = await ana.post(path, { name: 'Two hands', sentence: 'Second', version });
    expect(late.status).toBe(422);
    const again = await late.text();
    expect(textOf(again)).toContain('Somebody else changed the settings of this group meanwhile');
    expect(again).toContain('value="Second"');
    expect(await about(ben, group)).toContain('First');
    // Whoever has read that sends it once more.
    const seen = /name="version" value="([^"]+)"/.exec(again)![1]!;
    await ana.go(path, { name: 'Two hands', sentence: 'Second', version: seen });
    expect(await about(ben, group)).toContain('Second');
  });

  test('keep what a group has chosen, however long the catalogue is', async () => {
    const group = await groupOfTwo('Far down', 'public');
    await world.db.asSystem(async (system) => {
      await system.all(
        sql`insert into experiences (name) select 'Filler ' || n from generate_series(1, 2000) n`,
      );
      await system.all(sql`with e as (insert into experiences (name) values ('Zymurgy alone') returning id)
        insert into group_experiences (group_id, experience_id)
        select g.id, e.id from groups g, e where g.address = ${group}`);
    });
    try {
      expect(await ana.page(`/groups/${group}/settings`)).toContain('Zymurgy alone');
      expect(await ana.page('/groups/new')).not.toContain('Zymurgy alone');
    } finally {
      await world.db.asSystem((system) =>
        system.all(sql`delete from experiences where name ilike 'filler %'`),
      );
    }
  });

  test('keep what a closed group alone is about out of the catalogue', async () => {
    const group = await groupOfTwo('Closing soon', 'public');
    const other = await groupOfTwo('Staying open', 'community');
    const path = `/groups/${group}/settings`;
    for (const name of ['Only ours', 'Shared with others', 'Lived by somebody'])
      await ana.go(path, { name: 'Closing soon', experiences: await idsOf(group), new_experience: name });
    await ana.go(`/groups/${other}/settings`, { name: 'Staying open', new_experience: 'Shared with others' });
    await world.db.asSystem((system) =>
      system.all(sql`insert into lived_experiences (person_id, experience_id, relation)
        select ${outsider.id}, id, 'been' from experiences where name = 'Lived by somebody'`),
    );
    const catalogue = async (who: Person) => {
      const { rows } = await world.db.asViewer({ person: who.id }, async (db) => ({
        rows: await db.all(sql<{ name: string }>`select name::text as name from experiences
          where name in ('Only ours', 'Shared with others', 'Lived by somebody') order by name`),
      }));
      return rows.map(({ name }) => name);
    };
    expect(await catalogue(outsider)).toEqual(['Lived by somebody', 'Only ours', 'Shared with others']);

    // Private: it is listed, so who sees it there still sees what it is about. Hidden: its members alone.
    await ana.go(`/groups/${group}/visibility`, { visibility: 'private' });
    expect(await catalogue(outsider)).toContain('Only ours');
    expect(await world.visitor().page('/groups')).not.toContain('Only ours');
    const hidden = (await ana.go(`/groups/${group}/visibility`, { visibility: 'hidden' })).split('/')[2]!;
    expect(await catalogue(outsider)).toEqual(['Lived by somebody', 'Shared with others']);
    expect(await catalogue(ben)).toEqual(['Lived by somebody', 'Only ours', 'Shared with others']);
    expect(await about(ben, hidden)).toContain('Only ours');

    // Somebody else who names it finds out nothing: it is simply there, for everybody.
    await ana.go(`/groups/${other}/settings`, {
      name: 'Staying open',
      experiences: await idsOf(other),
      new_experience: 'only ours',
    });
    expect(await catalogue(outsider)).toContain('Only ours');
  });

  test('let ever fewer people see a group, never more', async () => {
    const group = await groupOfTwo('Narrow', 'public');
    const narrow = (visibility: string) => ana.post(`/groups/${group}/visibility`, { visibility });
    expect(await status(ana.get(`/groups/${group}/visibility?to=private`))).toBe(200);
    expect(await status(narrow('private'))).toBe(303);
    expect(await status(narrow('public'))).toBe(422);
    expect(await status(ana.get(`/groups/${group}/visibility?to=public`))).toBe(404);
    expect(await status(world.visitor().get(`/groups/${group}/about`))).toBe(404);
    await outsider.go(`/groups/${group}/memberships`, { agreed_version: '1' });
    const asked = async () =>
      (await world.db.read({ person: outsider.id }, { rows: sql`select 1 from join_requests` })).rows;
    expect(await asked()).toHaveLength(1);

    const hidden = (await narrow('hidden')).headers.get('location')!.split('/')[2]!;
    expect(hidden).toMatch(/^[a-z2-7]{20}$/);
    expect(await about(ben, hidden)).toContain('Narrow');
    expect(await status(ben.get(`/groups/${group}/about`))).toBe(404);
    expect(await world.group(ben, 'Narrow', 'public')).toBe(group);
    expect(await asked()).toEqual([]);
    expect(await about(ana, hidden)).toContain('2 members');
  });
});

describe('invitations', () => {
  const invite = async (group: string, fields: Record<string, string> = {}) => {
    await ana.go(`/groups/${group}/invitations`, fields);
    const html = await ana.page(`/groups/${group}/invitations`);
    return /value="http:\/\/localhost(\/invitations\/groups\/[\w-]+)"/.exec(html)![1]!;
  };
  const agreed = { agreed_version: '1' };

  test('lead people into a hidden group, and the link is shown once', async () => {
    const group = await world.group(ana, 'Invited', 'hidden');
    const link = await invite(group);
    expect(await ana.page(`/groups/${group}/invitations`)).not.toContain(link);
    const visitor = textOf(await world.visitor().page(link));
    expect(visitor).toContain('Invited');
    expect(visitor).toContain('Listen first.');
    expect(await world.visitor().page(link)).toContain(`/sign-up?then=${encodeURIComponent(link)}`);
    expect(await world.visitor().go(`${link}/memberships`, agreed)).toContain(encodeURIComponent(link));
    const chi = await world.person('chi, invited');
    expect(await chi.go(`${link}/memberships`, agreed)).toBe(`/groups/${group}`);
    expect(await members(chi, group)).toContain('chi, invited');
    expect(textOf(await outsider.get(link).then((answer) => answer.text()))).toContain(
      'does not work any more',
    );
  });

  test('are made by facilitators, and only their hash is kept', async () => {
    const group = await groupOfTwo('Makers', 'private');
    expect(await status(ben.post(`/groups/${group}/invitations`))).toBe(404);
    expect(await status(ben.get(`/groups/${group}/invitations`))).toBe(404);
    for (const uses of ['0', '1001', '-1', 'many', '1e99'])
      expect(await status(ana.post(`/groups/${group}/invitations`, { uses }))).toBe(422);
    await invite(group);
    const hash = world.db.read({ person: ana.id }, { hash: sql`select token_hash from group_invitations` });
    await expect(hash).rejects.toThrow('permission denied');
  });

  test('of three uses let in exactly three of ten who come at once', async () => {
    const group = await world.group(ana, 'Three seats', 'private');
    const link = await invite(group, { uses: '3' });
    const people = await Promise.all([...Array(10).keys()].map((n) => world.person(`guest ${n}`)));
    const led = await Promise.all(people.map((person) => person.go(`${link}/memberships`, agreed)));
    expect(led.filter((to) => to === `/groups/${group}`)).toHaveLength(3);
    expect(await about(ana, group)).toContain('4 members');
  });

  test('that are ended, over or used up look like links that never were', async () => {
    const group = await world.group(ana, 'Dead links', 'hidden');
    const [ended, over, used] = [await invite(group), await invite(group), await invite(group)];
    const ids = [
      ...(await ana.page(`/groups/${group}/invitations`)).matchAll(/invitations\/([0-9a-f-]{36})\/end/g),
    ];
    const [usedId, overId, endedId] = ids.map((match) => match[1]!);
    expect(usedId).toBeTruthy();
    expect(await status(outsider.get(ended))).toBe(200);
    expect(await status(outsider.post(`/groups/${group}/invitations/${endedId}/end`))).toBe(404);
    await ana.go(`/groups/${group}/invitations/${endedId}/end`);
    await world.db.asSystem((db) =>
      db.all(sql`update group_invitations set expires_at = now() - interval '1 second' where id = ${overId}`),
    );
    await (await world.person('first guest')).go(`${used}/memberships`, agreed);
    const never = `/invitations/groups/${'x'.repeat(43)}`;
    const dead = await bare(outsider.get(never), never);
    expect(dead.status).toBe(404);
    for (const link of [ended, over, used]) {
      expect(await bare(outsider.get(link), link)).toEqual(dead);
      expect(await outsider.go(`${link}/memberships`, agreed)).toBe(link);
    }
    expect(await status(outsider.get(`/groups/${group}/about`))).toBe(404);
  });
});

test('a hidden group cannot be told from one that does not exist', async () => {
  const hidden = await groupOfTwo('Unheard of', 'hidden');
  const exMember = await world.person('ex-member');
  await world.join(exMember, hidden);
  expect(await status(exMember.get(`/groups/${hidden}/about`))).toBe(200);
  await exMember.go(`/groups/${hidden}/leave`);

  const none = 'abcdefghijklmnop2345';
  const id = '01890000-0000-7000-8000-000000000000';
  const routes = world.app.routes.filter(
    ({ path, method }) => path.startsWith('/groups/:group') && (method === 'GET' || method === 'POST'),
  );
  expect(routes.length).toBeGreaterThan(25);
  const right = {
    agreed_version: '1',
    seen_version: '1',
    body: 'Something',
    name: 'Something',
    title: 'Something',
    kind: 'question',
    visibility: 'hidden',
    days: '1',
    uses: '1',
  };
  for (const who of [world.visitor(), outsider, exMember]) {
    expect(await status(who.get(`/groups/${hidden}/about`))).toBe(404);
    for (const { path, method } of routes) {
      const at = (address: string) =>
        path.replace(':group', address).replace(/:\w+/g, id) +
        (path.endsWith('/visibility') ? '?to=hidden' : '');
      for (const fields of method === 'GET' ? [{}] : [{}, right]) {
        const ask = (address: string) =>
          bare(method === 'GET' ? who.get(at(address)) : who.post(at(address), fields), address);
        const answer = await ask(hidden);
        expect(answer, `${method} ${path}`).toEqual(await ask(none));
        expect(answer.status).toBeLessThan(500);
      }
    }
  }

  // Nor by its name, nor by an address that it has: a new group of that name gets one of its own.
  expect(await world.group(outsider, 'Unheard of', 'public')).toBe('unheard-of');
  expect(await world.group(exMember, hidden, 'public')).toBe(hidden.slice(0, 19));
  expect(textOf(await outsider.page(`/groups?q=${hidden}`))).not.toContain('Unheard of');
});

test('whatever is sent to a group, nothing breaks', async () => {
  const group = await groupOfTwo('Sturdy', 'private');
  const odd = ['', '\0', '\ud800', '-1', '__proto__', 'x'.repeat(10_000)];
  const names = ['name', 'visibility', 'sentence', 'agreement', 'language', 'experiences', 'new_experience'];
  names.push(
    'agreed_version',
    'seen_version',
    'words',
    'body',
    'days',
    'uses',
    'shown',
    'step_down',
    '__proto__',
  );
  const paths = world.app.routes
    .filter(
      ({ method, path }) =>
        method === 'POST' && /^\/groups$|^\/groups\/:group\/[^t]|^\/invitations\/g/.test(path),
    )
    .map(({ path }) => path)
    .filter((path) => !path.endsWith('/leave') && !path.endsWith('/facilitation/end'));
  for (const path of new Set(paths)) {
    for (const value of odd) {
      const at = path
        .replace(':group', group)
        .replace(/:\w+/g, encodeURIComponent(value.toWellFormed()) || 'x');
      const single = Object.fromEntries(names.map((name) => [name, value]));
      const several = Object.fromEntries(names.map((name) => [name, [value, value]]));
      for (const fields of [single, several])
        expect(await status(ana.post(at, fields)), at).toBeLessThan(500);
    }
    const json = new Request(`http://localhost${path.replace(':group', group).replace(/:\w+/g, ana.id)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"__proto__":{"name":"x"},"name":{"a":1},"visibility":["public"],"uses":3,"body":null}',
    });
    expect(await status(ana.send(json)), path).toBeLessThan(500);
  }
  for (const address of ['%00', '%ff', 'x'.repeat(5_000), '__proto__', '..%2f..', '%F0%9F%91%8B'])
    expect(await status(ana.get(`/groups/${address}/about`))).toBe(404);
});

/** All of an answer that could tell something: what is random in each, and the address asked for, taken out. */
async function bare(answer: Promise<Response>, address: string) {
  const { status, headers, body } = await answer.then(async (response) => ({
    status: response.status,
    headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n'),
    body: await response.text(),
  }));
  const nonce = /'nonce-([^']+)'/.exec(headers)?.[1] ?? 'none';
  const plain = (text: string) =>
    text
      .replaceAll(encodeURIComponent(address), 'ADDRESS')
      .replaceAll(address, 'ADDRESS')
      .replaceAll(nonce, 'NONCE')
      .replace(/name="once" value="[^"]*"/g, 'name="once"');
  return { status, headers: plain(headers), body: plain(body) };
}

/** Ids of the experiences that a group is about. */
async function idsOf(address: string): Promise<string[]> {
  const rows = await world.db.asSystem((system) =>
    system.all(
      sql<{
        id: string;
      }>`select x.experience_id as id from group_experiences x join groups g on g.id = x.group_id where g.address = ${address}`,
    ),
  );
  return rows.map(({ id }) => id);
}
