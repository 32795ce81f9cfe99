import { createECDH } from 'node:crypto';
import { fetchOut } from './fetch.ts';

/** Where a browser takes pushes, with the keys that only it can open them by. */
export interface Subscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface PushParts {
  /** By which push services know this place (VAPID). */
  keys: { publicKey: string; privateKey: string };
  /** Whom a push service may turn to: an https or mailto address. */
  contact: string;
  /** For tests alone. */
  allowLoopback?: boolean;
}

/** `gone`: that browser takes no more. `later`: its service is busy, or away. `refused`: it will not, and says nothing better. */
export type Pushed = 'sent' | 'gone' | 'later' | 'refused';

/** Seconds that a push service keeps it for a device that is off. */
const KEPT = 12 * 3_600;

/** Encrypts a message for one browser, and hands it to whatever service that browser chose. */
export async function push(
  { keys, contact, allowLoopback = false }: PushParts,
  { endpoint, p256dh, auth }: Subscription,
  message: object,
  { urgent = false }: { urgent?: boolean } = {},
): Promise<Pushed> {
  const webPush = await import('web-push').then((module) => module.default);
  try {
    const { headers, body } = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(message),
      {
        vapidDetails: { subject: contact, ...keys },
        TTL: KEPT,
        urgency: urgent ? 'high' : 'normal',
      },
    );
    const { status } = await fetchOut(endpoint, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body,
      allowLoopback,
    });
    if (status >= 200 && status < 300) return 'sent';
    if (status === 404 || status === 410) return 'gone';
    return status === 429 || status >= 500 ? 'later' : 'refused';
  } catch (error) {
    const { reason } = error as { reason?: string };
    if (reason === 'forbidden' || reason === 'address') return 'gone';
    return reason ? 'later' : 'refused';
  }
}

/** A pair of keys on the curve P-256, as VAPID wants them (RFC 8292). */
export function newPushKeys(): { publicKey: string; privateKey: string } {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  return {
    publicKey: pair.getPublicKey('base64url'),
    // A number that begins with zeros is written shorter.
    privateKey: Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()])
      .subarray(-32)
      .toString('base64url'),
  };
}
