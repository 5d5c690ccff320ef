import { findTags } from './findTags';

/** The text without its tags and the spaces before them; the same string when it has none. */
export function cutTags(text: string): string {
  let cut = text;
  for (const { start, end } of findTags(text).toReversed()) cut = cut.slice(0, start) + cut.slice(end);
  return cut;
}
