import { linkTarget } from '../links/linkTarget';
import { escapeMarkdown } from './escapeMarkdown';

/** A Markdown link to a file, under its name; `file` is a relative path with forward slashes. */
export const fileLink = (file: string): string => `[${escapeMarkdown(file)}](${linkTarget(file)})`;
