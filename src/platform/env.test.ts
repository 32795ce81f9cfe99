import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('without any variable the place runs on this machine alone, with its own database', () => {
  expect(readEnv({})).toMatchObject({
    PEERHOOD_DATA: './data',
    HOST: '127.0.0.1',
    PORT: 3000,
    TRUST_PROXY: 0,
  });
  expect(readEnv({}).DATABASE_URL).toBeUndefined();
});

test('an empty variable counts as not set', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: ' ' })).toEqual(readEnv({}));
});

test.each([
  ['PORT', '80 80'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PUBLIC_URL', 'example.org'],
  ['PUBLIC_URL', 'https://example.org/forum'],
  ['TRUST_PROXY', 'perhaps'],
  ['PEERHOOD_SECRET', 'short'],
  ['DATABASE_URL', 'mysql://root:hunter2@localhost/x'],
  ['SMTP_URL', 'mail.example.org'],
])('%s=%s is refused in one line that names it', (name, value) => {
  expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^[^\n]*${name}[^\n]*$`));
});

test('a database may be named by its Unix socket', () => {
  const address = 'postgresql://me@/peerhood?host=/run/postgresql';
  expect(readEnv({ DATABASE_URL: address }).DATABASE_URL).toBe(address);
});

test('a refusal does not repeat a password', () => {
  expect(() => readEnv({ DATABASE_URL: 'mysql://root:hunter2@localhost/x' })).toThrow(/^(?!.*hunter2)/s);
});

test('the public address is kept as an origin', () => {
  expect(readEnv({ PUBLIC_URL: 'https://Example.org/' }).PUBLIC_URL).toBe('https://example.org');
});
