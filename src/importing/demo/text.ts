/**
 * Tag for longer Markdown inside indented source: removes the indentation of the first written line from
 * every line, and blank lines at both ends.
 *
 * @example text`
 *   First paragraph.
 *
 *   Second.`  // 'First paragraph.\n\nSecond.'
 */
export function text(strings: TemplateStringsArray): string {
  const lines = strings.join('').replace(/^\n+/, '').trimEnd().split('\n');
  const indent = lines[0]?.match(/^ */)?.[0].length ?? 0;
  return lines.map((line) => line.slice(Math.min(indent, line.search(/\S|$/)))).join('\n');
}
