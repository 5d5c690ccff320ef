import assert from 'node:assert/strict';
import { readClassifyInput, readReviewInput } from '../../../src/core/agents/readToolInput';

describe('what language models put into the tools', () => {
  it('is taken when it is of the form asked for', () => {
    const context = { title: 'Plan', headings: ['May'], parent: 'Chengdu', siblings: ['Run it'] };
    assert.deepEqual(readClassifyInput({ text: 'Open it', context }), { text: 'Open it', context });
    assert.deepEqual(readReviewInput({ uri: 'plan.md', offset: 10, limit: 200 }), { from: { uri: 'plan.md' }, offset: 10, limit: 200 });
    assert.deepEqual(readReviewInput({ text: '- a' }), { from: { text: '- a' }, offset: 0, limit: 50 });
  });

  for (const [fault, input] of [
    ['noInput', undefined],
    ['noInput', 'Open it'],
    ['noInput', ['Open it']],
    ['noText', {}],
    ['noText', { text: ' \n' }],
    ['noText', { text: 7 }],
    ['textTooLong', { text: 'a'.repeat(20_001) }],
    ['badContext', { text: 'a', context: 'Plan' }],
    ['badContext', { text: 'a', context: null }],
    ['badContext', { text: 'a', context: { title: 7 } }],
    ['badContext', { text: 'a', context: { headings: 'May' } }],
    ['badContext', { text: 'a', context: { headings: [undefined] } }],
    ['badContext', { text: 'a', context: { siblings: Array.from({ length: 101 }, () => 'a') } }],
  ] as const) {
    it(`is refused as ${fault} (classify ${JSON.stringify(input)?.slice(0, 60)})`, () => {
      assert.equal(readClassifyInput(input), fault);
    });
  }

  for (const [fault, input] of [
    ['noInput', null],
    ['textOrUri', {}],
    ['textOrUri', { uri: 'a.md', text: '- a' }],
    ['textOrUri', { uri: '', text: '' }],
    ['textOrUri', { uri: 7 }],
    ['textTooLong', { text: 'a'.repeat(1_000_001) }],
    ['badOffset', { uri: 'a.md', offset: -1 }],
    ['badOffset', { uri: 'a.md', offset: 1.5 }],
    ['badOffset', { uri: 'a.md', offset: '1' }],
    ['badLimit', { uri: 'a.md', limit: 0 }],
    ['badLimit', { uri: 'a.md', limit: 201 }],
    ['badLimit', { uri: 'a.md', limit: Number.NaN }],
  ] as const) {
    it(`is refused as ${fault} (review ${JSON.stringify(input)?.slice(0, 60)})`, () => {
      assert.equal(readReviewInput(input), fault);
    });
  }
});
