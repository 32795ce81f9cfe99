import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { countryOfZone, whereabouts } from './compute/country.ts';
import { languageTags } from './compute/languages.ts';
import { telHref } from './parts.tsx';

let world: World;
let ola: Person;
let ana: Person;

beforeAll(async () => {
  world = await newWorld();
  [ola, ana] = await Promise.all([world.person('Ola', 'organiser'), world.person('Ana')]);
});
afterAll(() => world.drop());

const one = <Row>(query: ReturnType<typeof sql<Row>>) =>
  world.db.asSystem((system) => system.first(query)) as Promise<Row>;
const entry = {
  kind: 'listening',
  country: 'JP',
  name: 'Yorisoi',
  dial: '0120 279 338',
  languages: 'Japanese, en',
};

describe('help now', () => {
  test('is there for everybody, with the numbers of the country one chooses', async () => {
    const visitor = world.visitor();
    expect(await visitor.page('/help-now')).toContain('href="tel:112"');
    const british = await visitor.page('/help-now?country=GB');
    expect(british).toMatch(/href="tel:999"[\s\S]*href="tel:116123"/);
    expect(british).not.toContain('href="tel:911"');
    expect(await visitor.page('/help-now?country=US')).toMatch(/href="tel:988"[\s\S]*href="sms:988"/);
    expect((await visitor.get('/help-now?country=__proto__')).status).toBe(200);
    const mo = await world.person('Mo', 'moderator');
    expect(textOf(await mo.page('/help-now'))).toContain('Mo');
    expect(textOf(await visitor.page('/help-now'))).not.toMatch(/\bMo\b/);
  });

  test('knows where somebody is by what they chose, else by their time zone, else by their language', async () => {
    await ana.go('/you/profile', { about: '', languages: '', time_zone: 'Europe/Vienna' });
    const as = async (person: Person | ReturnType<World['visitor']>, path: string) =>
      textOf(await (await person.get(path, { 'accept-language': 'en-NZ,en;q=0.8' })).text());
    expect(await as(ana, '/help-now?country=FR')).toContain('Where help is: France');
    expect(await as(ana, '/help-now')).toContain('Where help is: Austria');
    // A browser's language is a guess that may be far off: 112 stands beside it.
    const guessed = await as(world.visitor(), '/help-now');
    expect(guessed).toContain('Where help is: New Zealand');
    expect(guessed).toMatch(/Are you somewhere else\?[\s\S]*112/);
    expect(await as(ana, '/help-now')).not.toContain('Are you somewhere else?');
    expect(textOf(await world.visitor().page('/help-now'))).not.toContain('Where help is');
  });

  test('says beside each number with what it was compared, and when; or that it never was, or long ago', async () => {
    const visitor = world.visitor();
    expect(textOf(await visitor.page('/help-now?country=GB'))).toMatch(
      /116 123 Day and night, in English\. Compared with samaritans\.org on 22 Nov 2026 ?\./,
    );
    expect(textOf(await visitor.page('/help-now?country=IE'))).toMatch(
      /116 123 Day and night, in English\. Not checked here yet: please make sure\./,
    );
    await one(sql`update resources set verified_at = current_date - 366 where country = 'DE'`);
    expect(textOf(await visitor.page('/help-now?country=DE'))).toContain('That is more than a year ago.');
    await one(sql`update resources set verified_at = current_date - 364 where country = 'DE'`);
    expect(textOf(await visitor.page('/help-now?country=DE'))).not.toContain('more than a year ago');
  });

  test('is led to from every page, also from those that say what went wrong', async () => {
    const waiting = await world.person('Wim');
    await one(sql`update people set admitted_at = null where id = ${waiting.id}`);
    const group = await world.group(ana, 'Evenings', 'public');
    const answers = [
      await world.visitor().get('/'),
      await world.visitor().get('/sign-in'),
      await world.visitor().get('/sign-up'),
      await world.visitor().get('/sign-in/recovery'),
      await world.visitor().get('/nothing/here'),
      await world.visitor().get('/sign-in/links/none'),
      await world.visitor().post(`/groups/${group}/topics`, { body: 'My words' }),
      await world.visitor().post('/sign-in', { name: 'Ana', password: '' }),
      await world.visitor().post('/sign-in', {}, { 'sec-fetch-site': 'cross-site' }),
      await waiting.get('/groups/new'),
      await ana.post('/groups', { name: '' }),
    ];
    for (const answer of answers)
      expect(await answer.text(), `${answer.status} ${answer.url}`).toContain('href="/help-now"');
    expect(answers.map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 404, 410, 401, 422, 403, 403, 422,
    ]);
    expect((await waiting.get('/help-now')).status).toBe(200);
  });
});

