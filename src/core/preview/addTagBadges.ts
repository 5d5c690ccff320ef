import type { MarkdownIt } from 'markdown-it';
import { escapeHtml } from '../reference/escapeHtml';
import { readTags } from '../tags/readTags';
import type { TagKind } from '../tags/tagForms';
import { placeBadges, type MakeText } from './placeBadges';

/** What a badge says, per kind. */
export type BadgeLabels = Readonly<Record<TagKind, string>>;

const badge = 'rolePlannerBadge';

/**
 * Makes a Markdown renderer show the tags at the end of list items, table cells, headings and paragraphs as labelled badges.
 * Tags in code and links stay text. Only what is inside of such a text changes: line numbers, heading ids and all other
 * tokens are as before. Takes any markdown-it from version 12 on, of whoever renders.
 */
export function addTagBadges(md: MarkdownIt, labels: BadgeLabels): void {
  md.core.ruler.push('role_planner_badges', ({ tokens, Token: TokenClass }) => {
    // Still text, and all of it: ids of headings and searches are made from the text tokens.
    const makeText: MakeText = (content, kind) => Object.assign(new TokenClass('text', '', 0), { content, meta: kind && { [badge]: kind } });
    for (const token of tokens) {
      // The raw text decides: in what is rendered, an escaped "\#project" looks like a tag.
      if (token.type !== 'inline' || !token.children) continue;
      const written = readTags(token.content).map(({ start, end }) => token.content.slice(start, end).trim());
      if (written.length > 0) token.children = placeBadges(token.children, written, makeText);
    }
  });
  const renderText = md.renderer.rules.text;
  md.renderer.rules.text = (tokens, index, options, env, self) => {
    const { content, meta } = tokens[index]!;
    const kind = (meta as { readonly [badge]?: TagKind } | null | undefined)?.[badge];
    if (!kind) return renderText?.(tokens, index, options, env, self) ?? escapeHtml(content);
    return `<span class="role-planner-badge role-planner-badge-${kind}" title="${escapeHtml(content)}">${escapeHtml(labels[kind])}</span>`;
  };
}
