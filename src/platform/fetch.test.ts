import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchOut, isOutside } from './fetch.ts';

/** The one guarded way out: a corpus of addresses by which others were led to where they must not go. */

const inside = `
  127.0.0.1 127.8.9.1 0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.254 169.254.169.254 172.16.0.1
  172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.1 192.168.0.1 192.168.255.255 198.18.0.1 198.19.255.255 198.51.100.7
  203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
  :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1 ::127.0.0.1 64:ff9b::127.0.0.1 64:ff9b::8.8.8.8
  64:ff9b:1::1 100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1::
  0.0.0.1 100.100.100.200 168.63.129.16 192.0.0.192 192.31.196.1 192.52.193.1 192.175.48.1 255.255.255.254
  ::2 ::ffff:169.254.169.254 ::ffff:a9fe:a9fe ::ffff:0:0 ::8.8.8.8 64:ff9b::a9fe:a9fe 64:ff9b:1:a9fe::1 2001:0:53aa:64c:0:fbfe:cc9:b3ed
  2001:1::1 2001:2::1 2001:3::1 2001:4:112::1 2001:1ff:ffff::1 2002:a9fe:a9fe:: 2002:c0a8:101::1 2002:808:808::1 fd00:ec2::254
  fe80::a9fe:a9fe%25eth0 feff::1 ff05::1:3 4000::1 1fff::1 e000::1
  2002:a00:1:: 2620:4f:8000::1 3fff::1 5f00::1 fc00::1 fd12:3456:789a::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 ff0e::1`
  .trim()
  .split(/\s+/);

const outside =
  '1.1.1.1 8.8.8.8 100.63.255.255 100.128.0.1 172.15.0.1 172.32.0.1 192.0.1.1 223.255.255.255 2606:4700::1111 2a00:1450:4001::1'.split(
    ' ',
  );

const hostile = `
  https://127.0.0.1/ https://127.1/ https://2130706433/ https://0x7f000001/ https://0177.0.0.1/ https://0x7f.1/ https://0/
  https://[::1]/ https://[::ffff:127.0.0.1]/ https://[::ffff:7f00:1]/ https://[64:ff9b::7f00:1]/ https://[fe80::1]/
  https://[fd00::1]/ https://169.254.169.254/latest/meta-data/ https://10.1.2.3/ https://192.168.1.1/
  https://１２７.０.０.１/ https://①②⑦.0.0.1/ https://127。0。0。1/ https://localhost/ https://localhost./ https://LOCALHOST/
  https://100.100.100.200/ https://[2002:7f00:1::]/
  https://017700000001/ https://0x7f.0x0.0x0.0x1/ https://127.0.1/ https://0x7f.0.1/ https://127.0.0.1./ https://127.1./
  https://00000177.0.0.01/ https://0251.0376.0251.0376/ https://2852039166/ https://0xa9fea9fe/ https://0xA9.0xFE.0xA9.0xFE/
  https://169.16689662/ https://10.1/ https://192.168.257/ https://3232235777/ https://0x0a000001/
  https://%31%32%37.0.0.1/ https://127%2e0%2e0%2e1/ https://１６９。２５４。１６９。２５４/ https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/ https://loc\u00adalhost/
  https://[0:0:0:0:0:0:0:1]/ https://[::]/ https://[::127.0.0.1]/ https://[::ffff:0:0]/ https://[::ffff:169.254.169.254]/
  https://[64:ff9b::169.254.169.254]/ https://[64:ff9b:1::7f00:1]/ https://[2001:0:53aa:64c::1]/ https://[fd00:ec2::254]/ https://[fec0::1]/
  https://127.0.0.1:443/ https:127.0.0.1/ https:/127.0.0.1/ https:\\\\127.0.0.1/ https://127.0.0.1\\@example.org/ https://127.0.0.1#@example.org/ https://127.0.0.1?@example.org/ https://xn--/`
  .trim()
  .split(/\s+/)
  // Browsers drop these, and so does who reads addresses here.
  .concat(
    'https://\t127.0.0.1/',
    'https://127.0\n.0.1/',
    ' https://127.0.0.1/',
    'https://192.168.0.1/\r\nHost:x',
  );

const malformed = [
  'http://example.org/',
  'https://example.org:8443/',
  'https://example.org:22/',
  'https://user:word@example.org/',
  'https://8.8.8.8@127.0.0.1/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'gopher://example.org/',
  'data:text/plain,hello',
  'javascript:alert(1)',
  '//example.org/',
  'example.org',
  '',
  'https://',
  'https://exa mple.org/',
  'https://256.256.256.256/',
  'https://1.2.3.4.5/',
  'https://0x7f000001000/',
  'https://4294967296/',
  'https://[::1%25eth0]/',
  'https://[fe80::1%eth0]/',
  'https://[::ffff:127.0.0.1',
  'https://127.0.0.1%00/',
  'https://a..b%00/',
  'https://:443/',
  'https://@/',
  'https://:word@example.org/',
  'https://127.0.0.1@example.org/',
  'https://0000::1@[::1]/..//../',
  'HTTP://127.0.0.1/',
  'http://[::1]:5432/',
  'https://example.org:0/',
  'https://example.org:444/',
  'https://example.org:99999/',
  'dict://127.0.0.1:11211/',
  'ldap://127.0.0.1/',
  'jar:https://example.org!/',
  'netdoc:///etc/passwd',
  'blob:https://example.org/x',
  'view-source:https://example.org/',
  'unix:/run/x.sock',
  `https://example.org/${'a'.repeat(2_000)}`,
];

