import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import type { Visibility } from '../../platform/schema.ts';
import { Button, ButtonLink, Buttons, Check, Choice, ErrorSummary, Field, Form } from '../../ui/form.tsx';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { GroupHead, useTabTitle } from '../parts.tsx';
import { isOpen, narrowerThan, readings } from '../policy.ts';
import type { Experience, GroupSeen } from '../queries.ts';
import { PurposeFields } from './new.tsx';

interface SettingsPageProps {
  group: GroupSeen;
  /** Of the settings that are shown. */
  version: string | undefined;
  sent: Sent<unknown>;
  experiences: readonly Experience[];
  /** Why fewer people cannot see it, when somebody tried. */
  cannotNarrow: string | undefined;
}

/** What facilitators can change about a group. */
export function SettingsPage({ group, version, sent, experiences, cannotNarrow }: SettingsPageProps) {
  const words = useWords(messages);
  const { typed, errors } = sent;
  return (
    <Layout title={useTabTitle(group, group.name, words.settingsTitle)} here="groups">
      <GroupHead group={group} here="settings" />
      <section aria-labelledby="settings">
        <h2 id="settings">{words.settingsTitle}</h2>
        <Form action={`/groups/${group.address}/settings`} once={sent.once}>
          <ErrorSummary errors={errors} />
          {version && <input type="hidden" id="version" name="version" value={version} />}
          <Field
            name="name"
            label={words.name}
            value={typed.name}
            error={errors.name}
            maxlength={80}
            autocomplete="off"
          />
          <PurposeFields sent={sent} experiences={experiences} addsExperiences={isOpen(group)} />
          {group.visibility === 'public' && (
            <Check
              name="indexed"
              label={words.indexed}
              hint={words.indexedHint}
              checked={typed.indexed !== undefined}
            />
          )}
          <Check
            name="names_in_presence"
            label={words.namesHere}
            hint={words.namesHereHint}
            checked={typed.names_in_presence !== undefined}
          />
          <Check
            name="pseudonyms"
            label={words.pseudonyms}
            hint={words.pseudonymsHint}
            checked={typed.pseudonyms !== undefined}
          />
          <Choice
            name="reading"
            label={words.reading}
            hint={words.readingHint}
            error={errors.reading}
            value={typed.reading}
            options={readings.map((value) => ({
              value,
              label: words.readingName[value],
              hint: words.readingMeans[value],
            }))}
          />
          <Buttons>
            <Button>{words.save}</Button>
          </Buttons>
        </Form>
      </section>
      <LessSeen group={group} error={cannotNarrow} />
      <section aria-labelledby="log">
        <h2 id="log">{words.logTitle}</h2>
        <p>
          <a href={`/groups/${group.address}/log`}>{words.logLink}</a>
        </p>
      </section>
    </Layout>
  );
}

function LessSeen({ group, error }: { group: GroupSeen; error: string | undefined }) {
  const words = useWords(messages);
  const narrower = narrowerThan(group.visibility);
  return (
    <section aria-labelledby="less-seen">
      <h2 id="less-seen">{words.lessSeen}</h2>
      {narrower.length === 0 ? (
        <p>{words.isHidden}</p>
      ) : (
        <Form action={`/groups/${group.address}/visibility`} method="get">
          <Choice
            name="to"
            label={words.whoMaySee}
            hint={words.lessSeenHint}
            error={error}
            options={narrower.map((value) => ({
              value,
              label: words.visibilityName[value],
              hint: words.visibilityMeans[value],
            }))}
          />
          <Buttons>
            <Button kind="quiet">{words.goOn}</Button>
          </Buttons>
        </Form>
      )}
    </section>
  );
}

/** The last look before fewer people see a group. */
export function NarrowPage({ group, to }: { group: GroupSeen; to: Visibility }) {
  const words = useWords(messages);
  const base = `/groups/${group.address}`;
  return (
    <Layout title={words.lessSeen} here="groups" narrow>
      <Title lead={<span dir="auto">{group.name}</span>}>{words.narrowTitle[to]}</Title>
      <p>{words.narrowText[to]}</p>
      <p>
        <b>{words.narrowFinal}</b>
      </p>
      <Form action={`${base}/visibility`}>
        <input type="hidden" name="visibility" value={to} />
        <Buttons>
          <Button kind="care">{words.narrow}</Button>
          <ButtonLink href={`${base}/settings`} kind="quiet">
            {words.keepAsIs}
          </ButtonLink>
        </Buttons>
      </Form>
    </Layout>
  );
}
