import { openPostbox } from '../test/postbox.ts';
import { Browser, listenTo } from './browser.ts';
import { Dice } from './dice.ts';
import { type Reckoning, reckon } from './ledger.ts';
import { countAll, type Load, makeLoad } from './load.ts';
import { killNow, openPlace, type Place } from './place.ts';
import { missed, newsOf } from './told.ts';

export const targets = ['program', 'database', 'backend', 'both'] as const;
export type Target = (typeof targets)[number];

export interface KillsOptions {
  kills: number;
  seed: number;
  people?: number;
  /** Which are killed, one after the other; all kinds by default. */
  of?: readonly Target[];
  log(line: string): void;
}

export interface KillsResult extends Reckoning {
  kills: number;
  killed: Record<Target, number>;
  /** From a kill to the first page, in seconds. */
  recoveries: { p50: number; max: number };
  jobs: {
    /** Answers of which somebody was to be told, here and by mail. */
    expected: number;
    /** Not told of by mail, or told of in two different ones. */
    lost: number;
    doubled: number;
    /** The same of what stands among somebody's notifications. */
    noticesLost: number;
    noticesDoubled: number;
    mails: number;
    /** The very same mail, under the same Message-ID, a second time. */
    mailsAgain: number;
    /** Left in the queue when all was quiet. */
    left: number;
  };
  streams: { comebacks: number; missed: number };
  /** What was acknowledged and does not stand on the page that it led to. */
  notOnItsPage: number;
}

/** Kills program and database at random moments while people write; then compares what they were told with what is there. */
export async function kills({
  kills: many,
  seed,
  people = 8,
  of = targets,
  log,
}: KillsOptions): Promise<KillsResult> {
  const postbox = await openPostbox();
  const place = await openPlace({ SMTP_URL: postbox.url });
  try {
    const dice = new Dice(seed);
    const load = await makeLoad(place, { people, seed: seed + 1 });
    log('signed up');
    const [reader] = load.people as [(typeof load.people)[0], ...typeof load.people];
    const listeners = await Promise.all(
      load.people.slice(0, 3).map(({ topic }) => listenTo(reader.browser, place.port, topic)),
    );
    log('everybody is here');
    load.start();
    await load.until(10);

    const killed = Object.fromEntries(targets.map((target) => [target, 0])) as Record<Target, number>;
    const times: number[] = [];
    // Taken in turn, whatever is killed besides: three kills are enough for one of the program and one of the database.
    for (let done = 0, turn = 0; done < many; ) {
      const target = of[turn % of.length]!;
      await load.until(load.acknowledged() + 1 + dice.below(12));
      await hurryMail(place);
      await pause(dice.below(60));
      const began = performance.now();
      if (!(await kill(place, target))) continue;
      killed[target]++;
      turn++;
      done++;
      // Now and then once more, before it has come back: in the middle of recovering, migrating, opening the port.
      if (done < many && dice.next() < 0.25) {
        const then = dice.of(of);
        await pause(dice.below(500));
        if (await kill(place, then)) {
          killed[then]++;
          done++;
        }
      }
      await place.recovered();
      times.push((performance.now() - began) / 1_000);
      log(`${done} kills, ${load.acknowledged()} acknowledged`);
    }
    await load.until(load.acknowledged() + 10);
    await load.stop();
    await place.recovered();

    const left = await settle(place, load, log);
    const result = reckon(load.entries, await countAll(place, load));
    const jobs = reckonMail(load, postbox.arrived);
    result.problems.push(...jobs.problems);
    log('mail reckoned');
    const notices = await reckonNotices(place);
    let untold = 0;
    for (const [who, listener] of listeners.entries()) {
      untold += await missed(listener, await newsOf(place, load.entries, load.people[who]!.topic), 30_000);
      listener.close();
    }
    log('streams reckoned');
    const notOnItsPage = await lookAtPages(load, result.problems);
    const sorted = times.sort((a, b) => a - b);
    return {
      ...result,
      kills: many,
      killed,
      recoveries: {
        p50: rounded(sorted[Math.floor(sorted.length / 2)] ?? 0),
        max: rounded(sorted.at(-1) ?? 0),
      },
      jobs: { ...jobs.counts, ...notices, left },
      streams: { comebacks: listeners.reduce((sum, { comebacks }) => sum + comebacks, 0), missed: untold },
      notOnItsPage,
    };
  } finally {
    await place.close();
    await postbox.close();
  }
}

const rounded = (seconds: number) => Math.round(seconds * 100) / 100;

