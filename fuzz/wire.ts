import { connect } from 'node:net';
import fc from 'fast-check';
import { sql } from 'kysely';
import { type Process, startProcess } from '../test/streams.ts';
import { again, hostilePart } from './hostile.ts';
import { type FuzzPlace, marked } from './place.ts';

/** Bytes on a connection, as no browser sends them: what the reader of HTTP makes of them comes before any route. */
export interface WireInput {
  member: boolean;
  line: { method: string; target: string; version: string; end: string };
  headers: readonly (readonly [string, string])[];
  body: string;
  /** Sent in so many pieces. */
  pieces: number;
  /** Then: wait for the answer, close our half, or go away. */
  ends: 'wait' | 'half' | 'away';
  /** How much of it is sent, in thousandths. */
  share: number;
}

const targets = [
  '/',
  '*',
  '/healthz',
  '/groups',
  '/search?q=tea',
  '/sign-in',
  '/messages/live',
  '/notifications/live',
  '/topics/TOPIC',
  '/topics/TOPIC/live',
  '/topics/TOPIC/live?since=TOLD-NOW',
  '/groups/GROUP/live',
  '/rooms/ROOM/live',
  '/topics/TOPIC/posts',
  '/files/FILE',
  '/files',
  '/ask',
  'http://localhost/groups',
  'http://evil.example/groups',
  'localhost:80',
  '//evil.example/',
  '///',
  '/./././../../etc/passwd',
  '/groups/%00',
  '/groups/%2F%2E%2E%2F',
  '/groups/%C0%AF',
  '/groups/\x00',
  '/groups/\xff\xfe',
  '/groups/ö',
  '/groups?%00=%00&=&&',
  '/groups#fragment',
  '/groups\\..\\x',
  '/gro ups',
  '?',
  '',
  `/${'a'.repeat(20_000)}`,
  `/search?q=${'%61'.repeat(4_000)}`,
];

const line = fc.record({
  method: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('GET', 'POST', 'HEAD') },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'OPTIONS',
        'TRACE',
        'CONNECT',
        'PROPFIND',
        'PUT',
        'DELETE',
        'PATCH',
        'QUERY',
        'PRI',
        'get',
        'G\0T',
        '',
        'X'.repeat(5_000),
      ),
    },
  ),
  target: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...targets) },
    { weight: 1, arbitrary: hostilePart.map((part) => `/topics/${part}`) },
  ),
  version: fc.oneof(
    { weight: 8, arbitrary: fc.constant(' HTTP/1.1') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ' HTTP/1.0',
        ' HTTP/0.9',
        ' HTTP/2.0',
        '',
        ' HTTP/1.1 x',
        ' HTTP/9999999',
        ' FTP/1.1',
      ),
    },
  ),
  end: fc.oneof(
    { weight: 9, arbitrary: fc.constant('\r\n') },
    { weight: 1, arbitrary: fc.constantFrom('\n', '\r', '', '\n\r') },
  ),
});

