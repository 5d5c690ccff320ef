import type { LineContent } from '../markdown/pieces';
import { trimSpan, type Span } from '../markdown/span';
import { readLineLabel, type LineLabel } from './lineLabel';
import type { Mark } from './mark';
import { matchLabel, namesField, type LabelKeys } from './matchLabel';

/** Where the lines of a paragraph stand. */
export interface Surroundings {
  readonly limit: number;
  readonly isItem: boolean;
}

/** Lines of content that are looked at below a label: enough for a form, and the time stays in proportion. */
const furthestPart = 40;

interface FoundLabel extends LineLabel {
  readonly keys: LabelKeys;
  readonly start: number;
}

/** The labels of a paragraph, at the starts of its lines and after `<br>` or a wide gap; a value ends where the next label begins. */
export function readLineMarks(source: string, contents: readonly LineContent[], { limit, isItem }: Surroundings): Mark[] {
  const end = contents.at(-1)?.end ?? 0;
  const found = contents.flatMap((content) => readLine(source, content));
  const heading = contents.length === 1 && !isItem ? readNumberedLine(source, contents[0]!) : undefined;
  if (heading && found.length === 0) found.push(heading);
  return found.map(({ form, label, keys, start, valueStart, valueEnd }, index) => {
    const next = findNext(source, found, index);
    const beside = { start: valueStart, end: valueEnd ?? Math.max(valueStart, next?.start ?? end) };
    // What a list goes on with at the margin, without a blank line before it, was meant to stand below the list.
    const isBelow = isItem && start > contents[0]!.end && /[\r\n]/.test(source.charAt(start - 1));
    return { form, label, keys, start, level: 0, beside, limit: isBelow ? Infinity : limit, goesOn: !next, isItem: isItem && index === 0 && !isBelow && contents[0]!.start <= start };
  });
}

/** The label that ends the value of one: below "[Risks]" alone on its line "Delay: …" is content, below "Sponsor:" it is the next label. */
function findNext(source: string, found: readonly FoundLabel[], index: number): FoundLabel | undefined {
  const { form, valueStart } = found[index]!;
  const next = found[index + 1];
  if (!next || form === 'labelLine' || trimSpan(source, valueStart, next.start)) return next;
  return found.slice(index + 1, index + 1 + furthestPart).find((other) => other.form === form || namesField(other.keys));
}

function readLine(source: string, line: Span): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const [index, { start, end }] of splitLine(source, line).entries()) {
    const label = readLineLabel(source, start, end);
    if (!label) continue;
    const text = source.slice(label.label.start, label.label.end);
    const keys = matchLabel(text);
    if (namesField(keys) || (index === 0 && looksLikeLabel(text))) found.push({ ...label, keys, start });
  }
  return found;
}

/** Pieces of a form's line: "部门：　　　日期：", "**Owner:** A<br>**Date:** B". */
function splitLine(source: string, { start, end }: Span): Span[] {
  const gap = /<br\s{0,3}\/?>|[ \t]*[\t\u3000][\s\u3000]*|[ \u00a0]{2,}| [|｜·] /gi;
  const pieces: Span[] = [];
  let from = start;
  // A gap within a very long line is of no interest, and each is looked at again by its piece.
  for (const match of source.slice(start, Math.min(end, start + 2000)).matchAll(gap)) {
    const piece = trimSpan(source, from, start + match.index);
    if (piece) pieces.push(piece);
    from = start + match.index + match[0].length;
  }
  const last = trimSpan(source, from, end);
  return last ? [...pieces, last] : pieces;
}

function looksLikeLabel(text: string): boolean {
  return text.length <= 24 && !/[。；;,，!！?？"“”]|\. |https?$/.test(text);
}

/** "一、项目背景" on a line of its own, as text that came from a word processor has it. */
function readNumberedLine(source: string, line: Span): FoundLabel | undefined {
  if (line.end - line.start > 30 || !/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}、)/.test(source.slice(line.start, line.start + 6))) return undefined;
  const label = trimSpan(source, line.start + source.slice(line.start, line.end).search(/[、）)]/) + 1, line.end);
  const keys = label && matchLabel(source.slice(label.start, label.end));
  return label && keys && namesField(keys) ? { form: 'labelLine', label, keys, start: line.start, valueStart: line.end } : undefined;
}
