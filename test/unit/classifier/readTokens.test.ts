import assert from 'node:assert/strict';
import { readTokens } from '../../../src/core/classifier/readTokens';
import { stemWord } from '../../../src/core/classifier/stemWord';

const show = (text: string): readonly string[] => readTokens(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('readTokens', () => {
  it('tells words, numbers, Chinese and clause marks apart', () => {
    assert.deepEqual(show('move 40,000 files; 迁移到 v2.1'), ['word:move', 'number:40,000', 'word:files', 'mark:;', 'han:迁移到', 'word:v2.1']);
  });

  it('keeps words with a hyphen, an apostrophe or a dot whole', () => {
    assert.deepEqual(show("on-call isn't run.sh"), ['word:on-call', "word:isn't", 'word:run.sh']);
  });

  it('counts clauses', () => {
    assert.deepEqual(readTokens('build it, run it. done').map(({ clause }) => clause), [0, 0, 0, 1, 1, 1, 2]);
  });
});

describe('stemWord', () => {
  it('gives the inflections of a word one stem', () => {
    for (const forms of ['replace replaces replaced replacing', 'apply applies applied applying', 'ship ships shipped shipping', 'build builds built building', 'organise organize organising organized', 'box boxes', 'policy policies']) {
      assert.equal(new Set(forms.split(' ').map(stemWord)).size, 1, forms);
    }
  });

  it('leaves words alone that only look inflected', () => {
    assert.deepEqual(['morning', 'string', 'speed', 'bus', 'status', 'process'].map(stemWord), ['morning', 'string', 'speed', 'bus', 'status', 'process']);
  });
});
