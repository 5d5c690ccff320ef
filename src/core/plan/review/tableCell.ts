/** Text for a cell of a Markdown table: on one line, with its bars escaped once. */
export function tableCell(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/(\\*)\|/g, (_, slashes: string) => (slashes.length % 2 === 1 ? `${slashes}|` : `${slashes}\\|`));
}

/** A Markdown table, a line each, ended by a line break. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(tableCell).join(' | ')} |\n`;
  return line(header) + line(header.map(() => '---')) + rows.map(line).join('');
}
