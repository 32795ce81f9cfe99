import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { ListenerStanding } from '../../listening/parts.tsx';
import type { ListenerFacts } from '../../listening/queries.ts';
import { AddDevice } from '../../notifications/parts.tsx';
import type { LivedExperience } from '../../people/queries.ts';
import type { Sent } from '../../platform/http.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { excerpt, plainText } from '../../platform/text.ts';
import { cuesFor } from '../../practice/parts.tsx';
import type { Whereabouts } from '../../resources/compute/country.ts';
import { languageName } from '../../resources/compute/languages.ts';
import type { Resource } from '../../resources/queries.ts';
import { ReportLink } from '../../safety/parts.tsx';
import { AuthorCard, type Help, LookedAt, WordNotes } from '../../triage/parts.tsx';
import {
  Button,
  ButtonLink,
  Buttons,
  Check,
  Choice,
  ErrorSummary,
  Form,
  Select,
  TextArea,
} from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, Empty, List, Pager, Row } from '../../ui/list.tsx';
import { Prose } from '../../ui/post.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { Honest, Lines, type Prospect } from '../parts.tsx';
import {
  formOf,
  isWaiting,
  longest,
  mayWiden,
  mayWithdraw,
  type OfferForm,
  type State,
  standingOf,
  stepsTold,
} from '../policy.ts';
import type { GroupToAsk, OfferSeen, RequestSeen } from '../queries.ts';
import { GroupCards } from './ask.tsx';

/** What the viewer asked for. */
export function RequestsPage({ requests, next }: { requests: readonly RequestSeen[]; next: string | null }) {
  const words = useWords(messages).requests;
  return (
    <Layout title={words.title} here="ask" narrow sensitive>
      <Title
        lead={words.lead}
        action={requests.length > 0 && <ButtonLink href="/ask">{words.ask}</ButtonLink>}
      >
        {words.title}
      </Title>
      {requests.length === 0 ? (
        <Empty action={{ href: '/ask', text: words.ask }}>{words.none}</Empty>
      ) : (
        <>
          <h2 class="vh">{words.title}</h2>
          <List label={words.title}>
            {requests.map((request) => (
              <RequestRow key={request.id} request={request} />
            ))}
          </List>
        </>
      )}
      <Pager next={next} />
      <p>
        <a href="/helping">{words.helping}</a>
      </p>
    </Layout>
  );
}

/** A request in a list: how it begins, what would help, how it stands. */
export function RequestRow({ request, who }: { request: RequestSeen; who?: ComponentChildren }) {
  const all = useWords(messages);
  const said = plainText(request.html);
  return (
    <Row
      href={`/requests/${request.id}`}
      title={request.topic_title || (said ? excerpt(said, 100) : all.ask.forms[request.form])}
      meta={
        <>
          {who} {all.ask.forms[request.form]} · <Time at={request.made_at} />
        </>
      }
      state={
        request.own && (
          <>
            <Badge
              kind={request.state === 'offered' ? 'honey' : request.state === 'met' ? 'moss' : undefined}
            >
              {all.requests.states[standingOf(request)]}
            </Badge>{' '}
            {request.offers > 0 && all.requests.offers(request.offers)}
          </>
        )
      }
    />
  );
}

interface OwnProps {
  request: RequestSeen;
  steps: readonly { state: State; at: Date; mine: boolean }[];
  offers: readonly OfferSeen[];
  /** What may be known of those who would listen, by offer. */
  listeners: readonly (ListenerFacts & { offer_id: string })[];
  groups: readonly GroupToAsk[];
  prospect: Prospect;
  resources: readonly Resource[];
  where: Whereabouts;
  help: Help | undefined;
  /** By which a browser knows this place; null where it is added already. */
  pushKey: string | null;
  once?: string | undefined;
  problem?: string | undefined;
}

