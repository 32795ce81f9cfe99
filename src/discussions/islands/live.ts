import { listen } from '../../ui/stream.ts';

/**
 * Keeps a topic, or a group's list, up to date. The stream tells that something happened; what it is, the page fetches
 * from its own address as its reader. What would move or take away what somebody is looking at, pointing at or typing
 * waits behind a button; it comes by itself once it is out of sight.
 */
export function attach(element: HTMLElement): void {
  const { address = '', since = '', words = '{}', names } = element.dataset;
  const said = JSON.parse(words) as Words;
  const page = keepPage(element, said);
  const stream = listen(address, since, {
    hello: (data) => page.spread(Number(data)),
    here: (data) => showHere(Number(data), said, names !== undefined, page.part),
    over: page.over,
    // All else means: something is new. What it is the page finds out by itself.
    news: page.fetch,
  });
  page.onOver(stream.close);
}

type Forms = Record<string, string>;
interface Words {
  here: Forms;
  replies: Forms;
  changes: Forms;
  topics: Forms;
  moved: Forms;
  show: string;
  closed: string;
  over: string;
  again: string;
}

const language = document.documentElement.lang;

function say(forms: Forms, n: number): string {
  return (forms[new Intl.PluralRules(language).select(n)] ?? forms.other ?? '').replace('#', String(n));
}

/** A screen reader is not told of each of many changes. */
const BETWEEN_WORDS = 10_000;

/* ---- Who is here ---- */

let naming: ReturnType<typeof setTimeout> | undefined;

function showHere(
  n: number,
  words: Words,
  names: boolean,
  part: (name: string, headers: HeadersInit) => Promise<string | undefined>,
): void {
  const line = document.querySelector<HTMLElement>('[data-live="here"]');
  if (!line) return;
  clearTimeout(naming);
  const show = (text: string) => {
    const before = line.textContent;
    calmly(
      line,
      () => {
        line.textContent = text;
      },
      () => {
        line.textContent = before;
      },
    );
  };
  show(n > 1 ? say(words.here, n) : '');
  if (n < 2 || !names) return;
  naming = setTimeout(async () => {
    const named = await part('here', { 'x-here': String(n) });
    if (named) show(new DOMParser().parseFromString(named, 'text/html').body.textContent ?? '');
  }, 1_000);
}

/* ---- The page ---- */

/** What the last look found and did not do: how much of it there is, and how to do it after all. */
interface Held {
  kind: 'replies' | 'changes' | 'topics' | 'moved';
  count: number;
  act(): Element | undefined;
}

function keepPage(element: HTMLElement, words: Words) {
  const status = element.querySelector('[role="status"]')!;
  const button = element.querySelector('button')!;
  let held: Held[] = [];
  let latest: Document | undefined;
  let spread = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  let ended: (() => void) | undefined;
  let announced = '';
  let saidAt = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  // Scrolling is kept by hand: the browser's own way of it, where there is one, would count twice.
  document.documentElement.style.overflowAnchor = 'none';
  button.addEventListener('click', () => (ended ? showAll() : location.reload()));
  addEventListener('visibilitychange', () => {
    if (!document.hidden && missed) fetchSoon();
  });
  let scrolled: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(scrolled);
      scrolled = setTimeout(() => held.length > 0 && latest && merge(latest), 400);
    },
    { passive: true },
  );

  return {
    spread(milliseconds: number) {
      spread = milliseconds || 0;
    },
    fetch: fetchSoon,
    part,
    over,
    onOver(close: () => void) {
      ended = close;
    },
  };

  /** Not all who look at the same thing in the same moment, and not for each of many changes. */
  function fetchSoon(): void {
    missed = true;
    if (timer || document.hidden) return;
    timer = setTimeout(look, 150 + Math.random() * (spread + 350));
  }

  async function look(): Promise<void> {
    missed = false;
    const text = await part('live', {});
    timer = setTimeout(() => {
      timer = undefined;
      if (missed) fetchSoon();
    }, 1_000);
    if (text === undefined) return;
    latest = new DOMParser().parseFromString(text, 'text/html');
    merge(latest);
  }

  async function part(name: string, headers: HeadersInit): Promise<string | undefined> {
    const answer = await fetch(location.pathname + location.search, {
      headers: { ...headers, 'x-part': name },
      cache: 'no-store',
    }).catch(() => undefined);
    if (answer?.status === 404 || answer?.redirected) over();
    else if (answer?.ok) return answer.text();
    return undefined;
  }

  /** What is here may not be seen any more, or not by who is signed in now. What was read stays until one goes. */
  function over(): void {
    ended?.();
    ended = undefined;
    held = [];
    clearTimeout(timer);
    announce(words.over);
    button.textContent = words.again;
    button.hidden = false;
  }

  function merge(next: Document): void {
    held = [];
    const came = { replies: 0, changes: 0, topics: 0, moved: 0 };
    const change: Change = (kind, count, calm, act) => {
      if (calm()) came[kind] += count;
      else held.push({ kind, count, act });
    };
    mergePosts(next, change);
    mergeParts(next, change, () => announce(words.closed));
    mergeList(next, change);
    showHeld();
    if (held.length === 0 && came.replies > 0) announce(say(words.replies, came.replies));
  }

  function showHeld(): void {
    if (!ended) return;
    const counts = new Map<Held['kind'], number>();
    for (const { kind, count } of held) counts.set(kind, (counts.get(kind) ?? 0) + count);
    // What is new says enough: that something else changed too need not be said.
    if (counts.has('replies')) counts.delete('changes');
    const what = [...counts].filter(([, count]) => count > 0).map(([kind, count]) => say(words[kind], count));
    const text = new Intl.ListFormat(language, { style: 'short', type: 'unit' }).format(what);
    const hadFocus = document.activeElement === button;
    button.hidden = what.length === 0;
    if (button.hidden && hadFocus)
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    if (button.hidden) return;
    button.textContent = words.show.replace('#', text);
    announce(text);
  }

  function announce(text: string): void {
    if (text === announced) return;
    announced = text;
    clearTimeout(saying);
    saying = setTimeout(
      () => {
        saidAt = Date.now();
        status.textContent = text;
      },
      Math.max(0, saidAt + BETWEEN_WORDS - Date.now()),
    );
  }

  function showAll(): void {
    const shown = held.map(({ act }) => act()).filter((each) => each !== undefined);
    held = [];
    clearTimeout(saying);
    announced = '';
    button.hidden = true;
    const read = shown.find((each) => each.matches('article, a'));
    const first = (read ?? shown[0]) as HTMLElement | undefined;
    if (!first) return;
    if (!first.matches('a, button')) first.tabIndex = -1;
    first.focus({ preventScroll: true });
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    first.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }
}

