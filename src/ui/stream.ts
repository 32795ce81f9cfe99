/** What to do at each kind of event; `news` for all others. The kind of those comes along. */
export type Handlers = { news(data: string, kind: string): void; over(data: string): void } & Record<
  string,
  (data: string, kind: string) => void
>;

const HIDDEN = 20_000;
/** The server gives a sign of life three times as often. */
const SILENT = 70_000;

/**
 * Listens while the page is looked at, and comes back after every loss, with what it heard last. A browser has six
 * connections for a place: a page that is hidden gives its own back, at once when another one needs it.
 */
export function listen(address: string, since: string, handlers: Handlers): { close(): void } {
  const tabs = new BroadcastChannel('live');
  let last = since;
  let retry = 3_000;
  let failures = 0;
  let over = false;
  let open: AbortController | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  tabs.onmessage = () => document.hidden && stop();
  addEventListener('visibilitychange', () => {
    clearTimeout(hiding);
    if (document.hidden) hiding = setTimeout(stop, HIDDEN);
    else start();
  });
  addEventListener('pagehide', stop);
  // What was open before the network went may look open for long.
  addEventListener('online', () => {
    stop();
    start();
  });
  addEventListener('pageshow', ({ persisted }) => persisted && start());
  start();
  return { close };

  function start(): void {
    if (over || open || document.hidden) return;
    clearTimeout(again);
    tabs.postMessage('');
    open = new AbortController();
    void run(open);
  }

  function stop(): void {
    clearTimeout(again);
    open?.abort();
    open = undefined;
  }

  function close(): void {
    over = true;
    stop();
  }

  async function run(mine: AbortController): Promise<void> {
    let silence: ReturnType<typeof setTimeout> | undefined;
    const alive = () => {
      clearTimeout(silence);
      silence = setTimeout(() => mine.abort(), SILENT);
    };
    try {
      alive();
      const headers = { accept: 'text/event-stream', 'last-event-id': last };
      const answer = await fetch(address, { headers, signal: mine.signal, cache: 'no-store' });
      // Not to be seen any more. That is said the same way as by a stream that was open.
      if (answer.status === 404) return handlers.over('');
      if (!answer.ok || !answer.body) throw new Error(answer.statusText);
      let text = '';
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        alive();
        failures = 0;
        const parts = (text + read.value).split('\n\n');
        text = parts.pop() ?? '';
        for (const part of parts) take(part);
      }
    } catch {
      // Away, asleep, or too many: later again.
      failures++;
    }
    clearTimeout(silence);
    if (open !== mine) return;
    open = undefined;
    const pause = Math.min(60_000, retry * 2 ** Math.min(failures, 5));
    again = setTimeout(start, pause * (0.5 + Math.random()));
  }

  function take(part: string): void {
    let event = '';
    let data = '';
    for (const line of part.split('\n')) {
      const [, field, value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? [];
      if (field === 'event') event = value;
      else if (field === 'data') data = value;
      else if (field === 'id') last = value;
      else if (field === 'retry') retry = Number(value) || retry;
    }
    if (event) (handlers[event] ?? handlers.news)(data, event);
  }
}
