import { hashText, mix } from './hash';

/** Takes the name of a kind of feature, gives a function that makes its keys from one to three numbers. */
export const featureKey = (name: string): ((first: number, second?: number, third?: number) => number) => {
  const seed = hashText(name);
  return (first, second, third) => {
    let key = mix(seed, first);
    if (second !== undefined) key = mix(key, second);
    if (third !== undefined) key = mix(key, third);
    return key;
  };
};
