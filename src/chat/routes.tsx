import { z } from 'zod';
import { openTopic, PostRefused } from '../discussions/actions.ts';
import { messages as topicMessages } from '../discussions/messages.ts';
import { AttachRefused, chosenFiles, takeIn } from '../files/actions.ts';
import { messages as fileMessages } from '../files/messages.ts';
import { attachedByIds } from '../files/queries.ts';
import { isMember, mayFacilitate, mayWrite } from '../groups/policy.ts';
import { type GroupSeen, groupByAddress } from '../groups/queries.ts';
import type { Viewer, ViewerHandle } from '../platform/db.ts';
import {
  act,
  fields,
  frame,
  go,
  Invalid,
  idParam,
  limitWrite,
  mustBeIn,
  NotFound,
  noForm,
  notFound,
  type Outcome,
  page,
  parse,
  perButton,
  type Request,
  type Routes,
  type Sent,
  TooMany,
  unsent,
} from '../platform/http.tsx';
import { answerStream } from '../platform/live.ts';
import { isId } from '../platform/paging.ts';
import { queryTerms } from '../platform/search-text.ts';
import { excerpt, isBlank, plainText, renderMarkdown } from '../platform/text.ts';
import { report } from '../safety/actions.ts';
import { messageToReport, personToReport } from '../safety/queries.ts';
import { noteRefused } from '../triage/actions.ts';
import { messages as triageMessages } from '../triage/messages.ts';
import { helpBeside } from '../triage/parts.tsx';
import { renderFragment } from '../ui/layout.tsx';
import {
  answerRequest,
  archiveRoom,
  askConversation,
  bringMessageBack,
  choose,
  comeBack,
  editMessage,
  hideMessage,
  leaveConversation,
  makeRoom,
  mute,
  nameRoom,
  noteRead,
  noteTopicMade,
  openRoomAgain,
  type Refusal,
  reactTo,
  refuseTopic,
  removeMessage,
  sendMessage,
  wishTopic,
} from './actions.ts';
import { messages } from './messages.ts';
import { AskPage, EditPage, HidePage, HistoryPage, TopicPage } from './pages/message.tsx';
import { ChoicesPage, FoundPage, MessagesPage, MessagesPart } from './pages/messages.tsx';
import { MessagePart, RoomPage, RoomPart } from './pages/room.tsx';
import { RoomsPage, RoomsPart } from './pages/rooms.tsx';
import { addressOf, type Furnish } from './parts.tsx';
import {
  askers,
  isOwn,
  longest,
  MOST_ROOMS,
  mayAnswer,
  mayBecomeTopic,
  mayChange,
  mayLeave,
  mayRemove,
  signs,
} from './policy.ts';
import {
  archivedRoomsOf,
  countRooms,
  FOUND_ON_PAGE,
  firstMessage,
  groupOfRoom,
  leftConversations,
  MESSAGES_ON_PAGE,
  type MessageSource,
  maySaySo,
  messageById,
  messagePlace,
  messageSource,
  messagesFound,
  messagesOf,
  myChoices,
  myRooms,
  type Part,
  placeOfRoom,
  ROOMS_ON_PAGE,
  type RoomSeen,
  requestsWaiting,
  revisionsOf,
  roomById,
  roomsOf,
  snapshot,
  standingWith,
} from './queries.ts';

