import { randomFillSync } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { routes as chat } from './chat/routes.tsx';
import { routes as discussions } from './discussions/routes.tsx';
import { routes as duty } from './duty/routes.tsx';
import { routes as feed } from './feed/routes.tsx';
import { routes as files } from './files/routes.tsx';
import { routes as groups } from './groups/routes.tsx';
import { routes as machine } from './health/routes.tsx';
import { furnish } from './listening/parts.tsx';
import { routes as listening } from './listening/routes.tsx';
import { routes as notifications } from './notifications/routes.tsx';
import { routes as own } from './own/routes.tsx';
import { joinBeside, routes as people } from './people/routes.tsx';
import { routes as place } from './place/routes.tsx';
import type { Database } from './platform/db.ts';
import { answerError, answerForeign, answerTooLong, answerTooMany, requestId } from './platform/failure.tsx';
import {
  type Http,
  isMultipart,
  LONGEST_FORM,
  NotFound,
  type Request,
  type Variables,
} from './platform/http.tsx';
import { direction, type Locale, negotiate } from './platform/i18n.ts';
import type { Limits } from './platform/limits.ts';
import type { Live } from './platform/live.ts';
import type { Log } from './platform/log.ts';
import { type Meters, patternOf } from './platform/meters.ts';
import type { Facts, Missing } from './platform/probe.ts';
import { MOST_BEHIND } from './platform/replica.ts';
import { hashAddress, sessionHash } from './platform/session.ts';
import { routes as practice } from './practice/routes.tsx';
import { routes as records } from './records/routes.tsx';
import { routes as resources } from './resources/routes.tsx';
import { routes as safety } from './safety/routes.tsx';
import { routes as search } from './search/routes.tsx';
import { routes as support } from './support/routes.tsx';
import { routes as triage } from './triage/routes.tsx';
import type { Assets } from './ui/frame.ts';
import { routes as writing } from './writing/routes.tsx';

export interface AppParts {
  db: Database;
  limits: Limits;
  live?: Live;
  attachments: Variables['files'];
  assets: Assets;
  /** Built files by their path below /assets/. */
  files: ReadonlyMap<string, StaticFile>;
  settings: Variables['settings'] & { trustProxy: number };
  /** Shows the page of all components. */
  development?: boolean;
  log?: Log;
  /** Counts requests; `all` also logs each of them, and not only those that failed. */
  watch?: { meters: Meters; all: boolean };
  /** What is missing before the place can do its work. */
  missing?: () => Promise<readonly Missing[]>;
  examine?: (() => Promise<Facts>) | undefined;
  forms?: Variables['forms'];
}

export interface StaticFile {
  body: Uint8Array<ArrayBuffer>;
  gzip?: Uint8Array<ArrayBuffer>;
  type: string;
}

