/**
 * The front door with script: one step after the other, and what is there already appears while one writes. Everything
 * stays in the one form, so that nothing is lost by going back and forth.
 */
export function attach(element: HTMLElement): void {
  const form = element.closest('form');
  const steps = [...element.querySelectorAll<HTMLElement>('[data-step]')];
  if (!form || steps.length === 0) return;
  lookWhileWriting(element, form);
  // After a mistake everything stays in view: the summary leads to what is wrong.
  if (!form.querySelector('.wrong, .bad')) walk(element, steps);
}

function walk(element: HTMLElement, steps: readonly HTMLElement[]): void {
  const { next = '', back = '' } = element.dataset;
  const show = (at: number, moved: boolean) => {
    for (const [place, step] of steps.entries()) step.hidden = place !== at;
    if (!moved) return;
    const first = steps[at]!.querySelector<HTMLElement>('legend, label, h2');
    first?.setAttribute('tabindex', '-1');
    first?.focus({ preventScroll: true });
    steps[at]!.scrollIntoView({ block: 'start' });
  };
  for (const [place, step] of steps.entries()) {
    const acts = step.lastElementChild?.matches('.steps')
      ? step.lastElementChild
      : document.createElement('div');
    acts.className = 'acts steps';
    if (place < steps.length - 1) acts.append(button(next, 'b', () => show(place + 1, true)));
    if (place > 0) acts.append(button(back, 'b q', () => show(place - 1, true)));
    step.append(acts);
  }
  // Enter in a line sends the form from whichever step: what the browser finds missing must be in view.
  element.addEventListener(
    'invalid',
    ({ target }) => {
      const at = steps.findIndex((step) => step.contains(target as Node));
      if (at >= 0 && steps[at]!.hidden) show(at, true);
    },
    true,
  );
  show(0, false);
}

function button(text: string, kind: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function lookWhileWriting(element: HTMLElement, form: HTMLFormElement): void {
  const box = element.querySelector('textarea');
  const address = element.dataset.from;
  if (!box || !address) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, 600);
  });

  async function look() {
    asked?.abort();
    asked = new AbortController();
    // In an address, what somebody is about to ask would stay in logs.
    const body = new URLSearchParams({ words: box!.value.slice(0, 2000) });
    for (const chosen of form.querySelectorAll<HTMLInputElement>('[name=about]:checked'))
      body.append('about', chosen.value);
    try {
      const answer = await fetch(address!, {
        method: 'POST',
        body,
        headers: { 'x-part': 'live' },
        signal: asked.signal,
      });
      if (!answer.ok) return;
      const parts = document.createElement('div');
      parts.innerHTML = await answer.text();
      for (const part of parts.querySelectorAll<HTMLElement>('[data-for]')) {
        const place = element.querySelector<HTMLElement>(`[data-part="${part.dataset.for}"]`);
        // Nobody's finger is on what moves.
        if (place && !place.contains(document.activeElement)) place.replaceChildren(...part.childNodes);
      }
    } catch {
      // A newer look overtook this one, or there is no connection: what stands there stays.
    }
  }
}