/** @param furnish what stands on the pages of conversations besides what is said */
export function routes(app: Routes, furnish: Furnish = async () => ({})): void {
  app.get('/messages', showMessages);
  app.get('/messages/live', streamMessages);
  app.get('/you/messages', showChoices);
  app.post('/you/messages', postChoices);

  app.get('/rooms/:room', (c) => showRoom(c, idParam(c, 'room'), furnish));
  app.get('/conversations/:conversation', (c) => showRoom(c, idParam(c, 'conversation'), furnish));
  app.get('/rooms/:room/live', streamRoom);
  app.post('/rooms/:room/messages', (c) => postMessage(c, furnish));
  app.post('/rooms/:room/typing', postTyping);
  app.post('/rooms/:room/mutes', postMute);
  app.post('/rooms/:room/name', postName);
  app.post('/rooms/:room/archivings', postArchiving);
  app.post('/rooms/:room/archivings/end', postReopening);
  app.post('/conversations/:conversation/answers', postAnswer);
  app.post('/conversations/:conversation/leavings', postLeaving);
  app.post('/conversations/:conversation/leavings/end', postComingBack);
  app.get('/groups/:group/rooms', (c) => showRooms(c, unsent(), 200));
  app.post('/groups/:group/rooms', postRoom);

  app.get('/people/:person/conversation', (c) => showAsk(c, furnish, unsent(), 200));
  app.post('/people/:person/conversation', (c) => postAsk(c, furnish));

  app.get('/messages/:message', showMessage);
  app.get('/messages/:message/revisions', showRevisions);
  app.get('/messages/:message/revisions/new', (c) => showEdit(c, undefined, {}));
  app.post('/messages/:message/revisions', postRevision);
  app.post('/messages/:message/removal', postRemoval);
  app.post('/messages/:message/restoration', postRestoration);
  app.post('/messages/:message/reactions', postReaction);
  app.get('/messages/:message/hiding', (c) => showHiding(c, unsent()));
  app.post('/messages/:message/hiding', postHiding);
  app.get('/messages/:message/topics/new', (c) => showNewTopic(c, undefined));
  app.post('/messages/:message/topics', postTopic);
  app.post('/messages/:message/topic-wishes', postWish);
  app.post('/messages/:message/topic-wishes/refusal', postWishRefusal);
}

const words = (c: Request) => messages.in(c.var.locale);
const nothing = z.object({});
const newMessage = z.object({ body: fields.optionalText(longest.message), reply_to: fields.id.optional() });
const newRequest = z.object({ body: fields.text(longest.request) });
const newAnswer = z.object({ answer: fields.choice(['accepted', 'declined', 'reported']) });
const newName = z.object({ name: fields.line(longest.room) });
const changed = z.object({
  body: fields.text(longest.message),
  version: z.string('odd').regex(/^\d{1,17}$/, 'odd'),
});
const newReaction = z.object({ kind: fields.choice(signs) });
const newTopic = z.object({ title: fields.line(200), kind: fields.choice(['conversation', 'question']) });
const newHiding = z.object({ rule: fields.line(200), facts: fields.text(1000) });
const newChoices = z.object({ may_ask: fields.choice(askers), shows_typing: fields.tick });

/* ---- All of one's rooms ---- */

async function showMessages(c: Request) {
  const typed = (c.req.query('q') ?? '').slice(0, 200);
  if (!isBlank(typed)) return showFound(c, typed);
  const from = c.req.query('before');
  const before = isId(from) ? from : null;
  const { viewer, rooms, requests, left, seen } = await c.var.db.read(c.var.as, {
    seen: snapshot(),
    rooms: myRooms(before),
    requests: requestsWaiting(),
    left: leftConversations(),
  });
  const out = mustBeIn(c, viewer);
  if (out) return out;
  const shown = rooms.slice(0, ROOMS_ON_PAGE);
  const next = rooms.length > shown.length ? `/messages?before=${shown.at(-1)!.cursor}` : null;
  const all = { rooms: shown, requests, left, next, first: before === null, snapshot: seen[0]!.snapshot };
  if (isPart(c)) return c.html(renderFragment(frame(c, viewer), <MessagesPart {...all} />));
  return page(c, viewer, <MessagesPage {...all} />);
}

/** Tells that something changed in one of the viewer's rooms or conversations: the id of one of them, and no more. */
async function streamMessages(c: Request) {
  const { viewer } = await c.var.db.read(c.var.as, {});
  if (viewer.standing !== 'admitted' || !viewer.id) return notFound(c, viewer);
  return answerStream(c, viewer, { of: viewer.id, within: viewer.id, list: true });
}

async function showFound(c: Request, typed: string) {
  const { limits, as, address } = c.var;
  const wait = Math.max(
    as.token ? limits.take('search', as.token.toString('base64')) : 0,
    limits.take('search from', address()),
  );
  if (wait > 0) throw new TooMany(wait);
  const from = c.req.query('before');
  const terms = queryTerms(typed);
  const { viewer, found } = await c.var.db.read(c.var.as, {
    found: messagesFound(terms, isId(from) ? from : null),
  });
  const out = mustBeIn(c, viewer);
  if (out) return out;
  const shown = found.slice(0, FOUND_ON_PAGE);
  const next =
    found.length > shown.length
      ? `/messages?q=${encodeURIComponent(typed)}&before=${shown.at(-1)!.id}`
      : null;
  return page(c, viewer, <FoundPage typed={typed} terms={terms} found={shown} next={next} />);
}

