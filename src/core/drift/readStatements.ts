import { splitSentences } from '../detection/splitSentences';
import { trimSpan, type Span } from '../markdown/span';

export interface Statement extends Span {
  readonly text: string;
  readonly isHeading: boolean;
}

const delimiter = /^[\s|:-]*$/;
const heading = /^ {0,3}#{1,6}\s/;

/** The headings and sentences of a text, a row of a table as one. Quoted lines are someone else's words. */
export function readStatements(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  const add = (start: number, end: number, isHeading = false): void => {
    const span = trimSpan(text, start, end);
    if (span) statements.push({ ...span, text: text.slice(span.start, span.end), isHeading });
  };
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    const marks = heading.exec(line)?.[0];
    if (marks !== undefined) add(start + marks.length, end, true);
    else if (!delimiter.test(line) && !/^\s*>/.test(line)) {
      const offset = start + (/^\s*(?:[-*+•]|\d{1,3}[.)、])?\s*(?:\[[ xX]\]\s+)?/.exec(line)?.[0].length ?? 0);
      if (line.trimStart().startsWith('|')) add(start, end);
      else for (const sentence of splitSentences(text.slice(offset, end))) add(offset + sentence.start, offset + sentence.end);
    }
    start = end + 1;
  }
  return statements;
}
