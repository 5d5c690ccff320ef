import assert from 'node:assert/strict';
import { findDurations } from '../../../src/core/detection/findDurations';
import { findRecurrence } from '../../../src/core/detection/findRecurrence';
import { expectNothing, expectPlaces, placesOf } from './placesOf';

const show = (source: string): string => {
  placesOf(source, findDurations(source));
  return findDurations(source).map(({ text, amount, upTo, unit, minutes }) => [`${text}:`, upTo === undefined ? amount : `${amount}–${upTo}`, unit, ...(minutes === undefined ? [] : [minutes])].join(' ')).join(' | ');
};

describe('findDurations', () => {
  const cases: Readonly<Record<string, string>> = {
    'within 15 minutes': '15 minutes: 15 minute 15', '10 min': '10 min: 10 minute 10', '2–4 hours': '2–4 hours: 2–4 hour 120', '4h': '4h: 4 hour 240', '3 working days': '3 working days: 3 workday', '2 business days': '2 business days: 2 workday', '48-hour target': '48-hour: 48 hour 2880', 'half an hour': 'half an hour: 0.5 hour 30', 'two weeks': 'two weeks: 2 week 20160',
    '30 seconds': '30 seconds: 30 second 0.5', '6 months': '6 months: 6 month', 'one quarter': 'one quarter: 1 quarter', '1.5 hrs': '1.5 hrs: 1.5 hour 90', '5 to 10 mins': '5 to 10 mins: 5–10 minute 5', '3 years': '3 years: 3 year', '10 calendar days': '10 calendar days: 10 day 14400',
    '30 分钟内': '30 分钟: 30 minute 30', '2小时': '2小时: 2 hour 120', '两小时': '两小时: 2 hour 120', '半小时': '半小时: 0.5 hour 30', '3个工作日': '3个工作日: 3 workday', '5 天': '5 天: 5 day 7200', '30日内': '30日: 30 day 43200', '三个月': '三个月: 3 month', '一周': '一周: 1 week 10080', '十五分钟': '十五分钟: 15 minute 15', '2-4小时': '2-4小时: 2–4 hour 120', '2至3天': '2至3天: 2–3 day 2880',
    '10秒': '10秒: 10 second 0.16666666666666666', '1个季度': '1个季度: 1 quarter', '7个自然日': '7个自然日: 7 day 10080', '三年': '三年: 3 year',
  };
  for (const [source, expected] of Object.entries(cases)) it(source, () => assert.equal(show(source), expected));
  expectNothing(findDurations, ['daily', '2026-09-30', '30 September 2026', '08:00–23:00', 'data', '4 stores', 'hours vary', '5 millions', 'day by day', '24/7', '10 stores', 'Q3 2026']);
  expectNothing(findDurations, ['9月30日', '2026年9月', '周一', '24小时制', '3 月', '日常', '每月', '2026年', '三季度', '下周', '15 台', '二年级']);
});

describe('findRecurrence', () => {
  describe('in English', () => expectPlaces(findRecurrence, {
    'checked daily': 'daily', 'every Monday': 'every Monday', 'each shift': 'each shift', 'twice a week': 'twice a week', '3 times per month': '3 times per month', 'per quarter': 'per quarter', 'Hourly log': 'Hourly', 'every 2 weeks': 'every 2 weeks', 'annually': 'annually', 'on Fridays': 'on Fridays', 'biweekly': 'biweekly', 'once per shift': 'once per shift', 'every working day': 'every working day', 'quarterly review': 'quarterly', 'each morning': 'each morning',
  }));
  describe('in Chinese', () => expectPlaces(findRecurrence, {
    '每周一盘点': '每周一', '每日': '每日', '每 2 小时': '每 2 小时', '每季度': '每季度', '每年': '每年', '月检': '月检', '逐日登记': '逐日', '按月': '按月', '2次/月': '2次/月', '三天一次': '三天一次', '每班': '每班', '隔日': '隔日', '每两周': '每两周', '每月底': '每月底', '每半年': '每半年', '日清': '日清',
  }));
  expectNothing(findRecurrence, ['regularly', 'periodically', 'as needed', '2026-09-30', 'dailyness', 'every', 'week 3', 'from time to time', 'once', 'yearling', 'month']);
  expectNothing(findRecurrence, ['定期', '不定期', '经常', '日志', '9月30日', '今日报告', '每人 4 小时', '周一', '按期', '随时', '月台']);
});
