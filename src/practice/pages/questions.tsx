import { useWords } from '../../platform/i18n.ts';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';

const themes = ['arriving', 'everyday', 'hard', 'helps', 'work', 'others', 'strength', 'ending'] as const;

/** Questions with which a group can begin a conversation, by theme. */
export function QuestionsPage() {
  const { questions: words, backTo } = useWords(messages);
  return (
    <Layout title={words.title} here="groups" narrow>
      <p class="meta">
        <a href="/practice">{backTo}</a>
      </p>
      <Title lead={words.lead}>{words.title}</Title>
      <p>{words.advice}</p>
      {themes.map((theme) => (
        <section key={theme}>
          <h2>{words.themes[theme]}</h2>
          <ul>
            {Object.values(words.list[theme]).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}
