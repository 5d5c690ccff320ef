import assert from 'node:assert/strict';
import type { CheckOptions } from '../../../src/core/checks/checkOptions';
import { checkDocument } from '../../../src/core/checks/checkDocument';
import type { Finding } from '../../../src/core/checks/finding';
import { kindOfRule, type RuleCode } from '../../../src/core/checks/ruleLevels';
import { readPlanning } from '../documents/fieldsOf';

/** Findings of a text, whose ranges must lie in it; those of a match must be its slice. */
export function findingsOf(text: string, options: CheckOptions = {}): readonly Finding[] {
  const findings = checkDocument(readPlanning(text), text, options);
  for (const { start, end, data, code } of findings) {
    assert.ok(start < end && end <= text.length, code);
    if (typeof data.word === 'string') assert.equal(text.slice(start, end), data.word);
  }
  return findings;
}

/** What one rule marks in a body of its kind of document. */
export function markedBy(code: RuleCode, body: string, options: CheckOptions = {}): readonly string[] {
  const text = `---\ndocument: ${kindOfRule(code)}\n---\n\n${body}`;
  return findingsOf(text, options).filter((finding) => finding.code === code).map(({ start, end }) => text.slice(start, end));
}
