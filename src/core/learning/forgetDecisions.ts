import { applyEdits, type TextEdit } from '../textEdit';
import { lineAround } from './lineAround';
import { parseDecisions } from './parseDecisions';
import type { PlacedDecision } from './readDecision';

/** A comment that ends the line of a decision goes with it. */
const ending = /^[ \t]*(?:\/\/.*|\/\*[^*]*\*\/[ \t]*)?$/;
const commaAndEnding = /^[ \t]*,[ \t]*(?:\/\/.*|\/\*[^*]*\*\/[ \t]*)?$/;

/**
 * Takes the text of a file of decisions, gives it without those that are to be forgotten. What stands on other lines stays as it is.
 *
 * @throws when the file has problems: such a file is not to be written
 */
export function forgetDecisions(source: string, isForgotten: (decision: PlacedDecision) => boolean): string {
  const { decisions, problems } = parseDecisions(source);
  if (problems.length > 0) throw new Error('A file of decisions that has problems cannot be changed.');
  const forgotten = decisions.filter(isForgotten);
  const lastKept = decisions.findLast((decision) => !forgotten.includes(decision));
  const last = decisions.at(-1);
  const edits = forgotten.flatMap((decision) => removal(source, decision));
  // With the last decision gone, the comma before it separates nothing any more.
  if (last && lastKept && last !== lastKept && findComma(source, last.end) === undefined) edits.push(...withoutComma(source, lastKept.end));
  return applyEdits(source, edits);
}

/** Where the comma after a value stands, comments between them or not. */
function findComma(source: string, end: number): number | undefined {
  const between = /(?:\s|\/\/[^\r\n]*|\/\*[^]*?\*\/)*/y;
  between.lastIndex = end;
  between.exec(source);
  return source[between.lastIndex] === ',' ? between.lastIndex : undefined;
}

function withoutComma(source: string, end: number): readonly TextEdit[] {
  const comma = findComma(source, end);
  return comma === undefined ? [] : [{ start: comma, end: comma + 1, text: '' }];
}

function removal(source: string, { start, end }: PlacedDecision): readonly TextEdit[] {
  const lineStart = lineAround(source, start).start;
  const lineEnd = lineAround(source, end).end;
  const comma = findComma(source, end);
  const isOnItsOwn = /^[ \t]*$/.test(source.slice(lineStart, start)) && (comma === undefined ? ending : commaAndEnding).test(source.slice(end, lineEnd));
  if (isOnItsOwn) {
    const lineBreak = /^(?:\r\n?|\n)/.exec(source.slice(lineEnd))?.[0] ?? '';
    return [{ start: lineStart, end: lineEnd + lineBreak.length, text: '' }];
  }
  const space = comma === end ? (/^,[ \t]*/.exec(source.slice(end))?.[0].length ?? 0) : 0;
  return space > 0 ? [{ start, end: end + space, text: '' }] : [{ start, end, text: '' }, ...withoutComma(source, end)];
}