async function showChoices(c: Request) {
  const { viewer, choices } = await c.var.db.read(c.var.as, { choices: myChoices() });
  const { may_ask, shows_typing } = choices[0]!;
  const sent = unsent({ may_ask, ...(shows_typing ? { shows_typing: 'on' } : {}) });
  return mustBeIn(c, viewer) ?? page(c, viewer, <ChoicesPage sent={sent} />);
}

async function postChoices(c: Request) {
  const again = (sent: Sent<unknown>, viewer: Viewer) => page(c, viewer, <ChoicesPage sent={sent} />, 422);
  return act(c, await parse(c, newChoices), again, async (db, data) => {
    await choose(db, data);
    return { to: '/you/messages', said: words(c).said.choicesKept };
  });
}

/* ---- A room ---- */

interface Shown {
  sent?: Sent<unknown>;
  status?: 200 | 422;
}

async function showRoom(
  c: Request,
  id: string,
  furnish: Furnish,
  { sent = unsent(), status = 200 }: Shown = {},
) {
  const part = partOf(c);
  const reply = c.req.query('reply') ?? sent.typed.reply_to;
  const found = await c.var.db.read(c.var.as, {
    groups: groupOfRoom(id),
    rooms: roomById(id),
    all: messagesOf(id, part),
    uploads: attachedByIds(chosenFiles(sent)?.map(({ id }) => id) ?? []),
    ...(isId(reply) ? { answered: messageById(reply) } : {}),
  });
  const { viewer, all } = found;
  const [room] = found.rooms;
  if (!room) return notFound(c, viewer);
  const { pathname } = new URL(c.req.url);
  if (c.req.method === 'GET' && pathname !== addressOf(room)) return c.redirect(addressOf(room), 303);
  const answered = (found as { answered?: typeof all }).answered?.[0];
  const help = room.card ? await helpBeside(c, viewer, room.card[1]) : undefined;
  const shown = {
    viewer,
    group: found.groups[0],
    room,
    all,
    part,
    sent,
    uploads: found.uploads,
    replyTo: answered?.room_id === id && answered.html !== null ? answered : undefined,
    help,
  };
  // What is read on one device is read on all. An earlier page moves nothing: it never goes back.
  const last = (part && 'after' in part ? all.slice(0, MESSAGES_ON_PAGE) : all).at(-1);
  if (last && (room.read_id === null || last.id > room.read_id))
    void noteRead(c.var.db, c.var.as, id, last.id);
  if (isPart(c)) return c.html(renderFragment(frame(c, viewer), <RoomPart {...shown} />));
  const furniture = room.group_id === null ? await furnish(c, viewer, room) : {};
  return page(c, viewer, <RoomPage {...shown} furniture={furniture} />, status);
}

function partOf(c: Request): Part {
  const { before, after } = c.req.query();
  return isId(before) ? { before } : isId(after) ? { after } : undefined;
}

/** Script asks for a part of a page at the page's own address, so that nothing is found in another way. */
const isPart = (c: Request) => c.req.header('x-part') === 'live';

async function streamRoom(c: Request) {
  const id = idParam(c, 'room');
  const { viewer, places } = await c.var.db.read(c.var.as, { places: placeOfRoom(id) });
  const [place] = places;
  if (!place) return notFound(c, viewer);
  return answerStream(c, viewer, { of: id, within: place.group_id ?? id });
}

/**
 * Sends a message: by the form, which leads back to the room, or by script, which is told the message's id. One
 * statement of the database does it; what was refused goes the way of every form.
 */
