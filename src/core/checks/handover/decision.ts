import { findDates } from '../../detection/findDates';
import { isBlank } from '../../detection/isBlank';
import { textOf, type CheckContext } from '../checkContext';
import { findCell } from '../findColumn';
import { hitAt, hitMatch } from '../hits';
import type { Hit } from '../finding';
import type { Check } from '../rule';

const go = /(?<!no[- ]|not )\bgo\b(?![- ]live)|(?<![不未暂])放行|同意(?:[^，。；]{0,6}(?:移交|投入使用|转运[营维]))/i;
const noGo = /\bno[- ]go\b|不放行|暂缓/i;

/** Whether the gate was passed; a record of several gates that says both is not judged. */
export function isPassed({ written }: CheckContext): boolean {
  const text = written('decision').flatMap(({ entries }) => entries.flatMap(({ cells }) => cells.map((cell) => cell.text))).filter((cell) => !/[?？]/.test(cell)).join('\n');
  return go.test(text) && !noGo.test(text);
}

/** "Operations:" with nothing, or only the form of a date, behind it. */
const openLine = /^[ \t>*-]*([\p{L} \t/-]{2,30})[:：][ \t\u3000_.…/]*(?:年[ \t\u3000_]*月[ \t\u3000_]*日)?[ \t\u3000_]*\r?$/gmu;

/** HO050: a row or a line of the sign-off without a name or a date. */
export const findUnsignedParty: Check = (context) => {
  if (!isPassed(context)) return [];
  const lines = context.written('signOff').flatMap((field) => [...field.prose.matchAll(openLine)].map((match): Hit => {
    const start = field.start + match.index + match[0].indexOf(match[1] ?? '');
    return hitAt(field, { start, end: start + (match[1] ?? '').length }, { name: match[1] ?? '' });
  }));
  const rows = context.written('signOff').flatMap((field) => field.entries.filter(({ kind, header }) => kind === 'row' && header.length > 2).flatMap((entry): Hit[] => {
    const name = findCell(entry, /name|signature|姓名|签名|签字/i);
    const date = findCell(entry, /date|signed on|日期/i);
    const who = entry.cells.find(({ text }) => text !== '');
    const lacks = (name && isBlank(name.text)) || (date && isBlank(date.text));
    return who && lacks ? [hitAt(field, who, { name: who.text })] : [];
  }));
  return [...rows, ...lines];
};

const later = /\b(?:by|until|before|due)\b[^|\n]{0,30}|[^|\n，。；]{0,16}[前]完成/gi;

/** HO051 */
export const findEarlySignature: Check = ({ written }) => {
  // What is still to come is no day of acceptance.
  const accepted = lastDay(textOf(written('acceptance')).replace(later, ' '));
  const field = written('signOff')[0];
  const dates = field ? findDates(field.prose).filter(({ last }) => last !== undefined) : [];
  const signed = lastDay(field?.prose ?? '');
  const date = dates.find(({ last }) => last === signed);
  return field && date && accepted !== undefined && signed !== undefined && signed < accepted ? [hitMatch(field, field.start, date, { date: signed, accepted })] : [];
};

const lastDay = (text: string): string | undefined => findDates(text).flatMap(({ last, precision }) => (last && precision === 'day' ? [last] : [])).sort().at(-1);
