import type { DocumentField } from '../documents/resolveFields';
import type { Span } from '../markdown/span';
import { readEntries, type Entry } from './readEntries';
import { readState, type FieldState } from './readState';
import { maskComments, maskFences } from './maskText';

/** A field with its text prepared for rules. Offsets of `prose` and `full` are those of the document less `start`. */
export interface FieldText {
  readonly key: string;
  readonly label: Span;
  readonly value: Span;
  readonly form: DocumentField['form'];
  readonly start: number;
  /** Without comments and code fences. */
  readonly prose: string;
  /** Without comments. */
  readonly full: string;
  readonly entries: readonly Entry[];
  readonly state: FieldState;
}

export function prepareField(source: string, { key, label, value, form, text }: DocumentField): FieldText {
  const full = maskComments(text);
  const prose = maskFences(full);
  // The header of a column's table stands in the line of the label, above the value.
  const header = form === 'tableColumn' ? lineAt(source, label.start) : undefined;
  const entries = readEntries(prose, value.start, header);
  return { key, label, value, form, start: value.start, prose, full, entries, state: readState(full, prose, entries) };
}

function lineAt(source: string, at: number): string {
  const end = source.indexOf('\n', at);
  return source.slice(source.lastIndexOf('\n', at - 1) + 1, end < 0 ? source.length : end);
}
