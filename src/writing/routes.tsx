import { z } from 'zod';
import { takeIn } from '../files/actions.ts';
import { mayRead } from '../groups/policy.ts';
import { groupByAddress } from '../groups/queries.ts';
import {
  act,
  actIf,
  fields,
  Invalid,
  idParam,
  mustBeIn,
  NotFound,
  noForm,
  notFound,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  safePath,
  unsent,
} from '../platform/http.tsx';
import { idCursor, nextOf } from '../platform/paging.ts';
import {
  answerMove,
  answerUnmasking,
  askUnmasking,
  changeBookmark,
  discardDraft,
  endBookmark,
  endMove,
  endPoll,
  lookBehind,
  moveTopic,
  pauseMask,
  pin,
  saveDraft,
  saveFilter,
  toggleBookmark,
  unpin,
  vote,
} from './actions.ts';
import { wordsOf } from './compute/pattern.ts';
import { messages } from './messages.ts';
import { BookmarksPage } from './pages/bookmarks.tsx';
import { DraftsPage } from './pages/drafts.tsx';
import { FiltersPage } from './pages/filters.tsx';
import { MaskPage, OwnMasksPage, UnmaskedPage, UnmaskingsPage } from './pages/masks.tsx';
import { MovesPage, NewMovePage } from './pages/moves.tsx';
import { isTheme, longest, reminders } from './policy.ts';
import {
  BOOKMARKS_ON_PAGE,
  type DraftPlace,
  draftPlace,
  groupsToMoveTo,
  maskById,
  maskCase,
  movesAsked,
  moveWaiting,
  ownBookmarks,
  ownDrafts,
  ownFilter,
  ownMasks,
  pollPlace,
  postThere,
  topicFacilitated,
  topicThere,
  unmaskingById,
  unmaskingsOf,
  unmaskingsWaiting,
} from './queries.ts';

export function routes(app: Routes): void {
  app.get('/you/drafts', showDrafts);
  app.post('/groups/:group/draft', (c) => postDraft(c, groupPlace));
  app.post('/topics/:topic/draft', (c) => postDraft(c, topicPlace));
  app.post('/posts/:post/draft', (c) => postDraft(c, postPlace));
  app.post('/drafts/:draft/removal', postDraftRemoval);

  app.get('/you/bookmarks', showBookmarks);
  app.post('/posts/:post/bookmark', postBookmark);
  app.post('/bookmarks/:bookmark', postBookmarkChange);
  app.post('/bookmarks/:bookmark/removal', postBookmarkRemoval);

  app.get('/you/filters', showFilters);
  app.post('/you/filters', postFilters);

  app.get('/you/pseudonyms', showOwnMasks);
  app.get('/masks', showUnmaskings);
  app.get('/masks/:mask', (c) => showMask(c, unsent(), 200));
  app.post('/masks/:mask/pause', postMaskPause);
  app.post('/masks/:mask/unmaskings', postUnmasking);
  app.post('/unmaskings/:unmasking/answer', postUnmaskingAnswer);
  app.post('/unmaskings/:unmasking/looks', postUnmaskingLook);

  app.post('/polls/:poll/votes', postVotes);
  app.post('/polls/:poll/end', postPollEnd);

  app.post('/topics/:topic/pin', postPin);
  app.post('/topics/:topic/pin/removal', postUnpin);

  app.get('/topics/:topic/moves/new', (c) => showNewMove(c, unsent(), 200));
  app.post('/topics/:topic/moves', postMove);
  app.get('/topic-moves', showMoves);
  app.post('/topic-moves/:move/answers', postMoveAnswer);
  app.post('/topic-moves/:move/end', postMoveEnd);
}

