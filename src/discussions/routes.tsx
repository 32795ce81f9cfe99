import { z } from 'zod';
import { roomsBeside } from '../chat/queries.ts';
import { awake } from '../duty/queries.ts';
import { AttachRefused, attach, chosenFiles, takeIn } from '../files/actions.ts';
import { messages as fileMessages } from '../files/messages.ts';
import { type Attached, attachedByIds, attachedTo } from '../files/queries.ts';
import { noteVisit } from '../groups/actions.ts';
import { hasAgreed, mayRead } from '../groups/policy.ts';
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
  notFound,
  type Outcome,
  page,
  parse,
  perButton,
  type Request,
  type Routes,
  type Sent,
  unsent,
  wordsOf,
} from '../platform/http.tsx';
import { answerStream } from '../platform/live.ts';
import type { ReactionKind } from '../platform/schema.ts';
import { cleanLine, isBlank, plainText, quote, renderMarkdown, wholeCharacters } from '../platform/text.ts';
import { noteRefused } from '../triage/actions.ts';
import { messages as triageMessages } from '../triage/messages.ts';
import { helpBeside, mustStand } from '../triage/parts.tsx';
import { StaleFormPage } from '../ui/errors.tsx';
import { renderFragment } from '../ui/layout.tsx';
import { messages as uiMessages } from '../ui/messages.ts';
import { MaskRefused } from '../writing/actions.ts';
import { optionsOf } from '../writing/compute/poll.ts';
import { messages as writingMessages } from '../writing/messages.ts';
import { fromDraft } from '../writing/parts.tsx';
import { isTheme, longest as longestBeside, mayMask, pollDays } from '../writing/policy.ts';
import { editDraft, topicDraft } from '../writing/queries.ts';
import {
  answerPageRequest,
  type Beside,
  bringBack,
  close,
  draftPage,
  editPost,
  endClosure,
  finishDraft,
  noteRead,
  openTopic,
  PostRefused,
  react,
  removePost,
  reopen,
  reply,
  resolve,
  withdrawDraft,
} from './actions.ts';
import { readCursor } from './compute/cursor.ts';
import { MOST_TAGS, readTags } from './compute/tags.ts';
import { messages } from './messages.ts';
import { EditPage } from './pages/edit.tsx';
import { GroupPage, GroupTopics } from './pages/group.tsx';
import { EndingsPage, RevisionsPage } from './pages/history.tsx';
import { NewReplyPage } from './pages/new-reply.tsx';
import { kinds, NewTopicPage } from './pages/new-topic.tsx';
import { Preview, TopicMain, TopicPage, type TopicPageProps } from './pages/topic.tsx';
import { NamesHere, SimilarTopics } from './parts.tsx';
import {
  longest,
  mayAccept,
  mayClose,
  mayEdit,
  mayMakePage,
  mayOpenTopic,
  mayReact,
  mayRemove,
  mayReply,
  mayResolve,
  nests,
} from './policy.ts';
import {
  endingsOf,
  groupMarks,
  groupOfPost,
  groupOfTopic,
  membersHere,
  POSTS_ON_PAGE,
  type PostSource,
  pinnedIn,
  placeOfTopic,
  postPlace,
  postSource,
  postsOf,
  revisionsOf,
  similarTopics,
  type TopicSeen,
  topicById,
  topicsOf,
  views,
} from './queries.ts';

export function routes(app: Routes): void {
  app.get('/groups/:group', showGroup);
  app.post('/groups/:group/similar', showSimilar);
  app.get('/groups/:group/topics/new', showNewTopic);
  app.post('/groups/:group/topics/new', startTopic);
  app.post('/groups/:group/topics/preview', previewTopic);
  app.post('/groups/:group/topics', postTopic);

  app.get('/groups/:group/live', streamGroup);

  app.get('/topics/:topic', showTopic);
  app.get('/topics/:topic/live', streamTopic);
  app.get('/topics/:topic/posts/new', (c) => showNewReply(c, unsent(), 200));
  app.post('/topics/:topic/posts/new', startReply);
  app.post('/topics/:topic/posts/preview', previewReply);
  app.post('/topics/:topic/posts', postReply);
  app.post('/topics/:topic/reactions', postTopicReaction);
  app.get('/topics/:topic/resolutions', showEndings);
  app.post('/topics/:topic/resolution', postResolution);
  app.post('/topics/:topic/reopenings', postReopening);
  app.post('/topics/:topic/closures', postClosure);
  app.post('/topics/:topic/page-drafts', postPageDraft);
  app.post('/page-drafts/:draft/answers', postPageAnswer);
  app.post('/page-drafts/:draft/page', postPage);
  app.post('/page-drafts/:draft/withdrawal', postPageWithdrawal);

  app.get('/posts/:post', showPost);
  app.get('/posts/:post/revisions', showRevisions);
  app.get('/posts/:post/revisions/new', showEdit);
  app.post('/posts/:post/revisions/preview', previewEdit);
  app.post('/posts/:post/revisions', postRevision);
  app.post('/posts/:post/reactions', postReaction);
  app.post('/posts/:post/removal', postRemoval);
  app.post('/posts/:post/restoration', postRestoration);
}

