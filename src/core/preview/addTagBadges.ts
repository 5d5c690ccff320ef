import type { MarkdownIt, Token } from 'markdown-it';
import { escapeHtml } from '../reference/escapeHtml';
import { readTags } from '../tags/readTags';
import type { TagKind } from '../tags/tagForms';
import { placeBadges, type MakeToken } from './placeBadges';

/** What a badge says, per kind. */
export type BadgeLabels = Readonly<Record<TagKind, string>>;

const badge = 'role_planner_badge';

/**
 * Makes a Markdown renderer show the tags at the end of list items, table cells, headings and paragraphs as labelled badges.
 * Tags in code and links stay text. Only what is inside of such a text changes: line numbers, heading ids and all other
 * tokens are as before. Takes any markdown-it from version 12 on, of whoever renders.
 */
export function addTagBadges(md: MarkdownIt, labels: BadgeLabels): void {
  md.core.ruler.push('role_planner_badges', ({ tokens, Token: TokenClass }) => {
    const makeToken: MakeToken = (type, content) => Object.assign(new TokenClass(type, '', 0), { content });
    for (const token of tokens) {
      // The raw text decides: in what is rendered, an escaped "\#project" looks like a tag.
      if (token.type !== 'inline' || !token.children) continue;
      const written = readTags(token.content).map(({ start, end }) => token.content.slice(start, end).trim());
      if (written.length > 0) token.children = placeBadges(token.children, written, (kind, text) => tagToken(makeToken, kind, text), makeToken);
    }
  });
  md.renderer.rules[badge] = (tokens, index) => {
    const { info, content } = tokens[index]!;
    const kind = info as TagKind;
    return `<span class="role-planner-badge role-planner-badge-${kind}" title="${escapeHtml(content)}">${escapeHtml(labels[kind])}</span>`;
  };
}

function tagToken(makeToken: MakeToken, kind: TagKind, text: string): Token {
  return Object.assign(makeToken(badge, text), { info: kind });
}