const nothing = z.object({});
const bookmarkChange = z.object({
  note: fields.optionalText(longest.note),
  remind: fields.choice([...reminders, 'keep']).default('none'),
  date: z
    .string('odd')
    .default('')
    .transform((text) => (isDay(text) ? text : null)),
});
/** A day that there is: the thirtieth of February is read as one of March. */
function isDay(text: string): boolean {
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === text;
}
const filter = z.object({
  themes: fields.many.transform((list) => [...new Set(list)].filter(isTheme)),
  words: fields.optionalText(longest.words * (longest.word + 2)).transform(wordsOf),
});
const reason = z.object({ why: fields.text(longest.reason) });
const answer = reason.extend({ agreed: fields.choice(['yes', 'no']) });
const pausing = z.object({ paused: fields.choice(['yes', 'no']) });
const votes = z.object({ option: fields.many });
const target = z.object({ group: fields.line(64) });
const willing = z.object({ willing: fields.choice(['yes', 'no']) });

/* ---- Drafts ---- */

async function showDrafts(c: Request) {
  const { viewer, drafts } = await c.var.db.read(c.var.as, { drafts: ownDrafts() });
  return mustBeIn(c, viewer) ?? page(c, viewer, <DraftsPage drafts={drafts} />);
}

type PlaceOf = (
  c: Request,
  db: Parameters<Parameters<typeof act>[3]>[0],
) => Promise<{ place: DraftPlace; to: string }>;

const groupPlace: PlaceOf = async (c, db) => {
  const group = await db.first(groupByAddress(c.req.param('group')));
  if (!group || !mayRead(group)) throw new NotFound();
  return { place: { group: group.id }, to: `/groups/${group.address}/topics/new` };
};
const topicPlace: PlaceOf = async (c, db) => {
  const topic = idParam(c, 'topic');
  if (!(await db.first(topicThere(topic)))) throw new NotFound();
  return { place: { topic }, to: `/topics/${topic}#reply` };
};
const postPlace: PlaceOf = async (c, db) => {
  const post = idParam(c, 'post');
  if (!(await db.first(postThere(post)))) throw new NotFound();
  return { place: { post }, to: `/posts/${post}/revisions/new` };
};

/**
 * Keeps what a form holds. Its random value stays free for sending it; the island that saves while one types gets no
 * page.
 */
async function postDraft(c: Request, placeOf: PlaceOf) {
  const sent = await takeIn(c, nothing);
  const words = messages.in(c.var.locale);
  let kept = false;
  // A file that cannot be taken is said, and loses nothing of the words.
  const { file } = sent.errors;
  const taken = { ...sent, data: {}, errors: {}, once: undefined };
  const answered = await act(c, taken, noForm, async (db) => {
    const { place, to } = await placeOf(c, db);
    const { title = '', body = '' } = sent.typed;
    kept = await saveDraft(db, place, {
      title: title.slice(0, 200),
      body: body.slice(0, 40_000),
      fields: choicesOf(sent),
      once: sent.once,
    });
    const said = [kept ? words.kept : words.keptNothing, file].filter(Boolean).join(' ');
    return { to, said: c.req.header('x-part') ? undefined : said };
  });
  if (c.req.header('x-part') !== 'draft' || answered.status !== 303) return answered;
  return c.body(null, 204, kept ? { 'x-kept': '1' } : {});
}

/** What a form holds besides its words, as far as our forms have such fields. */
function choicesOf({ typedAll }: Sent<unknown>): Record<string, readonly string[]> {
  const known = /^(kind|wants|tags|about|masked|reply_to|version|poll_\w{1,10}|files|alt_[0-9a-f-]{36})$/;
  return Object.fromEntries(
    Object.entries(typedAll)
      .filter(([name]) => known.test(name))
      .map(([name, values]) => [name, values.slice(0, 20).map((value) => value.slice(0, 1_400))]),
  );
}

async function postDraftRemoval(c: Request) {
  const draft = idParam(c, 'draft');
  const sent = await parse(c, z.object({ to: z.string('odd').optional() }));
  return act(c, sent, noForm, async (db, { to }) => {
    const place = await db.first(draftPlace(draft));
    if (!place || !(await discardDraft(db, draft))) throw new NotFound();
    return {
      to: to === '/you/drafts' ? to : safePath(place.place ?? '/you/drafts'),
      said: messages.in(c.var.locale).discarded,
    };
  });
}

