const pieces = ['migrate ', 'Weekly', '每周一', '伺服器', '**bold**', '`code`', '[link](https://example.org/a_b)', '| cell |', '- [ ] ', '#123 ', '😀', '𠮷', '\ud83d', '\udc00', '\u0000', '\u200f', '\u202e', 'e\u0301', 'é', 'ﬁnal', '½', '㎏', '，', '。', '\n', '\t', '<b>', '</script>', '<img src=x onerror=alert(1)>', '30 June', '6月30日前', 'ПРИВЕТ', 'مرحبا', '１２３', "it's", ' ', 'a', '的'];

/** Gives `count` texts of odd pieces, the same for the same seed. */
export const randomTexts = (count: number, seed: number): readonly string[] => {
  let state = seed;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () => Array.from({ length: next(30) }, () => pieces[next(pieces.length)]).join(''));
};
