import { foldLabel } from './foldLabel';

/** The ways in which a label can be understood, best first; folded. */
export interface LabelReadings {
  /** As a whole, without guidance in brackets or after a dash, either half of two languages. */
  readonly wholes: readonly string[];
  /** As several labels in one, outermost list the ways to cut it. */
  readonly merges: readonly (readonly string[])[];
}

const guidance = /[（(][^（()）]*[）)]|\[[^\][]*\]|【[^【】]*】|\{#[^}]*\}/g;
const separators = /\s*(?:[,，、/／&＆+＋|｜;；]|(?<![a-z])and(?![a-z])|以及|[与和及])\s*/i;

export function readLabel(text: string): LabelReadings {
  const plain = text.replace(/[*_`~]{1,3}|<[^<>]*>/g, '').replace(/\[([^\][]*)\]\([^()]*\)/g, '$1');
  const bare = plain.replace(guidance, ' ').trim() || plain;
  const beforeDash = bare.split(/\s+[–—-]+\s+|——|:\s|：/, 1)[0]!;
  // "Out of scope for the first release"; a single word before it says too little.
  const beforePhrase = /^(\S+\s+\S.*?)\s+(?:for|within|during|from)\s/i.exec(bare)?.[1];
  const halves = splitLanguages(bare);
  const ways = [bare, ...halves, ...splitLanguages(plain), beforeDash, ...(beforePhrase === undefined ? [] : [beforePhrase])];
  return {
    wholes: distinct([plain, ...ways].map(foldLabel)),
    merges: ways.map((way) => distinct(way.split(separators).map(foldLabel))).filter((parts) => parts.length > 1),
  };
}

/** The Chinese and the Latin half of a bilingual label; none when it is in one language. */
function splitLanguages(text: string): readonly string[] {
  const latin = text.replace(/[^\0-\x7f]+/g, ' ');
  if (!/[a-z]{2}/i.test(latin) || !/[\u3400-\u9fff]/.test(text)) return [];
  return [text.replace(/[\0-\x7f]+/g, ' '), latin];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
