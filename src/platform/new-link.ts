import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Request } from './http.tsx';

/**
 * Keeps a link's token for the next page at this path, which shows it once. Not in the address: that one is kept
 * in histories, and, for forms sent twice, in the database.
 */
export function keepNewLink(c: Request, path: string, token: string): void {
  const { secure } = c.var.settings;
  setCookie(c, 'new-link', token, { path, maxAge: 60, httpOnly: true, sameSite: 'Strict', secure });
}

/**
 * The link made by the form that led here, once.
 * @param under where such links begin, such as `/invitations/`
 */
export function takeNewLink(c: Request, path: string, under: string): string | undefined {
  const token = getCookie(c, 'new-link');
  if (!token) return undefined;
  deleteCookie(c, 'new-link', { path });
  return `${c.var.settings.publicUrl.replace(/\/$/, '')}${under}${encodeURIComponent(token)}`;
}
