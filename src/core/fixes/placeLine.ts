import type { FieldForm } from '../documents/mark';
import type { DocumentField } from '../documents/resolveFields';
import { countTo, readCounting } from './counting';
import { textPart } from './fixEdit';
import { findNeighbour, lineEnd, lineStart, nextLine, type Place, type Surroundings } from './place';

export const lineForms = ['boldLine', 'labelLine', 'bracketLine'] as const satisfies readonly FieldForm[];

/** A place for a line such as `**Label:** value`, written like the line beside it. */
export function placeLine(surroundings: Surroundings, key: string): Place | undefined {
  const { source } = surroundings;
  const neighbour = findNeighbour(surroundings, key, lineForms);
  if (!neighbour) return undefined;
  const { field, isBefore } = neighbour;
  const start = lineStart(source, field.label.start);
  const { open, close } = readManner(source, start, field);
  const count = readCounting(open);
  const gap = isApart(surroundings, field) ? '\n\n' : '\n';
  const at = isBefore ? lineEnd(source, Math.max(field.label.end, field.value.end)) : start;
  return {
    at, isBlock: false, level: 0, order: isBefore ? 1 : 101,
    write: (name, body, nth) => {
      const lead = count && isBefore ? countTo(count, count.value + 1 + nth) : open;
      return [textPart(`${isBefore ? gap : ''}${lead}${name}${close}`), ...body, textPart(isBefore ? '' : gap)];
    },
  };
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