/* ---- Saved things ---- */

const showBookmarks = (c: Request) => bookmarksPage(c, 200);

async function bookmarksPage(c: Request, status: 200 | 422, sent?: Sent<unknown>, changing?: string) {
  const after = idCursor(c);
  // What is changed stands first, wherever it is in the list: what was typed beside it is not lost.
  const { viewer, bookmarks } = await c.var.db.read(c.var.as, { bookmarks: ownBookmarks(after, changing) });
  const shown = bookmarks.slice(0, BOOKMARKS_ON_PAGE);
  const next = nextOf(bookmarks, BOOKMARKS_ON_PAGE, '/you/bookmarks?from=');
  return (
    mustBeIn(c, viewer) ??
    page(
      c,
      viewer,
      <BookmarksPage
        bookmarks={shown}
        next={next}
        later={after !== null || changing !== undefined}
        sent={sent}
        changing={changing}
      />,
      status,
    )
  );
}

async function postBookmark(c: Request) {
  const post = idParam(c, 'post');
  const sent = await parse(c, nothing);
  // One form serves all small buttons of a page; saving twice is letting go, so each press counts.
  return act(c, { ...sent, once: undefined }, noForm, async (db) => {
    if (!(await db.first(postThere(post)))) throw new NotFound();
    const words = messages.in(c.var.locale);
    return { to: `/posts/${post}`, said: (await toggleBookmark(db, post)) ? words.saved : words.unsaved };
  });
}

async function postBookmarkChange(c: Request) {
  const id = idParam(c, 'bookmark');
  const sent = await parse(c, bookmarkChange);
  const words = messages.in(c.var.locale).bookmarks;
  const again = (sent: Sent<unknown>) => bookmarksPage(c, 422, sent, id);
  return act(c, sent, again, async (db, change) => {
    if (change.remind === 'date' && (!change.date || Date.parse(`${change.date}T23:59:59Z`) < Date.now()))
      throw new Invalid({ date: words.dateMissing });
    if (!(await changeBookmark(db, id, change))) throw new NotFound();
    return { to: `/you/bookmarks#${id}`, said: words.changed };
  });
}

async function postBookmarkRemoval(c: Request) {
  const id = idParam(c, 'bookmark');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    if (!(await endBookmark(db, id))) throw new NotFound();
    return { to: '/you/bookmarks', said: messages.in(c.var.locale).unsaved };
  });
}

/* ---- Filters ---- */

async function showFilters(c: Request) {
  const { viewer, filters } = await c.var.db.read(c.var.as, { filters: ownFilter() });
  const { themes = [], words = [] } = filters[0] ?? {};
  const sent = { ...unsent({ words: words.join('\n') }), typedAll: { themes } };
  return mustBeIn(c, viewer) ?? page(c, viewer, <FiltersPage sent={sent} />);
}

async function postFilters(c: Request) {
  const words = messages.in(c.var.locale).filters;
  return act(
    c,
    await parse(c, filter),
    (sent, viewer) => page(c, viewer, <FiltersPage sent={sent} />, 422),
    async (db, chosen) => {
      if (chosen.words.length > longest.words || chosen.words.some((word) => word.length > longest.word))
        throw new Invalid({ words: words.tooMany });
      await saveFilter(db, chosen);
      return { to: '/you/filters', said: words.kept };
    },
  );
}

/* ---- Pseudonyms ---- */

async function showOwnMasks(c: Request) {
  const { viewer, masks } = await c.var.db.read(c.var.as, { masks: ownMasks() });
  return mustBeIn(c, viewer) ?? page(c, viewer, <OwnMasksPage masks={masks} />);
}

