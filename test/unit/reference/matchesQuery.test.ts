import assert from 'node:assert/strict';
import { foldText, matchesQuery } from '../../../src/core/reference/matchesQuery';

describe('searching the comparison', () => {
  const matches = (text: string, query: string): boolean => matchesQuery(foldText(text), query);

  it('takes everything for an empty query', () => {
    assert.ok(matches('anything', ''));
    assert.ok(matches('anything', '  \u3000 '));
  });

  it('finds words in any order, case and width', () => {
    assert.ok(matches('Money: will the budget last?', 'BUDGET money'));
    assert.ok(matches('运行时间 24 小时', '２４'));
    assert.equal(matches('Money: will the budget last?', 'budget scope'), false);
  });

  it('finds Chinese inside a sentence', () => {
    assert.ok(matches('接收方验收并接手，任务才算完成。', '验收'));
    assert.equal(matches('接收方验收并接手', '评审'), false);
  });

  it('takes marks and operators literally', () => {
    assert.equal(matches('plain text', '.*'), false);
    assert.ok(matches('a.*b', '.*'));
  });
});
