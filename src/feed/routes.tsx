import { z } from 'zod';
import { openTopic, PostRefused } from '../discussions/actions.ts';
import { readCursor } from '../discussions/compute/cursor.ts';
import { messages as discussionWords } from '../discussions/messages.ts';
import { mayOpenTopic } from '../discussions/policy.ts';
import {
  newestInMyGroups,
  newestPublic,
  pageRequests,
  repliesToYou,
  waitingForReply,
  waitingForYou,
} from '../discussions/queries.ts';
import { groupByAddress, groupsFitting, groupsListed, myGroups } from '../groups/queries.ts';
import type { ViewerHandle } from '../platform/db.ts';
import {
  act,
  fields,
  Invalid,
  idParam,
  mustBeIn,
  NotFound,
  noForm,
  page,
  parse,
  type Request,
  type Routes,
  type Sent,
  unsent,
} from '../platform/http.tsx';
import { cleanLine, isBlank, plainText, renderMarkdown } from '../platform/text.ts';
import { supportNow } from '../support/queries.ts';
import { noteRefused } from '../triage/actions.ts';
import { messages as triageWords } from '../triage/messages.ts';
import { messages as uiWords } from '../ui/messages.ts';
import { arrive, endFirstDay, markWelcomed, setWelcoming, takeArrivalBack } from './actions.ts';
import { messages } from './messages.ts';
import { Home, RepliesPage, shown, VisitorHome, WaitingPage } from './pages/home.tsx';
import { WelcomePage, WelcomingPage } from './pages/welcome.tsx';
import { announcements, longestHello } from './policy.ts';
import { arrivals, firstDay, sharedExperiences, welcomesWaiting } from './queries.ts';

export function routes(app: Routes): void {
  app.get('/', async (c) => {
    if (!c.var.as.token) return visitorHome(c);
    const { viewer, ...home } = await c.var.db.read(c.var.as, {
      replies: repliesToYou({ most: shown.replies + 1 }),
      waiting: waitingForYou({ most: shown.waiting + 1 }),
      news: newestInMyGroups({ most: shown.news }),
      groups: myGroups(),
      pages: pageRequests(),
      shared: sharedExperiences(),
      arrived: arrivals(),
      welcomes: welcomesWaiting(),
      firstDay: firstDay(),
      support: supportNow(),
    });
    if (viewer.standing !== 'admitted') return visitorHome(c);
    const beginnings = home.news.length === 0 ? await whereToBegin(c) : undefined;
    return page(
      c,
      viewer,
      <Home
        viewer={viewer}
        {...home}
        first={home.firstDay[0]}
        support={home.support[0]!}
        beginnings={beginnings}
      />,
    );
  });

  app.get('/welcome', (c) => showWelcome(c, unsent()));

  app.post('/welcome/hello', async (c) => {
    const sent = await parse(c, hello);
    let refusedIn: string | undefined;
    return act(
      c,
      sent,
      async (sent) => {
        const group = refusedIn;
        // Not in the transaction that is undone with the words: whoever looks after the group learns that there were some.
        if (group) await c.var.db.asViewer(c.var.as, (db) => noteRefused(db, group));
        return showWelcome(c, sent);
      },
      async (db, said) => {
        const topic = await sayHello(c, db, said, (group) => {
          refusedIn = group;
        });
        if (said.announce !== 'nobody') await arrive(db, said.announce, topic);
        await endFirstDay(db);
        const words = messages.in(c.var.locale).firstDay;
        return topic ? { to: `/topics/${topic}`, said: words.said } : { to: '/', said: words.announced };
      },
    );
  });

  app.post('/welcome/reading', async (c) =>
    act(c, await parse(c, z.object({ from: z.string().optional() })), noForm, async (db, { from }) => {
      await endFirstDay(db);
      const { reading } = messages.in(c.var.locale).firstDay;
      return from === 'home' ? { to: '/' } : { to: '/', said: reading };
    }),
  );

  app.post('/welcomes/:person/completion', async (c) => {
    const person = idParam(c, 'person');
    return act(c, await parse(c, asking), noForm, async (db) => {
      if (!(await markWelcomed(db, person))) throw new NotFound();
      return { to: '/' };
    });
  });

  app.get('/you/welcoming', async (c) => {
    const { viewer, first } = await c.var.db.read(c.var.as, { first: firstDay() });
    return mustBeIn(c, viewer) ?? page(c, viewer, <WelcomingPage first={first[0]!} />);
  });

  app.post('/you/welcoming', async (c) =>
    act(
      c,
      await parse(c, z.object({ welcoming: fields.choice(['yes', 'no']) })),
      noForm,
      async (db, data) => {
        await setWelcoming(db, data.welcoming === 'yes');
        const words = messages.in(c.var.locale).welcoming;
        return { to: '/you/welcoming', said: data.welcoming === 'yes' ? words.started : words.stopped };
      },
    ),
  );

  app.post('/you/arrival/removal', async (c) =>
    act(c, await parse(c, asking), noForm, async (db) => {
      await takeArrivalBack(db);
      return { to: '/you/welcoming', said: messages.in(c.var.locale).welcoming.tookBack };
    }),
  );

  app.get('/replies', async (c) => {
    const { viewer, replies } = await c.var.db.read(c.var.as, {
      replies: repliesToYou({ most: listLength + 1, after: readCursor(c.req.query('after')) }),
    });
    const rest = split(replies, '/replies');
    return mustBeIn(c, viewer) ?? page(c, viewer, <RepliesPage replies={rest.items} next={rest.next} />);
  });

  app.get('/waiting', async (c) => {
    const { viewer, topics } = await c.var.db.read(c.var.as, {
      topics: waitingForReply({ most: listLength + 1, after: readCursor(c.req.query('after')) }),
    });
    const rest = split(topics, '/waiting');
    return mustBeIn(c, viewer) ?? page(c, viewer, <WaitingPage topics={rest.items} next={rest.next} />);
  });
}

