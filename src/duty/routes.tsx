import { z } from 'zod';
import type { Viewer } from '../platform/db.ts';
import {
  act,
  fields,
  Invalid,
  idParam,
  mustBeIn,
  NotFound,
  notFound,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  unsent,
} from '../platform/http.tsx';
import { gone } from '../platform/paging.ts';
import { cuesShown } from '../practice/queries.ts';
import {
  answerOffer,
  askForCover,
  askForDebrief,
  endBreak,
  endDebrief,
  endWeekly,
  horizonDays,
  keepHours,
  leaveNote,
  offerHours,
  readNote,
  sayInDebrief,
  setListening,
  takeBreak,
  takeDebrief,
  takeHours,
  type WantedHours,
  withdrawOffer,
} from './actions.ts';
import { plan } from './compute/plan.ts';
import { messages } from './messages.ts';
import { BreaksPage } from './pages/breaks.tsx';
import { DebriefPage } from './pages/debrief.tsx';
import { HoursPage, RotaPage, type ShownHours, type Week } from './pages/rota.tsx';
import { mayKeepHours, maySpeak, seesRota } from './policy.ts';
import {
  awake,
  debriefById,
  debriefs,
  debriefWords,
  hoursBetween,
  hoursWatched,
  listening,
  moderators,
  notes,
  offers,
  offerToMe,
  ownDuty,
  ownWeekly,
  standingAlarms,
} from './queries.ts';

/** What counts days and zones is loaded when somebody looks at hours. */
const loadRota = () => import('./compute/rota.ts');

export function routes(app: Routes): void {
  app.get('/duty', (c) => showRota(c));
  hours(app);
  offering(app);
  handingOver(app);
  breaks(app);
  talkingItOver(app);
}

type RotaForm = { form: 'hours' | 'offer' | 'note'; sent: Sent<unknown> };

/** The rota for those who share the work, the hours for facilitators, nothing for everybody else. */
async function showRota(c: Request, sent?: RotaForm): Promise<Response> {
  const { isDay, today, weekFrom, gaps } = await loadRota();
  const now = new Date();
  const asked = c.req.query('week') ?? '';
  const wanted = isDay(asked) ? asked : undefined;
  // Which days a week has depends on the reader's zone, which comes with the answer: ask for a day more on both sides.
  const middle = wanted ? Date.parse(`${wanted}T12:00Z`) : now.getTime();
  const from = new Date(middle - 8 * day);
  const to = new Date(middle + 9 * day);
  const soon = new Date(now.getTime() + 7 * day);
  const found = await c.var.db.read(c.var.as, {
    own: ownDuty(),
    awake: awake(),
    hours: hoursBetween(from, to),
    watched: hoursWatched(from, to),
    soon: hoursBetween(now, soon),
    watch: hoursWatched(now, soon),
    alarms: standingAlarms(),
    notes: notes(),
    weekly: ownWeekly(),
    offers: offers(),
    moderators: moderators(),
  });
  const { viewer } = found;
  const own = found.own[0]!;
  const out = mustBeIn(c, viewer);
  if (out) return out;
  if (!own.helps) return notFound(c, viewer);

  const zone = viewer.timeZone ?? 'UTC';
  const days = weekFrom(wanted ?? today(now, zone), zone);
  const named = seesRota(viewer);
  const shown: ShownHours[] = named
    ? found.hours.map((hours) => ({ from: hours.starts_at, to: hours.ends_at, hours }))
    : found.watched.map(({ starts_at, ends_at }) => ({ from: starts_at, to: ends_at }));
  const covers = ({ hours }: ShownHours) => hours === undefined || hours.person_id !== null;
  const week: Week = { days: plan(days, shown, covers, gaps), ...(await besides(days[0]!.day, now)) };
  if (!named)
    return page(
      c,
      viewer,
      <HoursPage week={week} awake={found.awake[0]} suggested={own.suggested} zone={zone} />,
    );
  const watched = found.watch.map(({ starts_at, ends_at }) => ({ from: starts_at, to: ends_at }));
  return page(
    c,
    viewer,
    <RotaPage
      week={week}
      awake={found.awake[0]}
      own={own}
      zone={zone}
      running={found.soon.filter(({ starts_at }) => starts_at <= now)}
      wanted={found.soon.filter(({ person_id }) => person_id === null)}
      gaps={gaps(watched, { from: now, to: soon })}
      alarms={found.alarms}
      notes={found.notes}
      weekly={found.weekly}
      offers={found.offers}
      moderators={found.moderators.filter(({ id }) => id !== viewer.id)}
      keepsHours={mayKeepHours(viewer)}
      organises={viewer.organiser}
      sent={sent ?? { form: 'hours', sent: unsent({ day: today(now, zone) }) }}
    />,
    sent && Object.keys(sent.sent.errors).length > 0 ? 422 : 200,
  );
}

