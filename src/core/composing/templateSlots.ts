import type { TextMatch } from '../detection/textMatch';

const slot = /\[[^[\]\n]+\](?!\()|【[^【】\n]+】/g;

/** The places of a template's text that wait to be written: `[…]` or 【…】, links left out. */
export function findSlots(text: string): readonly TextMatch[] {
  return [...text.matchAll(slot)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** Writes a value over the slots from one to another, counted from 0, with what stands between them; nothing is changed where there are none. */
export function fillSlots(text: string, value: string, first = 0, last = first): string {
  const slots = findSlots(text);
  const [from, to] = [slots[first], slots[last]];
  return from && to ? text.slice(0, from.start) + value + text.slice(to.end) : text;
}
