import { findDates } from '../../detection/findDates';
import { findDurations } from '../../detection/findDurations';
import { findMoney } from '../../detection/findMoney';
import { isMeasurable } from '../../detection/findMeasures';
import { textOf } from '../checkContext';
import { daysBetween } from '../daysBetween';
import { hasSize } from '../hasSize';
import { hitAt, hitLabel, hitMatch } from '../hits';
import { findMissingRequired } from '../missingFields';
import { findBareNotApplicable, findWholePlaceholders } from '../unfinishedFields';
import type { Check } from '../rule';

const since = /\b(?:since|every|per|daily|weekly|monthly|today|yesterday|last|during|when|night|morning|evening|day|week|month|year|always)\b|自|每|起|近|上[周月]|期间|时|[日周月年]/i;
const link = /\]\(|https?:|#\d+|\b[A-Z]{1,5}-\d+|\b(?:log|report|ticket|dashboard|survey|attached|photo|see)\b|日志|报表|报告|记录|台账|工单|附件|截图|照片|见/i;
const nothing = /do nothing|no change|status quo|as is|leave it|keep (?:it|things|the)|维持|不做|不变|现状|不处理|不改/i;
const rejected = /\b(?:reject(?:ed)?|declin(?:e|ed)|park(?:ed)?|deferred)\b|驳回|不通过|不立项|搁置|暂缓/i;
const granted = /\b(?:approved|agreed)\b|(?<!不)同意|批准/i;
const because = /because|reason|since|due to|until|as\b|cost|budget|so\b|因|由于|原因|理由|待|成本|预算/i;

/** IR001: what is required and nowhere, or says nothing yet; a decision may wait until it is made (IR010). */
export const findMissingOrOpen: Check = (context) => {
  const required = new Set(context.definitions.filter(({ level, key }) => level === 'R' && key !== 'decision').map(({ key }) => key));
  const denied = findBareNotApplicable(context).map((hit) => ({ ...hit, data: { ...hit.data, text: context.source.slice(hit.start, hit.end).slice(0, 60) } }));
  return [...findMissingRequired(context), ...[...findWholePlaceholders(context), ...denied].filter(({ field }) => required.has(field))];
};

/** IR002; a form of its own may say either, and with the impact. */
export const findUnplacedProblem: Check = ({ written, isForm }) => {
  const field = written('problem')[0];
  const text = textOf(written('problem', 'evidence', ...(isForm ? [] : ['impact'])));
  const lacks = [...(hasSize(text) ? [] : ['number']), ...(findDates(text).length > 0 || findDurations(text).length > 0 || since.test(text) ? [] : ['time'])];
  return field && lacks.length > (isForm ? 0 : 1) ? [hitAt(field, field.value, { part: lacks.join(' ') })] : [];
};

/** IR004; "none" for each is a number of a kind. */
export const findImpactWithoutNumber: Check = ({ written }) => {
  const field = written('impact')[0];
  return field && !hasSize(textOf(written('impact'))) ? [hitAt(field, field.value)] : [];
};

/** IR005 */
export const findNoEvidenceGiven: Check = ({ written }) => {
  const field = written('evidence')[0];
  const text = textOf(written('evidence'));
  return field && !hasSize(text) && !/\d/.test(text) && !link.test(text) ? [hitAt(field, field.value)] : [];
};

/** IR006 */
export const findUncheckableGoal: Check = ({ written }) => {
  const field = written('goal')[0];
  const text = textOf(written('goal'));
  const lacks = [...(hasSize(text) ? [] : ['measure']), ...(findDates(text).length > 0 || findDurations(text).length > 0 ? [] : ['date'])];
  return field && lacks.length > 0 ? [hitAt(field, field.value, { part: lacks.join(' ') })] : [];
};

/** IR007 */
export const findOneOption: Check = ({ written }) => {
  const field = written('options')[0];
  if (!field) return [];
  const n = field.entries.filter(({ kind }) => kind !== 'heading').length;
  return (n < 2 && !/[·;；/]|\bor\b|或/.test(field.prose)) || !nothing.test(field.prose) ? [hitLabel(field, { n })] : [];
};

/** IR008 */
export const findNoSize: Check = ({ written }) => {
  const field = written('benefit')[0];
  const text = textOf(written('benefit', 'impact'));
  return field && findMoney(text).length === 0 && findDurations(text).length === 0 && !isMeasurable(text) && !/\d/.test(text) ? [hitAt(field, field.value)] : [];
};

/** IR010 */
export const findWaiting: Check = ({ all, written, today, settings }) => {
  const field = written('raised').find(({ prose }) => findDates(prose).some(({ last }) => last !== undefined));
  const date = field && findDates(field.prose).find(({ last }) => last !== undefined);
  if (!field || !date?.last || today === undefined || all('decision').some(({ state }) => state === 'written')) return [];
  const n = daysBetween(date.last, today);
  const open = all('decision')[0];
  if (n <= settings.decisionDays) return [];
  return [open ? hitLabel(open, { n, date: date.last }) : hitMatch(field, field.start, date, { n, date: date.last })];
};

/** IR011: nothing is said but the word and who and when. */
export const findNoReason: Check = ({ written }) => written('decision').flatMap((field) => {
  const found = rejected.exec(field.prose);
  const reasonCell = field.entries.flatMap(({ header, cells }) => header.map((text, index) => ({ text, cell: cells[index]?.text.trim() ?? '' }))).find(({ text }) => /reason|why|理由|原因/i.test(text));
  if (!found || granted.test(field.prose) || (reasonCell ? reasonCell.cell !== '' : because.test(field.prose) || field.prose.trim().length > 60)) return [];
  return [hitAt(field, { start: field.start + found.index, end: field.start + found.index + found[0].length }, { text: found[0] })];
});
