import fc from 'fast-check';
import type { Field } from './forms.ts';
import { floodText, hostileHeader, hostileName, hostilePart, hostileText, type Text } from './hostile.ts';

/** Who sends it: the people of the scene. */
export const senders = [
  'visitor',
  'outsider',
  'left',
  'blocked',
  'member',
  'facilitator',
  'moderator',
  'organiser',
] as const;
export type Sender = (typeof senders)[number];

/** One input, as plain data: it can be printed, and means the same in another world. */
export interface Input {
  /** Null: whoever has seen the way there. */
  by: Sender | null;
  /** Which of the ways there that were seen on pages is meant by null and `@way`, counted from the one seen last. */
  way: number;
  /** Such as `POST /topics/:topic/posts`. */
  route: string;
  /** Another than the route’s. */
  method: string | null;
  /** For the parts of the path, in order: `@way`, `@topic`, or what is put there as it is. */
  parts: readonly string[];
  /** Changes to the path as a whole. */
  path: 'as it is' | '/ at its end' | '// in it' | '%2F in it' | 'CAPITALS' | 'dots in it';
  query: readonly (readonly [string, Text])[];
  headers: readonly (readonly [string, string])[];
  body: Body | null;
  /** Sent twice at the same time. */
  twice: boolean;
}

export interface Body {
  as: 'form' | 'json' | 'multipart' | 'raw';
  fields: readonly (readonly [string, Text])[];
  files: readonly Attachment[];
  harm:
    | 'none'
    | 'cut'
    | 'gzip'
    | 'utf-16'
    | 'latin-1'
    | 'deep'
    | 'nested'
    | 'a wrong boundary'
    | 'bytes'
    | 'no type'
    | 'many';
  /** How much of it, or how deep. */
  amount: number;
}

export interface Attachment {
  field: string;
  name: string;
  content: string;
}

/** What is known of a route when inputs for it are made. All of it is in a fixed order, so that a seed means the same. */
export interface Target {
  route: string;
  /** For each part of its path, what may stand there: first what is meant. */
  parts: readonly (readonly string[])[];
  /** Who may use it, as far as it is declared. */
  by: Sender;
  /** Fields that are declared to work. */
  declared: Readonly<Record<string, string>>;
  fields: readonly (readonly [string, Field])[];
  queries: readonly string[];
  /** Values by the name of a field, as the pages’ own forms hold them. */
  seen: ReadonlyMap<string, readonly string[]>;
  /** Fields that hold something of themselves in these forms: `@held` is what they hold then. */
  held: ReadonlySet<string>;
  /** All ids, as `@name`. */
  refs: readonly string[];
  /** How often it is asked for. */
  weight: number;
}

/** Inputs for all the routes. */
export function inputs(targets: readonly Target[], attachments: readonly string[]): fc.Arbitrary<Input> {
  return fc.oneof(
    ...targets.map((target) => ({ weight: target.weight, arbitrary: inputFor(target, attachments) })),
  );
}

function inputFor(target: Target, attachments: readonly string[]): fc.Arbitrary<Input> {
  const writes = !target.route.startsWith('GET');
  return fc.record({
    // Most get where the code behind is; but strangers find what others were shown, too.
    by: fc.oneof(
      { weight: 17, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant(target.by) },
      { weight: 2, arbitrary: fc.constantFrom(...senders) },
    ),
    way: fc.nat({ max: 23 }),
    route: fc.constant(target.route),
    method: often<string | null>(
      40,
      null,
      fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'QUERY', 'GET', 'POST', 'x'),
    ),
    parts: fc.tuple(...target.parts.map(partOf)),
    path: often<Input['path']>(
      60,
      'as it is',
      fc.constantFrom('/ at its end', '// in it', '%2F in it', 'CAPITALS', 'dots in it'),
    ),
    query: queryOf(target),
    headers: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.array(hostileHeader, { minLength: 1, maxLength: 3 }) },
    ),
    body: writes ? bodyOf(target, attachments) : fc.constant(null),
    twice: often(writes ? 25 : 200, false, fc.constant(true)),
  });
}

/** `usual` so many times as often as another. */
const often = <T>(weight: number, usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

function partOf(candidates: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 36, arbitrary: fc.constant('@way') },
    { weight: 1, arbitrary: fc.constant(candidates[0] ?? 'nothing') },
    { weight: 2, arbitrary: fc.constantFrom(...(candidates.length > 0 ? candidates : ['nothing'])) },
    { weight: 1, arbitrary: hostilePart },
  );
}

function queryOf({ queries, seen, refs }: Target): Input['query'] extends infer T ? fc.Arbitrary<T> : never {
  const names =
    queries.length > 0
      ? fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...queries) }, { weight: 1, arbitrary: hostileName })
      : hostileName;
  const one = names.chain((name) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { weight: 3, arbitrary: hostileText },
        { weight: 2, arbitrary: fc.constantFrom(...refs) },
        { weight: 2, arbitrary: fc.constantFrom(...(seen.get(name) ?? usual)) },
      ),
    ),
  );
  return fc.oneof(
    { weight: queries.length > 0 ? 1 : 8, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(one, { minLength: 1, maxLength: 4 }) },
  ) as never;
}

/** What fits many fields. */
const usual: readonly string[] = [
  'A quiet evening.',
  '1',
  'yes',
  'no',
  'on',
  '2026-06-01',
  '09:00',
  '2026-06-01T09:00',
  '2026-W23',
  'en',
  'UTC',
  'somebody@example.org',
  'https://example.org/',
  'AT',
  'Tea\nCoffee',
];

