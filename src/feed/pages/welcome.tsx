import { GroupFacts } from '../../groups/parts.tsx';
import type { GroupCard, MyGroup } from '../../groups/queries.ts';
import type { Sent } from '../../platform/http.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { LookedAt, WordNotes } from '../../triage/parts.tsx';
import { Button, ButtonLink, Buttons, Choice, ErrorSummary, Form, Select, TextArea } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { Card, Cards } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import { announcements, longestHello } from '../policy.ts';
import type { FirstDay } from '../queries.ts';

/** Groups to look at, each with what it says of itself. */
export function GroupCards({ groups }: { groups: readonly GroupCard[] }) {
  if (groups.length === 0) return null;
  return (
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
  );
}

interface WelcomeProps {
  first: FirstDay;
  fitting: readonly GroupCard[];
  groups: readonly MyGroup[];
  sent: Sent<unknown>;
}

/** A newcomer's first day: what they live through, where they could go, and a hello or none. */
export function WelcomePage({ first, fitting, groups, sent }: WelcomeProps) {
  const all = useWords(messages);
  const words = all.firstDay;
  const { list } = useFormats();
  const { typed, errors } = sent;
  return (
    <Layout title={words.title} here="home" narrow sensitive>
      <Title lead={words.card}>{words.title}</Title>
      <section>
        <h2>{words.experiences}</h2>
        <p>{words.experiencesText}</p>
        {first.experiences > 0 && <p>{words.experiencesSome(first.experiences)}</p>}
        <Buttons>
          <ButtonLink href="/you/experiences" kind="quiet">
            {words.choose}
          </ButtonLink>
        </Buttons>
      </section>
      <section>
        <h2>{words.groups}</h2>
        {groups.length > 0 && (
          <p>
            {words.groupsMine} <span dir="auto">{list(groups.slice(0, 5).map(({ name }) => name))}</span>
          </p>
        )}
        <p class="quiet">{fitting.length > 0 ? all.fittingLead : all.fittingNone}</p>
        <GroupCards groups={fitting} />
      </section>
      <section>
        <h2>{words.hello}</h2>
        <p>{words.helloText}</p>
        <Form action="/welcome/hello" once={sent.once}>
          <ErrorSummary errors={errors} />
          {groups.length === 0 ? (
            <p class="quiet">{words.helloNeedsGroup}</p>
          ) : (
            <>
              <Select
                name="group"
                label={words.helloWhere}
                value={typed.group ?? groups[0]!.address}
                error={errors.group}
                options={groups.map(({ address, name }) => ({ value: address, label: name }))}
              />
              <TextArea
                name="body"
                label={words.helloWords}
                hint={words.helloHint}
                value={typed.body}
                error={errors.body}
                rows={3}
                maxlength={longestHello}
                audience={
                  <>
                    {words.whoReads} <LookedAt />
                  </>
                }
              />
              <WordNotes body={typed.body} shown={Boolean(errors.body)} />
            </>
          )}
          {first.fresh && (
            <Choice
              name="announce"
              label={words.announce}
              hint={words.announceHint}
              value={typed.announce ?? 'nobody'}
              error={errors.announce}
              options={announcements.map((to) => ({ value: to, label: words.announceTo[to] }))}
            />
          )}
          <Buttons>
            <Button>{words.send}</Button>
          </Buttons>
        </Form>
        <Form action="/welcome/reading">
          <Buttons>
            <Button kind="quiet">{words.onlyRead}</Button>
          </Buttons>
        </Form>
      </section>
    </Layout>
  );
}

/** Whether one is told of newcomers, and whether others are told that one is new. */
export function WelcomingPage({ first }: { first: FirstDay }) {
  const words = useWords(messages).welcoming;
  return (
    <Layout title={words.title} here="you" narrow>
      <Title lead={words.text}>{words.title}</Title>
      <Form action="/you/welcoming">
        <p>{first.welcoming ? words.on : words.off}</p>
        <Buttons>
          <Button
            kind={first.welcoming ? 'quiet' : 'primary'}
            name="welcoming"
            value={first.welcoming ? 'no' : 'yes'}
          >
            {first.welcoming ? words.stop : words.start}
          </Button>
          {first.welcoming && (
            <ButtonLink kind="quiet" href="/you/notifications">
              {words.how}
            </ButtonLink>
          )}
        </Buttons>
      </Form>
      {first.announced && (
        <Form action="/you/arrival/removal">
          <p>{words.announced[first.announced]}</p>
          <Buttons>
            <Button kind="quiet">{words.takeBack}</Button>
          </Buttons>
        </Form>
      )}
    </Layout>
  );
}