const header = fc.oneof(
  fc.constantFrom<readonly [string, string]>(
    ['Host', 'localhost'],
    ['Host', 'evil.example'],
    ['Host', ''],
    ['Host', 'a b'],
    ['Connection', 'close'],
    ['Connection', 'upgrade'],
    ['Upgrade', 'websocket'],
    ['Upgrade', 'h2c'],
    ['HTTP2-Settings', 'AAMAAABkAAQAAP__'],
    ['Content-Length', '5'],
    ['Content-Length', '0'],
    ['Content-Length', '-1'],
    ['Content-Length', '99999999999'],
    ['Content-Length', '99999999999999999999999999'],
    ['Content-Length', '5, 5'],
    ['Content-Length', '0x5'],
    ['Content-Length', '1048577'],
    ['Transfer-Encoding', 'chunked'],
    ['Transfer-Encoding', 'chunked, chunked'],
    ['Transfer-Encoding', 'gzip, chunked'],
    ['Transfer-Encoding', 'identity'],
    ['Transfer-Encoding', '\x0bchunked'],
    ['Transfer-Encoding ', 'chunked'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Content-Type', 'application/json'],
    ['Content-Type', 'multipart/form-data; boundary=x'],
    ['Content-Type', 'multipart/form-data'],
    ['Content-Encoding', 'gzip'],
    ['Expect', '100-continue'],
    ['Expect', 'the moon'],
    ['Last-Event-ID', '1-1-1'],
    ['Last-Event-ID', '99999999999999999999'],
    ['Last-Event-ID', '\xff'],
    ['Range', 'bytes=0-0,2-3'],
    ['Range', 'bytes=-'],
    ['Cookie', 'session=\xff'],
    ['Cookie', `session=${'a'.repeat(5_000)}`],
    ['Accept-Language', '\xff;q=\x01'],
    ['X', 'a\x00b'],
    ['X\x00', 'b'],
    ['X Y', 'b'],
    [' folded', 'b'],
    ['', 'b'],
    ['X', 'a\r\n folded'],
    ['X', 'a\nSet-Cookie: x=y'],
    ['X-Long', 'a'.repeat(20_000)],
  ),
  fc.tuple(
    fc.constantFrom('X', 'Cookie', 'Accept', 'Range', 'Origin', 'Referer'),
    fc.constantFrom(...again).map((piece) => piece.repeat(200)),
  ),
  fc.tuple(fc.string({ maxLength: 20 }), fc.string({ maxLength: 60 })),
);

const body = fc.oneof(
  fc.constantFrom(
    '',
    'a=b',
    'body=Tea%2C+mostly.',
    '5\r\nhello\r\n0\r\n\r\n',
    '5\r\nhel',
    'fffffffffffffffff\r\nx',
    'zz\r\nhello\r\n',
    '-1\r\nhello\r\n',
    '5;ext="\r\n"\r\nhello\r\n0\r\n\r\n',
    '0\r\nHost: evil.example\r\n\r\n',
    `0\r\n${'X: y\r\n'.repeat(3_000)}\r\n`,
    '--x\r\nContent-Disposition: form-data; name="body"\r\n\r\nTea\r\n--x--\r\n',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nTea',
    '--x\r\n\r\n\r\n--x\r\n',
    `--x\r\n${'A: b\r\n'.repeat(3_000)}\r\n`,
    '{"body":"Tea"}',
    '{"body":',
    'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n',
    '\x16\x03\x01\x00\xa5\x01\x00\x00',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'x'.repeat(1_100_000),
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

/** What a stream says that it has told, as it is and changed: TOLD is the number of a transaction, NOW the time in seconds. */
const cursor = fc.oneof(
  fc.constantFrom(
    'TOLD-NOW',
    '0-NOW',
    '1-NOW',
    '999999999999999999-NOW',
    '9999999999999999999-NOW',
    '-TOLD-NOW',
    'TOLD--NOW',
    'TOLD-0',
    'TOLD-NOW9',
    'TOLD-99999999999',
    'TOLD-NOW, TOLD-NOW',
    'TOLD-NOW\t',
    '0xTOLD-NOW',
    'TOLD.5-NOW',
    '1e3-NOW',
    'TOLD',
    'NOW-TOLD',
    '-',
    '',
    '\xb2-NOW',
    "TOLD-NOW'::xid8--",
    '1'.repeat(8_000),
  ),
  fc.tuple(fc.maxSafeNat(), fc.constantFrom('-NOW', '-', ':')).map(([number, rest]) => `${number}${rest}`),
  hostilePart,
  fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, '')),
);

const streams = [
  '/topics/TOPIC/live',
  '/groups/GROUP/live',
  '/rooms/ROOM/live',
  '/messages/live',
  '/notifications/live',
];

/** Somebody comes back to a stream: all is as it should be, but for what they say that they were told. */
const comebacks: fc.Arbitrary<WireInput> = fc
  .record({
    member: fc.oneof(
      { weight: 5, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    path: fc.constantFrom(...streams),
    since: fc.option(cursor),
    last: fc.option(cursor),
  })
  .map(({ member, path, since, last }) => ({
    member,
    line: {
      method: 'GET',
      target: since === null ? path : `${path}?since=${escaped(since)}`,
      version: ' HTTP/1.1',
      end: '\r\n',
    },
    headers: [['Host', 'localhost'], ...(last === null ? [] : [['Last-Event-ID', last] as const])],
    body: '',
    pieces: 1,
    ends: 'wait',
    share: 1_000,
  }));

/** What would end the line; `%` stays, so that it is read as a hostile part means it. */
const escaped = (text: string) =>
  text.replace(/[^!-~]|#/g, (sign) => encodeURIComponent(sign.toWellFormed()));

const anything: fc.Arbitrary<WireInput> = fc.record({
  member: fc.boolean(),
  line,
  headers: fc.oneof(
    { weight: 8, arbitrary: fc.array(header, { maxLength: 8 }) },
    { weight: 1, arbitrary: header.map((one) => Array.from({ length: 2_500 }, () => one)) },
  ),
  body,
  pieces: fc.oneof(
    { weight: 5, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 6 }) },
  ),
  ends: fc.oneof(
    { weight: 4, arbitrary: fc.constant<WireInput['ends']>('half') },
    { weight: 1, arbitrary: fc.constantFrom('wait', 'away') },
  ),
  share: fc.oneof(
    { weight: 6, arbitrary: fc.constant(1_000) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 999 }) },
  ),
});

