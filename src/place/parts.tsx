import type { ComponentChildren } from 'preact';
import { useWords } from '../platform/i18n.ts';
import { Layout, Title } from '../ui/layout.tsx';
import { Tabs } from '../ui/list.tsx';
import { messages } from './messages.ts';

const parts = [
  'settings',
  'people',
  'invitations',
  'experiences',
  'resources',
  'triage',
  'groups',
  'targets',
  'log',
  'records',
  'outbox',
  'health',
] as const;
type Part = (typeof parts)[number];

interface OrganiseProps {
  here: Part;
  lead?: string;
  children: ComponentChildren;
}

/** The frame of all that organisers do for the place, in whichever domain it stands. */
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

/** The place's contact, as a link where it is an address of mail, phone or web. */
export function Contact({ children: contact }: { children: string }) {
  const href = contactHref(contact);
  return href ? (
    <a href={href} dir="auto" rel="noreferrer nofollow">
      {contact}
    </a>
  ) : (
    <bdi>{contact}</bdi>
  );
}

function contactHref(contact: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(contact)) return contact;
  if (/^[^\s@:?&]+@[^\s@:?&]+\.[^\s@:?&]+$/.test(contact)) return `mailto:${contact}`;
  if (/^\+?[\d\s()/.-]{3,30}$/.test(contact)) return `tel:${contact.replace(/[^\d+]/g, '')}`;
  return undefined;
}