const listLength = 20;

const asking = z.object({});

const hello = z.object({
  group: z.string('odd').default(''),
  body: fields.optionalText(longestHello),
  announce: fields.choice(announcements).default('nobody'),
});

async function showWelcome(c: Request, sent: Sent<unknown>) {
  const { viewer, first, fitting, groups } = await c.var.db.read(c.var.as, {
    first: firstDay(),
    fitting: groupsFitting(shown.fitting),
    groups: myGroups(),
  });
  const status = Object.keys(sent.errors).length > 0 ? 422 : 200;
  return (
    mustBeIn(c, viewer) ??
    page(c, viewer, <WelcomePage first={first[0]!} fitting={fitting} groups={groups} sent={sent} />, status)
  );
}

/**
 * Opens the conversation that a hello is; where nothing was written, and somebody only wants to be announced, there is none.
 * @param refused told of the group in which words cannot stand at all
 * @throws Invalid
 */
async function sayHello(
  c: Request,
  db: ViewerHandle,
  { group: address, body, announce }: z.output<typeof hello>,
  refused: (group: string) => void,
) {
  const words = messages.in(c.var.locale).firstDay;
  if (isBlank(plainText(renderMarkdown(body)))) {
    if (announce === 'nobody' || !(await db.first(firstDay()))?.fresh)
      throw new Invalid({ body: uiWords.in(c.var.locale).problems.empty });
    return null;
  }
  const group = await db.first(groupByAddress(address));
  if (!group || group.role === null) throw new Invalid({ group: words.chooseGroup });
  if (!mayOpenTopic(group)) throw new Invalid({ group: words.cannotWrite });
  // Kept as a title, it stands alone: marks of direction go.
  const title = cleanLine(words.helloTitle(db.viewer.name));
  try {
    const topic = { kind: 'conversation', title, body, tags: [], wants: null } as const;
    const { id } = await openTopic(db, group, topic, new URL(c.var.settings.publicUrl).host);
    return id;
  } catch (error) {
    if (!(error instanceof PostRefused)) throw error;
    if (error.reason === 'method' || error.reason === 'pact') refused(group.id);
    const reasons = { ...discussionWords.in(c.var.locale).refused, ...triageWords.in(c.var.locale).refused };
    throw new Invalid({ body: reasons[error.reason] }, error.seconds);
  }
}

/** For somebody in whose groups nothing goes on, or who is in none: the page is never empty. */
async function whereToBegin(c: Request) {
  const { groups, topics } = await c.var.db.read(c.var.as, {
    groups: groupsFitting(shown.fitting),
    topics: newestPublic({ most: 6 }),
  });
  return { groups, topics };
}

async function visitorHome(c: Request) {
  const { viewer, topics, groups } = await c.var.db.read(c.var.as, {
    topics: newestPublic({ most: 6 }),
    groups: groupsListed(c.var.as.token ? 'others' : 'public', undefined),
  });
  return page(c, viewer, <VisitorHome place={viewer.place} topics={topics} groups={groups.slice(0, 6)} />);
}

function split<T extends { cursor: string }>(
  rows: readonly T[],
  path: string,
): { items: readonly T[]; next: string | null } {
  const items = rows.slice(0, listLength);
  return { items, next: rows.length > listLength ? `${path}?after=${items.at(-1)!.cursor}` : null };
}
