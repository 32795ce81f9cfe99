import { useContext } from 'preact/hooks';
import { Awake } from '../../duty/parts.tsx';
import type { AwakeNow } from '../../duty/queries.ts';
import { Contact } from '../../place/parts.tsx';
import { useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Form, Select } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import type { Whereabouts } from '../compute/country.ts';
import { messages } from '../messages.ts';
import { countryName, Dial, Resources } from '../parts.tsx';
import type { Resource } from '../queries.ts';

interface HelpProps {
  where: Whereabouts;
  /** Of that country and of everywhere. */
  resources: readonly Resource[];
  /** ISO codes of all countries that something is known about. */
  countries: readonly string[];
  contact: string;
  moderators: readonly { id: string; name: string }[];
  /** Whether somebody keeps watch now. */
  now: AwakeNow | undefined;
  /** A copy for when there is no network: what needs one is left out. */
  kept?: boolean;
}

/** For somebody who may be in danger: what to do first stands first. */
export function HelpPage({
  where: { country, by },
  resources,
  countries,
  contact,
  moderators,
  now,
  kept = false,
}: HelpProps) {
  const words = useWords(messages).help;
  const { locale } = useContext(Frame);
  const sorted = countries
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const own = resources.filter((each) => each.country !== null);
  const everywhere = resources.filter((each) => each.country === null);
  const first = own.find(isEmergency);
  return (
    <Layout title={words.title} narrow sensitive>
      <Title lead={kept ? words.keptLead : words.lead}>{words.title}</Title>
      <section class="notice">
        <p>
          <strong>{words.danger}</strong>
        </p>
        {country && first && (
          <p>
            <Call resource={first} /> {words.dangerIn(countryName(country, locale))}
          </p>
        )}
        {country && first && by === 'language' && <p>{words.guess(countryName(country, locale))}</p>}
        {(!first || by === 'language') &&
          everywhere.filter(isEmergency).map((each) => (
            <p key={each.id}>
              <Call resource={each} /> <span dir="auto">{each.about}</span>
            </p>
          ))}
      </section>
      {country && (
        <section>
          <h2>{words.helpIn(countryName(country, locale))}</h2>
          {own.length > 0 ? <Resources of={own} /> : <p>{words.unknownIn(countryName(country, locale))}</p>}
        </section>
      )}
      {!kept && (
        <Form action="/help-now" method="get" class="seek">
          <Select
            name="country"
            label={words.choose}
            hint={words.chooseHint}
            value={country ?? ''}
            options={[{ value: '', label: words.anyCountry }, ...sorted]}
          />
          <Button kind="quiet">{words.show}</Button>
        </Form>
      )}
      {everywhere.some((each) => !isEmergency(each)) && (
        <section>
          <h2>{words.everywhere}</h2>
          <Resources of={everywhere.filter((each) => !isEmergency(each))} />
        </section>
      )}
      <p>{words.calm}</p>
      {!kept && (
        <>
          <h2>{words.here}</h2>
          <p>{words.hereLead}</p>
          <Awake now={now} />
          <PeopleHere contact={contact} moderators={moderators} />
          <h2>{words.others}</h2>
          <ul>
            {sorted
              .filter(({ value }) => value !== country)
              .map(({ value, label }) => (
                <li key={value}>
                  <a href={`/help-now?country=${value}`}>{label}</a>
                </li>
              ))}
          </ul>
        </>
      )}
      <p>{words.missing}</p>
      <p>{words.limits}</p>
      <p>{words.leaving}</p>
    </Layout>
  );
}

function Call({ resource: { name, dial } }: { resource: Resource }) {
  const words = useWords(messages).help;
  return (
    <Sentence
      text={words.dangerCall}
      parts={{ number: <Dial to={dial} label={words.call(name || words.emergency, dial)} /> }}
    />
  );
}

function PeopleHere({ contact, moderators }: Pick<HelpProps, 'contact' | 'moderators'>) {
  const words = useWords(messages).help;
  const { viewer } = useContext(Frame);
  return (
    <>
      {viewer && <ButtonLink href="/ask">{words.ask}</ButtonLink>}
      {moderators.length > 0 && (
        <>
          <p>{words.moderators}</p>
          <ul>
            {moderators.map(({ id, name }) => (
              <li key={id}>
                <a href={`/people/${id}`} dir="auto">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {!viewer && (
        <p>
          <a href="/sign-in?then=/help-now">{words.signIn}</a>
        </p>
      )}
      {contact && (
        <p>
          <Sentence text={words.contact} parts={{ contact: <Contact>{contact}</Contact> }} />
        </p>
      )}
    </>
  );
}

/** With a number: a place may have written down an emergency chat as well. */
const isEmergency = ({ kind, dial }: Resource) => kind === 'emergency' && dial !== '';
