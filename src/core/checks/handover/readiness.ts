import { findDates } from '../../detection/findDates';
import { findNames } from '../../detection/findNames';
import { isBlank } from '../../detection/isBlank';
import { readOwner } from '../../detection/readOwner';
import { findPlaceholders } from '../../detection/findPlaceholders';
import type { CheckContext } from '../checkContext';
import type { FieldText } from '../fieldText';
import { findCell } from '../findColumn';
import { hitAt } from '../hits';
import type { Entry } from '../readEntries';
import type { Check } from '../rule';
import { isPassed } from './decision';

const columns = { status: /status|state\b|done|ready\?|yes|状态|是否|结果|情况/i, needed: /needed|need|blocker|kind|要求|类别|级别/i, evidence: /evidence|proof|who|remark|note|comment|证据|依据|说明|备注/i };

/** A row of a readiness checklist, in the words of the document. */
export interface ChecklistItem {
  readonly field: FieldText;
  readonly entry: Entry;
  readonly n: string;
  readonly status: string;
  readonly needed: string;
  readonly evidence: string;
}

/** Rows of a checklist that says for each item how far it is. */
export function checklistItems({ written }: CheckContext): readonly ChecklistItem[] {
  return written('readiness').flatMap((field) => field.entries.flatMap((entry, index): ChecklistItem[] => {
    const status = findCell(entry, columns.status);
    const evidence = findCell(entry, columns.evidence);
    if (entry.kind !== 'row' || !status || !evidence) return [];
    const n = /^\d+$/.test(entry.cells[0]?.text ?? '') ? entry.cells[0]!.text : String(index + 1);
    return [{ field, entry, n, status: status.text, needed: findCell(entry, columns.needed)?.text ?? '', evidence: evidence.text }];
  }));
}

export const isNo = (status: string): boolean => /^(?:no|not yet|open|否|未完成|未)[.。]?$/i.test(status);
export const isYes = (status: string): boolean => /^(?:yes|done|y|是|已完成|完成)[.。]?$/i.test(status);
const hitItem = ({ field, entry, n }: ChecklistItem): ReturnType<typeof hitAt> => hitAt(field, entry, { n, text: entry.cells.map(({ text }) => text)[1]?.slice(0, 80) ?? '' });

/** What no hand-over goes ahead without, where the list itself does not say what is a must. */
const blockers = /\brunbook\b|\brestor|\broll ?back|\bservice levels?\b|\broster\b|\bescalation|运行手册|恢复|回[退滚]|服务级别|值班表|上报/i;
export const isBlocker = ({ needed, entry }: ChecklistItem): boolean => /^(?:blocker|must|必须)/i.test(needed) || (needed === '' && blockers.test(entry.cells.map(({ text }) => text).slice(0, 2).join(' ')));

/** HO010 */
export const findOpenBlockers: Check = (context) => (isPassed(context) ? checklistItems(context) : [])
  .filter((item) => isBlocker(item) && (isNo(item.status) || isBlank(item.status)) && !/n\s?\/\s?a|不适用/i.test(item.status))
  .map(hitItem);

/** HO011 */
export const findUnownedItems: Check = (context) => checklistItems(context)
  .filter((item) => isNo(item.status) && !isBlocker(item) && findPlaceholders(item.evidence).length === 0)
  .filter(({ evidence }) => findDates(evidence).length === 0 || (findNames(evidence).length === 0 && !['role', 'department', 'unknown'].includes(readOwner(evidence).kind)))
  .map(hitItem);

/** HO012 */
export const findNoEvidence: Check = (context) => checklistItems(context).filter(({ status, evidence }) => isYes(status) && isBlank(evidence)).map(hitItem);
