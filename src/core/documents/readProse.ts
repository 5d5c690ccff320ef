import type { Page } from '../markdown/page';
import { foldText } from './foldText';

/** Enough of a document to tell what it is; the time to look through it stays small. */
const longestProse = 40_000;
const fence = /^[ \t]{0,3}(`{3,}|~{3,})/;

/** The lines of a document that hold text, folded; code in fences, front matter and its titles are left out. */
export function readProse({ source, lines, firstLine }: Page, titles: readonly string[]): readonly string[] {
  const prose: string[] = [];
  let open: string | undefined;
  const from = lines.starts[firstLine] ?? source.length;
  for (let at = firstLine; at < lines.starts.length && lines.starts[at]! < from + longestProse; at++) {
    const line = source.slice(lines.starts[at], Math.min(lines.ends[at]!, from + longestProse));
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
