/**
 * The script of every page. Each page works without it; it adds what a browser alone cannot do.
 * An island is an element with `data-island`: its module is loaded only where the element stands.
 */
type Island = { attach(element: HTMLElement): void };

const islands: Record<string, () => Promise<Island>> = {
  ask: () => import('./support/islands/ask.ts'),
  draft: () => import('./writing/islands/draft.ts'),
  chat: () => import('./chat/islands/chat.ts'),
  files: () => import('./files/islands/files.ts'),
  devices: () => import('./notifications/islands/devices.ts'),
  live: () => import('./discussions/islands/live.ts'),
  passkeys: () => import('./people/islands/passkeys.ts'),
  rooms: () => import('./chat/islands/rooms.ts'),
  reply: () => import('./discussions/islands/reply.ts'),
  switch: () => import('./practice/islands/switch.ts'),
  similar: () => import('./discussions/islands/similar.ts'),
  words: () => import('./triage/islands/words.ts'),
};

let leaving = false;

attachIslands();
watchUnsavedWords();
watchLeaving();
watchMenus();
watchSigningOut();
watchNames();
watchCues();
// Looks after what there is without a network; where that is not possible, nothing is missing with one.
navigator.serviceWorker?.register('/sw.js').catch(() => {});

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

/** What was written in a room and is not sent yet is kept with the tab; nothing of it outlasts signing out, in any tab. */
function watchSigningOut(): void {
  const tabs = new BroadcastChannel('out');
  const forget = () => {
    try {
      for (const key of Object.keys(sessionStorage))
        if (key.startsWith('unsent ')) sessionStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing.
    }
  };
  tabs.onmessage = forget;
  addEventListener('submit', ({ target }) => {
    if ((target as HTMLFormElement).getAttribute('action') !== '/sign-out') return;
    forget();
    tabs.postMessage('');
  });
  if (!document.querySelector('.n-you')) forget();
}

/** Words in a box of any form but the one that is being sent: its own are on their way. */
function hasUnsavedWords(sending: EventTarget | null): boolean {
  // After a mistake the page comes back with the words in the box, but nowhere else.
  const refused = document.querySelector('.wrong, .bad') !== null;
  return [...document.querySelectorAll('textarea')].some(
    (box) => box.form !== sending && box.value.trim() !== '' && (refused || box.value !== box.defaultValue),
  );
}

/**
 * The link alone would leave this page one step back in the history; replaced, it is gone. What else of this place
 * stands in the tab's history leaves again when one comes back to it, and other tabs go along.
 */
function watchLeaving(): void {
  const tabs = new BroadcastChannel('leave');
  const leave = (to: string) => {
    leaving = true;
    document.documentElement.hidden = true;
    document.title = '\u200b';
    remember(to);
    location.replace(to);
  };
  tabs.onmessage = ({ data }) => leave(data);
  const back = () => {
    const left = remembered();
    if (left) leave(left);
  };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Whoever types the address, or follows a link to it, wants to be here again.
  if (navigation?.type === 'back_forward') back();
  else remember('');
  addEventListener('pageshow', (event) => {
    if (event.persisted) back();
  });

  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (!link) return;
  const go = () => {
    tabs.postMessage(link.href);
    leave(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go();
  });
  watchShift(go);
}

/** Where this tab left to, kept for as long as the tab. */
function remember(to: string): void {
  try {
    sessionStorage.left = to;
  } catch {
    // A browser that keeps nothing: this page leaves, earlier ones do not know.
  }
}

function remembered(): string | undefined {
  try {
    return sessionStorage.left;
  } catch {
    return undefined;
  }
}

/** Shift three times, each within three seconds and with nothing between: no shortcut and no typing does that. */
function watchShift(act: () => void): void {
  let presses = 0;
  let alone = false;
  let last = 0;
  addEventListener('pointerdown', () => {
    presses = 0;
    alone = false;
  });
  addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey }) => {
    alone = key === 'Shift' && !ctrlKey && !altKey && !metaKey;
    if (!alone) presses = 0;
  });
  addEventListener('keyup', ({ key, timeStamp }) => {
    // On a keyboard of glass Shift is pressed in passing while one writes.
    if (key !== 'Shift' || !alone || (matchMedia('(hover: none)').matches && isWriting())) return;
    presses = timeStamp - last < 3000 ? presses + 1 : 1;
    last = timeStamp;
    if (presses === 3) act();
  });
}

const isWriting = () => document.activeElement?.matches('input, textarea') ?? false;

/** What completes names comes with the first `@` in a box where people can be named. */
function watchNames(): void {
  addEventListener('input', ({ target: box }) => {
    if (box instanceof HTMLTextAreaElement && box.dataset.names && box.value[box.selectionStart - 1] === '@')
      void import('./notifications/islands/mention.ts').then((island) => island.attach(box));
  });
}

/** Cues come when somebody begins a reply, unless they are off on this device: until then nothing of them is loaded. */
function watchCues(): void {
  addEventListener('focusin', ({ target: box }) => {
    if (!(box instanceof HTMLTextAreaElement)) return;
    const place = box.closest<HTMLElement>('[data-cues]');
    if (!place || document.querySelector('.cues')) return;
    const cues = document.createElement('div');
    cues.className = 'cues';
    cues.dataset.cues = place.dataset.cues;
    (box.form?.querySelector('[data-island=words]') ?? place).after(cues);
    try {
      if (localStorage.cues === 'off') return;
    } catch {
      // A browser that keeps nothing does not know better.
    }
    import('./practice/islands/cues.ts')
      .then((island) => island.attach(cues, box))
      .catch((error) => console.warn(error));
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
