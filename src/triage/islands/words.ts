/** While one writes, what is better said otherwise appears below the box. The words are asked about, not kept. */
export function attach(element: HTMLElement): void {
  const form = element.closest('form');
  const { from: address, box: named = 'body', line = 'title' } = element.dataset;
  const box = form?.querySelector<HTMLTextAreaElement | HTMLInputElement>(`[name="${named}"]`);
  if (!form || !box || !address) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  let shown = element.innerHTML;

  async function ask(): Promise<void> {
    asked?.abort();
    asked = new AbortController();
    const title = form?.querySelector<HTMLInputElement>(`input[name="${line}"]`)?.value ?? '';
    try {
      const answer = await fetch(address!, {
        method: 'POST',
        body: new URLSearchParams({ title, body: box!.value }),
        signal: asked.signal,
      });
      if (!answer.ok) return;
      const notes = await answer.text();
      // Said again only when it is something else: readers of screens hear each change.
      if (notes !== shown) element.innerHTML = notes;
      shown = notes;
    } catch {
      // A newer question overtook this one, or there is no connection: what stands there stays.
    }
  }

  form.addEventListener('input', (event) => {
    const { name } = event.target as HTMLInputElement;
    if (name !== named && name !== line) return;
    clearTimeout(timer);
    timer = setTimeout(ask, 700);
  });
  // What was typed while the script was still on its way, or given back by the browser, counts too.
  if (box.value.trim() !== '' && box.value !== box.defaultValue) ask();
}
