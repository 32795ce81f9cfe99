import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  confirmationToken,
  isConfirmation,
  isSealed,
  mailAddress,
  mailOf,
  readUnsubscribeToken,
  unsubscribeToken,
} from './compute/tokens.ts';

const secret = 'a secret for tests alone, 32 characters';

/** Each way of changing one character of a text to another of the same kind. */
const changed = (text: string) =>
  [...text].map((letter, at) => text.slice(0, at) + (letter === 'a' ? 'b' : 'a') + text.slice(at + 1));

test('a token to unsubscribe names a person and a mailing, and nobody else can make one', () => {
  const person = randomUUID();
  const token = unsubscribeToken(secret, person, 'digests');
  expect(readUnsubscribeToken(secret, token)).toEqual({ person, mailing: 'digests' });
  expect(readUnsubscribeToken(`${secret}!`, token)).toBeUndefined();
  for (const other of ['', 'x', token.slice(1), `${token}a`, ...changed(token)])
    expect(readUnsubscribeToken(secret, other), other).toBeUndefined();
});

test('a confirmation fits one address of one person, as long as it is theirs', () => {
  const version = randomUUID();
  const token = confirmationToken(secret, version);
  expect(isConfirmation(secret, version, token)).toBe(true);
  expect(isConfirmation(secret, randomUUID(), token)).toBe(false);
  for (const other of ['', `${token}a`, ...changed(token)])
    expect(isConfirmation(secret, version, other)).toBe(false);
});

test('an address for replies fits one mail, person, topic, time and use, in capitals or not', () => {
  const mail = { id: randomUUID(), person_id: randomUUID(), about_id: randomUUID(), made_at: new Date() };
  const local = mailAddress(secret, 'reply', mail);
  expect(local.length).toBeLessThanOrEqual(64);
  expect(mailOf(local)).toEqual({ use: 'reply', id: mail.id });
  expect(isSealed(secret, local.toUpperCase().toLowerCase(), mail)).toBe(true);
  for (const other of [
    { ...mail, person_id: randomUUID() },
    { ...mail, about_id: randomUUID() },
    { ...mail, made_at: new Date(mail.made_at.getTime() + 1) },
    { ...mail, id: randomUUID() },
  ])
    expect(isSealed(secret, local, other)).toBe(false);
  expect(isSealed(secret, local.replace('reply', 'bounce'), mail)).toBe(false);
  expect(isSealed(`${secret}!`, local, mail)).toBe(false);
  for (const odd of ['', 'reply+', 'postmaster', `${local}a`, local.slice(0, -1), 'reply+'.padEnd(48, '1')])
    expect(mailOf(odd), odd).toBeUndefined();
  for (const other of changed(local.slice(6))) expect(isSealed(secret, `reply+${other}`, mail)).toBe(false);
});
