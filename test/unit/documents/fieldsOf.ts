import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../src/core/documents/documentKind';
import { readDocument, type PlanningDocument } from '../../../src/core/documents/readDocument';
import type { DocumentField } from '../../../src/core/documents/resolveFields';

/** The document, which must be one of the four kinds, with every range checked against the text. */
export function readPlanning(text: string): PlanningDocument {
  const document = readDocument(text);
  assert.notEqual(document.kind, 'none', 'is one of the four kinds');
  assert.ok(document.kind !== 'none');
  for (const { value, label, text: slice } of document.fields) {
    assert.equal(slice, text.slice(value.start, value.end));
    assert.ok(label.start < label.end && label.end <= text.length);
  }
  return document;
}

/** The fields of a text that says its kind in front matter. */
export function fieldsOf(kind: DocumentKind, body: string): readonly DocumentField[] {
  return readPlanning(`---\ndocument: ${kind}\n---\n\n${body}`).fields;
}

/** Keys with their texts, in order. */
export function textsOf(kind: DocumentKind, body: string): readonly (readonly [string, string])[] {
  return fieldsOf(kind, body).map(({ key, text }) => [key, text]);
}
