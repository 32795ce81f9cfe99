import type { ComponentChildren } from 'preact';
import { useFormats, useWords } from '../platform/i18n.ts';
import { plainText } from '../platform/text.ts';
import { WhyLink } from '../safety/parts.tsx';
import { WordNotes } from '../triage/parts.tsx';
import { Button, ButtonLink, Buttons, ErrorSummary, Form, TextArea } from '../ui/form.tsx';
import { html } from '../ui/html.ts';
import { Icon } from '../ui/icons.tsx';
import { Sentence, Title } from '../ui/layout.tsx';
import { Tabs, Tag } from '../ui/list.tsx';
import { Prose } from '../ui/post.tsx';
import { compareLines } from './compute/lines.ts';
import { messages } from './messages.ts';
import { hasAgreed, isMember, isOpen, mayAsk, mayFacilitate, mayRead, mayTakeUp } from './policy.ts';
import type { GroupSeen } from './queries.ts';

interface GroupHeadProps {
  group: GroupSeen;
  /** The tab that this page is; left out on pages below one. */
  here?: 'topics' | 'rooms' | 'members' | 'about' | 'settings' | 'invitations';
  /** The page's one main action, such as asking a question; stands before joining and leaving. */
  action?: ComponentChildren;
}

/**
 * The head of each page of a group, with the page's `h1`: name, what it is for, who may read, join or leave,
 * what the group asks of this member, and the tabs.
 */
export function GroupHead({ group, here, action }: GroupHeadProps) {
  const words = useWords(messages);
  return (
    <>
      <Title
        lead={group.sentence && <span dir="auto">{group.sentence}</span>}
        action={
          isMember(group) ? (
            action
          ) : (
            <>
              {action}
              <Belonging group={group} />
            </>
          )
        }
      >
        <span dir="auto">{group.name}</span>
      </Title>
      <div class="facts">
        <GroupFacts group={group} />
        {isMember(group) && <Leaving group={group} />}
      </div>
      {isMember(group) && (
        <>
          {!hasAgreed(group) && <Renewal group={group} />}
          {group.paused && (
            <p class="notice">
              {words.paused} <WhyLink />
            </p>
          )}
          {group.offer && !group.paused && <Offer group={group} offer={group.offer} />}
          {mayTakeUp(group) && <TakeUp group={group} />}
        </>
      )}
      <GroupTabs group={group} here={here} />
    </>
  );
}

/** Who can read what is written in this group: give it to `Audience`, or as `audience` of a box. */
export function VisibilityLine({ group }: { group: Pick<GroupSeen, 'visibility'> }) {
  const words = useWords(messages);
  return words.whoSees[group.visibility];
}

/** The group's name, leading to it. */
export function GroupLink({ group }: { group: Pick<GroupSeen, 'address' | 'name'> }) {
  return html`<a href="/groups/${group.address}" dir="auto">${group.name}</a>`;
}

/** The group, beside a page that belongs to it. */
export function GroupBeside({ group }: { group: GroupSeen }) {
  const words = useWords(messages);
  return html`<section class="card"><h2>${GroupLink({ group })}</h2>${group.sentence && html`<p><bdi>${group.sentence}</bdi></p>`}${GroupFacts({ group })}<p><a href="/groups/${group.address}/agreement">${words.agreement}</a></p></section>`;
}

/**
 * The title of a group's page for the browser's tab, where others may look on: names and words of private and
 * hidden groups are left out of it.
 * @param own what an open group's page is called, such as a topic's title
 * @param neutral what kind of page it is; “Group” when left out
 */
export function useTabTitle(group: Pick<GroupSeen, 'audience'>, own: string, neutral?: string): string {
  const words = useWords(messages);
  return isOpen(group) ? own : (neutral ?? words.group);
}

export interface GroupAboutProps {
  group: GroupSeen;
  agreement: { html: string } | undefined;
  facilitators: readonly { id: string; name: string }[];
  experiences: readonly { id: string; name: string }[];
  /** Words of a request to join that could not be taken. */
  typed?: string | undefined;
  errors?: Readonly<Record<string, string>>;
}

