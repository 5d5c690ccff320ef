import type { LineContent } from '../markdown/pieces';
import { trimSpan, type Span } from '../markdown/span';
import type { Mark } from './mark';
import { matchLabel, namesField } from './matchLabel';
import { numberingLength } from './numbering';

/** Below every level that Markdown gives in a document with so few headings. */
const plainLevel = 5;
const longestHeading = 24;
const longestName = 40;
const signs = /^[■◆▶★◇※▍▌□][ \t\u3000]*/;

export interface Place {
  /** Whether it is the first text of an item of an ordered list. */
  readonly isNumbered: boolean;
  /** Whether a list or a table follows at once. */
  readonly isAboveList: boolean;
}

/**
 * The heading in the first line of a paragraph of a document that has none of Markdown's: "■ Scope", "2. Scope" above more
 * text, or the name of a field alone above a list.
 */
export function readPlainHeading(source: string, contents: readonly LineContent[], { isNumbered, isAboveList }: Place): Mark | undefined {
  const line = contents[0];
  if (!line) return undefined;
  const text = source.slice(line.start, line.end);
  const sign = signs.exec(text)?.[0];
  const label = trimSpan(source, line.start + (sign?.length ?? numberingLength(text)), line.end);
  if (!label || label.end - label.start > longestName || /^[*_`[【]|[。；;，,.!！:：|]/.test(source.slice(label.start, label.end))) return undefined;
  const keys = matchLabel(source.slice(label.start, label.end));
  const isNamed = namesField(keys);
  if (!isNamed && label.end - label.start > longestHeading) return undefined;
  const isMarked = sign !== undefined || (isNumbered && contents.length > 1);
  return isMarked || (isNamed && isAboveList && contents.length === 1 && !isNumbered) ? createMark(source, line, label, keys) : undefined;
}

function createMark(source: string, line: Span, label: Span, keys: Mark['keys']): Mark {
  const start = source.lastIndexOf('\n', line.start - 1) + 1;
  return { form: 'bracketLine', label, keys, level: plainLevel, start, beside: { start: line.end, end: line.end }, limit: Infinity, goesOn: true, isItem: false };
}
