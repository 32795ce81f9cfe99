/** The service worker, at `/sw.js`: what a device does for this place while none of its pages is open. */
import { listenForPushes, type Worker } from './notifications/islands/push.ts';

listenForPushes(globalThis as unknown as Worker);
