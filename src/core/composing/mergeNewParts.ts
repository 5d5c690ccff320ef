import { createContext, type CheckContext } from '../checks/checkContext';
import { defaultSettings } from '../checks/checkSettings';
import { splitCells } from '../documents/tableCells';
import { readDocument, type PlanningDocument } from '../documents/readDocument';
import type { DocumentField } from '../documents/resolveFields';
import { lineBreakOf } from '../markdown/lineBreakOf';
import type { TextEdit } from '../textEdit';
import { cellText } from './carriedText';

export interface NewParts {
  /** In text order; nothing that was written is among what they replace. */
  readonly replacements: readonly TextEdit[];
  /** Keys of the fields that the existing document lacks or has empty. */
  readonly added: readonly string[];
}

/**
 * What a document of the same kind has that another lacks: sections that are nowhere, and those that stand empty there.
 * Undefined when the existing document is of another kind.
 *
 * @param filled keys of the proposed fields that say something; the others are only offered where there is no such section
 */
export function mergeNewParts(existing: string, proposed: string, filled: readonly string[]): NewParts | undefined {
  const [before, after] = [readDocument(existing), readDocument(proposed)];
  if (before.kind === 'none' || after.kind === 'none' || before.kind !== after.kind) return undefined;
  const context = createContext(before, existing, defaultSettings);
  const eol = lineBreakOf(existing);
  const found: (TextEdit & { readonly key: string })[] = [];
  const seen = new Set<string>();
  for (const field of after.fields) {
    if (seen.has(field.key) || field.form === 'tableColumn') continue;
    seen.add(field.key);
    const given = context.all(field.key);
    const replacement = given.length > 0 ? fillEmpty(context, existing, field, filled) : insertLacking(before, existing, after, proposed, field);
    if (replacement) found.push({ ...replacement, key: field.key, text: replacement.text.replace(/\r?\n/g, eol) });
  }
  const sorted = found.map((part, order) => ({ part, order })).sort((a, b) => a.part.start - b.part.start || a.order - b.order).map(({ part }) => part);
  return { replacements: sorted.map(({ start, end, text }) => ({ start, end, text })), added: found.map(({ key }) => key) };
}

function fillEmpty({ all }: CheckContext, existing: string, { key, text, form }: DocumentField, filled: readonly string[]): TextEdit | undefined {
  const given = all(key);
  const place = given[0];
  if (!place || !filled.includes(key) || given.some(({ state }) => state !== 'blank' && state !== 'placeholder')) return undefined;
  if (place.form === 'heading') return { ...place.value, text: place.value.start === place.value.end ? `\n\n${text}` : text };
  // What fills a section does not fit on a line.
  if (form === 'heading' || place.form === 'tableColumn') return undefined;
  const { start, end } = place.value;
  // "Owner:" and "| |" have no room for a value yet.
  const before = start === end && /\S/.test(existing.charAt(start - 1)) ? ' ' : '';
  const after = existing[end] === '|' ? ' ' : '';
  return { start, end, text: `${before}${place.form === 'tableRow' ? cellText(text) : text}${after}` };
}

function insertLacking(before: PlanningDocument, existing: string, after: PlanningDocument, proposed: string, field: DocumentField): TextEdit {
  const name = proposed.slice(field.label.start, field.label.end);
  const row = field.form === 'tableRow' ? lastRowEnd(before, existing) : undefined;
  if (row !== undefined) return { start: row, end: row, text: `\n| ${name} | ${cellText(field.text)} |` };
  const headings = before.fields.filter(({ form }) => form === 'heading');
  const order = after.fields.map(({ key }) => key);
  const at = order.indexOf(field.key);
  const previous = headings.findLast(({ key }) => order.indexOf(key) >= 0 && order.indexOf(key) < at);
  const level = previous?.level ?? headings[0]?.level ?? 2;
  const section = `${'#'.repeat(level)} ${name}\n\n${field.text}`;
  if (previous) return { start: previous.value.end, end: previous.value.end, text: `\n\n${section}` };
  const next = headings[0];
  const start = next ? existing.lastIndexOf('\n', next.label.start) + 1 : existing.length;
  return next ? { start, end: start, text: `${section}\n\n` } : { start, end: start, text: `${/\n\s*$/.test(existing) ? '\n' : '\n\n'}${section}\n` };
}

/** Where the last row of the form ends whose rows are fields: a table of two columns. */
function lastRowEnd({ fields }: PlanningDocument, existing: string): number | undefined {
  const last = fields.findLast(({ form }) => form === 'tableRow');
  if (!last) return undefined;
  const start = existing.lastIndexOf('\n', last.label.start) + 1;
  const found = /\r?\n|$/.exec(existing.slice(start));
  const end = start + (found?.index ?? 0);
  return splitCells(existing, start, end).length === 2 ? end : undefined;
}
