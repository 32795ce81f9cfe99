import type { Readable } from 'node:stream';
import type { ParsedMail } from 'mailparser';
import type { Transporter } from 'nodemailer';
import { Refusal } from './refusal.ts';

/** A mail as it goes out. */
export interface Mail {
  to: string;
  /** What stands beside the place’s address: the place’s name. */
  fromName: string;
  subject: string;
  text: string;
  html: string;
  /** Without angle brackets, as are the two below. */
  messageId: string;
  inReplyTo?: string | undefined;
  references?: readonly string[];
  /** Where an answer goes; left out, nobody reads answers. */
  replyTo?: string | undefined;
  /** Where word of its failing goes. */
  bounceTo?: string | undefined;
  headers?: Readonly<Record<string, string>>;
}

/** What became of a mail. */
export type Sent =
  | { done: true }
  | {
      done: false;
      /** Trying again makes no sense. */
      forGood: boolean;
      /** It is the address that was refused. */
      address: boolean;
      /** The server’s answer, without addresses. */
      problem: string;
    };

export interface Mailer {
  send(mail: Mail): Promise<Sent>;
  close(): void;
}

/** An address with a name beside it, or without: as in MAIL_FROM. */
export interface From {
  name: string;
  address: string;
}

/** @throws Refusal */
export function readFrom(text: string | undefined, publicUrl: string): From {
  if (!text) return { name: '', address: `peerhood@${new URL(publicUrl).hostname}` };
  const [, name, bracketed] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  const address = (bracketed ?? text).trim();
  if (!isAddress(address))
    throw new Refusal('A setting cannot be used: MAIL_FROM: must be an e-mail address.');
  return { name: name ?? '', address };
}

/** Whether mail can go there as far as its looks tell. What looks right is confirmed by a mail. */
export function isAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(
      text,
    )
  );
}

