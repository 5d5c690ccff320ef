import { findDates } from '../../detection/findDates';
import { isBlank } from '../../detection/isBlank';
import { textOf, type CheckContext } from '../checkContext';
import { findCell } from '../findColumn';
import { hitAt, hitMatch } from '../hits';
import type { Hit } from '../finding';
import type { Check } from '../rule';

const go = /(?<!no[- ]|not )\bgo\b(?![- ]live)|(?<![不未暂])放行|同意移交/i;
const noGo = /\bno[- ]go\b|不放行|暂缓/i;

/** Whether the gate was passed; a record of several gates that says both is not judged. */
export function isPassed({ written }: CheckContext): boolean {
  const text = written('decision').flatMap(({ entries }) => entries.flatMap(({ cells }) => cells.map((cell) => cell.text))).filter((cell) => !/[?？]/.test(cell)).join('\n');
  return go.test(text) && !noGo.test(text);
}

/** HO050: a row of the sign-off without a name or a date. */
export const findUnsignedParty: Check = (context) => {
  if (!isPassed(context)) return [];
  return context.written('signOff').flatMap((field) => field.entries.filter(({ kind, header }) => kind === 'row' && header.length > 2).flatMap((entry): Hit[] => {
    const name = findCell(entry, /name|signature|姓名|签名|签字/i);
    const date = findCell(entry, /date|signed on|日期/i);
    const who = entry.cells.find(({ text }) => text !== '');
    const lacks = (name && isBlank(name.text)) || (date && isBlank(date.text));
    return who && lacks ? [hitAt(field, who, { name: who.text })] : [];
  }));
};

/** HO051 */
export const findEarlySignature: Check = ({ written }) => {
  const accepted = lastDay(textOf(written('acceptance')));
  const field = written('signOff')[0];
  const dates = field ? findDates(field.prose).filter(({ last }) => last !== undefined) : [];
  const signed = lastDay(field?.prose ?? '');
  const date = dates.find(({ last }) => last === signed);
  return field && date && accepted !== undefined && signed !== undefined && signed < accepted ? [hitMatch(field, field.start, date, { date: signed, accepted })] : [];
};

const lastDay = (text: string): string | undefined => findDates(text).flatMap(({ last, precision }) => (last && precision === 'day' ? [last] : [])).sort().at(-1);
