import assert from 'node:assert/strict';
import { prepareHandover, type PreparedHandover } from '../../../src/core/handover/prepareHandover';
import { readDocument } from '../../../src/core/documents/readDocument';
import { catalog } from '../templates/templateFiles';

export const files = { charter: 'charter.md', record: 'charter-handover.md', runbook: 'charter-runbook.md' };

/** What a charter gives, on the first day of September 2026. Its kind is read, not told. */
export function prepareFrom(charter: string): PreparedHandover {
  const document = readDocument(charter);
  assert.ok(document.kind === 'project-charter', document.kind);
  return prepareHandover(document, charter, catalog, '2026-09-01', files);
}

/** A charter of some fields, given as headings. */
export function charterOf(sections: Readonly<Record<string, string>>): string {
  const body = Object.entries(sections).map(([name, text]) => `## ${name}\n\n${text}\n`);
  return `---\ndocument: project-charter\n---\n\n# ${'项目名称' in sections ? '章程' : 'Charter'}\n\n${body.join('\n')}`;
}

/** The field of a text by its key, as one line; '' where there is none. */
export function fieldOf(text: string, key: string): string {
  const document = readDocument(text);
  assert.notEqual(document.kind, 'none');
  const field = document.kind === 'none' ? undefined : document.fields.find((each) => each.key === key);
  return field?.text ?? '';
}