/** Sends through the server at an address such as `smtps://user:password@mail.example.org`. Its library comes with the first mail. */
export function openMailer({ url, from }: { url: string; from: From }): Mailer {
  let transport: Promise<Transporter> | undefined;
  return {
    async send({ to, fromName, messageId, inReplyTo, references, replyTo, bounceTo, headers, ...mail }) {
      transport ??= connect(url);
      try {
        await (await transport).sendMail({
          ...mail,
          from: { name: from.name || fromName, address: from.address },
          to: { name: '', address: to },
          replyTo,
          messageId: `<${messageId}>`,
          inReplyTo: inReplyTo && `<${inReplyTo}>`,
          references: references?.map((id) => `<${id}>`),
          envelope: { from: bounceTo ?? from.address, to },
          headers: { ...headers },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { done: true };
      } catch (error) {
        return failure(error as SmtpError, to);
      }
    },
    close() {
      transport?.then((open) => open.close()).catch(() => {});
    },
  };
}

/**
 * Whether the server of `SMTP_URL` answers and lets us in; nothing is sent.
 * @returns a code such as `ECONNREFUSED` or `EAUTH` when it does not
 */
export async function tryMail(url: string, milliseconds = 5_000): Promise<string | null> {
  const { createTransport } = await import('nodemailer');
  const limits = {
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
  };
  const transport = createTransport({ url, ...limits } as never);
  try {
    await transport.verify();
    return null;
  } catch (error) {
    return (error as SmtpError).code ?? 'EUNKNOWN';
  } finally {
    transport.close();
  }
}

async function connect(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  const limits = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };
  return createTransport({ url, pool: true, maxConnections: 2, ...limits } as never);
}

type SmtpError = Error & { responseCode?: number; response?: string; command?: string; code?: string };

function failure({ responseCode, response, command, code, message }: SmtpError, to: string): Sent {
  // Wrong credentials are the operator’s to mend: the mail waits for it.
  const forGood =
    responseCode !== undefined && responseCode >= 500 && command !== 'AUTH LOGIN' && code !== 'EAUTH';
  // Some servers repeat the address, some only what stands before its @: organisers read this, and not the address.
  const problem = (response ?? message)
    .replace(/<?[^\s<>@]+@[^\s<>@]+>?/g, '…')
    .replace(localPart(to), '…')
    .slice(0, 300);
  return { done: false, forGood, address: forGood && command === 'RCPT TO', problem };
}

/** What stands before the @, wherever it is a word of its own. */
const localPart = (address: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${address.slice(0, address.lastIndexOf('@')).replace(/[\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  );

/* ---- Mail that comes in ---- */

/** A mail that came in, read. */
export interface Received {
  /** Empty for bounces and other mail that wants no answer. */
  envelopeFrom: string;
  /** The one address that it was for: its part before the @, in small letters. */
  to: string;
  /** The addresses in its From line. */
  from: readonly string[];
  messageId: string;
  subject: string;
  /** Empty when it has no plain text. */
  text: string;
  /** Empty when it has no HTML. */
  html: string;
  /** What a server says about a mail that it could not deliver (RFC 3464); empty in all other mail. */
  report: string;
  /** By their names in small letters; of several with one name the first. */
  headers: ReadonlyMap<string, string>;
}

/** What a server is told that brings mail: taken, or refused while it is still there to hear it. */
export type Reception =
  | 'taken'
  | 'no such address'
  | 'not from you'
  | 'too long'
  | 'not to be read'
  | 'later';

export interface ListenParts {
  host: string;
  port: number;
  /** Mail for any other domain is refused. */
  domain: string;
  /** Before anything is read: whether there is such an address at all. */
  knows(to: string, networkAddress: string): Promise<Reception>;
  take(mail: Received, networkAddress: string): Promise<Reception>;
  log(line: string): void;
}

export interface Listener {
  port: number;
  close(): Promise<void>;
}

/** What MAIL_LISTEN says: `25`, `0.0.0.0:25`, or with the domain of our own addresses `reply.example.org@0.0.0.0:25`. */
export function readListen(text: string, otherwise: string): Pick<ListenParts, 'host' | 'port' | 'domain'> {
  const [, domain, host, port] = /^(?:([\w.-]+)@)?(?:([\w.:[\]-]+):)?(\d{1,5})$/.exec(text.trim()) ?? [];
  if (!port || Number(port) > 65535)
    throw new Refusal(
      'A setting cannot be used: MAIL_LISTEN: must be a port, host:port, or domain@host:port.',
    );
  return {
    domain: (domain ?? otherwise).toLowerCase(),
    host: (host ?? '127.0.0.1').replace(/^\[|\]$/g, ''),
    port: Number(port),
  };
}

const MOST_BYTES = 5 * 1024 * 1024;
const replies: Record<Exclude<Reception, 'taken'>, { code: number; text: string }> = {
  'no such address': { code: 550, text: '5.1.1 No such address here' },
  'not from you': { code: 550, text: '5.7.1 This address takes mail from somebody else' },
  'too long': { code: 552, text: '5.3.4 This mail is too long' },
  'not to be read': { code: 554, text: '5.6.0 This mail cannot be read' },
  later: { code: 451, text: '4.7.1 Try again later' },
};

/** Takes mail for our own addresses and nothing else: it passes nothing on, and nobody signs in to it. */
export async function listenForMail({
  host,
  port,
  domain,
  knows,
  take,
  log,
}: ListenParts): Promise<Listener> {
  const [{ SMTPServer }, { simpleParser }] = await Promise.all([import('smtp-server'), import('mailparser')]);
  const refuse = (reason: Exclude<Reception, 'taken'>) =>
    Object.assign(new Error(replies[reason].text), { responseCode: replies[reason].code });
  const answer = (callback: (error?: Error | null) => void, work: Promise<Reception>) => {
    work.then(
      (reception) => callback(reception === 'taken' ? null : refuse(reception)),
      (error) => {
        log(`mail: ${(error as Error).message}`);
        callback(refuse('later'));
      },
    );
  };
  const server = new SMTPServer({
    name: domain,
    banner: 'Peerhood',
    disabledCommands: ['AUTH'],
    disableReverseLookup: true,
    logger: false,
    size: MOST_BYTES,
    maxClients: 20,
    socketTimeout: 60_000,
    closeTimeout: 5_000,
    onRcptTo({ address }, session, callback) {
      // One mail is for one address: whoever brings it tries the others one by one.
      if (session.envelope.rcptTo.length > 0)
        return callback(Object.assign(new Error('4.5.3 One at a time'), { responseCode: 452 }));
      const to = ours(address, domain);
      answer(
        callback,
        to === undefined ? Promise.resolve('no such address') : knows(to, session.remoteAddress),
      );
    },
    onData(stream, session, callback) {
      answer(callback, receive(stream, session));
    },
  });

  async function receive(
    stream: Readable & { sizeExceeded?: boolean },
    session: {
      remoteAddress: string;
      envelope: { mailFrom: false | { address: string }; rcptTo: { address: string }[] };
    },
  ): Promise<Reception> {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      // Read to its end, since the other side writes on; but not kept.
      if (length <= MOST_BYTES) chunks.push(chunk);
    }
    if (length > MOST_BYTES || stream.sizeExceeded) return 'too long';
    const { mailFrom, rcptTo } = session.envelope;
    const parsed = await simpleParser(Buffer.concat(chunks), {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
    }).catch(() => undefined);
    // Such as parts within parts without end. Brought again it would be no better.
    if (!parsed) return 'not to be read';
    const headers = new Map<string, string>();
    for (const { key, line } of parsed.headerLines)
      if (!headers.has(key)) headers.set(key, line.slice(line.indexOf(':') + 1).trim());
    return take(
      {
        envelopeFrom: mailFrom === false ? '' : mailFrom.address,
        to: ours(rcptTo[0]?.address ?? '', domain) ?? '',
        from: (parsed.from?.value ?? []).map(({ address }) => address ?? ''),
        messageId: parsed.messageId ?? '',
        subject: parsed.subject ?? '',
        text: parsed.text ?? '',
        html: parsed.html || '',
        report: reportOf(parsed),
        headers,
      },
      session.remoteAddress,
    );
  }

  // A connection that breaks off is no event.
  server.on('error', (error) => log(`mail: ${error.message}`));
  await new Promise<void>((resolve, reject) => {
    const failed = (error: Error) => reject(new Refusal(`MAIL_LISTEN: ${error.message}`));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve();
    });
  });
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The part before the @ of an address of ours; undefined for any other. */
function ours(address: string, domain: string): string | undefined {
  const at = address.lastIndexOf('@');
  return at > 0 && address.slice(at + 1).toLowerCase() === domain
    ? address.slice(0, at).toLowerCase()
    : undefined;
}

/** The parser shows the part for machines as text, or as a file, by how it was sent. */
function reportOf({ text, attachments, headerLines }: ParsedMail): string {
  const type = headerLines.find(({ key }) => key === 'content-type')?.line ?? '';
  if (!/^content-type:\s*multipart\/report/i.test(type)) return '';
  const files = attachments.filter(({ contentType }) => contentType === 'message/delivery-status');
  return [text ?? '', ...files.map(({ content }) => content.toString('utf8'))].join('\n').slice(0, 20_000);
}
