import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { sql } from 'kysely';
import { mailAddress } from '../src/notifications/compute/tokens.ts';
import { openReception } from '../src/notifications/jobs.ts';
import { listenForMail } from '../src/platform/mail.ts';
import { payloads } from '../test/payloads.ts';
import { hostileText, type Text, textOf } from './hostile.ts';
import type { FuzzPlace } from './place.ts';

/** A conversation with the mail entry: what is said, and a mail of broken parts. */
export interface MailInput {
  greeting: string;
  sender: string;
  to: 'ours' | 'ours in capitals' | 'a wrong signature' | 'a bounce' | 'elsewhere' | 'broken';
  /** Instead of one of the steps. */
  said: Text | null;
  from: string;
  headers: readonly (readonly [string, Text])[];
  parts: readonly Part[];
  depth: number;
  end: '\r\n.\r\n' | 'nothing';
}

interface Part {
  type: string;
  encoding: string;
  text: Text;
}

const domain = 'reply.example';

const types = fc.constantFrom(
  'text/plain; charset=utf-8',
  'text/plain',
  'text/html',
  'text/html; charset=iso-2022-jp',
  'text/plain; charset=utf-7',
  'text/plain; charset="__proto__"',
  'text/plain; charset=utf-16',
  "text/plain; charset*=utf-8''utf-8",
  'text/plain; format=flowed; delsp=yes',
  'multipart/mixed',
  'multipart/mixed; boundary=',
  'multipart/alternative; boundary="="',
  'multipart/report; report-type=delivery-status; boundary=b0',
  'message/rfc822',
  'message/delivery-status',
  'message/partial; id=x; number=1; total=99999',
  'application/octet-stream; name*0=a; name*1=b; name*99999999=c',
  'application/ms-tnef',
  'text/calendar; method=REQUEST',
  'text/enriched',
  ';;;',
  '',
  `text/plain; ${'a=b; '.repeat(500)}`,
);
const encodings = fc.constantFrom(
  '',
  '7bit',
  '8bit',
  'binary',
  'base64',
  'quoted-printable',
  'x-uuencode',
  'BASE64 (x)',
  '__proto__',
);
const pieces = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Text[]>(
      'Tea, mostly.',
      'VGVhLCBtb3N0bHku',
      'Tea=2C mostly=',
      '=',
      '====',
      '=XX=0',
      'begin 644 x\n',
      '.\r\n.\r\n',
      '..',
      '--b0--',
      '--b0',
      'On Monday Ana <a@b.example> wrote:\n> Tea?\n',
      'Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@b\nAction: failed\nStatus: 5.1.1\n',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...payloads) as fc.Arbitrary<Text> },
);

