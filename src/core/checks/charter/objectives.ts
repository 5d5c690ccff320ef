import { findActivityWithoutResult } from '../../detection/findStatementFaults';
import { findDates } from '../../detection/findDates';
import { findVagueDates } from '../../detection/findVagueDates';
import { findMeasures } from '../../detection/findMeasures';
import { listedIn, textOf, type CheckContext } from '../checkContext';
import type { FieldText } from '../fieldText';
import type { Hit } from '../finding';
import { hasSize } from '../hasSize';
import { hitAt, hitLabel, hitMatch } from '../hits';
import type { Entry } from '../readEntries';
import type { Check } from '../rule';
import { vagueSizes } from '../vagueness';

const changing = /\b(?:reduc|increas|improv|rais|cut|lower|shorten|grow|boost)\w*|降低|减少|缩短|提高|提升|增加|降至|提至/i;
const comparing = /\b(?:from|currently|today|now|versus|vs|baseline|compared|was|before)\b|目前|现状|现有|当前|相比|较|同比|环比|由|从|基线|原/i;

type Objective = readonly [FieldText, Entry];
const objectives = ({ written }: CheckContext): readonly Objective[] => written('objectives').flatMap((field) => listedIn(field).map((entry): Objective => [field, entry]));
const hasDate = (text: string): boolean => findDates(text).length > 0;
const hasTime = (text: string): boolean => hasDate(text) || findVagueDates(text).length > 0;

/** CH010; an activity is told as such by CH015. In a form of its own a document may give the measures with the criteria of success. */
export const findUnmeasurable: Check = (context) => asOneMatter(context, findEachUnmeasurable(context));

/** Where a longer list has no measure at all, that is one matter. */
function asOneMatter(context: CheckContext, hits: readonly Hit[]): readonly Hit[] {
  const isAll = !context.document.isDeclared && hits.length > longestOfSingles && hits.length === objectives(context).length;
  return isAll ? hits.slice(0, 1) : hits;
}

const longestOfSingles = 3;

const findEachUnmeasurable: Check = (context) => !context.isForm && context.written('successCriteria', 'acceptanceCriteria').some(({ prose }) => findMeasures(prose).length > 0) ? [] : objectives(context)
  .filter(([, { text }]) => !hasSize(text) && !hasDate(text) && !findActivityWithoutResult(text))
  .map(([field, entry]) => hitAt(field, entry, { text: entry.text.slice(0, 80) }));

/** CH011, only where nothing else in the document gives the objective its date; vague words for a date are CH022. */
export const findUndated: Check = (context) => {
  const dated = textOf(context.written('objectives', 'startEnd', 'milestones'));
  return hasDate(dated) ? [] : objectives(context)
    .filter(([, { text }]) => findMeasures(text).length > 0 && !hasTime(text))
    .map(([field, entry]) => hitAt(field, entry, { text: entry.text.slice(0, 80) }));
};

/** CH012; where a vague word stands for the measure, CH016 names it. */
export const findMilestoneObjectives: Check = (context) => !context.document.isDeclared ? [] : objectives(context)
  .filter(([, { text }]) => hasDate(text) && !hasSize(text) && vagueSizes(text).length === 0)
  .map(([field, entry]) => hitAt(field, entry));

/** CH013: a change is promised, and neither it nor the problem tells from where. */
export const findMissingBaseline: Check = (context) => {
  const figures = textOf(context.written('problem', 'purpose', 'benefits', 'successCriteria'));
  if (findMeasures(figures).length > 0 || /\d\s*%/.test(figures)) return [];
  return objectives(context)
    .filter(([, { text }]) => {
      const measures = findMeasures(text);
      return changing.test(text) && !comparing.test(text) && measures.length > 0 && !measures.some(({ kind }) => kind === 'change');
    })
    .map(([field, entry]) => hitAt(field, entry));
};

/** CH014 */
export const findTooManyObjectives: Check = ({ written, settings }) => written('objectives').flatMap((field) => {
  const n = field.entries.filter(({ kind }) => kind === 'item' || kind === 'row').length;
  return n > settings.mostObjectives ? [hitLabel(field, { n, most: settings.mostObjectives })] : [];
});

/** CH015 */
export const findActivities: Check = (context) => objectives(context).flatMap(([field, { start, text }]) => {
  const found = findActivityWithoutResult(text);
  return found ? [hitMatch(field, start, found, { text: found.text })] : [];
});
