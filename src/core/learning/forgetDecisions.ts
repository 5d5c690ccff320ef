import { parseDecisions } from './parseDecisions';
import type { PlacedDecision } from './readDecision';
import { applyEdits, lineAround, type TextEdit } from './textEdit';

/** A comma and a comment that end the line of a decision go with it. */
const ending = /^[ \t]*,?[ \t]*(?:\/\/.*|\/\*[^*]*\*\/[ \t]*)?$/;

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
  const edits = forgotten.map((decision): TextEdit => removal(source, decision));
  // With the last decision gone, the comma before it separates nothing any more.
  if (last && lastKept && last !== lastKept && !/^\s*,/.test(source.slice(last.end))) {
    const comma = /^\s*,/.exec(source.slice(lastKept.end));
    if (comma) edits.push({ start: lastKept.end + comma[0].length - 1, end: lastKept.end + comma[0].length, text: '' });
  }
  return applyEdits(source, edits);
}

function removal(source: string, { start, end }: PlacedDecision): TextEdit {
  const lineStart = lineAround(source, start).start;
  const lineEnd = lineAround(source, end).end;
  if (/^[ \t]*$/.test(source.slice(lineStart, start)) && ending.test(source.slice(end, lineEnd))) {
    const lineBreak = /^(?:\r\n?|\n)/.exec(source.slice(lineEnd))?.[0] ?? '';
    return { start: lineStart, end: lineEnd + lineBreak.length, text: '' };
  }
  const comma = /^\s*,[ \t]*/.exec(source.slice(end))?.[0] ?? '';
  return { start, end: end + comma.length, text: '' };
}
