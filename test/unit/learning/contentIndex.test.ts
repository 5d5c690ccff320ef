import assert from 'node:assert/strict';
import { extractFeatures } from '../../../src/core/classifier/extractFeatures';
import { normalizeText } from '../../../src/core/classifier/normalizeText';
import { findMostLike, indexContents } from '../../../src/core/learning/contentIndex';
import { contentOf, type Content } from '../../../src/core/learning/contentOf';
import { randomTexts } from '../classifier/randomTexts';
import { shippedModel } from '../classifier/shippedModel';

const read = (text: string): Content => contentOf(extractFeatures(normalizeText(text).text, shippedModel().lexicon));

/** The same by comparing everything with everything. */
function likenessOf(one: Content, other: Content): number {
  let sum = 0;
  one.keys.forEach((key, at) => other.keys.forEach((otherKey, otherAt) => (sum += key === otherKey ? (one.values[at] ?? 0) * (other.values[otherAt] ?? 0) : 0)));
  return sum;
}

describe('findMostLike', () => {
  const texts = ['Update the KPI deck', 'Update the price list', 'Check the fire doors', '更新三月份的看板', '更新价格表', ...randomTexts(60, 21)];
  const contents = texts.map(read);
  const find = findMostLike(indexContents(contents), contents.length, 4, 0.01);

  it('finds what comparing everything with everything finds, the most alike first, again and again', () => {
    for (const text of ['Update the KPI deck for March', '更新四月份的看板', 'Check the doors', 'Xyzzy', '', ...texts]) {
      const content = read(text);
      const expected = contents.map((other) => likenessOf(content, other)).filter((likeness) => likeness >= 0.01).sort((a, b) => b - a).slice(0, 4);
      const found = find(content);
      assert.equal(found.length, expected.length, text);
      found.forEach(({ text: at, likeness }, index) => {
        assert.ok(Math.abs(likeness - (expected[index] ?? 0)) < 1e-5, text);
        assert.ok(Math.abs(likeness - likenessOf(content, contents[at] ?? content)) < 1e-5, text);
      });
    }
  });

  it('knows a text again', () => {
    texts.slice(0, 5).forEach((text, index) => {
      const [first] = find(read(text));
      assert.equal(first?.text, index);
      assert.ok(Math.abs((first?.likeness ?? 0) - 1) < 1e-5);
    });
  });

  it('leaves out what a hundred texts and more have in common', () => {
    const many = Array.from({ length: 150 }, (_, index) => read(`Update report ${index % 2 === 0 ? 'alpha' : `number ${index}`}`));
    assert.deepEqual(findMostLike(indexContents(many), many.length, 4, 0.01)(read('Update the plan')), []);
  });
});
