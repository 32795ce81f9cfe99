/*
 * For the service worker: shows what was pushed, and leads to it. The message was written for its recipient when it was
 * sent; nothing of it is kept.
 */

interface Message {
  title: string;
  body: string;
  href: string;
  thread: string;
  locale: string;
  dir: 'ltr' | 'rtl';
}

/** The part of a service worker that this needs. */
export interface Worker {
  addEventListener(type: 'push', listen: (event: PushEvent) => void): void;
  addEventListener(type: 'notificationclick', listen: (event: ClickEvent) => void): void;
  readonly registration: { showNotification(title: string, options: object): Promise<void> };
  readonly clients: {
    matchAll(options: object): Promise<readonly Window[]>;
    openWindow(address: string): Promise<unknown>;
  };
  readonly location: { readonly origin: string };
}
interface Window {
  readonly url: string;
  focus(): Promise<unknown>;
  navigate(address: string): Promise<unknown>;
}
interface PushEvent {
  readonly data: { json(): unknown } | null;
  waitUntil(work: Promise<unknown>): void;
}
interface ClickEvent {
  readonly notification: { readonly data: { href?: string } | null; close(): void };
  waitUntil(work: Promise<unknown>): void;
}

export function listenForPushes(worker: Worker): void {
  worker.addEventListener('push', (event) => {
    const { title, body, href, thread, locale, dir } = read(event);
    event.waitUntil(
      worker.registration.showNotification(title, {
        body,
        lang: locale,
        dir,
        // What is newer about the same thing takes the place of what was there.
        tag: thread,
        data: { href },
      }),
    );
  });
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(open(worker, pathOf(event.notification.data?.href)));
  });
}

/** Browsers want every push to show something, also one that cannot be read. */
function read({ data }: PushEvent): Message {
  const plain = {
    title: '•',
    body: '',
    href: '/notifications',
    thread: 'news',
    locale: 'en',
    dir: 'ltr' as const,
  };
  try {
    return { ...plain, ...(data?.json() as Partial<Message>) };
  } catch {
    return plain;
  }
}

/** A path of this place, and nothing else. */
const pathOf = (href: string | undefined) => (href && /^\/(?![/\\])/.test(href) ? href : '/notifications');

/** In a page that is open already, if there is one. */
async function open(worker: Worker, path: string): Promise<void> {
  const address = worker.location.origin + path;
  const windows = await worker.clients.matchAll({ type: 'window' });
  const same = windows.find(({ url }) => url === address) ?? windows[0];
  if (!same) {
    await worker.clients.openWindow(address);
    return;
  }
  await same.focus();
  if (same.url !== address) await same.navigate(address);
}
