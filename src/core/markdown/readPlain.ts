import { announcesList, type Block, type Holder, type PlacedTask } from './block';
import { spanLines, splitLines } from './lines';
import { openItem, type Level } from './nesting';
import type { ItemPosition } from './pieces';
import { readPlainLine, type PlainLine } from './plainLine';
import { trimTail } from '../tags/trimTail';
import type { Span } from './span';

/** An item or paragraph whose last line is not known yet. */
interface OpenBlock extends Span {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly indent: number;
  readonly isComment: boolean;
  readonly position?: ItemPosition;
}

/** Tasks of source[from, to) as plain text, in order: marked lines are items, other lines without a blank between them a paragraph. */
export function readPlain(source: string, from: number, to: number): Block[] {
  const lines = splitLines(source, from === 0 && source.startsWith('\uFEFF') ? 1 : from, to);
  const blocks: Block[] = [];
  const levels: Level[] = [];
  let announcement: Holder | undefined;
  let lists = 0;
  let open: OpenBlock | undefined;

  const place = ({ position, indent }: OpenBlock, holder: Holder): Pick<PlacedTask, 'shape' | 'list'> & { readonly parent?: Holder } => {
    if (position) return { shape: 'listItem', ...openItem(levels, position, holder, announcement, () => lists++) };
    while (levels.length > 0 && levels.at(-1)!.indent >= indent) levels.pop();
    if (levels.length === 0) announcement = announcesList(holder.text) ? holder : undefined;
    return { shape: 'paragraph', parent: levels.at(-1) };
  };
  const close = (): void => {
    if (!open) return;
    const span = trimTail(source, open);
    if (span) {
      const text = source.slice(span.start, span.end);
      const { parent, ...rest } = place(open, { text, block: blocks.length });
      const task = { text, start: span.start, end: span.end, headings: [], ...rest, parent: parent?.text };
      blocks.push({ task, lines: spanLines(lines, open.firstLine, open.lastLine), tail: span.tail, parent: parent?.block });
    }
    open = undefined;
  };

  for (const [line, start] of lines.starts.entries()) {
    const content = readPlainLine(source, start, lines.ends[line]!);
    if (content && open && continues(open, content)) {
      open = { ...open, end: content.end, lastLine: line };
      continue;
    }
    close();
    if (content) open = { ...content, firstLine: line, lastLine: line };
  }
  close();
  return blocks;
}

/** Code is not the continuation of a comment; text after an item belongs to it when it is indented deeper than the marker. */
function continues(open: OpenBlock, content: PlainLine): boolean {
  return !content.position && content.isComment === open.isComment && (!open.position || content.indent > open.position.indent);
}
