import { z } from 'zod';
import { Refusal } from './refusal.ts';

const text = z.string().min(1).optional();

/** An address whose scheme is one of these. Errors never repeat the value: it may hold a password. */
const url = (...schemes: string[]) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)), {
      error: `must be an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
      abort: true,
    })
    .optional();

const port = z.string().regex(/^\d+$/, 'must be a number').transform(Number).pipe(z.number().max(65535));
const within = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a number from ${least} to ${most}`);
/** Also the form without a host, which means a Unix socket and which is no address by the web's rules. */
const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'must be an address that begins with postgres:// or postgresql://')
  .optional();

const settings = z.object({
  /** The folder that holds everything worth keeping. */
  PEERHOOD_DATA: z.string().default('./data'),
  /** What to listen on: this machine alone, unless the operator opens it. */
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  /** What this process does: serve pages, do the work behind them, or both. */
  PEERHOOD_RUN: z.enum(['all', 'web', 'worker'], { error: 'must be all, web or worker' }).default('all'),
  /** For so many seconds after it was asked to stop a process goes on, and says by /readyz that it is about to. */
  DRAIN_SECONDS: within(0, 120).default(0),
  /** How people reach the place, without a path; the printed address by default. */
  PUBLIC_URL: url('http', 'https')
    .refine((value) => !value || new URL(value).pathname === '/', { error: 'must have no path', abort: true })
    .transform((value) => value && new URL(value).origin),
  /** How many proxies in front are trusted to say who is calling: 0, or the number of them; `true` is 1. */
  TRUST_PROXY: z
    .enum(['true', 'false', '0', '1', '2', '3', '4', '5'], {
      error: 'must be true, false or a number up to 5',
    })
    .default('false')
    .transform((value) => (value === 'true' ? 1 : Number(value) || 0)),
  PEERHOOD_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  DATABASE_URL: databaseUrl,
  DATABASE_DIRECT_URL: databaseUrl,
  /** A streaming replica of it, which pages may be read from. */
  DATABASE_REPLICA_URL: databaseUrl,
  VALKEY_URL: url('valkey', 'valkeys', 'redis', 'rediss'),
  /** Where files are kept instead of the data folder: `https://KEY:SECRET@host/bucket?region=…`. */
  S3_URL: url('s3', 'http', 'https').refine(
    (value) => {
      if (!value) return true;
      const { username, password, pathname } = new URL(value);
      return Boolean(username && password && /[^/]\/?$/.test(pathname));
    },
    { error: 'must name a key, its secret and a bucket: https://KEY:SECRET@host/bucket', abort: true },
  ),
  /** How large one file may be that people add, in megabytes, and how many may stand under one post. */
  FILE_MEGABYTES: within(1, 100).default(10),
  FILES_PER_POST: within(1, 10).default(4),
  SMTP_URL: url('smtp', 'smtps'),
  MAIL_FROM: text,
  MAIL_LISTEN: text,
  /** Where figures for Prometheus are read: on this machine alone, unless METRICS_HOST opens it. */
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** `text` for people, `json` for programs; by default what standard error is. */
  LOG_FORMAT: z.enum(['text', 'json'], { error: 'must be text or json' }).optional(),
  /** Each request, and not only those that failed. */
  LOG_REQUESTS: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default('false')
    .transform((value) => value === 'true'),
  /** What takes the database longer than so many milliseconds is noted in the log; 0 for nothing. */
  SLOW_QUERY_MS: within(0, 600_000).default(1_000),
  TURN_URLS: text,
  TURN_SECRET: text,
  JANUS_URL: url('ws', 'wss'),
  JANUS_SECRET: text,
  SIP_TRUNK: text,
  /** What back-ups are encrypted with. Without it they are not. */
  PEERHOOD_BACKUP_KEY: z.string().min(16, 'must be at least 16 characters long').optional(),
  /** How many daily back-ups stay in the data folder; 0 makes none, also not before an upgrade. */
  PEERHOOD_BACKUPS_KEPT: within(0, 60).default(7),
});

/** The operator's settings, checked. */
export type Env = z.infer<typeof settings>;

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 * @throws Refusal with one line that names the variables with a bad value
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const complaints = result.error.issues.map((issue) => `${issue.path[0]?.toString()}: ${issue.message}`);
  throw new Refusal(`A setting cannot be used: ${complaints.join('; ')}.`);
}
