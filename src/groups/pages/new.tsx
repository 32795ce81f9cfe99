import { useContext } from 'preact/hooks';
import type { Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import {
  Button,
  Buttons,
  Checks,
  Choice,
  ErrorSummary,
  Field,
  Form,
  Select,
  TextArea,
} from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Title } from '../../ui/layout.tsx';
import { firstLanguage, languages } from '../compute/languages.ts';
import { messages } from '../messages.ts';
import { visibilities } from '../policy.ts';
import type { Experience } from '../queries.ts';

/** Starting a group. */
export function NewGroupPage({
  sent,
  experiences,
}: {
  sent: Sent<unknown>;
  experiences: readonly Experience[];
}) {
  const words = useWords(messages);
  const { typed, errors } = sent;
  return (
    <Layout title={words.newTitle} here="groups" narrow>
      <Title lead={words.newLead}>{words.newTitle}</Title>
      <Form action="/groups" once={sent.once}>
        <ErrorSummary errors={errors} />
        <Field
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          error={errors.name}
          maxlength={80}
          autocomplete="off"
        />
        <Choice
          name="visibility"
          label={words.whoMaySee}
          hint={words.onlyNarrower}
          options={visibilities.map((value) => ({
            value,
            label: words.visibilityName[value],
            hint: words.visibilityMeans[value],
          }))}
          value={typed.visibility ?? 'private'}
          error={errors.visibility}
        />
        <PurposeFields sent={sent} experiences={experiences} addsExperiences />
        <TextArea
          name="agreement"
          maxlength={10_000}
          label={words.agreement}
          hint={words.agreementHint}
          value={typed.agreement ?? words.defaultAgreement}
          error={errors.agreement}
          rows={14}
          audience={words.agreementAudience}
        />
        <Buttons>
          <Button>{words.create}</Button>
        </Buttons>
      </Form>
    </Layout>
  );
}

/** What a group is for, in which language, and for whom: the same when it is founded and later. */
export function PurposeFields({
  sent: { typed, typedAll, errors },
  experiences,
  addsExperiences,
}: {
  sent: Sent<unknown>;
  experiences: readonly Experience[];
  /** Whether this group may name experiences that the catalogue lacks. */
  addsExperiences: boolean;
}) {
  const { locale } = useContext(Frame);
  const words = useWords(messages);
  return (
    <>
      <Field
        name="sentence"
        label={words.sentence}
        hint={words.sentenceHint}
        value={typed.sentence}
        error={errors.sentence}
        required={false}
        maxlength={240}
      />
      {experiences.length > 0 && (
        <Checks
          name="experiences"
          label={words.experiences}
          hint={words.experiencesHint}
          options={experiences.map(({ id, name }) => ({ value: id, label: <span dir="auto">{name}</span> }))}
          values={typedAll.experiences}
          error={errors.experiences}
          required={false}
          inline
          atOnce={8}
        />
      )}
      {addsExperiences && (
        <Field
          name="new_experience"
          label={words.newExperience}
          hint={words.newExperienceHint}
          value={typed.new_experience}
          error={errors.new_experience}
          required={false}
          maxlength={80}
        />
      )}
      <Select
        name="language"
        label={words.language}
        hint={words.languageHint}
        options={languages.map(([value, name]) => ({ value, label: name || words.otherLanguage }))}
        value={typed.language ?? firstLanguage(locale)}
        error={errors.language}
      />
    </>
  );
}
