import assert from 'node:assert/strict';
import { linkTarget, writeLink } from '../../../src/core/links/linkTarget';
import { readLinks } from '../../../src/core/links/readLinks';

describe('the target of a link', () => {
  it('stays readable', () => {
    assert.equal(linkTarget('项目/章程.md', 12), '项目/章程.md#L12');
    assert.equal(linkTarget('a (1) [x] #2 100%.md'), 'a%20%281%29%20%5Bx%5D%20%232%20100%25.md');
    assert.equal(linkTarget('全\u3000角.md'), '全%E3%80%80角.md');
  });

  for (const name of ['plan.md', 'my plan (1).md', '100% 移交单.md', 'a#b.md', 'x[1].md', '全\u3000角.md', 'a|b.md']) {
    it(`is read back as it was written: ${name}`, () => assert.deepEqual(readLinks(`see ${writeLink('it', name)}, too`).map(({ path }) => path), [name]));
  }
});
