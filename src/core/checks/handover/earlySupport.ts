import type { DateMatch } from '../../detection/dateMatch';
import { findDateRange } from '../../detection/findDateRange';
import { findDates } from '../../detection/findDates';
import { findDurations } from '../../detection/findDurations';
import { findMeasures } from '../../detection/findMeasures';
import { splitSentences } from '../../detection/splitSentences';
import { textOf, type CheckContext } from '../checkContext';
import { hasSize } from '../hasSize';
import type { Hit } from '../finding';
import { hitAt, hitLabel } from '../hits';
import type { Check } from '../rule';

const exit = /exit|ends? (?:when|once|if|after)|over when|until|criteri|condition|met\b|退出|结束条件|条件|标准|满足|达到|方可结束|时结束/i;
const told = /\b(?:showed|shown|explained|presented|told|briefed|slides?|e-?mailed)\b|讲解|宣讲|介绍|口头|告知/i;
const shown = /\balone\b|unaided|without help|did|practi[cs]|ran|perform|hands[- ]on|test|passed|独立|实操|实际操作|考核|通过|演练|跟岗/i;

/** When early support ends: the end of the range that is given first. */
export const earlySupportEnd = ({ written }: CheckContext): DateMatch | undefined => {
  const text = textOf(written('earlySupport'));
  return findDateRange(text)?.to;
};

/** HO030; a length of time counts from the start. */
export const findNoSupportEnd: Check = ({ written }) => {
  const field = written('earlySupport')[0];
  const text = textOf(written('earlySupport'));
  const isSaid = findDateRange(text) !== undefined || findDates(text).length > 1 || /(?:\b(?:until|till|ends?|to)\b|[至到止])[^.。\n]{0,6}\d|\d[^.。\n]{0,8}(?:止|结束|前)/i.test(text) && findDates(text).length > 0
    || splitSentences(text).some(({ start, end }) => givesLength(beforeCondition(text.slice(start, end))));
  return field && !isSaid ? [hitLabel(field)] : [];
};

const condition = /\bexit|ends? (?:when|once|if)\b|criteri|condition|退出|条件|标准|满足|达到/i;

/** A sentence without what has to be true before it ends: "no S1 incident for 10 days" is no length of the support. */
export const beforeCondition = (sentence: string): string => sentence.slice(0, condition.exec(sentence)?.index);

export const givesLength = (text: string): boolean => findDurations(text).some(({ unit }) => /week|month|day/.test(unit));

/** HO031 */
export const findNoExit: Check = ({ written }) => {
  const field = written('earlySupport')[0];
  const text = textOf(written('earlySupport'));
  const isSaid = splitSentences(text).some(({ start, end }) => exit.test(text.slice(start, end)) && hasSize(text.slice(start, end))) || (exit.test(text) && findMeasures(text).length > 1);
  return field && !isSaid ? [hitLabel(field)] : [];
};

/** HO040 */
export const findOnlyTold: Check = ({ written }) => written('knowledge').flatMap((field) => field.entries.flatMap((entry): Hit[] =>
  entry.kind !== 'heading' && told.test(entry.text) && !shown.test(entry.text) ? [hitAt(field, entry, { text: entry.text.slice(0, 80) })] : []));
