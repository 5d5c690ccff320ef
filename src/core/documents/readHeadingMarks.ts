import type { Token } from 'markdown-it';
import { locateHeading, locateText, type Page } from '../markdown/page';
import { trimSpan, type Span } from '../markdown/span';
import type { Mark } from './mark';
import { longestLabel, matchLabel, namesField } from './matchLabel';
import { numberingLength } from './numbering';
import { readLineMarks } from './readLineMarks';

/** Markdown makes a heading of any text above `---`; people mean a rule below several lines, and a blank by a single "-". */
export function isUnderlinedText({ source, lines, firstLine }: Page, open: Token, inline: Token): boolean {
  if (open.markup.startsWith('#')) return false;
  const underline = firstLine + open.map![1] - 1;
  return inline.content.includes('\n') || source.slice(lines.starts[underline]!, Math.min(lines.ends[underline]!, lines.starts[underline]! + 20)).trim().length === 1;
}

export function readUnderlined(page: Page, open: Token, inline: Token): Mark[] {
  const line = page.firstLine + open.map![1] - 1;
  const underline = trimSpan(page.source, page.lines.starts[line]!, page.lines.ends[line]!);
  const isBlank = underline !== undefined && underline.end - underline.start === 1;
  const contents = locateText(page, { ...inline, map: [open.map![0], open.map![1] - 1] } as Token, 0);
  return readLineMarks(page.source, isBlank ? [...contents, { ...underline, line, indent: 0 }] : contents, { limit: Infinity, isItem: false });
}

/** An empty heading is one too: it ends the section before it. */
export function readHeading(page: Page, open: Token, inline: Token, { start, end }: Span): Mark {
  const text = locateHeading(page, open, inline, 0) ?? { start: end, end };
  const label = trimLabel(page.source, text);
  const common = { form: 'heading', level: Number(open.tag.slice(1)), start, limit: Infinity, goesOn: true, isItem: false } as const;
  const whole = matchLabel(page.source.slice(label.start, label.end));
  const colon = page.source.slice(label.start, Math.min(label.end, label.start + longestLabel)).search(/[:：]/);
  const before = colon < 1 ? undefined : trimSpan(page.source, label.start, label.start + colon);
  const keys = before && matchLabel(page.source.slice(before.start, before.end));
  // "Sponsor: Chen Yu" as a heading gives the value with it.
  if (before && keys && namesField(keys)) return { ...common, label: before, keys, beside: { start: label.start + colon + 1, end } };
  return { ...common, label, keys: whole, beside: { start: end, end } };
}

/** The words of a heading: without numbering, emphasis around the whole and a colon at the end. */
function trimLabel(source: string, span: Span): Span {
  const { end } = span;
  // The pattern below would take long over a heading that goes on without end; no label does.
  if (end - span.start > 2 * longestLabel) return span;
  const start = span.start + numberingLength(source.slice(span.start, end));
  const [, open = '', text = ''] = /^([*_]{0,3})(.*?)\s*[:：]?\1\s*[:：]?$/s.exec(source.slice(start, end)) ?? [];
  if (text === '') return { start, end };
  const from = start + open.length + numberingLength(text);
  return { start: from, end: start + open.length + text.length };
}