const day = 86_400_000;

/** The weeks before and after, as far as hours are kept and counted out. */
async function besides(first: string, now: Date): Promise<Pick<Week, 'earlier' | 'later'>> {
  const { daysLater } = await loadRota();
  const oldest = new Date(now.getTime() - 90 * day).toISOString().slice(0, 10);
  const last = new Date(now.getTime() + horizonDays * day).toISOString().slice(0, 10);
  const [earlier, later] = [daysLater(first, -7), daysLater(first, 7)];
  return {
    earlier: earlier >= oldest ? `/duty?week=${earlier}` : null,
    later: later <= last ? `/duty?week=${later}` : null,
  };
}

const clock = z
  .string('empty')
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'odd');
const clockFields = { day: fields.line(10), from: clock, to: clock, weekly: fields.tick };
const newHours = z.object(clockFields);
const nothing = z.object({});

function hours(app: Routes): void {
  app.post('/duty/hours', async (c) => {
    const sent = placed('hours', await parse(c, newHours));
    const words = messages.in(c.var.locale).signUp;
    return act(
      c,
      sent,
      (sent, viewer) => again(c, viewer, { form: 'hours', sent }),
      async (db, data) => {
        if (!mayKeepHours(db.viewer)) throw new NotFound();
        const now = new Date();
        const wanted = await checked('hours', data, db.viewer, now, words);
        const problem = await keepHours(db, wanted, now);
        if (problem)
          throw new Invalid({ [problem === 'taken' ? 'hours-from' : 'hours-day']: words[problem] });
        return { to: '/duty', said: words.done };
      },
    );
  });

  app.post('/duty/hours/:hours/absence', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await askForCover(db, idParam(c, 'hours')))) throw new NotFound();
      return { to: '/duty', said: messages.in(c.var.locale).rota.gaveUp };
    }),
  );

  app.post('/duty/hours/:hours/cover', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      if (!mayKeepHours(db.viewer)) throw new NotFound();
      const words = messages.in(c.var.locale).rota;
      return { to: '/duty', said: (await takeHours(db, idParam(c, 'hours'))) ? words.took : words.tooLate };
    }),
  );

  app.post('/duty/weekly/:weekly/ending', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await endWeekly(db, idParam(c, 'weekly')))) throw new NotFound();
      return { to: '/duty', said: messages.in(c.var.locale).signUp.ended };
    }),
  );
}

/** Two forms of one page have these fields: the mistakes of one go to its own. */
function placed<T>(form: string, sent: Sent<T>): Sent<T> {
  const errors = Object.entries(sent.errors).map(([name, text]) => [
    name in clockFields ? `${form}-${name}` : name,
    text,
  ]);
  return { ...sent, errors: Object.fromEntries(errors) };
}

