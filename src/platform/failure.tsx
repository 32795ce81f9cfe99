import { randomBytes } from 'node:crypto';
import { AwayPage, BrokenPage, ConflictPage, ForeignPage, FullPage, TooLongPage } from '../ui/errors.tsx';
import { renderPage } from '../ui/layout.tsx';
import { isAway, isBrokenOff, isFull } from './away.ts';
import type { Viewer } from './db.ts';
import { FULL_FOR, frame, NotFound, notFound, page, type Request, TooMany, tooMany } from './http.tsx';
import type { Log } from './log.ts';
import { patternOf } from './meters.ts';
import { FormTooLong } from './multipart.ts';

/**
 * Answers whatever a route threw. What the database refuses because the viewer may not is a 404 like what is
 * not there; what it refuses because the world moved on is a 409; a database that is away, or a disk that is full, is
 * a 503 with the form to send once more.
 */
export async function answerError(c: Request, error: unknown, log?: Log): Promise<Response> {
  try {
    if (error instanceof NotFound || refusedByPolicy(error)) return await notFound(c);
    if (error instanceof FormTooLong) return await answerTooLong(c);
    if (error instanceof TooMany) return tooMany(c, await whoever(c), error.seconds);
    if (refusedByConstraint(error)) {
      log?.('conflict', error, { ...about(c), level: 'info' });
      return page(c, await whoever(c), <ConflictPage />, 409);
    }
  } catch (second) {
    error = second;
  }
  // Nobody is there to be answered, and nothing of ours has failed.
  if (isBrokenOff(error)) return c.body(null, 400);
  const full = isFull(error);
  const away = isAway(error);
  const facts = about(c);
  log?.(full ? 'the disk is full' : away ? 'the database is away' : 'an answer failed', error, facts);
  // By this whoever sees the page can name it, and whoever reads the log finds it.
  c.header('X-Request-Id', facts.request);
  // Without a database there is nobody to greet: the frame is that of a stranger.
  const framed = frame(c, stranger);
  if (!full && !away) return c.html(renderPage(framed, <BrokenPage />), 500);
  c.header('Retry-After', full ? String(FULL_FOR) : '5');
  // With the same random value: what was written after all, before the answer was lost, is not written twice.
  const form = c.var.form && { ...c.var.form, action: c.req.path };
  return c.html(renderPage(framed, full ? <FullPage form={form} /> : <AwayPage form={form} />), 503);
}

const about = (c: Request) => ({ request: requestId(c), method: c.req.method, route: patternOf(c) });

/** A name for a request, given to it when there is something to say of it. It tells nothing of who asked. */
export function requestId(c: Request): string {
  let id = c.get('request');
  if (id === undefined) {
    id = `${processMark}-${++named}`;
    c.set('request', id);
  }
  return id;
}

const processMark = randomBytes(4).toString('hex');
let named = 0;

/** Answers a form that is longer than anything we take. */
export const answerTooLong = async (c: Request) => page(c, await whoever(c), <TooLongPage />, 413);

/** Answers what is more than we take in at a time, before it was read. @param seconds until trying again makes sense */
export const answerTooMany = (c: Request, seconds: number) => tooMany(c, stranger, seconds);

/** Answers a change that was sent from another site: to nobody, since whoever sent it may not have wanted to. */
export const answerForeign = (c: Request) => c.html(renderPage(frame(c, stranger), <ForeignPage />), 403);

const whoever = async (c: Request): Promise<Viewer> => (await c.var.db.read(c.var.as, {})).viewer;

function codeOf(error: unknown): string {
  return error && typeof error === 'object' && 'code' in error ? String(error.code) : '';
}

const refusedByPolicy = (error: unknown) => codeOf(error) === '42501';

/** Unique, foreign key, check and not-null; a value out of range; two writes in each other's way, twice. */
const refusedByConstraint = (error: unknown) => /^(22|23|40)/.test(codeOf(error));

/** For pages that are made without asking anybody who looks, and know nothing of the place. */
export const stranger: Viewer = {
  id: null,
  sessionId: null,
  name: '',
  locale: null,
  timeZone: null,
  standing: 'visitor',
  organiser: false,
  moderator: false,
  seenAt: null,
  notices: 0,
  news: 0,
  alarm: false,
  place: {
    name: 'Peerhood',
    sentence: '',
    joining: 'anyone',
    adultsOnly: true,
    leaveTo: 'https://www.wikipedia.org/',
  },
};