/** The whole program as one web application: what every answer carries, then the domains' routes. */
export function createApp(parts: AppParts): Hono<Http> {
  const app = new Hono<Http>();

  const { watch, log } = parts;
  if (watch) {
    app.use(async (c, next) => {
      const began = performance.now();
      await next();
      // Asked anew of the primary: whoever asks counts it.
      if ((c.env as { primary?: true } | undefined)?.primary) return;
      const ms = performance.now() - began;
      watch.meters.request(c, ms);
      const { status } = c.res;
      if (!log || (status < 500 && !watch.all)) return;
      const level = status < 500 ? 'info' : 'error';
      const { method } = c.req;
      log('request', undefined, { level, request: requestId(c), method, route: patternOf(c), status, ms });
    });
  }
  health(app, parts.missing);
  // At the root, since a worker looks after what lies below its own address; and never an old one.
  app.get('/sw.js', (c) => {
    const name = [...parts.files.keys()].find((file) => /^sw-.*\.js$/.test(file));
    const file = name && parts.files.get(name);
    if (!file) return c.body(null, 404);
    c.header('Content-Type', file.type);
    c.header('Cache-Control', 'no-cache');
    c.header('X-Content-Type-Options', 'nosniff');
    return c.body(file.body);
  });
  app.get('/assets/*', (c) => {
    const file = parts.files.get(c.req.path.slice('/assets/'.length));
    // Nothing is prepared for a page yet, and nobody reads one here.
    if (!file) return c.body(null, 404);
    const zipped = file.gzip && c.req.header('accept-encoding')?.includes('gzip') ? file.gzip : undefined;
    c.header('Content-Type', file.type);
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Vary', 'Accept-Encoding');
    if (zipped) c.header('Content-Encoding', 'gzip');
    return c.body(zipped ?? file.body);
  });

  app.use(async (c, next) => {
    prepare(c, parts);
    // Nothing of ours is called so, and the database takes no such text to look for it.
    if (/\0|%00/.test(c.req.path)) return answerError(c, new NotFound(), parts.log);
    // No other site's page opens our streams either.
    if ((!isSafe(c) || c.req.path.endsWith('/live')) && isForeign(c, parts.settings.publicUrl))
      return answerForeign(c);
    await next();
  });
  if (parts.db.replica()) app.use((c, next) => fromReplica(c, next, parts.db, app));
  // Asking whether a request has a body makes one of it: reading a page has no need of that.
  // What may hold files is read, and limited, as it comes in.
  const limitBody = bodyLimit({ maxSize: LONGEST_FORM, onError: (c) => answerTooLong(c as Request) });
  const longForms = countLongForms();
  app.use(async (c, next) => {
    if (isSafe(c) || isMultipart(c)) return next();
    // A length that is said is kept to by `node:http`. To look into the body for it would make a stream of one.
    const said = c.req.header('transfer-encoding') === undefined && c.req.header('content-length');
    if (said && Number(said) > LONGEST_FORM) return answerTooLong(c);
    const leave = said && Number(said) <= LONG_FORM ? () => {} : longForms.enter(c.var.address());
    if (!leave) {
      c.header('Connection', 'close');
      return answerTooMany(c, 5);
    }
    const slow = endIfSlow(c);
    try {
      return await (said ? next() : limitBody(c, next));
    } finally {
      clearTimeout(slow);
      leave();
    }
  });

  for (const domain of [
    place,
    people,
    groups,
    discussions,
    (app: Hono<Http>) => chat(app, furnish),
    listening,
    files,
    feed,
    (app: Hono<Http>) => support(app, joinBeside),
    search,
    safety,
    triage,
    writing,
    resources,
    practice,
    duty,
    records,
    machine,
    own,
    notifications,
  ])
    domain(app);
  app.get('/manifest.webmanifest', async (c) => {
    const { viewer } = await c.var.db.read(c.var.as, {});
    return c.body(JSON.stringify(manifestOf(viewer.place, parts.assets, c.var.locale)), 200, {
      'Content-Type': 'application/manifest+json',
    });
  });
  if (parts.development) {
    app.get('/development', async (c) => {
      const { DevelopmentPage } = await import('./ui/development.tsx');
      const { page } = await import('./platform/http.tsx');
      const { viewer } = await c.var.db.read(c.var.as, {});
      return page(c, viewer, <DevelopmentPage />);
    });
  }

  app.notFound((c) => answerError(c, new NotFound(), parts.log));
  app.onError((error, c) => answerError(c, error, parts.log));
  return app;
}

/** Almost no form is as long as this, in bytes. Longer ones are held in memory for as long as they take to come. */
const LONG_FORM = 64 * 1024;
/** So many of these may be on their way: from one network address, and from all together. */
const MOST_LONG = { address: 8, all: 64 };
/** In which a form without files has to be here, in milliseconds. */
const FORM_COMES_IN = 30_000;

/** Bounds what forms that never end can hold of memory. */
function countLongForms() {
  const from = new Map<string, number>();
  let all = 0;
  return {
    /** @returns what to call when it is over; nothing when there are too many */
    enter(address: string): (() => void) | undefined {
      const same = from.get(address) ?? 0;
      if (same >= MOST_LONG.address || all >= MOST_LONG.all) return undefined;
      from.set(address, same + 1);
      all++;
      return () => {
        all--;
        const left = from.get(address)! - 1;
        if (left > 0) from.set(address, left);
        else from.delete(address);
      };
    },
  };
}

/** Cuts off whoever sends a form byte by byte, and takes its memory back. */
function endIfSlow(c: Request): NodeJS.Timeout | undefined {
  const incoming = (c.env as Partial<HttpBindings> | undefined)?.incoming;
  if (!incoming || incoming.complete) return undefined;
  const late = setTimeout(() => incoming.destroy(), FORM_COMES_IN).unref();
  incoming.once('end', () => clearTimeout(late));
  return late;
}

/** What a process without pages answers. */
export function createHealth(missing: AppParts['missing']): Hono<Http> {
  const app = new Hono<Http>();
  health(app, missing);
  return app;
}

function health(app: Hono<Http>, missing: AppParts['missing']): void {
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    const found = (await missing?.()) ?? [];
    c.header('Cache-Control', 'no-store');
    if (found.length === 0) return c.text('ready');
    return c.text(`missing: ${found.join(', ')}`, 503);
  });
}

/**
 * Lets pages be read from the replica, and keeps in the browser for a moment up to where it wrote: whichever process
 * answers next, it shows that. What changes something, and what comes after news on a live page, is read from the primary.
 */