/** What somebody may say beside their words: each left out is nothing. */
const beside = {
  about: fields.many.transform((list) => [...new Set(list)].filter(isTheme).slice(0, 10)),
  masked: fields.tick,
  poll_question: fields.optionalLine(longestBeside.question),
  poll_options: fields.optionalText(longestBeside.options * (longestBeside.option + 2)).transform(optionsOf),
  poll_several: fields.tick,
  poll_open: fields.tick,
  poll_end: fields.tick,
  poll_days: z
    .string('choose')
    .default('7')
    .transform(Number)
    .refine((days) => (pollDays as readonly number[]).includes(days), 'choose'),
};
const opening = z.object({
  about: beside.about,
  title: fields.line(longest.title),
  body: fields.text(longest.body),
  tags: fields.optionalLine(longest.tags).transform(readTags),
  wants: z
    .enum(['advice', 'listening', ''], 'choose')
    .default('')
    .transform((wish) => wish || null),
});
const newTopic = opening.extend({ ...beside, kind: fields.choice(kinds) });
const newReply = z.object({
  ...beside,
  body: fields.text(longest.body),
  reply_to: fields.id.optional(),
});
const changedOpening = opening.extend({ version: z.string('odd').optional() });
const changedPost = z.object({
  about: beside.about,
  body: fields.text(longest.body),
  version: z.string('odd').optional(),
});
const newReaction = z.object({ kind: fields.choice(['thanks', 'me too']) });
const newTopicReaction = z.object({ thanks: fields.id.optional(), me_too: fields.id.optional() });
const newResolution = z
  .object({ kind: fields.choice(['accepted', 'resolved', 'let go']).optional(), post: fields.id.optional() })
  .transform(({ kind, post }) => ({ kind: kind ?? (post ? 'accepted' : 'resolved'), post }));
const newReopening = z.object({ of: fields.choice(['resolution', 'closure']).default('resolution') });
const newClosure = z.object({ reason: fields.optionalLine(200) });
const pageAnswer = z.object({ willing: fields.choice(['yes', 'no']) });
const nothing = z.object({});

/* ---- Groups' topics ---- */

async function showGroup(c: Request) {
  const address = c.req.param('group') ?? '';
  const view = views.find((name) => name === c.req.query('view')) ?? 'newest';
  const tag = cleanLine(c.req.query('tag') ?? '').slice(0, 40) || undefined;
  const after = readCursor(c.req.query('before'));
  const first = view === 'newest' && !tag && !after;
  const { viewer, groups, topics, marks, rooms } = await c.var.db.read(c.var.as, {
    marks: groupMarks(address),
    groups: groupByAddress(address),
    topics: topicsOf(address, { view, tag, after }),
    rooms: roomsBeside(first ? address : undefined),
  });
  const { snapshot, level, pins } = marks[0]!;
  const [group] = groups;
  if (!group) return notFound(c, viewer);
  if (!mayRead(group)) return c.redirect(`/groups/${group.address}/about`, 303);
  const pinned = first && pins ? (await c.var.db.read(c.var.as, { pinned: pinnedIn(address) })).pinned : [];
  const shown = {
    group,
    view,
    tag,
    topics,
    rooms,
    pinned,
    later: after !== undefined,
    snapshot,
    level: viewer.standing === 'admitted' ? (level ?? 'normal') : null,
  };
  if (wants(c, 'here')) return answerHere(c, viewer, group.id);
  if (wants(c, 'live')) return c.html(renderFragment(frame(c, viewer), <GroupTopics {...shown} />));
  void noteVisit(c.var.db, c.var.as, group);
  return page(c, viewer, <GroupPage {...shown} />);
}

async function streamGroup(c: Request) {
  const { viewer, groups } = await c.var.db.read(c.var.as, { groups: groupByAddress(c.req.param('group')) });
  const [group] = groups;
  if (!group || !mayRead(group)) return notFound(c, viewer);
  return answerStream(c, viewer, { of: group.id, within: group.id });
}

/** Which members are here: for the island, whenever the number changed. */
async function answerHere(c: Request, viewer: Viewer, of: string) {
  const { names } = await c.var.db.read(c.var.as, { names: membersHere(of) });
  // The number is the one that the stream told: it counts the viewer too.
  const here = Number(/^\d{1,6}$/.exec(c.req.header('x-here') ?? '')?.[0] ?? 0);
  const others = Math.max(0, here - 1 - names.length);
  const part = <NamesHere names={names.map(({ name }) => name)} others={others} />;
  return c.html(renderFragment(frame(c, viewer), part));
}

/** A part of the page for a new topic, for the island that asks while the title is typed. */
async function showSimilar(c: Request) {
  limitWrite(c);
  const title = cleanLine((await parse(c, nothing)).typed.title ?? '');
  const { viewer, similar } = await c.var.db.read(c.var.as, {
    similar: similarTopics(c.req.param('group') ?? '', title),
  });
  return c.html(renderFragment(frame(c, viewer), <SimilarTopics topics={similar} />));
}

