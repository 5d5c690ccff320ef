import { measureIndent } from './lines';
import { readMarker } from './marker';
import type { ItemPosition } from './pieces';
import { skipBlanks, trimSpan, type Span } from './span';

/** What a line of plain text holds: its text without indentation, comment mark, bullet and number. */
export interface PlainLine extends Span {
  /** Of what stands after the comment mark, in columns. */
  readonly indent: number;
  readonly isComment: boolean;
  readonly position?: ItemPosition;
}

const longestComment = 8;
const comment = /^(?:\/{2,}!?|\/\*+|\*\/|#+(?=\s|$)|-{2,3}(?=\s|$)|;+(?=\s|$)|<!--+|-->)/;
const rule = /^[-=*_#~+|.·—─━\s]+$/;

/** Undefined for a blank line, a rule (`-----`) and a comment mark without text. An item without text is empty, but ends what is before. */
export function readPlainLine(source: string, start: number, end: number): PlainLine | undefined {
  const whole = trimSpan(source, start, end);
  if (!whole || rule.test(source.slice(whole.start, whole.end))) return undefined;
  const mark = comment.exec(source.slice(whole.start, Math.min(whole.end, whole.start + longestComment)));
  const content = mark ? trimComment(source, whole.start + mark[0].length, whole.end) : whole;
  if (!content) return undefined;
  const indent = measureIndent(source, start, content.start);
  const marker = readMarker(source, content.start, content.end);
  const isComment = mark !== null;
  if (!marker) return { ...content, indent, isComment };
  return { start: marker.end, end: content.end, indent, isComment, position: { indent, rank: marker.rank } };
}

function trimComment(source: string, start: number, end: number): Span | undefined {
  const at = skipBlanks(source, start, end);
  const text = source.slice(at, end);
  const closing = text.endsWith('*/') ? 2 : text.endsWith('-->') ? 3 : 0;
  return trimSpan(source, at, end - closing);
}
