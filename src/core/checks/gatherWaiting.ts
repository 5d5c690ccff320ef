import { findPlaceholders } from '../detection/findPlaceholders';
import { firstIndex } from '../markdown/firstIndex';
import type { CheckContext } from './checkContext';
import type { FieldText } from './fieldText';
import type { Finding } from './finding';
import type { RuleCode } from './ruleLevels';

/** Rules that point out what still waits to be written, section by section. */
const aboutWaiting: ReadonlySet<RuleCode> = new Set<RuleCode>(['CH003', 'CH004', 'RB003', 'RB004', 'HO006', 'HO007', 'IR001']);
/** So few places are no flood, whatever else there is. */
const mostWaitingEach = 3;

/**
 * Makes one finding of the sections of a form that nobody has come to yet: whoever begins to fill it in knows that the rest is empty.
 * That holds while at least half of its sections wait; each speaks for itself once more is written. Only what the form itself asks for
 * in brackets counts: a “TBD” is someone's own and is told in any case. The finding that stands first is kept, with `data.waiting`.
 */
export function gatherWaiting(context: CheckContext, findings: readonly Finding[]): Finding[] {
  const about = findings.filter(({ code }) => aboutWaiting.has(code));
  const fields = about.length > mostWaitingEach ? [...new Set(context.document.fields.map(({ key }) => key))].flatMap(context.all) : [];
  const waits = fields.filter(isOpen);
  if (waits.length * 2 < fields.length) return [...findings];
  const asked = waits.filter(asksInBrackets).sort((a, b) => a.value.start - b.value.start);
  const untouched = about.filter(({ start }) => isIn(asked, start)).sort((a, b) => a.start - b.start);
  const [first, ...others] = untouched;
  if (!first || untouched.length <= mostWaitingEach) return [...findings];
  const level = others.some((other) => other.level === 'E') ? 'E' : first.level;
  const gathered = new Set(untouched);
  return [{ ...first, level, data: { ...first.data, waiting: untouched.length } }, ...findings.filter((finding) => !gathered.has(finding))];
}

const isOpen = ({ state, prose }: FieldText): boolean => state === 'placeholder' || state === 'blank' || findPlaceholders(prose).length > 0;

/** Whether the place that a finding of this field points at is what a form asks for. */
const asksInBrackets = ({ prose }: FieldText): boolean => findPlaceholders(prose)[0]?.kind === 'bracket';

/** @param fields in the order of the text */
function isIn(fields: readonly FieldText[], at: number): boolean {
  const last = fields[firstIndex(fields, ({ value }) => value.start > at) - 1];
  return last !== undefined && at <= last.value.end;
}
