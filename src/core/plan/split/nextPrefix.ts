const digits = '一二三四五六七八九十';
const quotes = /^(?:[ \t]*>)*/;
/** What stands before the text of an item: quote marks, outer markers on the same line, indentation, its own marker, its checkbox. */
const itemPrefix = /^((?:[ \t]*>)*)(.*?)([-*+•·●○◆◇■▪‣–—]|\d{1,9}[.)）、．]|[（(]\d{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|[①-⑳])?([ \t\u3000]*)((?:\[[ xX✓√~/-]?\]|[☐☑☒□✓✔√])[ \t\u3000]*)?$/u;

/**
 * What stands before the text of the line after an item that is split off it: the same, with the next number. Takes what
 * stands before the item's own text on its line; undefined when that holds anything but marks and indentation.
 */
export function nextPrefix(before: string): string | undefined {
  const match = itemPrefix.exec(before);
  if (!match) return undefined;
  const [, quoted = '', outer = '', marker = '', space = '', box = ''] = match;
  const next = nextMarker(marker);
  if (next === undefined || !/^[\s>*+\d.)\-\u3000]*$/.test(outer)) return undefined;
  // An outer marker on the same line belongs to the first item of the outer list: the next one stands below it.
  return quoted + outer.replace(/[^\s>]/g, ' ') + next + space + box;
}

/** What stands before the text of a line without marker: indentation, quote and comment marks. */
export function plainPrefix(before: string, format: 'markdown' | 'plain'): string | undefined {
  const pattern = format === 'markdown' ? /^(?:[ \t]*>)*[ \t]*$/ : /^\s*(?:\/{2,}!?|#+|-{2,3}|;+)?\s*$/;
  return pattern.test(before) ? before : undefined;
}

/** The quote marks alone, for a blank line between two paragraphs. */
export function quotePrefix(before: string): string {
  return quotes.exec(before)![0];
}

function nextMarker(marker: string): string | undefined {
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
