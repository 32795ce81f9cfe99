import { Organise } from '../../place/parts.tsx';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { Sentence } from '../../ui/layout.tsx';
import { Badge } from '../../ui/list.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { TrainedModel } from '../queries.ts';

interface TriageSettingsProps {
  models: readonly TrainedModel[];
  sent: Sent<unknown>;
}

/** The second stage with its card, and how much is read. */
export function TriageSettingsPage({ models, sent: { typed, errors, once } }: TriageSettingsProps) {
  const words = useWords(messages).organise;
  return (
    <Organise here="triage" lead={words.lead}>
      <p>
        <a href="/looking-after">{words.reading}</a> · <a href="/flags/figures">{words.figures}</a>
      </p>
      <h2>{words.stage}</h2>
      <p>{words.stageLead}</p>
      {models.length === 0 && (
        <p>
          <span dir="auto">{words.noModel}</span>
        </p>
      )}
      {models.map((model) => (
        <Model key={model.id} model={model} />
      ))}
      <h2>{words.sample}</h2>
      <Form action="/organise/triage" once={once}>
        <ErrorSummary errors={errors} />
        <Field
          name="size"
          label={words.sampleSize}
          hint={words.sampleHint}
          value={typed.size}
          error={errors.size}
          inputmode="numeric"
          required
          short
        />
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </Form>
    </Organise>
  );
}

function Model({ model: { id, made_at, examples, card, on_since } }: { model: TrainedModel }) {
  const words = useWords(messages).organise;
  return (
    <section class="card">
      <h3>{words.made(examples)}</h3>
      <p>
        <Time at={made_at} />{' '}
        {on_since ? (
          <Badge kind="moss">
            <Sentence text={words.isOn} parts={{ when: <Time at={on_since} /> }} />
          </Badge>
        ) : (
          <Badge>{words.isOff}</Badge>
        )}
      </p>
      <details>
        <summary>{words.card}</summary>
        <div class="prose" dir="ltr">
          <pre>{JSON.stringify(card, null, 2)}</pre>
        </div>
      </details>
      <Form action="/organise/triage/second-stage" once={false}>
        {!on_since && <input type="hidden" name="model" value={id} />}
        <Button kind="quiet">{on_since ? words.turnOff : words.turnOn}</Button>
      </Form>
    </section>
  );
}
