import { type Locale, useWords } from '../platform/i18n.ts';
import { Button, Buttons, Form } from '../ui/form.tsx';
import { html } from '../ui/html.ts';
import { messages as writing } from '../writing/messages.ts';
import { reasonOf } from '../writing/parts.tsx';
import type { Kind, Told } from './events.ts';
import { messages } from './messages.ts';
import { type Level, levels } from './policy.ts';

/** What somebody is told in one sentence; of what their filter folds only why it does. */
export function lineOf({ kind, told }: { kind: Kind; told: Told }, locale: Locale): string {
  return told.folds === null ? kind.line(told, locale) : foldedLine(told.folds, locale);
}

export const foldedLine = (folds: string, locale: Locale): string =>
  writing.in(locale).foldedTitle(reasonOf(locale, folds));

/** Where it stands; one tap on what is folded opens it. */
export const linkOf = ({ href, folds }: Told): string => (folds === null ? href : `${href}?open`);

/** How much one hears of a topic or a group: one tap, for oneself alone. */
export function LevelChoice({
  of,
  action,
  level,
}: {
  of: 'topic' | 'group';
  /** The address of the level. */
  action: string;
  /** What holds now. */
  level: Level;
}) {
  const words = useWords(messages).levels;
  const choices = levels.map((each) =>
    Button({ kind: 'quiet', name: 'level', value: each, pressed: each === level, children: words[each] }),
  );
  return Form({
    action,
    once: false,
    class: 'card',
    id: 'level',
    children: html`<h2>${words.heading}</h2><p>${words[of][level]}</p>${Buttons({ children: choices })}`,
  });
}

/** What a box needs in which members of a group can be named: give it as `names`. */
export function useNames(group: { address: string }): { address: string; label: string } {
  const words = useWords(messages).mention;
  return { address: `/groups/${group.address}/mentions`, label: words.label };
}

/** For the page of what is one's own: the way to what is new, with how much that is in words. */
export function NewsText({ news }: { news: number }) {
  const words = useWords(messages);
  return html`${news > 0 && html`<b>${sayNews(words, news)}</b> · `}${words.linkText}`;
}

/** Up to so many are counted. */
const COUNTED = 20;

const sayNews = (words: { some: (n: number) => string; many: string }, news: number) =>
  news >= COUNTED ? words.many : words.some(news);

/** A button that script shows where the browser can be told things; see `islands/devices.ts`. */
export function AddDevice({ pushKey, back }: { pushKey: string; back?: string }) {
  const words = useWords(messages).devices;
  return (
    <Form action="/you/notifications/devices" once={false}>
      {back && <input type="hidden" name="back" value={back} />}
      <div
        data-island="devices"
        data-key={pushKey}
        data-refused={words.refused}
        data-failed={words.failed}
        data-unable={words.unable}
        hidden
      >
        <Buttons>
          <button type="button" class="b q">
            {words.add}
          </button>
        </Buttons>
        <p role="status" />
      </div>
    </Form>
  );
}
