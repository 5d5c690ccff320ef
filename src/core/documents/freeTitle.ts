import { nothing } from './matchLabel';
import type { Mark } from './mark';

/** A title names the document and gives no field of it: "Proposal: one queue" above the sections is no list of options. */
export function freeTitle(marks: readonly Mark[]): readonly Mark[] {
  const headings = marks.filter(({ level }) => level > 0);
  const [first, ...others] = headings;
  const isTitle = first?.level === 1 && others.length > 0 && others.every(({ level }) => level > 1);
  return isTitle ? marks.map((mark) => (mark === first ? { ...mark, keys: nothing } : mark)) : marks;
}
