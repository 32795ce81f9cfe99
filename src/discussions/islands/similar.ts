/** While the title is typed, what others wrote about the same appears below it. */
export function attach(element: HTMLElement): void {
  const title = element.querySelector('input');
  const place = element.querySelector('[data-part="similar"]');
  const address = element.dataset.from;
  if (!title || !place || !address) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  title.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      asked?.abort();
      asked = new AbortController();
      // In an address, what somebody is about to ask would stay in logs.
      const body = new URLSearchParams({ title: title.value.slice(0, 200) });
      try {
        const answer = await fetch(address, { method: 'POST', body, signal: asked.signal });
        if (answer.ok) place.innerHTML = await answer.text();
      } catch {
        // A newer question overtook this one, or there is no connection: what stands there stays.
      }
    }, 350);
  });
}
