import { useWords } from '../../platform/i18n.ts';
import { Button, Buttons, Form } from '../../ui/form.tsx';
import { Layout, Sentence, Title } from '../../ui/layout.tsx';
import { Time } from '../../ui/time.tsx';
import { messages } from '../messages.ts';

interface RecoveryCodesProps {
  /** Shown while the person has not said that they kept them. */
  codes: readonly string[];
  sheet: { madeAt: Date; left: number } | undefined;
  /** Where to go on to afterwards. */
  then: string;
}

export function RecoveryCodesPage({ codes, sheet, then }: RecoveryCodesProps) {
  const words = useWords(messages).recovery;
  return (
    <Layout title={words.title} here="you" narrow sensitive>
      <Title lead={words.lead}>{words.title}</Title>
      {codes.length > 0 ? <Codes codes={codes} then={then} /> : <Sheet sheet={sheet} />}
    </Layout>
  );
}

function Codes({ codes, then }: Pick<RecoveryCodesProps, 'codes' | 'then'>) {
  const words = useWords(messages).recovery;
  return (
    <>
      <div class="prose">
        <ol>
          {codes.map((code) => (
            <li key={code}>
              <code dir="ltr">{code}</code>
            </li>
          ))}
        </ol>
      </div>
      <p>{words.how}</p>
      <Form action="/you/recovery-codes/receipt" once={false}>
        <input type="hidden" name="then" value={then} />
        <Buttons>
          <Button>{words.kept}</Button>
        </Buttons>
      </Form>
    </>
  );
}

function Sheet({ sheet }: Pick<RecoveryCodesProps, 'sheet'>) {
  const words = useWords(messages).recovery;
  return (
    <>
      <p>
        {sheet ? (
          <>
            <Sentence text={words.sheet} parts={{ when: <Time at={sheet.madeAt} /> }} />{' '}
            {words.left(sheet.left)}
          </>
        ) : (
          words.none
        )}
      </p>
      <Form action="/you/recovery-codes" once={false}>
        <p>{words.anewHint}</p>
        <Buttons>
          <Button kind="quiet">{words.anew}</Button>
        </Buttons>
      </Form>
    </>
  );
}
