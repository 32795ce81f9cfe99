import { useContext } from 'preact/hooks';
import { Contact } from '../../place/parts.tsx';
import { formats, type Locale, useFormats, useWords } from '../../platform/i18n.ts';
import { Button, ButtonLink, Form, Select } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { anywhere, type Country, countries, isOld, type Resource, telHref } from '../compute/resources.ts';
import { messages } from '../messages.ts';

interface HelpProps {
  /** ISO code of the country that the reader chose, or lives in. */
  chosen: string | undefined;
  contact: string;
  moderators: readonly { id: string; name: string }[];
}

/** For somebody who may be in danger: what to do first stands first. */
export function HelpPage({ chosen, contact, moderators }: HelpProps) {
  const words = useWords(messages).help;
  const { locale } = useContext(Frame);
  const here = countries.find(({ code }) => code === chosen);
  const sorted = countries.toSorted((a, b) => nameOf(a, locale).localeCompare(nameOf(b, locale)));
  return (
    <Layout title={words.title} narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      <section class="notice">
        <p>
          <strong>{words.danger}</strong>
        </p>
        <p>
          <Sentence text={words.dangerCall} parts={{ number: <Dial to={emergencyOf(here)} /> }} />
          {!here && ` · ${words.dangerAnywhere}`}
        </p>
      </section>
      {here && <InCountry country={here} />}
      <Form action="/help-now" method="get" class="seek">
        <Select
          name="country"
          label={words.choose}
          hint={words.chooseHint}
          value={here?.code ?? ''}
          options={[
            { value: '', label: words.anyCountry },
            ...sorted.map((country) => ({ value: country.code, label: nameOf(country, locale) })),
          ]}
        />
        <Button kind="quiet">{words.show}</Button>
      </Form>
      <p>{words.calm}</p>
      <h2>{words.here}</h2>
      <p>{words.hereLead}</p>
      <PeopleHere contact={contact} moderators={moderators} />
      <h2>{words.all}</h2>
      {sorted
        .filter((country) => country !== here)
        .map((country) => (
          <details key={country.code}>
            <summary>{nameOf(country, locale)}</summary>
            <Resources of={country} />
          </details>
        ))}
      <p>{words.limits}</p>
      <p>{words.missing}</p>
    </Layout>
  );
}

function InCountry({ country }: { country: Country }) {
  const words = useWords(messages).help;
  const { locale } = useContext(Frame);
  return (
    <section>
      <h2>{words.listeningIn(nameOf(country, locale))}</h2>
      <Resources of={country} />
    </section>
  );
}

function Resources({ of: { resources } }: { of: Country }) {
  return (
    <ul>
      {resources.map((resource) => (
        <li key={resource.dial}>
          <ResourceLine resource={resource} />
        </li>
      ))}
    </ul>
  );
}

function ResourceLine({ resource }: { resource: Resource }) {
  const words = useWords(messages).help;
  const { locale } = useContext(Frame);
  const { list } = useFormats();
  const { dial, text, languages, hours, verifiedAt, sources } = resource;
  const name = resource.name ?? words.emergency;
  const spoken = languages && list(languages.map((tag) => languageName(tag, locale)));
  return (
    <>
      <b>
        <bdi>{name}</bdi>
      </b>{' '}
      <Dial to={dial} label={words.call(name, dial)} />{' '}
      {text && (
        <Sentence
          text={words.text}
          parts={{
            number: (
              <a href={telHref(text).replace('tel:', 'sms:')} dir="ltr">
                {text}
              </a>
            ),
          }}
        />
      )}
      <br />
      <small>
        {spoken && (hours === 'always' ? words.always(spoken) : words.speaks(spoken))}{' '}
        {verifiedAt === null
          ? words.unchecked
          : words.compared(list([...new Set(sources.map(siteOf))]), dayOf(verifiedAt, locale))}{' '}
        {resource.kind === 'listening' && isOld(resource) && words.old}
      </small>
    </>
  );
}

function Dial({ to, label }: { to: string; label?: string }) {
  return (
    <a class="b q" href={telHref(to)} aria-label={label} dir="ltr">
      {to}
    </a>
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

const emergencyOf = (country: Country | undefined) =>
  country?.resources.find(({ kind }) => kind === 'emergency')?.dial ?? anywhere;

const siteOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/** That day itself, wherever the reader is. */
const dayOf = (iso: string, locale: Locale) => formats(locale, 'UTC').day(new Date(iso));

const nameOf = ({ code }: Country, locale: Locale) =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;

const languageName = (tag: string, locale: Locale) =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
