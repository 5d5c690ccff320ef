import type { Token } from 'markdown-it';
import { readTags } from '../tags/readTags';
import type { TagKind } from '../tags/tagForms';

/** Makes a text token; with a kind, one that is shown as its badge. */
export type MakeText = (content: string, kind?: TagKind) => Token;

/**
 * The inline tokens of a text with the tags at its end as tokens of their own.
 *
 * @param written the tags that the text has where it is written, in order; no other is made a badge
 */
export function placeBadges(children: readonly Token[], written: readonly string[], makeText: MakeText): Token[] {
  const at = findLastText(children);
  const last = children[at];
  if (!last) return [...children];
  // With anything before it, a tag that begins this token is no text of its own.
  const lead = at > 0 ? 'x' : '';
  const text = lead + last.content;
  const tags = readTags(text);
  const isWritten = tags.length > 0 && tags.length <= written.length && tags.every(({ start, end }, index) => text.slice(start, end).trim() === written[written.length - tags.length + index]);
  if (!isWritten) return [...children];
  const pieces: Token[] = [];
  let from = lead.length;
  for (const { kind, start, end } of tags) {
    const tag = text.slice(start, end).trimStart();
    const before = text.slice(from, end - tag.length);
    if (before !== '') pieces.push(makeText(before));
    pieces.push(makeText(tag, kind));
    from = end;
  }
  if (from < text.length) pieces.push(makeText(text.slice(from)));
  return [...children.slice(0, at), ...pieces, ...children.slice(at + 1)];
}

/** Index of the text that the whole ends in, but for white space and comments; -1 when it ends in something else. */
function findLastText(children: readonly Token[]): number {
  for (let at = children.length - 1; at >= 0; at--) {
    const { type, content } = children[at]!;
    if (type === 'text' && content.trim() !== '') return at;
    if (type !== 'text' && !(type === 'html_inline' && content.startsWith('<!--'))) return -1;
  }
  return -1;
}
