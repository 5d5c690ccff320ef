import assert from 'node:assert/strict';
import { compareDates } from '../../../src/core/detection/compareDates';
import { findDates, isFirmDate } from '../../../src/core/detection/findDates';
import { expectNothing, placesOf } from './placesOf';

const show = (source: string): readonly string[] => {
  const dates = findDates(source);
  placesOf(source, dates);
  return dates.map(({ text, precision, status, first, last, part }) => [text, precision, status === 'dated' ? `${first}..${last}` : status, ...(part ? [part] : [])].join(' '));
};
const expect = (cases: Readonly<Record<string, string>>): void => {
  for (const [source, expected] of Object.entries(cases)) it(source, () => assert.equal(show(source).join(' | '), expected));
};

describe('findDates', () => {
  describe('in digits', () => expect({
    'due 2026-09-30.': '2026-09-30 day 2026-09-30..2026-09-30', 'on 2026/9/3': '2026/9/3 day 2026-09-03..2026-09-03', '2026.9.30 起': '2026.9.30 day 2026-09-30..2026-09-30', '2026-09': '2026-09 month 2026-09-01..2026-09-30', 'v1.0，2026-01-10': '2026-01-10 day 2026-01-10..2026-01-10', '2024/2': '2024/2 month 2024-02-01..2024-02-29',
    '2026-09-30T10:00': '2026-09-30 day 2026-09-30..2026-09-30', '２０２６－０９－３０': '２０２６－０９－３０ day 2026-09-30..2026-09-30', '2026-01-01-2026-06-30': '2026-01-01 day 2026-01-01..2026-01-01 | 2026-06-30 day 2026-06-30..2026-06-30',
    '30/09/2026': '30/09/2026 day 2026-09-30..2026-09-30', '03/04/2026': '03/04/2026 day ambiguous', '03/04/26': '03/04/26 day ambiguous', '2026-02-30': '2026-02-30 day impossible', '2026-13-01': '2026-13-01 day impossible', '2023/2/29': '2023/2/29 day impossible',
  }));
  describe('in English', () => expect({
    '30 September 2026': '30 September 2026 day 2026-09-30..2026-09-30', 'Sept 30 2026': 'Sept 30 2026 day 2026-09-30..2026-09-30', 'the 3rd of May, 2026': '3rd of May, 2026 day 2026-05-03..2026-05-03', 'June 1st, 2026': 'June 1st, 2026 day 2026-06-01..2026-06-01', '5 Dec': '5 Dec day yearless',
    'Q3 2026': 'Q3 2026 quarter 2026-07-01..2026-09-30', '2025 Q4 sales': '2025 Q4 quarter 2025-10-01..2025-12-31', 'live in Q2': 'Q2 quarter yearless', 'Q3 FY26': 'Q3 FY26 quarter fiscal', 'third quarter of 2026': 'third quarter of 2026 quarter 2026-07-01..2026-09-30', 'H1 2027': 'H1 2027 half 2027-01-01..2027-06-30',
    'H2': 'H2 half yearless', 'second half of 2026': 'second half of 2026 half 2026-07-01..2026-12-31', 'by the end of June': 'end of June month yearless end', 'end of June 2026': 'end of June 2026 month 2026-06-01..2026-06-30 end', 'mid-May 2026': 'mid-May 2026 month 2026-05-01..2026-05-31 middle',
    'early 2027': 'early 2027 year 2027-01-01..2027-12-31 start', 'in 2026': '2026 year 2026-01-01..2026-12-31', 'FY2026 budget': 'FY2026 year fiscal', '31 June 2026': '31 June 2026 day impossible', 'Feb 29 2026': 'Feb 29 2026 day impossible', 'December 2026': 'December 2026 month 2026-12-01..2026-12-31', 'by May': 'May month yearless', 'from may 2026': 'may 2026 month 2026-05-01..2026-05-31',
  }));
  describe('in Chinese', () => expect({
    '2026年9月30日': '2026年9月30日 day 2026-09-30..2026-09-30', '2026 年 9 月 3 号': '2026 年 9 月 3 号 day 2026-09-03..2026-09-03', '9月30日前': '9月30日 day yearless', '2026年9月': '2026年9月 month 2026-09-01..2026-09-30', '9月份上线': '9月份 month yearless', '三季度': '三季度 quarter yearless',
    '2026年第三季度': '2026年第三季度 quarter 2026-07-01..2026-09-30', '2026 年第 3 季度': '2026 年第 3 季度 quarter 2026-07-01..2026-09-30', '2026年Q3': '2026年Q3 quarter 2026-07-01..2026-09-30', '第4季度末': '第4季度末 quarter yearless end', '上半年': '上半年 half yearless', '2026年下半年': '2026年下半年 half 2026-07-01..2026-12-31', '6月底': '6月底 month yearless end',
    '2026年六月中旬': '2026年六月中旬 month 2026-06-01..2026-06-30 middle', '2026年底': '2026年底 year 2026-01-01..2026-12-31 end', '2026年度': '2026年度 year 2026-01-01..2026-12-31', '26财年': '26财年 year fiscal', '二〇二六年九月三十日': '二〇二六年九月三十日 day 2026-09-30..2026-09-30',
    '2026年2月30日': '2026年2月30日 day impossible', '2月30日': '2月30日 day impossible', '2月29日': '2月29日 day yearless', '13月': '13月 month impossible', '十一月三日': '十一月三日 day yearless',
  }));
  expectNothing(findDates, ['IR-2026-031', 'P-2026-09', 'v2.3.4', 'release 2026.9', 'contract 2026-R-88', 'we may 5 times', 'season 2026/27', '1,2026-09', 'march on', 'the second half of the match', 'HTML <H1>', '2026 units', '400-123-4567', '08:00-23:00', '192.168.1.20']);
  expectNothing(findDates, ['三个月', '每月3次', '一月一次', '前三季度', '各季度', '每半年', '两个季度', '12 个月', '日常维护', '本年级', '月度例会', '第三方']);

  it('takes the year that it is told for dates without one', () => {
    assert.deepEqual(findDates('9月30日，2月29日', { assumedYear: 2026 }).map(({ status, first }) => [status, first]), [['yearless', '2026-09-30'], ['impossible', undefined]]);
  });
  it('calls a day, a month and a quarter firm, a year or an unknown year not', () => {
    assert.deepEqual(findDates('2026-09-30, 2026-10, Q3 2026; 2026年; 9月30日; 2026-02-30').map(isFirmDate), [true, true, true, false, false, false]);
  });
});

describe('compareDates', () => {
  const compare = (a: string, b: string): number | undefined => compareDates(findDates(a)[0] ?? {}, findDates(b)[0] ?? {});
  const cases: readonly (readonly [string, string, number | undefined])[] = [
    ['2026-09-30', '2026-10-01', -1], ['2026-10-01', '2026-09-30', 1], ['2026-09-30', '2026年9月', 0], ['Q3 2026', '2026-09-30', 0], ['2026年上半年', '2026-07-01', -1], ['2026', '2025-12-31', 1], ['9月30日', '2026-09-30', undefined], ['2026-02-30', '2026-03-01', undefined],
  ];
  for (const [a, b, expected] of cases) it(`${a} and ${b}`, () => assert.equal(compare(a, b), expected));
});
