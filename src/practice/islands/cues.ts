import { type Cues, type Level, readCues, type Span } from '../compute/cues.ts';
import { type CueLanguage, languageOf, rulesOf } from '../compute/languages.ts';

/**
 * Cues beside a reply that is being written. Its words, in the reader's language, come once and before a letter is
 * looked at; from then on nothing is asked of anybody. What is written is read here, and neither kept nor sent.
 */
export async function attach(element: HTMLElement, box: HTMLTextAreaElement): Promise<void> {
  const answer = await fetch('/practice/panel').catch(() => undefined);
  if (!answer?.ok) return;
  element.innerHTML = await answer.text();
  const panel = element.querySelector('details')!;
  const language = document.documentElement.lang.slice(0, 2);
  const reads: CueLanguage = language === 'es' || language === 'ar' ? language : 'en';
  // Loaded now, so that nothing has to come while one writes.
  await rulesOf(reads);
  const [idea] = [...element.querySelectorAll<HTMLElement>('[data-idea] i')].sort(() => Math.random() - 0.5);
  if (idea) idea.hidden = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let on = true;

  const look = async () => {
    const text = box.value;
    const cues = readCues(text, await rulesOf(languageOf(text, reads)));
    if (on && text === box.value) show(element, text, cues);
  };
  box.addEventListener('input', () => {
    clearTimeout(timer);
    // After a pause: nobody is told of a half sentence.
    timer = setTimeout(() => void look().catch(() => {}), 600);
  });
  element.querySelector('[data-off]')?.addEventListener('click', () => {
    on = false;
    clearTimeout(timer);
    try {
      localStorage.setItem('cues', 'off');
    } catch {
      // A browser that keeps nothing: they come again on the next page.
    }
    panel.remove();
    for (const nudge of element.querySelectorAll<HTMLElement>('[data-nudge]'))
      nudge.hidden = nudge.dataset.nudge !== 'off';
    box.focus();
  });
  await look();
}

function show(element: HTMLElement, text: string, cues: Cues): void {
  for (const part of ['warmth', 'understanding', 'questions'] as const) {
    const { level, found } = cues[part];
    const mark = element.querySelector<HTMLElement>(`[data-mark=${part}]`);
    mark?.classList.toggle('on', level > 0);
    if (mark) showOne(mark, level > 0 ? 1 : 0);
    const line = element.querySelector<HTMLElement>(`[data-of=${part}]`);
    if (line) showOne(line, level);
    const because = line?.querySelector<HTMLElement>('[data-because]');
    if (because) {
      because.hidden = found.length === 0;
      because.querySelector('q')!.textContent = wordsAt(text, found);
    }
  }
  const idea = element.querySelector<HTMLElement>('[data-idea]');
  if (idea) idea.hidden = cues.questions.level === 2;
  // Advice before anything that shows one has heard: what helps can follow.
  const heard = cues.understanding.level === 2 || cues.questions.level === 2;
  nudge(element, 'listener', element.dataset.cues === 'listening' && cues.advice.length > 0 && !heard);
  nudge(element, 'judging', cues.judgement.length > 0, wordsAt(text, cues.judgement));
}

function showOne(within: HTMLElement, level: Level): void {
  for (const each of within.querySelectorAll<HTMLElement>('[data-when]'))
    each.hidden = Number(each.dataset.when) !== level;
}

/** Said by a screen reader when it appears, and not again while it stands. */
function nudge(element: HTMLElement, kind: string, there: boolean, words = ''): void {
  const line = element.querySelector<HTMLElement>(`[data-nudge=${kind}]`);
  if (!line) return;
  const quoted = line.querySelector('q');
  if (quoted && quoted.textContent !== words) quoted.textContent = words;
  if (line.hidden === there) line.hidden = !there;
}

/** The first words that something was found by, on one line. */
function wordsAt(text: string, [first]: readonly Span[]): string {
  if (!first) return '';
  const words = text.slice(first.start, first.end).replace(/\s+/g, ' ');
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
