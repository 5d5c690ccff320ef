import { cellText, lineText } from '../composing/carriedText';
import { contentLanguageOf } from '../composing/contentLanguageOf';
import { fieldTexts, fillFields, type FieldFills } from '../composing/fillFields';
import { renderTemplate } from '../composing/renderTemplate';
import { findSlots } from '../composing/templateSlots';
import type { DocumentKind } from '../documents/documentKind';
import { findDefinition } from '../documents/fieldCatalog';
import type { PlanningDocument } from '../documents/readDocument';
import type { ContentLanguage } from '../reference/reference';
import type { Catalog } from '../templates/catalog';
import { readCharterSource, type CharterSource, type HandoverFiles } from './charterSource';
import { recordFills } from './writeRecord';
import { retirementSection, runbookFills } from './writeRunbook';

/** A document made from a charter: what it says, and which fields the charter filled or started and which it said nothing about. */
export interface PreparedDocument {
  readonly text: string;
  readonly filled: readonly string[];
  readonly left: readonly string[];
}

export interface PreparedHandover {
  readonly language: ContentLanguage;
  readonly record: PreparedDocument;
  readonly runbook: PreparedDocument;
}

/**
 * Makes a hand-over record and a runbook from a charter, in its language. Nothing is made up: what the charter does not say stays a
 * place to write on, and is listed at the end.
 *
 * @param source the text that the charter was read from
 * @param today as YYYY-MM-DD
 * @param files names in one folder, for the links between the three
 */
export function prepareHandover(charter: PlanningDocument, source: string, catalog: Catalog, today: string, files: HandoverFiles): PreparedHandover {
  const language = contentLanguageOf(charter, source);
  const from = readCharterSource(charter, source, language, files);
  const empty = { record: renderTemplate(catalog.handover[language], today), runbook: renderTemplate(catalog.runbook[language], today) };
  return {
    language,
    record: prepare('handover-record', empty.record, recordFills(from), from, []),
    runbook: prepare('operations-runbook', empty.runbook, runbookFills(from), from, [retirementSection(from) ?? []].flat()),
  };
}

function prepare(kind: DocumentKind, template: string, fills: FieldFills, source: CharterSource, sections: readonly string[]): PreparedDocument {
  const named = nameParties(nameService(fillFields(template, fills), template, source), template, source);
  const text = [named.trimEnd(), ...sections].join('\n\n');
  const [before, after] = [fieldTexts(template), fieldTexts(text)];
  // A name that comes again among those who sign starts nothing.
  const filled = [...after.keys()].filter((key) => (fills[key] || !before.has(key)) && after.get(key) !== before.get(key));
  const left = [...after.keys()].filter((key) => !filled.includes(key) && findSlots(after.get(key) ?? '').length > 0);
  return { text: `${text}\n${listLeft(kind, left, source)}`, filled, left };
}

/** The service's name over its place in the title, wherever that place comes again. */
function nameService(text: string, template: string, { service }: CharterSource): string {
  const slot = findSlots(template.split('\n', 1)[0] ?? '')[0]?.text;
  return slot === undefined || service === undefined ? text : text.replaceAll(slot, () => cellText(service));
}

/** Names of people over their places outside of their own fields: among those who decide and sign. */
function nameParties(text: string, template: string, { owner, manager, sponsor }: CharterSource): string {
  const fields = fieldTexts(template);
  const placeIn = (key: string): string | undefined => findSlots(fields.get(key) ?? '')[0]?.text;
  const decided = findSlots(fields.get('signOff') ?? '').find(({ text: slot }) => /sponsor|发起人/i.test(slot))?.text;
  const names = [[placeIn('receivers') ?? placeIn('owner'), owner?.name], [placeIn('givers'), manager?.name], [decided, sponsor?.name]] as const;
  return names.reduce((result, [slot, name]) => (slot === undefined || name === undefined ? result : result.replaceAll(slot, () => lineText(name))), text);
}

function listLeft(kind: DocumentKind, left: readonly string[], { words }: CharterSource): string {
  if (left.length === 0) return '';
  const names = left.map((key) => findDefinition(kind, key)).flatMap((definition) => (definition ? [words.nameOf(definition)] : []));
  return ['', `## ${words.toBeWritten}`, '', words.toBeWrittenLead, '', ...names.map((name) => `- ${name}`), ''].join('\n');
}
