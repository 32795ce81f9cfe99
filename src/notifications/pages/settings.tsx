import type { Sent } from '../../platform/http.tsx';
import { formats, type Locale, useWords } from '../../platform/i18n.ts';
import {
  Audience,
  Button,
  Buttons,
  Check,
  Checks,
  Choice,
  ErrorSummary,
  Field,
  Form,
  Select,
} from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Time } from '../../ui/time.tsx';
import type { Heading } from '../events.ts';
import { messages } from '../messages.ts';
import { AddDevice } from '../parts.tsx';
import type { OwnAddress, OwnDevice } from '../queries.ts';

export interface SettingsProps {
  /** The choices: as they are, or as they were sent. */
  sent: Sent<unknown>;
  /** The address form. */
  address: Sent<unknown>;
  own: OwnAddress | undefined;
  devices: readonly OwnDevice[];
  headings: readonly Heading[];
  timeZone: string;
  locale: Locale;
  /** Whether this place sends mail at all. */
  mails: boolean;
  /** By which a browser knows this place. */
  pushKey: string | null;
}

/** How one is told: by e-mail, on one's devices, when, and how much may stand in it. */
export function SettingsPage(props: SettingsProps) {
  const words = useWords(messages);
  return (
    <Layout title={words.settings.title} here="you" narrow sensitive>
      <Title lead={words.settings.lead}>{words.settings.title}</Title>
      <Address {...props} />
      <Devices {...props} />
      <Choices {...props} />
    </Layout>
  );
}

function Address({ address: { typed, errors, once }, own, mails }: SettingsProps) {
  const words = useWords(messages).address;
  const said = (text: string) => <Sentence text={text} parts={{ address: <bdi>{own?.address}</bdi> }} />;
  const waiting = own && !own.confirmed_at;
  return (
    <section aria-labelledby="mail-heading">
      <h2 id="mail-heading">{words.heading}</h2>
      <p>
        {!own
          ? words.none
          : own.bounced_at
            ? said(words.bounced)
            : own.confirmed_at
              ? said(words.confirmed)
              : mails
                ? said(words.waiting)
                : words.waitingHere}
      </p>
      <Form action="/you/notifications/address" once={once}>
        <ErrorSummary errors={errors} />
        <Field
          name="address"
          type="email"
          label={words.label}
          value={typed.address ?? own?.address}
          error={errors.address}
          autocomplete="email"
          maxlength={254}
          spellcheck={false}
        />
        <Audience>{words.audience}</Audience>
        <Buttons>
          <Button kind="quiet">{waiting ? words.again : words.save}</Button>
        </Buttons>
      </Form>
      {own && (
        <Form action="/you/notifications/address/removal" once={false}>
          <Buttons>
            {own.bounced_at && (
              <Button kind="quiet" formaction="/you/notifications/address/trust">
                {words.works}
              </Button>
            )}
            <Button kind="quiet">{words.remove}</Button>
          </Buttons>
        </Form>
      )}
    </section>
  );
}

function Devices({ devices, pushKey }: SettingsProps) {
  const words = useWords(messages).devices;
  return (
    <section aria-labelledby="devices-heading">
      <h2 id="devices-heading">{words.heading}</h2>
      <p>{words.lead}</p>
      {devices.length === 0 && <p>{words.none}</p>}
      {devices.length > 0 && (
        <ul>
          {devices.map(({ id, device, made_at, here }) => (
            <li key={id}>
              <Form action={`/you/notifications/devices/${id}/removal`} once={false} class="acts">
                <span>
                  <bdi>{device || words.heading}</bdi> {here && `(${words.here})`}{' '}
                  <small>
                    <Sentence text={words.since} parts={{ when: <Time at={made_at} /> }} />
                  </small>
                </span>
                <Button kind="quiet">{words.remove}</Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {pushKey && <AddDevice pushKey={pushKey} />}
    </section>
  );
}

function Choices({ sent: { typed, typedAll, errors, once }, headings, timeZone, locale }: SettingsProps) {
  const words = useWords(messages).settings;
  const options = headings.map((value) => ({ value, label: words.headings[value] }));
  // A day of which each hour is itself, whatever zone one reads it in.
  const hours = formats(locale, 'UTC');
  return (
    <Form action="/you/notifications" once={once}>
      <ErrorSummary errors={errors} />
      <h2>{words.what}</h2>
      {(['mail', 'push', 'digest'] as const).map((way) => (
        <Checks key={way} name={way} label={words.way[way]} options={options} values={typedAll[way] ?? []} />
      ))}
      <h2>{words.privacy}</h2>
      <Check
        name="words_of_closed"
        label={words.closed}
        hint={words.closedHint}
        checked={Boolean(typed.words_of_closed)}
      />
      <h2>{words.quiet}</h2>
      <p>
        {words.quietHint(timeZone)} <a href="/you/profile#time_zone">{words.zoneLink}</a>
      </p>
      {(['quiet_from', 'quiet_to'] as const).map((name) => (
        <Field
          key={name}
          name={name}
          type="time"
          label={name === 'quiet_from' ? words.quietFrom : words.quietTo}
          value={typed[name]}
          error={errors[name]}
          required={false}
          short
        />
      ))}
      {headings.includes('alarms') && (
        <Check name="alarms_break_quiet" label={words.alarms} checked={Boolean(typed.alarms_break_quiet)} />
      )}
      <h2>{words.digest}</h2>
      <p>{words.digestHint}</p>
      <Choice
        name="digest_every"
        label={words.every}
        options={(['never', 'day', 'week'] as const).map((value) => ({ value, label: words[value] }))}
        value={typed.digest_every}
        error={errors.digest_every}
        inline
      />
      <Select
        name="digest_hour"
        label={words.hour}
        options={Array.from({ length: 24 }, (_, hour) => ({
          value: String(hour),
          label: hours.clock(new Date(Date.UTC(2026, 0, 5, hour))),
        }))}
        value={typed.digest_hour}
        error={errors.digest_hour}
      />
      <Select
        name="digest_weekday"
        label={words.weekday}
        options={weekdays(locale)}
        value={typed.digest_weekday}
        error={errors.digest_weekday}
      />
      <Buttons>
        <Button>{words.save}</Button>
      </Buttons>
    </Form>
  );
}

/** 1 is Monday, which the fifth of January 2026 was. */
function weekdays(locale: Locale): { value: string; label: string }[] {
  const name = new Intl.DateTimeFormat(locale === 'en-XB' ? 'en' : locale, {
    weekday: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 7 }, (_, day) => ({
    value: String(day + 1),
    label: name.format(new Date(Date.UTC(2026, 0, 5 + day))),
  }));
}
