import assert from 'node:assert/strict';
import { findDateRange } from '../../../src/core/detection/findDateRange';
import { placesOf } from './placesOf';

const show = (source: string): string => {
  const range = findDateRange(source);
  if (!range) return '';
  placesOf(source, [range]);
  placesOf(source, [range.from, range.to]);
  return `${range.text}: ${range.from.first}..${range.to.last}${range.reversed ? ' reversed' : ''}`;
};

const english: Readonly<Record<string, string>> = {
  '2026-03-02 to 2026-10-30': '2026-03-02 to 2026-10-30: 2026-03-02..2026-10-30', 'from 1 May to 30 June 2026': '1 May to 30 June 2026: 2026-05-01..2026-06-30', '1–30 September 2026': '1–30 September 2026: 2026-09-01..2026-09-30', 'June–September 2026': 'June–September 2026: 2026-06-01..2026-09-30',
  'Q1 2026 – Q3 2026': 'Q1 2026 – Q3 2026: 2026-01-01..2026-09-30', 'Start: 2026-03-02, end: 2026-10-30': '2026-03-02, end: 2026-10-30: 2026-03-02..2026-10-30', '2026-10-30 until 2026-03-02': '2026-10-30 until 2026-03-02: 2026-10-30..2026-03-02 reversed', 'between 2026-03-02 and 2026-03-05': '2026-03-02 and 2026-03-05: 2026-03-02..2026-03-05',
  'Nov 2026 to Feb 2027': 'Nov 2026 to Feb 2027: 2026-11-01..2027-02-28', '2026-01-01-2026-06-30': '2026-01-01-2026-06-30: 2026-01-01..2026-06-30', 'Freeze 2026/9/25 → 2026/10/8': '2026/9/25 → 2026/10/8: 2026-09-25..2026-10-08', '3rd to 7th May 2026': '3rd to 7th May 2026: 2026-05-03..2026-05-07',
};
const chinese: Readonly<Record<string, string>> = {
  '2026-03-02 至 2026-10-30': '2026-03-02 至 2026-10-30: 2026-03-02..2026-10-30', '2026年3-5月': '2026年3-5月: 2026-03-01..2026-05-31', '2026年3月至9月': '2026年3月至9月: 2026-03-01..2026-09-30', '2026年9月1日到30日': '2026年9月1日到30日: 2026-09-01..2026-09-30', '2026-03-01 至 09-30': '2026-03-01 至 09-30: 2026-03-01..2026-09-30',
  '2026年11月至2月': '2026年11月至2月: 2026-11-01..2027-02-28', '2026-03-02 开始，2026-10-30 结束': '2026-03-02 开始，2026-10-30: 2026-03-02..2026-10-30', '2026年3月2日～2026年10月30日': '2026年3月2日～2026年10月30日: 2026-03-02..2026-10-30', '2026年10月至2026年3月': '2026年10月至2026年3月: 2026-10-01..2026-03-31 reversed',
  '2026年一季度至三季度': '2026年一季度至三季度: 2026-01-01..2026-09-30', '9月1日至30日': '9月1日至30日: undefined..undefined', '自2026年5月1日起至2026年6月1日止': '2026年5月1日起至2026年6月1日: 2026-05-01..2026-06-01',
};

describe('findDateRange', () => {
  for (const [source, expected] of Object.entries({ ...english, ...chinese })) it(source, () => assert.equal(show(source), expected));
  for (const source of ['', '2026-03-02', '2026-05-15 pilot · 2026-08-31 all', '2026-05-15; 2026-08-31', 'from 3 to 5 stores', 'Signed 2026-03-02.\nto 2026-04-01', '由 9 分钟至 4 分钟', '2026年3月试点，2026年9月推广', '8 至 10 人', '2026-03-02 (v1.0), 2026-04-01 (v1.1)', '三月']) {
    it(`finds none in ${JSON.stringify(source)}`, () => assert.equal(show(source), ''));
  }
});
