import { foldText } from './foldText';
import { remember } from './remember';

/** Words that headings of one meaning differ in. */
const idleWords = new Set(['the', 'a', 'an', 'and', 'of', 'our', 'your', 'this', 'its']);

const word = /[a-z0-9]+|[^\0-\x7f]+/g;

/**
 * The form in which labels are compared: case, accents, Traditional characters, number, spelling, spaces and punctuation
 * resolved. Empty for what holds no letter.
 */
export const foldLabel = remember(10_000, (text) => {
  const plain = foldText(text).replace(/['’]s\b/g, 's').replace(/[\u2000-\u2bff、。〈-〗〜・￼\ufffd·×÷¶§]+/g, ' ');
  const words = plain.match(word) ?? [];
  return words.filter((each) => !idleWords.has(each)).map(foldWord).join('');
});

function foldWord(text: string): string {
  // "Need" is why, "Needs" is what.
  if (text.length < 4 || text.charCodeAt(0) > 127 || text === 'needs') return text;
  return text
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/is(e|ed|ing|ation|ational)$/, 'iz$1')
    .replace(/^programme$/, 'program');
}
