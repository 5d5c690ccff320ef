import type { TextEdit } from '../textEdit';

/** The edits that take others back: for the text that `edits`, which do not overlap, make of the source. */
export function invertEdits(source: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => {
      const inverse = { start: start + shift, end: start + shift + text.length, text: source.slice(start, end) };
      shift += text.length - (end - start);
      return inverse;
    });
}
