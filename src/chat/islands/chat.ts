import { listen } from '../../ui/stream.ts';
import { clearKept, keepUnsent, type Unsent, unsentIn } from './unsent.ts';

/**
 * A room that is looked at. What others write comes by itself; what one writes shows at once, is sent when the network
 * lets it, in its order, and never twice. Whatever is shown the page fetches from its own address, as its reader.
 */
export function attach(element: HTMLElement): void {
  const { room = '', base = '', me = '', since = '', words = '{}', typing } = element.dataset;
  const log = document.querySelector<HTMLElement>('#log');
  if (!log) return;
  const said = JSON.parse(words) as Words;
  const page: Page = {
    element,
    log,
    room,
    base,
    me,
    said,
    blocked: new Set(log.dataset.blocked?.split(' ')),
  };
  const view = keepLog(page);
  const form = document.querySelector<HTMLFormElement>('form.write');
  const sending = keepQueue(page, view, form);
  if (form) keepBox(page, form, sending, typing !== undefined);
  const typists = keepTypists(page);
  let sent = false;
  addEventListener('submit', (event) => {
    sent ||= !event.defaultPrevented;
  });
  addEventListener('pageshow', () => {
    sent = false;
  });
  const stream = listen(`/rooms/${room}/live`, since, {
    hello: (data) => view.spread(Number(data)),
    here: () => {},
    typing: typists.saw,
    message: () => {
      typists.clear();
      void view.news(sending.underWay());
    },
    'message-change': (id) => void view.refresh(id),
    read: () => !document.hasFocus() && log.querySelector('.fresh')?.remove(),
    // What one does oneself changes the room too: its answer is on its way then, with what it has to say, and a reload
    // would put itself before it.
    room: () => {
      if (sent) return;
      if (isTyping() || sending.waits()) view.offerReload(said.changed);
      else location.reload();
    },
    over: () => over(),
    news: () => void view.news(sending.underWay()),
  });
  addEventListener('visibilitychange', () => !document.hidden && void view.news(sending.underWay()));
  view.onGone(over);
  view.begin();

  /** Not to be seen any more, or not by who is signed in now. What was read stays until one goes. */
  function over(): void {
    stream.close();
    sending.end();
    view.offerReload(said.over);
  }
}

type Forms = Record<string, string>;
interface Words {
  sending: string;
  waiting: string;
  failed: string;
  gone: string;
  again: string;
  takeBack: string;
  taken: string;
  show: Forms;
  many: Forms;
  one: string;
  typing: string;
  typingSomebody: string;
  typingMany: string;
  over: string;
  changed: string;
  reload: string;
  loading: string;
  files: string;
}

interface Page {
  element: HTMLElement;
  log: HTMLElement;
  room: string;
  base: string;
  me: string;
  said: Words;
  blocked: ReadonlySet<string>;
}

const language = document.documentElement.lang;
const say = (forms: Forms, n: number) =>
  (forms[new Intl.PluralRules(language).select(n)] ?? forms.other ?? '').replace('#', String(n));
