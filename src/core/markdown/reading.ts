import type { Token } from 'markdown-it';
import type { TrimmedSpan } from '../tags/trimTail';
import { announcesList, type Block, type Holder, type PlacedTask } from './block';
import { spanLines } from './lines';
import type { Outline } from './outline';
import type { Page } from './page';
import type { Piece } from './pieces';

/** The list that is open, and how far its current item has been read. The outermost frame stands for the document. */
export interface Frame {
  readonly list?: number;
  readonly parent?: Holder;
  /** Text of the current item, once it is known. */
  own?: Holder;
  /** Where the last line of the current item ends. */
  itemEnd?: number;
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
  table?: { readonly list: number; readonly parent?: Holder; readonly header: string[]; inBody: boolean };
}

/** What the block at this token stands under: the paragraph that announces it, or the list item around it. */
export function findParent({ tokens, blocks, frames }: Reading, index: number): Holder | undefined {
  const before = tokens[index - 1]?.type === 'paragraph_close' ? blocks.at(-1)?.task : undefined;
  if (before?.shape === 'paragraph' && announcesList(before.text)) return { text: before.text, block: blocks.length - 1 };
  const { own, parent } = frames.at(-1)!;
  return own ?? parent;
}

/** How a task stands to others, and what else is known of its block. */
interface Place extends Pick<PlacedTask, 'shape' | 'list'>, Pick<Block, 'level' | 'itemEnd' | 'row'> {
  readonly parent?: Holder;
}

/** Records a task of the current section; lines are counted in the page, both inclusive. */
export function addTask(
  { page, outline, blocks }: Reading,
  { start, end, tail }: TrimmedSpan,
  { firstLine, lastLine }: Pick<Piece, 'firstLine' | 'lastLine'>,
  place: Place,
): Holder {
  const { title, headings } = outline;
  const { shape, list, parent, ...rest } = place;
  const text = page.source.slice(start, end);
  const task: PlacedTask = { text, start, end, title, headings, shape, parent: parent?.text, ...(list === undefined ? {} : { list }) };
  blocks.push({ task, lines: spanLines(page.lines, firstLine, lastLine), tail, parent: parent?.block, ...rest });
  return { text, block: blocks.length - 1 };
}
