import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue, EnglishWords } from '../src/platform/i18n.ts';
import { newWorld, type World } from './world.ts';

/*
 * The words of all domains in all languages. That none is missing and none is too many, the type check says; here
 * stands what it cannot see: words left in English, places that lost their name, numbers without their forms.
 */

type Message = string | ((...given: (number | string)[]) => string);
interface Said {
  en: Message;
  es: Message;
  ar: Message;
}

const said = new Map<string, Said>();
for (const domain of readdirSync('src')) {
  const path = `../src/${domain}/messages.ts`;
  const found = await import(path).catch((error: Error) => {
    if (/Cannot find|Failed to load|ENOTDIR|does the file exist/i.test(error.message)) return undefined;
    throw error;
  });
  if (!found) continue;
  const messages: Catalogue<EnglishWords> = found.messages;
  collect(domain, messages.in('en'), messages.in('es'), messages.in('ar'));
}

function collect(at: string, en: object, es: object, ar: object): void {
  for (const [key, value] of Object.entries(en)) {
    const theirs = [es, ar].map((words) => (words as Record<string, never>)[key]);
    if (typeof value === 'object') collect(`${at}.${key}`, value, theirs[0]!, theirs[1]!);
    else said.set(`${at}.${key}`, { en: value, es: theirs[0]!, ar: theirs[1]! });
  }
}

/** What a message says when it is given these words; numbers too, which functions take for anything. */
const say = (message: Message, ...given: (number | string)[]) =>
  typeof message === 'string' ? message : message(...given);

const marks = ['⟦1⟧', '⟦2⟧', '⟦3⟧'];

/** Names, signs, and words that are the same in Spanish. */
const same =
  /^(\{\w+\}[\s:.,·()]*)+$|^\(?⟦1⟧( \(UTC\)|:|[,:] ⟦2⟧.*)?\)?$|^, $|^(CSV|JSON|PDF|[Nn]o|Chat|[Cc]risis|Error|General)?$/;

describe('in every language', () => {
  test('there are words of every domain', () => {
    expect(said.size).toBeGreaterThan(1500);
    const domains = readdirSync('src').filter((room) => existsSync(`src/${room}/messages.ts`));
    expect(new Set([...said.keys()].map((key) => key.split('.')[0]))).toEqual(new Set(domains));
  });

  test('no words were left in English', () => {
    const left = [...said].filter(([, { en, es, ar }]) =>
      [es, ar].some((words) => say(words, ...marks) === say(en, ...marks) && !same.test(say(en, ...marks))),
    );
    expect(left.map(([key, { en }]) => `${key}: ${say(en, ...marks)}`)).toEqual([]);
  });

  test('Arabic is written in Arabic letters', () => {
    const latin =
      /https?:\S*|⟦.⟧|\{\w+\}|\u2066[^\u2069]*\u2069|UTC|CSV|JSON|Markdown|Shift|PDF|JPEG|HEIC|Word/g;
    const odd = [...said].filter(([, { ar }]) => /[a-z]{2}/i.test(say(ar, ...marks).replace(latin, '')));
    expect(odd.map(([key, { ar }]) => `${key}: ${say(ar, ...marks)}`)).toEqual([]);
  });

  test('each message has the same places for other content', () => {
    const places = (text: string) =>
      (text.match(/\{\w+\}|⟦\d⟧/g) ?? []).sort().filter((each, at, all) => each !== all[at - 1]);
    for (const [key, { en, es, ar }] of said) {
      const wanted = places(say(en, ...marks));
      expect(places(say(es, ...marks)), `${key} in Spanish`).toEqual(wanted);
      expect(places(say(ar, ...marks)), `${key} in Arabic`).toEqual(wanted);
    }
  });

  test('a text that is empty in one is empty in all', () => {
    for (const [key, { en, es, ar }] of said)
      expect(
        [es, ar].map((words) => say(words, ...marks) === ''),
        key,
      ).toEqual([0, 1].map(() => say(en, ...marks) === ''));
  });

  test('every number has the forms of its language', () => {
    const forms = (message: Message, numbers: number[]) =>
      new Set(numbers.map((n) => say(message, n, n, n).replace(/\d+/g, '#'))).size;
    const counted = [...said].filter(([, { en }]) => typeof en === 'function' && forms(en, [1, 2]) > 1);
    expect(counted.length).toBeGreaterThan(40);
    for (const [key, { es, ar }] of counted) {
      expect(forms(es, [1, 2]), `${key} in Spanish`).toBe(2);
      // None, one, two, a few, and many: the last two often differ by a letter, or not at all.
      expect(forms(ar, [0, 1, 2, 3, 11, 100]), `${key} in Arabic`).toBeGreaterThanOrEqual(4);
    }
  });

  test('a name in an Arabic sentence keeps its own direction', () => {
    // Beside a mark of its own language nothing can be pulled away; a Latin name at an edge can.
    const loose = [...said].filter(([key, { en, ar }]) => {
      if (typeof ar === 'string' || isCount(en) || isCount(ar) || plain.test(key)) return false;
      return !/\u2068⟦1⟧\u2069/.test(say(ar, ...marks));
    });
    expect(loose.map(([key, { ar }]) => `${key}: ${say(ar, ...marks)}`)).toEqual([]);
  });
});

