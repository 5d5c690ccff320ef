import { cutTags } from '../tags/cutTags';
import type { TaskContext } from '../workKind';

/** Where a task stands, without the tags in it, so that tagging one task changes nothing for the others. */
export function cutContext({ title, headings, parent, siblings }: TaskContext): TaskContext {
  return { title: cutTagsOf(title), headings: cutAll(headings), parent: cutTagsOf(parent), siblings: cutAll(siblings) };
}

export function cutTagsOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cutTags(text);
}

/** One array is shared by all tasks of a section: it stays that one where there is nothing to cut. */
function cutAll(texts: readonly string[] = []): readonly string[] {
  const cut = texts.map(cutTags);
  return cut.every((text, index) => text === texts[index]) ? texts : cut;
}