describe('the list of help', () => {
  test('is kept by organisers: added, changed, ordered, taken away and brought back, each time logged', async () => {
    const at = await ola.go('/organise/resources', entry);
    const id = at.split('#r-')[1]!;
    const shown = async () => textOf(await world.visitor().page('/help-now?country=JP'));
    expect(await shown()).toContain('Yorisoi 0120 279 338 In Japanese and English. Not checked here yet');

    const second = (
      await ola.go('/organise/resources', { ...entry, name: 'Second', web: 'https://second.example/' })
    ).split('#r-')[1]!;
    expect(await shown()).toMatch(/Yorisoi.*Second/);
    await ola.go(`/organise/resources/${second}/position`, { direction: 'up' });
    expect(await shown()).toMatch(/Second.*Yorisoi/);
    await ola.go(`/organise/resources/${second}/position`, { direction: 'up' });
    await ola.go(`/organise/resources/${second}/position`, { direction: 'down' });
    expect(await shown()).toMatch(/Yorisoi.*Second/);

    await ola.go(`/organise/resources/${id}`, { ...entry, name: 'Yorisoi Hotline', version: '1' });
    expect(await shown()).toContain('Yorisoi Hotline');
    await ola.go(`/organise/resources/${id}/removal`, { version: '2' });
    expect(await shown()).not.toContain('Yorisoi');
    expect(textOf(await ola.page('/organise/resources?show=removed'))).toContain('Yorisoi Hotline');
    await ola.go(`/organise/resources/${id}/restoration`);
    expect(await shown()).toContain('Yorisoi Hotline');

    const { verbs } = await one(
      sql<{
        verbs: string[];
      }>`select array_agg(distinct verb order by verb) as verbs from audit_log where object_id in (${id}, ${second})`,
    );
    expect(verbs).toEqual([
      'added a resource',
      'brought a resource back',
      'changed a resource',
      'moved a resource',
      'took a resource away',
    ]);
    expect(textOf(await ola.page('/organise/log'))).toContain('took an entry of “Need help now?” away');
    for (const other of [ana, world.visitor()]) {
      const answer = await other.post(`/organise/resources/${id}/removal`, { version: '4' });
      expect(answer.status === 404 || answer.headers.get('location')?.startsWith('/sign-in')).toBe(true);
    }
    expect(await shown()).toContain('Yorisoi Hotline');
  });

  test('does not lose what another organiser saved meanwhile', async () => {
    const id = (await ola.go('/organise/resources', { ...entry, country: 'KR' })).split('#r-')[1]!;
    const other = await world.person('Ole', 'organiser');
    const path = `/organise/resources/${id}`;
    await other.go(path, { ...entry, country: 'KR', dial: '1393', version: '1' });
    const answer = await ola.post(path, { ...entry, country: 'KR', dial: '1588', version: '1' });
    expect(answer.status).toBe(422);
    const again = await answer.text();
    expect(textOf(again)).toContain('Somebody else changed this entry meanwhile');
    expect(again).toContain('value="1588"');
    await ola.go(`${path}/checks`, { version: '1' });
    await ola.go(`${path}/removal`, { version: '1' });
    expect(await one(sql`select dial, verified_at, removed_at from resources where id = ${id}`)).toEqual({
      dial: '1393',
      verified_at: null,
      removed_at: null,
    });
    // Whoever has read that sends it once more.
    await ola.go(path, { ...entry, country: 'KR', dial: '1588', version: '2' });
    expect(await one(sql`select dial from resources where id = ${id}`)).toEqual({ dial: '1588' });
  });

  test('counts as checked only with a page to check it on, and not any more once the number is another', async () => {
    const id = (await ola.go('/organise/resources', { ...entry, country: 'SE' })).split('#r-')[1]!;
    const path = `/organise/resources/${id}`;
    const checked = () =>
      one(
        sql<{
          day: string | null;
          today: string;
        }>`select verified_at::text as day, current_date::text as today from resources where id = ${id}`,
      );
    expect(await ola.go(`${path}/checks`, { version: '1' })).toBe(path);
    expect((await checked()).day).toBeNull();
    const sources = 'https://example.org/help\nTheir leaflet';
    expect((await ola.post(path, { ...entry, country: 'SE', checked: 'on', version: '1' })).status).toBe(422);
    await ola.go(path, { ...entry, country: 'SE', sources, version: '1' });
    await ola.go(`${path}/checks`, { version: '2' });
    const { day, today } = await checked();
    expect(day).toBe(today);
    expect(textOf(await world.visitor().page('/help-now?country=SE'))).toContain(
      'Compared with example.org and Their leaflet',
    );
    await ola.go(path, { ...entry, country: 'SE', sources, about: 'For all.', version: '3' });
    expect((await checked()).day).toBe(today);
    await ola.go(path, { ...entry, country: 'SE', sources, dial: '90 101', version: '4' });
    expect((await checked()).day).toBeNull();
  });

  test('takes numbers that can be dialled and links over safe connections, and nothing else', async () => {
    const refused: [Record<string, string>, RegExp][] = [
      [{ dial: '0800-CALL' }, /Use digits/],
      [{ dial: '+ +' }, /Use digits/],
      [{ sms: '12;rm' }, /Use digits/],
      [{ web: 'http://example.org/' }, /begins with https/],
      [{ chat: 'javascript:alert(1)' }, /begins with https/],
      [{ dial: '' }, /at least one way/],
      [{ name: '' }, /what it is called/],
      [{ country: 'XX' }, /choose one/],
      [{ languages: 'Blorpish' }, /“Blorpish”/],
    ];
    for (const [change, says] of refused) {
      const answer = await ola.post('/organise/resources', { ...entry, ...change });
      expect(answer.status, JSON.stringify(change)).toBe(422);
      expect(textOf(await answer.text())).toMatch(says);
    }
    expect(telHref('*31# 0800 111')).toBe('tel:*31%230800111');
    expect(languageTags('Deutsch, pt-BR; Arabic', ['de'])).toEqual({ tags: ['de', 'pt-BR', 'ar'] });
  });

  test('tells organisers how much waits to be checked', async () => {
    const due = Number((await one(sql<{ due: number }>`select resources_due() as due`)).due);
    expect(due).toBeGreaterThan(2);
    expect(textOf(await ola.page('/organise'))).toContain(`${due} entries of “Need help now?” wait`);
    const list = textOf(await ola.page('/organise/resources?show=due'));
    expect(list).toContain('Tele-MANAS');
    expect(list).not.toContain('Lifeline');
  });

  test('is paged by key in the order of its pages', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/organise/resources';
    while (path) {
      const html: string = await ola.page(path);
      seen.push(...[...html.matchAll(/id="r-([0-9a-f-]{36})"/g)].map(([, id]) => id!));
      path = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    const { ids } = await one(
      sql<{
        ids: string[];
      }>`select array_agg(id order by coalesce(country, ''), kind, position, id) as ids from resources where removed_at is null`,
    );
    expect(ids.length).toBeGreaterThan(30);
    expect(seen).toEqual(ids);
  });
});

