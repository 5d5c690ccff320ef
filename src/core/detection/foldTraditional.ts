import { simplifiedForms } from '../classifier/traditionalCharacters';

/** In UTF-16 units; what a document is written in shows at its beginning. */
const sample = 4000;
const fewest = 5;
/** Share of the Chinese characters; in Traditional texts about a third have another form, in Simplified ones next to none. */
const leastShare = 0.1;

/** Whether a text is written in Traditional characters. */
export function isTraditional(text: string): boolean {
  const found = text.slice(0, sample).match(/[\u4e00-\u9fff]/g) ?? [];
  const traditional = found.filter((character) => simplifiedForms.has(character)).length;
  return traditional >= fewest && traditional >= found.length * leastShare;
}

/** The text in Simplified characters, each at the place that it had. */
export const foldTraditional = (text: string): string => text.replace(/[\u4e00-\u9fff]/g, (character) => simplifiedForms.get(character) ?? character);
