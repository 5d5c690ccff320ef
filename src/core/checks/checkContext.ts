import { findPlaceholders } from '../detection/findPlaceholders';
import { applyLevels, type FieldLevels } from '../documents/applyLevels';
import type { FieldDefinition } from '../documents/fieldDefinition';
import type { PlanningDocument } from '../documents/readDocument';
import { usesOurNames } from '../documents/usesOurNames';
import type { CheckSettings } from './checkSettings';
import { followsForm } from './followsForm';
import { prepareField, type FieldText } from './fieldText';
import type { Entry } from './readEntries';

/** What rules read. */
export interface CheckContext {
  readonly document: PlanningDocument;
  readonly source: string;
  readonly settings: CheckSettings;
  /** Whether the document keeps to the fields of its kind, so that all rules hold. */
  readonly isForm: boolean;
  /** Whether it says its kind or is made from our form, and so is held to what is required. */
  readonly isOurs: boolean;
  readonly today?: string;
  /** The fields of this kind of document with the levels that hold here. */
  readonly definitions: readonly FieldDefinition[];
  /** Every field of a key, in order. */
  readonly all: (key: string) => readonly FieldText[];
  /** Those in which something was written that can be judged. */
  readonly written: (...keys: readonly string[]) => readonly FieldText[];
}

export function createContext(document: PlanningDocument, source: string, settings: CheckSettings, today?: string, levels?: FieldLevels): CheckContext {
  const byKey = new Map<string, FieldText[]>();
  for (const field of document.fields) {
    const fields = byKey.get(field.key) ?? [];
    fields.push(prepareField(source, field));
    byKey.set(field.key, fields);
  }
  const all = (key: string): readonly FieldText[] => byKey.get(key) ?? [];
  const written = (...keys: readonly string[]): readonly FieldText[] => keys.flatMap(all).filter(({ state }) => state === 'written');
  const isOurs = document.isDeclared || usesOurNames(source, document.kind, document.fields);
  return { document, source, settings, isForm: followsForm(document), isOurs, today, definitions: applyLevels(document.kind, levels), all, written };
}

/** What a field lists, without lead-ins, headings and what still waits to be written. */
export function listedIn(field: FieldText): readonly Entry[] {
  const listed = field.entries.filter(({ kind }) => kind === 'item' || kind === 'row');
  const entries = listed.length > 0 ? listed : field.entries.filter(({ kind, text }) => kind === 'paragraph' && !/[:：]$/.test(text));
  return entries.filter(({ text }) => isFinished(text));
}

export const isFinished = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && findPlaceholders(text).length === 0;

/** All that was written under some keys, as one text: for questions such as "is there a date anywhere". */
export const textOf = (fields: readonly FieldText[]): string => fields.map(({ prose }) => prose).join('\n');
