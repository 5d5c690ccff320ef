import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentKinds } from '../../../src/core/documents/documentKind';
import { readDocument } from '../../../src/core/documents/readDocument';
import { documentsFolder, readFolder } from './documentFiles';
import { readPlanning } from './fieldsOf';

/** Keys that a reader finds in each document, by file. */
const expected = JSON.parse(readFileSync(join(documentsFolder, 'expected.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;
const share = 0.85;

describe('documents of the four kinds', () => {
  const files = documentKinds.flatMap((kind) => readFolder(kind).map((file) => ({ ...file, kind })));
  it('are all expected', () => assert.deepEqual(files.map(({ name }) => name).sort(), Object.keys(expected).sort()));

  for (const { name, text, kind } of files) {
    it(`are known with their fields: ${name}`, () => {
      const document = readPlanning(text);
      assert.equal(document.kind, kind);
      const found = new Set(document.fields.map(({ key }) => key));
      const wanted = expected[name] ?? [];
      const missing = wanted.filter((key) => !found.has(key));
      assert.ok(missing.length <= wanted.length * (1 - share), `missing: ${missing.join(', ')}`);
      assert.deepEqual([...found].filter((key) => !wanted.includes(key)), [], 'nothing else');
    });
  }
});

describe('documents of other kinds', () => {
  const files = readFolder('none');
  it('are many, in both languages', () => {
    for (const language of ['en', 'zh']) assert.ok(files.filter(({ name }) => name.startsWith(`none/${language}-`)).length >= 15);
  });

  for (const { name, text } of files) {
    it(`are none: ${name}`, () => assert.deepEqual(readDocument(text), { kind: 'none' }));
  }

  it('are none for us either: what this repository says about itself', () => {
    for (const path of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'samples/README.md', 'samples/plan-en.md', 'samples/plan-zh-cn.md']) {
      assert.equal(readDocument(readFileSync(path, 'utf8')).kind, 'none', path);
    }
  });

  it('are what their front matter says, whatever else is in them', () => {
    for (const { text } of files.slice(0, 5)) {
      for (const kind of documentKinds) assert.equal(readDocument(`---\r\ndocument: "${kind}"\r\n---\r\n${text}`).kind, kind);
    }
    assert.equal(readDocument('---\ndocument: shopping-list\n---\n# Milk\n').kind, 'none');
    for (const text of ['', '\n', '# Project charter\n', '# 运行手册', 'See the project charter and the runbook.\n', '---\ndocument:\n---\n', '\uFEFF']) {
      assert.equal(readDocument(text).kind, 'none', text);
    }
  });
});
