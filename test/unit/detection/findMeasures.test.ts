import assert from 'node:assert/strict';
import { findMeasures, isMeasurable } from '../../../src/core/detection/findMeasures';
import { placesOf } from './placesOf';

const show = (source: string): string => {
  placesOf(source, findMeasures(source));
  return findMeasures(source).map(({ kind, text }) => `${kind} ${text}`).join(' | ');
};

describe('findMeasures', () => {
  const cases: Readonly<Record<string, string>> = {
    'Cut the queue from 9 min to 4 min by 2026-09-30': 'change from 9 min to 4 min', 'from 70 to 95': 'change from 70 to 95', '≥ 98.5%': 'bound ≥ 98.5%', 'at least 95': 'bound at least 95', 'no more than 3 faults': 'bound no more than 3 faults', 'reduce waste by 12%': 'bound reduce waste by 12%', '48 self-checkout machines': 'quantity 48 self-checkout machines', '5 percent': 'quantity 5 percent', '2 hours': 'quantity 2 hours',
    '± 5': 'bound ± 5', 'three weeks': 'quantity three weeks', 'halve the backlog': 'quantity halve', 'CNY 5,000': 'money CNY 5,000', '4 consecutive weeks': 'quantity 4 consecutive weeks', '40-minute': 'quantity 40-minute', '1,900 customers': 'quantity 1,900 customers', '30 kg': 'quantity 30 kg', '9 min → 4 min': 'change 9 min → 4 min',
    '由 9 分钟降至 4 分钟': 'change 由 9 分钟降至 4 分钟', '从70提高到95': 'change 从70提高到95', '准确率达到 99': 'bound 达到 99', '不超过 3 次': 'bound 不超过 3 次', '60 名员工': 'quantity 60 名', '12 家门店 48 台': 'quantity 12 家 | quantity 48 台', '提高3倍': 'quantity 3倍', '百分之九十': 'quantity 百分之九十', '两周': 'quantity 两周', '减半': 'quantity 减半', '零投诉': 'quantity 零投诉', '¥186万': 'money ¥186万', '3个百分点': 'quantity 3个百分点',
    '5 天以内': 'bound 5 天以内', '降低三成': 'quantity 三成', '每店 900 笔/日': 'quantity 900 笔', '２０％': 'quantity ２０％', '损耗率 ≤ 0.3‰': 'bound ≤ 0.3‰',
  };
  for (const [source, expected] of Object.entries(cases)) it(source, () => assert.equal(show(source), expected));
  for (const source of ['Improve checkout', 'by 2026-09-30', 'Phase 2', 'version 3', 'ISO 9001', 'target 95', '24/7 support', '1. Improve service', 'in Q3 2026', 'a=3', '5G network', '5S audit', 'FY26 plan', 'room B12', 'IR-2026-031']) it(`finds none in ${source}`, () => assert.ok(!isMeasurable(source)));
  for (const source of ['提升收银体验', '2026年9月30日', '9月上线', '第3次会议', '分3个阶段', '2026年度', '三季度', '1、改善体验', '12月', '一次性', '5G网络', '十分重要', '30分析', '成功上线']) it(`finds none in ${source}`, () => assert.ok(!isMeasurable(source)));
  it('gives start and target of a change', () => assert.deepEqual(findMeasures('由 9.5 分钟降至 4 分钟')[0]?.values, [9.5, 4]));
});
