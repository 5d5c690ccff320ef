import assert from 'node:assert/strict';
import { documentKinds } from '../../../src/core/documents/documentKind';
import { findDefinition } from '../../../src/core/documents/fieldCatalog';
import { readDocument } from '../../../src/core/documents/readDocument';
import { createRandom, generateDocument } from '../markdown/generateDocument';
import { generatePlanningDocument } from './generatePlanningDocument';

function forEachDocument(count: number, check: (source: string) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    const random = createRandom(seed);
    const source = seed % 4 === 0 ? `---\ndocument: ${documentKinds[seed % 3]}\n---\n${generateDocument(random, 14)}` : generatePlanningDocument(random, 10);
    try {
      check(source);
    } catch (error) {
      throw new Error(`seed ${seed}: ${JSON.stringify(source)}`, { cause: error });
    }
  }
}

const fieldsOf = (source: string) => {
  const document = readDocument(source);
  return document.kind === 'none' ? [] : document.fields.map((field) => ({ ...field, kind: document.kind }));
};

describe('fields of generated documents', () => {
  it('are exact slices behind their labels, in order, of known keys', () => {
    let count = 0;
    forEachDocument(3000, (source) => {
      let last = 0;
      for (const { kind, key, label, value, text } of fieldsOf(source)) {
        assert.ok(findDefinition(kind, key));
        assert.equal(text, source.slice(value.start, value.end));
        assert.equal(text, text.trim());
        assert.ok(label.start < label.end && label.end <= source.length);
        assert.ok(value.start >= label.end, 'value behind its label');
        assert.ok(value.start <= value.end && value.end <= source.length);
        assert.ok(label.start >= last, 'ordered');
        last = label.start;
        count++;
      }
    });
    assert.ok(count > 4000, String(count));
  });

  it('are the same with CR LF and CR', () => {
    forEachDocument(1000, (source) => {
      const found = fieldsOf(source).map(({ key, form, text }) => ({ key, form, text }));
      for (const lineBreak of ['\r\n', '\r']) {
        const other = fieldsOf(source.replaceAll('\n', lineBreak)).map(({ key, form, text }) => ({ key, form, text: text.replaceAll(lineBreak, '\n') }));
        assert.deepEqual(other, found);
      }
    });
  });

  it('are the same without a final line break', () => {
    forEachDocument(500, (source) => {
      const texts = (from: string) => fieldsOf(from).map(({ key, text }) => ({ key, text }));
      assert.deepEqual(texts(source.trimEnd()), texts(`${source.trimEnd()}\n`));
    });
  });
});
