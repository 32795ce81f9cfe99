/**
 * Writing in place: the preview appears above the box, and “Quote” and “Reply” below a post bring their words
 * here without leaving the page. What is written already stays.
 */
export function attach(element: HTMLElement): void {
  const form = element.closest('form');
  const box = element.querySelector('textarea');
  const address = element.dataset.preview;
  if (!form || !box || !address) return;
  let plainly = false;
  form.addEventListener('submit', (event) => {
    if (plainly) return;
    const button = event.submitter as HTMLButtonElement | null;
    if (!button?.getAttribute('formaction')?.endsWith('/preview')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void showPreview(element, form, address).then((shown) => {
      if (shown) return;
      // Not signed in any more, or away: the plain preview says so, and keeps the words. The button goes along:
      // without it the form would be sent to its own address, and publish what was to be looked at.
      plainly = true;
      form.requestSubmit(button);
      plainly = false;
    });
  });
  if (form.id === 'reply') bringRepliesHere(form, box);
}

async function showPreview(element: HTMLElement, form: HTMLFormElement, address: string): Promise<boolean> {
  const answer = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
    headers: { 'x-part': 'preview' },
  }).catch(() => undefined);
  if (!answer?.ok) return false;
  element.querySelector('[data-part="preview"]')?.remove();
  element.insertAdjacentHTML('afterbegin', await answer.text());
  element.querySelector('[data-part="preview"]')?.scrollIntoView({ block: 'nearest' });
  return true;
}

function bringRepliesHere(form: HTMLFormElement, box: HTMLTextAreaElement): void {
  document.querySelector('#posts')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'a[href^="?reply="], a[href^="?quote="]',
    );
    const { ctrlKey, metaKey, shiftKey, button } = event as MouseEvent;
    if (!link || ctrlKey || metaKey || shiftKey || button !== 0) return;
    event.preventDefault();
    void bring(form, box, link);
  });
}

/** Takes the form that the linked page would show, and puts what was typed below its words. */
async function bring(
  form: HTMLFormElement,
  box: HTMLTextAreaElement,
  link: HTMLAnchorElement,
): Promise<void> {
  const answer = await fetch(link.href).catch(() => undefined);
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
  const next = page?.querySelector('form#reply');
  const words = next?.querySelector('textarea');
  if (!next || !words) {
    location.href = link.href;
    return;
  }
  const target = next.querySelector<HTMLInputElement>('[name="reply_to"]');
  form.querySelector('[name="reply_to"]')?.remove();
  if (target) form.append(document.importNode(target));
  const label = form.querySelector('label');
  if (label) label.textContent = next.querySelector('label')?.textContent ?? '';
  box.value = [box.value.trimEnd(), words.value].filter(Boolean).join('\n\n');
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}