const showNewTopic = (c: Request) => newTopicForm(c, '');

/** Who comes from “Ask” has written the title there. It is sent: words stand in no address. */
async function startTopic(c: Request) {
  limitWrite(c);
  const asked = cleanLine((await parse(c, nothing)).typed.title ?? '');
  return newTopicForm(c, asked.slice(0, wholeCharacters(asked, longest.title)));
}

async function newTopicForm(c: Request, title: string) {
  const address = c.req.param('group') ?? '';
  const { viewer, groups, similar, now, drafts } = await c.var.db.read(c.var.as, {
    groups: groupByAddress(address),
    now: awake(),
    similar: similarTopics(address, title),
    drafts: topicDraft(address),
  });
  const [group] = groups;
  if (!group || !mayRead(group)) return notFound(c, viewer);
  const refused = mustBeIn(c, viewer);
  if (refused) return refused;
  const [draft] = drafts;
  const begun = draft ? fromDraft(draft) : { typed: {}, typedAll: {} };
  // What was typed just now, or chosen by a link, counts more than what stood there.
  const kind = c.req.query('kind') ?? (begun.typed as Record<string, string>).kind ?? 'question';
  const typed = { ...begun.typed, kind, ...(title ? { title } : {}) };
  const sent = { ...unsent(typed), typedAll: begun.typedAll };
  return page(
    c,
    viewer,
    <NewTopicPage
      viewer={viewer}
      group={group}
      sent={sent}
      uploads={await draftUploads(c, sent)}
      similar={similar}
      awake={now[0]}
      draft={draft}
    />,
  );
}

async function previewTopic(c: Request) {
  limitWrite(c);
  const sent = await takeIn(c, newTopic);
  const address = c.req.param('group') ?? '';
  const { viewer, groups, similar, now, uploads } = await c.var.db.read(c.var.as, {
    groups: groupByAddress(address),
    now: awake(),
    uploads: uploadsIn(sent),
    similar: similarTopics(address, cleanLine(sent.typed.title ?? '')),
  });
  const signedOut = keepWords(c, viewer, sent);
  if (signedOut) return signedOut;
  const [group] = groups;
  if (!group || !mayRead(group)) return notFound(c, viewer);
  const preview = renderMarkdown((sent.typed.body ?? '').slice(0, longest.body));
  if (isFragment(c)) return c.html(renderFragment(frame(c, viewer), <Preview html={preview} />));
  return page(
    c,
    viewer,
    <NewTopicPage
      viewer={viewer}
      group={group}
      sent={asAsked(sent)}
      preview={preview}
      similar={similar}
      uploads={uploads}
      awake={now[0]}
    />,
  );
}

async function postTopic(c: Request) {
  const sent = await takeIn(c, newTopic);
  const again = async (sent: Sent<unknown>) => {
    const { viewer, groups, now, uploads } = await c.var.db.read(c.var.as, {
      groups: groupByAddress(c.req.param('group')),
      now: awake(),
      uploads: uploadsIn(sent),
    });
    const [group] = groups;
    if (!group || !mayRead(group)) return notFound(c, viewer);
    return page(
      c,
      viewer,
      <NewTopicPage viewer={viewer} group={group} sent={sent} uploads={uploads} awake={now[0]} />,
      422,
    );
  };
  return actWriting(c, sent, again, async (db, data, orSay) => {
    const group = await db.first(groupByAddress(c.req.param('group')));
    if (!group || !mayRead(group)) throw new NotFound();
    if (!mayOpenTopic(group)) throw new Invalid({ body: refusal(c, group) });
    if (data.tags.length > MOST_TAGS) throw new Invalid({ tags: messages.in(c.var.locale).tooManyTags });
    mustShow(c, data.body);
    const topic = {
      ...data,
      wants: data.kind === 'page' ? null : data.wants,
      beside: besideOf(c, data, group),
    };
    const { id, post, held } = await orSay(group.id, openTopic(db, group, topic, hostHere(c)));
    await putFiles(c, db, post, sent, true);
    const words = messages.in(c.var.locale);
    return { to: `/topics/${id}`, said: held ? words.held[held] : words.opened };
  });
}

/* ---- Topics ---- */

