import { createHmac, timingSafeEqual } from 'node:crypto';

/*
 * Signed names of things that stand in mails. They hold ids and no words, and only this place can make them.
 */

/** What one can be freed from by one click: mail about what happened, digests, or alarms. */
export const mailings = ['notices', 'digests', 'alarms'] as const;
export type Mailing = (typeof mailings)[number];

/** For an address that takes no more of a mailing. It holds for good: mail is kept for years. */
export function unsubscribeToken(secret: string, person: string, mailing: Mailing): string {
  const named = Buffer.concat([bytesOf(person), Buffer.of(mailings.indexOf(mailing))]);
  return Buffer.concat([named, mac(secret, 'unsubscribe', named).subarray(0, 16)]).toString('base64url');
}

export function readUnsubscribeToken(
  secret: string,
  token: string,
): { person: string; mailing: Mailing } | undefined {
  const bytes = /^[\w-]{44}$/.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0);
  const named = bytes.subarray(0, 17);
  const mailing = mailings[named[16] ?? 9];
  if (bytes.length !== 33 || !mailing) return undefined;
  if (!timingSafeEqual(bytes.subarray(17), mac(secret, 'unsubscribe', named).subarray(0, 16)))
    return undefined;
  return { person: idOf(named), mailing };
}

/** What the mail holds that confirms an address. @param version changes with each address */
export function confirmationToken(secret: string, version: string): string {
  return mac(secret, 'confirm', bytesOf(version)).subarray(0, 20).toString('base64url');
}

export function isConfirmation(secret: string, version: string, token: string): boolean {
  const [right, given] = [confirmationToken(secret, version), token].map((text) => Buffer.from(text));
  return right!.length === given!.length && timingSafeEqual(right!, given!);
}

/** What an address of ours is for: answers to a mail, or word that it could not be delivered. */
export type AddressUse = 'reply' | 'bounce';

/** Which mail went to whom, about what, and when: all of it is signed. */
export interface MailSent {
  id: string;
  person_id: string;
  about_id: string | null;
  made_at: Date;
}

/**
 * The part before the @ of an address that belongs to one mail, one person and one topic: 48 characters of those that
 * every server passes on as they are, in capitals or not.
 */
export function mailAddress(secret: string, use: AddressUse, mail: MailSent): string {
  return `${use}+${base32(bytesOf(mail.id))}${base32(seal(secret, use, mail))}`;
}

/** The mail that such an address names; whether it is signed is asked of what is known about that mail. */
export function mailOf(local: string): { use: AddressUse; id: string } | undefined {
  const [, use, id] = /^(reply|bounce)\+([a-z2-7]{26})[a-z2-7]{16}$/.exec(local) ?? [];
  return id ? { use: use as AddressUse, id: idOf(fromBase32(id)) } : undefined;
}

export function isSealed(secret: string, local: string, mail: MailSent): boolean {
  const use = mailOf(local)?.use;
  if (!use) return false;
  const [right, given] = [mailAddress(secret, use, mail), local].map((text) => Buffer.from(text));
  return right!.length === given!.length && timingSafeEqual(right!, given!);
}

function seal(secret: string, use: AddressUse, { id, person_id, about_id, made_at }: MailSent): Buffer {
  const of = JSON.stringify([id, person_id, about_id, made_at.getTime()]);
  return mac(secret, use, Buffer.from(of)).subarray(0, 10);
}

function mac(secret: string, use: string, of: Buffer): Buffer {
  return createHmac('sha256', secret).update(`mail ${use}\n`).update(of).digest();
}

const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

function idOf(bytes: Buffer): string {
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Buffer): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + letters[(held << (5 - bits)) & 31] : text;
}

function fromBase32(text: string): Buffer {
  let bits = 0;
  let held = 0;
  const bytes: number[] = [];
  for (const letter of text) {
    held = (held << 5) | letters.indexOf(letter);
    bits += 5;
    if (bits >= 8) {
      bytes.push((held >> (bits - 8)) & 255);
      bits -= 8;
    }
    held &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}
