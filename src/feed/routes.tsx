import { z } from 'zod';
import { readCursor } from '../discussions/compute/cursor.ts';
import {
  newestInMyGroups,
  newestPublic,
  pageRequests,
  repliesToYou,
  waitingForReply,
} from '../discussions/queries.ts';
import { groupsListed, myGroups } from '../groups/queries.ts';
import type { Viewer } from '../platform/db.ts';
import { limitWrite, mustBeIn, page, parse, type Request, type Routes } from '../platform/http.tsx';
import { cleanLine, wholeCharacters } from '../platform/text.ts';
import { StaleFormPage } from '../ui/errors.tsx';
import { AskPage } from './pages/ask.tsx';
import { Home, RepliesPage, shown, VisitorHome, WaitingPage } from './pages/home.tsx';

export function routes(app: Routes): void {
  app.get('/', async (c) => {
    if (!c.var.as.token) return visitorHome(c);
    const { viewer, ...home } = await c.var.db.read(c.var.as, {
      replies: repliesToYou({ most: shown.replies + 1 }),
      waiting: waitingForReply({ most: shown.waiting + 1 }),
      news: newestInMyGroups({ most: shown.news }),
      groups: myGroups(),
      pages: pageRequests(),
    });
    return viewer.standing === 'admitted'
      ? page(c, viewer, <Home viewer={viewer} {...home} />)
      : visitorHome(c);
  });

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

  app.get('/ask', async (c) => {
    const { viewer, groups } = await c.var.db.read(c.var.as, { groups: myGroups() });
    return page(c, viewer, <AskPage signedIn={mayAct(viewer)} groups={groups} title="" error={false} />);
  });

  // The browser sends the form once more to the group that was chosen (307): in an address the words would stay in
  // its history, and in the logs of every proxy on the way.
  app.post('/ask', async (c) => {
    limitWrite(c);
    const { typed, typedAll, once } = await parse(c, asking);
    const { viewer, groups } = await c.var.db.read(c.var.as, { groups: myGroups() });
    if (viewer.standing === 'visitor' && typed.title) {
      // The session ended while somebody wrote.
      return page(c, viewer, <StaleFormPage action="/ask" typed={typedAll} once={once} />, 401);
    }
    const out = mustBeIn(c, viewer);
    if (out) return out;
    const group = groups.find(({ address }) => address === typed.group);
    if (group) return c.redirect(`/groups/${group.address}/topics/new`, 307);
    const asked = cleanLine(typed.title ?? '');
    const title = asked.slice(0, wholeCharacters(asked, 200));
    return page(c, viewer, <AskPage signedIn groups={groups} title={title} error />, 422);
  });
}

const listLength = 20;

const asking = z.object({});

const mayAct = (viewer: Viewer) => viewer.standing === 'admitted';

async function visitorHome(c: Request) {
  const { viewer, topics, groups } = await c.var.db.read(c.var.as, {
    topics: newestPublic({ most: 6 }),
    groups: groupsListed('others', undefined),
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
