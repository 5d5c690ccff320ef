import assert from 'node:assert/strict';
import { trimTail } from '../../../src/core/tags/trimTail';

describe('trimTail', () => {
  for (const [text, trimmed] of [
    ['  Call Bob ', 'Call Bob'],
    ['Call Bob #ops', 'Call Bob'],
    ['Call Bob #ops [project] 🔄', 'Call Bob'],
    ['Call Bob #ops ^a-1', 'Call Bob'],
    ['Call Bob ^a-1 #ops\\', 'Call Bob'],
    ['Call Bob {#call}', 'Call Bob'],
    ['Call Bob #ops @ann', 'Call Bob #ops @ann'],
    ['Call Bob\\\\', 'Call Bob\\\\'],
    ['Call Bob\\\\\\', 'Call Bob\\\\'],
    ['Call Bob^2', 'Call Bob^2'],
    ['#ops', '#ops'],
    ['^a', '^a'],
    ['\\', '\\'],
    ['☐ 👩‍🔧', '☐ 👩‍🔧'],
  ] as const) {
    it(`leaves ${JSON.stringify(trimmed)} of ${JSON.stringify(text)}`, () => {
      const span = trimTail(text, { start: 0, end: text.length })!;
      assert.equal(text.slice(span.start, span.end), trimmed);
      assert.equal(span.tail, text.trimEnd().length);
    });
  }

  it('gives nothing for white space', () => assert.equal(trimTail(' 　\t', { start: 0, end: 3 }), undefined));
});
