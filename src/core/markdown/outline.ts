import type { Token } from 'markdown-it';

/** The sections that are open at a place of a document. */
export interface Outline {
  readonly title?: string;
  readonly sections: readonly { readonly level: number; readonly text: string }[];
  /** Texts of the sections, outermost first, without the title; one array is shared by all tasks of a section. */
  readonly headings: readonly string[];
}

/** Text of a heading, given its opening and its inline token; undefined when it is empty. */
type ReadHeading = (open: Token, inline: Token) => string | undefined;

/** The outline above the first heading; the title is the front matter's or the first level-1 heading outside of quotes and lists. */
export function openOutline(tokens: readonly Token[], frontMatterTitle: string | undefined, readHeading: ReadHeading): Outline {
  return { title: frontMatterTitle ?? findTitle(tokens, readHeading), sections: [], headings: [] };
}

function findTitle(tokens: readonly Token[], readHeading: ReadHeading): string | undefined {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open' || token.tag !== 'h1' || token.level > 0) continue;
    const text = readHeading(token, tokens[index + 1]!);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The outline around a heading of level 1 to 6: its ancestors. */
export function leaveSections(outline: Outline, level: number): Outline {
  const sections = outline.sections.filter((section) => section.level < level);
  return { ...outline, sections, headings: sections.map(({ text }) => text) };
}

/** The outline below a heading; the title is no section, whatever repeats it. */
export function enterSection(outline: Outline, level: number, text: string): Outline {
  if (text === outline.title) return outline;
  const sections = [...outline.sections, { level, text }];
  return { ...outline, sections, headings: [...outline.headings, text] };
}
