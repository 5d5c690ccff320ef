import { listedIn, textOf, type CheckContext } from '../checks/checkContext';
import { checkDocument } from '../checks/checkDocument';
import { columns, findCell } from '../checks/findColumn';
import { readMentions } from '../composing/tellingPieces';
import { isOpen } from './isOpen';
import type { Entry } from '../checks/readEntries';
import type { ReadinessItem } from './readiness';
import { item, placeOf, shown, type Review } from './reviewSource';

/** What changes hands without going on running: it needs no procedure and no alert. */
const oneOff = /\b(?:train(?:ed|ing)?|runbook|manual|documents?|documentation|report|drawings?|licen[cs]es?)\b|培训|手册|文档|文件|报告|图纸|证照|资料/i;

/** Each thing handed over has someone in operations, an entry in the runbook, monitoring and a way back. */
export const reviewRunbook: Review = ({ record, runbook }) => {
  const handedOver = record.written('scope').flatMap(listedIn).filter(({ kind }) => kind !== 'heading');
  const items: ReadinessItem[] = handedOver.length === 0 ? [item('deliverables', 'blocks', placeOf(record, 'scope'))] : handedOver.flatMap(reviewOwner);
  if (!runbook) return [...items, item('runbook', 'blocks', placeOf(record, 'service'))];
  const running = handedOver.filter(({ text }) => !oneOff.test(text));
  return [...items, item('runbook', 'met', placeOf(record, 'service')), ...reviewSections(runbook), ...reviewEntries(runbook, running), ...reviewField(runbook, 'monitoring', ['monitoring'], running), ...reviewField(runbook, 'recovery', ['recovery', 'continuity'], running)];
};

function reviewOwner(entry: Entry): ReadinessItem[] {
  const owner = findCell(entry, columns.owner);
  return owner && isOpen(owner.text) ? [item('deliverableOwner', 'blocks', entry, { name: nameOf(entry) })] : [];
}

const nameOf = (entry: Entry): string => shown(entry.cells.find(({ text }) => /\p{L}/u.test(text))?.text ?? entry.text);

/** Required sections that are missing or still to be written. */
function reviewSections(runbook: CheckContext): ReadinessItem[] {
  const faults = checkDocument(runbook.document, runbook.source).filter(({ code, level }) => level === 'E' && /^RB00[13]$/.test(code));
  return faults[0] ? [item('runbookSections', 'blocks', faults[0], { n: faults.length }, 'runbook')] : [];
}

function reviewEntries(runbook: CheckContext, running: readonly Entry[]): ReadinessItem[] {
  const keys = [...new Set(runbook.document.fields.map(({ key }) => key))].filter((key) => key !== 'openItems' && key !== 'improvementLog');
  const mentions = readMentions(textOf(runbook.written(...keys)));
  return running.filter((entry) => !mentions(nameOf(entry))).map((entry) => item('runbookEntry', 'blocks', entry, { name: nameOf(entry) }));
}

/** What is quoted from elsewhere is not yet what this runbook says. */
const isQuoted = ({ source }: CheckContext, { start }: Entry): boolean => /^[ \t]*>/.test(source.slice(source.lastIndexOf('\n', start - 1) + 1, start + 1));

/** Whether a section of the runbook is written at all, and which deliverables it does not speak of. */
function reviewField(runbook: CheckContext, id: 'monitoring' | 'recovery', keys: readonly string[], running: readonly Entry[]): ReadinessItem[] {
  const [main = ''] = keys;
  const written = runbook.written(main).flatMap((field) => field.entries).filter((entry) => entry.kind !== 'heading' && !isOpen(entry.text) && !isQuoted(runbook, entry));
  if (written.length === 0) return [item(id, 'blocks', placeOf(runbook, main), {}, 'runbook')];
  const mentions = readMentions(textOf(runbook.written(...keys)));
  const unnamed = running.filter((entry) => !mentions(nameOf(entry)));
  const each = id === 'monitoring' ? 'monitoredDeliverable' : 'recoveredDeliverable';
  return [item(id, 'met', placeOf(runbook, main), {}, 'runbook'), ...unnamed.map((entry) => item(each, 'condition', entry, { name: nameOf(entry) }))];
}
