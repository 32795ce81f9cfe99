import type { Database } from '../platform/db.ts';
import type { Job, Retention } from '../platform/jobs.ts';
import {
  dropHappening,
  forgetHappenings,
  forgetMail,
  forgetNotifications,
  isHopeless,
  keepNotification,
  takeHappenings,
} from './actions.ts';
import type { Happening, Kind, Told } from './events.ts';
import { MAIL_DAYS, waysFor } from './policy.ts';
import { anythingDue, mayBeTold, type Noted, type Recipient, recipients } from './queries.ts';

export const retention: Retention[] = [
  { kind: 'notifications', tables: ['notifications'], days: 90, forget: forgetNotifications },
  { kind: 'outbox', tables: ['outbox'], days: MAIL_DAYS, forget: forgetMail },
  { kind: 'happenings', tables: ['happenings'], days: 7, forget: forgetHappenings },
];

export interface TellingParts {
  db: Database;
  happenings: readonly Happening[];
  kinds: readonly Kind[];
  now?: () => Date;
  log: (line: string) => void;
}

/** Makes word of what happened: finds whom it concerns, reads it as each of them, and keeps what they may know. */
export interface Telling {
  /** Everything that is due. Returns how many were told. */
  tell(): Promise<number>;
  /** Looks after each commit of this process, and when the job says so, for what other processes left. */
  start(): void;
  job: Job;
  close(): Promise<void>;
}

export function openTelling({ db, happenings, kinds, now = () => new Date(), log }: TellingParts): Telling {
  let running: Promise<number> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  /** The database counts microseconds: what was noted within this millisecond is due too. */
  const moment = () => new Date(now().getTime() + 1);

  async function tellAll(): Promise<number> {
    let told = 0;
    while (!closed) {
      // Looking is no commit, so that it wakes nobody: itself least of all.
      const { due } = await db.readAsSystem({ due: anythingDue(moment()) });
      if (!due[0]?.due) break;
      const noted = await db.asSystem((system) => takeHappenings(system, moment(), 20));
      for (const each of noted) told += await tellOne(each);
    }
    return told;
  }

  async function look(): Promise<number> {
    while (running) await running.catch(() => {});
    running = tellAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function tellOne(noted: Noted): Promise<number> {
    try {
      const told = await concernedByIt(noted);
      await db.asSystem((system) => dropHappening(system, noted.id));
      return told;
    } catch (error) {
      log(`could not tell of ${noted.kind} ${noted.subject_id}: ${(error as Error).message}`);
      if (isHopeless(noted)) await db.asSystem((system) => dropHappening(system, noted.id));
      return 0;
    }
  }

  async function concernedByIt({ kind: happened, subject_id: subject, person_id }: Noted): Promise<number> {
    const happening = happenings.find(({ kind }) => kind === happened);
    if (!happening) throw new Error('nobody says whom this concerns');
    const concerned = await db.asSystem((system) => system.all(happening.concerned(subject, person_id)));
    const as = new Map(concerned.map(({ person_id, kind }) => [person_id, kind]));
    let told = 0;
    for (let from = 0; from < concerned.length; from += 200) {
      const some = concerned.slice(from, from + 200).map(({ person_id }) => person_id);
      for (const person of await db.asSystem((system) => system.all(recipients(some, subject))))
        if (await tellPerson(person, as.get(person.person_id)!, subject)) told++;
    }
    return told;
  }

  async function tellPerson(person: Recipient, as: string, subject: string): Promise<boolean> {
    const kind = kinds.find(({ name }) => name === as);
    if (!kind) throw new Error(`no kind ${as}`);
    const [told] = await readAs(db, person.person_id, kind, [subject]);
    if (!told) return false;
    const ways = waysFor(kind, person, {
      now: now(),
      quietUntil: await quietFor(person, now()),
      reach: { mail: person.has_mail, push: person.has_push },
    });
    return db.asSystem((system) =>
      keepNotification(system, { person: person.person_id, kind: as, told, ways }),
    );
  }

  return {
    tell: look,
    start() {
      db.onCommit(() => {
        if (closed) return;
        // Many commits at once are one look.
        timer ??= setTimeout(() => {
          timer = undefined;
          look().catch((error) => log(`telling: ${(error as Error).message}`));
        }, 300).unref();
      });
    },
    job: { name: 'tell', at: '* * * * *', onlyNow: true, run: () => look().then(() => {}) },
    async close() {
      closed = true;
      clearTimeout(timer);
      await running?.catch(() => {});
    },
  };
}

/** Things as one person reads them now; nothing for who is not let in, or kept out. */
export async function readAs(
  db: Database,
  person: string,
  kind: Kind,
  subjects: readonly string[],
): Promise<Told[]> {
  const { may, told } = await db.read({ person }, { may: mayBeTold(), told: kind.read(subjects) });
  return may[0]?.may ? told : [];
}

async function quietFor(person: Recipient, now: Date): Promise<Date | null> {
  if (!person.quiet_from || !person.quiet_to) return null;
  const { quietUntil } = await import('./compute/quiet.ts');
  return quietUntil(now, { from: person.quiet_from, to: person.quiet_to, zone: person.zone });
}
