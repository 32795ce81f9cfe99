/** The service worker, at `/sw.js`: what a device does for this place while none of its pages is open. */
import { listenForPushes, type Worker } from './notifications/islands/push.ts';
import { keepForOffline, type OfflineWorker } from './own/islands/offline.ts';

listenForPushes(globalThis as unknown as Worker);
keepForOffline(globalThis as unknown as OfflineWorker);