async function showUnmaskings(c: Request) {
  const { viewer, waiting } = await c.var.db.read(c.var.as, { waiting: unmaskingsWaiting() });
  const refused = mustBeIn(c, viewer);
  if (refused) return refused;
  return viewer.moderator ? page(c, viewer, <UnmaskingsPage waiting={waiting} />) : notFound(c, viewer);
}

/** For who looks after the group it writes in, and for moderators who may have a part in lifting it. */
async function showMask(c: Request, sent: Sent<unknown>, status: 200 | 422) {
  const id = idParam(c, 'mask');
  const { viewer, masks, cases, asked } = await c.var.db.read(c.var.as, {
    masks: maskById(id),
    cases: maskCase(id),
    asked: unmaskingsOf(id),
  });
  const mask = masks[0]?.pauses ? masks[0] : undefined;
  if (!mask && !cases[0]) return notFound(c, viewer);
  return page(c, viewer, <MaskPage id={id} mask={mask} about={cases[0]} asked={asked} sent={sent} />, status);
}

async function postMaskPause(c: Request) {
  const id = idParam(c, 'mask');
  const words = messages.in(c.var.locale).mask;
  return act(c, await parse(c, pausing), noForm, async (db, { paused }) => {
    if (!(await pauseMask(db, id, paused === 'yes'))) throw new NotFound();
    return { to: `/masks/${id}`, said: paused === 'yes' ? words.pausedNow : words.goesOn };
  });
}

const actAsModerator = actIf(({ moderator }) => moderator);

async function postUnmasking(c: Request) {
  const id = idParam(c, 'mask');
  const words = messages.in(c.var.locale).unmask;
  const again = (sent: Sent<unknown>) => showMask(c, sent, 422);
  return actAsModerator(c, await parse(c, reason), again, async (db, { why }) => {
    const said = await askUnmasking(db, id, why);
    if (!said) throw new NotFound();
    if (said === 'few') throw new Invalid({ why: words.few });
    return { to: `/masks/${id}`, said: words.asked };
  });
}

async function postUnmaskingAnswer(c: Request) {
  const id = idParam(c, 'unmasking');
  const words = messages.in(c.var.locale).unmask;
  const again = async (sent: Sent<unknown>) => {
    const { viewer, found } = await c.var.db.read(c.var.as, { found: unmaskingById(id) });
    const mask = found[0]?.mask_id;
    if (!mask) return notFound(c, viewer);
    const { cases, asked } = await c.var.db.read(c.var.as, {
      cases: maskCase(mask),
      asked: unmaskingsOf(mask),
    });
    return page(
      c,
      viewer,
      <MaskPage id={mask} mask={undefined} about={cases[0]} asked={asked} sent={sent} />,
      422,
    );
  };
  return actAsModerator(c, await parse(c, answer), again, async (db, { why, agreed }) => {
    const found = await db.first(unmaskingById(id));
    if (!found || !(await answerUnmasking(db, id, agreed === 'yes', why))) throw new NotFound();
    return { to: `/masks/${found.mask_id}`, said: agreed === 'yes' ? words.agreed : words.left };
  });
}

/** A look is a deed: it is written down, so it takes a button, and shows once. */
async function postUnmaskingLook(c: Request) {
  const id = idParam(c, 'unmasking');
  await parse(c, nothing);
  const shown = await c.var.db.asViewer(c.var.as, async (db) => {
    const found = await db.first(unmaskingById(id));
    if (!found?.agreed || !(found.asked_by_me || found.answered_by_me)) return { viewer: db.viewer };
    return { viewer: db.viewer, mask: found.mask_id, person: await lookBehind(db, id) };
  });
  if (!shown.mask) return mustBeIn(c, shown.viewer) ?? notFound(c, shown.viewer);
  return page(c, shown.viewer, <UnmaskedPage mask={shown.mask} person={shown.person} />);
}

/* ---- Polls ---- */

