import type { Token } from 'markdown-it';
import { announcesList, type Block, type PlacedTask } from './block';
import { spanLines } from './lines';
import type { Outline } from './outline';
import type { Page } from './page';
import type { Piece } from './pieces';
import type { Span } from './span';

/** The list that is open, and how far its current item has been read. The outermost frame stands for the document. */
export interface Frame {
  readonly list?: number;
  readonly parent?: string;
  /** Text of the current item, once it is known. */
  own?: string;
  /** Whether the next text is the item's own, not a later paragraph. */
  awaitsText: boolean;
}

/** How far a Markdown document has been read, and what was found. */
export interface Reading {
  readonly page: Page;
  readonly tokens: readonly Token[];
  readonly blocks: Block[];
  readonly frames: Frame[];
  readonly newList: () => number;
  outline: Outline;
  /** Block quotes around the current token. */
  quotes: number;
  table?: { readonly list: number; readonly parent?: string; inBody: boolean };
}

/** Text that the block at this token stands under: the paragraph that announces it, or the list item around it. */
export function findParent({ tokens, blocks, frames }: Reading, index: number): string | undefined {
  const before = tokens[index - 1]?.type === 'paragraph_close' ? blocks.at(-1)?.task : undefined;
  if (before?.shape === 'paragraph' && announcesList(before.text)) return before.text;
  const { own, parent } = frames.at(-1)!;
  return own ?? parent;
}

/** Records a task of the current section; lines are counted in the page, both inclusive. */
export function addTask(
  { page, outline, blocks }: Reading,
  { start, end }: Span,
  { firstLine, lastLine }: Pick<Piece, 'firstLine' | 'lastLine'>,
  place: Pick<PlacedTask, 'shape' | 'parent' | 'list'>,
): PlacedTask {
  const { title, headings } = outline;
  const task: PlacedTask = { text: page.source.slice(start, end), start, end, title, headings, ...place };
  blocks.push({ task, lines: spanLines(page.lines, firstLine, lastLine) });
  return task;
}
