import { findVagueDates } from '../../../src/core/detection/findVagueDates';
import { expectNothing, expectPlaces } from './placesOf';

describe('findVagueDates', () => {
  describe('in English', () => expectPlaces(findVagueDates, {
    'Finish ASAP': 'ASAP', 'as soon as possible': 'as soon as possible', 'Live soon.': 'soon', 'starts shortly': 'shortly', 'in due course': 'in due course', 'in the near future': 'in the near future', 'Status: ongoing': 'ongoing', 'by the end of the year': 'end of the year', 'next quarter': 'next quarter', 'next year': 'next year',
    'whenever possible': 'whenever possible', 'when ready': 'when ready', 'sometime': 'sometime', 'eventually': 'eventually', 'start of the year': 'start of the year', 'until further notice': 'until further notice', 'by year-end': 'by year-end',
  }));
  describe('in Chinese', () => expectPlaces(findVagueDates, {
    '尽快完成': '尽快', '尽早上线': '尽早', '近期启动': '近期', '适时推广': '适时', '择机实施': '择机', '年底前': '年底', '今年底验收': '今年底', '6月底': '6月底', '六月底前': '六月底', '月底': '月底', '下个月开工': '下个月', '下月': '下月', '明年启动': '明年', '届时通知': '届时', '视情况而定': '视情况', '不久后': '不久后', '下季度': '下季度', '条件成熟时': '条件成熟时',
  }));
  expectNothing(findVagueDates, ['2026-09-30', 'as soon as the alarm rings', 'sooner', 'end of June 2026', 'shortly after the alarm', 'Q3 2026', 'nextdoor', 'within 5 days', 'weekly', 'the next lane', 'monsoon', 'yearly']);
  expectNothing(findVagueDates, ['2026年底', '2026年6月底', '每月底盘点', '每年底复核', '不久前', '9月30日', '三季度', '下周一', '年度预算', '年终奖', '3 天内', '明年3月']);
});