/** Something is typed or chosen, in whichever form, that a reload would lose. */
const isTyping = () =>
  [...document.querySelectorAll<HTMLInputElement>('textarea, input:not([type=hidden])')].some(
    (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked,
  );
const nobody = '00000000-0000-0000-0000-000000000000';
/** Behind every message. */
const everything = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/* ---- What was said ---- */

type Log = ReturnType<typeof keepLog>;

/** A screen reader hears of what came together, and not more often than this, in milliseconds. */
const BETWEEN_WORDS = 3_000;

function keepLog({ element, log, base, me, said, blocked }: Page) {
  const status = element.querySelector('[role="status"]')!;
  const button = element.querySelector('button')!;
  /** This page ends with the newest message. */
  const atEnd = log.dataset.end !== undefined;
  let gone: () => void = () => {};
  let spread = 0;
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let below = 0;
  let reloads = false;
  let heard: HTMLElement[] = [];
  let saying: ReturnType<typeof setTimeout> | undefined;
  let saidAt = 0;

  button.addEventListener('click', () => {
    if (reloads) return location.reload();
    if (!atEnd) location.href = base;
    toEnd();
    button.hidden = true;
  });
  addEventListener(
    'scroll',
    () => {
      if (below > 0 && isAtEnd()) showBelow(0);
    },
    { passive: true },
  );
  // What opens below the window's edge is not there for whoever opened it.
  log.addEventListener(
    'toggle',
    ({ target }) => {
      const menu = target as HTMLDetailsElement;
      if (menu.open && menu.matches('.menu')) menu.lastElementChild?.scrollIntoView({ block: 'nearest' });
    },
    true,
  );
  document.querySelector('[data-older]')?.addEventListener('click', (event) => {
    event.preventDefault();
    void loadOlder(event.currentTarget as HTMLAnchorElement);
  });
  log.closest('form')?.addEventListener('submit', (event) => void actInPlace(event as SubmitEvent));

  return {
    begin,
    news,
    refresh,
    add,
    announce,
    isAtEnd,
    toEnd,
    spread(milliseconds: number) {
      spread = milliseconds || 0;
    },
    onGone(then: () => void) {
      gone = then;
    },
    offerReload(text: string) {
      reloads = true;
      clearTimeout(saying);
      announce(text);
      button.textContent = said.reload;
      button.hidden = false;
    },
  };

  /** Where one left off, or at the end. */
  function begin(): void {
    tidy();
    if (location.hash && document.getElementById(location.hash.slice(1))) return;
    const fresh = document.querySelector('#new');
    if (fresh) fresh.scrollIntoView({ block: 'center', behavior: 'instant' });
    else if (!location.search.includes('after=')) toEnd();
  }

  /** Asks for what stands behind the last message that is here; once more if something came meanwhile. */
  function news(after: Promise<unknown>): Promise<void> {
    lookAgain = true;
    looking ??= (async () => {
      await after;
      await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * (spread + 120)));
      while (lookAgain && !document.hidden) {
        lookAgain = false;
        if (!atEnd) {
          showBelow(below + 1);
          // Nothing stands behind this one: only one's own card comes.
          const found = await part(`${base}?after=${everything}`);
          if (found) showCard(found);
          break;
        }
        const last = [...log.querySelectorAll('article:not(.pending)')].at(-1)?.id ?? nobody;
        const found = await part(`${base}?after=${last}`);
        if (!found) break;
        lookAgain ||= found.hasAttribute('data-more');
        append(found);
      }
      looking = undefined;
    })();
    return looking;
  }

  async function part(address: string): Promise<Element | undefined> {
    const answer = await fetch(address, { headers: { 'x-part': 'live' }, cache: 'no-store' }).catch(
      () => undefined,
    );
    if (answer?.status === 404 || answer?.redirected) gone();
    else if (answer?.ok)
      return (
        new DOMParser().parseFromString(await answer.text(), 'text/html').body.firstElementChild ?? undefined
      );
    return undefined;
  }

  function append(found: Element): void {
    const wasAtEnd = isAtEnd();
    const came: HTMLElement[] = [];
    for (const child of found.querySelectorAll(':scope > :not(.heard)')) {
      const made = document.importNode(child, true) as HTMLElement;
      // One's own that was shown before it was sent gives way to what it became.
      if (made.id) document.getElementById(made.id)?.remove();
      log.querySelector('.empty-log')?.remove();
      const pending = log.querySelector('.pending');
      if (pending) pending.before(made);
      else log.append(made);
      const { by = '' } = made.dataset;
      if (made.matches('article') && by !== me && !blocked.has(by)) came.push(made);
    }
    tidy();
    if (wasAtEnd) toEnd();
    else if (came.length > 0) showBelow(below + came.length);
    if (document.hasFocus()) hear(came);
    showCard(found);
  }

  /** Below what was said, for whoever said it: seen and heard of at once, and left as it is while its author reads it. */
  function showCard(found: Element): void {
    const card = found.querySelector('.heard');
    const title = card?.querySelector('h2');
    if (!card || !title || document.getElementById(title.id)) return;
    const made = document.importNode(card, true);
    document.querySelector('.heard')?.remove();
    log.closest('form')?.append(made);
    made.scrollIntoView({ block: 'start', behavior: 'instant' });
    announce(title.textContent ?? '');
  }

  /** One message again, as it is now. */
  async function refresh(id: string): Promise<void> {
    if (!document.getElementById(id)) return;
    const found = await part(`/messages/${id}`);
    const here = document.getElementById(id);
    if (!found || !here) return;
    const made = document.importNode(found, true);
    const wasAtEnd = isAtEnd();
    const focused = here.contains(document.activeElement);
    here.replaceWith(made);
    tidy();
    if (wasAtEnd) toEnd();
    if (focused) made.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  }

  async function loadOlder(link: HTMLAnchorElement): Promise<void> {
    announce(said.loading);
    const found = await part(link.href);
    if (!found) {
      location.href = link.href;
      return;
    }
    const first = log.firstElementChild;
    const before = first?.getBoundingClientRect().top ?? 0;
    const made = [...found.children].map((child) => document.importNode(child, true));
    log.prepend(...made);
    tidy();
    scrollBy({ top: (first?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' });
    const oldest = log.querySelector('article')?.id;
    if (found.hasAttribute('data-more') && oldest) link.href = `${base}?before=${oldest}`;
    else {
      link.parentElement?.remove();
      log.focus({ preventScroll: true });
    }
  }

  /** Signs, taking away and bringing back happen where one is; all else is a page of its own. */
  async function actInPlace(event: SubmitEvent): Promise<void> {
    const pressed = event.submitter as HTMLButtonElement | null;
    const [action, id] =
      /^\/messages\/([0-9a-f-]{36})\/(?:reactions|removal|restoration)$/.exec(
        pressed?.getAttribute('formaction') ?? '',
      ) ?? [];
    if (!pressed || !action || !id) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const body = new URLSearchParams(pressed.name ? { [pressed.name]: pressed.value } : {});
    const headers = { 'x-part': 'live' };
    await fetch(action, { method: 'POST', body, headers, redirect: 'manual' }).catch(() => undefined);
    await refresh(id);
  }

  /** Something of one's own at the end. */
  function add(made: HTMLElement): void {
    log.querySelector('.empty-log')?.remove();
    log.append(made);
    tidy();
    toEnd();
  }

  /** Each day once; and the name once for what somebody says in a row. */
  function tidy(): void {
    let day = '';
    let last: HTMLElement | undefined;
    for (const child of [...log.children] as HTMLElement[]) {
      if (child.matches('.date')) {
        if (child.textContent === day) child.remove();
        else last = undefined;
        day = child.textContent ?? '';
      } else if (!child.matches('article')) last = undefined;
      else {
        const { by, at } = child.dataset;
        const goesOn = last && by !== '' && last.dataset.by === by && !last.matches('.gone');
        child.classList.toggle('more', Boolean(goesOn && Number(at) - Number(last?.dataset.at) < 300_000));
        last = child;
      }
    }
  }

  function isAtEnd(): boolean {
    return log.getBoundingClientRect().bottom - innerHeight < 160;
  }

  function toEnd(): void {
    below = 0;
    if (!reloads) button.hidden = true;
    const box = document.querySelector('form.write');
    const room = box ? innerHeight - box.getBoundingClientRect().height - barHeight() : innerHeight;
    scrollBy({ top: log.getBoundingClientRect().bottom - room + 8, behavior: 'instant' });
  }

  function barHeight(): number {
    const bar = document.querySelector('nav.main');
    return bar && getComputedStyle(bar).position === 'fixed' ? bar.getBoundingClientRect().height : 0;
  }

  function showBelow(count: number): void {
    below = count;
    if (reloads) return;
    button.hidden = count === 0;
    if (count > 0) button.textContent = say(said.show, count);
  }

  function hear(came: HTMLElement[]): void {
    if (came.length === 0 || reloads) return;
    heard.push(...came);
    clearTimeout(saying);
    saying = setTimeout(
      () => {
        const [only, ...more] = heard;
        heard = [];
        if (!only) return;
        const words = only.querySelector('.prose')?.textContent?.trim().slice(0, 300) ?? '';
        announce(
          more.length > 0
            ? say(said.many, more.length + 1)
            : `${said.one.replace('#', only.dataset.name ?? '')} ${words}`,
        );
      },
      Math.max(600, saidAt + BETWEEN_WORDS - Date.now()),
    );
  }

  function announce(text: string): void {
    saidAt = Date.now();
    status.textContent = text;
  }
}

/* ---- What one sends ---- */

/** Longer than this nobody waits for an answer: it is asked again. */
const PATIENCE = 20_000;

interface Item extends Unsent {
  element: HTMLElement;
  /** Refused: it is sent again only when its author says so. */
  refused: boolean;
}

function keepQueue({ room, me, said }: Page, log: Log, form: HTMLFormElement | null) {
  let queue: Item[] = [];
  let running: Promise<void> | undefined;
  let wake: () => void = () => {};
  let ended = false;
  addEventListener('online', () => wake());
  for (const unsent of unsentIn(me, room)) queue.push(shown(unsent));
  if (queue.length > 0) run();

  return {
    send(unsent: Unsent) {
      queue.push(shown(unsent));
      keep();
      run();
    },
    /** Resolves once what is on its way has arrived. What comes meanwhile may be that. */
    underWay: () =>
      Promise.race([running ?? Promise.resolve(), new Promise((resolve) => setTimeout(resolve, 1_500))]),
    waits: () => queue.length > 0,
    end() {
      ended = true;
      wake();
      for (const item of queue) tell(item, said.gone, true);
      clearKept();
    },
  };

  function keep(): void {
    keepUnsent(me, room, queue);
  }

  function run(): void {
    wake();
    running ??= (async () => {
      let failures = 0;
      for (let item = next(); item; item = next()) {
        tell(item, said.sending, false);
        const pause = await trySending(item);
        if (pause === undefined) {
          failures = 0;
          continue;
        }
        failures++;
        tell(item, said.waiting, false);
        const wait =
          pause || Math.min(60_000, 1_000 * 2 ** Math.min(failures - 1, 6)) * (0.5 + Math.random() / 2);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, wait);
        });
      }
      running = undefined;
    })();
  }

  /** In their order; what was refused does not hold up the rest. */
  function next(): Item | undefined {
    return ended ? undefined : queue.find(({ refused }) => !refused);
  }

  /** @returns undefined when that is done with; else how long to wait before trying again, 0 for as long as usual */
  async function trySending(item: Item): Promise<number | undefined> {
    const body = new URLSearchParams({ body: item.body, once: item.once });
    if (item.replyTo) body.set('reply_to', item.replyTo);
    for (const { id, alt } of item.files ?? []) {
      body.append('files', id);
      body.set(`alt_${id}`, alt);
    }
    const answer = await fetch(`/rooms/${room}/messages`, {
      method: 'POST',
      body,
      headers: { 'x-part': 'live' },
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => undefined);
    if (!answer || answer.status >= 500) return 0;
    if (answer.status === 204) {
      sent(item, answer.headers.get('location')?.split('/').at(-1) ?? '');
      return undefined;
    }
    const after = Number(answer.headers.get('retry-after') ?? 0);
    if (answer.status === 429 && after > 0 && after <= 60) return after * 1_000;
    const isWords = answer.headers.get('content-type')?.startsWith('text/plain');
    const why = isWords
      ? `${said.failed} ${await answer.text()}`
      : answer.status === 429
        ? said.failed
        : said.gone;
    item.refused = true;
    tell(item, why, true);
    log.announce(why);
    keep();
    return undefined;
  }

  function sent(item: Item, id: string): void {
    queue = queue.filter((each) => each !== item);
    keep();
    if (document.getElementById(id)) {
      item.element.remove();
      return;
    }
    item.element.id = id;
    tell(item, '', false);
    void log.news(Promise.resolve());
  }

  /** As it will stand there, marked as what it is. */
  function shown(unsent: Unsent): Item {
    const element = document.createElement('article');
    element.className = 'msg own pending';
    element.dataset.by = me;
    element.dataset.at = String(Date.now());
    const words = document.createElement('div');
    words.className = 'prose asis';
    words.dir = 'auto';
    words.textContent = unsent.body;
    const state = document.createElement('footer');
    const files = document.createElement('p');
    files.className = 'meta';
    const names = unsent.files?.map(({ name }) => name).join(', ');
    if (names) files.textContent = said.files.replace('#', () => names);
    element.append(...(unsent.body ? [words] : []), ...(names ? [files] : []), state);
    log.add(element);
    return { ...unsent, element, refused: false };
  }

  function tell(item: Item, text: string, failed: boolean): void {
    const state = item.element.querySelector('footer')!;
    const line = document.createElement('span');
    line.textContent = text;
    state.replaceChildren(line);
    item.element.classList.toggle('failed', failed);
    if (!failed) return;
    state.append(
      button(said.again, () => retry(item)),
      button(said.takeBack, () => takeBack(item)),
    );
  }

  function retry(item: Item): void {
    if (ended) {
      location.reload();
      return;
    }
    item.refused = false;
    run();
  }

  function takeBack(item: Item): void {
    queue = queue.filter((each) => each !== item);
    keep();
    item.element.remove();
    const box = form?.querySelector('textarea');
    if (!box) return;
    box.value = [item.body, box.value].filter((text) => text.trim()).join('\n\n');
    box.focus();
    log.announce(said.taken);
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'b q';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/* ---- The box ---- */

/** So often others are told that one goes on writing, in milliseconds. */
const TYPING = 3_000;

function keepBox(
  { room, log }: Page,
  form: HTMLFormElement,
  queue: ReturnType<typeof keepQueue>,
  tellsTyping: boolean,
): void {
  const box = form.querySelector('textarea')!;
  const replying = form.querySelector<HTMLElement>('[data-replying]');
  let told = 0;
  // The box keeps its focus, and a phone its keyboard: what moves under a finger is missed by it.
  form.querySelector('button')?.addEventListener('mousedown', (event) => event.preventDefault());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    send();
  });
  box.addEventListener('keydown', (event) => {
    // On a keyboard of glass Enter begins a line, and the button sends.
    const glass = matchMedia('(pointer: coarse)').matches;
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || glass) return;
    event.preventDefault();
    // Not at once: files may still be on their way.
    form.requestSubmit();
  });
  box.addEventListener('input', () => {
    if (!tellsTyping || box.value.trim() === '' || Date.now() - told < TYPING) return;
    told = Date.now();
    fetch(`/rooms/${room}/typing`, { method: 'POST', keepalive: true }).catch(() => {});
  });
  log.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-reply]');
    const { ctrlKey, metaKey, shiftKey, button: which } = event;
    if (!link || ctrlKey || metaKey || shiftKey || which !== 0) return;
    event.preventDefault();
    const message = link.closest('article');
    link.closest('details')?.removeAttribute('open');
    answer(link.dataset.reply ?? '', message?.dataset.name ?? '');
    box.focus();
  });
  form.querySelector('[data-no-reply]')?.addEventListener('click', (event) => {
    event.preventDefault();
    answer('', '');
    box.focus();
  });

  function answer(id: string, name: string): void {
    form.querySelector('[name="reply_to"]')?.remove();
    if (replying) {
      replying.hidden = !id;
      const shown = replying.querySelector('b');
      if (shown) shown.textContent = name;
    }
    if (!id) return;
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = 'reply_to';
    input.value = id;
    form.append(input);
  }

  function send(): void {
    const body = box.value.trim();
    const files = filesIn(form);
    if (!body && files.length === 0) return;
    const replyTo = form.querySelector<HTMLInputElement>('[name="reply_to"]')?.value;
    queue.send({ once: newKey(), body, replyTo, files });
    box.value = '';
    form.querySelector('[data-part=uploads]')?.replaceChildren();
    form.querySelector('.files')?.removeAttribute('open');
    told = 0;
    answer('', '');
    // Whoever looks at the words while they are written sees that they went.
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  }
}

