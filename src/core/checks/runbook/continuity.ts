import type { DateMatch } from '../../detection/dateMatch';
import { findDates } from '../../detection/findDates';
import { findRecurrence } from '../../detection/findRecurrence';
import { splitSentences } from '../../detection/splitSentences';
import { textOf } from '../checkContext';
import { daysBetween } from '../daysBetween';
import type { FieldText } from '../fieldText';
import { hitLabel, hitMatch } from '../hits';
import type { Check } from '../rule';

const drill = /drill|rehears|restore test|tested|exercise|\btried\b|演练|演习|恢复测试|恢复验证|试恢复/i;
const manual = /manual|paper|fallback|by hand|by phone|staffed|cash|generator|second (?:site|line)|alternative|standby|spare|replica|failover|手工|纸质|人工|备用|备机|发电机|替代|电话|主备|切换/i;

/** RB072 */
export const findNoDrill: Check = ({ written }) => {
  const field = written('continuity')[0];
  const text = textOf(written('continuity', 'review', 'recovery'));
  return field && !(findDates(text).length > 0 && (drill.test(text) || findDates(textOf(written('continuity'))).length > 0)) ? [hitLabel(field)] : [];
};

/** RB073: the latest day of a drill that is named is too long ago. */
export const findOldDrill: Check = ({ source, written, today, settings }) => {
  if (today === undefined) return [];
  const found = written('continuity', 'review').flatMap((field) => findDrills(field, drill.test(source.slice(field.label.start, field.label.end)) && field.form !== 'heading'));
  const latest = [...found].sort((a, b) => (a.last < b.last ? 1 : -1))[0];
  if (!latest) return [];
  const n = daysBetween(latest.last, today);
  return n > settings.drillDays ? [hitMatch(latest.field, latest.field.start, latest.date, { n, date: latest.last })] : [];
};

interface Drill {
  readonly field: FieldText;
  readonly date: DateMatch;
  readonly last: string;
}

/** The days in the sentences, rows and items of a field that speak of a drill; offsets are those of its text. */
const findDrills = (field: FieldText, isNamed: boolean): readonly Drill[] => splitSentences(field.prose.replaceAll('\u3000', '\n')).flatMap(({ start, end }) => {
  const sentence = field.prose.slice(start, end);
  if (!isNamed && !drill.test(sentence)) return [];
  return findDates(sentence).flatMap((date) => (date.last === undefined ? [] : [{ field, date: { ...date, start: start + date.start, end: start + date.end }, last: date.last }]));
});

/** RB074 */
export const findNoFallback: Check = ({ written }) => {
  const field = written('continuity')[0];
  return field && !manual.test(textOf(written('continuity', 'recovery', 'dependencies'))) ? [hitLabel(field)] : [];
};

/** RB081 */
export const findNoAccessReview: Check = ({ document, written }) => {
  const field = document.isDeclared ? written('access')[0] : undefined;
  const text = textOf(written('access'));
  const isSaid = findDates(text).length > 0 || findRecurrence(text).length > 0 || /review|recertif|audit|every|复核|核对|审查|清理|每/i.test(text);
  return field && !isSaid ? [hitLabel(field)] : [];
};
