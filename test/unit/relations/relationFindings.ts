import assert from 'node:assert/strict';
import type { CheckOptions } from '../../../src/core/checks/checkOptions';
import type { Finding } from '../../../src/core/checks/finding';
import { kindOfRule, type RelationCode } from '../../../src/core/checks/ruleLevels';
import { readDocument } from '../../../src/core/documents/readDocument';
import { checkRelations } from '../../../src/core/relations/checkRelations';
import { readLinks } from '../../../src/core/links/readLinks';
import type { ReadDocument } from '../../../src/core/relations/relationContext';
import { readPlanning } from '../documents/fieldsOf';

/** Files beside a document, by path. */
export type Files = Readonly<Record<string, string>>;

/** Findings of a document at `plans/self.md` beside other files. */
export function relationFindings(text: string, files: Files, options: CheckOptions = {}): readonly Finding[] {
  const related = (path: string): ReadDocument | undefined => {
    const source = files[path];
    const document = source === undefined ? undefined : readDocument(source);
    return source === undefined || !document || document.kind === 'none' ? undefined : { path, source, document };
  };
  const self = { path: 'plans/self.md', source: text, document: readPlanning(text) };
  const findings = checkRelations(self, readLinks(text), { related, exists: (path) => path in files }, options);
  for (const { start, end, code } of findings) assert.ok(start < end && end <= text.length, code);
  return findings;
}

/** What one rule marks in a body of its kind of document. */
export function relationsMarkedBy(code: RelationCode, body: string, files: Files): readonly string[] {
  const text = `---\ndocument: ${kindOfRule(code)}\n---\n\n${body}`;
  return relationFindings(text, files).filter((finding) => finding.code === code).map(({ start, end }) => text.slice(start, end));
}
