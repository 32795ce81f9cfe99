import { NotFound, type Request, type Sent } from './http.tsx';

/** The id in the address that a page of a list goes on from; anything else begins at the beginning. */
export function idCursor(c: Request, name = 'from'): string | null {
  const value = c.req.query(name);
  return isId(value) ? value.toLowerCase() : null;
}

/**
 * Where the next page goes on: one row more than a page holds was asked for.
 * @param path ends where the last shown row's id comes
 */
export function nextOf(rows: readonly { id: string }[], size: number, path: string): string | null {
  return rows.length > size ? `${path}${rows[size - 1]!.id}` : null;
}

/** For forms of one button: what is sent wrong comes from no form of ours. */
export function gone(_sent: Sent<unknown>): never {
  throw new NotFound();
}

/** Whether this text of an address or a form is an id at all. */
export const isId = (value: string | undefined): value is string =>
  value !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
