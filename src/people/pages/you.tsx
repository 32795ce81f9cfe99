import { messages as notificationWords } from '../../notifications/messages.ts';
import { NewsText } from '../../notifications/parts.tsx';
import type { Viewer } from '../../platform/db.ts';
import { useWords } from '../../platform/i18n.ts';
import { PracticeRow } from '../../practice/parts.tsx';
import { Button, ButtonLink, Buttons, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { List, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { Notice } from '../queries.ts';

/** Everything that is a person's own, one step away. */
export function YouPage({
  viewer,
  notices,
  pause,
}: {
  viewer: Viewer;
  notices: readonly Notice[];
  pause: { since: Date } | undefined;
}) {
  const words = useWords(messages).you;
  const telling = useWords(notificationWords);
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title>
        <span dir="auto">{viewer.name}</span>
      </Title>
      {pause && (
        <Form action="/you/break/end" once={false}>
          <p class="notice">
            <Sentence text={words.onBreak} parts={{ when: <Time at={pause.since} /> }} />{' '}
            <Button kind="quiet">{words.endBreak}</Button>
          </p>
        </Form>
      )}
      <Notices notices={notices} />
      <h2 class="vh">{words.title}</h2>
      <List>
        <Row href="/notifications" title={telling.title} fresh={viewer.news > 0}>
          <NewsText news={viewer.news} />
        </Row>
        <Row href="/you/notifications" title={telling.settings.title}>
          {telling.settings.linkText}
        </Row>
        <Row href="/you/profile" title={words.profile}>
          {words.profileText}
        </Row>
        <Row href="/you/experiences" title={words.experiences}>
          {words.experiencesText}
        </Row>
        <Row href={`/people/${viewer.id}`} title={words.seen}>
          {words.seenText}
        </Row>
        <Row href="/you/sign-in" title={words.signIn}>
          {words.signInText}
        </Row>
        <Row href="/you/drafts" title={words.writings}>
          {words.writingsText}
        </Row>
        <Row href="/you/bookmarks" title={words.saved}>
          {words.savedText}
        </Row>
        <Row href="/you/filters" title={words.filters}>
          {words.filtersText}
        </Row>
        <Row href="/you/pseudonyms" title={words.masks}>
          {words.masksText}
        </Row>
        <Row href="/you/messages" title={words.messages}>
          {words.messagesText}
        </Row>
        <Row href="/you/limits" title={words.limits}>
          {words.limitsText}
        </Row>
        <Row href="/requests" title={words.asked}>
          {words.askedText}
        </Row>
        <Row href="/helping" title={words.helping}>
          {words.helpingText}
        </Row>
        <Row href="/listening" title={words.listening}>
          {words.listeningText}
        </Row>
        <Row href="/you/welcoming" title={words.welcoming}>
          {words.welcomingText}
        </Row>
        <PracticeRow />
        <Row href="/you/blocks" title={words.blocks}>
          {words.blocksText}
        </Row>
        <Row href="/reports/mine" title={words.reported}>
          {words.reportedText}
        </Row>
        <Row href="/decisions" title={words.decisions}>
          {words.decisionsText}
        </Row>
        <Row href="/you/looking-after" title={words.lookingAfter}>
          {words.lookingAfterText}
        </Row>
        <Row href="/you/consents" title={words.consents}>
          {words.consentsText}
        </Row>
        <Row href="/you/looks" title={words.looks}>
          {words.looksText}
        </Row>
        <Row href="/you/data" title={words.data}>
          {words.dataText}
        </Row>
        <Row href="/you/device" title={words.device}>
          {words.deviceText}
        </Row>
        <Row href="/you/break" title={words.pause}>
          {words.pauseText}
        </Row>
        <Row href="/you/leaving" title={words.leaving}>
          {words.leavingText}
        </Row>
        {viewer.organiser && (
          <Row href="/organise" title={words.organise}>
            {words.organiseText}
          </Row>
        )}
        {viewer.moderator && (
          <Row href="/flags" title={words.flags}>
            {words.flagsText}
          </Row>
        )}
        {viewer.moderator && (
          <Row href="/masks" title={words.unmaskings}>
            {words.unmaskingsText}
          </Row>
        )}
        {viewer.moderator && (
          <Row href="/reports" title={words.reports}>
            {words.reportsText}
          </Row>
        )}
        {(viewer.moderator || viewer.organiser) && (
          <Row href="/duty" title={words.duty}>
            {words.dutyText}
          </Row>
        )}
      </List>
      <SignOut />
    </Layout>
  );
}

/** For who is signed in and not let in: what they can do is look after their codes, and go. */
export function StandingYouPage({ standing }: { standing: Viewer['standing'] }) {
  const words = useWords(messages).you;
  const suspended = standing === 'suspended';
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={suspended ? words.suspendedText : words.waitingText}>
        {suspended ? words.suspended : words.waiting}
      </Title>
      <Buttons>
        {suspended && <ButtonLink href="/decisions">{words.whySuspended}</ButtonLink>}
        <ButtonLink href="/you/recovery-codes" kind="quiet">
          {words.codes}
        </ButtonLink>
      </Buttons>
      <SignOut />
    </Layout>
  );
}

