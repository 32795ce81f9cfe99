/**
 * What a browser keeps of the place, in its service worker: files of the program, a page that says that there is no
 * network, one with numbers to call, and nothing else; unless its person chose that what they read is kept on this device. The server says so
 * with each page (`x-reading`): a name for this session, or `none`. Whatever stands under another name goes.
 */
import small from '../../ui/icon-192.png?url';
import large from '../../ui/icon-512.png?url';
import maskable from '../../ui/icon-maskable.png?url';

/** What this uses of a service worker: the page's own types do not know it. */
export interface OfflineWorker {
  location: Location;
  caches: CacheStorage;
  registration: { navigationPreload?: { enable(): Promise<void> } };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  request: Request;
  preloadResponse?: Promise<Response | undefined>;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const FILES = 'files';
const OFFLINE = 'offline';
const READ = 'read-';
const languages = ['en', 'es', 'ar'];
const day = 86_400_000;
const week = 7 * day;
/** So many pages are kept; the first read go first. */
const mostPages = 100;
const mostFiles = 80;

const icons = [small, large, maskable];

export function keepForOffline(worker: OfflineWorker): void {
  const { caches, location } = worker;

  worker.addEventListener('install', (event) => event.waitUntil(prepare().then(() => worker.skipWaiting())));

  worker.addEventListener('activate', (event) =>
    event.waitUntil(
      Promise.all([worker.registration.navigationPreload?.enable(), worker.clients.claim(), forgetOld()]),
    ),
  );

  worker.addEventListener('fetch', (event) => {
    const { method, mode, url } = event.request;
    const { origin, pathname } = new URL(url);
    if (origin !== location.origin) return;
    // Signed out, also if the answer never arrives.
    if (method === 'POST' && /^\/(sign-out|you\/(leaving|device))$/.test(pathname))
      event.waitUntil(forgetRead());
    if (method !== 'GET') return;
    if (pathname.startsWith('/assets/')) event.respondWith(fileFor(event.request));
    else if (mode === 'navigate') event.respondWith(pageFor(event));
  });

  /** The offline page in each language, and the files that it needs. */
  async function prepare(): Promise<void> {
    const [offline, files] = await Promise.all([caches.open(OFFLINE), caches.open(FILES)]);
    const needed = new Set(icons);
    for (const language of languages) {
      const answer = await fetch(`/offline/${language}`, { cache: 'no-store' });
      if (!answer.ok) throw new Error(`/offline/${language} answered ${answer.status}`);
      const text = await answer.clone().text();
      for (const [path] of text.matchAll(/\/assets\/[\w.-]+/g)) needed.add(path);
      await offline.put(`/offline/${language}`, answer);
      await keepHelp(language);
    }
    await files.addAll([...needed]);
  }

  /** Numbers to call: nobody's own page, so that it is kept unasked. What fails is tried again with a later page. */
  async function keepHelp(language: string): Promise<void> {
    const path = helpIn(language);
    const answer = await fetch(path, { cache: 'no-store' }).catch(() => undefined);
    if (!answer?.ok) return;
    const offline = await caches.open(OFFLINE);
    await offline.put(path, await copyOf(answer));
  }

  /** Their names hash their content: what is kept under one is right for ever. */
  async function fileFor(request: Request): Promise<Response> {
    const files = await caches.open(FILES);
    const kept = await files.match(request);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) {
      await files.put(request, answer.clone());
      const keys = await files.keys();
      for (const old of keys.slice(0, Math.max(0, keys.length - mostFiles))) await files.delete(old);
    }
    return answer;
  }

  /** From the network, always, while there is one. */
  async function pageFor(event: WorkerEvent): Promise<Response> {
    let answer: Response;
    try {
      answer = (await event.preloadResponse) ?? (await fetch(event.request));
    } catch {
      return offlineFor(event.request);
    }
    event.waitUntil(noteAnswer(event.request, answer.clone()));
    return answer;
  }

  async function noteAnswer(request: Request, answer: Response): Promise<void> {
    const language = answer.headers.get('content-language');
    if (language && languages.includes(language)) {
      const offline = await caches.open(OFFLINE);
      await offline.put('/offline/language', new Response(language));
      const isHelp = new URL(request.url).pathname === '/help-now';
      if (isHelp || !isFresh(await offline.match(helpIn(language)), day)) await keepHelp(language);
    }
    // A redirect, or no page of this place.
    const name = answer.headers.get('x-reading');
    if (!name) return;
    await forgetRead(name === 'none' ? undefined : READ + name);
    if (
      name === 'none' ||
      answer.status !== 200 ||
      !/^\/topics\/[0-9a-f-]{36}$/.test(new URL(request.url).pathname)
    )
      return;
    const read = await caches.open(READ + name);
    await read.put(request.url, await copyOf(answer));
    const keys = await read.keys();
    for (const old of keys.slice(0, Math.max(0, keys.length - mostPages))) await read.delete(old);
  }

  /** What was read, except under this name. */
  async function forgetRead(except?: string): Promise<void> {
    for (const name of await caches.keys())
      if (name.startsWith(READ) && name !== except) await caches.delete(name);
  }

  async function forgetOld(): Promise<void> {
    for (const name of await caches.keys()) {
      if (!name.startsWith(READ)) continue;
      const read = await caches.open(name);
      for (const request of await read.keys())
        if (!isFresh(await read.match(request), week)) await read.delete(request);
    }
  }

  async function offlineFor(request: Request): Promise<Response> {
    await forgetOld();
    const offline = await caches.open(OFFLINE);
    const language = (await (await offline.match('/offline/language'))?.text()) ?? 'en';
    if (new URL(request.url).pathname === '/help-now') {
      const help = await offline.match(helpIn(language));
      if (help) return help;
    }
    const page = await offline.match(`/offline/${language}`);
    const text = (await page?.text()) ?? '';
    const pages: string[] = [];
    for (const name of await caches.keys()) {
      if (!name.startsWith(READ)) continue;
      const read = await caches.open(name);
      const kept = await read.match(request.url);
      if (kept) {
        const copy = /data-copy="([^"]*)"/.exec(text)?.[1] ?? '';
        const html = (await kept.text()).replace('<div role="status">', `$&<p class="notice">${copy}</p>`);
        return new Response(html, { headers: kept.headers });
      }
      for (const each of await read.keys()) {
        const page = (await (await read.match(each))?.text()) ?? '';
        const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page)?.[1]?.replace(/<[^>]*>/g, '') ?? each.url;
        pages.push(`<li><a href="${new URL(each.url).pathname}" dir="auto">${title}</a></li>`);
      }
    }
    const shown =
      pages.length > 0
        ? text.replace(/(data-kept[^>]*?) hidden/, '$1').replace('<ul></ul>', `<ul>${pages.join('')}</ul>`)
        : text;
    return new Response(shown, { status: 503, headers: page?.headers });
  }
}

const helpIn = (language: string) => `/offline/${language}/help`;

async function copyOf(answer: Response): Promise<Response> {
  const headers = new Headers({ 'x-kept-at': String(Date.now()) });
  for (const header of ['content-type', 'content-security-policy', 'referrer-policy'])
    headers.set(header, answer.headers.get(header) ?? '');
  return new Response(await answer.text(), { headers });
}

const isFresh = (kept: Response | undefined, longest: number) =>
  Date.now() - Number(kept?.headers.get('x-kept-at') ?? 0) < longest;
