/**
 * Calls `visit` with the start and end of every match of a global pattern, at most `most`. Unlike `matchAll` it does not copy the
 * pattern for each text, which took a third of all time.
 */
export const matchEach = (pattern: RegExp, text: string, most: number, visit: (start: number, end: number, count: number) => void): void => {
  pattern.lastIndex = 0;
  for (let count = 1; count <= most; count += 1) {
    const match = pattern.exec(text);
    if (match === null) return;
    visit(match.index, pattern.lastIndex, count);
    if (pattern.lastIndex === match.index) pattern.lastIndex += 1;
  }
};
