import { z } from 'zod';
import { type RoomSeen, roomById } from '../chat/queries.ts';
import { endDebrief, setListening, takeDebrief } from '../duty/actions.ts';
import { listening as hearing } from '../duty/queries.ts';
import type { ViewerHandle } from '../platform/db.ts';
import {
  act,
  fields,
  Invalid,
  idParam,
  limitWrite,
  mustBeIn,
  NotFound,
  noForm,
  notFound,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  unsent,
} from '../platform/http.tsx';
import { isId } from '../platform/paging.ts';
import { reasons } from '../safety/policy.ts';
import { mustStand } from '../triage/parts.tsx';
import {
  agreeHowWeTalk,
  answerBeginning,
  answerHandover,
  askToTalkOver,
  end,
  endRest,
  forgetReflection,
  goOn,
  keep,
  offerHandover,
  pause,
  reflect,
  reportMessages,
  rest,
  setLimits,
  signAgreement,
  stepBack,
  withdrawHandover,
} from './actions.ts';
import { messages } from './messages.ts';
import { BeginningPage, HandOverPage, ReportMessagesPage } from './pages/conversation.tsx';
import { LimitsPage } from './pages/limits.tsx';
import { ListeningPage } from './pages/listening.tsx';
import { feelings, longest, MOST_REPORTED, mayHandOver } from './policy.ts';
import {
  blockedConversations,
  CHOOSABLE_ON_PAGE,
  debriefsWaiting,
  handoverById,
  listeningOf,
  messagesToReport,
  myLimits,
  myListenings,
  myReflections,
  mySigning,
  roomOfDebrief,
  whatICarry,
  whatIsMissing,
} from './queries.ts';

export function routes(app: Routes): void {
  app.get('/listening', showListening);
  becoming(app);
  conversation(app);
  handingOver(app);
  talkingItOver(app);

  app.get('/you/limits', (c) => showLimits(c, undefined));
  app.post('/you/limits', postLimits);
  app.post('/conversations/:conversation/agreement', postBetween);
  app.get('/conversations/:conversation/report', (c) => showReport(c, unsent()));
  app.post('/conversations/:conversation/report', postReport);
}

const words = (c: Request) => messages.in(c.var.locale);
const nothing = z.object({});
const newRest = z.object({ for: fields.choice(['15', '60', 'open']) });
const newBeginning = z.object({
  need: fields.optionalText(longest.need),
  know: fields.optionalText(longest.know),
  skip: fields.tick,
});
const newReflection = z.object({
  feels: fields.choice(feelings),
  words: fields.optionalText(longest.reflection),
});
const newKeeping = z.object({ keep: fields.choice(['yes', 'no']) });
const newNote = z.object({ note: fields.text(longest.note) });
const newAnswer = z.object({ answer: fields.choice(['agreed', 'refused']) });
const newLimits = z.object({
  answers: fields.optionalText(longest.limits),
  cannot: fields.optionalText(longest.limits),
});
const newReport = z.object({
  messages: fields.many,
  reason: fields.choice(reasons),
  words: fields.optionalText(longest.report),
});

/* ---- Becoming one who listens ---- */

async function showListening(c: Request) {
  const found = await c.var.db.read(c.var.as, {
    missing: whatIsMissing(),
    signing: mySigning(),
    carried: whatICarry(),
    listenings: myListenings(),
    blocked: blockedConversations(null),
    debriefs: debriefsWaiting(),
    hears: hearing(),
    reflections: myReflections(),
  });
  const out = mustBeIn(c, found.viewer);
  if (out) return out;
  const { may_listen, listens } = found.hears[0]!;
  return page(
    c,
    found.viewer,
    <ListeningPage
      missing={found.missing[0]!}
      signedAt={found.signing[0]?.signed_at ?? null}
      carried={found.carried[0]!}
      listenings={found.listenings}
      blocked={found.blocked}
      debriefs={found.debriefs}
      hears={{ may: may_listen, does: listens }}
      reflections={found.reflections}
    />,
  );
}

function becoming(app: Routes): void {
  app.post('/listening/agreement', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      await signAgreement(db);
      return { to: '/listening', said: words(c).agreement.signedNow };
    }),
  );
  app.post('/listening/agreement/withdrawal', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      await stepBack(db);
      return { to: '/listening', said: words(c).agreement.steppedBack };
    }),
  );
  app.post('/listening/rests', async (c) =>
    act(c, await parse(c, newRest), noForm, async (db, { for: long }) => {
      await rest(db, long === 'open' ? null : new Date(Date.now() + Number(long) * 60_000));
      return { to: '/listening', said: words(c).now.rests };
    }),
  );
  app.post('/listening/rests/end', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      const over = await endRest(db);
      return { to: '/listening', said: over ? words(c).now.back : words(c).now.kept };
    }),
  );
  app.post('/listening/reflections/:reflection/removal', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      if (!(await forgetReflection(db, idParam(c, 'reflection')))) throw new NotFound();
      return { to: '/listening', said: words(c).reflections.removed };
    }),
  );
}