/** A request as whoever asked sees it: how it stands, who answered, what happens next, what happened so far. */
export function OwnRequestPage({ request, steps, offers, help, problem, ...rest }: OwnProps) {
  const { ask, request: words, requests } = useWords(messages);
  const waits = isWaiting(request);
  const { groups: showsGroups } = formOf[request.form];
  return (
    <Layout title={words.tab} here="ask" narrow sensitive>
      <Title lead={<NextLine request={request} steps={steps} />}>
        {waits && request.form === 'group' ? words.groups : requests.states[standingOf(request)]}
      </Title>
      {problem && <ErrorSummary errors={{ offers: problem }} />}
      {request.flag && help && (
        <Form action="/requests" once={false}>
          <AuthorCard flag={request.flag} help={help} />
        </Form>
      )}
      {request.state === 'lapsed' && <Lines resources={rest.resources} where={rest.where} />}
      {request.state === 'met' && request.room_id && (
        <Buttons>
          <ButtonLink href={`/conversations/${request.room_id}`}>{words.talk}</ButtonLink>
        </Buttons>
      )}
      {offers.some(({ accepted }) => !accepted) && waits && (
        <Offers offers={offers} listeners={rest.listeners} once={rest.once} />
      )}
      {waits && showsGroups && rest.groups.length > 0 && (
        <section>
          <h2>{words.groups}</h2>
          <GroupCards groups={rest.groups} />
          {request.form === 'group' && (
            <Form action={`/requests/${request.id}/meeting`} once={false}>
              <Buttons>
                <Button kind="quiet">{words.joined}</Button>
              </Buttons>
            </Form>
          )}
        </section>
      )}
      {waits && formOf[request.form].peers !== null && !request.topic_id && (
        <section>
          <h2>{words.happens}</h2>
          <Honest prospect={rest.prospect} />
        </section>
      )}
      {waits && (
        <section>
          <p>{words.told}</p>
          {rest.pushKey && (
            <>
              <p class="quiet">{words.toldHere}</p>
              <AddDevice pushKey={rest.pushKey} back={`/requests/${request.id}`} />
            </>
          )}
          <p>
            <a href="/you/notifications">{words.toldSettings}</a>
          </p>
        </section>
      )}
      <section>
        <h2>{words.yours}</h2>
        <Said request={request} empty={words.noWords} />
        <p class="meta">
          <Sentence text={words.wants} parts={{ form: ask.forms[request.form] }} />
        </p>
        <WhoSees request={request} />
      </section>
      {(mayWiden(request) || mayWithdraw(request)) && (
        <Buttons>
          {mayWithdraw(request) && (
            <Form action={`/requests/${request.id}/withdrawal`} once={false}>
              <Button kind="quiet">{request.state === 'met' ? words.end : words.withdraw}</Button>
            </Form>
          )}
          {mayWiden(request) && (
            <Form action={`/requests/${request.id}/widening`} once={false}>
              <Button kind="quiet">{request.reach === 'one' ? words.widenOne : words.widenAll}</Button>
            </Form>
          )}
        </Buttons>
      )}
      <details>
        <summary>{words.history}</summary>
        <ol>
          {stepsTold(steps).map(({ state, at, mine }, place) => (
            <li key={place}>
              {state === 'open' && place > 0
                ? words.steps.openAgain
                : state === 'withdrawn' && !mine
                  ? words.steps.taken
                  : words.steps[state]}{' '}
              <Time at={at} />
            </li>
          ))}
        </ol>
      </details>
    </Layout>
  );
}

function NextLine({ request, steps }: Pick<OwnProps, 'request' | 'steps'>) {
  const words = useWords(messages).request.next;
  const { state, reach } = request;
  if (state === 'withdrawn' && steps.at(-1)?.mine === false) return <>{words.taken}</>;
  if (state === 'withdrawn' && request.topic_id) return <>{words.topicStays}</>;
  if (state === 'met' && request.topic_id) return <>{words.metTopic}</>;
  if (state === 'met' && !request.room_id) return <>{words.metGroup}</>;
  if (isWaiting(request) && request.topic_id) return <>{words.topic}</>;
  if (isWaiting(request) && request.form === 'group') return <>{words.group}</>;
  const shown = standingOf(request);
  return <>{shown === 'open' && reach === 'one' ? words.openOne : words[shown]}</>;
}

function WhoSees({ request }: { request: RequestSeen }) {
  const words = useWords(messages).request;
  const group = <bdi>{request.group_name}</bdi>;
  if (request.topic_id)
    return (
      <p class="aud">
        <Sentence
          text={words.sees.topic}
          parts={{ group, topic: <a href={`/topics/${request.topic_id}`}>{words.topic}</a> }}
        />
      </p>
    );
  const only = !isWaiting(request) || request.form === 'group' || request.left_group;
  return (
    <p class="aud">
      <Sentence text={only ? words.sees.only : words.sees[request.reach]} parts={{ group }} />
    </p>
  );
}