/** Given what is Arabic already or a number: days, times, countries, roles, lists of languages. */
const plain =
  /\.(dangerIn|guess|helpIn|unknownIn|always|speaks|weekOf|span|yourTime|utc|weeklyLine|once|every|show|role|version|olderVersion|promise|appealPromise|tooFew|trainedOn|heldOut|made|wholeLead|full|count|crisis|urgent|soon|about\.badge|poll\.result|message\.reacted)$/;

const isCount = (message: Message) =>
  new Set([1, 2].map((n) => say(message, n, n, n).replace(/\d+/g, '#'))).size > 1;

describe('the reader’s choice', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
  });
  afterAll(() => world.drop());

  const htmlOf = (page: string) => page.match(/<html lang="[^"]*" dir="[^"]*">/)?.[0];
  const english = '<html lang="en" dir="ltr">';
  const spanish = '<html lang="es" dir="ltr">';
  const arabic = '<html lang="ar" dir="rtl">';

  test('is the browser’s list of languages until somebody chooses, then what they chose', async () => {
    const visitor = world.visitor();
    const page = async () =>
      htmlOf(await (await visitor.get('/', { 'accept-language': 'ar-EG,en;q=0.5' })).text());
    expect(await page()).toBe(arabic);
    const choice = await visitor.page('/language?back=%2Fgroups');
    for (const [locale, name] of [
      ['en', 'English'],
      ['es', 'Español'],
      ['ar', 'العربية'],
    ])
      expect(choice).toContain(`<bdi lang="${locale}">${name}</bdi>`);
    expect(choice).not.toContain('en-XB');
    const answer = await visitor.post('/language', { language: 'es', back: '/groups' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/groups']);
    expect(await page()).toBe(spanish);
  });

  test('leads nowhere else, and to no language that we do not speak', async () => {
    const visitor = world.visitor();
    for (const back of ['https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)']) {
      expect(await visitor.page(`/language?back=${encodeURIComponent(back)}`)).toContain(
        'name="back" value="/"',
      );
      expect((await visitor.post('/language', { language: 'es', back })).headers.get('location')).toBe('/');
    }
    for (const language of ['xx', '__proto__', '']) await visitor.post('/language', { language, back: '/' });
    expect(htmlOf(await visitor.page('/'))).toBe(spanish);
  });

  test('follows somebody to every browser in which they are signed in', async () => {
    const ana = await world.person('Ana');
    const elsewhere = world.visitor();
    for (const [name, value] of ana.cookies) elsewhere.cookies.set(name, value);
    expect(htmlOf(await elsewhere.page('/'))).toBe(english);
    await ana.post('/language', { language: 'ar', back: '/' });
    expect(htmlOf(await ana.page('/'))).toBe(arabic);
    expect(htmlOf(await elsewhere.page('/'))).toBe(arabic);
    expect(elsewhere.cookies.get('language')).toBe('ar');
    // What the profile says stands beside it, and is not lost.
    await elsewhere.post('/you/profile', { time_zone: 'Africa/Cairo', locale: 'es' });
    expect(htmlOf(await ana.page('/you/profile'))).toBe(spanish);
    await ana.post('/language', { language: 'ar', back: '/' });
    expect(await ana.page('/you/profile')).toMatch(/<option value="Africa\/Cairo" selected/);
  });

  test('made before joining is kept with the account', async () => {
    const visitor = world.visitor();
    await visitor.post('/language', { language: 'ar', back: '/sign-up' });
    await visitor.post('/sign-up', {
      name: 'Noor',
      password: 'four words of mine',
      adult: 'on',
      once: crypto.randomUUID(),
    });
    const other = world.visitor();
    await other.post('/sign-in', { name: 'Noor', password: 'four words of mine' });
    expect(htmlOf(await other.page('/'))).toBe(arabic);
  });

  test('is what a founder finds chosen for a new group', async () => {
    const founder = await world.person('Fatima');
    await founder.post('/language', { language: 'ar', back: '/' });
    const page = await founder.page('/groups/new');
    expect(page).toMatch(/<option value="arabic" selected/);
    expect(page).toContain('نحن هنا بعضُنا لبعض متساوين.');
  });

  test('is offered on every page, and leads back to it, but tells nothing of what is not there', async () => {
    const visitor = world.visitor();
    expect(await visitor.page('/groups?q=night')).toContain('<a href="/language?back=%2Fgroups">');
    expect(await (await visitor.get('/groups/nowhere-at-all')).text()).toContain('<a href="/language">');
  });
});
