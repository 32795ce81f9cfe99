import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP } from 'node:net';
import { inTime } from './in-time.ts';

/** Why a request was not made, or what became of it. */
export class FetchRefused extends Error {
  readonly reason: 'address' | 'forbidden' | 'unknown host' | 'slow' | 'long' | 'failed';
  constructor(reason: FetchRefused['reason'], detail = '') {
    super(`not fetched: ${reason}${detail && ` (${detail})`}`);
    this.reason = reason;
  }
}

export interface Asked {
  method?: 'GET' | 'POST';
  headers?: Record<string, string | number>;
  body?: Buffer | null;
  /** Of the whole exchange, in milliseconds. */
  within?: number;
  /** Bytes of the answer that are read; one more is an error. */
  most?: number;
  /** For tests alone: a server of theirs on this machine, without TLS. */
  allowLoopback?: boolean;
  /** For tests: what a name stands for. */
  resolve?: (host: string) => Promise<readonly string[]>;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * The one way by which this program asks another server for something whose address somebody else wrote: https alone, on
 * its usual port, at a host that is out in the world. A name is resolved once, every address that it stands for must be
 * allowed, and the connection goes to the one that was looked at: a name that means something else a moment later leads
 * nowhere. Redirects are not followed: the answer is the redirect.
 * @throws FetchRefused
 */
export async function fetchOut(address: string, asked: Asked = {}): Promise<Answered> {
  const { allowLoopback = false, within = 10_000, resolve = resolveName } = asked;
  const url = readAddress(address, allowLoopback);
  const deadline = Date.now() + within;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [host] : await inTime(resolve(host), within, () => new FetchRefused('slow'));
  if (found.length === 0) throw new FetchRefused('unknown host');
  const local = allowLoopback && found.every((ip) => ip === '127.0.0.1');
  if (!local && !found.every(isOutside)) throw new FetchRefused('forbidden');
  return exchange(url, found[0]!, deadline, asked);
}

/** Whether an address is out in the world: not of this machine, this network, a tunnel to either, or of no use at all. */
export function isOutside(ip: string): boolean {
  const family = isIP(ip);
  if (family === 4) return !insideFour.check(ip, 'ipv4');
  // Of the newer addresses only those that are given out for the whole world; what maps older ones is not among them.
  return family === 6 && worldSix.check(ip, 'ipv6') && !insideSix.check(ip, 'ipv6');
}

function readAddress(address: string, allowLoopback: boolean): URL {
  if (address.length > 2_000 || !URL.canParse(address)) throw new FetchRefused('address');
  const url = new URL(address);
  if (url.username || url.password) throw new FetchRefused('address', 'it holds a password');
  if (url.protocol === 'https:' && url.port === '') return url;
  if (allowLoopback && /^(127\.0\.0\.1|[\w-]+\.test)$/.test(url.hostname)) return url;
  throw new FetchRefused('address', 'https on its usual port alone');
}

async function resolveName(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}

function exchange(url: URL, ip: string, deadline: number, asked: Asked): Promise<Answered> {
  const { method = 'GET', headers = {}, body = null, most = 64 * 1024 } = asked;
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (secure ? httpsRequest : httpRequest)(
      {
        host: ip,
        port: url.port || (secure ? 443 : 80),
        path: url.pathname + url.search,
        method,
        headers: { ...headers, host: url.host, ...(body ? { 'content-length': body.length } : {}) },
        // Certificates are for names.
        ...(secure && !isIP(url.hostname) ? { servername: url.hostname } : {}),
        agent: false,
        maxHeaderSize: 16 * 1024,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > most) return request.destroy(new FetchRefused('long'));
          chunks.push(chunk);
        });
        answer.on('end', () =>
          done(() =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(chunks),
            }),
          ),
        );
        answer.on('error', fail);
      },
    );
    const late = setTimeout(
      () => request.destroy(new FetchRefused('slow')),
      Math.max(1, deadline - Date.now()),
    );
    const done = (then: () => void) => {
      clearTimeout(late);
      then();
    };
    const fail = (error: Error) =>
      done(() => reject(error instanceof FetchRefused ? error : new FetchRefused('failed', error.message)));
    request.on('error', fail);
    request.end(body ?? undefined);
  });
}

function blocks(family: 'ipv4' | 'ipv6', nets: string): BlockList {
  const list = new BlockList();
  for (const net of nets.split(' ')) {
    const [from, bits] = net.split('/') as [string, string];
    list.addSubnet(from, Number(bits), family);
  }
  return list;
}

/** This machine, private networks, providers’ inner ones (one of them in the midst of the world’s), links, relays, examples, measurements, many at once, reserved. */
const insideFour = blocks(
  'ipv4',
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
);
const worldSix = blocks('ipv6', '2000::/3');
/** Protocols’ own and Teredo, examples, 6to4, names of what is private (RFC 7535), more examples. */
const insideSix = blocks('ipv6', '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20');