async function showTopic(c: Request) {
  const id = idParam(c, 'topic');
  const after = readCursor(c.req.query('after'));
  const quoting = uuidQuery(c, 'quote');
  const replying = quoting ?? uuidQuery(c, 'reply');
  const found = await c.var.db.read(c.var.as, {
    groups: groupOfTopic(id),
    topics: topicById(id),
    posts: postsOf(id, after),
    ...(replying ? { sources: postSource(replying) } : {}),
  });
  const { viewer, posts } = found;
  const [group] = found.groups;
  const [topic] = found.topics;
  if (!group || !topic) return notFound(c, viewer);
  const source = (found as { sources?: PostSource[] }).sources?.[0];
  const replyTo = source?.topic_id === id && source.body !== null ? source : undefined;
  const typed =
    quoting && replyTo && mayReply(group, topic)
      ? { body: quote(replyTo.body ?? '', nameOf(c, replyTo), replyTo.id) }
      : undefined;
  const last = posts.slice(0, POSTS_ON_PAGE).at(-1);
  if (wants(c, 'here')) return answerHere(c, viewer, id);
  if (viewer.id && last)
    void noteRead(c.var.db, c.var.as, topic, { upTo: last.created_at, news: viewer.news > 0 });
  const help = topic.card ? await helpBeside(c, viewer, topic.card[1]) : undefined;
  const sent = begun(topic, typed);
  const shown: TopicPageProps = {
    viewer,
    group,
    topic,
    posts,
    later: after !== undefined,
    sent,
    uploads: await draftUploads(c, sent),
    draft: typed ? undefined : (topic.my_draft ?? undefined),
    opened: c.req.query('open') !== undefined,
    replyTo: replyTo && nests(topic, replyTo) ? replyTo : undefined,
    help,
  };
  if (wants(c, 'live')) return c.html(renderFragment(frame(c, viewer), <TopicMain {...shown} />));
  return page(c, viewer, <TopicPage {...shown} />);
}

/** The box starts with a quotation that was asked for, or with what was being written here. */
function begun({ my_draft, my_mask, own, mask_id }: TopicSeen, typed: { body: string } | undefined) {
  // Who wears a mask here goes on wearing it, unless they take it off.
  const masked: Record<string, string> = my_mask || (own && mask_id) ? { masked: 'on' } : {};
  if (typed) {
    if (!my_draft) return unsent({ ...masked, ...typed });
    const body = `${my_draft.body.trimEnd()}\n\n${typed.body}`;
    return { ...unsent(), ...fromDraft({ ...my_draft, body }) };
  }
  return my_draft ? { ...unsent(), ...fromDraft(my_draft) } : unsent(masked);
}

async function streamTopic(c: Request) {
  const id = idParam(c, 'topic');
  const { viewer, places } = await c.var.db.read(c.var.as, { places: placeOfTopic(id) });
  const [place] = places;
  if (!place) return notFound(c, viewer);
  return answerStream(c, viewer, { of: id, within: place.group_id });
}

const nameOf = (c: Request, post: PostSource) => post.author ?? messages.in(c.var.locale).somebody;

const startReply = async (c: Request) => {
  limitWrite(c);
  const sent = await takeIn(c, newReply);
  return showNewReply(c, asAsked(sent), 200);
};

/** A reply with more than words: a poll, or what it is about. What stands in the box of the topic comes along. */
async function showNewReply(c: Request, sent: Sent<unknown>, status: 200 | 422) {
  const id = idParam(c, 'topic');
  const { viewer, groups, topics, uploads } = await c.var.db.read(c.var.as, {
    groups: groupOfTopic(id),
    topics: topicById(id),
    uploads: uploadsIn(sent),
  });
  const signedOut = keepWords(c, viewer, sent);
  if (signedOut) return signedOut;
  const [group] = groups;
  const [topic] = topics;
  if (!group || !topic) return notFound(c, viewer);
  const refused = mustBeIn(c, viewer);
  if (refused) return refused;
  const fresh = Object.keys(sent.typed).length === 0;
  const shown = fresh ? begun(topic, undefined) : sent;
  return page(
    c,
    viewer,
    <NewReplyPage
      viewer={viewer}
      group={group}
      topic={topic}
      sent={shown}
      draft={fresh ? (topic.my_draft ?? undefined) : undefined}
      uploads={fresh ? await draftUploads(c, shown) : uploads}
    />,
    status,
  );
}

async function previewReply(c: Request) {
  limitWrite(c);
  const sent = await takeIn(c, newReply);
  const preview = renderMarkdown((sent.typed.body ?? '').slice(0, longest.body));
  return showReplyForm(c, asAsked(sent), 200, preview);
}

/** The topic once more with what was typed in its box. */
async function showReplyForm(c: Request, sent: Sent<unknown>, status: 200 | 422, preview?: string) {
  const id = idParam(c, 'topic');
  const parent = asUuid(sent.typed.reply_to);
  const found = await c.var.db.read(c.var.as, {
    groups: groupOfTopic(id),
    topics: topicById(id),
    posts: postsOf(id),
    uploads: uploadsIn(sent),
    ...(parent ? { sources: postSource(parent) } : {}),
  });
  const { viewer, posts } = found;
  const signedOut = keepWords(c, viewer, sent);
  if (signedOut) return signedOut;
  const [group] = found.groups;
  const [topic] = found.topics;
  if (!group || !topic) return notFound(c, viewer);
  if (preview !== undefined && isFragment(c)) {
    return c.html(renderFragment(frame(c, viewer), <Preview html={preview} />));
  }
  const source = (found as { sources?: PostSource[] }).sources?.[0];
  return page(
    c,
    viewer,
    <TopicPage
      viewer={viewer}
      group={group}
      topic={topic}
      posts={posts}
      later={false}
      sent={sent}
      replyTo={source?.topic_id === id ? source : undefined}
      preview={preview}
      uploads={found.uploads}
      help={topic.card ? await helpBeside(c, viewer, topic.card[1]) : undefined}
    />,
    status,
  );
}

