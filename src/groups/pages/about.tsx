import type { FormErrors, Sent } from '../../platform/http.tsx';
import { useWords } from '../../platform/i18n.ts';
import { ReportLink, ReportsLink } from '../../safety/parts.tsx';
import { Layout } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';
import { GroupAbout, type GroupAboutProps, GroupHead, useTabTitle } from '../parts.tsx';

/** What somebody who may find the group learns of it, and how they join. */
export function AboutPage({
  sent,
  ...about
}: Omit<GroupAboutProps, 'typed' | 'errors'> & { sent: Sent<unknown> }) {
  const words = useWords(messages);
  const errors: FormErrors = sent.errors;
  return (
    <Layout
      title={useTabTitle(about.group, about.group.name, words.aboutTitle)}
      here="groups"
      findable={about.group.indexed}
      sensitive
    >
      <GroupHead group={about.group} here="about" />
      <GroupAbout {...about} typed={sent.typed.words} errors={errors} />
      <p>{about.group.role === 'facilitator' ? <ReportsLink /> : <ReportLink group={about.group.id} />}</p>
    </Layout>
  );
}
