/** Whether cues appear on this device: kept by the browser, and told nobody. */
export function attach(element: HTMLElement): void {
  const button = element.querySelector('button');
  const [on, off] = element.querySelectorAll<HTMLElement>('[data-now]');
  if (!button || !on || !off) return;
  const show = () => {
    const isOff = localStorage.getItem('cues') === 'off';
    on.hidden = isOff;
    off.hidden = !isOff;
    button.textContent = (isOff ? element.dataset.turnOn : element.dataset.turnOff) ?? '';
  };
  button.addEventListener('click', () => {
    if (localStorage.getItem('cues') === 'off') localStorage.removeItem('cues');
    else localStorage.setItem('cues', 'off');
    show();
  });
  try {
    show();
    element.hidden = false;
  } catch {
    // A browser that keeps nothing has nothing to choose.
  }
}