/** Whether it was written where there is room for more than words: the box below a topic has none for a poll. */
const holdsMore = ({ typed }: Sent<unknown>) =>
  Object.keys(beside).some((name) => name !== 'masked' && name in typed);

async function postReply(c: Request) {
  const id = idParam(c, 'topic');
  const sent = await takeIn(c, newReply);
  const words = messages.in(c.var.locale);
  return actWriting(
    c,
    sent,
    (sent) => (holdsMore(sent) ? showNewReply(c, sent, 422) : showReplyForm(c, sent, 422)),
    async (db, data, orSay) => {
      const { group, topic } = await loadTopic(db, id);
      if (!mayReply(group, topic))
        throw new Invalid({ body: topic.closed_at ? words.closedHere : refusal(c, group) });
      mustShow(c, data.body);
      const parent = data.reply_to && (await db.first(postSource(data.reply_to)));
      if (data.reply_to && (!parent || parent.topic_id !== id))
        throw new Invalid({ body: words.goneMeanwhile });
      const replyTo = parent && nests(topic, parent) ? parent.id : null;
      const { id: post, held } = await orSay(
        topic.group_id,
        reply(
          db,
          topic,
          { body: data.body, replyTo, language: group.language, beside: besideOf(c, data, group) },
          hostHere(c),
        ),
      );
      await putFiles(c, db, post, sent, true);
      // Where a form led to is kept beside who sent it, for a week: of a masked post only the topic.
      const to = data.masked ? `/topics/${id}` : `/posts/${post}`;
      return { to, said: held ? words.held[held] : words.sent };
    },
  );
}

async function showEndings(c: Request) {
  const id = idParam(c, 'topic');
  const { viewer, groups, topics, endings } = await c.var.db.read(c.var.as, {
    groups: groupOfTopic(id),
    topics: topicById(id),
    endings: endingsOf(id),
  });
  if (!groups[0] || !topics[0]) return notFound(c, viewer);
  return page(c, viewer, <EndingsPage group={groups[0]} topic={topics[0]} endings={endings} />);
}

async function postResolution(c: Request) {
  const id = idParam(c, 'topic');
  const sent = perButton(c, await parse(c, newResolution));
  return act(c, sent, back(c, `/topics/${id}`), async (db, { kind, post }) => {
    const { group, topic } = await loadTopic(db, id);
    const may = kind === 'accepted' ? mayAccept : mayResolve;
    if (!may(group, db.viewer, topic)) throw new NotFound();
    const answer = kind === 'accepted' ? await db.first(postSource(post ?? id)) : undefined;
    if (kind === 'accepted' && (answer?.topic_id !== id || answer.opening || answer.body === null))
      throw new NotFound();
    await resolve(db, topic, kind, answer?.id ?? null);
    return { to: `/topics/${id}`, said: messages.in(c.var.locale).ended };
  });
}

async function postReopening(c: Request) {
  const id = idParam(c, 'topic');
  const sent = perButton(c, await parse(c, newReopening));
  return act(c, sent, back(c, `/topics/${id}`), async (db, { of }) => {
    const { group, topic } = await loadTopic(db, id);
    const may = of === 'closure' ? mayClose(group) : mayResolve(group, db.viewer, topic);
    if (!may) throw new NotFound();
    if (of === 'closure') await endClosure(db, topic);
    else await reopen(db, topic);
    return { to: `/topics/${id}`, said: messages.in(c.var.locale).reopened };
  });
}

async function postClosure(c: Request) {
  const id = idParam(c, 'topic');
  return act(c, await parse(c, newClosure), back(c, `/topics/${id}`), async (db, { reason }) => {
    const { group, topic } = await loadTopic(db, id);
    if (!mayClose(group)) throw new NotFound();
    if (!topic.closed_at) await close(db, topic, reason);
    return { to: `/topics/${id}`, said: messages.in(c.var.locale).closedNow };
  });
}

async function postPageDraft(c: Request) {
  const id = idParam(c, 'topic');
  const words = messages.in(c.var.locale);
  return act(c, await parse(c, nothing), back(c, `/topics/${id}`), async (db) => {
    const { group, topic } = await loadTopic(db, id);
    if (!mayMakePage(group, topic)) throw new NotFound();
    const made = await draftPage(db, topic, words.fromImported);
    if (made === undefined) return { to: `/topics/${id}`, said: words.pageImpossible };
    return made
      ? { to: `/topics/${made}`, said: words.pageMade }
      : { to: `/topics/${id}`, said: words.draftMade };
  });
}

