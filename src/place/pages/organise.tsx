import type { ComponentChildren } from 'preact';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Audience, Button, Buttons, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { Tabs } from '../../ui/list.tsx';
import { messages } from '../messages.ts';
import { PlaceFields } from './fields.tsx';

const parts = ['settings', 'people', 'invitations', 'experiences', 'groups', 'log'] as const;
type Part = (typeof parts)[number];

interface OrganiseProps {
  here: Part;
  lead?: string;
  children: ComponentChildren;
}

/** The frame of all that organisers do for the place. */
export function Organise({ here, lead, children }: OrganiseProps) {
  const words = useWords(messages).organise;
  return (
    <Layout title={`${words[here]} · ${words.title}`} here="you">
      <Title lead={lead}>{words.title}</Title>
      <Tabs
        label={words.views}
        tabs={parts.map((part) => ({
          href: part === 'settings' ? '/organise' : `/organise/${part}`,
          text: words[part],
          here: part === here,
        }))}
      />
      {here !== 'people' && <h2 class="vh">{words[here]}</h2>}
      {children}
    </Layout>
  );
}

export function SettingsPage({ sent }: { sent: Sent<unknown> }) {
  const { fields: words, organise } = useWords(messages);
  const { typed, errors } = sent;
  return (
    <Organise here="settings">
      <Form action="/organise" once={sent.once}>
        <ErrorSummary errors={errors} />
        <input type="hidden" id="version" name="version" value={typed.version} />
        <PlaceFields sent={sent} />
        <TextArea
          name="rules"
          label={words.rules}
          hint={words.rulesHint}
          value={typed.rules}
          error={errors.rules}
          rows={12}
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