async function postMessage(c: Request, furnish: Furnish) {
  const id = idParam(c, 'room');
  const sent = await takeIn(c, newMessage);
  const again = async (sent: Sent<unknown>) =>
    isPart(c)
      ? c.text(sent.errors.body ?? sent.errors.file ?? words(c).refused.empty, 422)
      : showRoom(c, id, furnish, { sent, status: 422 });
  const { data } = sent;
  if (!data) return act(c, sent, again, noForm);
  c.set('kept', [data.body]);
  const files = chosenFiles(sent) ?? [];
  const html = renderMarkdown(data.body);
  if (files.length === 0 && isBlank(plainText(html)))
    return refuse(c, sent, again, { body: words(c).refused.empty }, null);
  limitWrite(c);
  const mostFiles = c.var.files.limits.perPost;
  const outcome = await sendMessage(c.var.db, c.var.as, {
    room: id,
    body: data.body,
    html,
    replyTo: data.reply_to ?? null,
    once: sent.once,
    files,
    mostFiles,
    here: hostHere(c),
  }).catch((error) => {
    if (error instanceof AttachRefused) return error;
    throw error;
  });
  if (outcome instanceof AttachRefused) {
    const say = { ...fileMessages.in(c.var.locale).refused, ...triageMessages.in(c.var.locale).refused };
    const { reason } = outcome;
    return refuse(c, sent, again, { file: reason === 'many' ? say.many(mostFiles) : say[reason] }, null);
  }
  const { viewer, ...done } = outcome;
  // Whoever is not in is answered as by every form, and keeps their words.
  if (viewer && viewer.standing !== 'admitted') return act(c, sent, again, noForm);
  if (done.refusal === 'gone') return notFound(c, viewer);
  if (done.refusal) return refuse(c, sent, again, { body: refusalWords(c, done.refusal) }, done.seconds);
  if (isPart(c)) return c.body(null, 204, { location: `/messages/${done.id}` });
  return go(c, {
    to: `/rooms/${id}#${done.id}`,
    ...(done.held ? { said: words(c).said.held[done.held] } : {}),
  });
}

function refuse(
  c: Request,
  sent: Sent<unknown>,
  again: (sent: Sent<unknown>) => Promise<Response>,
  wrong: Record<string, string>,
  seconds: number | null,
) {
  return act(c, { ...sent, once: undefined }, again, async () => {
    throw new Invalid(wrong, seconds);
  });
}

function refusalWords(c: Request, reason: Refusal): string {
  const all: Record<string, string> = {
    ...words(c).refused,
    ...triageMessages.in(c.var.locale).refused,
  };
  return all[reason] ?? words(c).refused.empty;
}

/** That somebody is writing is passed on to who has the room open, and kept nowhere. */
async function postTyping(c: Request) {
  limitWrite(c);
  const id = idParam(c, 'room');
  const { viewer, may } = await c.var.db.read(c.var.as, { may: maySaySo(id) });
  if (!may[0]?.may || !viewer.id) return notFound(c, viewer);
  c.var.live?.typing(id, viewer.id);
  return c.body(null, 204);
}

async function postMute(c: Request) {
  const id = idParam(c, 'room');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    const room = await theRoom(db, id);
    await mute(db, id);
    return {
      to: addressOf(room),
      said: room.muted ? words(c).page.unmutedNow : words(c).page.mutedNow,
    };
  });
}

async function postName(c: Request) {
  const id = idParam(c, 'room');
  return act(c, await parse(c, newName), noForm, async (db, { name }) => {
    const room = await facilitated(db, id);
    await nameRoom(db, id, name);
    return { to: addressOf(room), said: words(c).page.renamed };
  });
}

async function postArchiving(c: Request) {
  const id = idParam(c, 'room');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    const room = await facilitated(db, id);
    await archiveRoom(db, id, room.group_id!);
    return { to: addressOf(room), said: words(c).page.archivedNow };
  });
}

async function postReopening(c: Request) {
  const id = idParam(c, 'room');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    const room = await facilitated(db, id);
    await openRoomAgain(db, id);
    return { to: addressOf(room), said: words(c).page.reopened };
  });
}

async function showRooms(c: Request, sent: Sent<unknown>, status: 200 | 422) {
  const address = c.req.param('group');
  const { viewer, groups, rooms, archived, seen } = await c.var.db.read(c.var.as, {
    seen: snapshot(),
    groups: groupByAddress(address),
    rooms: roomsOf(address),
    archived: archivedRoomsOf(address),
  });
  const [group] = groups;
  if (!group || !isMember(group)) return notFound(c, viewer);
  if (isPart(c) && status === 200)
    return c.html(renderFragment(frame(c, viewer), <RoomsPart group={group} rooms={rooms} />));
  const all = { group, rooms, archived, sent, snapshot: seen[0]!.snapshot };
  return page(c, viewer, <RoomsPage {...all} />, status);
}

