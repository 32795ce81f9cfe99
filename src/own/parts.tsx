import { PasskeyButton } from '../people/parts.tsx';
import { useWords } from '../platform/i18n.ts';
import { Field } from '../ui/form.tsx';
import { Sentence } from '../ui/layout.tsx';
import { messages } from './messages.ts';
import type { Ways } from './policy.ts';

/** Inside a form: how somebody shows once more that it is them; nothing for who has just signed in. */
export function Proof({
  ways,
  error,
  action,
}: {
  ways: Ways;
  error: string | undefined;
  /** What the form does: a passkey that is shown does it. */
  action: string;
}) {
  const words = useWords(messages).proof;
  if (!ways.must) return null;
  if (!ways.password && !ways.passkey) {
    return (
      <p>
        <Sentence text={words.none} parts={{ set: <a href="/you/password">{words.set}</a> }} />
      </p>
    );
  }
  return (
    <>
      <p>{words.lead}</p>
      {ways.password && (
        <Field
          name="password"
          type="password"
          label={words.password}
          error={error}
          autocomplete="current-password"
          required={!ways.passkey || undefined}
        />
      )}
      {ways.passkey && <PasskeyButton purpose="sign-in" label={words.byPasskey(action)} />}
    </>
  );
}