export const mailInputs: fc.Arbitrary<MailInput> = fc.record({
  greeting: fc.oneof(
    { weight: 9, arbitrary: fc.constant('EHLO a.example') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('HELO', 'LHLO x', 'EHLO', 'EHLO [::1]', 'STARTTLS', 'AUTH PLAIN AGEAYg=='),
    },
  ),
  sender: fc.oneof(
    { weight: 6, arbitrary: fc.constant('<somebody@example.org>') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '<>',
        '',
        '<a@b> SIZE=99999999999',
        '<a@b> BODY=8BITMIME SMTPUTF8',
        '<ü@exämple.org>',
        '<"a b"@c>',
        '<@a,@b:c@d>',
        '<a@[1.2.3.4]>',
        `<${'a'.repeat(900)}@b>`,
        '<a@b>\0',
      ),
    },
  ),
  to: fc.oneof(
    { weight: 8, arbitrary: fc.constant<MailInput['to']>('ours') },
    {
      weight: 3,
      arbitrary: fc.constantFrom<MailInput['to'][]>(
        'ours in capitals',
        'a wrong signature',
        'a bounce',
        'elsewhere',
        'broken',
      ),
    },
  ),
  said: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: hostileText }),
  from: fc.oneof(
    { weight: 6, arbitrary: fc.constant('Mia <somebody@example.org>') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '',
        'a@b',
        'somebody@example.org, other@example.org',
        '=?utf-8?B?////?=',
        'Mia <SOMEBODY@EXAMPLE.ORG>',
        'group: a@b, c@d;',
        '<<<<>>>>',
        '"somebody@example.org" <other@example.org>',
        'somebody@example.org <other@example.org>',
        'other@example.org (somebody@example.org)',
      ),
    },
  ),
  headers: fc.array(
    fc.tuple(
      fc.constantFrom(
        'Subject',
        'Message-ID',
        'In-Reply-To',
        'References',
        'Date',
        'To',
        'Cc',
        'Reply-To',
        'MIME-Version',
        'Auto-Submitted',
        'List-Id',
        'Received',
        'Content-Disposition',
        'DKIM-Signature',
        '__proto__',
        'constructor',
        ' ',
        'X',
      ),
      pieces,
    ),
    { maxLength: 6 },
  ),
  parts: fc.array(fc.record({ type: types, encoding: encodings, text: pieces }), {
    minLength: 1,
    maxLength: 4,
  }),
  depth: fc.oneof(
    { weight: 9, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 5, max: 2_000 }) },
  ),
  end: fc.oneof(
    { weight: 9, arbitrary: fc.constant<MailInput['end']>('\r\n.\r\n') },
    { weight: 1, arbitrary: fc.constant<MailInput['end']>('nothing') },
  ),
});

export interface MailEntry {
  tryOne(input: MailInput): Promise<string[]>;
  close(): Promise<void>;
}

/** The mail entry of a place in which the member was told of a reply, and may answer it by mail. */
export async function openMail({ scene }: FuzzPlace): Promise<MailEntry> {
  const { world, member, ids } = scene;
  const secret = 'a secret for tests alone, 32 characters';
  const sent = await world.db.asSystem(async (system) => {
    await system.all(sql`delete from mail_addresses where person_id = ${member.id}`);
    await system.all(sql`insert into mail_addresses (person_id, address, confirmed_at)
      values (${member.id}, 'somebody@example.org', now())`);
    return (await system.first(sql<{
      id: string;
      person_id: string;
      about_id: string;
      made_at: Date;
    }>`insert into outbox (person_id, kind, about_id)
      values (${member.id}, 'notice', ${ids.topic}) returning id, person_id, about_id, made_at`))!;
  });
  const logged: string[] = [];
  const reception = openReception({
    db: world.db,
    settings: { publicUrl: 'https://place.example', secret },
    limits: { take: () => 0 },
  });
  const listener = await listenForMail({
    host: '127.0.0.1',
    port: 0,
    domain,
    ...reception,
    // A connection that breaks off, or a mail that is too long, is no fault.
    log: (line) => void (/ECONNRESET|EPIPE|SSL routines/.test(line) || logged.push(line)),
  });
  const ours = `${mailAddress(secret, 'reply', sent)}@${domain}`;
  const addresses: Record<MailInput['to'], string> = {
    ours: `<${ours}>`,
    'ours in capitals': `<${ours.toUpperCase()}>`,
    'a wrong signature': `<${ours.replace(/.@/, (sign) => (sign[0] === 'a' ? 'b@' : 'a@'))}>`,
    'a bounce': `<${mailAddress(secret, 'bounce', sent)}@${domain}>`,
    elsewhere: '<somebody@elsewhere.example>',
    broken: `<reply+${'a'.repeat(2_000)}@${domain}>`,
  };
  const postsOfOthers = async () =>
    (await world.db.asSystem((system) =>
      system.first(
        sql<{
          n: number;
        }>`select count(*)::int as n from posts where author_id <> ${member.id}`,
      ),
    ))!.n;
  const others = await postsOfOthers();
  // The entry lets everybody wait for a tenth of a second, and sees whether they can: the next ones do so meanwhile.
  const waiting: Caller[] = [];
  const caller = () => {
    while (waiting[0]?.gone) waiting.shift();
    while (waiting.length < 5) waiting.push(call(listener.port));
    return waiting.shift()!;
  };

  return {
    async tryOne(input) {
      logged.length = 0;
      const before = process.cpuUsage();
      const said = await converse(caller(), input, addresses[input.to]);
      const { user, system } = process.cpuUsage(before);
      const faults = logged.map((line) => `mail: ${line.slice(0, 120)}`);
      if ((user + system) / 1_000 > 3_000) faults.push('mail takes too long');
      if (said === 'late') faults.push('mail is never answered');
      else if (said.split('\r\n').some((line) => line !== '' && !/^[2-5]\d\d[ -]/.test(line)))
        faults.push(
          `mail is answered oddly: ${said
            .split('\r\n')
            .find((line) => line !== '' && !/^[2-5]\d\d[ -]/.test(line))
            ?.slice(0, 60)}`,
        );
      else if (/^250 .*queued/im.test(said) && /wrong|elsewhere|broken/.test(input.to))
        faults.push(`mail to ${input.to} is taken`);
      if ((await postsOfOthers()) !== others) faults.push('mail posts as somebody else');
      return faults;
    },
    async close() {
      for (const { socket } of waiting) socket.destroy();
      await listener.close();
    },
  };
}

