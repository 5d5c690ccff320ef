import type { Token } from 'markdown-it';
import { trimTail, type TrimmedSpan } from '../tags/trimTail';
import { measureIndent, type Lines } from './lines';
import { dropMarker } from './marker';
import type { LineContent } from './pieces';
import { skipQuotes } from './quotes';
import { trimSpan, type Span } from './span';

/** A document under reading. markdown-it says which lines a block has; offsets inside a line come from the source. */
export interface Page {
  readonly source: string;
  readonly lines: Lines;
  /** Line of `lines` that is line 0 for markdown-it: what is above is front matter. */
  readonly firstLine: number;
}

/** The content of each line of an inline token of a paragraph, list item or underlined heading; `quotes` deep in block quotes. */
export function locateText(page: Page, inline: Token, quotes: number): LineContent[] {
  const { source, lines, firstLine } = page;
  const [from, to] = inline.map ?? [0, 0];
  const lineBreak = inline.content.indexOf('\n');
  const firstText = lineBreak < 0 ? inline.content : inline.content.slice(0, lineBreak);
  const contents: LineContent[] = [];
  for (let line = firstLine + from; line < firstLine + to; line++) {
    const start = lines.starts[line]!;
    const end = lines.ends[line]!;
    const at = contents.length === 0 ? locateEnding(source, start, end, firstText)?.start : skipQuotes(source, start, end, quotes);
    const span = at === undefined ? undefined : trimSpan(source, at, end);
    if (span) contents.push({ ...span, line, indent: measureIndent(source, start, span.start) });
  }
  return contents;
}

/** Where `text` stands at the end of source[start, end), whatever list and quote marks are before it. */
function locateEnding(source: string, start: number, end: number, text: string): Span | undefined {
  const raw = source.slice(start, end).replaceAll('\0', '\uFFFD').trimEnd();
  const ending = text.trimEnd();
  return raw.endsWith(ending) ? { start: start + raw.length - ending.length, end: start + raw.length } : undefined;
}

/** The text of a heading of either form, without its marks and number; undefined when it is empty. */
export function locateHeading(page: Page, open: Token, inline: Token, quotes: number): TrimmedSpan | undefined {
  if (inline.content === '') return undefined;
  const { source, lines, firstLine } = page;
  if (!open.markup.startsWith('#')) {
    const contents = locateText(page, inline, quotes);
    return contents[0] && cutEnds(source, { start: contents[0].start, end: contents.at(-1)!.end });
  }
  const line = firstLine + open.map![0];
  const start = lines.starts[line]!;
  const whole = locateEnding(source, start, lines.ends[line]!, '')!;
  let beforeClosing = whole.end;
  while (source[beforeClosing - 1] === '#') beforeClosing--;
  const found = locateEnding(source, start, whole.end, inline.content) ?? locateEnding(source, start, beforeClosing, inline.content);
  const span = found && trimSpan(source, found.start, found.end);
  return span && cutEnds(source, span);
}

function cutEnds(source: string, span: Span): TrimmedSpan | undefined {
  const text = dropMarker(source, span);
  return text && trimTail(source, text);
}
