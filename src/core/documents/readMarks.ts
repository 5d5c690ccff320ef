import type { Token } from 'markdown-it';
import { locateText, type Page } from '../markdown/page';
import type { LineContent } from '../markdown/pieces';
import type { Span } from '../markdown/span';
import type { Mark } from './mark';
import { isUnderlinedText, readHeading, readUnderlined } from './readHeadingMarks';
import { readLineMarks } from './readLineMarks';
import { readPlainHeading } from './readPlainHeading';
import { readTableMarks } from './readTableMarks';

/** A list item or quote that is open. */
interface Container {
  readonly limit: number;
  /** Whether its first text is still to come. */
  awaitsText: boolean;
}

/** Every place in the body of a document that looks like a label, in order. Tables within lists and quotes hold none. */
export function readMarks(page: Page, tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  const containers: Container[] = [];
  let quotes = 0;
  let table: Span[] | undefined;
  const isPlain = tokens.filter(({ type, level }) => type === 'heading_open' && level === 0).length < 2;
  const lineSpan = ({ map }: Token): Span => {
    const [from, to] = map ?? [0, 1];
    const { starts, ends } = page.lines;
    return { start: starts[page.firstLine + from]!, end: ends[page.firstLine + Math.max(from, to - 1)]! };
  };
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]!;
    const top = containers.at(-1);
    switch (token.type) {
      case 'blockquote_open':
        quotes++;
        containers.push({ limit: lineSpan(token).end, awaitsText: false });
        break;
      case 'list_item_open':
        containers.push({ limit: lineSpan(token).end, awaitsText: true });
        break;
      case 'blockquote_close':
      case 'list_item_close':
        if (token.type === 'blockquote_close') quotes--;
        containers.pop();
        break;
      case 'table_open':
        if (token.level === 0) table = [];
        break;
      case 'tr_open':
        table?.push(lineSpan(token));
        break;
      case 'table_close':
        if (table?.[0]) marks.push(...readTableMarks(page.source, table[0], table.slice(1)));
        table = undefined;
        break;
      case 'heading_open':
        if (token.level > 0) break;
        if (isUnderlinedText(page, token, next)) marks.push(...readUnderlined(page, token, next));
        else marks.push(readHeading(page, token, next, lineSpan(token)));
        break;
      case 'paragraph_open':
        marks.push(...readParagraph(page, tokens, index, quotes, top, isPlain));
        if (top) top.awaitsText = false;
        break;
    }
  }
  return marks;
}

/** A paragraph with the headings of a plain document in it, each above the lines that follow. */
function readParagraph(page: Page, tokens: readonly Token[], index: number, quotes: number, top: Container | undefined, isPlain: boolean): Mark[] {
  const contents = locateText(page, tokens[index + 1]!, quotes);
  const isItem = top?.awaitsText ?? false;
  const surroundings = { limit: top?.limit ?? Infinity, isItem };
  if (!isPlain || quotes > 0 || (isItem && !isOrdered(tokens[index - 1]))) return readLineMarks(page.source, contents, surroundings);
  // The first line is the title, whatever it says.
  const firstText = tokens.findIndex(({ type }) => type === 'paragraph_open');
  const isAbove = isFollowed(tokens, index, isItem);
  const marks: Mark[] = [];
  let lines: LineContent[] = [];
  for (const [at, line] of contents.entries()) {
    const heading = readPlainHeading(page.source, line, { isNumbered: isItem, isFirst: at === 0 && index > firstText, isFollowed: at + 1 < contents.length || isAbove });
    if (!heading) {
      lines.push(line);
      continue;
    }
    marks.push(...readLineMarks(page.source, lines, surroundings), heading);
    lines = [];
  }
  return [...marks, ...readLineMarks(page.source, lines, { ...surroundings, isItem: isItem && marks.length === 0 })];
}

const isOrdered = (item: Token | undefined): boolean => /^[.)]$/.test(item?.markup ?? '');

/** Whether what stands alone has something below it: an item does when it is the last of its list. */
function isFollowed(tokens: readonly Token[], index: number, isItem: boolean): boolean {
  if (!isItem) return /^(?:bullet_list|ordered_list|table|paragraph)_open$/.test(tokens[index + 3]?.type ?? '');
  return tokens[index + 3]?.type === 'list_item_close' && tokens[index + 4]?.type === 'ordered_list_close' && tokens[index + 5] !== undefined;
}
