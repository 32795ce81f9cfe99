import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** What OWASP recommends for argon2id (2024): 19 MiB, two passes. About 40 ms on a small machine. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const tagLength = 32;

/** Hashes a password in Node's thread pool. The result names its parameters, in the usual PHC form. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive(password, nonce, cost);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(nonce)}$${encode(tag)}`;
}

/**
 * Whether a password belongs to a stored hash. Without one the same work is done for nothing, so that the
 * time of an answer does not tell which names exist.
 */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, m, t, p, nonce, tag] = phc.exec(stored ?? nobodys) ?? [];
  const expected = Buffer.from(tag ?? '', 'base64');
  const found = await derive(password, Buffer.from(nonce ?? '', 'base64'), {
    memory: Number(m),
    passes: Number(t),
    parallelism: Number(p),
  });
  return timingSafeEqual(found, expected) && stored !== undefined;
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]{43})$/;
const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

const encode = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

/** The same characters typed on another keyboard may come as other code points: NFKC makes them one. */
function derive(password: string, nonce: Buffer, parameters: typeof cost): Promise<Buffer> {
  const message = password.toWellFormed().normalize('NFKC');
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce, tagLength, ...parameters }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    );
  });
}