async function postPageAnswer(c: Request) {
  const draft = idParam(c, 'draft');
  const words = messages.in(c.var.locale);
  return act(c, await parse(c, pageAnswer), back(c, '/'), async (db, { willing }) => {
    const { topic, page: made } = await answerPageRequest(db, draft, willing === 'yes', words.fromImported);
    if (!topic) throw new NotFound();
    return made
      ? { to: `/topics/${made}`, said: words.pageMade }
      : { to: `/topics/${topic}`, said: words.answerKept };
  });
}

/** Of a draft that the last who had not answered has left: nobody else would set it going. */
async function postPage(c: Request) {
  const draft = idParam(c, 'draft');
  const words = messages.in(c.var.locale);
  return act(c, await parse(c, nothing), back(c, '/'), async (db) => {
    const { topic, page: made } = await finishDraft(db, draft, words.fromImported);
    if (!topic) throw new NotFound();
    return made ? { to: `/topics/${made}`, said: words.pageMade } : { to: `/topics/${topic}` };
  });
}

async function postPageWithdrawal(c: Request) {
  const draft = idParam(c, 'draft');
  return act(c, await parse(c, nothing), back(c, '/'), async (db) => {
    const topic = await withdrawDraft(db, draft);
    if (!topic) throw new NotFound();
    return { to: `/topics/${topic}`, said: messages.in(c.var.locale).draftWithdrawn };
  });
}

/* ---- Posts ---- */

/** The address of a post for whoever links to it: the page of its topic where it stands. */
async function showPost(c: Request) {
  const id = idParam(c, 'post');
  const { viewer, places } = await c.var.db.read(c.var.as, { places: postPlace(id) });
  const [place] = places;
  if (!place) return notFound(c, viewer);
  return c.redirect(`/topics/${place.topic_id}${place.after ? `?after=${place.after}` : ''}#${id}`, 303);
}

async function showRevisions(c: Request) {
  const id = idParam(c, 'post');
  const { viewer, groups, posts, revisions } = await c.var.db.read(c.var.as, {
    groups: groupOfPost(id),
    posts: postSource(id),
    revisions: revisionsOf(id),
  });
  const [group] = groups;
  const [post] = posts;
  if (!group || !post || post.body === null) return notFound(c, viewer);
  return page(
    c,
    viewer,
    <RevisionsPage group={group} post={{ ...post, body: post.body }} revisions={revisions} />,
  );
}

async function showEdit(c: Request) {
  const id = idParam(c, 'post');
  const { viewer, groups, posts, uploads, drafts } = await c.var.db.read(c.var.as, {
    groups: groupOfPost(id),
    posts: postSource(id),
    drafts: editDraft(id),
    uploads: attachedTo(id),
  });
  const [group] = groups;
  const [post] = posts;
  if (!group || !post) return notFound(c, viewer);
  const refused = mustBeIn(c, viewer);
  if (refused) return refused;
  if (!mayEdit(group, viewer, post.kind, post)) return notFound(c, viewer);
  const typed = {
    title: post.title,
    body: post.body ?? '',
    tags: post.tags.join(', '),
    wants: post.wants ?? '',
    version: post.version,
  };
  const [draft] = drafts;
  const begun = draft && fromDraft(draft);
  const sent = {
    ...unsent({ ...typed, ...begun?.typed }),
    typedAll: begun?.typedAll ?? { about: post.about },
  };
  const shown = chosenFiles(sent) ? await draftUploads(c, sent) : uploads;
  return page(c, viewer, <EditPage group={group} post={post} sent={sent} uploads={shown} draft={draft} />);
}

async function previewEdit(c: Request) {
  limitWrite(c);
  const sent = await takeIn(c, changedPost);
  const preview = renderMarkdown((sent.typed.body ?? '').slice(0, longest.body));
  return showEditForm(c, asAsked(sent), 200, { preview });
}

async function showEditForm(
  c: Request,
  sent: Sent<unknown>,
  status: 200 | 409 | 422,
  { stale, preview }: { stale?: boolean; preview?: string },
) {
  const id = idParam(c, 'post');
  const { viewer, groups, posts, uploads } = await c.var.db.read(c.var.as, {
    groups: groupOfPost(id),
    posts: postSource(id),
    // A form that says nothing of files leaves those that stand there.
    uploads: chosenFiles(sent) ? uploadsIn(sent) : attachedTo(id),
  });
  const signedOut = keepWords(c, viewer, sent);
  if (signedOut) return signedOut;
  const [group] = groups;
  const [post] = posts;
  if (!group || !post || !mayEdit(group, viewer, post.kind, post)) return notFound(c, viewer);
  if (preview !== undefined && isFragment(c)) {
    return c.html(renderFragment(frame(c, viewer), <Preview html={preview} />));
  }
  return page(
    c,
    viewer,
    <EditPage group={group} post={post} sent={sent} stale={stale} preview={preview} uploads={uploads} />,
    status,
  );
}

