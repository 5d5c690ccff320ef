/** Lines of figures, in the form that scripts/bench.mjs shows; everything else that a run prints is noise. */
const show = (line: string): void => console.log(`##bench ${line}`);

/** One figure. */
export function report(what: string, value: number, unit: string): void {
  show(`${what.padEnd(58)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}`);
}

/** A sentence that figures need to be read rightly. */
export function reportNote(sentence: string): void {
  show(sentence);
}

/** Rows of cells: the first of each names the row, the others are figures. */
export function reportTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    show(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  }
}
