import type { ComponentChildren } from 'preact';
import { MessageLink } from '../../chat/parts.tsx';
import { useFormats, useWords } from '../../platform/i18n.ts';
import { Audience, Button, ButtonLink, Buttons, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Avatar, Badge, Tag } from '../../ui/list.tsx';
import { Prose } from '../../ui/post.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import type { LivedExperience, PersonSeen } from '../queries.ts';

interface ShownGroup {
  address: string;
  name: string;
  facilitator: boolean;
  audience: string;
}

interface PersonProps {
  person: PersonSeen;
  experiences: readonly LivedExperience[];
  groups: readonly ShownGroup[];
  /** One's own: shown as everybody sees it, and what only some see apart. */
  own: boolean;
  /** The viewer may write to them. */
  writes?: boolean;
  /** For moderators: this person may be paused. */
  pauses?: boolean;
}

export function PersonPage({ person, experiences, groups, own, writes, pauses }: PersonProps) {
  const words = useWords(messages).person;
  if (person.blocked) return <BlockedPage person={person} />;
  const forAll = own ? experiences.filter((each) => each.audience === 'everyone') : experiences;
  const forGroups = own ? experiences.filter((each) => each.audience === 'groups') : [];
  const groupsForAll = own ? groups.filter((group) => group.audience !== 'members') : groups;
  const groupsForSome = own ? groups.filter((group) => group.audience === 'members') : [];
  const empty = !person.about_html && forAll.length + groupsForAll.length + person.languages.length === 0;
  return (
    <Layout title={words.title} narrow sensitive here={own ? 'you' : undefined}>
      {own && (
        <p class="notice">
          {words.you} <a href="/you/profile">{words.edit}</a>
        </p>
      )}
      <Head person={person} />
      {writes && (
        <p class="acts">
          <MessageLink person={person.id} />
        </p>
      )}
      {person.about_html && (
        <>
          <h2 class="vh">{words.title}</h2>
          <Prose html={person.about_html} />
        </>
      )}
      <Languages languages={person.languages} />
      <Experiences experiences={forAll} />
      <Groups groups={groupsForAll} />
      {empty && <p>{words.nothing}</p>}
      {(forGroups.length > 0 || groupsForSome.length > 0) && (
        <section>
          <Audience>{words.youGroups}</Audience>
          <Experiences experiences={forGroups} />
          <Groups groups={groupsForSome} />
        </section>
      )}
      {!own && <Distance person={person} pauses={pauses} />}
    </Layout>
  );
}

function Head({ person }: { person: PersonSeen }) {
  const words = useWords(messages).person;
  const since = <Time at={person.created_at} />;
  return (
    <Title
      lead={person.imported ? words.imported : <Sentence text={words.here} parts={{ when: since }} />}
      action={
        (person.organiser || person.moderator || person.on_break) && (
          <>
            {person.on_break && <Badge>{words.onBreak}</Badge>}
            {person.organiser && <Badge>{words.organiser}</Badge>}
            {person.moderator && <Badge>{words.moderator}</Badge>}
          </>
        )
      }
    >
      <Avatar name={person.name} large /> <span dir="auto">{person.name}</span>
    </Title>
  );
}

function Languages({ languages }: { languages: readonly string[] }) {
  const words = useWords(messages).person;
  const { list } = useFormats();
  if (languages.length === 0) return null;
  return (
    <Section title={words.languages}>
      <p>
        <span dir="auto">{list(languages)}</span>
      </p>
    </Section>
  );
}

function Experiences({ experiences }: { experiences: readonly LivedExperience[] }) {
  const words = useWords(messages).person;
  if (experiences.length === 0) return null;
  return (
    <Section title={words.experiences}>
      <ul>
        {experiences.map(({ id, name, relation }) => (
          <li key={id}>
            <b dir="auto">{name}</b>: {words.relations[relation]}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Groups({ groups }: { groups: readonly ShownGroup[] }) {
  const words = useWords(messages).person;
  if (groups.length === 0) return null;
  return (
    <Section title={words.groups}>
      <p class="tags">
        {groups.map(({ address, name, facilitator }) => (
          <Tag key={address} href={`/groups/${address}`}>
            {name}
            {facilitator && ` · ${words.facilitator}`}
          </Tag>
        ))}
      </p>
    </Section>
  );
}

/** Keeping away from each other, or telling a moderator: one tap, no reason asked. */
function Distance({ person, pauses }: Pick<PersonProps, 'person' | 'pauses'>) {
  const words = useWords(messages).person;
  return (
    <Form action={`/people/${person.id}/block`} once={false}>
      <p class="hint">
        <Sentence text={words.blockHint} parts={{ name: <span dir="auto">{person.name}</span> }} />
      </p>
      <Buttons>
        <Button kind="quiet">{words.block}</Button>
        <ButtonLink href={`/reports/new?person=${person.id}`} kind="quiet">
          {words.report}
        </ButtonLink>
        {pauses && (
          <ButtonLink href={`/people/${person.id}/pauses/new`} kind="quiet">
            {words.pause}
          </ButtonLink>
        )}
      </Buttons>
    </Form>
  );
}

function BlockedPage({ person }: { person: PersonSeen }) {
  const words = useWords(messages).person;
  const name = <b dir="auto">{person.name}</b>;
  return (
    <Layout title={words.title} narrow>
      <Title lead={<Sentence text={words.blocked} parts={{ name }} />}>
        <span dir="auto">{person.name}</span>
      </Title>
      <Form action={`/you/blocks/${person.id}/removal`} once={false}>
        <Buttons>
          <Button kind="quiet">{words.unblock}</Button>
          <ButtonLink href={`/reports/new?person=${person.id}`} kind="quiet">
            {words.report}
          </ButtonLink>
        </Buttons>
      </Form>
    </Layout>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