async function postRoom(c: Request) {
  const again = (sent: Sent<unknown>) => showRooms(c, sent, 422);
  return act(c, await parse(c, newName), again, async (db, { name }) => {
    const group = await db.first(groupByAddress(c.req.param('group')));
    if (!group || !mayFacilitate(group) || group.paused) throw new NotFound();
    const counted = await db.first(countRooms(group.id));
    if ((counted?.rooms ?? 0) >= MOST_ROOMS) throw new Invalid({ name: words(c).rooms.tooMany });
    return { to: `/rooms/${await makeRoom(db, group.id, name)}`, said: words(c).said.roomMade };
  });
}

async function theRoom(db: ViewerHandle, id: string): Promise<RoomSeen> {
  const room = await db.first(roomById(id));
  if (!room) throw new NotFound();
  return room;
}

async function facilitated(db: ViewerHandle, id: string): Promise<RoomSeen> {
  const room = await theRoom(db, id);
  if (!room.facilitates) throw new NotFound();
  return room;
}

/* ---- Asking for a conversation ---- */

/** Who may not ask, for whatever reason, finds nothing here, as of somebody who is not there. */
async function showAsk(c: Request, furnish: Furnish, sent: Sent<unknown>, status: 200 | 422) {
  const id = idParam(c, 'person');
  const { viewer, people } = await c.var.db.read(c.var.as, { people: standingWith(id) });
  const [person] = people;
  // Words that were typed come along.
  if (person?.room && status === 422) return showRoom(c, person.room, furnish, { sent, status });
  if (person?.room) return c.redirect(`/conversations/${person.room}`, 303);
  if (!person?.may_ask) return notFound(c, viewer);
  return page(c, viewer, <AskPage person={person} sent={sent} />, status);
}

async function postAsk(c: Request, furnish: Furnish) {
  const id = idParam(c, 'person');
  const again = (sent: Sent<unknown>) => showAsk(c, furnish, sent, 422);
  return act(c, await parse(c, newRequest), again, async (db, { body }) => {
    mustShow(c, body);
    const { room, message, refusal, seconds } = await askConversation(db, id, body, hostHere(c));
    if (refusal === 'gone' || (!room && !refusal)) throw new NotFound();
    if (refusal) throw new Invalid({ body: refusalWords(c, refusal) }, seconds);
    // The other one asked first, or they know each other by now.
    if (!message) throw new Invalid({ body: words(c).ask.already });
    return { to: `/conversations/${room}`, said: words(c).ask.asked };
  });
}

async function postAnswer(c: Request) {
  const id = idParam(c, 'conversation');
  return act(c, perButton(c, await parse(c, newAnswer)), noForm, async (db, { answer }) => {
    const room = await theRoom(db, id);
    if (!mayAnswer(room)) throw new NotFound();
    const { requests } = words(c);
    if (answer === 'reported') {
      const first = await db.first(firstMessage(id));
      // Whoever took their words away again is reported themselves.
      const subject = first
        ? await db.first(messageToReport(first.id))
        : room.other_id && (await db.first(personToReport(room.other_id)));
      if (subject) await report(db, subject, { reason: 'unwanted', words: '' });
    }
    if (!(await answerRequest(db, id, answer === 'accepted' ? 'accepted' : 'declined'))) throw new NotFound();
    return answer === 'accepted'
      ? { to: `/conversations/${id}`, said: requests.saidYes }
      : { to: '/messages', said: answer === 'reported' ? requests.reported : requests.saidNo };
  });
}

/** No reason is asked, and the other one learns nothing of it. */
async function postLeaving(c: Request) {
  const id = idParam(c, 'conversation');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    if (!mayLeave(await theRoom(db, id))) throw new NotFound();
    await leaveConversation(db, id);
    return { to: '/messages', said: words(c).page.leftNow };
  });
}

async function postComingBack(c: Request) {
  const id = idParam(c, 'conversation');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    if (!(await theRoom(db, id)).left) throw new NotFound();
    await comeBack(db, id);
    return { to: `/conversations/${id}`, said: words(c).page.backNow };
  });
}

/* ---- A message ---- */

