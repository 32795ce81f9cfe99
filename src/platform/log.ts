import { constants } from 'node:os';

/**
 * Says what happened to whoever runs the place. On a terminal a line to read; elsewhere one JSON object a line, in
 * which no word, name, address or token of anybody can stand: of what a line of ours adds after its first colon nothing
 * is kept, and of an error its kind, its code and where in the program it arose, not what it says, since PostgreSQL and
 * mail servers repeat what they were given.
 */
export type Log = (line: string, error?: unknown, facts?: Facts) => void;

/** Of a request or of the database. Nothing of these is written by people. */
export interface Facts {
  level?: 'info' | 'warning' | 'error';
  request?: string;
  route?: string;
  method?: string;
  status?: number;
  ms?: number;
  /** Texts with placeholders. */
  statements?: readonly string[];
}

export function makeLog(
  format: 'json' | 'text',
  write: (line: string) => void,
  now: () => Date = () => new Date(),
): Log {
  if (format === 'text') return (line, error, facts) => write(`${readable(line, error, facts)}\n`);
  return (line, error, facts = {}) => {
    const colon = line.indexOf(': ');
    const { level = error !== undefined ? 'error' : colon < 0 ? 'info' : 'warning', ms, ...rest } = facts;
    const codes = colon < 0 ? [] : [...new Set(line.slice(colon).match(/\bE[A-Z0-9]{3,}\b/g))].filter(isCode);
    write(
      `${JSON.stringify({
        time: now().toISOString(),
        level,
        event: withoutIds(colon < 0 ? line : line.slice(0, colon)),
        ...rest,
        ...(ms !== undefined && { ms: Math.round(ms * 10) / 10 }),
        ...(codes.length > 0 && { code: codes[0] }),
        ...(error !== undefined && { error: kindOf(error) }),
      })}\n`,
    );
  };
}

/** For a person at a terminal, who sees the whole of an error. */
function readable(
  line: string,
  error: unknown,
  { route, method, status, ms, statements }: Facts = {},
): string {
  const about = [method, route, status, ms === undefined ? undefined : `${Math.round(ms)} ms`];
  const said = about.filter((part) => part !== undefined).join(' ');
  return [
    said && !error ? `${line}: ${said}` : withoutItsEnd(line, error),
    ...(error === undefined ? [] : [error instanceof Error ? (error.stack ?? error.message) : String(error)]),
    ...(statements ?? []),
  ].join(error === undefined ? '\n  ' : ': ');
}

/** What an error says stands in its own text already. */
const withoutItsEnd = (line: string, error: unknown) =>
  error instanceof Error && line.endsWith(`: ${error.message}`)
    ? line.slice(0, -error.message.length - 2)
    : line;

const isCode = (code: string) => code in constants.errno || code === 'ENOTFOUND' || code === 'ETIMEOUT';

const withoutIds = (text: string) =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '…')
    .replace(/\S+@\S+/g, '…')
    .replace(/“[^”]*”|"[^"]*"/g, '…')
    .trim()
    .slice(0, 200);

function kindOf(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return {
    name: error.name.replace(/\W/g, '').slice(0, 40),
    ...(isPlain(code) && { code }),
    ...(isPlain(constraint) && { constraint }),
    at: framesOf(error),
    ...(error.cause !== undefined && depth < 3 && { cause: kindOf(error.cause, depth + 1) }),
  };
}

/** A word of a program: SQLSTATE, `ECONNREFUSED`, a constraint's name. */
const isPlain = (value: unknown): value is string => typeof value === 'string' && /^\w{1,63}$/.test(value);

/** Where it arose. What an error says stands before that and may itself look like a line of it. */
function framesOf({ stack = '', message }: Error): string[] {
  const said = stack.indexOf(message);
  return stack
    .slice(said < 0 ? stack.length : said + message.length)
    .split('\n')
    .filter((line) => /^ {4}at [\w.<>$#[\] ]*\(?(?:file:\/\/|node:|\/)[^\s?]*:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim().replace(/(?:file:\/\/)?\/\S*\/(?=[^/]+\/[^/]+:\d+:\d+)/, ''));
}

/** A statement as it may be shown: with placeholders, and nothing that was put into its text. */
export const statementText = (sql: string): string =>
  sql
    .replace(/'(?:[^']|'')*'/g, "'…'")
    .replace(/\s+/g, ' ')
    .slice(0, 2_000);
