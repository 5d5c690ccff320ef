import assert from 'node:assert/strict';
import { findMoney } from '../../../src/core/detection/findMoney';
import { readChineseNumber } from '../../../src/core/detection/chineseNumber';
import { expectNothing, placesOf } from './placesOf';

const show = (source: string): string => {
  placesOf(source, findMoney(source));
  return findMoney(source).map(({ text, amount, upTo, currency }) => `${text}: ${currency} ${amount}${upTo === undefined ? '' : `–${upTo}`}`).join(' | ');
};

describe('findMoney', () => {
  const cases: Readonly<Record<string, string>> = {
    'CNY 1,860,000 from capex': 'CNY 1,860,000: CNY 1860000', 'about $2.4m a year': '$2.4m: $ 2400000', '€10k': '€10k: EUR 10000', 'RMB 50,000': 'RMB 50,000: CNY 50000', '2 million dollars': '2 million dollars: $ 2000000', 'up to CNY 2 m': 'CNY 2 m: CNY 2000000', 'CNY 60,000–90,000': 'CNY 60,000–90,000: CNY 60000–90000', '$1.2m–1.5m': '$1.2m–1.5m: $ 1200000–1500000',
    'US$ 5 bn': 'US$ 5 bn: USD 5000000000', '500 €': '500 €: EUR 500', '1.86 million CNY': '1.86 million CNY: CNY 1860000', '10 yuan each': '10 yuan: CNY 10', 'GBP 300': 'GBP 300: GBP 300', '£12.50': '£12.50: GBP 12.5', '75k USD': '75k USD: USD 75000', 'HK$100': 'HK$100: HKD 100', '$5 and €6': '$5: $ 5 | €6: EUR 6',
    '¥186万': '¥186万: ¥ 1860000', '186 万元': '186 万元: CNY 1860000', '人民币 186 万元': '人民币 186 万元: CNY 1860000', '￥１８６万': '￥１８６万: ¥ 1860000', '6–9 万元': '6–9 万元: CNY 60000–90000', '单笔 5 万元以内': '5 万元: CNY 50000', '2.5亿元': '2.5亿元: CNY 250000000', '三百万元': '三百万元: CNY 3000000', '人民币壹佰万元整': '人民币壹佰万元整: CNY 1000000',
    '一百八十六万元': '一百八十六万元: CNY 1860000', '每周损失 7000 元': '7000 元: CNY 7000', '300美元': '300美元: USD 300', '15 港元': '15 港元: HKD 15', '50块钱': '50块钱: CNY 50', '10 至 12 万元': '10 至 12 万元: CNY 100000–120000', '1,860,000元': '1,860,000元: CNY 1860000', '3千元': '3千元: CNY 3000',
  };
  for (const [source, expected] of Object.entries(cases)) it(source, () => assert.equal(show(source), expected));
  expectNothing(findMoney, ['budget 1,860,000', '$HOME', '10 euro-zone', '2 m wide', 'CNY', 'sufficient funds', '5 poundsign', '30%', '1,2', 'A4 paper', 'EURO']);
  expectNothing(findMoney, ['186万', '3元素', '单元', '公元 2026', '二元论', '3 块屏幕', '元旦放假', '多元化', '一次', '100 元件', '一元化管理', '5 元组']);
});

describe('readChineseNumber', () => {
  const numbers: Readonly<Record<string, number | undefined>> = { 十: 10, 十二: 12, 二十: 20, 一百零五: 105, 两千: 2000, 一百八十六万: 1860000, 二〇二六: 2026, 叁佰: 300, 三亿五千万: 350000000, 甲: undefined, '': undefined };
  for (const [text, value] of Object.entries(numbers)) it(JSON.stringify(text), () => assert.equal(readChineseNumber(text), value));
});
