import assert from 'node:assert/strict';
import { fileUri } from '../../../src/core/reports/fileUri';
import { linkTarget } from '../../../src/core/reports/linkTarget';

describe('a file in a report', () => {
  it('has a URI', () => {
    assert.equal(fileUri('./docs/a b#1?.md'), 'docs/a%20b%231%3F.md');
    assert.equal(fileUri('../项目/100%.md'), '../%E9%A1%B9%E7%9B%AE/100%25.md');
    assert.equal(fileUri('/tmp/a.md'), 'file:///tmp/a.md');
    assert.equal(fileUri('C:/plans/a.md'), 'file:///C:/plans/a.md');
    assert.equal(fileUri('a\uD800.md'), 'a%EF%BF%BD.md');
  });

  it('has a link that stays readable', () => {
    assert.equal(linkTarget('项目/章程.md', 12), '项目/章程.md#L12');
    assert.equal(linkTarget('a (1) [x] #2 100%.md'), 'a%20%281%29%20%5Bx%5D%20%232%20100%25.md');
    assert.equal(linkTarget('全\u3000角.md'), '全%E3%80%80角.md');
  });
});
