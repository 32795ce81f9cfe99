import { describe, expect, expectTypeOf, it } from 'vitest';
import { catalogue, direction, formats, isTimeZone, negotiate, plural, type Words } from './i18n.ts';

const en = {
  join: 'Join the group',
  agree: 'I agree to the {rules} of https://example.org/rules',
  members: (n: number) => plural(n, { one: '1 member', other: `${n} members` }),
  kinds: { question: 'Question' },
};
const es: Words<typeof en> = {
  join: 'Unirme al grupo',
  agree: 'Acepto las {rules} de https://example.org/rules',
  members: (n) => plural(n, { one: '1 miembro', other: `${n} miembros` }, 'es'),
  kinds: { question: 'Pregunta' },
};
const ar: Words<typeof en> = {
  join: 'الانضمام إلى المجموعة',
  agree: 'أوافق على {rules} في https://example.org/rules',
  members: (n) =>
    plural(
      n,
      {
        zero: 'لا أعضاء',
        one: 'عضو واحد',
        two: 'عضوان',
        few: `${n} أعضاء`,
        many: `${n} عضوًا`,
        other: `${n} عضو`,
      },
      'ar',
    ),
  kinds: { question: 'سؤال' },
};
const messages = catalogue(en, { es, ar });

describe('a catalogue', () => {
  it('gives the English words as they were written', () => {
    const words = messages.in('en');
    expect([words.join, words.members(1), words.members(4), words.kinds.question]).toEqual([
      'Join the group',
      '1 member',
      '4 members',
      'Question',
    ]);
  });

  it('gives the words of each language, with all forms that its numbers have', () => {
    expect([1, 2].map(messages.in('es').members)).toEqual(['1 miembro', '2 miembros']);
    expect([0, 1, 2, 3, 11, 100].map(messages.in('ar').members)).toEqual([
      'لا أعضاء',
      'عضو واحد',
      'عضوان',
      '3 أعضاء',
      '11 عضوًا',
      '100 عضو',
    ]);
    // @ts-expect-error Arabic has six forms
    plural(1, { one: 'عضو', other: 'أعضاء' }, 'ar');
  });

  it('asks of a translation the same messages with the same parameters', () => {
    type Wanted = Words<{ join: 'Join'; members: (n: number) => string; kinds: { question: 'Question' } }>;
    expectTypeOf<Wanted>().toEqualTypeOf<{
      readonly join: string;
      readonly members: (n: number) => string;
      readonly kinds: { readonly question: string };
    }>();
    // @ts-expect-error a language that is missing is a mistake
    expect(catalogue({ join: 'Join' }, { es: { join: 'Unirme' } })).toBeDefined();
    // @ts-expect-error a message too many is a mistake
    const more: Words<{ join: string }> = { join: 'Unirme', leave: 'Salir' };
    expect(more.join).toBe('Unirme');
    // @ts-expect-error a missing message is a mistake
    const missing: Wanted = { join: 'Beitreten', kinds: { question: 'Frage' } };
    expect(missing.members).toBeUndefined();
  });
});

describe('the right-to-left pseudo-language', () => {
  const words = messages.in('en-XB');

  it('turns each word around and nothing else', () => {
    expect(words.join.replace(/[\u200f\u202c\u202e]/g, '')).toBe('Join the group');
    expect(words.join.match(/\u202e/g)).toHaveLength(3);
    expect(words.members(4)).toContain('4 ');
    expect(words.kinds.question).toContain('\u202eQuestion\u202c');
  });

  it('leaves places for other content and addresses alone', () => {
    expect(words.agree).toContain(' {rules} ');
    expect(words.agree).toContain(' https://example.org/rules');
  });

  it('closes every run that it opens, so that nothing after it is turned around', () => {
    const text = words.agree + formats('en-XB', 'UTC').full(new Date(0));
    expect(text.match(/\u202e/g)).toHaveLength(text.match(/\u202c/g)?.length ?? 0);
  });

  it('reads from right to left', () => {
    expect((['en', 'es', 'ar', 'en-XB'] as const).map(direction)).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  });
});