/** What was written, and what it is about. */
function Said({ request, empty }: { request: RequestSeen; empty: string }) {
  const words = useWords(messages).request;
  const { list } = useFormats();
  const about = request.experiences.map(({ name }) => name);
  return (
    <>
      {request.html ? <Prose html={request.html} /> : !request.topic_id && <p class="quiet">{empty}</p>}
      {about.length > 0 && (
        <p>
          <Sentence text={words.about} parts={{ names: <span dir="auto">{list(about)}</span> }} />
        </p>
      )}
    </>
  );
}

/** Those who answered, in the order in which they came. No score stands anywhere. */
function Offers({ offers, listeners, once }: Pick<OwnProps, 'offers' | 'listeners' | 'once'>) {
  const { request: words, somebody } = useWords(messages);
  return (
    <section id="offers">
      <h2>{words.offers}</h2>
      <p>{words.offersLead}</p>
      {offers
        .filter(({ accepted }) => !accepted)
        .map((offer) => {
          const person = <bdi>{offer.person ?? somebody}</bdi>;
          const facts = listeners.find(({ offer_id }) => offer_id === offer.id);
          return (
            <article class="card" key={offer.id} aria-labelledby={`offer-${offer.id}`}>
              <h3 id={`offer-${offer.id}`}>
                <a href={`/people/${offer.person_id}`} dir="auto">
                  {offer.person ?? somebody}
                </a>{' '}
                <small>{words.offerForms[offer.form]}</small>
              </h3>
              {offer.experience && offer.relation && (
                <p>
                  {person}{' '}
                  <Sentence
                    text={words.relations[offer.relation]}
                    parts={{ experience: <b dir="auto">{offer.experience}</b> }}
                  />
                </p>
              )}
              {facts && <ListenerStanding facts={facts} />}
              <Prose html={offer.html} />
              {offer.about_html && (
                <details>
                  <summary>
                    <Sentence text={words.aboutThem} parts={{ name: person }} />
                  </summary>
                  <Prose html={offer.about_html} />
                </details>
              )}
              {offer.post_html && (
                <details>
                  <summary>
                    <Sentence text={words.wrote} parts={{ name: person }} />
                  </summary>
                  <p>
                    <a href={`/posts/${offer.post_id}`} dir="auto">
                      {offer.post_title}
                    </a>
                  </p>
                  <Prose html={offer.post_html} />
                </details>
              )}
              <Form action={`/offers/${offer.id}/acceptance`} once={once}>
                <Buttons>
                  <Button>{words.acceptButton(offer.person ?? somebody)}</Button>
                  <ReportLink offer={offer.id} />
                </Buttons>
              </Form>
            </article>
          );
        })}
    </section>
  );
}

interface OthersProps {
  request: RequestSeen;
  /** What the viewer lived through that the request is about: theirs to tell or not. */
  lived: readonly LivedExperience[];
  /** Their own words that whoever asked could read. */
  posts: readonly { id: string; title: string; html: string }[];
  /** They want cues beside what they write to others. */
  cues: boolean;
  /** Where what they offered says that they may need somebody themselves. */
  help: Help | undefined;
  sent: Sent<unknown>;
}

