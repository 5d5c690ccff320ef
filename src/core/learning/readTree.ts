import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { DecisionProblemCode } from './decisionProblem';

/** No decision is nested deeper; a reader that calls itself would not survive what is nested without end. */
const mostDepth = 20;

export interface TreeFault {
  readonly code: DecisionProblemCode;
  readonly start: number;
  readonly end: number;
}

/** `root` is undefined where there are only comments and white space. */
export type TreeReading = { readonly root: Node | undefined } | TreeFault;

const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)[^\r\n]*/m;

/** Takes the text of a file, gives its values with their offsets or the first thing that is wrong with it. */
export function readTree(source: string): TreeReading {
  const marks = conflict.exec(source);
  if (marks) return { code: 'conflict', start: marks.index, end: marks.index + marks[0].length };
  // A byte order mark is no JSON; as a space it keeps the offsets.
  const text = source.replace(/^\ufeff/, ' ');
  const deep = findTooDeep(text);
  if (deep !== undefined) return { code: 'syntax', start: deep, end: deep + 1 };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  return error ? { code: 'syntax', start: error.offset, end: error.offset + error.length } : { root };
}

/** Gives where the nesting goes too deep, or undefined. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    // A string that holds a bracket has its quotes as well.
    const mark = scanner.getTokenLength() === 1 ? text.charAt(offset) : '';
    if (mark === '{' || mark === '[') depth += 1;
    if (mark === '}' || mark === ']') depth -= 1;
    if (depth > mostDepth) return offset;
  }
  return undefined;
}