/** Hours that somebody may keep: from today on, for a year, at most twelve of them. */
async function checked(
  form: string,
  { day, from, to, weekly }: z.output<typeof newHours>,
  viewer: Viewer,
  now: Date,
  words: ReturnType<typeof messages.in>['signUp'],
): Promise<WantedHours> {
  const { daysLater, isDay, today } = await loadRota();
  const zone = viewer.timeZone ?? 'UTC';
  const first = today(now, zone);
  if (!isDay(day) || day < first || day > daysLater(first, 366))
    throw new Invalid({ [`${form}-day`]: words.badDay });
  if (from === to) throw new Invalid({ [`${form}-to`]: words.same });
  const minutes = (minutesOf(to) - minutesOf(from) + 24 * 60) % (24 * 60);
  if (minutes > 12 * 60) throw new Invalid({ [`${form}-to`]: words.long });
  return { day, from, to, weekly, zone };
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** A form of the rota with its mistakes; for who has no such form it does not exist. */
function again(c: Request, viewer: Viewer, sent: RotaForm): Promise<Response> {
  const has = sent.form === 'offer' ? viewer.organiser : mayKeepHours(viewer);
  if (!has) throw new NotFound();
  return showRota(c, sent);
}

function offering(app: Routes): void {
  app.post('/duty/offers', async (c) => {
    const sent = placed('offer', await parse(c, z.object({ ...clockFields, person: fields.id })));
    const words = messages.in(c.var.locale);
    return act(
      c,
      sent,
      (sent, viewer) => again(c, viewer, { form: 'offer', sent }),
      async (db, data) => {
        if (!db.viewer.organiser) throw new NotFound();
        const wanted = await checked('offer', data, db.viewer, new Date(), words.signUp);
        if (!(await offerHours(db, data.person, wanted))) throw new Invalid({ person: words.offers.choose });
        return { to: '/duty', said: words.offers.sent };
      },
    );
  });

  app.post('/duty/offers/:offer/acceptance', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      const words = messages.in(c.var.locale);
      const offer = await db.first(offerToMe(idParam(c, 'offer')));
      if (!offer || !mayKeepHours(db.viewer)) throw new NotFound();
      const { day, from_time: from, to_time: to, zone, weekly } = offer;
      const problem = await keepHours(db, { day, from, to, zone, weekly }, new Date());
      // Who is there already has said yes by that.
      const accepted = problem === undefined || problem === 'taken';
      if (!(await answerOffer(db, offer.id, accepted))) throw new NotFound();
      return { to: '/duty', said: accepted ? words.offers.accepted : words.signUp[problem] };
    }),
  );

  app.post('/duty/offers/:offer/refusal', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await answerOffer(db, idParam(c, 'offer'), false))) throw new NotFound();
      return { to: '/duty', said: messages.in(c.var.locale).offers.refused };
    }),
  );

  app.post('/duty/offers/:offer/withdrawal', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      if (!db.viewer.organiser || !(await withdrawOffer(db, idParam(c, 'offer')))) throw new NotFound();
      return { to: '/duty', said: messages.in(c.var.locale).offers.withdrawn };
    }),
  );
}

const newWords = z.object({ words: fields.text(2000) });

function handingOver(app: Routes): void {
  app.post('/duty/notes', async (c) =>
    act(
      c,
      await parse(c, newWords),
      (sent, viewer) => again(c, viewer, { form: 'note', sent }),
      async (db, { words }) => {
        const own = await db.first(ownDuty());
        if (!own?.was_on) throw new NotFound();
        await leaveNote(db, words);
        return { to: '/duty', said: messages.in(c.var.locale).notes.sent };
      },
    ),
  );

  app.post('/duty/notes/:note/reading', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await readNote(db, idParam(c, 'note')))) throw new NotFound();
      return { to: '/duty', said: messages.in(c.var.locale).notes.wasRead };
    }),
  );
}

const newBreak = z.object({
  for: fields.choice(['15', '60', 'open', 'time']),
  time: z.string('odd').default(''),
});

function breaks(app: Routes): void {
  app.get('/duty/breaks', (c) => showBreaks(c, unsent()));

  app.post('/duty/breaks', async (c) =>
    act(
      c,
      await parse(c, newBreak),
      (sent) => showBreaks(c, sent),
      async (db, data) => {
        const words = messages.in(c.var.locale);
        const until = await breakUntil(data, db.viewer.timeZone ?? 'UTC', new Date());
        if (until === undefined) throw new Invalid({ time: words.signUp.badTime });
        if (!(await takeBreak(db, until))) throw new NotFound();
        return { to: '/duty/breaks', said: words.breaks.begun };
      },
    ),
  );

  app.post('/duty/breaks/end', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await db.first(ownDuty()))?.helps) throw new NotFound();
      await endBreak(db);
      return { to: '/duty/breaks', said: messages.in(c.var.locale).breaks.ended };
    }),
  );
}

