import { isUnderlinedText, readHeading } from '../documents/readHeadingMarks';
import { readFrontMatter } from '../markdown/frontMatter';
import { splitLines } from '../markdown/lines';
import type { Span } from '../markdown/span';
import { parseTokens } from '../markdown/tokens';

/** A heading of the document, whether or not it names a field; the span is that of its lines. */
export interface PageHeading extends Span {
  readonly level: number;
  /** Its words. */
  readonly label: Span;
  readonly isUnderlined: boolean;
}

export interface PageHeadings {
  readonly headings: readonly PageHeading[];
  /** Where the text begins: below the front matter. */
  readonly bodyStart: number;
}

export function readPageHeadings(source: string): PageHeadings {
  const lines = splitLines(source, source.startsWith('\uFEFF') ? 1 : 0, source.length);
  const firstLine = readFrontMatter(source, lines)?.lineCount ?? 0;
  const page = { source, lines, firstLine };
  const bodyStart = lines.starts[firstLine] ?? source.length;
  const tokens = parseTokens(source.slice(bodyStart));
  const headings = tokens.flatMap((open, index): PageHeading[] => {
    const inline = tokens[index + 1];
    if (open.type !== 'heading_open' || open.level > 0 || !open.map || !inline || isUnderlinedText(page, open, inline)) return [];
    const span = { start: lines.starts[firstLine + open.map[0]]!, end: lines.ends[firstLine + open.map[1] - 1]! };
    const { label, level } = readHeading(page, open, inline, span);
    return [{ ...span, level, label, isUnderlined: !open.markup.startsWith('#') }];
  });
  return { headings, bodyStart };
}
