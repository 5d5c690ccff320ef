import { createContext, isFinished } from '../checks/checkContext';
import { defaultSettings } from '../checks/checkSettings';
import { columns, findCell } from '../checks/findColumn';
import type { Entry } from '../checks/readEntries';
import { lineText } from '../composing/carriedText';
import { findDates } from '../detection/findDates';
import { isBlank } from '../detection/isBlank';
import type { PlanningDocument } from '../documents/readDocument';
import type { Pain, PainSource } from './pain';

const whatColumn = /what|problem|symptom|item|issue|fault|问题|现象|事项|故障|内容/i;
const workaroundColumn = /workaround|fix|response|meanwhile|resolution|临时|处理|措施|解决/i;
const statusColumn = /status|state|状态/i;
const done = /^(?:done|closed|resolved|fixed|rejected|已完成|已关闭|已解决|完成|驳回)[.。]?$/i;
const none = /^(?:none|nothing|无|没有|暂无)[.。]?$/i;

/** The pains that a runbook has written down and not settled: improvement log, open items, known faults, in this order. */
export function findPains(document: PlanningDocument, source: string): readonly Pain[] {
  const { written } = createContext(document, source, defaultSettings);
  const sections: readonly PainSource[] = ['improvementLog', 'openItems', 'troubleshooting'];
  return sections.flatMap((section) => written(section).flatMap(({ entries }) => entries.flatMap((entry) => readPain(entry, section))));
}

function readPain(entry: Entry, source: PainSource): Pain[] {
  if (entry.kind === 'heading' || entry.kind === 'paragraph') return [];
  const what = entry.kind === 'row' ? (findCell(entry, whatColumn) ?? entry.cells[0]) : entry;
  const status = findCell(entry, statusColumn)?.text ?? '';
  if (!what || !isFinished(what.text) || none.test(what.text) || done.test(status)) return [];
  const workaround = lineText(findCell(entry, workaroundColumn)?.text ?? '');
  const since = source === 'improvementLog' ? findDates(findCell(entry, columns.date)?.text ?? entry.text)[0]?.first : undefined;
  return [{
    source,
    text: lineText(what.text),
    ...(workaround !== '' && isFinished(workaround) && !isBlank(workaround) && { workaround }),
    ...(since !== undefined && { since }),
    start: what.start,
    end: what.end,
  }];
}