function bodyOf(target: Target, attachments: readonly string[]): fc.Arbitrary<Body> {
  const names = new Map(target.fields);
  for (const name of Object.keys(target.declared))
    if (!names.has(name)) names.set(name, { kind: 'unknown', options: [], takes: () => true });
  const each = [...names].map(([name, field]) => fieldInput(target, name, field, names.size));
  const attachment = fc.record({
    field: fc.oneof({ weight: 6, arbitrary: fc.constant('file') }, { weight: 1, arbitrary: hostileName }),
    name: fc.oneof(
      fc.constantFrom(
        'tea.png',
        'tea.txt',
        'tea.pdf',
        'x.svg',
        'a.html',
        '',
        '../../x',
        'a\0.png',
        '.',
        'a'.repeat(300),
      ),
      hostileText.map((text) => (typeof text === 'string' ? text.slice(0, 200) : text.again)),
    ),
    content: fc.oneof(
      // A picture is read in a process of its own: that takes longer than all the rest.
      ...attachments.map((name) => ({
        weight: /picture|bomb/.test(name) ? 1 : 12,
        arbitrary: fc.constant(name),
      })),
      { weight: 30, arbitrary: fc.string({ maxLength: 200 }) },
    ),
  });
  const uploads = target.route === 'POST /files' || names.has('files');
  return fc
    .record({
      as: fc.oneof(
        { weight: uploads ? 3 : 7, arbitrary: fc.constant<Body['as']>('form') },
        { weight: 1, arbitrary: fc.constant<Body['as']>('json') },
        { weight: uploads ? 3 : 1, arbitrary: fc.constant<Body['as']>('multipart') },
      ),
      given: fc.tuple(...each),
      more: fc.oneof(
        { weight: 9, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.array(fc.tuple(hostileName, hostileText), { minLength: 1, maxLength: 5 }),
        },
        { weight: 1, arbitrary: fc.tuple(fc.constant('once'), onceText).map((one) => [one]) },
      ),
      files: fc.oneof(
        { weight: uploads ? 1 : 9, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(attachment, { minLength: 1, maxLength: 6 }) },
      ),
      harm: often<Body['harm']>(
        14,
        'none',
        fc.constantFrom(
          'cut',
          'gzip',
          'utf-16',
          'latin-1',
          'deep',
          'nested',
          'a wrong boundary',
          'bytes',
          'no type',
          'many',
        ),
      ),
      amount: fc.integer({ min: 0, max: 1_000 }),
    })
    .map(({ given, more, ...rest }) => ({ ...rest, fields: [...given.flat(), ...more] }));
}

const onceText: fc.Arbitrary<Text> = fc.oneof(
  fc.constantFrom(
    'a-random-value-1',
    'a-random-value-2',
    'short',
    '\0\0\0\0\0\0\0\0\0',
    '        ',
    'a\ud800aaaaaaaa',
  ),
  hostileText,
);

/**
 * None, one or several of a field. Of as many fields as a form has, one is wrong on the average: a form of many would else never be
 * taken, and what comes after it is taken is never reached.
 */
function fieldInput(
  { declared, seen, held, refs }: Target,
  name: string,
  field: Field,
  of: number,
): fc.Arbitrary<readonly (readonly [string, Text])[]> {
  const good = [
    ...(name in declared ? [declared[name]!] : []),
    ...field.options,
    ...(seen.get(name) ?? []),
    ...usual,
  ].filter((value) => field.takes(value));
  // Whether it takes ids is asked with one.
  if (field.takes('01900000-0000-7000-8000-000000000000')) {
    const own = refs.filter((ref) => ref.toLowerCase().includes(name.replace(/s$/, '')));
    if (field.kind !== 'choice')
      good.push(...own, ...(own.length > 0 && !/words|body|title/.test(name) ? own : []));
  }
  if (name in declared) good.unshift(declared[name]!, declared[name]!, declared[name]!);
  const right = held.has(name)
    ? fc.oneof(
        { weight: 3, arbitrary: fc.constant<Text>('@held') },
        { weight: 1, arbitrary: fc.constantFrom<Text[]>('@held', ...good) },
      )
    : fc.constantFrom<Text[]>(...(good.length > 0 ? good : usual));
  const wrong = fc.oneof(
    { weight: 2, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.constantFrom<Text[]>(...refs) },
  );
  const value = fc.oneof({ weight: 2, arbitrary: right }, { weight: 1, arbitrary: wrong });
  const once = (text: fc.Arbitrary<Text>) => text.map((one) => [[name, one] as const]);
  const several = (text: fc.Arbitrary<Text>) =>
    fc.array(text, { minLength: 2, maxLength: 6 }).map((all) => all.map((one) => [name, one] as const));
  const none = fc.constant([]);
  const may = field.takes(undefined);
  return fc.oneof(
    { weight: 100 * (of + 1), arbitrary: once(right) },
    { weight: may ? (name in declared ? 20 : 60) * (of + 1) : 0, arbitrary: none },
    { weight: field.kind === 'many' ? 40 * (of + 1) : 0, arbitrary: several(right) },
    { weight: 120, arbitrary: once(wrong) },
    { weight: 20, arbitrary: none },
    { weight: 20, arbitrary: several(value) },
    { weight: 1, arbitrary: once(floodText) },
  );
}
