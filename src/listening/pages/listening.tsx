import { useFormats, useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Check, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Badge, List, Row } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { ListeningBadge, Until } from '../parts.tsx';
import type { Carried, Debrief, ListeningListed, Missing, Reflection } from '../queries.ts';

interface ListeningProps {
  missing: Missing;
  signedAt: Date | null;
  carried: Carried;
  listenings: readonly ListeningListed[];
  /** Of whom the viewer blocks since: to be reported, not to be read. */
  blocked: readonly { id: string; other: string | null }[];
  debriefs: readonly Debrief[];
  /** Whether the viewer may listen to others who help, and said that they have time. */
  hears: { may: boolean; does: boolean };
  reflections: readonly Reflection[];
}

/** What listening is, what is still missing, and how it is for who listens. */
export function ListeningPage(props: ListeningProps) {
  const { missing, carried, listenings, reflections } = props;
  const words = useWords(messages);
  return (
    <Layout title={words.become.title} here="you" narrow sensitive>
      <Title lead={words.become.lead}>{words.become.title}</Title>
      {carried.listener ? <Now carried={carried} /> : <WhatIsMissing missing={missing} />}
      <h2>{words.list.title}</h2>
      {listenings.length === 0 ? (
        <p class="hint">{words.list.none}</p>
      ) : (
        <List label={words.list.title}>
          {listenings.map((each) => (
            <Row
              key={each.id}
              href={`/conversations/${each.id}`}
              title={each.other ?? words.somebody}
              meta={
                <>
                  {each.purpose === 'debrief'
                    ? words.list.debrief
                    : each.listens
                      ? words.list.youListen
                      : words.list.listensToYou}{' '}
                  · <Time at={each.began_at} />
                </>
              }
              state={<ListeningBadge ended={each.ended_at !== null} />}
            />
          ))}
        </List>
      )}
      {props.blocked.map(({ id, other }) => (
        <p key={id}>
          <Sentence text={words.list.blocked} parts={{ name: <b dir="auto">{other ?? words.somebody}</b> }} />{' '}
          <a href={`/conversations/${id}/report`}>{words.report.link}</a>
        </p>
      ))}
      <TalkingItOver {...props} />
      {reflections.length > 0 && <Reflections reflections={reflections} />}
      <Agreement {...props} />
      <h2>{words.become.seen}</h2>
      <p>{words.become.seenText}</p>
      <p>
        <Sentence
          text={words.become.helping}
          parts={{ helping: <a href="/helping">{words.become.helpingLink}</a> }}
        />
      </p>
      <p>
        {words.become.limitsText} <a href="/you/limits">{words.become.limitsLink}</a>
      </p>
    </Layout>
  );
}

function WhatIsMissing({ missing }: { missing: Missing }) {
  const words = useWords(messages).become;
  const thing = (open: boolean, title: string, hint: string, link: { href: string; text: string } | null) => (
    <li>
      <p>
        <b>{title}</b> <Badge kind={open ? 'honey' : 'moss'}>{open ? words.open : words.done}</Badge>
      </p>
      {open && (
        <p class="hint">
          {hint} {link && <a href={link.href}>{link.text}</a>}
        </p>
      )}
    </li>
  );
  return (
    <section class="notice">
      <h2>{words.missing}</h2>
      <p>{words.missingLead}</p>
      <ul>
        {thing(missing.practice, words.practice, words.practiceHint, {
          href: '/practice',
          text: words.practiceLink,
        })}
        {thing(missing.known, words.known, words.knownHint, { href: '/groups', text: words.knownLink })}
        {thing(missing.agreement, words.agreement, words.agreementHint, null)}
      </ul>
      {!missing.allowed && <p>{words.notNow}</p>}
    </section>
  );
}

