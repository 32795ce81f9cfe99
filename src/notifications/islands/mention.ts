/**
 * Completes names: after an `@`, whom one may name here. It is loaded with the first `@` that somebody types. The box
 * stays a box to write in: arrows choose, Enter or Tab takes, Escape leaves everything as it is.
 */
const attached = new WeakSet<HTMLTextAreaElement>();
let number = 0;

export function attach(box: HTMLTextAreaElement): void {
  const address = box.dataset.names;
  if (!address || attached.has(box)) return;
  attached.add(box);
  const list = document.createElement('div');
  list.className = 'names';
  list.id = `names-${++number}`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.dataset.namesLabel ?? '');
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  box.after(list, status);
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  let asked = '';
  let timer = 0;

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const chosen = () => options().findIndex((option) => option.ariaSelected === 'true');

  function close(): void {
    list.hidden = true;
    asked = '';
    box.removeAttribute('aria-activedescendant');
  }

  function choose(at: number): void {
    const all = options();
    for (const [place, option] of all.entries()) option.ariaSelected = String(place === at);
    const option = all[at];
    if (!option) return;
    box.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  function take(option: HTMLElement): void {
    const begun = begunName(box);
    if (begun === undefined) {
      close();
      return;
    }
    // As typing would: it can be undone, and whoever watches the box hears of it.
    box.setRangeText(`${option.textContent} `, box.selectionStart - begun.length, box.selectionStart, 'end');
    close();
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  }

  async function look(): Promise<unknown> {
    const begun = begunName(box);
    if (begun === undefined) return close();
    if (begun === asked && !list.hidden) return;
    asked = begun;
    const answer = await fetch(`${address}?q=${encodeURIComponent(begun)}`).catch(() => undefined);
    if (!answer?.ok || begunName(box) !== begun) return;
    list.innerHTML = await answer.text();
    const said = list.querySelector('[data-said]');
    said?.remove();
    if (options().length === 0) return close();
    list.hidden = false;
    status.textContent = said?.textContent ?? '';
    choose(0);
  }

  const lookSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, 120);
  };

  box.addEventListener('input', lookSoon);
  box.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const count = options().length;
    const at = chosen();
    if (event.key === 'ArrowDown') choose((at + 1) % count);
    else if (event.key === 'ArrowUp') choose((at - 1 + count) % count);
    else if ((event.key === 'Enter' || event.key === 'Tab') && options()[at]) take(options()[at]!);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) take(option);
  });
  box.addEventListener('blur', () => setTimeout(close, 150));
  lookSoon();
}

/** What stands between an `@` that begins a word and the caret; undefined where there is none. */
function begunName({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string | undefined {
  if (selectionStart !== selectionEnd) return undefined;
  return /(?:^|[^\p{L}\p{N}\p{M}@/._-])@([\p{L}\p{N}][^\n@]{0,39}|)$/u.exec(
    value.slice(0, selectionStart),
  )?.[1];
}