/* ---- A conversation ---- */

function conversation(app: Routes): void {
  app.post('/listening/:listening/beginning', async (c) =>
    act(
      c,
      await parse(c, newBeginning),
      (sent) => showBeginning(c, sent),
      async (db, { need, know, skip }) => {
        const room = idParam(c, 'listening');
        if (!skip) mustStand(c, { need, know });
        if (!(await answerBeginning(db, room, skip ? { need: '', know: '' } : { need, know })))
          throw new NotFound();
        return { to: `/conversations/${room}`, ...(skip ? {} : { said: words(c).beginning.saved }) };
      },
    ),
  );
  const oneTap = (path: string, verb: (db: ViewerHandle, room: string) => Promise<boolean>) =>
    app.post(path, async (c) =>
      act(c, await parse(c, nothing), noForm, async (db) => {
        const room = idParam(c, 'listening');
        // Said twice, or by both at once, it is so already.
        if (!(await verb(db, room)) && !(await db.first(listeningOf(room)))) throw new NotFound();
        return { to: `/conversations/${room}#write` };
      }),
    );
  oneTap('/listening/:listening/pauses', pause);
  oneTap('/listening/:listening/pauses/end', goOn);
  oneTap('/listening/:listening/end', end);

  app.post('/listening/:listening/reflection', async (c) =>
    act(c, await parse(c, newReflection), noForm, async (db, data) => {
      const room = idParam(c, 'listening');
      if (!(await reflect(db, room, data))) throw new NotFound();
      return { to: `/conversations/${room}#write`, said: words(c).after.saved };
    }),
  );
  app.post('/listening/:listening/keeping', async (c) =>
    act(c, await parse(c, newKeeping), noForm, async (db, data) => {
      const room = idParam(c, 'listening');
      if (!(await keep(db, room, data.keep === 'yes'))) throw new NotFound();
      return { to: `/conversations/${room}#write`, said: words(c).after.keepSaid };
    }),
  );
}

async function showBeginning(c: Request, sent: Sent<unknown>): Promise<Response> {
  const { viewer, rooms } = await c.var.db.read(c.var.as, { rooms: roomById(idParam(c, 'listening')) });
  if (!rooms[0]) return notFound(c, viewer);
  return page(c, viewer, <BeginningPage room={rooms[0]} sent={sent} />, 422);
}

/* ---- Handing over ---- */

function handingOver(app: Routes): void {
  app.get('/listening/:listening/hand-over', (c) => showHandOver(c, unsent()));
  app.post('/listening/:listening/hand-over', async (c) => {
    const again = (sent: Sent<unknown>) => showHandOver(c, sent);
    return act(c, await parse(c, newNote), again, async (db, { note }) => {
      const id = idParam(c, 'listening');
      const listening = await db.first(listeningOf(id));
      if (!listening?.listens) throw new NotFound();
      mustStand(c, { note });
      if (!(await offerHandover(db, id, note))) throw new Invalid({ note: words(c).handover.refusedTwice });
      return { to: `/conversations/${id}#write`, said: words(c).handover.sent };
    });
  });
  app.post('/listening/hand-overs/:handover/withdrawal', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      const handover = await theHandover(db, c);
      if (!(await withdrawHandover(db, handover.id))) throw new NotFound();
      return { to: `/conversations/${handover.room_id}`, said: words(c).handover.withdrawn };
    }),
  );
  app.post('/listening/hand-overs/:handover/answer', async (c) =>
    act(c, await parse(c, newAnswer), noForm, async (db, { answer }) => {
      const handover = await theHandover(db, c);
      const { saidYes, saidNo, nobody } = words(c).handover;
      if (!(await answerHandover(db, handover.id, answer))) throw new NotFound();
      const sought = (await db.first(listeningOf(handover.room_id)))?.handover?.sought;
      return {
        to: `/conversations/${handover.room_id}#write`,
        said: answer === 'refused' ? saidNo : sought ? saidYes : nobody,
      };
    }),
  );
}

async function showHandOver(c: Request, sent: Sent<unknown>) {
  const id = idParam(c, 'listening');
  const { viewer, rooms, all } = await c.var.db.read(c.var.as, {
    rooms: roomById(id),
    all: listeningOf(id),
  });
  if (!rooms[0] || !all[0] || !(mayHandOver(all[0]) || (all[0].listens && hasErrors(sent))))
    return notFound(c, viewer);
  return page(c, viewer, <HandOverPage room={rooms[0]} sent={sent} />, hasErrors(sent) ? 422 : 200);
}

async function theHandover(db: ViewerHandle, c: Request) {
  const handover = await db.first(handoverById(idParam(c, 'handover')));
  if (!handover) throw new NotFound();
  return handover;
}

/* ---- Talking it over ---- */

