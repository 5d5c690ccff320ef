import { findDates } from '../detection/findDates';

const before = /[,，;；(（]?\s*(?:\b(?:by|before|until|till|on|no later than|as of|at the end of|end of|starting|from)\s+(?:the\s+)?)?$/i;
const after = /^\s*(?:之前|以前|前|底前|起|止)?\s*[)）]?[,，、;；]?\s*/;

/** A text without its dates and the words that tie them to it: a target outlives the day on which it is first met. */
export function dropDates(text: string): string {
  let rest = text;
  for (const { start, end } of [...findDates(text)].reverse()) {
    const left = rest.slice(0, start).replace(before, '').trimEnd();
    const right = rest.slice(end).replace(after, '').trimStart();
    rest = [left, right].join(/[\u3400-\u9fff]$/.test(left) && /^[\u3400-\u9fff]/.test(right) ? '' : ' ');
  }
  return rest.replace(/\s+/g, ' ').replace(/\s+([,.;:，。；：])/g, '$1').replace(/^[\s,，;；]+|[\s,，;；.。]+$/g, '').trim();
}
