/**
 * Rows as CSV (RFC 4180, with a header of the first row's columns). A cell that a spreadsheet would take for a formula
 * begins with an apostrophe instead: somebody's name must not run on the machine of whoever opens the file.
 */
export function csvOf(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(cellOf).join(',')}\r\n`)
    .join('');
}

function cellOf(value: unknown): string {
  const text = textOf(value);
  const plain = typeof value !== 'number' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A record as a file's content. */
export function fileOf(rows: readonly Readonly<Record<string, unknown>>[], format: 'csv' | 'json'): string {
  return format === 'csv' ? csvOf(rows) : `${JSON.stringify(rows, null, 2)}\n`;
}