/** The address of a message for whoever links to it: the page of its room where it stands. Script gets it alone. */
async function showMessage(c: Request) {
  const id = idParam(c, 'message');
  const { viewer, places, found } = await c.var.db.read(c.var.as, {
    places: messagePlace(id),
    found: messageById(id),
  });
  const [place] = places;
  const [message] = found;
  if (!place || !message) return notFound(c, viewer);
  if (isPart(c)) {
    const { rooms } = await c.var.db.read(c.var.as, { rooms: roomById(place.room_id) });
    if (!rooms[0]) return notFound(c, viewer);
    return c.html(
      renderFragment(frame(c, viewer), <MessagePart viewer={viewer} room={rooms[0]} message={message} />),
    );
  }
  const base = addressOf({ id: place.room_id, group_id: place.group_id });
  return c.redirect(`${base}${place.after ? `?after=${place.after}` : ''}#${id}`, 303);
}

async function showRevisions(c: Request) {
  const id = idParam(c, 'message');
  const { viewer, sources, revisions } = await c.var.db.read(c.var.as, {
    sources: messageSource(id),
    revisions: revisionsOf(id),
  });
  const [message] = sources;
  if (!message || message.body === null) return notFound(c, viewer);
  return page(c, viewer, <HistoryPage message={message} revisions={revisions} />);
}

/** @param sent a form that was sent; undefined to begin with the words as they stand */
async function showEdit(c: Request, sent: Sent<unknown> | undefined, { stale }: { stale?: boolean }) {
  const id = idParam(c, 'message');
  const found = await c.var.db.asViewer(c.var.as, async (db) => {
    const message = await db.first(messageSource(id));
    const room = message && (await db.first(roomById(message.room_id)));
    const group = room?.group_id ? await db.first(groupOfRoom(room.id)) : undefined;
    return { viewer: db.viewer, message, room, group };
  });
  const { viewer, message, room, group } = found;
  if (!message || !room || message.body === null || !mayChange(viewer, room, message))
    return notFound(c, viewer);
  const { page: say } = words(c);
  const audience = group ? say.members(group.name) : room.other ? say.two(room.other) : say.twoAlone;
  return page(
    c,
    viewer,
    <EditPage
      message={message}
      audience={audience}
      alone={room.group_id === null}
      sent={sent ?? unsent({ body: message.body })}
      stale={stale === true}
    />,
    sent ? (stale ? 409 : 422) : 200,
  );
}

async function postRevision(c: Request) {
  const id = idParam(c, 'message');
  let stale = false;
  let refusedIn: string | null = null;
  const again = async (sent: Sent<unknown>) => {
    const group = refusedIn;
    // Not in the transaction that is undone with the words.
    if (group) await c.var.db.asViewer(c.var.as, (db) => noteRefused(db, group));
    return showEdit(c, sent, { stale });
  };
  return act(c, await parse(c, changed), again, async (db, { body, version }) => {
    const { message, room } = await theMessage(db, id);
    if (!mayChange(db.viewer, room, message)) throw new NotFound();
    mustShow(c, body);
    const { done, refusal, seconds } = await editMessage(db, message, body, version, hostHere(c));
    if (refusal === 'gone') throw new NotFound();
    if (refusal === 'method' || refusal === 'pact') refusedIn = room.group_id;
    if (refusal) throw new Invalid({ body: refusalWords(c, refusal) }, seconds);
    if (!done) {
      stale = true;
      throw new Invalid({});
    }
    return { to: `/messages/${id}`, said: words(c).said.saved };
  });
}

async function postRemoval(c: Request) {
  const id = idParam(c, 'message');
  return act(c, perButton(c, await parse(c, nothing)), noForm, async (db) => {
    const { message } = await theMessage(db, id);
    if (!mayRemove(db.viewer, message) || !(await removeMessage(db, id))) throw new NotFound();
    return { to: `/messages/${id}`, ...aloud(c, words(c).said.removed) };
  });
}

async function postRestoration(c: Request) {
  const id = idParam(c, 'message');
  return act(c, perButton(c, await parse(c, nothing)), noForm, async (db) => {
    await theMessage(db, id);
    if (!(await bringMessageBack(db, id))) throw new NotFound();
    return { to: `/messages/${id}`, ...aloud(c, words(c).said.restored) };
  });
}

async function postReaction(c: Request) {
  const id = idParam(c, 'message');
  return act(c, perButton(c, await parse(c, newReaction)), noForm, async (db, { kind }) => {
    if (!(await reactTo(db, id, kind))) throw new NotFound();
    return { to: `/messages/${id}` };
  });
}

