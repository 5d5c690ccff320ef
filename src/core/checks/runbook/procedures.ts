import { findNames } from '../../detection/findNames';
import { findVagueWords } from '../../detection/findVagueWords';
import type { CheckContext } from '../checkContext';
import type { FieldText } from '../fieldText';
import { hitAt, hitLabel, hitMatch } from '../hits';
import type { Check } from '../rule';
import { readProcedures, type Procedure } from './readProcedures';

const outcome = /check|verif|confirm|should|expect|ensure|\bsee\b|shows?|until|appears?|green|\bok\b|result|return|status|test|确认|检查|核对|核实|应|结果|验证|显示|直到|看到|无误|正常|成功|合格|查看/i;
const failure = /\b(?:if|fails?|failed|failure|otherwise|else|unless|rollback|roll back|escalate|trouble\w*|not)\b|如|若|失败|异常|否则|故障|不成功|回退|上报|报警|报告/i;
const permission = /\b(?:who|role|by|only|manager|on-?call|engineer|operator|nurse|clerk|lead|staff|attendant|admin\w*|owner|team|sudo|root|permission|access|key|trained|cashier|technician|officer|supervisor)\b|谁|由|岗|员|权限|负责|值班|班长|店长|经理|主管|工程师|护士|医生|两人|双人|专责/i;
const openWords = new Set(['as needed', 'as necessary', 'as required', 'as appropriate', 'if needed', 'if necessary', 'where appropriate', 'when needed', 'when necessary', '必要时', '视情况', '酌情', '根据需要', '按需', '如有需要']);
/** A place where the steps are, a chain of them, a command, or a single action. */
const stepless = /\]\(|https?:|`|→|->|\b(?:see|then|restore|redeploy|roll ?back|revert|(?:return|go back|fall back) to|reinstall|restart|reboot|switch)\b|见|然后|再|；|;|、.{1,20}、|重启|回滚|切换|还原|恢复到/i;

type Placed = readonly [FieldText, Procedure];
const procedures = ({ written }: CheckContext): readonly Placed[] =>
  written('procedures').flatMap((field) => readProcedures(field).map((procedure): Placed => [field, procedure]));
const hasSteps = ({ full }: FieldText): boolean => /^[ \t>]*(?:[-*+•]|\d{1,3}[.)、．]|[一二三四五六七八九十]+、|[（(]?[\d一二三四五六]+[）)]|步骤|step\b|#|\||```|~~~)/im.test(full);

/** RB040 and RB070: only prose, and not even a chain of actions or a place where the steps are. */
export const findNoSteps = (key: string): Check => ({ written }) => {
  const fields = written(key);
  return fields[0] && !fields.some((field) => hasSteps(field) || stepless.test(field.full)) ? [hitAt(fields[0], fields[0].value)] : [];
};

/** Gives a rule: procedures of several steps in which no word matches. One finding, at the first: they are written alike. */
const findLacking = (said: (procedure: Procedure, field: FieldText) => boolean, elsewhere: (context: CheckContext) => boolean = () => false): Check => (context) => {
  if (elsewhere(context)) return [];
  const lacking = procedures(context).filter(([field, procedure]) => procedure.steps.length > 1 && !said(procedure, field));
  const first = lacking[0];
  return first ? [hitAt(first[0], first[1].name, { n: lacking.length, text: context.source.slice(first[1].name.start, first[1].name.end).slice(0, 80) })] : [];
};

/** RB041 */
export const findNoResult = findLacking(({ text }) => outcome.test(text));
/** RB042; a field for what goes wrong answers it for all. */
export const findNoFailure: Check = (context) => {
  const hits = findLacking(({ text }) => failure.test(text), ({ written }) => written('troubleshooting', 'recovery').length > 0)(context);
  if (hits.length > 0) return hits;
  // Where one procedure says what to do then, those of several steps that do not stand out.
  const all = procedures(context).filter(([, { steps }]) => steps.length > 2);
  const without = all.filter(([, { text }]) => !failure.test(text));
  return all.length > 2 && without.length < all.length ? without.map(([field, { name }]) => hitAt(field, name, { n: without.length, text: context.source.slice(name.start, name.end).slice(0, 80) })) : [];
};
/** RB043; a field for who may do what answers it for all. */
export const findNoRole = findLacking(({ text }) => permission.test(text) || findNames(text).length > 0, ({ written }) => written('access', 'staffing').length > 0);

/** RB044 */
export const findLongProcedures: Check = (context) => procedures(context)
  .filter(([, { steps }]) => steps.filter(({ isOrdered }) => isOrdered).length > context.settings.mostSteps)
  .map(([field, { name, steps }]) => hitAt(field, name, { n: steps.length, most: context.settings.mostSteps }));

/** RB045 */
export const findOpenSteps: Check = (context) => procedures(context).flatMap(([field, { steps }]) => steps.flatMap(({ start, text }) =>
  findVagueWords(text, ['C']).filter((word) => openWords.has(word.text.toLowerCase())).slice(0, 1).map((word) => hitMatch(field, start, word, { word: word.text, text: word.text }))));

/** RB070 is told for the field as a whole: where only a heading stands it is RB001. */
export const findNoRecoverySteps: Check = (context) => findNoSteps('recovery')(context).map((hit) => hitLabel(context.written('recovery')[0]!, hit.data));
