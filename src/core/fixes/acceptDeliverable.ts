import { createContext } from '../checks/checkContext';
import { checkDocument } from '../checks/checkDocument';
import { defaultSettings } from '../checks/checkSettings';
import type { FieldText } from '../checks/fieldText';
import type { Finding } from '../checks/finding';
import type { Entry } from '../checks/readEntries';
import { findDefinition } from '../documents/fieldCatalog';
import { readDocument } from '../documents/readDocument';
import type { SnippetPart, TabStopPart } from '../templates/parseSnippet';
import { countTo, readCounting } from './counting';
import { colon, comma, openPlace, writingLanguage, type WritingLanguage } from './documentWords';
import { applyFixes, textPart, toEdits, type FixEdit, type Replacement } from './fixEdit';
import type { MendedDocument } from './insertFields';
import { lineEnd, lineStart } from './place';
import { readTemplatePart } from './templatePart';

const criteria = /accept|criteri|quality|test|验收|质量|标准/i;

/** Takes a finding that a deliverable has no criterion (CH062); gives what adds one where the others stand, or undefined. */
export function acceptDeliverable(document: MendedDocument, finding: Finding): readonly FixEdit[] | undefined {
  const { source, planning, template } = document;
  const language = writingLanguage(planning, source);
  const definition = findDefinition(planning.kind, 'acceptanceCriteria');
  const context = createContext(planning, source, defaultSettings);
  if (!definition) return undefined;
  const criterion = lastStop(readTemplatePart(template(language), definition, language).line) ?? openPlace(language, definition[language]);
  const row = context.all('deliverables').flatMap(({ entries }) => entries).find(({ kind, start, end }) => kind === 'row' && start <= finding.start && finding.end <= end);
  const column = row?.header.findIndex((text) => criteria.test(text)) ?? -1;
  const cell = row?.cells[column];
  const apart = context.written('acceptanceCriteria').find(({ form }) => form !== 'tableColumn');
  const replacement = cell ? { ...spanOf(cell), parts: [criterion] } : apart && addCriterion(source, apart, nameIn(source, finding), criterion, language);
  if (!replacement) return undefined;
  const edits = toEdits(source, [replacement]);
  return isMended(applyFixes(source, edits), finding) ? edits : undefined;
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
const lastStop = (parts: readonly SnippetPart[]): TabStopPart | undefined => parts.findLast((part) => part.kind === 'tabStop');

/** The first words of the deliverable: what is behind a colon, a comma or a bracket tells more about it. */
function nameIn(source: string, { start, end }: Finding): string {
  const text = source.slice(start, Math.min(end, start + 80)).replace(/^\s*\|\s*/, '');
  return text.split(/[|:：,，;；。(（\r\n]|\. | [–—-] /, 1)[0]!.replace(/\*\*|__|`/g, '').trim();
}

function addCriterion(source: string, field: FieldText, name: string, criterion: SnippetPart, language: WritingLanguage): Replacement | undefined {
  const last = field.entries.findLast(({ kind }) => kind === 'item' || kind === 'row');
  if (name === '') return undefined;
  if (last?.kind === 'row') return addRow(source, last, name, criterion);
  if (last) {
    const at = lineEnd(source, last.end);
    const lead = source.slice(lineStart(source, last.start), last.start);
    const count = readCounting(lead);
    return { start: at, end: at, parts: [textPart(`\n${count ? countTo(count, count.value + 1) : lead}${name}${colon(language)}`), criterion] };
  }
  const { end } = field.value;
  return { start: end, end, parts: [textPart(`${comma(language)}${name}${colon(language)}`), criterion] };
}

/** A row below the last, with its marks and as many cells: the name under the first words, the criterion under its header. */
function addRow(source: string, { start, end, cells, header }: Entry, name: string, criterion: SnippetPart): Replacement | undefined {
  const from = lineStart(source, start);
  const row = source.slice(from, lineEnd(source, end));
  const numbers = cells.length > 2 && /^\d+$/.test(cells[0]?.text ?? '') ? 1 : 0;
  const column = Math.max(numbers + 1, header.findIndex((text, index) => index > numbers && criteria.test(text)));
  if (cells.length <= column) return undefined;
  const parts = cells.flatMap((cell, index): SnippetPart[] => {
    const gap = textPart(index > 0 ? ' | ' : '');
    if (index === column) return [gap, criterion];
    return [gap, textPart(index === numbers ? name : numbers > 0 && index === 0 ? String(Number(cell.text) + 1) : '')];
  });
  const at = lineEnd(source, end);
  const lead = /^[ \t]*(?:\|[ \t]?)?/.exec(row)![0];
  return { start: at, end: at, parts: [textPart(`\n${lead}`), ...parts, textPart(row.trimEnd().endsWith('|') ? ' |' : '')] };
}

function isMended(source: string, { data, code }: Finding): boolean {
  const planning = readDocument(source);
  return planning.kind !== 'none' && !checkDocument(planning, source).some((finding) => finding.code === code && finding.data['text'] === data['text']);
}
