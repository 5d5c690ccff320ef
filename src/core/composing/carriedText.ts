/** Text of one document for a line of another: on one line, lists joined, without what would swallow the lines after it. */
export function lineText(text: string): string {
  return text
    .replace(/<br\s{0,3}\/?>/gi, '; ')
    .replace(/[ \t]*\r?\n[ \t>]*(?:(?:[-*+•]|\d{1,3}[.)、])[ \t]+)?(?:\[[ xX]\][ \t]+)?/g, (lineEnd) => (/[-*+•\d]/.test(lineEnd) ? '; ' : ' '))
    .replace(/<!--/g, '&lt;!--')
    .replace(/^(?:#{1,6}[ \t]+|>[ \t]?)+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same for a cell of a table: its own bars are no borders. */
export function cellText(text: string): string {
  return lineText(text).replace(/\\*\|/g, '\\|').replace(/(?<!\\)\\$/, '');
}