function Now({ carried }: { carried: Carried }) {
  const { now: words, become } = useWords(messages);
  const { number } = useFormats();
  const { full_by, paused_until } = carried;
  const until = paused_until instanceof Date ? paused_until : null;
  return (
    <section class="notice">
      <h2>{words.title}</h2>
      <p>
        {become.you} {full_by === null && words.free}
        {full_by === 'talking' && words.talking}
        {full_by === 'resting' && words.resting}
        {full_by === 'week' && words.week}
        {full_by === 'paused' &&
          (until ? (
            <Sentence text={words.pausedUntil} parts={{ when: <Until at={until} /> }} />
          ) : (
            words.pausedOpen
          ))}{' '}
        {carried.rest_kept && words.kept}
      </p>
      <p>
        {carried.live > 0 && words.live(carried.live)} {carried.most_live > 1 ? words.mostTwo : words.mostOne}
      </p>
      <p>
        <Sentence
          text={words.hours}
          parts={{
            hours: number(Math.round(carried.week_minutes / 6) / 10),
            most: number(Math.round(carried.most_week_minutes / 60)),
          }}
        />
      </p>
      {full_by === 'paused' && !carried.rest_kept ? (
        <Form action="/listening/rests/end" once={false}>
          <Button>{words.goOn}</Button>
        </Form>
      ) : (
        <Form action="/listening/rests" once={false}>
          <p class="hint">{words.restWhat}</p>
          <Buttons>
            <Button kind="quiet" name="for" value="15">
              {words.rest}: {words.minutes(15)}
            </Button>
            <Button kind="quiet" name="for" value="60">
              {words.anHour}
            </Button>
            <Button kind="quiet" name="for" value="open">
              {words.until}
            </Button>
          </Buttons>
        </Form>
      )}
    </section>
  );
}

/** One who helps listens to another. */
function TalkingItOver({ debriefs, hears, listenings }: ListeningProps) {
  const words = useWords(messages).debriefs;
  const { somebody } = useWords(messages);
  const mine = debriefs.find((debrief) => debrief.mine);
  const others = debriefs.filter((debrief) => !debrief.mine);
  const listened = listenings.some(({ listens }) => listens);
  if (!listened && !hears.may && !mine) return null;
  return (
    <section id="debriefs">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {others.length > 0 && (
        <div class="notice">
          <h3>{words.others}</h3>
          {others.map(({ id, other, asked_at }) => (
            <Form key={id} action={`/listening/debriefs/${id}/taking`} once={false}>
              <p>
                <Sentence
                  text={words.line}
                  parts={{ name: <b dir="auto">{other ?? somebody}</b>, when: <Time at={asked_at} /> }}
                />
              </p>
              <Button kind="quiet">{words.take}</Button>
            </Form>
          ))}
        </div>
      )}
      {mine ? (
        <Form action={`/listening/debriefs/${mine.id}/end`} once={false}>
          <p>
            <Sentence text={words.waits} parts={{ when: <Time at={mine.asked_at} /> }} />
          </p>
          <Button kind="quiet">{words.noNeed}</Button>
        </Form>
      ) : (
        listened && (
          <Form action="/listening/debriefs" once={false}>
            <p class="hint">{words.askAudience}</p>
            <Button kind="quiet">{words.ask}</Button>
          </Form>
        )
      )}
      {hears.may && (
        <Form action="/listening/debrief-time" once={false}>
          <Check name="on" label={words.setting} hint={words.settingHint} checked={hears.does} />
          <Button kind="quiet">{words.save}</Button>
        </Form>
      )}
    </section>
  );
}

function Reflections({ reflections }: { reflections: readonly Reflection[] }) {
  const { reflections: words, after } = useWords(messages);
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <List label={words.title}>
        {reflections.map(({ id, feels, words: text, made_at }) => (
          <Form key={id} action={`/listening/reflections/${id}/removal`} once={false}>
            <p class="meta">
              <Time at={made_at} /> · {after.feelings[feels]}
            </p>
            {text && (
              <p dir="auto" class="lines">
                {text}
              </p>
            )}
            <Button kind="quiet">{words.remove}</Button>
          </Form>
        ))}
      </List>
    </section>
  );
}

function Agreement({ missing, signedAt }: ListeningProps) {
  const words = useWords(messages).agreement;
  return (
    <section id="agreement">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ol>
        {Object.values(words.lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {missing.agreement ? (
        <Form action="/listening/agreement" once={false}>
          <Button>{words.sign}</Button>
        </Form>
      ) : (
        <Form action="/listening/agreement/withdrawal" once={false}>
          {signedAt && (
            <p>
              <Sentence text={words.signed} parts={{ when: <Time at={signedAt} /> }} />
            </p>
          )}
          <p class="hint">{words.stepBackHint}</p>
          <Button kind="quiet">{words.stepBack}</Button>
        </Form>
      )}
    </section>
  );
}