interface Caller {
  socket: Socket;
  /** All that the entry said. */
  said: string;
  gone: boolean;
  /** Something was said, or the connection has ended. */
  onNews(): void;
}

function call(port: number): Caller {
  const caller: Caller = {
    socket: connect({ port, host: '127.0.0.1' }),
    said: '',
    gone: false,
    onNews: () => {},
  };
  const gone = () => {
    caller.gone = true;
    caller.onNews();
  };
  caller.socket.setEncoding('utf8');
  caller.socket.on('error', gone);
  caller.socket.on('close', gone);
  caller.socket.on('data', (chunk: string) => {
    caller.said += chunk;
    caller.onNews();
  });
  return caller;
}

function mime({ from, headers, parts, depth }: MailInput): string {
  const written = parts.map(
    ({ type, encoding, text }) =>
      `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${textOf(text)}`,
  );
  let body = written.length === 1 && depth === 0 ? written[0]! : multipart('b0', written);
  for (let level = 1; level <= depth; level++) body = multipart(`b${level}`, [body]);
  const head = headers.map(([name, text]) => `${name}: ${textOf(text).slice(0, 100_000)}\r\n`).join('');
  return `From: ${from}\r\n${head}${body}`;
}

const multipart = (boundary: string, parts: readonly string[]) =>
  `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;

/** All that the entry said. */
function converse(caller: Caller, input: MailInput, to: string): Promise<string> {
  const data = mime(input);
  const steps = [
    `${input.greeting}\r\n`,
    `MAIL FROM:${input.sender}\r\n`,
    ...(input.said === null
      ? []
      : [
          `${textOf(input.said)
            .replace(/[\r\n]+/g, ' ')
            .slice(0, 5_000)}\r\n`,
        ]),
    `RCPT TO:${to}\r\n`,
    'DATA\r\n',
    // What is no mail is refused at DATA; then this is said as if it were commands, which is an input as well.
    `${input.to === 'ours' ? data.replace(/^\./gm, '..') : data.slice(0, 3_000)}${input.end === 'nothing' ? '' : input.end}`,
    'QUIT\r\n',
  ];
  return new Promise((resolve) => {
    let answered = 0;
    const done = (late = false) => {
      clearTimeout(timer);
      caller.onNews = () => {};
      caller.socket.destroy();
      resolve(late ? 'late' : caller.said);
    };
    const timer = setTimeout(() => done(input.end !== 'nothing'), input.end === 'nothing' ? 200 : 60_000);
    caller.onNews = () => {
      // The last line of an answer has a space after its number.
      const answers = caller.said.match(/^\d{3} .*\r\n/gm)?.length ?? 0;
      for (; answered < answers; answered++) {
        const step = steps.shift();
        if (step === undefined) return done();
        caller.socket.write(step);
      }
      if (caller.gone) done();
    };
    caller.onNews();
  });
}
