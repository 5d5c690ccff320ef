/** The table of a template's field, taken apart: what stands above its rows, its rows and what stands below. */
interface TemplateTable {
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly tail: readonly string[];
}

export const writeRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The cells of a row as a template has it. */
export const cellsOf = (row: string): readonly string[] => row.replace(/^\|\s*|\s*\|$/g, '').split(/\s*(?<!\\)\|\s*/);

/** Takes a field with one table; gives it with other rows. `write` gets the rows of the template. */
export function fillRows(text: string, write: (rows: readonly string[]) => readonly string[]): string {
  const { head, rows, tail } = splitTable(text);
  return [...head, ...write(rows), ...tail].join('\n');
}

function splitTable(text: string): TemplateTable {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => /^\|[\s:|-]*-[\s:|-]*\|$/.test(line)) + 1;
  const after = lines.findIndex((line, index) => index >= first && !line.startsWith('|'));
  const end = after < 0 ? lines.length : after;
  return { head: lines.slice(0, first), rows: lines.slice(first, end), tail: lines.slice(end) };
}