describe('negotiate', () => {
  it.each([
    [undefined, undefined, 'en'],
    ['de-AT,de;q=0.9', undefined, 'en'],
    ['en-GB,en;q=0.8', undefined, 'en'],
    ['de, en-XB;q=0.5, en;q=0.2', undefined, 'en-XB'],
    ['es-MX,es;q=0.9,en;q=0.8', undefined, 'es'],
    ['fr, ar-EG;q=0.7, en;q=0.5', undefined, 'ar'],
    ['ar', 'es', 'es'],
    ['en-XB;q=0, en', undefined, 'en'],
    ['en', 'en-XB', 'en-XB'],
    ['en-XB', 'xx', 'en-XB'],
    [`;;;=,q=,${'en;'.repeat(5000)}`, '__proto__', 'en'],
  ])('%s with the cookie %s gives %s', (header, cookie, locale) => {
    expect(negotiate(header, cookie)).toBe(locale);
  });
});

describe('formats', () => {
  const now = Date.UTC(2026, 4, 3, 12, 0);
  const ago = (seconds: number) => formats('en', 'UTC').relative(new Date(now - seconds * 1000), now);

  it('tells how long ago something was, and the day once that says more', () => {
    expect([ago(5), ago(60), ago(2 * 3600), ago(29 * 86400), ago(31 * 86400)]).toEqual([
      'now',
      '1 minute ago',
      '2 hours ago',
      '29 days ago',
      '2 Apr 2026',
    ]);
    expect(ago(-3 * 86400)).toBe('in 3 days');
  });

  it('writes the date in the zone of the reader', () => {
    const late = new Date(Date.UTC(2026, 4, 3, 23, 30));
    expect(formats('en', 'UTC').day(late)).toBe('3 May 2026');
    expect(formats('en', 'Asia/Tokyo').day(late)).toBe('4 May 2026');
    expect(formats('en', 'Asia/Kathmandu').full(late)).toMatch(/^Monday.* 4 May 2026 at 05:15$/);
  });

  it('tells the clock, the weekday, and how many midnights are between, as the reader’s zone has them', () => {
    const late = new Date(Date.UTC(2026, 4, 3, 23, 30));
    const [utc, nepal] = [formats('en', 'UTC'), formats('en', 'Asia/Kathmandu')];
    expect([utc.clock(late), utc.weekday(late)]).toEqual(['23:30', 'Sunday 3 May']);
    expect([nepal.clock(late), nepal.weekday(late)]).toEqual(['05:15', 'Monday 4 May']);
    expect([utc.daysAhead(late, now), nepal.daysAhead(late, now)]).toEqual([0, 1]);
    // The night on which the clock is put back is 25 hours long, and one midnight.
    const berlin = formats('en', 'Europe/Berlin');
    const evening = Date.UTC(2026, 9, 24, 22, 10);
    expect(berlin.daysAhead(new Date(evening + 24 * 3600 * 1000), evening)).toBe(0);
    expect(berlin.daysAhead(new Date(evening + 25 * 3600 * 1000), evening)).toBe(1);
  });

  it('writes days, months and numbers as the language does, in Arabic with the digits of telephones', () => {
    const at = new Date(Date.UTC(2026, 4, 3, 18, 30));
    const [es, ar] = [formats('es', 'UTC'), formats('ar', 'UTC')];
    expect([es.weekday(at), es.day(at), es.clock(at), es.number(12345)]).toEqual([
      'domingo, 3 de mayo',
      '3 may 2026',
      '18:30',
      '12.345',
    ]);
    expect(es.relative(new Date(now - 2 * 3600_000), now)).toBe('hace 2 horas');
    expect(es.list(['Ana', 'Inés'])).toBe('Ana e Inés');
    expect(ar.day(at)).toBe('3 مايو 2026');
    expect([es.dayName(at), ar.dayName(at), ar.clock(at)]).toEqual(['domingo', 'الأحد', '18:30']);
    expect(ar.weekday(at)).toMatch(/^الأحد، 3 مايو$/);
    expect(ar.relative(new Date(now - 2 * 3600_000), now)).toBe('قبل ساعتين');
    expect(ar.relative(new Date(now - 11 * 3600_000), now)).toBe('قبل 11 ساعة');
    for (const text of [ar.full(at), ar.day(at), ar.clock(at), ar.number(12345)])
      expect(text).toMatch(/^[^\u0660-\u0669]*[0-9][^\u0660-\u0669]*$/);
  });

  it('falls back to UTC where nobody knows the zone', () => {
    expect([isTimeZone('Europe/Vienna'), isTimeZone('Mars/Olympus')]).toEqual([true, false]);
    expect(formats('en', 'Mars/Olympus').day(new Date(now))).toBe('3 May 2026');
  });

  it('writes numbers and lists', () => {
    const { number, list } = formats('en', 'UTC');
    expect([number(12345), list(['Ana', 'Ben', 'Chi'])]).toEqual(['12,345', 'Ana, Ben and Chi']);
  });
});
