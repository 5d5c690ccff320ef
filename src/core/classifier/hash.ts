/**
 * 32-bit keys for words and features. The model stores keys instead of strings: with some 100,000 keys in use, an unseen
 * word meets a stranger's key with a probability of about 1 in 40,000.
 */

const multiplier = 0x9e3779b1;

/** Takes a running key and the next value (a character code or another key), gives the next key: unsigned 32 bit. */
export const mix = (key: number, value: number): number => {
  const product = Math.imul(key ^ value, multiplier);
  return (product ^ (product >>> 15)) >>> 0;
};

/** Key of a string, or of its part from `start` to `end`. */
export const hashText = (text: string, start = 0, end = text.length): number => {
  let key = 0x811c9dc5;
  for (let index = start; index < end; index += 1) key = mix(key, text.charCodeAt(index));
  return key;
};
