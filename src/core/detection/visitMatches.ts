/**
 * Calls `visit` with every match of a global pattern, left to right. `matchAll` would copy the pattern for each text. `visit` must
 * not use the same pattern.
 */
export function visitMatches(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    visit(match);
    pattern.lastIndex = next;
  }
}
