import assert from 'node:assert/strict';
import { findVagueWords } from '../../../src/core/detection/findVagueWords';
import { expectNothing, placesOf } from './placesOf';

const show = (source: string): string => {
  placesOf(source, findVagueWords(source));
  return findVagueWords(source).map(({ tier, text }) => `${tier} ${text}`).join(' | ');
};

describe('findVagueWords', () => {
  const cases: Readonly<Record<string, string>> = {
    'Improve the checkout': 'A Improve', 'a better, faster till': 'A better | A faster', 'optimised flow': 'A optimised', 'user-friendly': 'A user-friendly', 'significantly': 'A significantly', 'state of the art': 'A state of the art', 'robust': 'A robust',
    'sufficient staff': 'B sufficient', 'in a timely manner': 'B in a timely manner', 'inspect regularly': 'B regularly', 'several stores': 'B several', 'immediately': 'B immediately', 'approximately 5': 'B approximately', 'as needed': 'C as needed', 'where possible': 'C where possible', 'cups, lids, etc.': 'C etc.', 'and/or': 'C and/or', 'best effort': 'C best effort', 'including but not limited to': 'C including but not limited to',
    '提升体验': 'A 提升', '优化并完善流程': 'A 优化 | A 完善', '大幅改善': 'A 大幅 | A 改善', '有效运行': 'A 有效', '较大改变': 'A 较大', '高质量交付': 'A 高质量', '顺利': 'A 顺利', '及时处理': 'B 及时', '定期巡检': 'B 定期', '不定期抽查': 'B 不定期', '适当增加若干': 'B 适当 | B 若干', '一定程度': 'B 一定程度', '基本完成': 'B 基本完成', '3 人左右': 'B 左右',
    '必要时上报': 'C 必要时', '视情况': 'C 视情况', '原则上不停业': 'C 原则上', '纸卷、电池等。': 'C 等', '尽量': 'C 尽量', '包括但不限于': 'C 包括但不限于', '力争': 'C 力争',
  };
  for (const [source, expected] of Object.entries(cases)) it(source, () => assert.equal(show(source), expected));
  expectNothing(findVagueWords, ['improvement log', 'continual improvement', 'Tier 2 or better', 'effective from 2026-01-01', '/etc/hosts', 'as required by law', 'regular customers', 'Queue ≤ 4 min', 'acceptable use policy', 'within 5 minutes', 'Minimum 3', 'quick start guide', 'cost-effective']);
  expectNothing(findVagueWords, ['有效期 3 年', '持续改进', '较大事故', '一般、较大、重大', '较大', '重大', '及时率 98%', '提升机', '等待', '等级二', '左右两侧', '合理化建议', '经常性支出', '一般事件']);
  it('gives only the tiers asked for', () => assert.deepEqual(findVagueWords('Improve as needed 及时', ['C']).map(({ text }) => text), ['as needed']));
  it('tells the language of each word', () => assert.deepEqual(findVagueWords('improve 提升').map(({ language }) => language), ['en', 'zh']));
});
