import { numeralClass, readChineseNumber } from './chineseNumber';
import { currencyCodes, currencySigns, currencyWords, scaleWords } from './currencies';
import { foldWidth } from './foldWidth';
import { numberStart, plainNumber, readNumber } from './numberPattern';
import { matchAt, withoutOverlaps, type TextMatch } from './textMatch';
import { visitMatches } from './visitMatches';

export interface MoneyMatch extends TextMatch {
  /** The amount in whole units of the currency: 186 万元 is 1860000. */
  readonly amount: number;
  /** The upper end of a range such as 6–9 万元. */
  readonly upTo?: number;
  /** ISO code, or the bare sign ¥ or $. */
  readonly currency: string;
  /** The scale as written, lower case: k, m, million, 万; '' when there is none. */
  readonly unit: string;
}

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|').replaceAll('$', '\\$');
const isChinese = (word: string): boolean => /[\u4e00-\u9fff]/.test(word);
const scales = Object.keys(scaleWords);
const scale = `(?:${longestFirst(scales.filter(isChinese))}|(?:${longestFirst(scales.filter((word) => !isChinese(word)))})(?![a-z]))`;
const words = Object.keys(currencyWords);
const sign = longestFirst(Object.keys(currencySigns));
const code = `(?:${currencyCodes.join('|')})`;
const numbers = (first: string): string =>
  `(?<${first}>${plainNumber})\\s{0,2}(?<${first}Scale>${scale})?(?:\\s{0,2}(?:-|–|—|~|至|到|to)\\s{0,2}(?:${sign})?(?<${first}UpTo>${plainNumber})\\s{0,2}(?<${first}UpToScale>${scale})?)?`;
const before = new RegExp(`(?<currency>(?<![A-Za-z])(?:${sign})|(?<![A-Za-z])${code}|人民币|美元|欧元|港币)[:：]?\\s{0,2}[¥$]?\\s{0,2}${numbers('n')}(?![\\d%])(?:元整?)?`, 'gi');
/** 元素, 元旦, 元件 and 元组 are other words, and so are 公元 and 单元. */
const after = new RegExp(`${numberStart}${numbers('n')}\\s{0,2}(?:余|多)?(?:of\\s)?(?<currency>${longestFirst(words.filter(isChinese))}|[€£]|(?:${longestFirst(words.filter((word) => !isChinese(word)))}|${code})(?![A-Za-z]|-[a-z]))(?![素旦件组月])`, 'gi');
const written = new RegExp(`(?<![${numeralClass}第])(?:人民币)?(?<numeral>[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾][${numeralClass}]{1,19})(?<currency>美元|欧元|港[币元]|元|圆)(?![素旦件组月])整?`, 'g');

const tidy = (value: number): number => Number(value.toPrecision(15));

function currencyOf(word: string): string {
  const upper = word.toUpperCase();
  if (upper === 'RMB' || word === '圆') return 'CNY';
  return currencyCodes.includes(upper) ? upper : (currencySigns[upper] ?? currencyWords[word.toLowerCase()] ?? upper);
}

/** Takes any text; gives its sums of money in text order. A number without a currency is none, whatever its size. */
export function findMoney(source: string): readonly MoneyMatch[] {
  const text = foldWidth(source);
  const found: MoneyMatch[] = [];
  const add = (match: RegExpExecArray): void => {
    const { currency = '', n = '', nScale, nUpTo, nUpToScale } = match.groups ?? {};
    // In "6–9 万元" the scale of the end is that of both; in "$1.2m–1.5m" each has its own.
    const unit = (nScale ?? nUpToScale ?? '').toLowerCase();
    const factor = scaleWords[unit] ?? 1;
    const upTo = nUpTo === undefined ? undefined : tidy(readNumber(nUpTo) * (scaleWords[(nUpToScale ?? '').toLowerCase()] ?? factor));
    const place = matchAt(source, match.index, match.index + match[0].trimEnd().length);
    found.push({ ...place, amount: tidy(readNumber(n) * factor), currency: currencyOf(currency), unit, ...(upTo !== undefined && { upTo }) });
  };
  visitMatches(before, text, add);
  visitMatches(after, text, add);
  visitMatches(written, text, (match) => {
    const { numeral = '', currency = '' } = match.groups ?? {};
    const amount = readChineseNumber(numeral);
    // 二一元 and other rows of digits are no sum.
    if (amount === undefined || !/[十百千万亿拾佰仟萬億]/.test(numeral)) return;
    found.push({ ...matchAt(source, match.index, match.index + match[0].length), amount, currency: currencyOf(currency), unit: '' });
  });
  return withoutOverlaps(found);
}
