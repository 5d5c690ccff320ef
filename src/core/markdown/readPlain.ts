import { trimTail } from '../tags/trimTail';
import { announcesList, type Block, type Holder, type PlacedTask } from './block';
import { isLineList } from './isLineList';
import { spanLines, splitLines } from './lines';
import { openItem, type Level } from './nesting';
import { readPlainLine, type PlainLine } from './plainLine';

/** An item or paragraph whose last line is not known yet; `rest` are the lines after its first, which is `firstLine`. */
interface OpenBlock extends PlainLine {
  readonly firstLine: number;
  readonly rest: PlainLine[];
}

/**
 * Tasks of source[from, to) as plain text, in order: marked lines are items, other lines without a blank between them a
 * paragraph, or each a paragraph of its own where they are no prose.
 */
export function readPlain(source: string, from: number, to: number): Block[] {
  const lines = splitLines(source, from === 0 && source.startsWith('\uFEFF') ? 1 : from, to);
  const blocks: Block[] = [];
  const levels: Level[] = [];
  let announcement: Holder | undefined;
  let lists = 0;
  let open: OpenBlock | undefined;

  const place = ({ position, indent }: PlainLine, holder: Holder): Pick<PlacedTask, 'shape' | 'list'> & { readonly parent?: Holder } => {
    if (position) return { shape: 'listItem', ...openItem(levels, position, holder, announcement, () => lists++) };
    while (levels.length > 0 && levels.at(-1)!.indent >= indent) levels.pop();
    if (levels.length === 0) announcement = announcesList(holder.text) ? holder : undefined;
    return { shape: 'paragraph', parent: levels.at(-1) };
  };
  const add = (content: PlainLine, end: number, firstLine: number, lastLine: number): void => {
    const span = trimTail(source, { start: content.start, end });
    if (!span) return;
    const text = source.slice(span.start, span.end);
    const { parent, ...rest } = place(content, { text, block: blocks.length });
    const task = { text, start: span.start, end: span.end, headings: [], ...rest, parent: parent?.text };
    blocks.push({ task, lines: spanLines(lines, firstLine, lastLine), tail: span.tail, parent: parent?.block });
  };
  const close = (): void => {
    if (!open) return;
    const { firstLine, rest, ...first } = open;
    const contents = [first, ...rest];
    if (isListOfLines(source, contents)) contents.forEach((content, index) => add(content, content.end, firstLine + index, firstLine + index));
    else add(first, contents.at(-1)!.end, firstLine, firstLine + rest.length);
    open = undefined;
  };

  for (const [line, start] of lines.starts.entries()) {
    const content = readPlainLine(source, start, lines.ends[line]!);
    if (content && open && continues(open, content)) {
      open.rest.push(content);
      continue;
    }
    close();
    if (content) open = { ...content, firstLine: line, rest: [] };
  }
  close();
  return blocks;
}

/** Comments are wrapped as prose is; lines of several depths belong to what is above them. */
function isListOfLines(source: string, contents: readonly PlainLine[]): boolean {
  return contents.every(({ position, isComment, indent }) => !position && !isComment && indent === contents[0]!.indent) && isLineList(source, contents);
}

/** Code is not the continuation of a comment; text after an item belongs to it when it is indented deeper than the marker. */
function continues(open: OpenBlock, content: PlainLine): boolean {
  return !content.position && content.isComment === open.isComment && (!open.position || content.indent > open.position.indent);
}