/** `calm` does it where nobody is disturbed, and says whether it did; `act` does it in any case. */
type Change = (
  kind: Held['kind'],
  count: number,
  calm: () => boolean,
  act: () => Element | undefined,
) => void;

/** New posts where they belong, and posts that changed. Those that are there keep their order. */
function mergePosts(next: Document, change: Change): void {
  const here = document.querySelector('#posts');
  const there = next.querySelector('#posts');
  if (here && there) mergeInto(here, there, change);
}

function mergeInto(here: Element, there: Element, change: Change): void {
  const known = new Map([...here.children].map((child) => [keyOf(child), child]));
  let before: Element | undefined;
  for (const wanted of there.children) {
    const found = known.get(keyOf(wanted));
    if (found?.matches('.replies')) mergeInto(found, wanted, change);
    else if (found) changePost(postIn(found), postIn(wanted), change);
    else {
      const made = document.importNode(wanted, true);
      const after = before;
      const insert = () => {
        if (after) after.after(made);
        else here.prepend(made);
        return postIn(made) ?? made.querySelector('article') ?? made;
      };
      const posts = made.matches('article') ? 1 : made.querySelectorAll('article').length;
      const isNew = () => {
        if (after && !after.isConnected) return false;
        const { top, bottom } = (after ?? here).getBoundingClientRect();
        const edge = after ? bottom : top;
        if (!isOut(edge, edge)) return false;
        keepInSight(insert);
        return true;
      };
      if (posts > 0 || made.matches('h2')) change('replies', posts, isNew, insert);
      else change('changes', 0, isNew, insert);
      // What comes after it goes after it, once it is there.
      before = made;
      continue;
    }
    before = found;
  }
}

/** A post by its id, also inside what is folded; the replies by the post that they stand below. */
function keyOf(child: Element): string {
  const post = postIn(child);
  if (post) return post.id;
  if (!child.matches('.replies')) return child.tagName + child.className;
  let above = child.previousElementSibling;
  while (above && !postIn(above)) above = above.previousElementSibling;
  return `below ${above ? keyOf(above) : ''}`;
}

function postIn(child: Element): Element | undefined {
  if (child.matches('article')) return child;
  return child.matches('details') ? (child.querySelector(':scope > article') ?? undefined) : undefined;
}

function changePost(here: Element | undefined, there: Element | undefined, change: Change): void {
  if (!here || !there) return;
  if (wordsOf(here) !== wordsOf(there)) {
    const made = document.importNode(there, true);
    const act = () => {
      here.replaceWith(made);
      return made;
    };
    const calm = () => {
      const { top, bottom } = here.getBoundingClientRect();
      if (isBusy(here) || !isOut(top, bottom)) return false;
      keepInSight(act);
      return true;
    };
    change('changes', 1, calm, act);
    return;
  }
  const footer = here.querySelector(':scope > footer');
  const wanted = there.querySelector(':scope > footer');
  if (footer && wanted) replace(footer, wanted, 'changes', 0, change);
}

