import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('without any variable the place runs on this machine alone, with its own database', () => {
  expect(readEnv({})).toMatchObject({
    PEERHOOD_DATA: './data',
    HOST: '127.0.0.1',
    PORT: 3000,
    TRUST_PROXY: 0,
    METRICS_HOST: '127.0.0.1',
  });
  expect(readEnv({}).METRICS_PORT).toBeUndefined();
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

test('a bucket needs a key, its secret and a name, and an address with a bad one is never repeated', () => {
  const good = 'https://key:s%2Fecret@s3.example.org/place?region=eu-west-1';
  expect(readEnv({ S3_URL: good }).S3_URL).toBe(good);
  for (const bad of [
    'https://s3.example.org/place',
    'https://key:hidden@s3.example.org/',
    'ftp://key:hidden@s3/place',
  ])
    expect(() => readEnv({ S3_URL: bad })).toThrow(/^A setting cannot be used: S3_URL: must (?!.*hidden)/);
});

test('files have bounds that an operator may choose within reason', () => {
  const { FILE_MEGABYTES, FILES_PER_POST } = readEnv({});
  expect([FILE_MEGABYTES, FILES_PER_POST]).toEqual([10, 4]);
  expect(readEnv({ FILE_MEGABYTES: '25' }).FILE_MEGABYTES).toBe(25);
  for (const [name, value] of [
    ['FILE_MEGABYTES', '0'],
    ['FILE_MEGABYTES', '5000'],
    ['FILES_PER_POST', 'many'],
  ])
    expect(() => readEnv({ [name!]: value })).toThrow(`${name}: must be a number`);
});
