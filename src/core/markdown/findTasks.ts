import type { PlacedTask } from './block';
import { readBlocks, type TextFormat } from './readBlocks';

/** What findTasks includes besides list items, table rows and paragraphs. */
export interface FindOptions {
  /** Headings are context for what is below them; a review may want them as tasks too. */
  readonly withHeadings?: boolean;
}

/**
 * All tasks of a document, in order and without overlap: list items (own first paragraph, without nested lists), rows of
 * tables, paragraphs. Fences, indented code, front matter, HTML blocks, comments and link definitions hold none. A text of
 * several lines includes what stands between them: line breaks, indentation, inner `>` and comment marks. Markdown above
 * maxStructuredLength is read as plain text. Never throws.
 */
export function findTasks(source: string, format: TextFormat, options: FindOptions = {}): PlacedTask[] {
  const tasks = readBlocks(source, format).map(({ task }) => task);
  return options.withHeadings ? tasks : tasks.filter(({ shape }) => shape !== 'heading');
}
