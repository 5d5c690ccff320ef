import type { Token } from 'markdown-it';
import type { Block } from './block';
import { readFrontMatter } from './frontMatter';
import { splitLines } from './lines';
import { enterSection, leaveSections, openOutline } from './outline';
import { findItemEnd } from './itemEnd';
import { locateHeading, type Page } from './page';
import { addTask, findParent, type Reading } from './reading';
import { skipQuotes } from './quotes';
import { readParagraph } from './readParagraph';
import { locateRow } from './tableRow';
import { parseTokens } from './tokens';

/** Tasks and headings of source[from, to) as Markdown, in order; front matter is looked for when `from` is 0. */
export function readMarkdown(source: string, from: number, to: number): Block[] {
  const hasMark = from === 0 && source.startsWith('\uFEFF');
  const lines = splitLines(source, hasMark ? 1 : from, to);
  const frontMatter = from === 0 ? readFrontMatter(source, lines) : undefined;
  const page: Page = { source, lines, firstLine: frontMatter?.lineCount ?? 0 };
  const tokens = parseTokens(source.slice(lines.starts[page.firstLine] ?? to, to));
  const outline = openOutline(tokens, frontMatter?.title, (open, inline) => {
    const span = locateHeading(page, open, inline, 0);
    return span && source.slice(span.start, span.end);
  });
  let lists = 0;
  const reading: Reading = { page, tokens, blocks: [], frames: [{ awaitsText: false }], newList: () => lists++, outline, quotes: 0 };
  for (const [index, token] of tokens.entries()) readToken(reading, token, index);
  return reading.blocks;
}

function readToken(reading: Reading, token: Token, index: number): void {
  const top = reading.frames.at(-1)!;
  switch (token.type) {
    case 'bullet_list_open':
    case 'ordered_list_open':
      top.awaitsText = false;
      reading.frames.push({ list: reading.newList(), parent: findParent(reading, index), awaitsText: false });
      break;
    case 'bullet_list_close':
    case 'ordered_list_close':
      reading.frames.pop();
      break;
    case 'list_item_open':
      top.own = undefined;
      top.itemEnd = findItemEnd(reading.page, token, reading.quotes);
      top.awaitsText = true;
      break;
    case 'blockquote_open':
      reading.quotes++;
      break;
    case 'blockquote_close':
      reading.quotes--;
      break;
    case 'table_open':
      reading.table = { list: reading.newList(), parent: findParent(reading, index), header: [], inBody: false };
      break;
    case 'tbody_open':
      reading.table!.inBody = true;
      break;
    case 'th_open':
      reading.table!.header.push(reading.tokens[index + 1]!.content);
      break;
    case 'tr_open':
      readRow(reading, token);
      break;
    case 'heading_open':
      readHeading(reading, token, reading.tokens[index + 1]!);
      break;
    case 'paragraph_open':
      readParagraph(reading, reading.tokens[index + 1]!);
      break;
  }
}

function readRow(reading: Reading, token: Token): void {
  const { table, page, quotes } = reading;
  const span = table?.inBody ? locateRow(page, token, quotes) : undefined;
  if (!table || !span) return;
  const line = page.firstLine + token.map![0];
  const start = skipQuotes(page.source, page.lines.starts[line]!, page.lines.ends[line]!, quotes);
  const { parent, list, header } = table;
  addTask(reading, span, { firstLine: line, lastLine: line }, { shape: 'tableRow', parent, list, row: { start, header } });
}

/**
 * A heading inside a quote or a list item is no section: what follows the quote does not belong to it. As the first text
 * of an item it is the item's: a lone "-" typed under an item makes its text an underlined heading.
 */
function readHeading(reading: Reading, open: Token, inline: Token): void {
  const { page, quotes, frames } = reading;
  const span = locateHeading(page, open, inline, quotes);
  const isSection = open.level === 0;
  const level = Number(open.tag.slice(1));
  if (isSection) reading.outline = leaveSections(reading.outline, level);
  if (!span) return;
  const top = frames.at(-1)!;
  const [from, to] = open.map!;
  const lines = { firstLine: page.firstLine + from, lastLine: page.firstLine + to - 1 };
  if (top.awaitsText) {
    top.own = addTask(reading, span, lines, { shape: 'listItem', parent: top.parent, list: top.list, itemEnd: top.itemEnd });
    top.awaitsText = false;
    return;
  }
  const { text } = addTask(reading, span, lines, { shape: 'heading', parent: top.own ?? top.parent, level: isSection ? level : undefined });
  if (isSection) reading.outline = enterSection(reading.outline, level, text);
}