/** Uploads that the form holds, with what was said of them. */
function filesIn(form: HTMLFormElement): { id: string; alt: string; name: string }[] {
  const held = form.querySelectorAll<HTMLInputElement>('[data-part=uploads] [name=files]');
  return [...held].map(({ value: id, parentElement }) => ({
    id,
    alt: form.querySelector<HTMLInputElement>(`[name="alt_${id}"]`)?.value ?? '',
    name: parentElement?.querySelector('b')?.textContent ?? '',
  }));
}

const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/* ---- Who is writing ---- */

/** For so long after they were heard of, in milliseconds. Seen, not read out: it comes and goes. */
const LASTS = 5_000;

function keepTypists({ element, log, said, blocked, me }: Page) {
  const line = element.querySelector('.typing')!;
  const typists = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    saw(person: string) {
      if (person === me || blocked.has(person)) return;
      clearTimeout(typists.get(person));
      typists.set(
        person,
        setTimeout(() => {
          typists.delete(person);
          show();
        }, LASTS),
      );
      show();
    },
    clear() {
      for (const timer of typists.values()) clearTimeout(timer);
      typists.clear();
      show();
    },
  };

  function show(): void {
    const [only] = typists.keys();
    const name =
      only && log.querySelector<HTMLElement>(`article[data-by="${CSS.escape(only)}"]`)?.dataset.name;
    line.textContent =
      typists.size === 0
        ? ''
        : typists.size > 1
          ? said.typingMany
          : name
            ? said.typing.replace('#', name)
            : said.typingSomebody;
  }
}
