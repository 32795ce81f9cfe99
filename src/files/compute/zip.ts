/** What the list at the end of a zip says, without unpacking anything. */

/** How many bytes from the end hold the end record at most: its own 22, and a comment. */
export const ZIP_TAIL = 22 + 65_535;

const MOST_NAMES = 5_000;
/** How large the list of names may be. */
export const MOST_LIST = 1024 * 1024;

/** Where the list of entries stands; undefined for what is no zip, or one in a form that no document has. */
export function listOf(tail: Buffer, size: number): { at: number; length: number } | undefined {
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== 0x06054b50) continue;
    // The record ends where the file ends: what is put behind a document is not part of it.
    if (at + 22 + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const list = { at: tail.readUInt32LE(at + 16), length: tail.readUInt32LE(at + 12) };
    const fits = list.at + list.length === size - (tail.length - at);
    return fits && list.length <= MOST_LIST ? list : undefined;
  }
  return undefined;
}

/** The names in the list; undefined when it is not in order. */
export function namesIn(list: Buffer): string[] | undefined {
  const names: string[] = [];
  for (let at = 0; at < list.length; ) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== 0x02014b50 || names.length === MOST_NAMES)
      return undefined;
    const length = list.readUInt16LE(at + 28);
    const next = at + 46 + length + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
    if (next > list.length) return undefined;
    names.push(list.subarray(at + 46, at + 46 + length).toString('utf8'));
    at = next;
  }
  return names;
}

/** What a document of the open formats says of itself: its first entry, not packed. */
export function mimetypeOf(head: Buffer): string | undefined {
  if (head.length < 38 || head.readUInt16LE(8) !== 0 || head.readUInt16LE(26) !== 8) return undefined;
  if (head.subarray(30, 38).toString('latin1') !== 'mimetype') return undefined;
  const from = 38 + head.readUInt16LE(28);
  return head.subarray(from, from + Math.min(100, head.readUInt32LE(18))).toString('latin1');
}
