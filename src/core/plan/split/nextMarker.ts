const digits = '一二三四五六七八九十';

/** The marker of the item after one with this marker; the same for bullets, undefined where counting ends or it is no number. */
export function nextMarker(marker: string): string | undefined {
  const number = /\d+/.exec(marker)?.[0];
  if (number !== undefined) return marker.replace(number, String(Number(number) + 1));
  const chinese = /[一二三四五六七八九十]+/.exec(marker)?.[0];
  if (chinese !== undefined) {
    const next = nextChinese(chinese);
    return next && marker.replace(chinese, next);
  }
  if (/^[①-⑲]$/.test(marker)) return String.fromCharCode(marker.charCodeAt(0) + 1);
  return marker === '⑳' ? undefined : marker;
}

/** Of numbers from 1 to 98 as lists write them; undefined for anything else. */
function nextChinese(number: string): string | undefined {
  const match = /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(number);
  if (!match) return undefined;
  const [, tens = '', ten = '', units = ''] = match;
  // "二三" is no number.
  if (!ten && tens && units) return undefined;
  const value = ten ? (tens ? valueOf(tens) : 1) * 10 + valueOf(units) : valueOf(tens || units);
  return value < 99 ? writeChinese(value + 1) : undefined;
}

function valueOf(digit: string): number {
  return digit === '' ? 0 : digits.indexOf(digit) + 1;
}

function writeChinese(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  return (tens > 1 ? digits[tens - 1]! : '') + (tens > 0 ? '十' : '') + (units > 0 ? digits[units - 1]! : '');
}
