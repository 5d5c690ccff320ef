import type { FieldForm } from '../documents/mark';
import type { DocumentField } from '../documents/resolveFields';
import { countTo, isSameCount, readCounting, type Counting } from './counting';
import { textPart } from './fixEdit';
import { findNeighbour, lineEnd, lineStart, nextLine, type Place, type Surroundings } from './place';

export const lineForms = ['boldLine', 'labelLine', 'bracketLine'] as const satisfies readonly FieldForm[];

/** A place for a line such as `**Label:** value`, written like the line beside it. */
export function placeLine(surroundings: Surroundings, key: string): Place | undefined {
  const { source } = surroundings;
  const neighbour = findNeighbour(surroundings, key, lineForms);
  if (!neighbour) return undefined;
  const field = lastOfRun(surroundings, neighbour.field);
  // Counted lines go on at their end: a number in the midst of others would make two of it.
  const isBefore = neighbour.isBefore || field !== neighbour.field;
  const start = lineStart(source, field.label.start);
  const behind = source.slice(field.label.end, lineEnd(source, field.label.end));
  // Bold words alone on their line are headings in all but name.
  const isHeading = field.form === 'boldLine' && field.value.start > field.label.end + behind.length && /^[*_]+[ \t]*$/.test(behind);
  const { open, close } = isHeading ? { open: source.slice(start, field.label.start), close: `${behind}\n\n` } : readManner(source, start, field);
  const count = isBefore ? readCounting(open) : undefined;
  const gap = isHeading || isApart(surroundings, field) ? '\n\n' : '\n';
  const at = isBefore ? lineEnd(source, Math.max(field.label.end, field.value.end)) : start;
  return {
    at, isBlock: isHeading, level: 3, order: isBefore ? 1 : 101,
    write: (name, body, nth) => {
      const lead = count ? countTo(count, count.value + 1 + nth) : open;
      return [textPart(`${isBefore ? gap : ''}${lead}${name}${close}`), ...body, textPart(isBefore ? '' : gap)];
    },
  };
}

/** The last line that goes on counting where one begins; that one itself where it has no number. */
function lastOfRun({ source, planning }: Surroundings, first: DocumentField): DocumentField {
  const countOf = ({ label }: DocumentField): Counting | undefined => readCounting(source.slice(lineStart(source, label.start), label.start));
  let last = first;
  for (const field of planning.fields) {
    if (field.form !== first.form || field.label.start <= last.label.start) continue;
    const [count, next] = [countOf(last), countOf(field)];
    if (!count || !next || !isSameCount(count, next) || next.value !== count.value + 1) break;
    last = field;
  }
  return last;
}

/** What stands around the words of a label; the usual marks of its form where other things do. The answer stands beside the label. */
function readManner(source: string, start: number, { form, label, value }: DocumentField): { readonly open: string; readonly close: string } {
  const usual = { boldLine: ['**', ':** '], bracketLine: ['【', '】'], labelLine: ['', ': '] } as Partial<Record<FieldForm, readonly [string, string]>>;
  const end = lineEnd(source, label.end);
  const open = source.slice(start, label.start);
  const [behind = ''] = /^[ \t]*[:：*_\]］】〕〗]*[:：]?[*_]*[:：]?/.exec(source.slice(label.end, end)) ?? [];
  // "一、项目背景" on a line of its own.
  if (value.start > end && behind.trim() === '' && readCounting(open)) return { open, close: '\n' };
  const [usualOpen, usualClose] = usual[form] ?? ['', ': '];
  if (/\p{L}/u.test(open.replace(/[一二三四五六七八九十]/g, '')) || behind.trim() === '') return { open: usualOpen, close: usualClose };
  const isBeside = value.start < value.end && value.start <= end;
  if (isBeside && !/[\p{L}\p{N}]/u.test(source.slice(label.end, value.start))) return { open, close: source.slice(label.end, value.start) };
  return { open, close: /[：】］〕〗]\**$/.test(behind) ? behind.trimEnd() : `${behind.trimEnd()} ` };
}

/** Whether blank lines stand around the field: lines that follow each other are continued as such. */
function isApart({ source }: Surroundings, { label, value }: DocumentField): boolean {
  const next = nextLine(source, Math.max(label.end, value.end));
  const start = lineStart(source, label.start);
  const before = source.slice(0, start).replace(/(?:\r\n|\r|\n)$/, '');
  const isBlankAt = (at: number): boolean => source.slice(at, lineEnd(source, at)).trim() === '';
  return isBlankAt(next) && isBlankAt(lineStart(source, before.length));
}
