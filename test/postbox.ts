import { sql } from 'kysely';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Person, World } from './world.ts';

/** A mail that arrived, with where it was sent from and to. */
export interface Arrived extends ParsedMail {
  envelope: { from: string; to: string[] };
  /** As it came over the wire. */
  raw: string;
}

/** A mail server of a test's own, on this machine, that keeps what it is sent. */
export interface Postbox {
  /** For SMTP_URL. */
  url: string;
  arrived: Arrived[];
  /** Refuses the next mail at this step: `RCPT` or `DATA`, with this code. */
  refuse(step: 'RCPT' | 'DATA', code: number): void;
  close(): Promise<void>;
}

export async function openPostbox(): Promise<Postbox> {
  const arrived: Arrived[] = [];
  let refusal: { step: 'RCPT' | 'DATA'; code: number } | undefined;
  const refused = (step: 'RCPT' | 'DATA') => {
    if (refusal?.step !== step) return null;
    const { code } = refusal;
    refusal = undefined;
    return Object.assign(new Error('no user Ana: not for somebody@example.org'), { responseCode: code });
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, callback) => callback(refused('RCPT')),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const problem = refused('DATA');
        if (problem) return callback(problem);
        const raw = Buffer.concat(chunks).toString();
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) };
        arrived.push(Object.assign(await simpleParser(raw), { envelope, raw }));
        callback();
      });
    },
  });
  // That a connection is cut some tests bring about themselves.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    refuse(step, code) {
      refusal = { step, code };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Gives somebody an address that is confirmed: mail to them goes there. */
export async function giveAddress(world: World, person: Person, at: string): Promise<void> {
  await world.db.asSystem((system) =>
    system.all(sql`insert into mail_addresses (person_id, address, confirmed_at) values (${person.id}, ${at}, now())
      on conflict (person_id) do update set address = excluded.address, confirmed_at = now(), bounced_at = null`),
  );
}
