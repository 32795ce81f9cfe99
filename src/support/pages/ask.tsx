import { useContext } from 'preact/hooks';
import { TopicList } from '../../discussions/parts.tsx';
import type { TopicListed } from '../../discussions/queries.ts';
import { PasskeyButton, SignUpFields } from '../../people/parts.tsx';
import type { Viewer } from '../../platform/db.ts';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import type { Whereabouts } from '../../resources/compute/country.ts';
import type { Resource } from '../../resources/queries.ts';
import { LookedAt, WordNotes } from '../../triage/parts.tsx';
import {
  Button,
  ButtonLink,
  Buttons,
  Check,
  Checks,
  Choice,
  ErrorSummary,
  Form,
  TextArea,
} from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Card, Cards } from '../../ui/list.tsx';
import { Prose } from '../../ui/post.tsx';
import { messages } from '../messages.ts';
import { anybodyHere, Honest, Lines, type Prospect, useHere } from '../parts.tsx';
import { forms, longest } from '../policy.ts';
import type { GroupToAsk } from '../queries.ts';

/** What there is already, for what somebody wrote and chose so far. */
export interface Found {
  /** Found in their words. */
  about: readonly { id: string; name: string }[];
  /** What they say that they live through. */
  own: readonly { id: string; name: string }[];
  catalogue: readonly { id: string; name: string }[];
  resolved: readonly TopicListed[];
  groups: readonly GroupToAsk[];
}

interface Props {
  viewer: Viewer;
  sent: Sent<unknown>;
  found: Found;
  prospect: Prospect;
  resources: readonly Resource[];
  where: Whereabouts;
  /** Made up for who has no name yet. */
  name: string;
}

/**
 * The front door: what is going on, what would help, who may see it, and for a visitor a name. One form on one page;
 * with script one step after the other (`islands/ask.ts`).
 */
export function AskPage({ viewer, sent, found, prospect, resources, where, name }: Props) {
  const words = useWords(messages).ask;
  const visitor = viewer.standing === 'visitor';
  const { errors, typed } = sent;
  if (viewer.standing !== 'admitted' && !mayJoin(viewer, typed.invitation))
    return <NotYet viewer={viewer} sent={sent} found={found} resources={resources} where={where} />;
  return (
    <Layout title={words.title} here="ask" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <p>
        {words.urgent} <a href="/help-now">{words.urgentLink}</a>
      </p>
      {!anybodyHere(prospect) && <Nobody prospect={prospect} resources={resources} where={where} />}
      <Form action="/ask" id="form" once={sent.once}>
        <ErrorSummary errors={errors} />
        <div data-island="ask" data-from="/ask/suggestions" data-next={words.next} data-back={words.back}>
          <section data-step>
            <TextArea
              name="words"
              label={words.words}
              hint={words.wordsHint}
              value={typed.words}
              error={errors.words}
              rows={4}
              maxlength={longest.request}
              audience={
                <>
                  {words.audience} <LookedAt />
                </>
              }
            />
            <WordNotes box="words" body={typed.words} shown={errors.words !== undefined} alone />
            <div data-part="about">
              <About found={found} sent={sent} />
            </div>
            <noscript>
              <Buttons>
                <Button kind="quiet" formaction="/ask/suggestions" formnovalidate>
                  {words.look}
                </Button>
              </Buttons>
            </noscript>
            <div data-part="found" aria-live="polite">
              <Already found={found} />
            </div>
          </section>
          <section data-step>
            <WhatHelps sent={sent} prospect={prospect} />
          </section>
          <section data-step>
            <div data-part="groups">
              <WhoSees sent={sent} groups={found.groups} />
            </div>
            {visitor && (
              <>
                <h2>{words.name}</h2>
                <p>{words.nameLead}</p>
                <SignUpFields sent={{ ...sent, typed: { name, ...typed } }} place={viewer.place} />
                {Object.keys(errors).length > 0 && <p>{words.passwordAgain}</p>}
                <p>
                  <Sentence
                    text={words.have}
                    parts={{
                      signIn: (
                        <Button kind="quiet" formaction="/ask/sign-in" formnovalidate>
                          {words.signIn}
                        </Button>
                      ),
                    }}
                  />
                </p>
              </>
            )}
            <Buttons>
              <Button>{words.send}</Button>
            </Buttons>
            {visitor && <PasskeyButton purpose="sign-up" />}
            <p class="quiet">{words.wholeList}</p>
          </section>
        </div>
      </Form>
      {!visitor && (
        <p class="quiet">
          <Sentence text={words.more} parts={{ groups: <a href="/groups">{words.moreGroups}</a> }} />
        </p>
      )}
    </Layout>
  );
}