/** Null: until they say so. Undefined: no time of a clock. A time that is past today is tomorrow's. */
async function breakUntil(
  { for: length, time }: z.output<typeof newBreak>,
  zone: string,
  now: Date,
): Promise<Date | null | undefined> {
  if (length === 'open') return null;
  if (length !== 'time') return new Date(now.getTime() + Number(length) * 60_000);
  if (!clock.safeParse(time).success) return undefined;
  const { daysLater, hoursOn, today } = await loadRota();
  const first = today(now, zone);
  // Of hours that end at that time only the end is of interest.
  return [-1, 0, 1, 2]
    .map((days) => hoursOn(daysLater(first, days), { from: time, to: time, zone })?.to)
    .find((until) => until !== undefined && until > now);
}

async function showBreaks(c: Request, sent: Sent<unknown>): Promise<Response> {
  const found = await c.var.db.read(c.var.as, {
    own: ownDuty(),
    debriefs: debriefs(),
    listening: listening(),
  });
  const out = mustBeIn(c, found.viewer);
  if (out) return out;
  if (!found.own[0]!.helps) return notFound(c, found.viewer);
  return page(
    c,
    found.viewer,
    <BreaksPage own={found.own[0]!} debriefs={found.debriefs} listening={found.listening[0]!} sent={sent} />,
    Object.keys(sent.errors).length > 0 ? 422 : 200,
  );
}

function talkingItOver(app: Routes): void {
  app.post('/duty/listening', async (c) =>
    act(c, await parse(c, z.object({ on: fields.tick })), gone, async (db, { on }) => {
      const words = messages.in(c.var.locale).debriefs;
      if (!(await db.first(listening()))?.may_listen) throw new NotFound();
      await setListening(db, on);
      return { to: '/duty/breaks', said: on ? words.savedYes : words.savedNo };
    }),
  );

  app.post('/duty/debriefs', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      const debrief = await askForDebrief(db);
      if (!debrief) throw new NotFound();
      return { to: `/duty/debriefs/${debrief}`, said: messages.in(c.var.locale).debriefs.asked };
    }),
  );

  app.get('/duty/debriefs/:debrief', (c) => showDebrief(c, unsent()));

  app.post('/duty/debriefs/:debrief/listening', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      const words = messages.in(c.var.locale).debriefs;
      const id = idParam(c, 'debrief');
      if (!(await db.first(listening()))?.listens) throw new NotFound();
      if (await takeDebrief(db, id)) return { to: `/duty/debriefs/${id}`, said: words.took };
      return { to: '/duty/breaks', said: words.tooLate };
    }),
  );

  app.post('/duty/debriefs/:debrief/words', async (c) =>
    act(
      c,
      await parse(c, newWords),
      (sent) => showDebrief(c, sent),
      async (db, { words }) => {
        const debrief = await db.first(debriefById(idParam(c, 'debrief')));
        if (!debrief || !maySpeak(debrief)) throw new NotFound();
        await sayInDebrief(db, debrief.id, words);
        return { to: `/duty/debriefs/${debrief.id}`, said: messages.in(c.var.locale).debriefs.sent };
      },
    ),
  );

  app.post('/duty/debriefs/:debrief/end', async (c) =>
    act(c, await parse(c, nothing), gone, async (db) => {
      if (!(await endDebrief(db, idParam(c, 'debrief')))) throw new NotFound();
      return { to: '/duty/breaks', said: messages.in(c.var.locale).debriefs.ended };
    }),
  );
}

async function showDebrief(c: Request, sent: Sent<unknown>): Promise<Response> {
  const id = idParam(c, 'debrief');
  const { viewer, debrief, said, cues } = await c.var.db.read(c.var.as, {
    debrief: debriefById(id),
    said: debriefWords(id),
    cues: cuesShown(),
  });
  if (!debrief[0]) return notFound(c, viewer);
  const { in_room, room_id } = debrief[0];
  if (in_room) return c.redirect(room_id ? `/conversations/${room_id}` : '/listening#debriefs', 303);
  const status = Object.keys(sent.errors).length > 0 ? 422 : 200;
  return page(
    c,
    viewer,
    <DebriefPage debrief={debrief[0]} said={said} sent={sent} cues={cues[0]!.shown} />,
    status,
  );
}
