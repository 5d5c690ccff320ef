import assert from 'node:assert/strict';
import { foldTraditional, isTraditional } from '../../../src/core/detection/foldTraditional';
import { toTraditional } from '../documents/toTraditional';
import { readText, templateCases } from '../templates/templateFiles';
import { findingsOf } from './findingsOf';

const vague = '---\ndocument: project-charter\n---\n\n# 專案章程：門市\n\n## 成功標準\n\n- 收銀體驗優化\n\n## 主要風險\n\n- 設備延誤\n- 人員離職，由陳小明負責，預備兩名後備人員\n\n## 預算\n\n新臺幣 900 萬元，2026 年度資本預算，含應急儲備\n\n## 專案經理\n\n相關人員\n\n## 專案發起人\n\n劉國華\n';

describe('a document in Traditional characters', () => {
  for (const { id, language } of templateCases.filter((one) => one.language === 'zh-cn')) {
    it(`is told what the same in Simplified ones is: ${id}`, () => {
      const sample = readText(`samples/${id}-self-checkout.${language}.md`);
      const text = toTraditional(sample);
      assert.deepEqual([isTraditional(sample), isTraditional(text)], [false, true]);
      assert.equal(foldTraditional(text).length, text.length);
      assert.deepEqual(findingsOf(text), findingsOf(sample));
    });
  }

  it('is told what is vague, open or nobody\'s, with its own words', () => {
    const told = findingsOf(vague).filter(({ code }) => !/00[12]$/.test(code));
    assert.deepEqual(told.map(({ code, start, end }) => [code, vague.slice(start, end)]), [['CH016', '優化'], ['CH070', '設備延誤'], ['CH041', '相關人員']]);
    assert.deepEqual(told.map(({ data }) => data['word'] ?? data['text']), ['優化', '設備延誤', '相關人員']);
  });
});
