/**
 * Keeps what is being written on the server, a while after the last key and when the page goes. What is sent is no draft
 * any more: the form's random value tells the server, however late a saving arrives.
 */
export function attach(element: HTMLElement): void {
  const form = element.closest('form');
  const { address, said = '' } = element.dataset;
  if (!form || !address) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirty = false;
  let sending = false;

  form.addEventListener('input', () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => void save(false), 2_000);
  });
  form.addEventListener('submit', (event) => {
    // A preview that is fetched in place was stopped; the draft's own button does what this would.
    if (event.defaultPrevented || event.submitter?.getAttribute('formaction')?.endsWith('/preview')) return;
    sending = true;
    clearTimeout(timer);
  });
  addEventListener('pageshow', () => {
    sending = false;
  });
  addEventListener('pagehide', () => void save(true));
  addEventListener('visibilitychange', () => document.hidden && void save(true));

  async function save(leaving: boolean): Promise<void> {
    if (!dirty || sending) return;
    dirty = false;
    const body = new URLSearchParams(new FormData(form!) as unknown as Record<string, string>);
    const headers = { 'x-part': 'draft' };
    const answer = await fetch(address!, { method: 'POST', body, headers, keepalive: leaving }).catch(
      () => undefined,
    );
    if (!answer?.ok) {
      dirty = true;
      return;
    }
    if (dirty || sending) return;
    element.textContent = answer.headers.has('x-kept') ? said : '';
    // Nothing is lost by leaving now, so that nobody has to be asked.
    for (const box of form!.querySelectorAll('textarea')) box.defaultValue = box.value;
  }
}
