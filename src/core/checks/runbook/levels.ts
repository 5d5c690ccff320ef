import { findContacts } from '../../detection/findContacts';
import { findRecurrence } from '../../detection/findRecurrence';
import { isBlank } from '../../detection/isBlank';
import { isFinished, listedIn } from '../checkContext';
import { columns, findCell } from '../findColumn';
import type { Hit } from '../finding';
import { hasSize } from '../hasSize';
import { hitAt, hitLabel } from '../hits';
import type { Entry } from '../readEntries';
import type { Check } from '../rule';

const full = /(?<![\d.])100\s?(?:%|percent)|百分之百|\bzero (?:faults?|errors?|defects?|complaints?|downtime|outages?)\b|零(?:故障|差错|投诉|缺陷|中断)/i;
const counted = /率|availab|uptime|accura|satisf|service level|on[- ]time|fault|error|defect|complaint|downtime|outage|可用|准确|正确|满意|准时|及时|故障|差错|投诉|缺陷|中断/i;
const sourceColumn = /source|how often|frequency|measured|来源|频率|频次|统计/i;
const measured = /\]\(|https?:|source|measur|\blogs?\b|report|survey|dashboard|count|read (?:from|by)|来源|统计|取数|出数|日志|报表|问卷|台账|盘点|由/i;
const thresholdColumn = /threshold|alert|limit|阈值|告警|限值|上限/i;
const actionColumn = /action|response|动作|处理|处置|措施|响应/i;

const nameOf = (entry: Entry): Entry['cells'][number] => entry.cells.find(({ text }) => text !== '') ?? entry;
const rowsOf = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ kind, text }) => (kind === 'row' || kind === 'item') && isFinished(text));

/** RB020 */
export const findNoTarget: Check = ({ written }) => written('serviceLevels').flatMap((field) =>
  rowsOf(field.entries).filter(({ text }) => !hasSize(text)).map((entry) => hitAt(field, nameOf(entry), { name: nameOf(entry).text.slice(0, 80) })));

/** Gives a rule: a cell is empty under a column whose name matches. */
const findEmptyCells = (key: string, ...patterns: readonly RegExp[]): Check => ({ written }) => written(key).flatMap((field) =>
  rowsOf(field.entries).flatMap((entry): Hit[] => {
    const cells = patterns.flatMap((pattern) => findCell(entry, pattern) ?? []);
    const name = nameOf(entry).text.slice(0, 80);
    return cells.length > 0 && cells.every(({ text }) => isBlank(text)) ? [hitAt(field, nameOf(entry), { name, signal: name, step: name, task: name })] : [];
  }));

/** RB021 */
export const findNoSource: Check = (context) => {
  const cells = findEmptyCells('serviceLevels', sourceColumn)(context);
  const field = context.isForm && !context.document.isDeclared ? context.written('serviceLevels')[0] : undefined;
  if (cells.length > 0 || !field) return cells;
  const listed = rowsOf(field.entries).length > 1;
  return listed && !measured.test(field.full) && findRecurrence(field.full).length === 0 ? [hitLabel(field, { name: context.source.slice(field.label.start, field.label.end).slice(0, 80) })] : [];
};

/** RB022 */
export const findFullTarget: Check = ({ written }) => written('serviceLevels').flatMap((field) => listedIn(field).flatMap(({ start, text }): Hit[] => {
  const found = full.exec(text);
  return found && counted.test(text) ? [hitAt(field, { start: start + found.index, end: start + found.index + found[0].length }, { text: found[0] })] : [];
}));

