/** Where a page of a list begins: just behind a row with this time and id. */
export interface Cursor {
  /** Microseconds since 1970, as text: the database keeps more digits than a `Date`. */
  at: string;
  id: string;
}

/** Reads the cursor of an address; anything else begins at the beginning. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const [, at, id] = /^(\d{1,16})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '') ?? [];
  return at && id ? { at, id } : undefined;
}
