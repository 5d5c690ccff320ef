import assert from 'node:assert/strict';
import { classify } from '../../../src/core/classifier/classify';
import { predict } from '../../../src/core/classifier/predict';
import { shippedModel } from './shippedModel';

const hostile: Readonly<Record<string, string>> = {
  'lone surrogates': '\ud83d migrate \udc00',
  NUL: 'mig\u0000rate\u0000',
  'right-to-left marks': '\u202emigrate\u202c \u200f每周一\u200e',
  'an image with a handler': '<img src=x onerror="alert(1)"> migrate the site',
  'a closing script tag': '</script><script>alert(1)</script>',
  'prototype names': 'constructor __proto__ toString hasOwnProperty',
  'only marks': '|||***___```[[[((('.repeat(150),
  'nested brackets': '['.repeat(1000) + ']('.repeat(500),
  'one endless word': 'a'.repeat(100_000),
  'one endless Chinese clause': '检'.repeat(100_000),
  'ten megabytes': 'migrate the database every week '.repeat(330_000),
  'ten megabytes of white space': ' '.repeat(10_000_000),
};

describe('hostile input', () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`gets a verdict: ${name}`, () => {
      const verdict = classify(text, shippedModel());
      assert.ok(verdict.pProject >= 0 && verdict.pProject <= 1);
      for (const { start, end } of verdict.evidence) assert.ok(start < end && end <= text.length);
    });
  }

  it('says that a long text was not read to its end', () => {
    assert.equal(classify(hostile['ten megabytes'] ?? '', shippedModel()).truncated, true);
    assert.equal(classify('migrate it', shippedModel()).truncated, false);
  });

  it('costs no more for 10 MB than for what is read of it', () => {
    const count = (text: string): number => predict(text, shippedModel()).reading.features.keys.length;
    const text = hostile['ten megabytes'] ?? '';
    assert.equal(count(text), count(text.slice(0, 10_000)));
  });

  it('makes a number of features that is linear in the length', () => {
    const model = shippedModel();
    for (const piece of ['migrate the old database, then ', '每周一检查消防栓，', 'abc 检查 12:30 ']) {
      const per = (repeats: number): number => predict(piece.repeat(repeats), model).reading.features.keys.length / repeats;
      assert.ok(per(40) <= per(4) * 1.5, piece);
    }
  });
});
