/**
 * “Tell me on this device”: asks the browser, and sends where it takes pushes. Where a browser cannot, or its person has
 * said no before, it says so.
 */
export function attach(element: HTMLElement): void {
  const form = element.closest('form');
  const button = element.querySelector('button');
  const status = element.querySelector('[role=status]');
  if (!form || !button || !status) return;
  const { key = '', refused = '', failed = '', unable = '' } = element.dataset;
  element.hidden = false;
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) {
    button.hidden = true;
    status.textContent = unable;
    return;
  }
  button.addEventListener('click', async () => {
    status.textContent = '';
    button.disabled = true;
    try {
      // Asked first, and by a tap: browsers ask at no other time.
      if ((await Notification.requestPermission()) !== 'granted') {
        status.textContent = refused;
        return;
      }
      const worker = await navigator.serviceWorker.register('/sw.js');
      await navigator.serviceWorker.ready;
      // One of an earlier key takes no pushes of ours.
      await (await worker.pushManager.getSubscription())?.unsubscribe();
      const subscription = await worker.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: key,
      });
      const { endpoint, keys } = subscription.toJSON();
      send(form, { endpoint: endpoint ?? '', p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' });
    } catch {
      status.textContent = failed;
    } finally {
      button.disabled = false;
    }
  });
}

function send(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
  form.submit();
}
