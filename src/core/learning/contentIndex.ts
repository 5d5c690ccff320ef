import { findKey, indexKeys, type KeyIndex } from '../classifier/keyIndex';
import type { Content } from './contentOf';

/** Which texts say what: for each key the texts that have it, so that only those are looked at that share something. */
export interface ContentIndex {
  readonly keys: KeyIndex;
  /** For each key where its entries begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly texts: Uint16Array;
  readonly values: Float32Array;
}

/** What more texts than this say tells them from few others, and would cost the most: it is left out. */
const mostTexts = 100;

/** Takes at most 65,536 contents; linear in what they hold. */
export function indexContents(contents: readonly Content[]): ContentIndex {
  const counts = new Map<number, number>();
  for (const { keys } of contents) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) if (count > mostTexts) counts.delete(key);
  const starts = new Uint32Array(counts.size + 1);
  let position = 0;
  const next = new Map<number, number>();
  for (const [key, count] of counts) {
    next.set(key, starts[position] ?? 0);
    starts[position + 1] = (starts[position] ?? 0) + count;
    position += 1;
  }
  const total = starts[counts.size] ?? 0;
  const texts = new Uint16Array(total);
  const values = new Float32Array(total);
  contents.forEach(({ keys: own, values: ownValues }, text) => {
    for (let index = 0; index < own.length; index += 1) {
      const key = own[index] ?? 0;
      const at = next.get(key);
      if (at === undefined) continue;
      texts[at] = text;
      values[at] = ownValues[index] ?? 0;
      next.set(key, at + 1);
    }
  });
  return { keys: indexKeys(Uint32Array.from(counts.keys())), starts, texts, values };
}

/** A text of the index and how like it is: above 0, about 1 with the same words. */
export interface LikeText {
  readonly text: number;
  readonly likeness: number;
}

/** Gives a function that finds the texts of an index that are most like a content, at most so many, the most alike first. */
export function findMostLike({ keys, starts, texts, values }: ContentIndex, size: number, most: number, least: number): (content: Content) => readonly LikeText[] {
  // Used again for every content: all 0 in between.
  const likeness = new Float64Array(size);
  const touched = new Uint16Array(size);
  const bestTexts = new Uint16Array(most);
  const bestLikeness = new Float64Array(most);
  return (content) => {
    let count = 0;
    for (let index = 0; index < content.keys.length; index += 1) {
      const position = findKey(keys, content.keys[index] ?? 0);
      if (position < 0) continue;
      const value = content.values[index] ?? 0;
      const end = starts[position + 1] ?? 0;
      for (let at = starts[position] ?? 0; at < end; at += 1) {
        const text = texts[at] ?? 0;
        const before = likeness[text] ?? 0;
        if (before === 0) {
          touched[count] = text;
          count += 1;
        }
        likeness[text] = before + value * (values[at] ?? 0);
      }
    }
    let found = 0;
    let bar = least;
    for (let index = 0; index < count; index += 1) {
      const text = touched[index] ?? 0;
      const alike = likeness[text] ?? 0;
      likeness[text] = 0;
      if (alike < bar) continue;
      let at = Math.min(found, most - 1);
      for (; at > 0 && (bestLikeness[at - 1] ?? 0) < alike; at -= 1) {
        bestLikeness[at] = bestLikeness[at - 1] ?? 0;
        bestTexts[at] = bestTexts[at - 1] ?? 0;
      }
      bestLikeness[at] = alike;
      bestTexts[at] = text;
      found = Math.min(found + 1, most);
      // What is no more alike than the last of the best has no place among them.
      if (found === most) bar = Math.max(bar, (bestLikeness[most - 1] ?? 0) + Number.EPSILON);
    }
    return Array.from({ length: found }, (_, at) => ({ text: bestTexts[at] ?? 0, likeness: bestLikeness[at] ?? 0 }));
  };
}
