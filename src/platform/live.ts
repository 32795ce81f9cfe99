import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { type RawBuilder, sql } from 'kysely';
import { type Bus, type BusParts, openBus } from './bus.ts';
import type { Database, Viewer } from './db.ts';
import { type Request, TooMany } from './http.tsx';

/**
 * What a stream is about: a thing, and what it lies within, such as a topic and its group. A group lies within itself, and
 * so does a person: about one is what is theirs alone.
 */
export interface Watched {
  of: string;
  within: string;
  /** Of one's own: of the list of all rooms and conversations, and not of one's news. */
  list?: true;
}

/**
 * The open streams of this process. What goes out is the kind of what happened and an id, after the database has said
 * that the stream may still see the thing: `live_sight`, one question for all. The reader fetches the rest as themself.
 */
export interface Live {
  /**
   * Takes a stream in. Everything else happens by itself, until either side ends it.
   * @param since the `Last-Event-ID` that it ended with before, or what the page says of when it was made
   */
  open(stream: NewStream, since: string | undefined): Promise<void>;
  /** How many streams somebody has open, by a key of theirs. */
  count(key: string): number;
  /** Tells the other streams of a room that somebody is writing there. It is kept nowhere; who it is stands as an id. */
  typing(of: string, person: string): void;
  /** Ends all streams. Browsers come back a little later, each at a time of its own. */
  close(): Promise<void>;
}

export interface NewStream extends Watched {
  /** Both null for who is not signed in. */
  person: string | null;
  session: string | null;
  /** Under these the stream is counted. */
  keys: readonly string[];
  out: Outlet;
}

/** The end that a browser reads from: of an answer of `node:http`. */
export interface Outlet {
  write(chunk: Buffer): unknown;
  end(chunk?: Buffer): unknown;
  destroy(): unknown;
  readonly destroyed: boolean;
  /** Bytes that are waiting to be read. */
  readonly writableLength: number;
  once(event: 'close', listener: () => void): unknown;
}

interface LiveParts extends Omit<BusParts, 'heard' | 'onCommit'> {
  db: Database;
  /** How often streams are looked after, in milliseconds. */
  beatEvery?: number;
  /** Others do the work behind what is committed here: they hear of each commit. */
  wakeWorkers?: boolean;
}

/** How many streams one person, one network address, and all together may have open. */
const most = { person: 16, address: 500, all: 20_000 };

/**
 * Answers with a stream. Who it is for was found out before: the thing was found as the viewer.
 * @throws TooMany
 */
export async function answerStream(c: Request, viewer: Viewer, watched: Watched): Promise<Response> {
  const { live, limits, as, address } = c.var;
  // Who waits to be let in, or is paused, sees what a visitor sees.
  const admitted = viewer.standing === 'admitted' ? viewer : undefined;
  const person = as.token ? `person ${viewer.id ?? as.token.toString('base64')}` : undefined;
  const from = `address ${address()}`;
  const wait = Math.max(person ? limits.take('stream', person) : 0, limits.take('stream from', from));
  if (wait > 0) throw new TooMany(wait);
  if (
    live &&
    ((person && live.count(person) >= most.person) ||
      live.count(from) >= most.address ||
      live.count('all') >= most.all)
  )
    throw new TooMany(20);

  c.header('Content-Type', 'text/event-stream; charset=utf-8');
  c.header('Cache-Control', 'no-store, no-transform');
  // Proxies that collect answers before they pass them on: nginx and its like.
  c.header('X-Accel-Buffering', 'no');
  const out = (c.env as Partial<HttpBindings> | undefined)?.outgoing;
  // Called without a socket, as tests do, or only for the head: it says how it would begin.
  if (!live || !out || c.req.method === 'HEAD') return c.body(beginning(0).toString());
  // Not `c.res`: what Hono then makes of the answer is one that the server would write once more.
  out.writeHead(200, Object.fromEntries(c.body(null).headers));
  out.flushHeaders();
  const since = c.req.header('last-event-id') ?? c.req.query('since');
  await live.open(
    {
      ...watched,
      person: admitted?.id ?? null,
      session: admitted?.sessionId ?? null,
      keys: [...(person ? [person] : []), from, 'all'],
      out,
    },
    since,
  );
  return sent();
}

/** Tells the server that the answer is written already. One that it has not looked into yet it takes for a short text. */
function sent(): Response {
  const answer = new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
  void answer.body;
  return answer;
}