export const wireInputs: fc.Arbitrary<WireInput> = fc.oneof(
  { weight: 3, arbitrary: anything },
  { weight: 1, arbitrary: comebacks },
);

export interface Wire {
  tryOne(input: WireInput): Promise<string[]>;
  close(): Promise<void>;
}

export async function openWire(place: FuzzPlace): Promise<Wire> {
  const process = await startProcess(place.scene.world, { limits: { take: () => 0 } });
  // What came after this is news to whoever comes back with it.
  const { now } = await place.scene.world.db.readAsSystem({
    now: sql<{ told: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as told`,
  });
  const { told } = now[0]!;
  return {
    async tryOne(input) {
      const faults: string[] = [];
      const text = await exchange(process, place, told, input);
      // Where nothing was wrong enough to end the connection, several answers may stand there.
      const statuses = [...text.matchAll(/^HTTP\/1\.[01] (\d{3}) /gm)].map(([, status]) => Number(status));
      for (const status of statuses)
        if (status < 100 || status >= 500) faults.push(`answers ${status} to ${shape(input)}`);
      if (text !== '' && statuses.length === 0) faults.push(`answers no HTTP to ${shape(input)}`);
      for (const word of text.match(marked) ?? [])
        if (place.secrets.has(word) && !(input.member && place.secrets.get(word)!.has('member')))
          faults.push(`shows ${word} on the wire`);
      for (const what of brokenStream(text)) faults.push(`${what} at ${shape(input)}`);
      if (!(await isUp(process))) faults.push(`is down after ${shape(input)}`);
      return faults;
    },
    close: () => process.close(),
  };
}

/** What is wrong with the answer, if it is a stream: one that could not catch up is ended, and what it was sent is repeated nowhere. */
export function brokenStream(text: string): string[] {
  if (!/^content-type: text\/event-stream/im.test(text)) return [];
  const faults: string[] = [];
  if (/\r\n0\r\n\r\n$/.test(text) && !/^event: over$/m.test(text)) faults.push('a stream breaks off');
  for (const [, id = ''] of text.matchAll(/^id: (.*)$/gm))
    if (!/^\d{1,18}-\d{1,11}$/.test(id)) faults.push('a stream tells an odd cursor');
  return faults;
}

/** For telling faults apart. */
const shape = ({ line: { method, target } }: WireInput) => `${method.slice(0, 10)} ${target.slice(0, 30)}`;

function exchange({ port }: Process, { scene }: FuzzPlace, told: string, input: WireInput): Promise<string> {
  const { line, headers, member, body, pieces, share } = input;
  const known: Record<string, string> = {
    TOPIC: scene.ids.topic!,
    GROUP: scene.ids.group!,
    ROOM: scene.ids.room!,
    FILE: scene.ids.file!,
    TOLD: told,
    NOW: String(Math.floor(Date.now() / 1_000)),
  };
  const named = (text: string) => text.replace(/TOPIC|GROUP|ROOM|FILE|TOLD|NOW/g, (name) => known[name]!);
  const cookie = member ? `Cookie: session=${scene.member.cookies.get('session')}\r\n` : '';
  const written = `${line.method} ${named(line.target)}${line.version}${line.end}${headers.map(([name, value]) => `${name}: ${named(value)}\r\n`).join('')}${cookie}\r\n${body}`;
  const whole = Buffer.from(written, /[^\0-\xff]/.test(written) ? 'utf8' : 'latin1');
  const bytes = whole.subarray(0, Math.ceil((whole.length * share) / 1_000));
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const done = () => {
      clearTimeout(late);
      socket.destroy();
      resolve(Buffer.concat(chunks).toString('latin1'));
    };
    // A stream stays open, and so may a connection that waits for more: what came until then is looked at.
    let late = setTimeout(done, input.ends === 'away' ? 5 : 4_000);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      clearTimeout(late);
      // A stream begins with its head alone, and says what was missed after it has said that it begins.
      const said = Buffer.concat(chunks).toString('latin1');
      const begins = /text\/event-stream/.test(said) && !/^event: /m.test(said);
      late = setTimeout(done, begins ? 4_000 : 60);
    });
    socket.on('end', done);
    socket.on('error', done);
    socket.on('connect', () => {
      const size = Math.max(1, Math.ceil(bytes.length / pieces));
      for (let from = 0; from < bytes.length; from += size) socket.write(bytes.subarray(from, from + size));
      if (input.ends === 'half') socket.end();
    });
  });
}

const isUp = ({ port }: Process) =>
  fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(30_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
