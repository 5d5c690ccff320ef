import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

/** A top-level block of a content file. `line` counts from 1; texts are Markdown inline text. */
export type ContentBlock = { readonly line: number } & (
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'other' }
);

/** Reads the top-level blocks of a content file in order. Bullet lists that hold more than plain lines are `other`. */
export function readContentBlocks(markdown: string): readonly ContentBlock[] {
  const tokens = new MarkdownIt({ html: false }).parse(markdown, {});
  const blocks: ContentBlock[] = [];
  for (let start = 0; start < tokens.length; ) {
    const end = findEnd(tokens, start);
    blocks.push(readBlock(tokens.slice(start, end)));
    start = end;
  }
  return blocks;
}

function findEnd(tokens: readonly Token[], start: number): number {
  let depth = 0;
  let end = start;
  do {
    depth += tokens[end]?.nesting ?? 0;
    end += 1;
  } while (depth > 0 && end < tokens.length);
  return end;
}

function readBlock(tokens: readonly Token[]): ContentBlock {
  const [open, inline] = tokens;
  const line = (open?.map?.[0] ?? 0) + 1;
  const text = inline?.content ?? '';
  switch (open?.type) {
    case 'heading_open':
      return { kind: 'heading', line, level: Number(open.tag.slice(1)), text };
    case 'paragraph_open':
      return { kind: 'paragraph', line, text };
    case 'bullet_list_open': {
      const items = readItems(tokens);
      return items ? { kind: 'list', line, items } : { kind: 'other', line };
    }
    case 'table_open':
      return { kind: 'table', line, rows: readRows(tokens) };
    default:
      return { kind: 'other', line };
  }
}

const itemShape = ['list_item_open', 'paragraph_open', 'inline', 'paragraph_close', 'list_item_close'];

function readItems(tokens: readonly Token[]): readonly string[] | undefined {
  const inside = tokens.slice(1, -1);
  const isPlain = inside.every((token, index) => token.type === itemShape[index % itemShape.length]);
  return isPlain ? inside.filter(({ type }) => type === 'inline').map(({ content }) => content) : undefined;
}

function readRows(tokens: readonly Token[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { type, content } of tokens) {
    if (type === 'tr_open') {
      rows.push([]);
    } else if (type === 'inline') {
      rows.at(-1)?.push(content);
    }
  }
  return rows;
}
