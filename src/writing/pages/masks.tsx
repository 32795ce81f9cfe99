import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, Empty, List, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { longest } from '../policy.ts';
import type { MaskCase, MaskSeen, OwnMask, Unmasking } from '../queries.ts';

/** The names that somebody wrote under, and why one was lifted. */
export function OwnMasksPage({ masks }: { masks: readonly OwnMask[] }) {
  const words = useWords(messages).mask;
  return (
    <Layout title={words.mine} here="you" narrow sensitive>
      <Title lead={words.mineLead}>{words.mine}</Title>
      {masks.length === 0 ? (
        <Empty>{words.mineNone}</Empty>
      ) : (
        <List label={words.mine}>
          {masks.map((mask) => (
            <article class="row" key={mask.mask_id}>
              <h2 dir="auto">{mask.name}</h2>
              <p>
                {mask.title === null ? (
                  words.someTopic
                ) : (
                  <a href={`/topics/${mask.topic_id}`} dir="auto">
                    {mask.title || words.someTopic}
                  </a>
                )}
                {' · '}
                <Time at={mask.made_at} />
              </p>
              {mask.paused && <p>{words.minePaused}</p>}
              {mask.lifted_at && (
                <div class="notice">
                  <p>
                    <Sentence
                      text={words.lifted}
                      parts={{ name: <b dir="auto">{mask.name}</b>, time: <Time at={mask.lifted_at} /> }}
                    />
                  </p>
                  <p>{words.reasons}</p>
                  <blockquote dir="auto">{mask.first_why}</blockquote>
                  <blockquote dir="auto">{mask.second_why}</blockquote>
                </div>
              )}
            </article>
          ))}
        </List>
      )}
    </Layout>
  );
}

export interface MaskPageProps {
  id: string;
  /** For who can see where it writes. */
  mask: MaskSeen | undefined;
  /** For moderators who may have a part in lifting it. */
  about: MaskCase | undefined;
  asked: readonly Unmasking[];
  sent: Sent<unknown>;
}

/** What who looks after a group, or the place, can do about a pseudonym without knowing whose it is. */
export function MaskPage({ id, mask, about, asked, sent }: MaskPageProps) {
  const words = useWords(messages);
  const name = mask?.name ?? about?.name ?? '';
  return (
    <Layout title={words.mask.title(name)} here="groups" narrow sensitive>
      <Title lead={words.mask.lead}>{words.mask.title(name)}</Title>
      {mask && (
        <p>
          <a href={`/topics/${mask.topic_id}`}>{words.back}</a>
        </p>
      )}
      {mask?.pauses && (
        <section>
          <p>{words.mask.hideHint}</p>
          <Form action={`/masks/${id}/pause`}>
            <Button kind="quiet" name="paused" value={mask.paused ? 'no' : 'yes'}>
              {mask.paused ? words.mask.unpause : words.mask.pause}
            </Button>
          </Form>
        </section>
      )}
      {about && <Unmask id={id} about={about} asked={asked} sent={sent} />}
    </Layout>
  );
}

function Unmask({
  id,
  about,
  asked,
  sent,
}: Pick<MaskPageProps, 'id' | 'asked' | 'sent'> & { about: MaskCase }) {
  const words = useWords(messages).unmask;
  const open = asked.find(({ answered_at }) => answered_at === null);
  const reason = (
    <TextArea
      name="why"
      label={words.why}
      value={sent.typed.why}
      error={sent.errors.why}
      rows={4}
      maxlength={longest.reason}
      audience={words.whyAudience}
      required
    />
  );
  return (
    <section>
      <h2>{words.heading}</h2>
      <p class="meta">
        <span dir="auto">{about.group_name}</span> · {words.posts(about.posts)}
      </p>
      <p>{words.rule}</p>
      <ErrorSummary errors={sent.errors} />
      {about.moderators < 2 ? (
        <p class="notice">{words.few}</p>
      ) : open ? (
        <div class="notice">
          <p>{open.asked_by_me ? words.waitsForOther : words.waiting}</p>
          <blockquote dir="auto">{open.asked_why}</blockquote>
          {!open.asked_by_me && (
            <Form action={`/unmaskings/${open.id}/answer`} once={sent.once}>
              {reason}
              <Buttons>
                <Button kind="care" name="agreed" value="yes">
                  {words.agree}
                </Button>
                <Button kind="quiet" name="agreed" value="no">
                  {words.disagree}
                </Button>
              </Buttons>
            </Form>
          )}
        </div>
      ) : (
        <Form action={`/masks/${id}/unmaskings`} once={sent.once}>
          {reason}
          <Buttons>
            <Button kind="care">{words.ask}</Button>
          </Buttons>
        </Form>
      )}
      {asked
        .filter(({ answered_at }) => answered_at !== null)
        .map((past) => (
          <article class="row" key={past.id}>
            <p>
              <Badge kind={past.agreed ? 'clay' : 'quiet'}>
                {past.agreed ? words.was.yes : words.was.no}
              </Badge>{' '}
              <Time at={past.answered_at!} />
            </p>
            <blockquote dir="auto">{past.asked_why}</blockquote>
            <blockquote dir="auto">{past.answered_why}</blockquote>
            {past.agreed && (past.asked_by_me || past.answered_by_me) && (
              <Form action={`/unmaskings/${past.id}/looks`}>
                <Button kind="quiet">{words.look}</Button> <small>{words.lookHint}</small>
              </Form>
            )}
          </article>
        ))}
    </section>
  );
}

/** Who it is, once: the look is written down. */
export function UnmaskedPage({
  mask,
  person,
}: {
  mask: string;
  person: { id: string; name: string } | undefined;
}) {
  const words = useWords(messages).unmask;
  return (
    <Layout title={words.heading} here="groups" narrow sensitive>
      <Title>{words.heading}</Title>
      <p>
        {person ? (
          <Sentence
            text={words.person}
            parts={{
              person: (
                <a href={`/people/${person.id}`} dir="auto">
                  {person.name}
                </a>
              ),
            }}
          />
        ) : (
          words.personGone
        )}
      </p>
      <p>
        <a href={`/masks/${mask}`}>{words.heading}</a>
      </p>
    </Layout>
  );
}

/** For moderators: what waits for a second one. */
export function UnmaskingsPage({
  waiting,
}: {
  waiting: readonly (Unmasking & { name: string; group_name: string })[];
}) {
  const words = useWords(messages).unmask;
  return (
    <Layout title={words.queue} here="you" narrow sensitive>
      <Title lead={words.rule}>{words.queue}</Title>
      {waiting.length === 0 ? (
        <Empty>{words.queueNone}</Empty>
      ) : (
        <>
          <h2 class="vh">{words.queue}</h2>
          <List label={words.queue}>
            {waiting.map(({ id, mask_id, name, group_name, asked_at, asked_by_me }) => (
              <Row
                key={id}
                href={`/masks/${mask_id}`}
                title={name}
                meta={
                  <>
                    <span dir="auto">{group_name}</span> · <Time at={asked_at} />
                  </>
                }
              >
                {asked_by_me && words.waitsForOther}
              </Row>
            ))}
          </List>
        </>
      )}
    </Layout>
  );
}
