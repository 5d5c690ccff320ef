import { readContentBlocks } from './contentBlocks';
import type { ContentBlock } from './contentBlocks';

/** Takes the blocks of a content file one after the other; throws an Error that names the place when one is not as expected. */
export interface ContentCursor {
  takeHeading(level: number, what: string): string;
  takeParagraph(what: string): string;
  takeList(what: string): readonly string[];
  /** The heading row and then the body, each row with `columns` filled cells. */
  takeTable(columns: number, what: string): readonly (readonly string[])[];
  /** Markdown blocks up to the next heading. */
  takeUntilHeading(what: string): string;
  isAtHeading(level: number): boolean;
  expectEnd(): void;
  /** Throws about the block taken last. */
  fail(problem: string): never;
}

/** Starts at the first block of `markdown`. */
export function createContentCursor(markdown: string): ContentCursor {
  const lines = markdown.split(/\r\n?|\n/);
  const blocks = readContentBlocks(markdown);
  let index = 0;
  let headings: readonly string[] = [];

  function fail(problem: string, line = blocks[index - 1]?.line ?? 1): never {
    const place = headings.length > 0 ? `, in "${headings.join(' > ')}"` : '';
    throw new Error(`The comparison is damaged at line ${line}${place}: ${problem}.`);
  }

  function take<Kind extends ContentBlock['kind']>(kind: Kind, what: string): Extract<ContentBlock, { kind: Kind }> {
    const block = blocks[index];
    if (block?.kind !== kind) {
      return fail(`expected ${what}, found ${describe(block)}`, block?.line ?? lines.length);
    }
    index += 1;
    return block as Extract<ContentBlock, { kind: Kind }>;
  }

  function requireFilled(texts: readonly string[], what: string, line?: number): void {
    if (texts.some((text) => text.trim() === '')) {
      fail(`an empty entry in ${what}`, line);
    }
  }

  return {
    takeHeading(level, what) {
      const heading = take('heading', what);
      if (heading.level !== level) {
        fail(`expected ${what} at level ${level}, found ${describe(heading)}`);
      }
      requireFilled([heading.text], what);
      headings = [...headings.slice(0, level - 1), heading.text];
      return heading.text;
    },
    takeParagraph: (what) => take('paragraph', what).text,
    takeList(what) {
      const { items } = take('list', what);
      requireFilled(items, what);
      return items;
    },
    takeTable(columns, what) {
      const { rows, line } = take('table', what);
      if (rows[0]?.length !== columns) {
        fail(`expected ${columns} columns in ${what}, found ${rows[0]?.length}`);
      }
      // The line of dashes stands between the headings and the first row.
      rows.forEach((row, index) => requireFilled(row, what, index === 0 ? line : line + 1 + index));
      return rows;
    },
    takeUntilHeading(what) {
      const first = blocks[index];
      if (!first || first.kind === 'heading') {
        return fail(`expected ${what}, found ${describe(first)}`, first?.line ?? lines.length);
      }
      while (index < blocks.length && blocks[index]?.kind !== 'heading') {
        index += 1;
      }
      const end = blocks[index]?.line ?? lines.length + 1;
      return lines.slice(first.line - 1, end - 1).join('\n').trim();
    },
    isAtHeading(level) {
      const block = blocks[index];
      return block?.kind === 'heading' && block.level === level;
    },
    expectEnd() {
      const block = blocks[index];
      if (block) {
        fail(`expected the end, found ${describe(block)}`, block.line);
      }
    },
    fail: (problem) => fail(problem),
  };
}

function describe(block: ContentBlock | undefined): string {
  if (!block) {
    return 'the end of the file';
  }
  switch (block.kind) {
    case 'heading':
      return `the level ${block.level} heading "${block.text}"`;
    case 'other':
      return 'something else';
    default:
      return `a ${block.kind}`;
  }
}