/** What a reader reads of a post: not how long ago it was, and not whether it was new. */
function wordsOf(post: Element): string {
  const { className } = post;
  const read = (selector: string) => post.querySelector(selector)?.innerHTML ?? '';
  const edited = post.querySelector(':scope > header > [href$="/revisions"]') !== null;
  const gone = post.matches('.gone') ? post.innerHTML : '';
  return [className, read(':scope > .prose'), read(':scope > .said'), edited, gone].join('\n');
}

/** Title, state and what can be done: as the page shows them now. */
function mergeParts(next: Document, change: Change, closed: () => void): void {
  for (const selector of ['[data-live="about"]', '[data-live="after"]']) {
    const here = document.querySelector(selector);
    const there = next.querySelector(selector);
    if (here && there) replace(here, there, 'changes', 1, change);
  }
  const here = document.querySelector('#reply');
  const there = next.querySelector('#reply');
  // A box to write in stays as it is: only what stands in its place comes and goes.
  const isBox = (each: Element) => each.querySelector('textarea') !== null;
  if (!here || !there || (isBox(here) && isBox(there))) return;
  if (isBox(here) && (isWriting(here) || isBusy(here))) closed();
  else replace(here, there, 'changes', 1, change);
}

/** The rows of a group's list. New and moved ones come when they are asked for, all together. */
function mergeList(next: Document, change: Change): void {
  const here = document.querySelector('[data-live="list"]');
  const there = next.querySelector('[data-live="list"]');
  if (!here || !there) return;
  const rows = (list: Element) =>
    new Map(
      [...list.querySelectorAll('.row')].map((row) => [
        row.id || row.querySelector('h3 a')?.getAttribute('href'),
        row,
      ]),
    );
  const known = rows(here);
  const wanted = rows(there);
  const inOrder = [...known.keys()].join() === [...wanted.keys()].join();
  let changed = 0;
  let added = 0;
  for (const [href, row] of wanted) {
    const found = known.get(href);
    if (!found) added++;
    else if (
      !same(found, row) ||
      found.querySelector('time')?.dateTime !== row.querySelector('time')?.dateTime
    ) {
      if (inOrder) replace(found, row, 'moved', 1, change);
      else changed++;
    }
  }
  if (inOrder) return;
  const act = () => {
    const made = document.importNode(there, true);
    here.replaceWith(made);
    return made.querySelector('h3 a') ?? made;
  };
  const calm = () => false;
  if (added > 0) change('topics', added, calm, changed > 0 ? () => undefined : act);
  if (changed > 0 || added === 0) change('moved', changed || 1, calm, act);
}

/* ---- Calmly ---- */

function replace(here: Element, there: Element, kind: Held['kind'], count: number, change: Change): void {
  if (same(here, there)) return;
  const made = document.importNode(there, true);
  const act = () => {
    here.replaceWith(made);
    return made;
  };
  change(
    kind,
    count,
    () => !isBusy(here) && !isWriting(here) && calmly(here, act, () => made.replaceWith(here)),
    act,
  );
}

/** Does it where that moves nothing in sight; else it is undone. */
function calmly(at: Element, act: () => unknown, undo: () => void): boolean {
  const { top, bottom } = at.getBoundingClientRect();
  const after = at.nextElementSibling ?? at.parentElement!;
  const edge = after.getBoundingClientRect().top;
  if (isOut(top, bottom)) {
    keepInSight(act);
    return true;
  }
  act();
  if (Math.abs(after.getBoundingClientRect().top - edge) < 2) return true;
  undo();
  return false;
}

const isOut = (top: number, bottom: number) => bottom <= 0 || top >= innerHeight;

/** What happens above the window's edge must not push what is below it. */
function keepInSight(act: () => unknown): void {
  const seen = [...document.querySelectorAll('#posts article, #reply, .row')].find((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const before = seen?.getBoundingClientRect().top ?? 0;
  act();
  const moved = (seen?.isConnected ? seen.getBoundingClientRect().top : before) - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}

/** Somebody is about to press something here, or has it open. */
const isBusy = (element: Element) =>
  element.matches(':hover, :focus-within') || element.querySelector('details[open]') !== null;

const isWriting = (element: Element) =>
  [
    ...element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'textarea, input:not([type="hidden"])',
    ),
  ].some((box) => box === document.activeElement || box.value !== box.defaultValue);

/** Two parts that read the same: dates grow older by themselves, and each form has a random value of its own. */
function same(here: Element, there: Element): boolean {
  return plain(here) === plain(there);
}

function plain(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const time of copy.querySelectorAll('time')) time.textContent = '';
  for (const once of copy.querySelectorAll('[name="once"]')) once.remove();
  for (const open of copy.querySelectorAll('details')) open.open = false;
  return copy.outerHTML;
}
