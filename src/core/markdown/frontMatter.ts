import type { Lines } from './lines';
import { skipBlanks, trimSpan } from './span';

export interface FrontMatter {
  /** Lines that it takes up from the start of the document, fences included. */
  readonly lineCount: number;
  readonly title?: string;
}

const closings = new Map([['---', ['---', '...']], ['+++', ['+++']]]);

/** YAML (`---`) or TOML (`+++`) at the very start of a document; undefined when there is none or it is not closed. */
export function readFrontMatter(source: string, lines: Lines): FrontMatter | undefined {
  const closing = closings.get(readFence(source, lines, 0));
  if (!closing) return undefined;
  let title: string | undefined;
  for (let line = 1; line < lines.starts.length; line++) {
    if (closing.includes(readFence(source, lines, line))) return { lineCount: line + 1, title };
    title ??= readTitle(source, lines.starts[line]!, lines.ends[line]!);
  }
  return undefined;
}

function readFence(source: string, lines: Lines, line: number): string {
  const start = lines.starts[line]!;
  const end = lines.ends[line]!;
  return skipBlanks(source, start + 3, end) >= end ? source.slice(start, Math.min(end, start + 3)) : '';
}

/** `title: text` or `title = "text"`, not indented: deeper keys are about something else. */
function readTitle(source: string, start: number, end: number): string | undefined {
  if (source.slice(start, start + 5).toLowerCase() !== 'title') return undefined;
  const separator = skipBlanks(source, start + 5, end);
  if (source[separator] !== ':' && source[separator] !== '=') return undefined;
  const value = trimSpan(source, separator + 1, end);
  if (!value) return undefined;
  const text = source.slice(value.start, value.end);
  const isQuoted = text.length > 2 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0]);
  return isQuoted ? text.slice(1, -1) : text;
}
