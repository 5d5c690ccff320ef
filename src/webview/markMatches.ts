import { queryWords } from '../core/reference/matchesQuery';

/** Marks the query's words inside the elements by the CSS highlight API, which leaves the page's nodes alone. */
export function markMatches(elements: readonly HTMLElement[], query: string): void {
  if (!('highlights' in CSS)) {
    return;
  }
  CSS.highlights.delete('match');
  const words = queryWords(query);
  if (words.length === 0) {
    return;
  }
  const ranges = elements.flatMap((node) => textNodes(node).flatMap((text) => words.flatMap((word) => rangesOf(text, word))));
  CSS.highlights.set('match', new Highlight(...ranges));
}

function textNodes(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    found.push(walker.currentNode as Text);
  }
  return found;
}

function rangesOf(node: Text, word: string): readonly Range[] {
  const text = node.data.toLowerCase();
  // Lower-casing may change the length of rare characters; then nothing is marked rather than the wrong place.
  if (text.length !== node.data.length) {
    return [];
  }
  const found: Range[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    found.push(range);
  }
  return found;
}
