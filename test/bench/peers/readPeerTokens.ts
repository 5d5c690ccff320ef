const runs = /\p{Script=Han}+|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const startsWithHan = /^\p{Script=Han}/u;

/**
 * What the trained peers are given: words in lower case, and of Chinese every character and every two neighbours, because none
 * of the peers knows where a Chinese word ends.
 */
export const readPeerTokens = (text: string): string[] =>
  [...text.toLowerCase().matchAll(runs)].flatMap(([run]) => {
    if (!startsWithHan.test(run)) return [run];
    const characters = [...run];
    return characters.flatMap((character, index) => {
      const next = characters[index + 1];
      return next === undefined ? [character] : [character, character + next];
    });
  });