async function showHiding(c: Request, sent: Sent<unknown>) {
  const found = await c.var.db.asViewer(c.var.as, async (db) => ({
    viewer: db.viewer,
    ...(await theMessage(db, idParam(c, 'message'))),
  }));
  const { viewer, message, room } = found;
  if (!room.facilitates || isOwn(viewer, message) || message.removed_by !== null) return notFound(c, viewer);
  return page(
    c,
    viewer,
    <HidePage message={message} sent={sent} />,
    Object.keys(sent.errors).length > 0 ? 422 : 200,
  );
}

async function postHiding(c: Request) {
  const id = idParam(c, 'message');
  const again = (sent: Sent<unknown>) => showHiding(c, sent);
  return act(c, await parse(c, newHiding), again, async (db, data) => {
    if (!(await hideMessage(db, id, data))) throw new NotFound();
    return { to: `/messages/${id}`, said: words(c).said.hidden };
  });
}

/* ---- A message becomes a topic ---- */

async function showNewTopic(c: Request, sent: Sent<unknown> | undefined) {
  const found = await c.var.db.asViewer(c.var.as, async (db) => ({
    viewer: db.viewer,
    ...(await ownForTopic(db, idParam(c, 'message'))),
  }));
  const { viewer, message, group } = found;
  const title = excerpt(plainText(message.html ?? '').split('\n')[0] ?? '', 80);
  return page(
    c,
    viewer,
    <TopicPage message={message} group={group} sent={sent ?? unsent({ title })} />,
    sent ? 422 : 200,
  );
}

async function postTopic(c: Request) {
  const id = idParam(c, 'message');
  const again = (sent: Sent<unknown>) => showNewTopic(c, sent);
  return act(c, await parse(c, newTopic), again, async (db, { title, kind }) => {
    const { message, group } = await ownForTopic(db, id);
    const topic = { title, kind, body: message.body!, tags: [], wants: null };
    try {
      const made = await openTopic(db, group, topic, hostHere(c));
      if (!(await noteTopicMade(db, id, made.id))) throw new NotFound();
      return { to: `/topics/${made.id}`, said: words(c).said.topicMade };
    } catch (error) {
      if (!(error instanceof PostRefused)) throw error;
      const all = { ...topicMessages.in(c.var.locale).refused, ...triageMessages.in(c.var.locale).refused };
      throw new Invalid({ body: all[error.reason] }, error.seconds);
    }
  });
}

/** A message of the viewer's own that may become a topic, and the group that it would stand in. */
async function ownForTopic(
  db: ViewerHandle,
  id: string,
): Promise<{ message: MessageSource; group: GroupSeen }> {
  const { message, room } = await theMessage(db, id);
  const group = await db.first(groupOfRoom(room.id));
  if (!group || !mayWrite(group) || !isOwn(db.viewer, message) || !mayBecomeTopic(room, message))
    throw new NotFound();
  return { message, group };
}

async function postWish(c: Request) {
  const id = idParam(c, 'message');
  return act(c, perButton(c, await parse(c, nothing)), noForm, async (db) => {
    await theMessage(db, id);
    if (!(await wishTopic(db, id))) throw new NotFound();
    return { to: `/messages/${id}`, said: words(c).said.wished };
  });
}

async function postWishRefusal(c: Request) {
  const id = idParam(c, 'message');
  return act(c, perButton(c, await parse(c, nothing)), noForm, async (db): Promise<Outcome> => {
    if (!(await refuseTopic(db, id))) throw new NotFound();
    return { to: `/messages/${id}`, said: words(c).said.wishRefused };
  });
}

/* ---- What several of these need ---- */

async function theMessage(db: ViewerHandle, id: string): Promise<{ message: MessageSource; room: RoomSeen }> {
  const message = await db.first(messageSource(id));
  const room = message && (await db.first(roomById(message.room_id)));
  if (!room) throw new NotFound();
  return { message, room };
}

/** Refuses Markdown that renders to nothing, such as a lone reference definition. */
function mustShow(c: Request, body: string): void {
  if (isBlank(plainText(renderMarkdown(body)))) throw new Invalid({ body: words(c).refused.empty });
}

/** Script shows what became of it where it stands. */
const aloud = (c: Request, said: string) => (isPart(c) ? {} : { said });

const hostHere = (c: Request) => new URL(c.var.settings.publicUrl).host;
