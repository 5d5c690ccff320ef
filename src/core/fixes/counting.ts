const han = '一二三四五六七八九';

/** A number in what stands before a heading or label: "3.", "（二）", "2.1", "第四章". */
export interface Counting {
  readonly value: number;
  readonly isHan: boolean;
  /** What stands before and after the number. */
  readonly before: string;
  readonly after: string;
}

/** The last number in the text; undefined when it has none that can be counted on. */
export function readCounting(text: string): Counting | undefined {
  const found = /^(.*?)(\d{1,3}|[一二三四五六七八九十]{1,3})([^\d一二三四五六七八九十]*)$/s.exec(text);
  if (!found) return undefined;
  const [, before = '', number = '', after = ''] = found;
  const value = /\d/.test(number) ? Number(number) : readHan(number);
  return value > 0 ? { value, isHan: !/\d/.test(number), before, after } : undefined;
}

export const countTo = ({ isHan, before, after }: Counting, value: number): string => before + (isHan ? writeHan(value) : String(value)) + after;

export const isSameCount = (a: Counting, b: Counting): boolean => a.isHan === b.isHan && a.before === b.before;

function readHan(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? han.indexOf(text) + 1 : 0;
  const tens = ten === 0 ? 1 : han.indexOf(text.charAt(0)) + 1;
  return tens * 10 + (ten + 1 < text.length ? han.indexOf(text.charAt(ten + 1)) + 1 : 0);
}

function writeHan(value: number): string {
  if (value >= 100) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return (tens > 1 ? han.charAt(tens - 1) : '') + (tens > 0 ? '十' : '') + (ones > 0 ? han.charAt(ones - 1) : '');
}
