import assert from 'node:assert/strict';
import { fileUri } from '../../../src/core/reports/fileUri';

describe('a file in a report', () => {
  it('has a URI', () => {
    assert.equal(fileUri('./docs/a b#1?.md'), 'docs/a%20b%231%3F.md');
    assert.equal(fileUri('../项目/100%.md'), '../%E9%A1%B9%E7%9B%AE/100%25.md');
    assert.equal(fileUri('/home/a.md'), 'file:///home/a.md');
    assert.equal(fileUri('C:/plans/a.md'), 'file:///C:/plans/a.md');
    assert.equal(fileUri('a\uD800.md'), 'a%EF%BF%BD.md');
  });
});
