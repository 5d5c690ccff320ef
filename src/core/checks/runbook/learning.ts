import { findDates, isFirmDate } from '../../detection/findDates';
import { textOf } from '../checkContext';
import { daysBetween } from '../daysBetween';
import { hitAt } from '../hits';
import type { Check } from '../rule';

const nothing = /^[（(]?(?:空|empty)[）)]?$|^(?:none|nothing|no (?:improvements?|entries|lessons?))(?: (?:yet|so far|recorded|to date))?[.]?$|^(?:[暂尚]?无|没有|[暂尚]未)(?:任何)?(?:(?:改进|优化|经验)?(?:记录|登记|项)?)[。.]?$/i;

/** RB092: the log says that there is nothing, and the book's oldest date is long ago. An empty log is RB001. */
export const findNothingLearned: Check = ({ written, all, today, settings }) => {
  const field = all('improvementLog').find(({ prose }) => nothing.test(prose.trim().replace(/^[-*+][ \t]+/, '')));
  const oldest = findDates(textOf(written('version', 'review'))).filter(isFirmDate).flatMap(({ last }) => last ?? []).sort()[0];
  if (!field || oldest === undefined || today === undefined) return [];
  const n = daysBetween(oldest, today);
  return n > settings.improvementDays ? [hitAt(field, field.value, { n })] : [];
};
