import { findDates } from '../../detection/findDates';
import { findRecurrence } from '../../detection/findRecurrence';
import { findSecrets } from '../../detection/findSecrets';
import { listedIn, textOf } from '../checkContext';
import { daysBetween } from '../daysBetween';
import type { Hit } from '../finding';
import { hitAt, hitMatch } from '../hits';
import { maskComments } from '../maskText';
import type { Check } from '../rule';

const nextWord = /next|due|下次|下一次|到期/i;
const closed = /\b(?:done|closed|resolved|fixed|complete[d]?)\b|已(?:完成|关闭|解决)|✅|\[x\]/i;
const endHeading = /^[ \t]*#{1,6}[ \t]+(?:[\d.一二三四五六七八九十、]+[ \t]*)?((?:project )?end date|结束日期|完工日期)[ \t]*:?\r?$/gim;

/** RB080 looks at code too: that is where keys are left. */
export const findSecretValues: Check = ({ document, source }) => findSecrets(maskComments(source)).map((match): Hit => {
  const field = document.fields.find(({ value }) => match.start >= value.start && match.end <= value.end);
  // The value itself is not repeated: findings are shown and stored.
  return { field: field?.key ?? '', start: match.start, end: match.end, data: {} };
});

/** RB090 */
export const findNoReviewDate: Check = ({ written }) => {
  const field = written('review')[0];
  const text = textOf(written('review'));
  return field && findDates(text).length === 0 && findRecurrence(text).length === 0 ? [hitAt(field, field.value)] : [];
};

/** RB091: the next review that is named has passed; or none is named and the last is long ago. */
export const findOverdueReview: Check = ({ written, today, settings }) => {
  const field = written('review')[0];
  if (!field || today === undefined) return [];
  const dates = findDates(field.prose).filter(({ last }) => last !== undefined);
  const latest = [...dates].sort((a, b) => ((a.last ?? '') < (b.last ?? '') ? 1 : -1))[0];
  if (!latest?.last || latest.last >= today) return [];
  const n = daysBetween(latest.last, today) - (nextWord.test(field.prose) ? 0 : settings.reviewDays);
  return n > 0 ? [hitMatch(field, field.start, latest, { n, date: latest.last })] : [];
};

/** RB093 */
export const findOverdueItems: Check = ({ written, today }) => written('openItems').flatMap((field) => listedIn(field).flatMap(({ start, text }) => {
  const due = findDates(text).at(-1);
  if (today === undefined || !due?.last || due.last >= today || closed.test(text)) return [];
  return [hitMatch(field, start, due, { date: due.last, text: text.replace(/^\|\s*/, '').slice(0, 80), n: daysBetween(due.last, today) })];
}));

/** RB095 */
export const findEndHeading: Check = ({ source }) => [...maskComments(source).matchAll(endHeading)].map((match): Hit => {
  const text = match[1] ?? '';
  const start = match.index + match[0].indexOf(text);
  return { field: '', start, end: start + text.length, data: { text } };
});

