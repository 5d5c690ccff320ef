import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';

let parser: Parser | undefined;

/**
 * The block structure of a Markdown text; `inline` tokens carry text only. HTML is read so that comments and blocks can be
 * left out; nothing is rendered from this. Built on first use, because activation has no time for it.
 */
export function parseTokens(text: string): readonly Token[] {
  if (!parser) {
    parser = new MarkdownIt({ html: true });
    parser.core.ruler.enableOnly(['normalize', 'block']);
  }
  return parser.parse(text, {});
}