/** What one may know of a group before belonging to it, to stand below `GroupHead`. */
export function GroupAbout({
  group,
  agreement,
  facilitators,
  experiences,
  typed,
  errors = {},
}: GroupAboutProps) {
  const words = useWords(messages);
  return (
    <>
      <section aria-labelledby="agreement-heading">
        <h2 id="agreement-heading">{words.agreement}</h2>
        {agreement && <Prose html={agreement.html} />}
        {isMember(group) && (
          <p>
            <a href={`/groups/${group.address}/agreement`}>
              {mayFacilitate(group) ? words.agreementCare : words.agreementVersions}
            </a>
          </p>
        )}
      </section>
      {!isMember(group) && <Joining group={group} typed={typed} errors={errors} />}
      <section aria-labelledby="facilitators-heading">
        <h2 id="facilitators-heading">{words.whoFacilitates}</h2>
        <Facilitators group={group} facilitators={facilitators} />
      </section>
      {experiences.length > 0 && (
        <section aria-labelledby="experiences-heading">
          <h2 id="experiences-heading">{words.aboutExperiences}</h2>
          <p class="tags">
            {experiences.map(({ id, name }) => (
              <Tag key={id} href={`/groups?experience=${id}`}>
                {name}
              </Tag>
            ))}
          </p>
        </section>
      )}
    </>
  );
}

function Facilitators({ group, facilitators }: Pick<GroupAboutProps, 'group' | 'facilitators'>) {
  const words = useWords(messages);
  if (group.facilitator_count === 0) return <p>{words.noFacilitator}</p>;
  if (facilitators.length === 0) {
    const told = isOpen(group) ? words.facilitatorsVisitor : words.facilitatorsPrivate;
    return <p>{told(group.facilitator_count)}</p>;
  }
  // A visitor sees those who have written where anybody reads.
  const hiding = facilitators.length < 50 ? group.facilitator_count - facilitators.length : 0;
  return (
    <ul>
      {facilitators.map(({ id, name }) => (
        <li key={id}>
          <a href={`/people/${id}`} dir="auto">
            {name}
          </a>
        </li>
      ))}
      {hiding > 0 && <li>{words.facilitatorsMore(hiding)}</li>}
    </ul>
  );
}

function Joining({ group, typed, errors = {} }: Pick<GroupAboutProps, 'group' | 'typed' | 'errors'>) {
  const words = useWords(messages);
  return (
    <section aria-labelledby="join">
      <h2 id="join">{words.howToJoin}</h2>
      {group.asked ? (
        <p>{words.asked}</p>
      ) : (
        <Form action={`/groups/${group.address}/memberships`} once={false}>
          <ErrorSummary errors={errors} />
          <p>{isOpen(group) ? words.howToJoinOpen : words.howToJoinPrivate}</p>
          <input type="hidden" id="agreed_version" name="agreed_version" value={group.agreement_version} />
          {!isOpen(group) && (
            <TextArea
              name="words"
              label={words.words}
              hint={words.wordsHint}
              value={typed}
              error={errors.words}
              required={false}
              rows={3}
              maxlength={1000}
              audience={words.wordsAudience}
            />
          )}
          {!isOpen(group) && <WordNotes box="words" body={typed} shown={Boolean(errors.words)} alone />}
          <Button>{isOpen(group) ? words.agreeAndJoin : words.agreeAndAsk}</Button>
        </Form>
      )}
    </section>
  );
}

/** Who may read it, and how many belong to it. */
export function GroupFacts({ group }: { group: Pick<GroupSeen, 'visibility' | 'member_count'> }) {
  const words = useWords(messages);
  const closed = group.visibility === 'private' || group.visibility === 'hidden';
  return html`<p class="meta">${Icon({ name: closed ? 'lock' : 'eye' })} <span>${words.visibility[group.visibility]}</span> · <span>${words.members(group.member_count)}</span></p>`;
}

/** What changed from one text to another, line by line. */
export function Changes({ before, now }: { before: string; now: string }) {
  const words = useWords(messages);
  const marks = { added: words.added, removed: words.removed };
  return (
    <div dir="auto">
      {compareLines(before, now).map(({ kind, text }, place) => {
        if (kind === 'same') return text && <p key={place}>{text}</p>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          text && (
            <p key={place}>
              <Mark>
                <span class="vh">{marks[kind]} </span>
                {text}
              </Mark>
            </p>
          )
        );
      })}
    </div>
  );
}

/** One tap, no reason asked. */
function Leaving({ group }: { group: GroupSeen }) {
  const words = useWords(messages);
  const hint =
    mayFacilitate(group) && group.facilitator_count === 1 && group.member_count > 1
      ? words.lastFacilitator
      : words.leaveHint[group.visibility];
  return (
    <Form action={`/groups/${group.address}/leave`} once={false}>
      <Button kind="quiet">{words.leave}</Button> {hint && <small>{hint}</small>}
    </Form>
  );
}

