import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { plainText } from '../../platform/text.ts';
import { Button, ButtonLink, Buttons, ErrorSummary, Form, TextArea } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { List, Pager } from '../../ui/list.tsx';
import { Prose } from '../../ui/post.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';
import { Changes, GroupHead, useTabTitle } from '../parts.tsx';
import { isMember, mayFacilitate } from '../policy.ts';
import type { AgreementVersion, GroupSeen } from '../queries.ts';

interface AgreementPageProps {
  group: GroupSeen;
  shown: AgreementVersion & { html: string; before: string | null };
  versions: readonly AgreementVersion[];
  next: string | undefined;
}

/** What a group's members agreed on: the version that holds, or an earlier one; for members all there were. */
export function AgreementPage({ group, shown, versions, next }: AgreementPageProps) {
  const words = useWords(messages);
  const base = `/groups/${group.address}/agreement`;
  const current = shown.version === group.agreement_version;
  return (
    <Layout title={useTabTitle(group, group.name, words.agreementTitle)} here="groups">
      <GroupHead group={group} />
      <section aria-labelledby="agreement">
        <h2 id="agreement">{current ? words.agreementTitle : words.olderVersion(shown.version)}</h2>
        <Prose html={shown.html} />
        <Buttons>
          {!current && (
            <ButtonLink href={base} kind="quiet">
              {words.holdsNow}
            </ButtonLink>
          )}
          {current && mayFacilitate(group) && (
            <ButtonLink href={`${base}/new`} kind="quiet">
              {words.changeAgreement}
            </ButtonLink>
          )}
        </Buttons>
        {isMember(group) && shown.before !== null && (
          <details>
            <summary>{words.whatChanged}</summary>
            <Changes before={plainText(shown.before)} now={plainText(shown.html)} />
          </details>
        )}
      </section>
      {isMember(group) && versions.length > 1 && (
        <section aria-labelledby="versions">
          <h2 id="versions">{words.earlier}</h2>
          <List label={words.earlier}>
            {versions.map((version) => (
              <p key={version.version} class="row">
                <a href={`${base}?version=${version.version}`}>
                  <Sentence
                    text={version.by ? words.changedBy : words.changedAt}
                    parts={{
                      version: version.version,
                      time: <Time at={version.changed_at} />,
                      name: <bdi>{version.by}</bdi>,
                    }}
                  />
                </a>
              </p>
            ))}
          </List>
          <Pager next={next} />
        </section>
      )}
    </Layout>
  );
}

interface ChangeAgreementPageProps {
  group: GroupSeen;
  sent: Sent<unknown>;
  /** The agreement that holds now. */
  current: string;
}

/** A facilitator writes the next version. */
export function ChangeAgreementPage({ group, sent, current }: ChangeAgreementPageProps) {
  const words = useWords(messages);
  const { typed, errors } = sent;
  return (
    <Layout title={words.changeAgreementTitle} here="groups" narrow>
      <Title lead={words.changeAgreementLead}>{words.changeAgreementTitle}</Title>
      <Form action={`/groups/${group.address}/agreement`} once={sent.once}>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="seen_version" value={group.agreement_version} />
        <TextArea
          name="body"
          maxlength={10_000}
          label={words.agreement}
          value={typed.body ?? current}
          error={errors.body}
          rows={16}
          audience={words.agreementAudience}
        />
        {typed.body !== undefined && typed.seen_version !== String(group.agreement_version) && (
          <section aria-labelledby="differences">
            <h2 id="differences">{words.differences}</h2>
            <Changes before={current} now={typed.body.replace(/\r\n?/g, '\n')} />
          </section>
        )}
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}