test('where leaving a page leads is the organisers’ to set, to a safe address alone', async () => {
  const leads = async () =>
    /href="([^"]*)" rel="noreferrer nofollow" data-leave/.exec(await world.visitor().page('/help-now'))?.[1];
  expect(await leads()).toBe('https://www.wikipedia.org/');
  const settings = { place: 'Here', joining: 'anyone' };
  await ola.go('/organise', { ...settings, leave_to: 'https://weather.example/today' });
  expect(await leads()).toBe('https://weather.example/today');
  for (const wrong of ['http://weather.example/', 'javascript:alert(1)', 'https://a b', '/groups'])
    expect((await ola.post('/organise', { ...settings, leave_to: wrong })).status, wrong).toBe(422);
  // A form that does not have the field leaves it; an empty one brings the first back.
  await ola.go('/organise', settings);
  expect(await leads()).toBe('https://weather.example/today');
  await ola.go('/organise', { ...settings, leave_to: '' });
  expect(await leads()).toBe('https://www.wikipedia.org/');
});

test('a country is told by zones of every name, and by no language alone', () => {
  expect(countryOfZone('Europe/Vienna')).toBe('AT');
  expect(countryOfZone('Asia/Kolkata')).toBe('IN');
  expect(countryOfZone('Nowhere/At-all')).toBeUndefined();
  expect(whereabouts({ acceptLanguage: 'en' })).toEqual({ country: undefined, by: undefined });
  expect(whereabouts({ acceptLanguage: 'zh-Hant-TW, en' })).toEqual({ country: 'TW', by: 'language' });
  expect(whereabouts({ acceptLanguage: '-,;;q=,x-'.repeat(99) }).country).toBeUndefined();
});

test('what is no version of an entry is not taken for one', async () => {
  const at = (await ola.go('/organise/resources', { ...entry, name: 'Odd', web: '' })).split('#r-')[1];
  for (const version of ['NaN', '1e9', '2026-W23', '-1', '99999999999999', '', '１'])
    for (const part of ['', '/checks', '/removal'])
      expect(
        (await ola.post(`/organise/resources/${at}${part}`, { ...entry, version })).status,
        `${part} ${version}`,
      ).not.toBe(409);
});
