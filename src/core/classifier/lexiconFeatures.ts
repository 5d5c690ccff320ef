import { addFeature, addPairFeature, type FeatureDraft } from './featureList';
import { featureKey } from './featureKeys';
import { mix } from './hash';
import { englishSeed, findEntry, leanOf, type Lexicon } from './lexicon';
import type { Unit } from './readUnits';

const entryKey = featureKey('lexicon');
const zoneKey = featureKey('lexicon zone');
const gapKey = featureKey('lexicon gap');
const contrastKey = featureKey('lexicon contrast');

/** How far apart the words of a pair may stand, in units. */
const reach = 5;

const scriptOf = (unit: Unit): number => (unit.script === 'han' ? 1 : 2);
/** Lean, class and review state without the dimension, which does not decide. */
const groupOf = (entry: number): number => entry & 0b10001111111;
const leans = (unit: Unit): boolean => unit.entry >= 0 && leanOf(unit.entry) !== 0;

/** Key of the entry that begins with a unit, as far as it goes: a Chinese unit's own key is that. */
const openKey = (first: Unit): number => (first.script === 'han' ? first.key : mix(englishSeed, first.key));

/** Takes an open key, gives that of the entry which the second unit ends. */
const closeKey = (open: number, text: string, second: Unit): number => {
  if (second.script !== 'han') return mix(open, second.key);
  let key = open;
  for (let index = second.start; index < second.end; index += 1) key = mix(key, text.charCodeAt(index));
  return key;
};

/** Entries whose two words stand apart: "install … boiler", 更换…水表. */
const addGaps = (list: FeatureDraft, text: string, units: readonly Unit[], lexicon: Lexicon): void => {
  for (let at = 0; at < units.length; at += 1) {
    const first = units[at];
    if (first === undefined || first.isFunctionWord || first.script === 'number') continue;
    const open = openKey(first);
    for (let other = at + 1; other <= at + reach && other < units.length; other += 1) {
      const second = units[other];
      if (second === undefined || second.clause !== first.clause) break;
      if (second.isFunctionWord || second.script !== first.script || (other === at + 1 && first.script === 'han')) continue;
      const entry = findEntry(lexicon, closeKey(open, text, second));
      if (entry >= 0) addPairFeature(list, gapKey(scriptOf(first), groupOf(entry)), 1, first, second);
    }
  }
};

/** What the lexicon knows of the words, where they stand, and whether first and last disagree. */
export const addLexiconFeatures = (list: FeatureDraft, text: string, units: readonly Unit[], headClause: number, lexicon: Lexicon): void => {
  const leaning = units.filter(leans);
  const inHead = leaning.filter((unit) => unit.clause === headClause);
  const first = inHead[0];
  const last = inHead.at(-1);
  for (const unit of leaning) {
    const script = scriptOf(unit);
    const group = groupOf(unit.entry);
    addFeature(list, entryKey(script, group), 1, unit.start, unit.end);
    const zone = unit === first ? (unit === last ? 1 : 2) : unit === last ? 3 : unit.clause === headClause ? 4 : 5;
    addFeature(list, zoneKey(script, group, zone), 1, unit.start, unit.end);
  }
  if (first !== undefined && last !== undefined && first !== last) {
    addPairFeature(list, contrastKey(scriptOf(first), leanOf(first.entry) + 8, leanOf(last.entry) + 8), 1, first, last);
  }
  addGaps(list, text, units, lexicon);
};
