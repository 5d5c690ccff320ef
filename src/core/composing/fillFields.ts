import { readDocument } from '../documents/readDocument';
import { applyEdits } from '../textEdit';

/** Gives what stands in a field from what stood there; a cell of a table must stay on one line. */
export type FieldFill = (text: string) => string;

/** By key of a field. */
export type FieldFills = Readonly<Record<string, FieldFill | undefined>>;

/** Writes into the fields of a template's text, once for each key; all else stays as it is. */
export function fillFields(text: string, fills: FieldFills): string {
  const document = readDocument(text);
  if (document.kind === 'none') return text;
  const seen = new Set<string>();
  const edits = document.fields.flatMap(({ key, value, text: current }) => {
    const fill = fills[key];
    if (!fill || seen.has(key)) return [];
    seen.add(key);
    return [{ ...value, text: fill(current) }];
  });
  return applyEdits(text, edits);
}

/** The texts of a document's fields by key in their order, the first of each. */
export function fieldTexts(text: string): ReadonlyMap<string, string> {
  const document = readDocument(text);
  const texts = new Map<string, string>();
  for (const field of document.kind === 'none' ? [] : document.fields) if (!texts.has(field.key)) texts.set(field.key, field.text);
  return texts;
}