async function fromReplica(c: Request, next: () => Promise<void>, db: Database, app: Hono<Http>) {
  const env = (c.env ?? {}) as { primary?: true };
  if (!isSafe(c)) {
    await next();
    const position = await db.position().catch(() => EVERYTHING);
    const { secure } = c.var.settings;
    const maxAge = 2 * (MOST_BEHIND / 1_000);
    if (position)
      setCookie(c, 'wrote', position, { path: '/', maxAge, httpOnly: true, sameSite: 'Lax', secure });
    return;
  }
  if (env.primary || c.req.header('x-part') || c.req.path.endsWith('/live')) return next();
  const page = { wrote: getCookie(c, 'wrote'), fromReplica: false };
  c.set('db', db.reading(page));
  await next();
  // Nothing is refused on its word: what it does not have yet may be there by now. A limit is ours, and not its word.
  if (!page.fromReplica || c.res.status < 400 || c.res.status === 429) return;
  const answer = await app.fetch(c.req.raw, { ...env, primary: true });
  c.res = undefined;
  c.res = answer;
}

/** Further than anybody has come: for when it is not known how far. */
const EVERYTHING = 'FFFFFFFF/FFFFFFFF';

/** What a device needs to know to put the place on its home screen. */
function manifestOf(place: { name: string; sentence: string }, { icons }: Assets, locale: Locale) {
  const icon = (src: string, size: number, purpose: string) => ({
    src,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: '/',
    name: place.name,
    short_name: [...place.name].slice(0, 20).join(''),
    ...(place.sentence && { description: place.sentence }),
    lang: locale === 'en-XB' ? 'en' : locale,
    dir: direction(locale),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf8f3',
    theme_color: '#fbf8f3',
    icons: [
      icon(icons.small, 192, 'any'),
      icon(icons.large, 512, 'any'),
      icon(icons.maskable, 512, 'maskable'),
    ],
  };
}

function prepare(
  c: Request,
  { db, limits, live, attachments, assets, settings, examine, forms }: AppParts,
): void {
  const nonce = newNonce();
  Object.defineProperty(c, 'var', { value: Object.create(variables, { context: { value: c } }) });
  c.set('db', db);
  c.set('limits', limits);
  c.set('live', live);
  c.set('files', attachments);
  c.set('assets', assets);
  c.set('settings', settings);
  c.set('examine', examine);
  c.set('forms', forms);
  c.set('nonce', nonce);
  c.set('as', { token: sessionHash(c) });
  c.set('locale', negotiate(c.req.header('accept-language'), getCookie(c, 'language')));
  c.set('address', () => hashAddress(networkAddress(c, settings.trustProxy), settings.secret));
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
  c.header('Content-Language', c.var.locale === 'en-XB' ? 'en' : c.var.locale);
  c.header('Referrer-Policy', 'no-referrer');
  if (isSafe(c) && /^\/(sign-|set-up|invitations|reports)/.test(c.req.path)) {
    setCookie(c, 'here', '1', { path: '/', httpOnly: true, sameSite: 'Strict', secure: settings.secure });
  }
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  if (settings.secure) c.header('Strict-Transport-Security', 'max-age=31536000');
  // What one person may read must not be kept for the next one at the same computer.
  c.header('Cache-Control', 'no-store');
}

/**
 * What a route reads as `c.var`: Hono makes an object of all variables whenever one of them is read, some thirty times a
 * page. This looks up the one.
 */
const variables = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys({
      db: 0,
      as: 0,
      locale: 0,
      nonce: 0,
      address: 0,
      limits: 0,
      live: 0,
      files: 0,
      assets: 0,
      settings: 0,
      kept: 0,
      form: 0,
      request: 0,
      examine: 0,
      forms: 0,
    } satisfies Record<keyof Variables, 0>).map((name) => [
      name,
      {
        get(this: { context: Request }) {
          return this.context.get(name as keyof Variables);
        },
      },
    ]),
  ),
);

/** 128 random bits. They are drawn for many answers at once: asking the system each time costs more than they do. */
function newNonce(): string {
  if (drawn === pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  drawn += 16;
  return pool.toString('base64url', drawn - 16, drawn);
}

const pool = Buffer.alloc(16 * 256);
let drawn = pool.length;

const isSafe = (c: Request) => c.req.method === 'GET' || c.req.method === 'HEAD';

/** Browsers say where a request comes from; programs that say nothing act with their own credentials. */
function isForeign(c: Request, publicUrl: string): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = c.req.header('origin');
  if (!origin) return false;
  // Older browsers hide the origin of a page that sends no referrer. Cookies that never cross sites tell it then.
  if (origin === 'null') return !getCookie(c, 'here') && sessionHash(c) === null;
  const host = c.req.header('host');
  return (
    origin !== new URL(publicUrl).origin &&
    !(host && (origin === `http://${host}` || origin === `https://${host}`))
  );
}

/**
 * Behind proxies the visitor's address is the one that the outermost trusted proxy added, counted from the end;
 * what stands before it anybody could write.
 */
function networkAddress(c: Request, trustProxy: number): string {
  const forwarded =
    trustProxy > 0 ? c.req.header('x-forwarded-for')?.split(',').at(-trustProxy)?.trim() : undefined;
  if (forwarded) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
