import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Audience, Button, Buttons, ErrorSummary, Field, Form, TextArea } from '../../ui/form.tsx';
import { messages } from '../messages.ts';
import { Organise } from '../parts.tsx';
import { PlaceFields } from './fields.tsx';

interface SettingsProps {
  sent: Sent<unknown>;
  /** How many of the numbers at `/help-now` wait to be checked, and whether the risks are to be looked at. */
  due: { resources: number; risks: boolean } | undefined;
  /** What is wrong with the daily back-ups. */
  backUps?: 'failed' | 'old' | undefined;
}

export function SettingsPage({ sent, due, backUps }: SettingsProps) {
  const { fields: words, organise } = useWords(messages);
  const { typed, errors } = sent;
  return (
    <Organise here="settings">
      {backUps && <p class="notice">{backUps === 'failed' ? organise.backUpFailed : organise.backUpOld}</p>}
      {due && due.resources > 0 && (
        <p class="notice">
          {organise.due(due.resources)} <a href="/organise/resources?show=due">{organise.look}</a>
        </p>
      )}
      {due?.risks && (
        <p class="notice">
          {organise.risksDue} <a href="/organise/risks">{organise.look}</a>
        </p>
      )}
      <Form action="/organise" once={sent.once}>
        <ErrorSummary errors={errors} />
        <input type="hidden" id="version" name="version" value={typed.version} />
        <PlaceFields sent={sent} />
        <TextArea
          name="rules"
          maxlength={20_000}
          label={words.rules}
          hint={words.rulesHint}
          value={typed.rules}
          error={errors.rules}
          rows={12}
          required={false}
        />
        <Field
          name="leave_to"
          type="url"
          label={words.leaveTo}
          hint={words.leaveToHint}
          value={typed.leave_to}
          error={errors.leave_to}
          maxlength={300}
          required={false}
        />
        <Audience>{words.everybodySees}</Audience>
        <Buttons>
          <Button>{organise.save}</Button>
        </Buttons>
      </Form>
    </Organise>
  );
}

interface NewLinkProps {
  title: string;
  lead: string;
  /** The whole address. */
  link: string;
}

/** A link that was made just now: shown this once. */
export function NewLink({ title, lead, link }: NewLinkProps) {
  return (
    <section class="notice" aria-labelledby="new-link">
      <h2 id="new-link">{title}</h2>
      <p>{lead}</p>
      <p>
        <code dir="ltr">{link}</code>
      </p>
    </section>
  );
}
