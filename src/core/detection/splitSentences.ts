import { trimSpan, type Span } from '../markdown/span';
import { visitMatches } from './visitMatches';

/** A dot ends a sentence only before white space, so it stays inside numbers and names; a few abbreviations keep theirs. */
const sentenceEnd = /[。；;！？\n\r]|[!?](?=\s|$)|(?<!\b(?:e\.g|i\.e|incl|approx|vs|no|dr|mr|ms|mrs|st|ext|cf))(?<!(?:^|\n)[ \t]{0,8}\d{1,3})\.(?=\s|$)/gi;

/** Takes any text; gives its sentences as spans without the white space around them, empty ones left out. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (end: number): void => {
    const span = trimSpan(text, from, end);
    if (span) spans.push(span);
  };
  visitMatches(sentenceEnd, text, (match) => {
    add(match.index);
    from = match.index + match[0].length;
  });
  add(text.length);
  return spans;
}
