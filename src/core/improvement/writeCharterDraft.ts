import { listedIn, type CheckContext } from '../checks/checkContext';
import { cellText, lineText } from '../composing/carriedText';
import { fillFields, type FieldFill, type FieldFills } from '../composing/fillFields';
import { writeLink } from '../links/linkTarget';
import { quoteLines } from '../composing/quoteLines';
import { readMentions } from '../composing/tellingPieces';
import { renderTemplate } from '../composing/renderTemplate';
import { cellsOf, fillRows, writeRow } from '../composing/templateTable';
import type { Entry } from '../checks/readEntries';
import type { Catalog } from '../templates/catalog';
import { findPains } from './findPains';
import { requestWords } from './requestWords';
import type { RequestSource } from './runbookFacts';

/**
 * Writes a charter draft for a request that is to become a project, from the pains and the runbook. Sponsor, project manager, dates,
 * money, deliverables and signatures are left open: the new project manager writes them.
 *
 * @param requestFile name of the improvement request, where it has one
 */
export function writeCharterDraft(source: RequestSource, catalog: Catalog, today: string, requestFile: string | undefined): string {
  const { language, pains, runbook, owner, file, service } = source;
  const words = requestWords[language];
  const quote = (texts: readonly string[]): FieldFill | undefined => (texts.length > 0 ? (current) => quoteLines(current, texts.map(words.quote), words.fromRunbook) : undefined);
  const ofPains = readMentions(pains.map(({ text }) => text).join('\n'));
  const related = (key: string): readonly string[] => listed(runbook, key).map(entryLine).filter(ofPains);
  const limits = [...values(runbook, 'hours'), ...listed(runbook, 'change').map(entryLine)];
  const needs = listed(runbook, 'dependencies').map(entryLine);
  const others = runbook ? findPains(runbook.document, runbook.source).filter(({ source: from, text }) => from !== 'improvementLog' && !pains.some((pain) => pain.text === text)) : [];
  const references = [...(requestFile === undefined ? [] : [writeLink(words.request, requestFile)]), ...(file === undefined ? [] : [writeLink(words.runbook, file)])];
  const parties = [...(owner === undefined ? [] : [words.asker(owner)]), ...listed(runbook, 'contacts').map(firstCell)];
  const fills: FieldFills = {
    operationsOwner: owner === undefined ? undefined : () => cellText(owner),
    problem: (current) => quoteLines(current, pains.map(({ text }) => words.quote(text)), words.problemLead),
    objectives: quote(related('serviceLevels')),
    inScope: quote([...(service === undefined ? [] : [service]), ...related('assets')]),
    outOfScope: others.length > 0 ? (current) => [...others.map(({ text }) => `- ${words.choose(text)}`), current].join('\n') : undefined,
    constraints: limits.length > 0 ? (current) => [...limits.map((text) => `- ${text}`), current].join('\n') : undefined,
    dependencies: needs.length > 0 ? (current) => [...needs.map((text) => `- ${text}`), current].join('\n') : undefined,
    stakeholders: parties.length > 0 ? (current) => fillRows(current, ([row = '']) => [...parties.map((name) => writeRow([cellText(name), ...cellsOf(row).slice(1)])), row]) : undefined,
    risks: quote(listed(runbook, 'recovery').map(entryLine)),
    tolerance: listed(runbook, 'severity').length > 0 ? (current) => cellText(`${current} ${listed(runbook, 'severity').map((entry) => words.quote(entryLine(entry))).join(' ')}`) : undefined,
    references: references.length > 0 ? (current) => cellText([current, ...references].join(words.stop)) : undefined,
  };
  return fillFields(renderTemplate(catalog.charter[language], today), fills);
}

const listed = (runbook: CheckContext | undefined, key: string): readonly Entry[] => runbook?.written(key).flatMap(listedIn) ?? [];
const values = (runbook: CheckContext | undefined, key: string): readonly string[] => runbook?.written(key).map(({ prose }) => lineText(prose)) ?? [];
const entryLine = (entry: Entry): string => (entry.kind === 'row' ? entry.cells.map(({ text }) => lineText(text)).filter((text) => text !== '').join(' · ') : lineText(entry.text));
const firstCell = ({ cells, text }: Entry): string => lineText(cells[0]?.text ?? text);
