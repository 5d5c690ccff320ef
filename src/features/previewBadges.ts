import { l10n } from 'vscode';
import { addTagBadges } from '../core/preview/addTagBadges';

type MarkdownIt = Parameters<typeof addTagBadges>[0];

/** What VS Code's Markdown preview asks of an extension that adds to it; see `markdown.markdownItPlugins` in package.json. */
export interface PreviewExtension {
  /** @returns the same renderer, which now shows tags as badges */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

export const previewBadges: PreviewExtension = {
  extendMarkdownIt(md) {
    addTagBadges(md, { project: l10n.t('project'), operations: l10n.t('operations'), mixed: l10n.t('mixed') });
    return md;
  },
};