async function postRevision(c: Request) {
  const id = idParam(c, 'post');
  // What an opening needs a reply has not: which one it is, the database knows.
  const { posts } = await c.var.db.read(c.var.as, { posts: postSource(id) });
  const sent = posts[0]?.opening ? await takeIn(c, changedOpening) : await takeIn(c, changedPost);
  let stale = false;
  const again = (sent: Sent<unknown>) => showEditForm(c, sent, stale ? 409 : 422, { stale });
  return actWriting<z.output<typeof changedOpening> | z.output<typeof changedPost>>(
    c,
    sent,
    again,
    async (db, data, orSay) => {
      const { group, post } = await loadPost(db, id);
      if (!mayEdit(group, db.viewer, post.kind, post)) throw new NotFound();
      mustShow(c, data.body);
      const change = 'title' in data ? data : { ...data, title: '', tags: [], wants: null };
      if (change.tags.length > MOST_TAGS) throw new Invalid({ tags: messages.in(c.var.locale).tooManyTags });
      if (!(await orSay(group.id, editPost(db, post, change, hostHere(c))))) {
        stale = true;
        throw new Invalid({});
      }
      await putFiles(c, db, id, sent, false);
      return { to: `/posts/${id}`, said: messages.in(c.var.locale).saved };
    },
  );
}

async function postReaction(c: Request) {
  const id = idParam(c, 'post');
  const sent = perButton(c, await parse(c, newReaction));
  return act(c, sent, back(c, `/posts/${id}`), (db, { kind }) => reactTo(db, id, kind));
}

/** The buttons of a topic's page say in one word which post they mean: there are two under each. */
async function postTopicReaction(c: Request) {
  const topic = idParam(c, 'topic');
  const sent = perButton(c, await parse(c, newTopicReaction));
  return act(c, sent, back(c, `/topics/${topic}`), async (db, { thanks, me_too }) => {
    const post = thanks ?? me_too;
    if (!post) throw new NotFound();
    return reactTo(db, post, thanks ? 'thanks' : 'me too');
  });
}

async function reactTo(db: ViewerHandle, id: string, kind: ReactionKind): Promise<Outcome> {
  const { group, post } = await loadPost(db, id);
  if (!mayReact(group, db.viewer, post)) throw new NotFound();
  await react(db, { id, group_id: group.id }, kind);
  return { to: `/posts/${id}` };
}

async function postRemoval(c: Request) {
  const id = idParam(c, 'post');
  const sent = perButton(c, await parse(c, nothing));
  return act(c, sent, back(c, `/posts/${id}`), async (db) => {
    const { post } = await loadPost(db, id);
    if (!mayRemove(db.viewer, post) || !(await removePost(db, id))) throw new NotFound();
    return { to: `/posts/${id}`, said: messages.in(c.var.locale).took };
  });
}

async function postRestoration(c: Request) {
  const id = idParam(c, 'post');
  const sent = perButton(c, await parse(c, nothing));
  return act(c, sent, back(c, `/posts/${id}`), async (db) => {
    if (!(await bringBack(db, id))) throw new NotFound();
    return { to: `/posts/${id}`, said: messages.in(c.var.locale).back };
  });
}

/* ---- What several of these need ---- */

async function loadTopic(db: ViewerHandle, id: string): Promise<{ group: GroupSeen; topic: TopicSeen }> {
  const topic = await db.first(topicById(id));
  const group = topic && (await db.first(groupOfTopic(id)));
  if (!group) throw new NotFound();
  return { group, topic };
}

async function loadPost(db: ViewerHandle, id: string): Promise<{ group: GroupSeen; post: PostSource }> {
  const post = await db.first(postSource(id));
  const group = post && (await db.first(groupOfPost(id)));
  if (!group) throw new NotFound();
  return { group, post };
}

/** Small buttons have nothing to type again: something odd leads back to where they stand. */
const back = (c: Request, to: string) => () => go(c, { to });

/**
 * Whatever becomes of a form, its words come back: to who is signed out by now on a page made of them alone, the
 * same for what is there and what is not; to others below the reason. Returns the page, or nothing.
 */
function keepWords(c: Request, viewer: Viewer, sent: Sent<unknown>) {
  const kept = wordsOf(sent);
  if (kept.length === 0) return undefined;
  c.set('kept', kept);
  if (viewer.standing !== 'visitor') return undefined;
  const { typedAll, once } = sent;
  return page(c, viewer, <StaleFormPage action={c.req.path} typed={typedAll} once={once} />, 401);
}

/** Why a member cannot write, or somebody who is none. Their words stay in the box. */
function refusal(c: Request, group: GroupSeen): string {
  const words = messages.in(c.var.locale);
  if (group.role === null) return words.joinToReply;
  if (group.paused) return words.pausedHere;
  if (hasAgreed(group)) return words.cannotWrite;
  return group.agreed_version === 0 ? words.readAgreementFirst : words.agreeFirst;
}

