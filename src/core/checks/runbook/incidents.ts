import { findDurations } from '../../detection/findDurations';
import { textOf } from '../checkContext';
import { hitLabel } from '../hits';
import type { Check } from '../rule';

const onward = /→|->|=>|\bthen\b|\bnext\b|\bafter\b|然后|再|其次|之后|逐级|随后|上报至|、|；|;|>/i;
const at = /\bimmediate|at once|立即|马上|随即|\d\s?(?:min|h|'|分|小?时)/i;

/** RB061: one step only, and no word that leads on from it. */
export const findOneStep: Check = ({ written }) => written('escalation').slice(0, 1).flatMap((field) => {
  const steps = field.entries.filter(({ kind }) => kind !== 'heading');
  return steps.length === 1 && field.full === field.prose && !onward.test(field.prose) && !/\]\(|https?:|[.。].{1,300}[.。]/.test(field.prose) ? [hitLabel(field)] : [];
});

/** RB062, where no step has a time: the last one needs none. */
export const findNoTime: Check = ({ written }) => {
  const text = textOf(written('escalation'));
  const field = written('escalation')[0];
  const levels = textOf(written('severity'));
  const isSaid = findDurations(text).length > 0 || at.test(text) || text.includes('](') || (/\brespon|\banswer|\bwithin\b|on site|响应|[分钟时]内|到场/i.test(levels) && findDurations(levels).length > 0);
  // One sentence about what to do first is no path with steps.
  const isPath = field !== undefined && (field.entries.filter(({ kind }) => kind !== 'heading').length > 1 || /→|->/.test(field.prose));
  return field && isPath && !isSaid ? [hitLabel(field, { step: '' })] : [];
};

/** RB071 */
export const findNoRecoveryTime: Check = ({ written }) => {
  const text = textOf(written('recovery', 'continuity', 'criticality', 'serviceLevels', 'severity'));
  const field = written('recovery')[0];
  const isSaid = /\bRTO\b|time to (?:restore|recover)|恢复时间/i.test(text) || findDurations(textOf(written('recovery', 'continuity'))).length > 0;
  return field && !isSaid ? [hitLabel(field)] : [];
};
