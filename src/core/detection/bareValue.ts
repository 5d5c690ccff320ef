import { foldWidth } from './foldWidth';

/** Gives a field's value folded, trimmed and without the emphasis or code marks that may stand around the whole of it. */
export function bareValue(value: string): string {
  let bare = foldWidth(value).replace(/<br ?\/?>|&nbsp;/gi, ' ').trim();
  for (const mark of ['**', '__', '*', '_', '`', '~~']) {
    if (bare.length > 2 * mark.length && bare.startsWith(mark) && bare.endsWith(mark)) {
      const inner = bare.slice(mark.length, -mark.length);
      // A row of marks alone is a line to write on, not emphasis.
      if (/[^_*`~\s]/.test(inner)) bare = inner.trim();
    }
  }
  return bare;
}
