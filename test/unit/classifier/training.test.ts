import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { classify } from '../../../src/core/classifier/classify';
import { foldFiles, toModel } from '../../../training/crossValidate';
import { readCorpusKey } from '../../../training/loadSources';
import { openCutoffs } from '../../../training/measureCutoffs';
import type { Example } from '../../../training/readCorpus';
import { readInput } from '../../../training/readInput';
import type { LexiconLine } from '../../../training/readLexicons';
import { prepareExamples, prepareKnowledge, trainModel } from '../../../training/trainModel';
import { writeModel } from '../../../training/writeModel';
import { shippedModel } from './shippedModel';

const example = (text: string, label: Example['label'], language: Example['language']): Example => ({ text, label, language, file: `${language}-1` });
const examples = [
  ...['Build a bridge', 'Launch the shop', 'Migrate the mail'].map((text) => example(text, 'project', 'en')),
  ...['Check the pumps daily', 'Answer the phone', 'Feed the cats every day'].map((text) => example(text, 'operations', 'en')),
  ...['新建厂房', '系统上线'].map((text) => example(text, 'project', 'zh')),
  ...['每日巡检', '接听电话'].map((text) => example(text, 'operations', 'zh')),
];
const lines: readonly LexiconLine[] = [
  { text: 'build', language: 'en', lean: 3, dimension: 'objective', entryClass: 'verb', rough: false },
  { text: '巡检', language: 'zh', lean: -3, dimension: 'objective', entryClass: 'verb', rough: false },
];

const train = (): Uint8Array => {
  const knowledge = prepareKnowledge(lines, ['系统', '厂房']);
  return writeModel(trainModel(prepareExamples(examples, knowledge), knowledge, openCutoffs, 1));
};
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('training', () => {
  it('gives the same bytes for the same input', () => {
    assert.equal(hashOf(train()), hashOf(train()));
  });

  it('gives a model that reads back and has learned its examples', () => {
    const knowledge = prepareKnowledge(lines, []);
    const model = toModel(trainModel(prepareExamples([...examples, ...examples], knowledge), knowledge, { ...openCutoffs, balanced: 0 }, 1));
    for (const { text, label } of examples) assert.equal(classify(text, model).pProject > 0.5, label === 'project', text);
  });

  it('made the shipped model from the corpus as it is now; if not, run npm run train', () => {
    assert.equal(shippedModel().corpusKey, readCorpusKey('training'));
  });

  it('holds every file out exactly once', () => {
    const files = ['a', 'b', 'c', 'd', 'e'];
    assert.deepEqual(foldFiles(files, 2).flat().sort(), files);
    assert.equal(foldFiles(files, 100).length, files.length);
  });
});

describe('readInput', () => {
  it('takes any text, blank lines, a byte order mark and missing labels', () => {
    const read = readInput('\ufeff{"id":"a","text":"x\\u0000\\ud83d"}\r\n\n{"id":2,"text":"","label":"project","context":{"title":"t","headings":["h"],"siblings":["s"]}}\n', 'in.jsonl');
    assert.deepEqual(read.map(({ id, label }) => [id, label]), [['a', undefined], ['2', 'project']]);
    assert.deepEqual(read[1]?.context, { title: 't', headings: ['h'], siblings: ['s'] });
  });

  it('names the line that cannot be used', () => {
    for (const line of ['{', '[]', '{"id":"a"}', '{"text":"a"}', '{"id":"a","text":"b","label":"maybe"}', '{"id":"a","text":"b","context":{"headings":"h"}}']) {
      assert.throws(() => readInput(`{"id":"a","text":"b"}\n\n${line}`, 'in.jsonl'), /^Error: in\.jsonl:3: /);
    }
  });
});
