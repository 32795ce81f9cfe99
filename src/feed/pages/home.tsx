import { ReplyRow, TopicList } from '../../discussions/parts.tsx';
import type { PageRequest, ReplyToYou, TopicListed } from '../../discussions/queries.ts';
import type { GroupCard, MyGroup } from '../../groups/queries.ts';
import { AccountNews } from '../../people/parts.tsx';
import type { Viewer } from '../../platform/db.ts';
import { useWords } from '../../platform/i18n.ts';
import { SupportNews } from '../../support/parts.tsx';
import type { SupportNow } from '../../support/queries.ts';
import { Button, ButtonLink, Buttons, Form } from '../../ui/form.tsx';
import { html } from '../../ui/html.ts';
import { Columns, Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Empty, List, Pager, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { Arrival, FirstDay, SharedExperience, Welcome } from '../queries.ts';
import { GroupCards } from './welcome.tsx';

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
          <GroupCards groups={groups} />
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
  shared: readonly SharedExperience[];
  arrived: readonly Arrival[];
  welcomes: readonly Welcome[];
  first: FirstDay | undefined;
  support: SupportNow;
  /** For who has nothing of their own yet: where they could go, and what goes on where everybody reads. */
  beginnings: { groups: readonly GroupCard[]; topics: readonly TopicListed[] } | undefined;
}

/** How many of each the front page shows; one more is asked for, to know whether there are others. */
export const shown = { replies: 4, waiting: 4, news: 8, groups: 8, fitting: 3 };

/** What matters today: replies to you, who waits for a reply that you could give, what is new where you belong. */
export function Home(props: HomeProps) {
  const {
    viewer,
    replies,
    waiting,
    news,
    groups,
    pages,
    shared,
    arrived,
    welcomes,
    first,
    support,
    beginnings,
  } = props;
  const words = useWords(messages);
  return (
    <Layout title={words.home} here="home" sensitive>
      <Title action={<ButtonLink href="/ask">{words.ask}</ButtonLink>}>{words.welcome(viewer.name)}</Title>
      <AccountNews notices={viewer.notices} />
      {first && !first.done && <FirstDayCard />}
      <SupportNews news={support} />
      {pages.map((page) => (
        <p class="notice" key={page.id}>
          {words.pageRequest(page.made_by ?? words.somebody, page.title)}{' '}
          <a href={`/topics/${page.topic_id}#draft`}>{words.seePage}</a>
        </p>
      ))}
      {welcomes.map((welcome) => (
        <WelcomeAsked key={welcome.id} welcome={welcome} />
      ))}
      <Columns aside={<MyGroups groups={groups} />}>
        {(replies.length > 0 || !beginnings) && (
          <section>
            <h2>{words.repliesToYou}</h2>
            {replies.length === 0 ? (
              <p class="quiet">{words.nobodyReplied}</p>
            ) : (
              <Replies replies={replies.slice(0, shown.replies)} />
            )}
            {replies.length > shown.replies && <a href="/replies">{words.allReplies}</a>}
          </section>
        )}
        {beginnings && (
          <section>
            <h2>{words.fitting}</h2>
            <p class="quiet">{beginnings.groups.length > 0 ? words.fittingLead : words.fittingNone}</p>
            <GroupCards groups={beginnings.groups} />
            <Buttons>
              <ButtonLink href="/groups" kind="quiet">
                {words.moreGroups}
              </ButtonLink>
              {beginnings.groups.length === 0 && (
                <ButtonLink href="/groups/new" kind="quiet">
                  {words.foundGroup}
                </ButtonLink>
              )}
            </Buttons>
          </section>
        )}
        <section>
          <h2>{words.waiting}</h2>
          <p class="quiet">{waiting.length === 0 ? words.nobodyWaits : words.waitingLead}</p>
          {waiting.length > 0 && (
            <TopicList
              topics={waiting.slice(0, shown.waiting)}
              label={words.waiting}
              why={(topic) => <Because topic={topic} groups={groups} shared={shared} />}
            />
          )}
          {waiting.length > shown.waiting && <a href="/waiting">{words.allWaiting}</a>}
        </section>
        {arrived.length > 0 && <Arrived arrived={arrived} />}
        {beginnings && beginnings.topics.length > 0 && (
          <section>
            <h2>{words.talk}</h2>
            <TopicList topics={beginnings.topics} label={words.talk} withGroup />
          </section>
        )}
        {(news.length > 0 || !beginnings) && (
          <section>
            <h2>{words.news}</h2>
            <p class="quiet">{news.length === 0 ? words.quiet : words.newsLead}</p>
            {news.length > 0 && (
              <TopicList
                topics={news}
                label={words.news}
                why={(topic) => <Because topic={topic} groups={groups} shared={[]} />}
              />
            )}
          </section>
        )}
        <p class="quiet">{words.upToDate}</p>
      </Columns>
    </Layout>
  );
}

function FirstDayCard() {
  const words = useWords(messages).firstDay;
  return (
    <Form action="/welcome/reading" class="notice">
      <p>
        <b>{words.title}</b> {words.card}
      </p>
      <div class="acts">
        <ButtonLink href="/welcome">{words.begin}</ButtonLink>
        <Button kind="quiet" name="from" value="home">
          {words.later}
        </Button>
      </div>
    </Form>
  );
}

/** Why a topic stands here: what the viewer lives through, or where they belong. */
function Because({
  topic,
  groups,
  shared,
}: {
  topic: TopicListed;
  groups: readonly MyGroup[];
  shared: readonly SharedExperience[];
}) {
  const { because } = useWords(messages);
  const group = html`<a href="/groups/${topic.group_address}" dir="auto">${topic.group_name}</a>`;
  const lived = shared.find(({ address }) => address === topic.group_address);
  if (lived) return html`${group} · ${because[lived.relation](lived.experience)}`;
  const mine = groups.some(({ address }) => address === topic.group_address);
  return <Sentence text={mine ? because.member : because.open} parts={{ group }} />;
}

function Arrived({ arrived }: { arrived: readonly Arrival[] }) {
  const words = useWords(messages);
  return (
    <section>
      <h2>{words.arrived}</h2>
      <List label={words.arrived}>
        {arrived.map((each) => (
          <Row
            key={each.id}
            href={each.topic_id ? `/topics/${each.topic_id}` : `/people/${each.id}`}
            title={each.name}
            meta={html`${Time({ at: each.arrived_at })} · ${each.group_name ? words.because.arrivedInGroup(each.group_name) : words.because.arrivedHere}`}
          />
        ))}
      </List>
    </section>
  );
}

function WelcomeAsked({ welcome }: { welcome: Welcome }) {
  const words = useWords(messages);
  const person = <b dir="auto">{welcome.name}</b>;
  return (
    <Form action={`/welcomes/${welcome.id}/completion`} class="notice">
      <p>
        <Sentence text={words.welcomeThem} parts={{ person }} /> <small>{words.because.welcoming}</small>
      </p>
      <div class="acts">
        <ButtonLink href={welcome.topic_id ? `/topics/${welcome.topic_id}` : `/people/${welcome.id}`}>
          {welcome.topic_id ? words.theirHello : words.seeProfile}
        </ButtonLink>
        <Button kind="quiet">{words.welcomed}</Button>
      </div>
    </Form>
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