/** Parts that the island puts in while somebody writes, each where it belongs. */
export function Suggestions({ found, sent }: { found: Found; sent: Sent<unknown> }) {
  return (
    <>
      <div data-for="about">
        <About found={found} sent={sent} />
      </div>
      <div data-for="found">
        <Already found={found} />
      </div>
      <div data-for="groups">
        <WhoSees sent={sent} groups={found.groups} />
      </div>
    </>
  );
}

/** Whether a visitor can make an account by this very form. */
const mayJoin = ({ standing, place }: Viewer, invitation: string | undefined) =>
  standing === 'visitor' &&
  (place.joining === 'anyone' || (place.joining !== 'closed' && Boolean(invitation)));

/** Said before anybody writes a word that would go nowhere. */
function NotYet({
  viewer,
  sent,
  found,
  resources,
  where,
}: {
  viewer: Viewer;
  sent: Sent<unknown>;
  found: Found;
  resources: readonly Resource[];
  where: Whereabouts;
}) {
  const { ask: words, joining, here } = useWords(messages);
  const { place, standing } = viewer;
  const why = place.joining === 'anyone' ? 'approval' : place.joining;
  return (
    <Layout title={words.title} here="ask" narrow sensitive>
      <Title lead={standing === 'visitor' ? joining[why] : joining.waiting}>{words.title}</Title>
      {standing === 'visitor' && (
        <Buttons>
          {place.joining === 'approval' && (
            <ButtonLink href="/sign-up?then=%2Fask">{joining.make}</ButtonLink>
          )}
          <ButtonLink href="/sign-in?then=%2Fask" kind={place.joining === 'approval' ? 'quiet' : 'primary'}>
            {joining.signIn}
          </ButtonLink>
        </Buttons>
      )}
      {sent.typed.words && <Kept sent={sent} />}
      <p>{here.lines}</p>
      <Lines resources={resources} where={where} />
      {found.groups.length > 0 && (
        <>
          <h2>{joining.meanwhile}</h2>
          <GroupCards groups={found.groups} />
        </>
      )}
    </Layout>
  );
}

/** The place may close to newcomers while somebody types: their form comes along, but for the password. */
function Kept({ sent: { typed, typedAll, once } }: { sent: Sent<unknown> }) {
  const { ask: words, joining } = useWords(messages);
  const others = Object.entries(typedAll).filter(
    ([name]) => !['words', 'password', 'passkey'].includes(name),
  );
  return (
    <section>
      <h2>{joining.kept}</h2>
      <Form action="/ask" once={once}>
        <TextArea
          name="words"
          label={words.words}
          hint={joining.keptText}
          value={typed.words}
          rows={6}
          maxlength={longest.request}
          audience={words.audience}
        />
        {others.flatMap(([name, values]) =>
          values.map((value, place) => (
            <input key={`${name} ${place}`} type="hidden" name={name} value={value} />
          )),
        )}
        <Buttons>
          <Button kind="quiet">{words.send}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

/** Said before asking: nobody is there, when somebody is, and who answers meanwhile. */
function Nobody({ prospect, resources, where }: Pick<Props, 'prospect' | 'resources' | 'where'>) {
  const words = useWords(messages).here;
  return (
    <div class="notice">
      <p>
        <b>{words.nobody}.</b> {words.nobodyText}
      </p>
      <Honest prospect={prospect} />
      <details>
        <summary>{words.lines}</summary>
        <Lines resources={resources} where={where} />
      </details>
    </div>
  );
}

/** What it may be about: what their words speak of, what they live through, and the whole list folded. */
function About({ found, sent: { typedAll } }: { found: Found; sent: Sent<unknown> }) {
  const words = useWords(messages).ask;
  const chosen = typedAll.about ?? [];
  const own = found.own.filter(({ id }) => !found.about.some((one) => one.id === id));
  const picked = found.catalogue.filter(
    ({ id }) => chosen.includes(id) && ![...found.about, ...own].some((one) => one.id === id),
  );
  const near = [...found.about, ...picked];
  const rest = found.catalogue.filter(({ id }) => ![...near, ...own].some((one) => one.id === id));
  const options = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: <span dir="auto">{name}</span> }));
  return (
    <>
      {near.length > 0 && (
        <Checks
          name="about"
          label={words.about}
          hint={words.aboutHint}
          options={options(near)}
          values={chosen}
          inline
        />
      )}
      {own.length > 0 && (
        <Checks
          name="about"
          id="about-own"
          label={words.aboutOwn}
          options={options(own)}
          values={chosen}
          inline
        />
      )}
      {rest.length > 0 && (
        <details>
          <summary>{words.aboutAll}</summary>
          <Checks
            name="about"
            id="about-all"
            label={words.about}
            options={options(rest)}
            values={chosen}
            inline
          />
        </details>
      )}
    </>
  );
}

