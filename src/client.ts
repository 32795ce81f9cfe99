/**
 * The script of every page. Each page works without it; it adds what a browser alone cannot do.
 * An island is an element with `data-island`: its module is loaded only where the element stands.
 */
type Island = { attach(element: HTMLElement): void };

const islands: Record<string, () => Promise<Island>> = {
  passkeys: () => import('./people/islands/passkeys.ts'),
  reply: () => import('./discussions/islands/reply.ts'),
  similar: () => import('./discussions/islands/similar.ts'),
  words: () => import('./triage/islands/words.ts'),
};

let leaving = false;

attachIslands();
watchUnsavedWords();
watchLeaving();
watchMenus();

function attachIslands(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const load = islands[element.dataset.island ?? ''];
    // An island that does not load leaves the plain page, which works.
    load?.().then(
      (island) => island.attach(element),
      (error) => console.warn(error),
    );
  }
}

/** Asks before words are thrown away. They are not kept in the browser: others may use the same one. */
function watchUnsavedWords(): void {
  let sending: EventTarget | null = null;
  addEventListener('submit', (event) => {
    sending = event.target;
  });
  addEventListener('pageshow', (event) => {
    sending = null;
    // Back from the browser's memory, a form is a new one: sent again with the old value, it would be taken for the first.
    if (event.persisted) renewForms();
  });
  addEventListener('beforeunload', (event) => {
    if (!leaving && hasUnsavedWords(sending)) event.preventDefault();
  });
}

function renewForms(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name=once]')) {
    field.value = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
      '-',
    );
  }
}

/** Words in a box of any form but the one that is being sent: its own are on their way. */
function hasUnsavedWords(sending: EventTarget | null): boolean {
  // After a mistake the page comes back with the words in the box, but nowhere else.
  const refused = document.querySelector('.wrong, .bad') !== null;
  return [...document.querySelectorAll('textarea')].some(
    (box) => box.form !== sending && box.value.trim() !== '' && (refused || box.value !== box.defaultValue),
  );
}

/** The link alone would leave this page one step back in the history; replaced, it is gone. */
function watchLeaving(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (!link) return;
  const leave = () => {
    leaving = true;
    document.documentElement.hidden = true;
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  let pressed = Number.NEGATIVE_INFINITY;
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (event.timeStamp - pressed < 1000) leave();
    pressed = event.timeStamp;
  });
}

/** A menu closes when one has chosen, goes elsewhere or presses Escape. */
function watchMenus(): void {
  const opened = () => document.querySelectorAll<HTMLDetailsElement>('.menu[open]');
  addEventListener('click', (event) => {
    const target = event.target as Element;
    for (const menu of opened()) if (!menu.contains(target) || target.closest('a')) menu.open = false;
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of opened()) {
      if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
      menu.open = false;
    }
  });
}