function Notices({ notices }: { notices: readonly Notice[] }) {
  const words = useWords(messages);
  if (notices.length === 0) return null;
  return (
    <section>
      <h2>{words.you.notices}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice.id}>
            <NoticeText notice={notice} />
            <p class="meta">
              <Time at={notice.at} />
              {leadsTo[notice.kind] && (
                <>
                  {' · '}
                  <a href={leadsTo[notice.kind]}>{words.you.look}</a>
                </>
              )}
              {alarming.has(notice.kind) && (
                <>
                  {' · '}
                  <a href="/you/password">{words.notYou}</a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {notices.some((notice) => notice.read_at === null) && (
        <Form action="/you/notices/reading" once={false}>
          <Button kind="quiet">{words.you.read}</Button>
        </Form>
      )}
    </section>
  );
}

function NoticeText({ notice: { kind, by } }: { notice: Notice }) {
  const words = useWords(messages);
  const text = words.notices[kind as keyof typeof words.notices] ?? kind;
  const person = <b dir="auto">{by}</b>;
  return (
    <>
      {text} {by !== null && <Sentence text={words.by} parts={{ person }} />}
      {kind === 'sign-in link made' && by === null && words.byServer}
    </>
  );
}

/** Where one reads more about it. */
const leadsTo: Readonly<Record<string, string>> = {
  'kind word': '/decisions',
  edit: '/decisions',
  'post hidden': '/decisions',
  'post removed': '/decisions',
  'paused from writing': '/decisions',
  'paused in a group': '/decisions',
  'taken out of a group': '/decisions',
  'appeal answered': '/decisions',
  'report looked at': '/reports/mine',
  'appeal waits': '/appeals',
  'report waits': '/reports',
  'a flag waits': '/flags',
  'duty cover wanted': '/duty',
  'duty hours offered': '/duty',
  'duty hours accepted': '/duty',
  'duty hours refused': '/duty',
  'something urgent waits': '/duty',
  'debrief wanted': '/duty/breaks',
  'debrief taken': '/duty/breaks',
  'bookmark due': '/you/bookmarks',
  'bookmark gone': '/you/bookmarks',
  'pseudonym paused': '/you/pseudonyms',
  'pseudonym goes on': '/you/pseudonyms',
  'pseudonym asked about': '/masks',
  'pseudonym lifted': '/you/pseudonyms',
  'topic move asked': '/topic-moves',
};

const alarming = new Set(['archive taken', 'sign-in link used', 'recovery code used', 'passkey added']);

function SignOut() {
  const words = useWords(messages).you;
  return (
    <Form action="/sign-out" once={false}>
      <Buttons>
        <Button kind="quiet">{words.signOut}</Button>
      </Buttons>
    </Form>
  );
}
