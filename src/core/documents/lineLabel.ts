import { skipBlanks, trimSpan, type Span } from '../markdown/span';
import { readMarker } from '../markdown/marker';
import type { FieldForm } from './mark';
import { longestLabel } from './matchLabel';
import { numberingLength } from './numbering';

/** A label at the start of a line and where its value begins. */
export interface LineLabel {
  readonly form: FieldForm;
  readonly label: Span;
  readonly valueStart: number;
  /** Where it ends when emphasis ends it; undefined when what follows decides. */
  readonly valueEnd?: number;
}

/** Reads `**Label:** value`, `[Label] value`, `【Label】value` or `Label: value` in source[start, end), numbering before it left out. */
export function readLineLabel(source: string, start: number, end: number): LineLabel | undefined {
  const marker = readMarker(source, start, end);
  let at = marker ? marker.end : start;
  at += numberingLength(source.slice(at, Math.min(end, at + longestLabel)));
  return readBracketed(source, at, end) ?? readBold(source, at, end) ?? readPlain(source, at, end);
}

const brackets: Readonly<Record<string, string>> = { '[': ']', '［': '］', '【': '】', '〔': '〕', '〖': '〗' };

/** Not a link, an image or a definition. */
function readBracketed(source: string, at: number, end: number): LineLabel | undefined {
  const closing = brackets[source.charAt(at)];
  if (closing === undefined) return undefined;
  const close = findWithin(source, closing, at + 1, end);
  const label = close === undefined ? undefined : trimSpan(source, at + 1, close);
  if (close === undefined || !label || (closing === ']' && /[([:]/.test(source.charAt(close + 1)) && close + 1 < end)) return undefined;
  return { form: 'bracketLine', label, valueStart: skipColon(source, close + 1, end) };
}

function readBold(source: string, at: number, end: number): LineLabel | undefined {
  const [marks] = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(source.slice(at, at + 4)) ?? [];
  if (marks === undefined) return undefined;
  const close = findWithin(source, marks, at + marks.length, end);
  const inner = close === undefined ? undefined : trimSpan(source, at + marks.length, close);
  if (close === undefined || !inner) return undefined;
  const hasColon = /[:：]/.test(source.charAt(inner.end - 1));
  const within = hasColon || trimSpan(source, close + marks.length, end) ? undefined : readPlain(source, inner.start, inner.end);
  if (within) return { ...within, form: 'boldLine', valueEnd: inner.end };
  const label = trimSpan(source, inner.start + numberingLength(source.slice(inner.start, inner.end)), inner.end - Number(hasColon));
  const after = close + marks.length;
  const valueStart = hasColon ? skipColon(source, after, end) : skipSeparator(source, after, end);
  return label && valueStart !== undefined ? { form: 'boldLine', label, valueStart } : undefined;
}

function readPlain(source: string, at: number, end: number): LineLabel | undefined {
  const head = source.slice(at, Math.min(end, at + longestLabel));
  const colon = head.search(/：|:(?=\s|$|[^\0-\x7f]|[*_[])/);
  if (colon < 1 || (colon === head.length - 1 && at + head.length < end && source[at + colon] === ':')) return undefined;
  const label = trimSpan(source, at + (/^[*_](?![*_])/.test(head) ? 1 : 0), at + colon);
  return label && { form: 'labelLine', label, valueStart: at + colon + 1 };
}

function findWithin(source: string, text: string, from: number, end: number): number | undefined {
  const found = source.slice(from, Math.min(end, from + longestLabel)).indexOf(text);
  return found < 1 ? undefined : from + found;
}

function skipColon(source: string, at: number, end: number): number {
  const next = skipBlanks(source, at, end);
  return next < end && /[:：]/.test(source.charAt(next)) ? next + 1 : at;
}

/** After bold text a colon, a dash or the end of the line; what else follows makes it a sentence. */
function skipSeparator(source: string, at: number, end: number): number | undefined {
  const next = skipBlanks(source, at, end);
  if (next >= end) return end;
  const [separator] = /^(?:[:：|｜]|[–—-]{1,2}(?=\s))/.exec(source.slice(next, next + 3)) ?? [];
  return separator === undefined ? undefined : next + separator.length;
}
