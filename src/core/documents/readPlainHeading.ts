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
const chapter = /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[章节部分]+)/;

export interface Place {
  /** Whether it is the first text of an item of an ordered list. */
  readonly isNumbered: boolean;
  /** Whether it is the first line of its paragraph. */
  readonly isFirst: boolean;
  /** Whether text, a list or a table follows at once, or as the next paragraph. */
  readonly isFollowed: boolean;
}

/**
 * The heading in a line of a document that has none of Markdown's: "■ Scope", "一、目标", "2. Scope" above more text, or the
 * name of a field alone on its line.
 */
export function readPlainHeading(source: string, line: LineContent, { isNumbered, isFirst, isFollowed }: Place): Mark | undefined {
  const text = source.slice(line.start, line.end);
  const sign = signs.exec(text)?.[0];
  const label = trimSpan(source, line.start + (sign?.length ?? numberingLength(text)), line.end);
  if (!label || label.end - label.start > longestName || /^[*_`[【]|[。；;，,.!！:：|]/.test(source.slice(label.start, label.end))) return undefined;
  const keys = matchLabel(source.slice(label.start, label.end));
  const isNamed = namesField(keys);
  if (!isNamed && label.end - label.start > longestHeading) return undefined;
  const isMarked = sign !== undefined || chapter.test(text) || (isNumbered && isFirst && isFollowed);
  return isMarked || (isNamed && isFirst && isFollowed) ? createMark(source, line, label, keys) : undefined;
}

function createMark(source: string, line: Span, label: Span, keys: Mark['keys']): Mark {
  const start = Math.max(source.lastIndexOf('\n', line.start - 1), source.lastIndexOf('\r', line.start - 1)) + 1;
  return { form: 'bracketLine', label, keys, level: plainLevel, start, beside: { start: line.end, end: line.end }, limit: Infinity, goesOn: true, isItem: false };
}