/** A comparison with nothing: "too long", 明显变慢. */
const vague = /\btoo (?:long|high|low|many|much|slow|big|full)\b|\b(?:unusual|abnormal)ly?\b|\bnoticeably\b|太[长高低多慢大满少]|偏[大高低多少]|过[长高低多慢大]|明显|异常[高低多]?$/i;
/** What is watched, named and no more. */
const longestName = 24;
const isOpen = (text: string): boolean => !hasSize(text) && !/\]\(|`|https?:/.test(text) && (vague.test(text) || (text.length <= longestName && !/[:：→,，;；]|->/.test(text)));

/** Lines of what is watched that leave to the reader when it is bad; in a form of its own a document may list what there is to look at. */
const findOpenSignals: Check = ({ written, isForm }) => written('monitoring').flatMap((field) => rowsOf(field.entries).flatMap((entry): Hit[] => {
  const cell = findCell(entry, thresholdColumn);
  const isVague = entry.kind === 'row' ? cell !== undefined && !/\d/.test(entry.text) && vague.test(entry.text) || (cell !== undefined && !/\d/.test(cell.text) && vague.test(cell.text)) : isForm ? isOpen(entry.text) : !hasSize(entry.text) && vague.test(entry.text);
  return isVague ? [hitAt(field, nameOf(entry), { signal: nameOf(entry).text.slice(0, 80) })] : [];
}));

/** RB050: an empty or a vague threshold; or no number in all that is watched. */
export const findNoThreshold: Check = (context) => {
  const cells = [...findEmptyCells('monitoring', thresholdColumn)(context), ...findOpenSignals(context)];
  const fields = context.written('monitoring');
  const isSaid = fields.some(({ full: text, entries }) => hasSize(text) || /\]\(/.test(text) || entries.length === 0);
  return cells.length > 0 || isSaid || !fields[0] || !context.isForm ? cells : [hitLabel(fields[0], { signal: '' })];
};

/** RB051 */
export const findNoAction = findEmptyCells('monitoring', actionColumn, columns.owner);

/** RB063: an empty cell; or a path in a document that nowhere says how to reach anybody. */
export const findNoStepContact: Check = (context) => {
  const cells = findEmptyCells('escalation', /contact|phone|reach|联系|电话/i)(context);
  const field = context.written('escalation')[0];
  const isPath = field !== undefined && /→|->/.test(field.prose);
  if (cells.length > 0 || !isPath || findContacts(context.source).length > 0 || /\]\(|https?:|#\w|@\w|群/.test(context.source)) return cells;
  const step = field.prose.trim().split(/\s*(?:→|->)\s*/)[0] ?? '';
  return [hitLabel(field, { name: step.slice(0, 80), step: step.slice(0, 80) })];
};

const levelName = /\b(?:S|P|SEV|Sev|sev|Level|level|Priority|Tier)[- ]?([0-5])\b|([一二三四五])级|(critical|major|minor|low|medium|high|特别重大|重大|较大|一般)/g;

/** Levels that are only named. */
const longestNames = 40;
/** Words that grade without a test: "S1: serious", 一级：严重. */
const grades = /\b(?:very|most|more|less|least|not|serious|severe|critical|major|moderate|minor|low|medium|high|urgent|normal|priority|severity|level)\b|特别|非常|很|较|最|不太|严重|重大|一般|轻微|普通|紧急|[重轻高中低大小]|[等级]/gi;
const isGradeOnly = ({ text }: Entry): boolean => !/[\p{L}\p{N}]/u.test(text.replace(levelName, ' ').replace(grades, ' '));

/** RB060, by the levels that are named, else by rows. */
export const findLevelCount: Check = ({ written, settings }) => written('severity').slice(0, 1).flatMap((field) => {
  const named = new Set([...field.prose.matchAll(levelName)].map((match) => match[1] ?? match[2] ?? match[3]));
  const listed = field.entries.filter(({ kind }) => kind === 'row' || kind === 'item');
  const rows = listed.length;
  // Names and rows must agree on there being too few; a paragraph says levels in its own words.
  const isFew = rows > 0 && rows < settings.fewestSeverityLevels && named.size < settings.fewestSeverityLevels;
  const isMany = field.entries.filter(({ kind }) => kind === 'row').length > settings.mostSeverityLevels && named.size > settings.mostSeverityLevels;
  const isNamedOnly = field.prose.trim().length <= longestNames && !hasSize(field.prose) && /[\/、,，|]/.test(field.prose) && !field.prose.includes('](');
  const isGraded = rows > 0 && listed.every(isGradeOnly);
  return isFew || isMany || isNamedOnly || isGraded ? [hitLabel(field, { n: rows, fewest: settings.fewestSeverityLevels, most: settings.mostSeverityLevels })] : [];
});
