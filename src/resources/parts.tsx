import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { formats, type Locale, useFormats, useWords } from '../platform/i18n.ts';
import { Frame } from '../ui/frame.ts';
import { Sentence } from '../ui/layout.tsx';
import type { Whereabouts } from './compute/country.ts';
import { languageName } from './compute/languages.ts';
import { messages } from './messages.ts';
import type { Resource } from './queries.ts';

/** Entries one below the other, each with what it takes to reach them. */
export function Resources({ of }: { of: readonly Resource[] }) {
  return (
    <ul>
      {of.map((resource) => (
        <li key={resource.id}>
          <ResourceLine resource={resource} />
        </li>
      ))}
    </ul>
  );
}

/** Which country numbers are of, where no choice stands beside them; and where it is a guess, that it is one. */
export function ForCountry({ of, where: { country, by } }: { of: readonly Resource[]; where: Whereabouts }) {
  const words = useWords(messages).help;
  const { locale } = useContext(Frame);
  if (!country || of.every((each) => each.country === null)) return null;
  const name = countryName(country, locale);
  return <p>{by === 'language' ? words.guess(name) : words.numbersFor(name)}</p>;
}

/** One entry: how to reach it, when, in which languages, and how far one can rely on it. */
export function ResourceLine({ resource }: { resource: Resource }) {
  const words = useWords(messages).help;
  const { about, dial, sms, web, chat, hours } = resource;
  const name = resource.name || words.emergency;
  return (
    <>
      <b>
        <bdi>{name}</bdi>
      </b>{' '}
      {dial && <Dial to={dial} label={words.call(name, dial)} />}{' '}
      {sms && (
        <Sentence
          text={words.text}
          parts={{
            number: (
              <a href={smsHref(sms)} dir="ltr">
                {sms}
              </a>
            ),
          }}
        />
      )}{' '}
      {chat && (
        <Elsewhere to={chat} label={words.chat(name)}>
          {words.chatShort}
        </Elsewhere>
      )}{' '}
      {web && (
        <Elsewhere to={web} label={words.web(name)}>
          {words.webShort}
        </Elsewhere>
      )}
      {about && (
        <>
          <br />
          <span dir="auto">{about}</span>
        </>
      )}
      <br />
      <small>
        <When resource={resource} /> {hours && <bdi>{hours}</bdi>}
        {hours && ' · '}
        <Reliable resource={resource} />
      </small>
    </>
  );
}

/** A number that one taps to call. */
export function Dial({ to, label }: { to: string; label?: string }) {
  return (
    <a class="b q" href={telHref(to)} aria-label={label} dir="ltr">
      {to}
    </a>
  );
}

function Elsewhere({ to, label, children }: { to: string; label: string; children: ComponentChildren }) {
  return (
    <a href={to} aria-label={label} rel="noreferrer nofollow">
      {children}
    </a>
  );
}

function When({ resource: { always, languages } }: { resource: Resource }) {
  const words = useWords(messages).help;
  const { locale } = useContext(Frame);
  const { list } = useFormats();
  const spoken = languages.length > 0 && list(languages.map((tag) => languageName(tag, locale)));
  if (!spoken) return always ? words.dayAndNight : null;
  return always ? words.always(spoken) : words.speaks(spoken);
}

function Reliable({ resource: { verified_at, sources, old } }: { resource: Resource }) {
  const words = useWords(messages).help;
  const { locale } = useContext(Frame);
  const { list } = useFormats();
  if (verified_at === null) return <>{words.unchecked}</>;
  return (
    <>
      <Sentence
        text={words.compared}
        parts={{
          pages: <bdi>{list([...new Set(sources.map(siteOf))])}</bdi>,
          day: dayOf(verified_at, locale),
        }}
      />{' '}
      {old && words.old}
    </>
  );
}

/** A country's name as the reader says it. */
export const countryName = (code: string, locale: Locale) =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;

/** What a telephone dials. A # would end the address. */
export const telHref = (dial: string) => `tel:${dialled(dial)}`;

const smsHref = (number: string) => `sms:${dialled(number)}`;

const dialled = (number: string) => number.replace(/[^\d+*#]/g, '').replaceAll('#', '%23');

/** A page by its site, and everything else as it was written. */
const siteOf = (source: string) =>
  /^https?:/.test(source) && URL.canParse(source) ? new URL(source).hostname.replace(/^www\./, '') : source;

/** That day itself, wherever the reader is. */
const dayOf = (iso: string, locale: Locale) => formats(locale, 'UTC').day(new Date(iso));
