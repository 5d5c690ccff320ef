import { simplifiedForms } from '../../../src/core/classifier/traditionalCharacters';

const traditionalForms = new Map([...simplifiedForms].reverse().map(([traditional, simplified]) => [simplified, traditional]));

/** A Simplified text in Traditional characters, one for one: good enough to be read, not to be printed. */
export const toTraditional = (text: string): string => [...text].map((character) => traditionalForms.get(character) ?? character).join('');
