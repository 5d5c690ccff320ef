import { findContacts } from '../../detection/findContacts';
import { findNames } from '../../detection/findNames';
import { hitAt, hitLabel } from '../hits';
import type { Check } from '../rule';

const deputy = /deput|delegate|alternate|stand-?in|second|backup|back-?up|co-?owner|副|代理|备岗|后备|备班|[AB]角|替补|备份人/i;
const backup = /back-?up|secondary|second|deput|stand-?in|fallback|alternate|备岗|后备|备班|副|替班|备勤|二线|[AB]角/i;
const pointer = /\]\(|https?:|\b(?:ext|phone|tel|pager|radio|channel|roster|rota|schedule|see|calendar|hotline)\b|电话|分机|手机|对讲|值班表|排班|见|群|热线|\d{3,}/i;
const clock = /(\d{1,2})[:：](\d{2})\s*(?:-|–|—|~|～|至|到|to)\s*(?:次日)?\s*(\d{1,2})[:：](\d{2})/g;
const always = /24\s*[/×x*]\s*7|24\s?h|24\s?小时|全天|around the clock|other hours|all other|其余|其他时间|非.{0,4}时间|夜间|round/i;

/** RB011 */
export const findNoDeputy: Check = ({ written }) => {
  const fields = written('owner');
  const field = fields[0];
  const text = fields.map(({ prose }) => prose).join('\n');
  // Who names a second person has named a deputy, under whatever word.
  if (!field || text.length > 120 || deputy.test(text) || findNames(text).length !== 1 || written('onCall').some(({ prose }) => deputy.test(prose))) return [];
  return [hitAt(field, field.value, { owner: findNames(text)[0]!.text })];
};

/** RB012 */
export const findNoContact: Check = ({ written }) => {
  const fields = written('onCall');
  const reachable = [...fields, ...written('contacts')].some(({ prose }) => findContacts(prose).length > 0 || pointer.test(prose));
  return fields[0] && !reachable ? [hitLabel(fields[0])] : [];
};

/** RB013 */
export const findNoBackup: Check = ({ written }) => {
  const fields = written('onCall');
  const isCovered = [...fields, ...written('owner', 'escalation')].some(({ prose, entries }) => backup.test(prose) || entries.some(({ header }) => header.some((text) => backup.test(text))));
  return fields[0] && !isCovered && !fields.some(({ prose }) => prose.includes('](')) ? [hitLabel(fields[0])] : [];
};

/** RB014, only where each of the two fields gives one range of hours. */
export const findUncoveredHours: Check = ({ written }) => {
  const service = written('hours');
  const duty = written('onCall');
  const a = [...service.flatMap(({ prose }) => [...prose.matchAll(clock)])];
  const b = [...duty.flatMap(({ prose }) => [...prose.matchAll(clock)])];
  const field = duty[0];
  if (!field || a.length !== 1 || b.length !== 1 || [...service, ...duty].some(({ prose }) => always.test(prose))) return [];
  // "Early from 04:30" beside a range is a duty of its own.
  if (duty.some(({ prose }) => prose.replace(clock, '').search(/\d{1,2}[:：]\d{2}/) >= 0)) return [];
  const [served, covered] = [a[0]!, b[0]!];
  const minutes = (match: RegExpMatchArray, at: number): number => Number(match[at]) * 60 + Number(match[at + 1]);
  const isNight = minutes(served, 3) <= minutes(served, 1) || minutes(covered, 3) <= minutes(covered, 1);
  const isWider = minutes(served, 1) < minutes(covered, 1) || minutes(served, 3) > minutes(covered, 3);
  return isWider && !isNight ? [hitAt(field, { start: field.start + covered.index, end: field.start + covered.index + covered[0].length }, { a: served[0], b: covered[0] })] : [];
};
