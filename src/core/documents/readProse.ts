import { foldText } from './foldText';

/** Enough of a document to tell what it is; the time to look through it stays small. */
const longestProse = 40_000;
const fence = /^[ \t]{0,3}(`{3,}|~{3,})/;
const frontMatter = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)[\s\S]*?(?:\r\n|\r|\n)---[ \t]*(?=[\r\n]|$)/;

/** The lines of a document that hold text, folded; code in fences, front matter and its titles are left out. */
export function readProse(source: string, titles: readonly string[]): readonly string[] {
  const prose: string[] = [];
  let open: string | undefined;
  for (const line of source.slice(0, longestProse).replace(frontMatter, '').split(/\r\n|\r|\n/)) {
    const marks = fence.exec(line)?.[1];
    if (marks !== undefined) open = open === undefined ? marks : marks.startsWith(open) ? undefined : open;
    else if (open === undefined && line.trim() !== '' && !titles.some((title) => title !== '' && isTitled(line, title))) prose.push(foldText(line));
  }
  return prose;
}

/** A sentence may begin with the words of the title. */
function isTitled(line: string, title: string): boolean {
  return /^ {0,3}#/.test(line) ? line.includes(title) : line.replace(/^[\s*_>]+|[\s*_]+$/g, '') === title;
}