async function postVotes(c: Request) {
  const id = idParam(c, 'poll');
  const words = messages.in(c.var.locale).poll;
  // Each vote takes the place of the one before: the same form may be sent as often as one likes.
  const sent = { ...(await parse(c, votes)), once: undefined };
  return act(c, sent, noForm, async (db, { option }) => {
    const place = await db.first(pollPlace(id));
    if (!place) throw new NotFound();
    const chosen = option.filter((each) => fields.id.safeParse(each).success);
    const said = await vote(db, id, chosen);
    if (!said) throw new NotFound();
    const to = `/posts/${place.post_id}`;
    if (said === 'over') return { to, said: words.overNow };
    if (said === 'one') return { to, said: words.onlyOne };
    return { to, said: chosen.length > 0 ? words.voted : words.votedNothing };
  });
}

async function postPollEnd(c: Request) {
  const id = idParam(c, 'poll');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    const place = await db.first(pollPlace(id));
    if (!place?.own || !(await endPoll(db, id))) throw new NotFound();
    return { to: `/posts/${place.post_id}`, said: messages.in(c.var.locale).poll.ended };
  });
}

/* ---- Pins ---- */

async function postPin(c: Request) {
  const id = idParam(c, 'topic');
  const words = messages.in(c.var.locale);
  return act(c, await parse(c, nothing), noForm, async (db) => {
    const topic = await db.first(topicFacilitated(id));
    if (!topic) throw new NotFound();
    return { to: `/topics/${id}`, said: (await pin(db, topic)) ? words.pinnedNow : words.pinsFull };
  });
}

async function postUnpin(c: Request) {
  const id = idParam(c, 'topic');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    if (!(await db.first(topicFacilitated(id)))) throw new NotFound();
    await unpin(db, id);
    return { to: `/topics/${id}`, said: messages.in(c.var.locale).unpinned };
  });
}

/* ---- Moving ---- */

async function showNewMove(c: Request, sent: Sent<unknown>, status: 200 | 422) {
  const id = idParam(c, 'topic');
  const { viewer, topics, groups, waiting } = await c.var.db.read(c.var.as, {
    topics: topicFacilitated(id),
    groups: groupsToMoveTo(id),
    waiting: moveWaiting(id),
  });
  if (!topics[0]) return notFound(c, viewer);
  return page(
    c,
    viewer,
    <NewMovePage topic={id} title={topics[0].title} groups={groups} waiting={waiting[0]} sent={sent} />,
    status,
  );
}

async function postMove(c: Request) {
  const id = idParam(c, 'topic');
  const words = messages.in(c.var.locale).move;
  const again = (sent: Sent<unknown>) => showNewMove(c, sent, 422);
  return act(c, await parse(c, target), again, async (db, { group }) => {
    const to = (await db.all(groupsToMoveTo(id))).find(({ address }) => address === group);
    if (!to) throw new NotFound();
    const said = await moveTopic(db, id, to.id);
    if (!said) throw new NotFound();
    if (said === 'cannot') throw new Invalid({ group: words.cannot });
    return { to: `/topics/${id}`, said: words[said] };
  });
}

async function showMoves(c: Request) {
  const { viewer, moves } = await c.var.db.read(c.var.as, { moves: movesAsked() });
  return mustBeIn(c, viewer) ?? page(c, viewer, <MovesPage moves={moves} />);
}

async function postMoveAnswer(c: Request) {
  const id = idParam(c, 'move');
  return act(c, await parse(c, willing), noForm, async (db, answer) => {
    if (!(await answerMove(db, id, answer.willing === 'yes'))) throw new NotFound();
    return { to: '/topic-moves', said: messages.in(c.var.locale).move.answered };
  });
}

async function postMoveEnd(c: Request) {
  const id = idParam(c, 'move');
  return act(c, await parse(c, nothing), noForm, async (db) => {
    if (!(await endMove(db, id))) throw new NotFound();
    return { to: '/', said: messages.in(c.var.locale).move.ended };
  });
}
