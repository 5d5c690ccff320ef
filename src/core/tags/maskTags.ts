import { readTags } from './readTags';

const mayHoldTag = /[#＃\]】]|[🎯🔄🧩]/u;

/** The text with its tags blanked, in the same length: those at its end, and in a table row those at the end of each cell. */
export function maskTags(text: string): string {
  if (!mayHoldTag.test(text)) return text;
  if (!text.includes('|')) return maskTail(text);
  return text.split('|').map(maskTail).join('|');
}

function maskTail(text: string): string {
  let masked = text;
  for (const { start, end } of readTags(text)) masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
  return masked;
}
