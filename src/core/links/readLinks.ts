import { maskComments, maskFences } from '../checks/maskText';
import type { Span } from '../markdown/span';

/** A link of a Markdown text to a file beside it. The span is that of the target as written. */
export interface LocalLink extends Span {
  /** What is shown for it; of a definition its name. */
  readonly label: string;
  readonly target: string;
  /** The target without fragment and query, percent signs decoded. */
  readonly path: string;
}

const inline = /!?\[((?:[^[\]\n\\]|\\.){0,300})\]\([ \t]{0,9}(?:<([^<>\n]{1,1000})>|((?:[^()\s\\<]|\\[^\s]|\([^()\s]{0,200}\)){1,1000}))(?:[ \t]{1,9}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?[ \t]{0,9}\)/g;
const definition = /^ {0,3}\[([^[\]\n^][^[\]\n]{0,200})\]:[ \t]{0,9}(?:<([^<>\n]{1,1000})>|(\S{1,1000}))/gm;
const inlineCode = /(`{1,3})(?!`)[^`\n]{1,2000}\1/g;
/** Elsewhere: a scheme or a drive, another host, a place in the same text, a root that only a server knows; and a form's blanks. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)|[{}<>[\]*$]|^\.{3}|…/i;

/** Takes a Markdown text; gives its links to files relative to it, pictures and definitions among them, in text order. Code and comments are left out. */
export function readLinks(source: string): readonly LocalLink[] {
  if (!source.includes('](') && !source.includes(']:')) return [];
  const text = maskFences(maskComments(source)).replace(inlineCode, (code) => ' '.repeat(code.length));
  const links: LocalLink[] = [];
  for (const pattern of [inline, definition]) {
    for (const match of text.matchAll(pattern)) {
      const target = match[2] ?? match[3] ?? '';
      const path = decode(target.replace(/[#?].*$/, '').replace(/\\(?=[!-/:-@[-`{-~])/g, ''));
      if (elsewhere.test(target) || path === '') continue;
      const start = match.index + match[0].indexOf(target, (match[1] ?? '').length + 2);
      links.push({ start, end: start + target.length, label: (match[1] ?? '').trim(), target, path });
    }
  }
  return links.sort((a, b) => a.start - b.start);
}

/** As written where the percent signs are no encoding. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