/** A sign of life, who is here, who may still see: this often, in milliseconds. */
const BEAT = 20_000;
/** A reader who has not taken this many bytes is let go; it comes back and catches up. */
const MOST_WAITING = 64 * 1024;
/** More than this at once is told as “look at all of it anew”: in the whole place, and of one thing. */
const MOST_NEWS = 1_000;
const MOST_MISSED = 100;
/** What is older may be forgotten: events are kept a day. */
const LONGEST_SLEEP = 23 * 3_600;

interface Stream extends NewStream {
  /** The number of people that it was told last. */
  here: number;
  /** What is to be said once it has caught up. */
  late: Buffer[] | undefined;
}

/** A row of `events`. */
interface Event {
  id: string | null;
  kind: string;
  group_id: string | null;
  topic_id: string | null;
  post_id: string | null;
  person_id: string | null;
  session_id: string | null;
}

interface Presence extends Watched {
  person: string;
  streams: number;
  written: boolean;
  /** When the last stream ended. */
  leftAt: number;
}

export function openLive({ db, log, beatEvery = BEAT, wakeWorkers, ...parts }: LiveParts): Live {
  const streams = new Map<string, Set<Stream>>();
  /** Those that keep a list of rooms. */
  const lists = new Set<Stream>();
  const presences = new Map<string, Presence>();
  const counts = new Map<string, number>();
  const processId = randomUUID();
  /** What the database looked like at the last look; what it did not show then is new. Undefined while nobody listens. */
  let seen: string | undefined;
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let beating: NodeJS.Timeout | undefined;
  let writing: { timer: NodeJS.Timeout; at: number } | undefined;
  const beingWritten = new Set<Promise<void>>();
  let waking: NodeJS.Timeout | undefined;
  let started: Promise<void> | undefined;
  let closed = false;
  const recounting = new Map<string, NodeJS.Timeout>();
  const bus: Bus = openBus({ ...parts, log, heard, onCommit: (listener) => db.onCommit(listener) });

  // What is written singly no NOTIFY tells of: all processes look, once for many within a moment.
  db.onCommit((single) => {
    if (closed || !(single || wakeWorkers)) return;
    waking ??= setTimeout(() => {
      waking = undefined;
      started ??= bus.start();
      void started.then(() => bus.tell(''));
    }, 5).unref();
  });

  return {
    async open(stream, since) {
      const mine: Stream = { ...stream, here: 0, late: [] };
      add(mine);
      stream.out.once('close', () => remove(mine));
      // Gone before it was taken in: nothing would tell of it any more.
      if (stream.out.destroyed) return remove(mine);
      if (closed) return shut(mine, comeBack());
      try {
        started ??= bus.start();
        await started;
        await look();
        beating ??= setInterval(beat, beatEvery).unref();
        // Whatever happened between finding the thing and now: this asks once more, and catches up.
        if (!(await tell([mine], new Map()))) return;
        write(mine, beginning(spreadFor(mine)));
        write(mine, await missed(mine, since));
        // What came meanwhile carries a later cursor: had it gone first and this been lost, nobody would ask for it again.
        const { late = [] } = mine;
        mine.late = undefined;
        for (const each of late) send(mine, each);
      } catch (error) {
        log(`a live stream could not begin: ${(error as Error).message}`, error);
        shut(mine, undefined);
      }
    },
    count: (key) => counts.get(key) ?? 0,
    typing: (of, person) => bus.tell(`typing ${of} ${person}`),
    async close() {
      closed = true;
      clearInterval(beating);
      clearTimeout(writing?.timer);
      clearTimeout(waking);
      for (const timer of recounting.values()) clearTimeout(timer);
      for (const stream of all()) shut(stream, comeBack());
      await looking?.catch(() => {});
      await bus.close();
      // Who is being written down at this moment would stay there.
      await Promise.allSettled(beingWritten);
      if ([...presences.values()].some(({ written }) => written))
        await db
          .asSystem((system) => system.all(sql`delete from presences where process_id = ${processId}`))
          .catch(() => {});
    },
  };

  /* ---- Which streams there are ---- */

  function add(stream: Stream): void {
    for (const name of namesOf(stream)) {
      const same = streams.get(name);
      if (same) same.add(stream);
      else streams.set(name, new Set([stream]));
    }
    for (const key of stream.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (stream.list) lists.add(stream);
    else if (stream.person) arrive(stream, stream.person);
  }

  function remove(stream: Stream): void {
    if (!streams.get(stream.of)?.has(stream)) return;
    for (const name of namesOf(stream)) {
      const same = streams.get(name)!;
      same.delete(stream);
      if (same.size === 0) streams.delete(name);
    }
    for (const key of stream.keys) {
      const left = counts.get(key)! - 1;
      if (left > 0) counts.set(key, left);
      else counts.delete(key);
    }
    if (!lists.delete(stream) && stream.person) leave(stream, stream.person);
    if (streams.size > 0) return;
    // Nobody listens: nothing is looked for until somebody does.
    clearInterval(beating);
    beating = undefined;
    seen = undefined;
  }

  function all(): Set<Stream> {
    return new Set([...streams.values()].flatMap((same) => [...same]));
  }

  /* ---- What happened ---- */

  function heard(message: string): void {
    if (closed) return;
    if (message === '') {
      if (streams.size > 0) look().catch((error) => log(`live: ${(error as Error).message}`, error));
      return;
    }
    const [, of, person] = /^typing (\S+) (\S+)$/.exec(message) ?? [];
    if (of && person) {
      const others = [...(streams.get(of) ?? [])].filter((stream) => stream.person !== person);
      tell(others, new Map(), () => chunk('typing', person)).catch(() => {});
      return;
    }
    for (const id of message.split(' ')) recount(id);
  }

  /** Looks for what is new, and once more when something was heard meanwhile. */
  function look(): Promise<void> {
    lookAgain = true;
    looking ??= (async () => {
      try {
        while (lookAgain && !closed) {
          lookAgain = false;
          await lookOnce();
        }
      } finally {
        looking = undefined;
      }
    })();
    return looking;
  }

  async function lookOnce(): Promise<void> {
    const before = seen;
    try {
      await lookSince(before);
    } catch (error) {
      // The database went away before all were told: they are told again, which does no harm.
      if (streams.size > 0) seen = before;
      throw error;
    }
  }

  async function lookSince(before: string | undefined): Promise<void> {
    const { news } = await db.readAsSystem({ news: newsSince(before) });
    if (streams.size === 0) return;
    seen = news[0]!.now;
    const events = news.filter(({ id }) => id !== null);
    if (events.length === 0) return;
    const cursor = cursorAt(seen);
    if (events.length > MOST_NEWS) {
      await tell([...all()], new Map(), () => chunk('reload', '', cursor));
      return;
    }
    const chunks = new Map<string, Buffer[]>();
    const touched = new Set<Stream>();
    const reads = new Map<Stream, Buffer>();
    const changed = await listsChangedBy(events);
    for (const event of events) {
      const { kind } = event;
      if (kind === 'sight' || kind === 'group') {
        // For a membership all of one's streams: what a group lets one do shows on its pages alone, but there are few.
        const name =
          event.session_id ?? (event.person_id ? `person ${event.person_id}` : `within ${event.group_id}`);
        for (const stream of streams.get(name) ?? []) touched.add(stream);
        continue;
      }
      if (kind === 'told') {
        // That there is news is told to the page of news alone.
        for (const stream of streams.get(event.person_id!) ?? [])
          if (!stream.list) reads.set(stream, chunk('told', stream.of, cursor));
        continue;
      }
      if (kind === 'read') {
        // How far one has read is told to one's own pages alone.
        for (const stream of streams.get(event.topic_id!) ?? [])
          if (stream.person === event.person_id) reads.set(stream, chunk('read', event.topic_id!, cursor));
        continue;
      }
      const said = chunk(kind, (event.post_id ?? event.topic_id)!, cursor);
      for (const of of [event.topic_id!, ...(isListed(kind) ? [event.group_id!] : [])]) {
        if (!streams.has(of)) continue;
        chunks.set(of, [...(chunks.get(of) ?? []), said]);
      }
    }
    // All of a great deal at once would be taken for words that its readers do not take, and end every one of their streams.
    const joined = new Map(
      [...chunks].map(([of, all]) => [
        of,
        all.length > MOST_MISSED
          ? chunk('reload', '', cursor)
          : all.length > 1
            ? Buffer.concat(all)
            : all[0]!,
      ]),
    );
    const told = new Set([...joined.keys()].flatMap((of) => [...(streams.get(of) ?? [])]));
    for (const stream of [...touched, ...reads.keys(), ...changed.keys()]) told.add(stream);
    await tell([...told], joined, (stream) => {
      if (touched.has(stream)) return chunk('sight', stream.of, cursor);
      const room = changed.get(stream);
      return room ? chunk('list', room, cursor) : (reads.get(stream) ?? false);
    });
  }

  /** Which lists of rooms and conversations something changes in, and of one room there its id. */
  async function listsChangedBy(events: readonly Event[]): Promise<Map<Stream, string>> {
    const changed = new Map<Stream, string>();
    const rooms = new Set<string>();
    for (const { kind, topic_id, person_id } of lists.size > 0 ? events : []) {
      if (kind === 'read') {
        for (const stream of streams.get(person_id!) ?? [])
          if (lists.has(stream)) changed.set(stream, topic_id!);
      } else if (ofRooms.includes(kind)) rooms.add(topic_id!);
    }
    if (rooms.size === 0) return changed;
    const people = new Set([...lists].map(({ of }) => of));
    const { found } = await db.readAsSystem({
      found: sql<{ room_id: string; person_id: string }>`select room_id, person_id
        from live_lists(${[...rooms]}::uuid[], ${[...people]}::uuid[])`,
    });
    for (const { room_id, person_id } of found)
      for (const stream of streams.get(person_id) ?? []) if (lists.has(stream)) changed.set(stream, room_id);
    return changed;
  }

  /**
   * Tells those streams that may still see what they are about, and ends the others.
   * @param of what to say, by what a stream is about
   * @returns whether all of them may
   */
  async function tell(
    some: Stream[],
    of: ReadonlyMap<string, Buffer>,
    besides: (stream: Stream) => Buffer | false = () => false,
  ): Promise<boolean> {
    if (some.length === 0) return true;
    const { sight } = await db.readAsSystem({
      sight: sql<{ place: number }>`select live_sight(${some.map((stream) => stream.of)}::uuid[],
        ${some.map((stream) => stream.session)}::uuid[]) as place`,
    });
    const may = new Set(sight.map(({ place }) => place - 1));
    for (const [place, stream] of some.entries()) {
      if (!may.has(place)) {
        shut(stream, chunk('over', stream.of));
        continue;
      }
      send(stream, of.get(stream.of));
      send(stream, besides(stream) || undefined);
    }
    return may.size === some.length;
  }

  function send(stream: Stream, said: Buffer | undefined): void {
    if (said && stream.late) stream.late.push(said);
    else write(stream, said);
  }

  function write(stream: Stream, said: Buffer | undefined): void {
    if (!said || !streams.get(stream.of)?.has(stream)) return;
    stream.out.write(said);
    if (stream.out.writableLength > MOST_WAITING) {
      remove(stream);
      stream.out.destroy();
    }
  }

  function shut(stream: Stream, last: Buffer | undefined): void {
    remove(stream);
    stream.out.end(last);
  }

  /** What a stream missed since its cursor; told to look anew when that is too much, too old, or no cursor of ours. */
  async function missed(stream: Stream, since: string | undefined): Promise<Buffer | undefined> {
    if (since === undefined || seen === undefined) return undefined;
    const now = seen;
    const cursor = readCursor(since, now);
    const anew = chunk('reload', '', cursorAt(now));
    if (!cursor) return anew;
    const { events } = await db.readAsSystem({
      events: stream.list ? missedInList(cursor, stream.of) : missedSince(cursor, stream),
    });
    if (events.length === 0) return undefined;
    if (events.length > MOST_MISSED) return anew;
    return Buffer.concat(events.map(({ kind, id }) => chunk(kind, id, cursorAt(now))));
  }

  /** A sign of life for proxies; time that passed may have ended a session; and whatever no message told. */
  async function beat(): Promise<void> {
    try {
      const some = [...all()];
      for (let from = 0; from < some.length; from += 5_000) {
        await tell(some.slice(from, from + 5_000), new Map(), () => sign);
      }
      await look();
      for (const presence of presences.values()) presence.written = false;
      await writePresence();
      for (const of of new Set(some.filter(({ of, person }) => of !== person).map((stream) => stream.of)))
        recount(of);
    } catch (error) {
      log(`live: ${(error as Error).message}`, error);
    }
  }

  /** When many look at one thing, they fetch it at different times: within so many milliseconds. */
  function spreadFor({ of }: Watched): number {
    const together = streams.get(of)?.size ?? 0;
    return together < 50 ? 0 : Math.min(20_000, Math.ceil(together / 250) * 1_000);
  }

  /* ---- Who is here ---- */

  function arrive({ of, within }: Watched, person: string): void {
    // Who looks at their own news is in no place.
    if (of === person) return;
    const key = `${of} ${person}`;
    const presence = presences.get(key) ?? { of, within, person, streams: 0, written: false, leftAt: 0 };
    presences.set(key, presence);
    presence.streams++;
    if (presence.written) recount(of);
    else writeSoon(300);
  }

  /** Whoever goes from one page to the next has not left. */
  function leave({ of }: Watched, person: string): void {
    const presence = presences.get(`${of} ${person}`);
    if (!presence || --presence.streams > 0) return;
    presence.leftAt = Date.now();
    writeSoon(GRACE + 100);
  }

  /** Whoever comes next puts nothing off: where somebody always comes, nobody would ever be written down. */
  function writeSoon(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (closed || (writing && writing.at <= at)) return;
    clearTimeout(writing?.timer);
    const timer = setTimeout(() => {
      writePresence().catch((error) => log(`live: ${(error as Error).message}`, error));
    }, milliseconds).unref();
    writing = { timer, at };
  }

  function writePresence(): Promise<void> {
    clearTimeout(writing?.timer);
    writing = undefined;
    if (closed) return Promise.resolve();
    const written = writeWhoIsHere();
    beingWritten.add(written);
    return written.finally(() => beingWritten.delete(written));
  }

  async function writeWhoIsHere(): Promise<void> {
    const here = [...presences.values()].filter(({ streams, written }) => streams > 0 && !written);
    const gone = [...presences.values()].filter(
      ({ streams, leftAt }) => streams === 0 && Date.now() - leftAt >= GRACE,
    );
    if ([...presences.values()].some((each) => each.streams === 0 && !gone.includes(each)))
      writeSoon(GRACE + 100);
    if (here.length + gone.length === 0) return;
    const news = new Set([...here, ...gone].flatMap(({ of, within }) => [of, within]));
    for (const presence of here) presence.written = true;
    for (const { of, person } of gone) presences.delete(`${of} ${person}`);
    try {
      await db.asSystem(async (system) => {
        // Of people and groups that are gone by now there is nothing to keep.
        if (here.length > 0)
          await system.all(sql`insert into presences (process_id, of_id, group_id, person_id, until)
            select ${processId}, w.of_id, g.id, p.id, now() + make_interval(secs => ${(beatEvery * 2.5) / 1000})
            from unnest(${here.map(({ of }) => of)}::uuid[], ${here.map(({ within }) => within)}::uuid[],
              ${here.map(({ person }) => person)}::uuid[]) w (of_id, group_id, person_id)
            join groups g on g.id = w.group_id join people p on p.id = w.person_id
            on conflict (of_id, person_id, process_id) do update set until = excluded.until`);
        if (gone.length > 0)
          await system.all(sql`delete from presences r using unnest(${gone.map(({ of }) => of)}::uuid[],
              ${gone.map(({ person }) => person)}::uuid[]) w (of_id, person_id)
            where r.process_id = ${processId} and r.of_id = w.of_id and r.person_id = w.person_id`);
      });
    } catch (error) {
      // Nobody has heard of them: in a moment, and not only with the next beat.
      for (const presence of here) presence.written = false;
      writeSoon(2_000);
      throw error;
    }
    const ids = [...news];
    for (let from = 0; from < ids.length; from += 100) bus.tell(ids.slice(from, from + 100).join(' '));
    for (const id of ids) recount(id);
  }

  /** Counts anew, a little later, so that many who come at once are counted together. */
  function recount(of: string): void {
    const together = streams.get(of)?.size;
    if (!together || closed || recounting.has(of)) return;
    const timer = setTimeout(
      () => {
        recounting.delete(of);
        countHere(of).catch((error) => log(`live: ${(error as Error).message}`, error));
      },
      Math.max(300, together * 2),
    ).unref();
    recounting.set(of, timer);
  }

  async function countHere(of: string): Promise<void> {
    const { counted } = await db.readAsSystem({
      counted: sql<{
        person_id: string | null;
        here: number;
      }>`select person_id, here from live_here(array[${of}]::uuid[])`,
    });
    const total = counted.find(({ person_id }) => person_id === null)?.here ?? 0;
    const fewer = new Map(counted.map(({ person_id, here }) => [person_id, here]));
    const changed = [...(streams.get(of) ?? [])].filter((stream) => {
      const here = numberFor(stream);
      return stream.person !== null && here !== stream.here;
    });
    for (const stream of changed) stream.here = numberFor(stream);
    await tell(changed, new Map(), (stream) => chunk('here', String(stream.here)));

    /** Alone, one is told nothing. */
    function numberFor({ person }: Stream): number {
      const here = fewer.get(person) ?? total;
      return here < 2 ? 0 : here;
    }
  }
}

/** In milliseconds. */
const GRACE = 5_000;

function namesOf({ of, within, person, session }: Stream): string[] {
  return [of, `within ${within}`, ...(person ? [`person ${person}`] : []), ...(session ? [session] : [])];
}

/** What a list of a group's topics shows of a change: numbers of thanks it does not, nor what is said in rooms. */
const isListed = (kind: string) => !unlisted.includes(kind);
const ofRooms = ['message', 'message-change', 'room'];
const unlisted = ['counts', ...ofRooms, 'read'];

/**
 * What was committed since an earlier look, and what the database looks like now. A transaction that was under way
 * then is not visible in that snapshot, whatever its number: so nothing that commits late is lost, and nothing comes twice.
 */
function newsSince(before: string | undefined): RawBuilder<Event & { now: string }> {
  return sql<
    Event & { now: string }
  >`select pg_current_snapshot()::text as now, e.id::text, e.kind, e.group_id,
      e.topic_id, e.post_id, e.person_id, e.session_id
    from (select 1) one left join (
      select * from events where xid >= pg_snapshot_xmin(${before ?? null}::pg_snapshot)
        and not pg_visible_in_snapshot(xid, ${before ?? null}::pg_snapshot)
      order by id limit ${sql.lit(MOST_NEWS + 1)}) e on true`;
}

/** The same for one stream, by a cursor. What was under way at its time comes again, which does no harm. */
function missedSince(
  cursor: string,
  { of, within, person }: Stream,
): RawBuilder<{ kind: string; id: string }> {
  return sql<{
    kind: string;
    id: string;
  }>`select distinct e.kind, coalesce(e.post_id, e.topic_id, ${of}::uuid)::text as id
    from events e where e.xid >= ${cursor}::xid8 and (
      (e.group_id = ${within} and ((e.topic_id = ${of} and e.kind <> 'read') or e.kind = 'group'
        or (${of}::uuid = ${within}::uuid and e.topic_id is not null and e.kind <> all (${unlisted}))))
      or (e.person_id = ${person}::uuid and case e.kind when 'read' then e.topic_id = ${of} when 'told' then ${of}::uuid = ${person}::uuid
        else true end))
    limit ${sql.lit(MOST_MISSED + 1)}`;
}

/** Whether anything changed in somebody's list of rooms and conversations: which of them, the list itself shows. */
function missedInList(cursor: string, person: string): RawBuilder<{ kind: string; id: string }> {
  return sql<{ kind: string; id: string }>`select 'list' as kind, ${person}::text as id where exists (
      select 1 from events e where e.xid >= ${cursor}::xid8 and e.person_id = ${person}::uuid)
    or exists (select 1 from live_lists(array(select distinct e.topic_id from events e
      where e.xid >= ${cursor}::xid8 and e.kind = any (${ofRooms})), array[${person}]::uuid[]))`;
}

/** All transactions below are over in this snapshot; and the time, to tell what is too old. */
export function cursorAt(snapshot: string): string {
  return `${snapshot.split(':')[0]}-${Math.floor(Date.now() / 1000)}`;
}

/** The transaction that a cursor names; undefined for what no stream of this place can have said today. */
function readCursor(cursor: string, snapshot: string): string | undefined {
  const [, xid, at] = /^(\d{1,18})-(\d{1,11})$/.exec(cursor) ?? [];
  if (!xid || !at) return undefined;
  const age = Date.now() / 1000 - Number(at);
  if (age > LONGEST_SLEEP || age < -300 || BigInt(xid) > BigInt(snapshot.split(':')[1]!)) return undefined;
  return xid;
}

function chunk(kind: string, data: string, cursor?: string): Buffer {
  return Buffer.from(`${cursor ? `id: ${cursor}\n` : ''}event: ${kind}\ndata: ${data}\n\n`);
}

function beginning(spread: number): Buffer {
  return Buffer.from(`retry: ${retry()}\nevent: hello\ndata: ${spread}\n\n`);
}

/** How long to wait before coming back is different for each: after a restart not all come in the same moment. */
const retry = () => 1_000 + Math.floor(Math.random() * 4_000);
const comeBack = () => Buffer.from(`retry: ${retry()}\n\n`);

const sign = Buffer.from(':\n\n');
