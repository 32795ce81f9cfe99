import { Browser } from './browser.ts';
import { Dice, sentence } from './dice.ts';
import { type Entry, isLater } from './ledger.ts';
import type { Place } from './place.ts';

/** People who write all the time, each at a device of their own, and what they wrote. */
export interface Load {
  entries: Entry[];
  people: Person[];
  group: string;
  /** Begins; everybody writes one thing after the other. */
  start(): void;
  /** How many writes were acknowledged so far. */
  acknowledged(): number;
  /** Resolves after so many more. */
  until(acknowledged: number): Promise<void>;
  /** Lets everybody finish what they send, and send again what they may. */
  stop(): Promise<void>;
}

export interface Person {
  name: string;
  password: string;
  browser: Browser;
  /** Their own topic, in which others answer: of each answer they are told by mail. */
  topic: string;
  mail: string;
}

const PASSWORD = 'a kettle of orchard weather';

/** Signs people up through the door, and makes a group, a topic for each and a room. */
export async function makeLoad(place: Place, { people: many, seed }: { people: number; seed: number }) {
  const dice = new Dice(seed);
  // Of letters that look like no others, since names that look alike are refused.
  const spell = (number: number) => String(number).replace(/\d/g, (digit) => 'bdfghkpstz'[Number(digit)]!);
  const run = `${spell(seed)}${spell(process.pid)}`;
  let made = 0;
  const newMark = () => `mark${run}n${spell(made++)}x`;
  const people: Person[] = [];
  for (let each = 0; each < many; each++) {
    const name = `Person ${run} ${each}`;
    const browser = new Browser(place.port);
    await mustGo(browser, '/sign-up', { name, password: PASSWORD, adult: 'on', rules: 'on' });
    people.push({ name, password: PASSWORD, browser, topic: '', mail: `p${each}.${run}@example.org` });
  }
  // They have been here for long: limits of the first day are no part of these trials.
  await place.sql(`update people set created_at = now() - interval '60 days', settled_at = now() - interval '50 days',
    admitted_at = coalesce(admitted_at, now())`);
  for (const { name, mail } of people)
    await place.sql(
      `insert into mail_addresses (person_id, address, confirmed_at) select id, $2, now() from people where name = $1`,
      [name, mail],
    );
  const [founder] = people as [Person, ...Person[]];
  const group = (
    await mustGo(founder.browser, '/groups', { name: `Kettle ${run}`, visibility: 'community' })
  ).replace('/groups/', '');
  for (const person of people) {
    if (person !== founder)
      await place.sql(
        `insert into memberships (group_id, person_id, agreed_version)
          select g.id, p.id, g.agreement_version from groups g, people p where g.address = $1 and p.name = $2`,
        [group, person.name],
      );
    const topic = await mustGo(person.browser, `/groups/${group}/topics`, {
      kind: 'conversation',
      title: `Of ${person.name}`,
      body: sentence(dice),
    });
    person.topic = topic.replace('/topics/', '');
  }
  const room = (
    await mustGo(founder.browser, `/groups/${group}/rooms`, { name: `Talk ${run}`, kind: 'all' })
  ).replace(/^\/rooms\//, '');

  const entries: Entry[] = [];
  const waiting: { at: number; resolve(): void }[] = [];
  let acknowledged = 0;
  let writing = false;
  let work: Promise<void>[] = [];
  /** Posts that are surely there, to thank for. */
  const posts: { id: string; by: string }[] = [];

  function next(person: Person): Entry {
    // However short it is, one file is among it.
    const chance = entries.length === 0 ? 0.55 : dice.next();
    const others = people.filter((each) => each !== person);
    const mark = newMark();
    const once = dice.next() < 0.7 ? `once-${mark}` : undefined;
    const base = { who: person.name, mark, once, sent: 0, answers: [] as string[] };
    const thankable = posts.filter(({ by }) => by !== person.name);
    if (chance < 0.04)
      return {
        ...base,
        kind: 'sign-up',
        path: '/sign-up',
        fields: { name: mark, password: PASSWORD, adult: 'on', rules: 'on' },
      };
    if (chance < 0.16)
      return {
        ...base,
        kind: 'topic',
        path: `/groups/${group}/topics`,
        fields: {
          kind: dice.of(['conversation', 'question']),
          title: `${mark} ${dice.below(99)}`,
          body: sentence(dice),
        },
      };
    if (chance < 0.42)
      return {
        ...base,
        kind: 'message',
        path: `/rooms/${room}/messages`,
        fields: { body: `${mark} ${sentence(dice)}` },
      };
    if (chance < 0.52 && thankable.length > 0) {
      // A second time would take the thanks back: so it is sent with a value, or not again.
      const place = thankable[dice.below(thankable.length)]!;
      posts.splice(posts.indexOf(place), 1);
      return {
        ...base,
        mark: `thanks ${place.id} ${person.name}`,
        kind: 'thanks',
        path: `/posts/${place.id}/reactions`,
        fields: { kind: 'thanks' },
      };
    }
    const path = `/topics/${dice.of(others).topic}/posts`;
    const body = `${mark} ${sentence(dice)}`;
    if (chance < 0.58)
      return {
        ...base,
        kind: 'file',
        path,
        fields: { body },
        file: { name: `${mark}.txt`, content: Buffer.from(`${mark} ${sentence(dice)}\n`) },
      };
    return { ...base, kind: 'post', path, fields: { body } };
  }

  async function send(person: Person, entry: Entry): Promise<boolean> {
    entry.sent++;
    const fields = entry.once ? { ...entry.fields, once: entry.once } : entry.fields;
    // A newcomer sits at a device of their own.
    const browser = entry.kind === 'sign-up' ? new Browser(place.port) : person.browser;
    try {
      const answer = entry.file
        ? await browser.upload(entry.path, fields, entry.file)
        : await browser.post(entry.path, fields);
      entry.answers.push(String(answer.status));
      if (answer.status !== 303) {
        if (!isLater(String(answer.status))) entry.answers.push(`at ${textOf(answer.body)}`);
        return false;
      }
      entry.location = answer.headers.location ?? '';
      entry.acknowledgedAt = Date.now();
      entry.atOnce = entry.sent === 1;
      acknowledged++;
      if (entry.kind === 'post') posts.push({ id: entry.location.replace(/^.*[/#]/, ''), by: person.name });
      for (const each of waiting.splice(0))
        if (each.at <= acknowledged) each.resolve();
        else waiting.push(each);
      return true;
    } catch (error) {
      entry.answers.push(String((error as { code?: unknown }).code ?? (error as Error).message));
      return false;
    } finally {
      if (entry.kind === 'sign-up') browser.close();
    }
  }

  /** As somebody does whose form did not go through: tries again, if they can without doing it twice. */
  async function write(person: Person): Promise<void> {
    const entry = next(person);
    entries.push(entry);
    for (let tries = 0; ; tries++) {
      if (await send(person, entry)) break;
      await pause(50 + dice.below(150));
      if (!entry.once || tries > 400 || !isLater(entry.answers.at(-1)!)) break;
    }
    // Now and then a form is sent once more although it was answered: the first result comes again.
    if (entry.once && entry.location !== undefined && entry.kind !== 'sign-up' && dice.next() < 0.1) {
      const first = entry.location;
      entry.sent++;
      const again = await person.browser
        .post(entry.path, { ...entry.fields, once: entry.once })
        .catch(() => undefined);
      if (again?.status === 303 && again.headers.location !== first)
        entry.answers.push(`elsewhere: ${first} and then ${again.headers.location}`);
    }
  }

  return {
    entries,
    people,
    group,
    start() {
      writing = true;
      work = people.map(async (person) => {
        while (writing) await write(person);
      });
    },
    acknowledged: () => acknowledged,
    until: (at) =>
      at <= acknowledged
        ? Promise.resolve()
        : new Promise<void>((resolve) => {
            waiting.push({ at, resolve });
          }),
    async stop() {
      writing = false;
      await Promise.all(work);
    },
  } satisfies Load as Load;
}

/**
 * How often everything that was written is there, by its mark; through the back door. A post with its file is whole or not
 * there: the file is fetched, as whoever reads the post can, and compared. `halves`: posts without theirs, acknowledged or not.
 */
export async function countAll(
  place: Place,
  { entries, people }: Pick<Load, 'entries' | 'people'>,
): Promise<{ counts: Map<string, number>; halves: string[] }> {
  const counts = new Map<string, number>();
  const add = (rows: { mark: string }[]) => {
    for (const { mark } of rows) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  };
  add(await place.sql(`select substring(body from '^mark\\w+') as mark from posts where body ~ '^mark'`));
  add(await place.sql(`select substring(title from '^mark\\w+') as mark from topics where title ~ '^mark'`));
  add(await place.sql(`select substring(body from '^mark\\w+') as mark from messages where body ~ '^mark'`));
  add(await place.sql(`select name::text as mark from people where name ~ '^mark'`));
  add(
    await place.sql(`select 'thanks ' || r.post_id || ' ' || p.name as mark from reactions r
      join people p on p.id = r.person_id where r.kind = 'thanks'`),
  );
  const files = await place.sql<{ mark: string; id: string; name: string }>(
    `select substring(p.body from '^mark\\w+') as mark, a.id, a.name from attachments a join posts p on p.id = a.post_id`,
  );
  const halves: string[] = [];
  for (const { mark, file, who } of entries) {
    if (!file || !counts.get(mark)) continue;
    const mine = files.filter((each) => each.mark === mark);
    const reader = people.find(({ name }) => name !== who)!.browser;
    const problem =
      mine.length === 1 ? await compare(reader, mine[0]!, file) : `${mine.length} files stand there`;
    if (!problem) continue;
    halves.push(`half kept: ${mark} of ${who}: ${problem}`);
    counts.set(mark, 0);
  }
  return { counts, halves };
}

/** What is wrong with a file as it is given out; nothing when it is the one that was sent. */
async function compare(
  reader: Browser,
  { id, name }: { id: string; name: string },
  sent: { name: string; content: Buffer },
): Promise<string | undefined> {
  const answer = await reader.get(`/files/${id}`).catch((error: NodeJS.ErrnoException) => ({
    status: String(error.code),
    bytes: Buffer.alloc(0),
  }));
  if (answer.status !== 200) return `its file is answered with ${answer.status}`;
  if (!answer.bytes.equals(sent.content)) return `its file came with ${answer.bytes.length} other bytes`;
  return name === sent.name ? undefined : `its file is called ${name}`;
}

async function mustGo(browser: Browser, path: string, fields: Record<string, string>): Promise<string> {
  const answer = await browser.post(path, fields);
  if (answer.status !== 303)
    throw new Error(`POST ${path} answered ${answer.status}: ${textOf(answer.body)}`);
  return answer.headers.location ?? '';
}

const textOf = (html: string) =>
  html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 200);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