function talkingItOver(app: Routes): void {
  app.post('/listening/debriefs', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      if (!(await askToTalkOver(db))) throw new NotFound();
      return { to: '/listening#debriefs', said: words(c).debriefs.asked };
    }),
  );
  app.post('/listening/debriefs/:debrief/taking', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      const id = idParam(c, 'debrief');
      if (!(await db.first(hearing()))?.listens) throw new NotFound();
      const { taken, tooLate } = words(c).debriefs;
      if (!(await takeDebrief(db, id))) return { to: '/listening#debriefs', said: tooLate };
      const room = (await db.first(roomOfDebrief(id)))?.room_id;
      return { to: room ? `/conversations/${room}` : `/duty/debriefs/${id}`, said: taken };
    }),
  );
  app.post('/listening/debriefs/:debrief/end', async (c) =>
    act(c, await parse(c, nothing), noForm, async (db) => {
      if (!(await endDebrief(db, idParam(c, 'debrief')))) throw new NotFound();
      return { to: '/listening', said: words(c).debriefs.gone };
    }),
  );
  app.post('/listening/debrief-time', async (c) =>
    act(c, await parse(c, z.object({ on: fields.tick })), noForm, async (db, { on }) => {
      if (!(await db.first(hearing()))?.may_listen) throw new NotFound();
      await setListening(db, on);
      return { to: '/listening#debriefs', said: words(c).debriefs.saved };
    }),
  );
}

/* ---- Agreements and limits ---- */

async function showLimits(c: Request, sent: Sent<unknown> | undefined) {
  const { viewer, limits } = await c.var.db.read(c.var.as, { limits: myLimits() });
  const { answers = '', cannot = '' } = limits[0] ?? {};
  return (
    mustBeIn(c, viewer) ??
    page(c, viewer, <LimitsPage sent={sent ?? unsent({ answers, cannot })} />, sent ? 422 : 200)
  );
}

async function postLimits(c: Request) {
  const again = (sent: Sent<unknown>) => showLimits(c, sent);
  return act(c, await parse(c, newLimits), again, async (db, data) => {
    await setLimits(db, data);
    return { to: '/you/limits', said: words(c).limits.saved };
  });
}

async function postBetween(c: Request) {
  return act(c, await parse(c, nothing), noForm, async (db) => {
    const room = await theConversation(db, c);
    await agreeHowWeTalk(db, room.id);
    return { to: `/conversations/${room.id}`, said: words(c).between.agreed };
  });
}

async function theConversation(db: ViewerHandle, c: Request): Promise<RoomSeen> {
  const room = await db.first(roomById(idParam(c, 'conversation')));
  if (!room || room.group_id !== null) throw new NotFound();
  return room;
}

/* ---- Reports ---- */

async function showReport(c: Request, sent: Sent<unknown>) {
  const id = idParam(c, 'conversation');
  const before = sent.typed.earlier ?? sent.typed.before ?? c.req.query('before');
  const { viewer, rooms, blocked, all } = await c.var.db.read(c.var.as, {
    rooms: roomById(id),
    blocked: blockedConversations(id),
    all: messagesToReport(id, isId(before) ? before : null),
  });
  const talk = rooms[0]?.group_id === null || blocked.length > 0;
  if (!talk) return notFound(c, viewer);
  const shown = all.slice(0, CHOOSABLE_ON_PAGE).reverse();
  const chosen = sent.typedAll.messages ?? [c.req.query('message') ?? ''];
  return page(
    c,
    viewer,
    <ReportMessagesPage
      room={id}
      me={viewer.id}
      all={shown}
      chosen={chosen}
      elsewhere={[...new Set(chosen)].filter((one) => isId(one) && !shown.some(({ id }) => id === one))}
      before={isId(before) ? before : undefined}
      earlier={all.length > shown.length ? shown[0]!.id : undefined}
      sent={sent}
    />,
    hasErrors(sent) ? 422 : 200,
  );
}

async function postReport(c: Request) {
  const again = (sent: Sent<unknown>) => showReport(c, sent);
  const sent = await parse(c, newReport);
  // The page before this one, with all that was chosen and written.
  if (isId(sent.typed.earlier)) {
    limitWrite(c);
    return showReport(c, { ...sent, errors: {} });
  }
  return act(c, sent, again, async (db, data) => {
    const id = idParam(c, 'conversation');
    const blocked = await db.first(blockedConversations(id));
    const room = blocked ?? (await theConversation(db, c));
    const { report: say } = words(c);
    const chosen = data.messages.filter(isId);
    if (chosen.length > MOST_REPORTED) throw new Invalid({ messages: say.tooMany(MOST_REPORTED) });
    const report = await reportMessages(db, room.id, { ...data, messages: chosen });
    if (!report) throw new Invalid({ messages: say.chooseOne });
    return { to: `/reports/mine/${report}`, said: say.sent };
  });
}

const hasErrors = (sent: Sent<unknown>) => Object.keys(sent.errors).length > 0;
