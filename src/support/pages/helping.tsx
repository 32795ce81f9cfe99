import type { Sent } from '../../platform/http.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { AuthorCard, type Help } from '../../triage/parts.tsx';
import { Button, Buttons, Check, Checks, ErrorSummary, Field, Form, Select } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { List } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import { offerForms, partsOfDay } from '../policy.ts';
import type { Avoidance, OwnHelping, RequestSeen } from '../queries.ts';
import { Clock, RequestRow } from './requests.tsx';

interface Props {
  helping: OwnHelping | undefined;
  waiting: readonly RequestSeen[];
  /** Where something that they offered says that they may need somebody themselves. */
  card: { flag: string; help: Help } | undefined;
  avoidances: readonly Avoidance[];
  timeZone: string;
  sent: Sent<unknown>;
  avoiding: Sent<unknown>;
}

/** Being there for others: what reached the viewer, whether they are here now, and how they help. */
export function HelpingPage({ helping, waiting, card, avoidances, timeZone, sent, avoiding }: Props) {
  const { helping: words, somebody } = useWords(messages);
  const ready = helping !== undefined && !helping.paused && helping.forms.length > 0;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {card && (
        <Form action="/helping" once={false}>
          <AuthorCard flag={card.flag} help={card.help} />
        </Form>
      )}
      <Here helping={helping} ready={ready} />
      <section>
        <h2>{words.reached}</h2>
        <p class="quiet">{words.reachedLead}</p>
        {waiting.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <List label={words.reached}>
            {waiting.map((request) => (
              <RequestRow
                key={request.id}
                request={request}
                who={
                  <>
                    <bdi>{request.asker ?? somebody}</bdi>
                    {request.invited_until && <b> {words.first}</b>} ·
                  </>
                }
              />
            ))}
          </List>
        )}
      </section>
      <Settings sent={sent} timeZone={timeZone} />
      <Avoidances avoidances={avoidances} sent={avoiding} />
    </Layout>
  );
}

function Here({ helping, ready }: { helping: OwnHelping | undefined; ready: boolean }) {
  const words = useWords(messages).helping;
  if (!ready) return <p class="notice">{words.hereFirst}</p>;
  return (
    <Form action="/helping/presence" once={false}>
      {helping?.here_until && (
        <p>
          <Sentence text={words.hereUntil} parts={{ when: <Clock at={helping.here_until} /> }} />
        </p>
      )}
      <Buttons>
        <Button
          kind={helping?.here_until ? 'quiet' : 'primary'}
          name="here"
          value={helping?.here_until ? 'no' : 'yes'}
        >
          {helping?.here_until ? words.hereNoMore : words.here}
        </Button>
      </Buttons>
    </Form>
  );
}

function Settings({
  sent: { typed, typedAll, errors, once },
  timeZone,
}: {
  sent: Sent<unknown>;
  timeZone: string;
}) {
  const { helping: words, ask } = useWords(messages);
  const { dayName } = useFormats();
  // A week that begins with a Monday, at an hour that is the same day everywhere.
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: dayName(new Date(Date.UTC(2024, 0, day, 12))),
  }));
  return (
    <section id="settings">
      <h2>{words.settings}</h2>
      <p class="quiet">{words.settingsWho}</p>
      <Form action="/helping" once={once}>
        <ErrorSummary errors={errors} />
        <Checks
          name="forms"
          label={words.forms}
          options={offerForms.map((form) => ({
            value: form,
            label: ask.forms[form],
            hint: words.formHints[form],
          }))}
          values={typedAll.forms ?? []}
        />
        <Check
          name="uses_experiences"
          label={words.experiences}
          hint={words.experiencesHint}
          checked={Boolean(typed.uses_experiences)}
        />
        <p>
          <a href="/you/experiences">{words.experiencesLink}</a>
        </p>
        <Checks
          name="parts"
          label={words.hours}
          hint={words.hoursHint(timeZone)}
          options={partsOfDay.map((part) => ({ value: part, label: words.parts[part] }))}
          values={typedAll.parts ?? []}
        />
        <Checks
          name="days"
          label={words.days}
          hint={words.daysHint}
          options={days}
          values={typedAll.days ?? []}
          inline
        />
        <p>
          <a href="/you/profile#time_zone">{words.zone}</a>
        </p>
        <Select
          name="at_once"
          label={words.atOnce}
          hint={words.atOnceHint}
          value={typed.at_once ?? '1'}
          options={['1', '2'].map((value) => ({ value, label: value }))}
        />
        <Field
          name="weekly_hours"
          type="number"
          label={words.weekly}
          value={typed.weekly_hours ?? '10'}
          error={errors.weekly_hours}
          short
        />
        <Check name="paused" label={words.pause} checked={Boolean(typed.paused)} />
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

function Avoidances({ avoidances, sent }: { avoidances: readonly Avoidance[]; sent: Sent<unknown> }) {
  const words = useWords(messages).helping;
  const { typed, errors } = sent;
  return (
    <section id="avoid">
      <h2>{words.avoid}</h2>
      <p>{words.avoidLead}</p>
      {avoidances.length > 0 && (
        <ul>
          {avoidances.map(({ id, kind, name }) => (
            <li key={id}>
              <Form action={`/helping/avoidances/${id}/removal`} once={false} class="acts">
                <span>
                  {words.avoidKinds[kind]}: <bdi>{name ?? words.somebodyElse}</bdi>
                </span>
                <Button kind="quiet">{words.avoidRemove}</Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form action="/helping/avoidances" once={sent.once}>
        <Select
          name="kind"
          label={words.avoidKind}
          value={typed.kind ?? 'experience'}
          options={(['experience', 'group', 'person'] as const).map((kind) => ({
            value: kind,
            label: words.avoidKinds[kind],
          }))}
        />
        <Field
          name="named"
          label={words.avoidName}
          value={typed.named}
          error={errors.named}
          autocomplete="off"
          spellcheck={false}
          maxlength={80}
          required
        />
        <Buttons>
          <Button kind="quiet">{words.avoidAdd}</Button>
        </Buttons>
      </Form>
    </section>
  );
}