/** What stands beside the words of a form, and whether it is whole. */
function besideOf(
  c: Request,
  data: Pick<z.output<typeof newReply>, keyof typeof beside>,
  group: GroupSeen,
): Beside {
  const words = writingMessages.in(c.var.locale);
  const { about, masked, poll_question: question, poll_options: options } = data;
  if (masked && !mayMask(group)) throw new Invalid({ masked: words.mask.refused['not here'] });
  if (question === '' && options.length === 0) return { about, masked, poll: null };
  mustStand(c, { poll_question: question, poll_options: options.join('\n') });
  if (question === '') throw new Invalid({ poll_question: words.poll.needQuestion });
  const { option: long, options: most } = longestBeside;
  if (options.length < 2 || options.length > most || options.some((option) => option.length > long))
    throw new Invalid({ poll_options: words.poll.needOptions });
  if (data.poll_end && data.poll_days === 0) throw new Invalid({ poll_end: words.poll.needEnd });
  const poll = {
    question,
    options,
    several: data.poll_several,
    secret: !data.poll_open,
    shown: data.poll_end ? ('end' as const) : ('voted' as const),
    days: data.poll_days,
  };
  return { about, masked, poll };
}

/** Refuses Markdown that renders to nothing, such as a lone reference definition. */
function mustShow(c: Request, body: string): void {
  if (isBlank(plainText(renderMarkdown(body))))
    throw new Invalid({ body: uiMessages.in(c.var.locale).problems.empty });
}

type OrSay = <W>(group: string, writing: Promise<W>) => Promise<W>;

/**
 * `act` for what somebody writes: what may not be written, or not yet, is said beside the box. Words that would put
 * others in danger are kept nowhere; whoever looks after the group learns that there were some.
 */
function actWriting<T>(
  c: Request,
  sent: Sent<T>,
  again: (sent: Sent<unknown>) => Promise<Response>,
  work: (db: ViewerHandle, data: T, orSay: OrSay) => Promise<{ to: string; said: string }>,
): Promise<Response> {
  let refusedIn: string | undefined;
  const orSay: OrSay = async (group, writing) => {
    try {
      return await writing;
    } catch (error) {
      if (error instanceof MaskRefused)
        throw new Invalid({ masked: writingMessages.in(c.var.locale).mask.refused[error.reason] });
      if (!(error instanceof PostRefused)) throw error;
      if (error.reason === 'method' || error.reason === 'pact') refusedIn = group;
      const words = { ...messages.in(c.var.locale).refused, ...triageMessages.in(c.var.locale).refused };
      throw new Invalid({ body: words[error.reason] }, error.seconds);
    }
  };
  // Not in the transaction that is undone with the words.
  const told = async (sent: Sent<unknown>) => {
    const group = refusedIn;
    // Who tried it under a pseudonym is not named to anybody.
    if (group && sent.typed.masked === undefined)
      await c.var.db.asViewer(c.var.as, (db) => noteRefused(db, group));
    return again(sent);
  };
  return act(c, sent, told, (db, data) => work(db, data, orSay));
}

/** The files that a form holds already, for showing it again. */
/** What a draft holds of files: those that are still there. */
async function draftUploads(c: Request, sent: Sent<unknown>): Promise<readonly Attached[]> {
  if (!chosenFiles(sent)?.length) return [];
  return (await c.var.db.read(c.var.as, { uploads: uploadsIn(sent) })).uploads;
}

const uploadsIn = (sent: Sent<unknown>) => attachedByIds(chosenFiles(sent)?.map(({ id }) => id) ?? []);

/** Of a form that somebody only wants to look at, what is wrong with its words is not said yet. */
const asAsked = <T,>(sent: Sent<T>): Sent<T> => ({
  ...sent,
  errors: sent.errors.file ? { file: sent.errors.file } : {},
});

/** Lets the files of a form stand under its post; one that says nothing of files leaves what is there. */
async function putFiles(c: Request, db: ViewerHandle, post: string, sent: Sent<unknown>, isNew: boolean) {
  const chosen = chosenFiles(sent);
  if (!chosen || (isNew && chosen.length === 0)) return;
  try {
    await attach(db, { post }, chosen, c.var.files.limits.perPost);
  } catch (error) {
    if (!(error instanceof AttachRefused)) throw error;
    const say = { ...fileMessages.in(c.var.locale).refused, ...triageMessages.in(c.var.locale).refused };
    const { reason } = error;
    throw new Invalid({ file: reason === 'many' ? say.many(c.var.files.limits.perPost) : say[reason] });
  }
}

const hostHere = (c: Request) => new URL(c.var.settings.publicUrl).host;

const isFragment = (c: Request) => wants(c, 'preview');

/** Script asks for a part of a page at the page's own address, so that nothing is found in another way. */
const wants = (c: Request, part: 'preview' | 'live' | 'here') => c.req.header('x-part') === part;

const uuidQuery = (c: Request, name: string) => asUuid(c.req.query(name));

function asUuid(text: string | undefined): string | undefined {
  return text && fields.id.safeParse(text).success ? text.toLowerCase() : undefined;
}