/** What exists already: nobody has to ask alone what others have asked. */
function Already({ found: { resolved, groups } }: { found: Found }) {
  const words = useWords(messages).ask;
  const fitting = groups.filter(({ shared, member }) => shared.length > 0 && !member).slice(0, 3);
  if (resolved.length === 0 && fitting.length === 0) return null;
  return (
    <>
      <h2>{words.found}</h2>
      {resolved.length > 0 && (
        <>
          <h3>{words.resolved}</h3>
          <TopicList topics={resolved} label={words.resolved} withGroup />
        </>
      )}
      {fitting.length > 0 && (
        <>
          <h3>{words.groupsFit}</h3>
          <GroupCards groups={fitting} />
        </>
      )}
    </>
  );
}

export function GroupCards({ groups }: { groups: readonly GroupToAsk[] }) {
  return (
    <Cards>
      {groups.map((group) => (
        <Card key={group.id} title={group.name} href={`/groups/${group.address}/about`}>
          <p>
            <bdi>{group.sentence}</bdi>
          </p>
        </Card>
      ))}
    </Cards>
  );
}

function WhatHelps({ sent: { typed, errors }, prospect }: { sent: Sent<unknown>; prospect: Prospect }) {
  const words = useWords(messages).ask;
  const here = useHere(prospect);
  return (
    <>
      <Choice
        name="form"
        label={words.form}
        value={typed.form ?? 'unsure'}
        error={errors.form}
        options={forms.map((form) => ({
          value: form,
          label: words.forms[form],
          hint: [words.formHints[form], form === 'group' ? null : here(form)].filter(Boolean).join(' '),
        }))}
      />
      <Honest prospect={prospect} />
    </>
  );
}

function WhoSees({
  sent: { typed, errors },
  groups,
}: {
  sent: Sent<unknown>;
  groups: readonly GroupToAsk[];
}) {
  const words = useWords(messages).ask;
  const toJoin = groups.filter(({ member }) => !member);
  const { viewer } = useContext(Frame);
  return (
    <>
      <Choice
        name="reach"
        label={words.reach}
        value={typed.reach ?? 'peers'}
        error={errors.reach}
        options={[
          { value: 'peers', label: words.reaches.peers, hint: words.reachHints.peers },
          { value: 'one', label: words.reaches.one, hint: words.reachHints.one },
          ...groups.map(({ address, name, member, visibility }) => ({
            value: `group ${address}`,
            label: (
              <Sentence
                text={member ? words.reaches.member : words.reaches.join}
                parts={{ group: <bdi>{name}</bdi> }}
              />
            ),
            hint: `${words.whoGroup[visibility]} ${member ? '' : words.reachHints.join}`.trim(),
          })),
        ]}
      />
      {viewer === null && <p class="hint">{words.groupsInside}</p>}
      {toJoin.length > 0 && (
        <>
          {toJoin.map(({ address, name, agreement, agreement_version }) => (
            <details key={address}>
              <summary>{words.agreement(name)}</summary>
              {agreement && <Prose html={agreement} />}
              <input type="hidden" name={`agreement ${address}`} value={String(agreement_version)} />
            </details>
          ))}
          <Check name="agree" label={words.agree} checked={Boolean(typed.agree)} error={errors.agree} />
        </>
      )}
      <details>
        <summary>{words.wishes}</summary>
        <Check name="wish_been" label={words.wishBeen} checked={Boolean(typed.wish_been)} />
        <Check name="wish_language" label={words.wishLanguage} checked={Boolean(typed.wish_language)} />
        <p>
          <Sentence text={words.avoid} parts={{ link: <a href="/helping#avoid">{words.avoidLink}</a> }} />
        </p>
      </details>
    </>
  );
}
