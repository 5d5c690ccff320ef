import type { CheckContext } from '../checks/checkContext';
import { columns, findCell } from '../checks/findColumn';
import { firstName, sameName } from '../checks/people';
import { lineText } from '../composing/carriedText';
import { indexTexts } from '../composing/tellingPieces';
import { findDates } from '../detection/findDates';
import { findNames } from '../detection/findNames';
import { entryText, listTexts, nameCell, rowsOf, valueText } from './listTexts';

export interface Deliverable {
  readonly name: string;
  readonly criterion?: string;
  readonly acceptedBy?: string;
}

export interface LiveRisk {
  readonly event: string;
  readonly response?: string;
  /** Only who stays when the project ends. */
  readonly owner?: string;
}

export interface Benefit {
  readonly gain: string;
  readonly reviewed?: string;
  readonly owner?: string;
}

const criterionColumn = /criteri|accept(?!ed|or|ance by)|quality|标准|条件|要求/i;
const acceptorColumn = /accepted by|acceptor|accepts|验收人|验收方|签收/i;
const gainColumn = /review|复审|复核|评审/i;

/** The deliverables with their criteria; those that stand in a list of their own are matched by their words. */
export function readDeliverables(context: CheckContext): readonly Deliverable[] {
  const rows = rowsOf(context, 'deliverables');
  const separate = context.written('acceptanceCriteria').some(({ form }) => form !== 'tableColumn') ? listTexts(context, 'acceptanceCriteria') : [];
  const criterionFor = indexTexts(separate);
  if (rows.length === 0) return listTexts(context, 'deliverables').map((name) => ({ name, criterion: criterionFor(name) }));
  return rows.map((row) => {
    const name = nameCell(row);
    return { name, criterion: writtenCell(findCell(row, criterionColumn)?.text) ?? criterionFor(name), acceptedBy: writtenCell(findCell(row, acceptorColumn)?.text) };
  });
}

const delivery = /\b(?:late|later than|delay\w*|slips?|slipped|overruns?|behind schedule|over budget|miss(?:es)? the deadline)\b|延期|延迟|延误|晚于|推迟|超支|超预算|工期/i;

/** Risks that outlive the project, and the events of those that end with it: what only threatens dates or money. */
export function readRisks(context: CheckContext): { readonly live: readonly LiveRisk[]; readonly ended: readonly string[] } {
  const rows = rowsOf(context, 'risks');
  const manager = firstName(context, 'projectManager')?.text;
  const stays = listTexts(context, 'operationsOwner', 'stakeholders', 'benefits', 'deliverables').join('\n');
  /** An owner from those whom the charter knows outside the project: who will run, accept, use or gain. */
  const stayingOwner = (owner: string): string | undefined =>
    findNames(owner).some(({ text }) => stays.includes(text) && !(manager !== undefined && sameName(manager, text))) ? lineText(owner) : undefined;
  const all: readonly LiveRisk[] = rows.length === 0
    ? listTexts(context, 'risks').map(splitRisk)
    : rows.map((row) => ({ event: nameCell(row), response: writtenCell(findCell(row, columns.response)?.text), owner: stayingOwner(findCell(row, columns.owner)?.text ?? '') }));
  return { live: all.filter(({ event }) => !delivery.test(event)), ended: all.filter(({ event }) => delivery.test(event)).map(({ event }) => event) };
}

/** "Chain breaks during the move: move in parts" names a risk and what is done about it. */
function splitRisk(text: string): LiveRisk {
  const [, event, response] = /^([^:：]{4,120}?)\s*[:：]\s*(.{4,})$/.exec(text) ?? [];
  return event === undefined || response === undefined ? { event: text } : { event, response };
}

export function readBenefits(context: CheckContext): readonly Benefit[] {
  const rows = rowsOf(context, 'benefits');
  if (rows.length === 0) return listTexts(context, 'benefits').map((gain) => ({ gain }));
  return rows.map((row) => ({ gain: nameCell(row), reviewed: writtenCell(findCell(row, gainColumn)?.text), owner: writtenCell(findCell(row, columns.owner)?.text) }));
}

/** The last day of the last milestone whose words match. */
export function milestoneDay(context: CheckContext, pattern: RegExp): string | undefined {
  const rows = rowsOf(context, 'milestones');
  const texts = rows.length > 0 ? rows.map(entryText) : listTexts(context, 'milestones');
  return texts.filter((text) => pattern.test(text)).flatMap((text) => findDates(text).flatMap(({ last, precision }) => (last && precision === 'day' ? [last] : []))).at(-1);
}

const kindWords = /^\s*(?:project\s+charter|charter|项目章程|立项[书表报告申请]*|项目任务书)\s*[:：–—-]\s*/i;

export function readProjectName(context: CheckContext): string | undefined {
  const title = context.document.title ?? '';
  const titled = kindWords.test(title) ? lineText(title.replace(kindWords, '')) : undefined;
  return valueText(context, 'projectName') ?? titled;
}

const writtenCell = (text: string | undefined): string | undefined => {
  const line = lineText(text ?? '');
  return /[\p{L}\p{N}]/u.test(line) && !/^[[【].*[\]】]$/.test(line) ? line : undefined;
};