/** A request as somebody sees it whom it reached: what is asked, and a few words to answer with. */
export function OthersRequestPage({ request, lived, posts, cues, help, sent }: OthersProps) {
  const { ask, request: words, offer: say, somebody } = useWords(messages);
  const name = <bdi>{request.asker ?? somebody}</bdi>;
  return (
    <Layout title={words.tabOther} here="you" narrow sensitive>
      <Title lead={request.my_accepted || request.my_offer ? undefined : say.lead}>
        <Sentence text={words.who} parts={{ name }} />
      </Title>
      {request.flag && help && (
        <Form action={`/requests/${request.id}`} once={false}>
          <AuthorCard flag={request.flag} help={help} />
        </Form>
      )}
      <p>
        <Sentence text={words.wants} parts={{ form: ask.forms[request.form] }} />
      </p>
      <Said request={request} empty={words.noWordsOther} />
      <Spoken language={request.language} />
      {request.my_accepted && request.room_id ? (
        <>
          <p class="notice">
            <Sentence text={say.yes} parts={{ name }} />
          </p>
          <Buttons>
            <ButtonLink href={`/conversations/${request.room_id}`}>{words.talk}</ButtonLink>
          </Buttons>
          {request.may_stop && (
            <Form action={`/requests/${request.id}/refusal`} once={false}>
              <p class="hint">{say.stopHint}</p>
              <Button kind="quiet">{say.stop}</Button>
            </Form>
          )}
        </>
      ) : request.my_offer ? (
        <>
          <p class="notice">
            {request.my_offer_waits ? (
              <Sentence text={say.mineWaits} parts={{ name, why: <a href="/decisions">{say.why}</a> }} />
            ) : (
              <Sentence text={say.mine} parts={{ name }} />
            )}
          </p>
          <Form action={`/offers/${request.my_offer}/withdrawal`} once={false}>
            <Button kind="quiet">{say.withdraw}</Button>
          </Form>
        </>
      ) : (
        <>
          {request.invited_until && (
            <p class="quiet">
              <Sentence text={say.until} parts={{ when: <Clock at={request.invited_until} /> }} />
            </p>
          )}
          <OfferForms request={request} lived={lived} posts={posts} cues={cues} sent={sent} />
        </>
      )}
      <p>
        <a href={`/reports/new?request=${request.id}`}>{words.report}</a>
      </p>
    </Layout>
  );
}

/** When something ends: by the reader's clock. */
export function Clock({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{useFormats().clock(at)}</time>;
}

function Spoken({ language }: { language: string }) {
  const words = useWords(messages).request;
  const { locale } = useContext(Frame);
  return (
    <p class="quiet">
      <Sentence text={words.language} parts={{ language: <bdi>{languageName(language, locale)}</bdi> }} />
    </p>
  );
}

function OfferForms({ request, lived, posts, cues, sent }: Omit<OthersProps, 'help'>) {
  const { request: said, offer: words, somebody } = useWords(messages);
  const { typed, errors } = sent;
  const name = <bdi>{request.asker ?? somebody}</bdi>;
  const { offers } = formOf[request.form];
  // Who does not know what would help is best heard first.
  const toHear = request.form === 'listener' || request.form === 'unsure';
  return (
    <>
      <h2>{words.title}</h2>
      {request.reach !== 'group' && request.experiences.length > 0 && (
        <p class="aud">
          <Sentence text={words.shares} parts={{ name }} />
        </p>
      )}
      <Form action={`/requests/${request.id}/offers`} once={sent.once}>
        <ErrorSummary errors={errors} />
        {offers.length > 1 ? (
          <Choice
            name="form"
            label={words.form}
            value={typed.form ?? 'listener'}
            error={errors.form}
            options={offers.map((form: OfferForm) => ({ value: form, label: words.forms[form] }))}
          />
        ) : (
          <input type="hidden" name="form" value={offers[0]} />
        )}
        <div data-cues={cuesFor(cues, toHear ? 'listening' : null)}>
          <TextArea
            name="words"
            label={words.words}
            hint={words.wordsHint}
            value={typed.words}
            error={errors.words}
            rows={4}
            maxlength={longest.offer}
            required
            audience={
              <>
                <Sentence text={words.audience} parts={{ name }} /> <LookedAt />
              </>
            }
          />
          <WordNotes box="words" body={typed.words} shown={errors.words !== undefined} alone />
        </div>
        {lived.length > 0 && (
          <Choice
            name="experience"
            label={words.show}
            value={typed.experience ?? ''}
            options={[
              { value: '', label: words.showNone },
              ...lived.map(({ id, name: experience, relation }) => ({
                value: id,
                label: (
                  <Sentence
                    text={words.showRelation}
                    parts={{
                      relation: (
                        <Sentence
                          text={said.relations[relation]}
                          parts={{ experience: <b dir="auto">{experience}</b> }}
                        />
                      ),
                    }}
                  />
                ),
              })),
            ]}
          />
        )}
        {posts.length > 0 && (
          <Select
            name="post"
            label={words.post}
            value={typed.post ?? ''}
            options={[
              { value: '', label: words.postNone },
              ...posts.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
        <Check name="profile" label={words.profile} checked={Boolean(typed.profile)} />
        <Buttons>
          <Button>{words.send}</Button>
        </Buttons>
      </Form>
      <Form action={`/requests/${request.id}/refusal`} once={false}>
        <Buttons>
          <Button kind="quiet">{words.decline}</Button>
        </Buttons>
      </Form>
    </>
  );
}
