const digits = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value] as const));
for (const [forms, value] of [['零○', 0], ['壹', 1], ['两贰', 2], ['叁', 3], ['肆', 4], ['伍', 5], ['陆', 6], ['柒', 7], ['捌', 8], ['玖', 9]] as const) {
  for (const form of forms) digits.set(form, value);
}
const units = new Map([['十', 10], ['拾', 10], ['百', 100], ['佰', 100], ['千', 1000], ['仟', 1000]]);
const scales = new Map([['万', 1e4], ['萬', 1e4], ['亿', 1e8], ['億', 1e8]]);

/** Every character a Chinese number may hold, for use inside a character class. */
export const numeralClass = '〇零○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億';

/** Reads a Chinese number such as 一百八十六万, 十二, 二〇二六 or 叁佰; undefined when it holds anything else. At most 20 characters. */
export function readChineseNumber(text: string): number | undefined {
  if (text === '' || text.length > 20) return undefined;
  if ([...text].every((character) => digits.has(character))) return Number([...text].map((character) => digits.get(character)).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of text) {
    const unit = units.get(character);
    const scale = scales.get(character);
    if (digits.has(character)) digit = digits.get(character);
    else if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = undefined;
    } else if (scale !== undefined) {
      // 亿 multiplies all before it, 万 only what stands since 亿: 三亿五千万.
      const part = section + (digit ?? 0);
      total = scale > 1e4 ? (total + part) * scale : total + part * scale;
      section = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + section + (digit ?? 0);
}
