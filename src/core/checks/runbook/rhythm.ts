import { findRecurrence } from '../../detection/findRecurrence';
import { isBlank } from '../../detection/isBlank';
import { splitSentences } from '../../detection/splitSentences';
import { isFinished, listedIn } from '../checkContext';
import { findCell } from '../findColumn';
import type { Hit } from '../finding';
import { hitAt, hitLabel } from '../hits';
import type { Check } from '../rule';

const rhythm = /\d{1,2}[:：]\d{2}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|shift|day|week|month|quarter|year|opening|closing|[日周月季年班晨晚早]|开店|闭店|开馆|闭馆/i;
const vague = /\b(?:regularly|periodically|from time to time|frequently|on a regular basis)\b|(?:不)?定期|经常|随时/i;
const often = /how often|frequency|when|rhythm|频率|频次|周期|时间/i;

/** RB030: an empty cell for how often, or no rhythm in the whole of it. */
export const findNoRhythm: Check = ({ written }) => written('cadence').flatMap((field): readonly Hit[] => {
  const cells = field.entries.filter(({ kind, text }) => kind === 'row' && isFinished(text)).flatMap((entry): Hit[] => {
    const cell = findCell(entry, often);
    const task = entry.cells.find(({ text }) => text !== '');
    return cell && task && isBlank(cell.text) ? [hitAt(field, task, { task: task.text.slice(0, 80) })] : [];
  });
  if (cells.length > 0 || vague.test(field.prose)) return cells;
  return findRecurrence(field.full).length === 0 && !rhythm.test(field.full) && !field.full.includes('](') ? [hitLabel(field, { task: '' })] : [];
});

/** RB031 */
export const findVagueRhythm: Check = ({ written }) => written('cadence').flatMap((field) => listedIn(field).flatMap((entry) => splitSentences(entry.text).flatMap((sentence): Hit[] => {
  const text = entry.text.slice(sentence.start, sentence.end);
  const found = vague.exec(text);
  if (!found || findRecurrence(text).length > 0 || /\d/.test(text)) return [];
  const start = entry.start + sentence.start + found.index;
  return [hitAt(field, { start, end: start + found[0].length }, { word: found[0], text: found[0] })];
})));
