/** Takes the carets (`|`, or another mark where the text has bars) out of a text and gives their offsets. */
export function readCarets(marked: string, mark = '|'): { readonly source: string; readonly offsets: readonly number[] } {
  const parts = marked.split(mark);
  const offsets: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) offsets.push((length += part.length));
  return { source: parts.join(''), offsets };
}
