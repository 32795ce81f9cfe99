import { createHmac, hash, randomBytes } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Request } from './http.tsx';

/** Days after which a session must be begun anew. */
export const SESSION_DAYS = 60;

/** A random secret to hand out, and the hash of it to keep. 256 bits. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** Tokens are random and long, so one round of SHA-256 keeps a stolen database from opening anything. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** The hash of the session's token in the request's cookie; null for a visitor. */
export function sessionHash(c: Request): Buffer | null {
  const token = getCookie(c, cookieName(c.var.settings.secure));
  return token && token.length <= 100 ? hashToken(token) : null;
}

export function keepSession(c: Request, token: string): void {
  setCookie(c, cookieName(c.var.settings.secure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.settings.secure,
    maxAge: SESSION_DAYS * 86_400,
  });
}

/** Lets the browser keep the session that it came with for its full time again. */
export function renewSession(c: Request): void {
  const token = getCookie(c, cookieName(c.var.settings.secure));
  if (token) keepSession(c, token);
}

/** Ends the session in this browser, with all that it kept of the place. */
export function forgetSession(c: Request): void {
  deleteCookie(c, cookieName(c.var.settings.secure), { path: '/', secure: c.var.settings.secure });
  keepReading(c, false);
  c.header('Clear-Site-Data', '"storage"');
}

/** Whether this browser keeps what is read in this session: chosen for the one device that only one person uses. */
export function keepReading(c: Request, keep: boolean): void {
  const { secure } = c.var.settings;
  if (keep)
    setCookie(c, 'reading', nameOfSession(c) ?? '', {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      maxAge: SESSION_DAYS * 86_400,
    });
  else if (getCookie(c, 'reading') !== undefined) deleteCookie(c, 'reading', { path: '/', secure });
}

/** The name under which this browser keeps what is read; null when it keeps nothing. It ends with its session. */
export function readingName(c: Request): string | null {
  const chosen = getCookie(c, 'reading');
  return chosen !== undefined && chosen === nameOfSession(c) ? chosen : null;
}

/** Tells sessions apart, and opens nothing. */
function nameOfSession(c: Request): string | null {
  const { token } = c.var.as;
  if (!token) return null;
  const key = createHmac('sha256', c.var.settings.secret);
  return key.update('reading').update(token).digest('base64url').slice(0, 22);
}

/** `__Host-`: no neighbouring site or subdomain can plant a session. Browsers want TLS for it. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-session' : 'session';
}

/** A network address as the limits know it: keyed, so that it cannot be turned back. */
export function hashAddress(address: string, secret: string): string {
  return createHmac('sha256', secret).update(address).digest('base64url').slice(0, 22);
}
