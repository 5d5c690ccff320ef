const brackets = ['()', '[]', '{}', '（）', '【】', '「」', '『』', '“”', '《》', '［］'] as const;
const marks = ['`', '**', '~~', '"'] as const;

/** Whether every bracket, quotation mark, code span and emphasis that opens in a text closes in it. */
export function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return brackets.every(([open, close]) => count(open!) === count(close!)) && marks.every((mark) => count(mark) % 2 === 0);
}
