import { useContext } from 'preact/hooks';
import { useWords } from '../../platform/i18n.ts';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Prose } from '../../ui/post.tsx';
import { messages } from '../messages.ts';
import { Contact } from '../parts.tsx';
import type { Place, RoleHeld } from '../queries.ts';

/** What holds here, who looks after it, and who could read what: for everybody. */
export function RulesPage({ place, roles }: { place: Place; roles: readonly RoleHeld[] }) {
  const words = useWords(messages).rules;
  const { viewer } = useContext(Frame);
  return (
    <Layout title={words.title} narrow findable>
      <Title lead={place.sentence && <bdi>{place.sentence}</bdi>}>{words.title}</Title>
      <h2 class="vh">{words.title}</h2>
      {place.rules_html ? <Prose html={place.rules_html} /> : <p>{words.none}</p>}
      {place.adults_only && <p>{words.adults}</p>}
      <h2>{words.whoTitle}</h2>
      {viewer ? (
        <>
          <Holders title={words.organisers} people={roles.filter(({ role }) => role === 'organiser')} />
          <Holders title={words.moderators} people={roles.filter(({ role }) => role === 'moderator')} />
        </>
      ) : (
        <p>{words.signInToSee}</p>
      )}
      {place.contact && (
        <p>
          <Sentence text={words.contact} parts={{ contact: <Contact>{place.contact}</Contact> }} />
        </p>
      )}
      <h2>{words.reportsTitle}</h2>
      <p>{words.reports}</p>
      <p>{words.reportsThen}</p>
      <p>
        <a class="b q" href="/reports/new" rel="nofollow">
          {words.reportHere}
        </a>
      </p>
      <h2>{words.privateTitle}</h2>
      <p>{words.privateWords}</p>
      <p>{words.operator}</p>
      <p>{words.logged}</p>
      <p>
        <a href="/figures">{words.figures}</a>
      </p>
    </Layout>
  );
}

function Holders({ title, people }: { title: string; people: readonly RoleHeld[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {people.map(({ person_id, name }) => (
          <li key={person_id}>
            <a href={`/people/${person_id}`} dir="auto">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
