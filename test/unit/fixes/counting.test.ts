import assert from 'node:assert/strict';
import { countTo, readCounting } from '../../../src/core/fixes/counting';

describe('counting on', () => {
  for (const [text, next] of [['1. ', '2. '], ['第九章 ', '第十章 '], ['十、', '十一、'], ['十九、', '二十、'], ['（二十九）', '（三十）'], ['2.9 ', '2.10 '], ['## **3) ', '## **4) '], ['九十九、', '100、']] as const) {
    it(`goes from "${text}" to "${next}"`, () => {
      const count = readCounting(text);
      assert.ok(count);
      assert.equal(countTo(count, count.value + 1), next);
    });
  }

  for (const text of ['', '## ', '**', 'IV. ', '一二三、', '0. ']) it(`finds no number in "${text}"`, () => assert.equal(readCounting(text), undefined));
});
