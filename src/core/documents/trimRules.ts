import { trimSpan, type Span } from '../markdown/span';

const rule = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const longestRule = 120;

/**
 * source[start, end) without white space around it and without rules (`---`, `***`) at its end: those divide sections.
 * A line of underscores stays, because forms have it for what is to be filled in.
 */
export function trimRules(source: string, start: number, end: number): Span {
  for (;;) {
    const value = trimSpan(source, start, end);
    if (!value) return { start, end: start };
    const lineStart = findLineStart(source, value.end);
    if (lineStart === undefined || !rule.test(source.slice(lineStart, value.end))) return value;
    end = Math.max(start, lineStart);
  }
}

/** Start of the line that ends at an offset; undefined when it is too long for a rule. */
function findLineStart(source: string, end: number): number | undefined {
  let at = end;
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') {
    at--;
    if (end - at > longestRule) return undefined;
  }
  return at;
}
