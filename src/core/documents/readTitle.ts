import type { Token } from 'markdown-it';
import type { FrontMatter } from '../markdown/frontMatter';
import { locateHeading, locateText, type Page } from '../markdown/page';
import { documentKinds } from './documentKind';
import { matchTitle } from './documentTitles';
import { foldText } from './foldText';

const longestTitle = 120;
/** So many first-level headings divide a document. */
const sections = 3;

/**
 * What may be the title of a document, best first: the front matter's, its first level-1 heading, a short first line, its
 * first heading.
 */
export function readTitles(page: Page, tokens: readonly Token[], frontMatter: FrontMatter | undefined): readonly string[] {
  return [frontMatter?.title, readBodyTitle(page, tokens)].filter((title) => title !== undefined);
}

function readBodyTitle(page: Page, tokens: readonly Token[]): string | undefined {
  const headings = tokens.flatMap((token, index) => (token.type === 'heading_open' && token.level === 0 ? [index] : []));
  const heading = headings.find((index) => tokens[index]!.tag === 'h1') ?? headings[0];
  const first = tokens.findIndex(({ type }) => type === 'paragraph_open' || type === 'heading_open');
  const isBodyFirst = first >= 0 && tokens[first]!.type === 'paragraph_open' && tokens[first]!.level === 0;
  if (isBodyFirst && (heading === undefined || tokens[heading]!.tag !== 'h1')) {
    const line = locateText(page, tokens[first + 1]!, 0)[0];
    const whole = line && page.source.slice(line.start, line.end);
    const text = whole?.replace(/^[*_\s]+|[*_\s]+$/g, '');
    // All in bold a colon divides a title; else what stands before it is a label.
    const isBold = whole !== undefined && /^\*\*[^*]+\*\*\s*$/.test(whole);
    if (text && text.length <= longestTitle / 2 && !(isBold ? /[。；;!！?？]|\. |[.:：]$/ : /[。；;：:!！?？]|\. |\.$/).test(text)) return text;
  }
  if (heading === undefined) return undefined;
  const span = locateHeading(page, tokens[heading]!, tokens[heading + 1]!, 0);
  const title = span && page.source.slice(span.start, Math.min(span.end, span.start + longestTitle));
  return title !== undefined && headsSection(tokens, headings, first) && !namesKind(title) ? undefined : title;
}

/** The first of several equal headings below other text heads a section, not the document. */
function headsSection(tokens: readonly Token[], headings: readonly number[], first: number): boolean {
  const equals = headings.filter((index) => tokens[index]!.tag === 'h1').length;
  return equals >= sections && first >= 0 && tokens[first]!.type === 'paragraph_open';
}

function namesKind(title: string): boolean {
  const folded = foldText(title);
  return documentKinds.some((kind) => matchTitle(kind, folded) !== 'none');
}
