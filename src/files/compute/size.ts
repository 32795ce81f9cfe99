/** How large, in the reader's language: “34 kB”, “1.2 MB”. */
export function fileSize(bytes: number, locale: string): string {
  const [amount, unit] =
    bytes < 900_000 ? [Math.max(1, bytes / 1000), 'kilobyte'] : [bytes / 1_048_576, 'megabyte'];
  const key = `${locale} ${unit}`;
  let format = made.get(key);
  if (!format) {
    const digits = unit === 'kilobyte' ? 0 : 1;
    format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits });
    made.set(key, format);
  }
  return format.format(amount);
}

const made = new Map<string, Intl.NumberFormat>();
