import type { Token } from './readTokens';

const closers = new Set([0x5d, 0x29, 0x3a]);

/**
 * The clause that names the task: the first with words that is not a label such as "[ops]", "(draft)" or "Bug:".
 * Gives its number, or 0 when there is none. A label has at most three words or eight Chinese characters.
 */
export const findHeadClause = (tokens: readonly Token[]): number => {
  let words = 0;
  let first = -1;
  for (const token of tokens) {
    if (token.kind !== 'mark') {
      words += token.kind === 'han' ? (token.end - token.start) / 2.5 : 1;
      continue;
    }
    if (words > 0) {
      if (first < 0) first = token.clause;
      if (words > 3.2 || !closers.has(token.key)) return token.clause;
    }
    words = 0;
  }
  const last = tokens.at(-1);
  return words > 0 && last !== undefined ? last.clause : Math.max(0, first);
};