let server: Server;
let here: string;
let asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url} ${request.headers.host}`);
    if (request.url === '/away') return answer.writeHead(302, { location: '/stolen' }).end('gone');
    if (request.url === '/long') return answer.end('long '.repeat(100_000));
    if (request.url === '/slow') return;
    if (request.url === '/drip') {
      const drip = setInterval(() => answer.write('.'), 20);
      request.on('close', () => clearInterval(drip));
      return;
    }
    request.pipe(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('addresses inside and outside are told apart', () => {
  for (const ip of inside) expect(isOutside(ip), ip).toBe(false);
  for (const ip of outside) expect(isOutside(ip), ip).toBe(true);
  for (const ip of ['', 'localhost', '1.2.3', '1.2.3.4.5', '::g', '127.0.0.1 '])
    expect(isOutside(ip)).toBe(false);
});

describe('what is not asked', () => {
  test('every way of writing an address that is inside', async () => {
    await Promise.all(
      hostile.map((address) =>
        expect(fetchOut(address, { within: 2_000 }), address).rejects.toThrow(/forbidden|unknown host|slow/),
      ),
    );
  });

  test('anything but https on its usual port, and what is no address', async () => {
    for (const address of malformed)
      await expect(fetchOut(address), address).rejects.toMatchObject({ reason: 'address' });
  });

  test('a name that stands for an inside address, even among others', async () => {
    for (const found of [
      ['127.0.0.1'],
      ['8.8.8.8', '10.0.0.1'],
      ['2606:4700::1111', '::1'],
      ['::ffff:10.0.0.1'],
    ])
      await expect(fetchOut('https://rebind.example/', { resolve: async () => found })).rejects.toMatchObject(
        {
          reason: 'forbidden',
        },
      );
    await expect(fetchOut('https://nobody.example/', { resolve: async () => [] })).rejects.toMatchObject({
      reason: 'unknown host',
    });
  });

  test('this machine, unless a test says so; and then nothing else that is inside', async () => {
    await expect(fetchOut(here)).rejects.toMatchObject({ reason: 'address' });
    expect((await fetchOut(here, { allowLoopback: true })).status).toBe(200);
    for (const address of ['https://10.0.0.1/', 'http://10.0.0.1/', 'https://[::1]/', 'http://localhost/'])
      await expect(fetchOut(address, { allowLoopback: true }), address).rejects.toThrow(/forbidden|address/);
  });
});

test('a name is resolved once, and the connection goes to what was looked at', async () => {
  let times = 0;
  const resolve = async () => [times++ === 0 ? '127.0.0.1' : '10.0.0.1'];
  asked = [];
  const address = here.replace('127.0.0.1', 'once.test');
  expect((await fetchOut(address, { resolve, allowLoopback: true })).status).toBe(200);
  expect(times).toBe(1);
  expect(asked).toEqual([`GET / ${new URL(address).host}`]);
  await expect(fetchOut(address, { resolve, allowLoopback: true })).rejects.toMatchObject({
    reason: 'forbidden',
  });
});

describe('an answer', () => {
  test('comes with its status and its bytes; a redirect is not followed', async () => {
    asked = [];
    const body = Buffer.from('Tea, mostly.');
    const answer = await fetchOut(`${here}/echo?a=1`, { method: 'POST', body, allowLoopback: true });
    expect([answer.status, answer.body.toString()]).toEqual([200, 'Tea, mostly.']);
    const away = await fetchOut(`${here}/away`, { allowLoopback: true });
    expect([away.status, away.headers.location]).toEqual([302, '/stolen']);
    expect(asked).toEqual([`POST /echo?a=1 ${new URL(here).host}`, `GET /away ${new URL(here).host}`]);
  });

  test('that is too long or too slow is let go', async () => {
    await expect(fetchOut(`${here}/long`, { allowLoopback: true })).rejects.toMatchObject({ reason: 'long' });
    await expect(fetchOut(`${here}/slow`, { allowLoopback: true, within: 100 })).rejects.toMatchObject({
      reason: 'slow',
    });
    // Not only until the first byte.
    await expect(fetchOut(`${here}/drip`, { allowLoopback: true, within: 150 })).rejects.toMatchObject({
      reason: 'slow',
    });
  });

  test('that never comes is a failure', async () => {
    await expect(fetchOut('http://127.0.0.1:9/', { allowLoopback: true })).rejects.toMatchObject({
      reason: 'failed',
    });
  });
});