async function kill(place: Place, target: Target): Promise<boolean> {
  const database = place.postmaster();
  if (target === 'backend') {
    const all = place.backends();
    return killNow(all[Math.floor(all.length / 2)]);
  }
  const pid = place.program.pid;
  const program = target !== 'database' && place.program.isRunning() && killNow(pid);
  const server = target !== 'program' && killNow(database);
  if (program) await place.program.ended;
  return target === 'both' ? program || server : target === 'program' ? program : server;
}

/** Mail waits two minutes, so that nobody is told of what is read at once. Nobody waits for that here. */
async function hurryMail(place: Place): Promise<void> {
  await place
    .sql(`update outbox set due_at = now() where state = 'queued' and tries = 0 and due_at > now()`)
    .catch(() => {});
}

/** Until everything that was to be done has been done. Whoever had taken something and died had ten minutes for it. */
async function settle(place: Place, load: Load, log: (line: string) => void): Promise<number> {
  const [{ name, password }] = load.people as [Load['people'][0]];
  for (let tries = 0; ; tries++) {
    const [waiting] = await place.sql<{ left: number }>(
      `select (select count(*) from outbox where state = 'queued')::integer + (select count(*) from happenings)::integer as left`,
    );
    log(`${waiting!.left} left to be told`);
    if (waiting!.left === 0 || tries > 60) return waiting!.left;
    await place.sql(`update outbox set due_at = now() where state = 'queued' and due_at > now()`);
    await place.sql(`update happenings set due_at = now() where due_at > now()`);
    // Any commit of the program makes it look what is due.
    const browser = new Browser(place.port);
    await browser.post('/sign-in', { name, password });
    browser.close();
    await pause(1_000);
  }
}

/** Whoever opened a topic is told of each answer of somebody else once, whatever the job that does so lived through. */
async function reckonNotices(place: Place): Promise<{ noticesLost: number; noticesDoubled: number }> {
  const [found] = await place.sql<{ lost: number; doubled: number }>(
    `select count(*) filter (where told = 0)::integer as lost, count(*) filter (where told > 1)::integer as doubled from (
      select (select count(*) from notifications n where n.person_id = t.author_id and n.subject_id = p.id and n.kind = 'reply') as told
      from posts p join topics t on t.id = p.topic_id where not p.opening and p.author_id <> t.author_id) answers`,
  );
  return { noticesLost: found!.lost, noticesDoubled: found!.doubled };
}

function reckonMail(
  load: Load,
  arrived: readonly { envelope: { to: string[] }; messageId?: string; text?: string }[],
) {
  const owners = new Map(load.people.map(({ topic, mail }) => [topic, mail]));
  const counts = { expected: 0, lost: 0, doubled: 0, mails: 0, mailsAgain: 0 };
  const problems: string[] = [];
  const ids = new Set(arrived.map(({ messageId }) => messageId));
  counts.mails = ids.size;
  counts.mailsAgain = arrived.length - ids.size;
  const told = new Map<string, Set<string>>();
  for (const { envelope, text = '', messageId = '' } of arrived)
    for (const [mark] of text.matchAll(/\bmark\w+x\b/g)) {
      const key = `${envelope.to[0]} ${mark}`;
      told.set(key, (told.get(key) ?? new Set()).add(messageId));
    }
  for (const { kind, path, mark, location } of load.entries) {
    const owner = owners.get(/^\/topics\/([^/]+)\/posts$/.exec(path)?.[1] ?? '');
    if (!owner || location === undefined || (kind !== 'post' && kind !== 'file')) continue;
    counts.expected++;
    const mails = told.get(`${owner} ${mark}`)?.size ?? 0;
    if (mails === 0) counts.lost++;
    if (mails > 1) counts.doubled++;
    if (mails !== 1) problems.push(`told of ${mark} in ${mails} mails`);
  }
  return { counts, problems };
}

/** As everybody can: by the address that was given when it was taken. */
async function lookAtPages(load: Load, problems: string[]): Promise<number> {
  let missing = 0;
  const [reader, other] = load.people as [Load['people'][0], Load['people'][0]];
  for (const { kind, mark, location, who } of load.entries) {
    if (location === undefined || kind === 'sign-up' || kind === 'thanks') continue;
    const path = kind === 'message' ? `/messages/${location.replace(/^.*#/, '')}` : location;
    const browser = who === reader.name ? other.browser : reader.browser;
    let answer = await browser.get(path);
    if (answer.status === 303 || answer.status === 302)
      answer = await browser.get(answer.headers.location ?? '/');
    if (answer.status === 200 && answer.body.includes(mark)) continue;
    missing++;
    problems.push(`${kind} ${mark} does not stand at ${path}: ${answer.status}`);
  }
  return missing;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
