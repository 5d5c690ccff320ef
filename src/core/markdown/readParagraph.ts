import type { Token } from 'markdown-it';
import { announcesList, type Holder } from './block';
import { openItem, type Level } from './nesting';
import { locateText } from './page';
import { splitParagraph, type Piece } from './pieces';
import { addTask, type Reading } from './reading';

/** Records the text of a list item, a paragraph, or the numbered lines in either. */
export function readParagraph(reading: Reading, inline: Token): void {
  const pieces = splitParagraph(reading.page.source, locateText(reading.page, inline, reading.quotes));
  const top = reading.frames.at(-1)!;
  const levels: Level[] = [];
  let outer = top.own ?? top.parent;
  for (const piece of pieces) {
    if (piece.position) readNumberedLine(reading, piece, levels, outer);
    else outer = readText(reading, piece) ?? outer;
  }
  top.awaitsText = false;
}

/** Gives its holder when numbered lines that follow in the same paragraph stand under it. */
function readText(reading: Reading, piece: Piece): Holder | undefined {
  const top = reading.frames.at(-1)!;
  if (top.awaitsText) {
    top.own = addTask(reading, piece, piece, { shape: 'listItem', parent: top.parent, list: top.list, itemEnd: top.itemEnd });
    return top.own;
  }
  const holder = addTask(reading, piece, piece, { shape: 'paragraph', parent: top.own ?? top.parent });
  return announcesList(holder.text) ? holder : undefined;
}

function readNumberedLine(reading: Reading, piece: Piece, levels: Level[], outer: Holder | undefined): void {
  const text = reading.page.source.slice(piece.start, piece.end);
  const place = openItem(levels, piece.position!, { text, block: reading.blocks.length }, outer, reading.newList);
  addTask(reading, piece, piece, { shape: 'listItem', ...place });
}
