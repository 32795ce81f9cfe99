import { RoomsBeside } from '../../chat/parts.tsx';
import type { RoomBeside } from '../../chat/queries.ts';
import { GroupHead, useTabTitle } from '../../groups/parts.tsx';
import { isMember, mayWrite } from '../../groups/policy.ts';
import type { GroupSeen } from '../../groups/queries.ts';
import { LevelChoice } from '../../notifications/parts.tsx';
import type { Level } from '../../notifications/policy.ts';
import { useWords } from '../../platform/i18n.ts';
import { ButtonLink } from '../../ui/form.tsx';
import { Layout } from '../../ui/layout.tsx';
import { Empty, Pager, Tabs, Tag } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import { Here, LivePage, TopicList } from '../parts.tsx';
import { TOPICS_ON_PAGE, type TopicListed, type View, views } from '../queries.ts';

interface GroupPageProps {
  group: GroupSeen;
  view: View;
  tag: string | undefined;
  /** At most one more than a page holds. */
  topics: readonly TopicListed[];
  /** What stands first, on the first page of all. */
  pinned: readonly TopicListed[];
  /** Of a member's group: where something was said last. */
  rooms: readonly RoomBeside[];
  /** This page begins behind another one. */
  later: boolean;
  snapshot: string;
  /** How much the viewer hears of it; null for who is not signed in. */
  level: Level | null;
}

/** The topics of a group: newest, waiting for a reply, resolved, knowledge pages, or of one tag. */
export function GroupPage(props: GroupPageProps) {
  const { group, level } = props;
  const words = useWords(messages);
  return (
    <Layout title={useTabTitle(group, group.name)} here="groups" findable={group.indexed} sensitive>
      <GroupHead
        group={group}
        here="topics"
        action={
          mayWrite(group) && (
            <ButtonLink href={`/groups/${group.address}/topics/new`}>{words.start}</ButtonLink>
          )
        }
      />
      <RoomsBeside group={group.address} rooms={props.rooms} />
      <GroupTopics {...props} />
      {level && <LevelChoice of="group" action={`/groups/${group.address}/level`} level={level} />}
    </Layout>
  );
}

/** The list: what an open page fetches, as its reader, when its stream tells of something new. */
export function GroupTopics({ group, view, tag, topics, pinned, later, snapshot }: GroupPageProps) {
  const words = useWords(messages);
  const base = `/groups/${group.address}`;
  const shown = topics.slice(0, TOPICS_ON_PAGE);
  const cursor = topics.length > shown.length ? shown.at(-1)?.cursor : undefined;
  const tags = [...new Set(shown.flatMap((topic) => topic.tags))].slice(0, 12);
  const first = new Set(pinned.map(({ id }) => id));
  const listed = [...pinned, ...shown.filter(({ id }) => !first.has(id))];
  const label = tag ? words.tagged(tag) : viewNames(words)[view];
  return (
    <>
      <Here />
      <Tabs
        label={words.views}
        tabs={views.map((name) => ({
          href: name === 'newest' ? base : `${base}?view=${name}`,
          text: viewNames(words)[name],
          here: name === view && !tag,
        }))}
      />
      {tag && (
        <p class="tags">
          <Tag>
            <span dir="auto">{words.tagged(tag)}</span>
          </Tag>
          <a href={base}>{words.allTopics}</a>
        </p>
      )}
      {view === 'waiting' && shown.length > 0 && <p class="meta">{words.waitingLead}</p>}
      <h2 class="vh">{label}</h2>
      <LivePage
        address={`${base}/live`}
        snapshot={snapshot}
        names={group.names_in_presence && isMember(group)}
      />
      <div data-live="list">
        {shown.length > 0 ? (
          <TopicList topics={listed} label={label} />
        ) : (
          <Empty
            action={
              mayWrite(group) && view === 'newest'
                ? { href: `${base}/topics/new`, text: words.start }
                : undefined
            }
          >
            {tag ? words.empty.tag : words.empty[view]}
          </Empty>
        )}
        <Pager
          next={cursor && pageOf(base, view, tag, cursor)}
          previous={later ? pageOf(base, view, tag) : null}
        />
        {!tag && tags.length > 0 && (
          <nav class="tags" aria-label={words.tags}>
            {tags.map((each) => (
              <Tag key={each} href={pageOf(base, view, each)}>
                <span dir="auto">{each}</span>
              </Tag>
            ))}
          </nav>
        )}
      </div>
    </>
  );
}

const viewNames = (words: ReturnType<typeof messages.in>) => ({
  newest: words.newest,
  waiting: words.waitingView,
  resolved: words.resolvedView,
  pages: words.pagesView,
});

function pageOf(base: string, view: View, tag: string | undefined, before?: string): string {
  const query = new URLSearchParams();
  if (view !== 'newest') query.set('view', view);
  if (tag) query.set('tag', tag);
  if (before) query.set('before', before);
  return query.size > 0 ? `${base}?${query}` : base;
}
