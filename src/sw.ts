/** The service worker, at `/sw.js`: what a device does for this place while none of its pages is open. */
import { keepForOffline, type OfflineWorker } from './own/islands/offline.ts';

keepForOffline(globalThis as unknown as OfflineWorker);
