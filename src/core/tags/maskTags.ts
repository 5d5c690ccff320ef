import { findTags } from './findTags';

/** The text with its tags blanked, in the same length. */
export function maskTags(text: string): string {
  let masked = text;
  for (const { start, end } of findTags(text)) masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
  return masked;
}
