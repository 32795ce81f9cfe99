import { useContext } from 'preact/hooks';
import { languageNames, locales, useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Form } from '../../ui/form.tsx';
import { Frame } from '../../ui/frame.ts';
import { Layout, Title } from '../../ui/layout.tsx';
import { messages } from '../messages.ts';

/**
 * The language of the pages, for visitors too.
 * @param back where one came from
 */
export function LanguagePage({ back }: { back: string }) {
  const words = useWords(messages).language;
  const { locale } = useContext(Frame);
  const offered = locales.filter((each) => each !== 'en-XB' || locale === 'en-XB');
  return (
    <Layout title={words.title} narrow>
      <Title lead={words.lead}>{words.title}</Title>
      <Form action="/language" once={false}>
        <input type="hidden" name="back" value={back} />
        <Buttons>
          {offered.map((each) => (
            <Button key={each} kind="quiet" name="language" value={each} pressed={each === locale}>
              <bdi lang={each}>{languageNames[each]}</bdi>
            </Button>
          ))}
        </Buttons>
      </Form>
    </Layout>
  );
}