/** Joining or asking: whichever the viewer can do. One tap, where no more is needed. */
function Belonging({ group }: { group: GroupSeen }) {
  const words = useWords(messages);
  const base = `/groups/${group.address}`;
  if (group.asked) {
    return (
      <Form action={`${base}/requests/withdrawal`} once={false}>
        <Buttons>
          <small>{words.asked}</small>
          <Button kind="quiet">{words.withdraw}</Button>
        </Buttons>
      </Form>
    );
  }
  if (mayAsk(group)) return <ButtonLink href={`${base}/about#join`}>{words.askToJoin}</ButtonLink>;
  return (
    <Form action={`${base}/memberships`} once={false}>
      <input type="hidden" name="agreed_version" value={group.agreement_version} />
      <Buttons>
        <Button>{words.join}</Button>
        <small>
          <Sentence
            text={words.byJoining}
            parts={{ agreement: <a href={`${base}/agreement`}>{words.theAgreement}</a> }}
          />
        </small>
      </Buttons>
    </Form>
  );
}

function Renewal({ group }: { group: GroupSeen }) {
  const words = useWords(messages);
  const base = `/groups/${group.address}`;
  return (
    <section class="notice" aria-labelledby="renewal">
      {/* Whom an import or an operator put here has never been asked. */}
      <h2 id="renewal">{group.agreed_version === 0 ? words.firstAgreement : words.renewal}</h2>
      <p>{group.agreed_version === 0 ? words.firstAgreementText : words.renewalText}</p>
      {group.renewal?.before != null && (
        <details open>
          <summary>{words.whatChanged}</summary>
          <Changes before={plainText(group.renewal.before)} now={plainText(group.renewal.now)} />
        </details>
      )}
      <p>
        <a href={`${base}/agreement`}>{words.readWhole}</a>
      </p>
      <Buttons>
        <Form action={`${base}/memberships`} once={false}>
          <input type="hidden" name="agreed_version" value={group.agreement_version} />
          <Button>{words.iAgree}</Button>
        </Form>
        <Form action={`${base}/leave`} once={false}>
          <Button kind="quiet">{words.leave}</Button>
        </Form>
      </Buttons>
    </section>
  );
}

function Offer({ group, offer }: { group: GroupSeen; offer: { by: string; step_down: boolean } }) {
  const words = useWords(messages);
  const base = `/groups/${group.address}/facilitation`;
  return (
    <section class="notice" aria-labelledby="offer">
      <h2 id="offer">{offer.step_down ? words.offeredAfter(offer.by) : words.offered(offer.by)}</h2>
      <p>
        {words.nobodyText} {words.offeredText}
      </p>
      <Buttons>
        <Form action={base} once={false}>
          <Button>{words.accept}</Button>
        </Form>
        <Form action={`${base}/refusal`} once={false}>
          <Button kind="quiet">{words.decline}</Button>
        </Form>
      </Buttons>
    </section>
  );
}

function TakeUp({ group }: { group: GroupSeen }) {
  const words = useWords(messages);
  return (
    <section class="notice" aria-labelledby="take-up">
      <h2 id="take-up">{words.nobody}</h2>
      <p>{words.nobodyText}</p>
      <Form action={`/groups/${group.address}/facilitation`} once={false}>
        <Button>{words.takeOn}</Button>
      </Form>
    </section>
  );
}

function GroupTabs({ group, here }: { group: GroupSeen; here: GroupHeadProps['here'] }) {
  const words = useWords(messages);
  const { number } = useFormats();
  const base = `/groups/${group.address}`;
  const facilitates = mayFacilitate(group);
  const tabs = [
    mayRead(group) && { name: 'topics', href: base, text: words.topics },
    isMember(group) && { name: 'rooms', href: `${base}/rooms`, text: words.rooms },
    mayRead(group) && {
      name: 'members',
      href: `${base}/members`,
      text: words.membersTab,
      ...(group.requests > 0 ? { count: number(group.requests) } : {}),
    },
    { name: 'about', href: `${base}/about`, text: words.about },
    facilitates && { name: 'invitations', href: `${base}/invitations`, text: words.invitations },
    facilitates && { name: 'settings', href: `${base}/settings`, text: words.lookAfter },
  ].filter((tab) => tab !== false);
  if (tabs.length === 1) return null;
  return (
    <Tabs label={words.views} tabs={tabs.map(({ name, ...tab }) => ({ ...tab, here: name === here }))} />
  );
}
