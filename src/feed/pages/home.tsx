import { ReplyRow, TopicList } from '../../discussions/parts.tsx';
import type { PageRequest, ReplyToYou, TopicListed } from '../../discussions/queries.ts';
import { GroupFacts } from '../../groups/parts.tsx';
import type { GroupCard, MyGroup } from '../../groups/queries.ts';
import { AccountNews } from '../../people/parts.tsx';
import type { Viewer } from '../../platform/db.ts';
import { useWords } from '../../platform/i18n.ts';
import { ButtonLink, Buttons } from '../../ui/form.tsx';
import { Columns, Layout, Title } from '../../ui/layout.tsx';
import { Card, Cards, Empty, List, Pager } from '../../ui/list.tsx';
import { messages } from '../messages.ts';

interface VisitorProps {
  place: Viewer['place'];
  topics: readonly TopicListed[];
  groups: readonly GroupCard[];
}

/** What a visitor sees first: in one sentence what this place is, and something real. */
export function VisitorHome({ place, topics, groups }: VisitorProps) {
  const words = useWords(messages);
  const open = place.joining === 'anyone' || place.joining === 'approval';
  return (
    <Layout title={place.name} here="home">
      <Title
        lead={place.sentence ? <bdi>{place.sentence}</bdi> : words.whatThisIs}
        action={
          <>
            {open && <ButtonLink href="/sign-up">{words.join}</ButtonLink>}
            <ButtonLink href="/sign-in" kind="quiet">
              {words.signIn}
            </ButtonLink>
          </>
        }
      >
        <bdi>{place.name}</bdi>
      </Title>
      <p>{open ? words.pseudonym : place.joining === 'invitation' ? words.byInvitation : words.closed}</p>
      {topics.length > 0 && (
        <section>
          <h2>{words.whatHappens}</h2>
          <TopicList topics={topics} label={words.whatHappens} withGroup />
        </section>
      )}
      {groups.length > 0 && (
        <section>
          <h2>{words.publicGroups}</h2>
          <Cards>
            {groups.map((group) => (
              <Card
                key={group.id}
                title={group.name}
                href={`/groups/${group.address}`}
                foot={<GroupFacts group={group} />}
              >
                <p>
                  <bdi>{group.sentence}</bdi>
                </p>
              </Card>
            ))}
          </Cards>
          <Buttons>
            <ButtonLink href="/groups" kind="quiet">
              {words.moreGroups}
            </ButtonLink>
          </Buttons>
        </section>
      )}
      {topics.length + groups.length === 0 && <Empty>{words.nothingYet}</Empty>}
    </Layout>
  );
}

export interface HomeProps {
  viewer: Viewer;
  replies: readonly ReplyToYou[];
  waiting: readonly TopicListed[];
  news: readonly TopicListed[];
  groups: readonly MyGroup[];
  pages: readonly PageRequest[];
}

/** How many of each the front page shows; one more is asked for, to know whether there are others. */
export const shown = { replies: 4, waiting: 4, news: 8, groups: 8 };

/** What matters today: replies to you, who waits for a reply, what is new where you belong. */
export function Home({ viewer, replies, waiting, news, groups, pages }: HomeProps) {
  const words = useWords(messages);
  return (
    <Layout title={words.home} here="home" sensitive>
      <Title action={<ButtonLink href="/ask">{words.ask}</ButtonLink>}>{words.welcome(viewer.name)}</Title>
      <AccountNews notices={viewer.notices} />
      {pages.map((page) => (
        <p class="notice" key={page.id}>
          {words.pageRequest(page.made_by ?? words.somebody, page.title)}{' '}
          <a href={`/topics/${page.topic_id}#draft`}>{words.seePage}</a>
        </p>
      ))}
      <Columns aside={<MyGroups groups={groups} />}>
        <section>
          <h2>{words.repliesToYou}</h2>
          {replies.length === 0 ? (
            <p class="quiet">{words.nobodyReplied}</p>
          ) : (
            <Replies replies={replies.slice(0, shown.replies)} />
          )}
          {replies.length > shown.replies && <a href="/replies">{words.allReplies}</a>}
        </section>
        <section>
          <h2>{words.waiting}</h2>
          <p class="quiet">{waiting.length === 0 ? words.nobodyWaits : words.waitingLead}</p>
          {waiting.length > 0 && (
            <TopicList topics={waiting.slice(0, shown.waiting)} label={words.waiting} withGroup />
          )}
          {waiting.length > shown.waiting && <a href="/waiting">{words.allWaiting}</a>}
        </section>
        <section>
          <h2>{words.news}</h2>
          {news.length === 0 ? (
            <p class="quiet">{words.quiet}</p>
          ) : (
            <>
              <TopicList topics={news} label={words.news} withGroup />
              <p class="quiet">{words.upToDate}</p>
            </>
          )}
        </section>
      </Columns>
    </Layout>
  );
}

function MyGroups({ groups }: { groups: readonly MyGroup[] }) {
  const words = useWords(messages);
  return (
    <section>
      <h2>{words.myGroups}</h2>
      {groups.length === 0 ? (
        <Empty action={{ href: '/groups', text: words.findGroups }}>{words.noGroups}</Empty>
      ) : (
        <>
          <List label={words.myGroups}>
            {groups.slice(0, shown.groups).map((group) => (
              <a key={group.id} href={`/groups/${group.address}`} dir="auto">
                {group.name}
              </a>
            ))}
          </List>
          <a href="/groups">{words.moreGroups}</a>
        </>
      )}
    </section>
  );
}

function Replies({ replies }: { replies: readonly ReplyToYou[] }) {
  const words = useWords(messages);
  return (
    <List label={words.repliesToYou}>
      {replies.map((reply) => (
        <ReplyRow key={reply.id} reply={reply} />
      ))}
    </List>
  );
}

/** Everything that others replied to the viewer, page after page. */
export function RepliesPage({ replies, next }: { replies: readonly ReplyToYou[]; next: string | null }) {
  const words = useWords(messages);
  return (
    <Layout title={words.repliesToYou} here="home" sensitive>
      <Title>{words.repliesToYou}</Title>
      <h2 class="vh">{words.repliesToYou}</h2>
      {replies.length === 0 ? <Empty>{words.nobodyReplied}</Empty> : <Replies replies={replies} />}
      <Pager next={next} />
    </Layout>
  );
}

/** The whole queue: who waits longest comes first. */
export function WaitingPage({ topics, next }: { topics: readonly TopicListed[]; next: string | null }) {
  const words = useWords(messages);
  return (
    <Layout title={words.waiting} here="home" sensitive>
      <Title lead={words.waitingLead}>{words.waiting}</Title>
      <h2 class="vh">{words.waiting}</h2>
      {topics.length === 0 ? (
        <Empty>{words.nobodyWaits}</Empty>
      ) : (
        <TopicList topics={topics} label={words.waiting} withGroup />
      )}
      <Pager next={next} />
    </Layout>
  );
}
