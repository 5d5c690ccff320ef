import type { Token } from 'markdown-it';
import { locateText, type Page } from '../markdown/page';
import type { Span } from '../markdown/span';
import type { Mark } from './mark';
import { isUnderlinedText, readHeading, readUnderlined } from './readHeadingMarks';
import { readLineMarks } from './readLineMarks';
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
        marks.push(...readLineMarks(page.source, locateText(page, next, quotes), { limit: top?.limit ?? Infinity, isItem: top?.awaitsText ?? false }));
        if (top) top.awaitsText = false;
        break;
    }
  }
  return marks;
}
