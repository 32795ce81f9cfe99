/**
 * Files are on their way while one writes: chosen, pasted or dropped, each with its progress, and out again by one
 * tap. The form waits for those that are still coming.
 */
export function attach(element: HTMLElement): void {
  const form = element.closest('form');
  const input = element.querySelector<HTMLInputElement>('input[type=file]');
  const list = element.querySelector<HTMLElement>('[data-part=uploads]');
  const status = element.querySelector<HTMLElement>('[role=status]');
  if (!form || !input || !list || !status) return;
  const { most, count, words } = element.dataset;
  const say = JSON.parse(words ?? '{}') as Record<
    'size' | 'many' | 'progress' | 'failed' | 'arrived' | 'gone',
    string
  >;
  const about = (text: string, name: string) => text.replace('#', () => name);
  // Each picture that is here has a field of its own.
  element.querySelector<HTMLElement>('[data-part=alt]')!.hidden = true;
  let coming = 0;
  let waiting: (() => void) | undefined;

  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    // They are sent already: the form would bring them a second time.
    input.value = '';
  });
  form.addEventListener('paste', ({ clipboardData }) => {
    // Words that a program copies as a picture too are meant as words.
    if (clipboardData?.files.length && !clipboardData.types.includes('text/plain'))
      take([...clipboardData.files]);
  });
  form.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  form.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  list.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'leave_out') leaveOut((target as HTMLElement).closest('li'), value);
  });
  form.addEventListener(
    'submit',
    (event) => {
      if (!coming) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = () => form.requestSubmit(event.submitter);
    },
    true,
  );

  function take(files: File[]): void {
    (element as HTMLDetailsElement).open = true;
    for (const problem of list!.querySelectorAll('.err')) problem.remove();
    for (const file of files) {
      if (list!.children.length >= Number(count)) complain(say.many);
      else if (file.size > Number(most)) complain(about(say.size, file.name));
      else send(file);
    }
  }

  function complain(text: string, row = document.createElement('li')): void {
    row.className = 'err';
    row.setAttribute('role', 'alert');
    row.textContent = text;
    if (!row.isConnected) list!.append(row);
  }

  function send(file: File): void {
    const row = document.createElement('li');
    const bar = document.createElement('progress');
    const label = document.createElement('label');
    label.append(about(say.progress, file.name), bar);
    row.append(label);
    list!.append(row);
    // In a narrow box it may stand below what one sees.
    row.scrollIntoView({ block: 'nearest' });
    const body = new FormData();
    body.append('file', file);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      bar.max = total;
      bar.value = loaded;
      // All of it is there: now it is being looked at.
      if (loaded === total) bar.removeAttribute('value');
    };
    coming++;
    request.onloadend = () => {
      coming--;
      if (request.status === 200 && !request.responseURL.includes('/sign-in')) {
        row.outerHTML = request.responseText;
        changed();
        list!.lastElementChild?.scrollIntoView({ block: 'nearest' });
        status!.textContent = about(say.arrived, file.name);
      } else {
        complain((request.status === 422 && request.responseText) || about(say.failed, file.name), row);
        // Whoever sent the form meanwhile sees first what is missing.
        waiting = undefined;
      }
      if (coming === 0) waiting?.();
    };
    request.open('POST', '/files');
    request.send(body);
  }

  /** What keeps a draft of the form hears of it as of a key. */
  function changed(): void {
    list!.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function leaveOut(row: HTMLElement | null, id: string): void {
    status!.textContent = about(say.gone, row?.querySelector('b')?.textContent ?? '');
    row?.remove();
    changed();
    input!.focus();
    // One that stands under a post already stays until the change is sent: then this is refused, as it should be.
    void fetch(`/files/${id}/removal`, { method: 'POST', redirect: 'manual' }).catch(() => {});
  }
}
