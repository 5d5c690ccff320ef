import { findVagueWords, type VagueWord } from '../detection/findVagueWords';
import type { VagueTier } from '../detection/vagueWords';
import { blankDates } from '../detection/blankDates';
import { foldWidth } from '../detection/foldWidth';
import { isMeasurable } from '../detection/findMeasures';
import { listedIn } from './checkContext';
import type { FieldText } from './fieldText';
import type { Hit } from './finding';
import { hitMatch } from './hits';

const sized = (text: string): boolean => isMeasurable(text) || /\d/.test(blankDates(foldWidth(text), text));

/** Words for an outcome without a size, in a text that has none. */
export const vagueSizes = (text: string): readonly VagueWord[] => (sized(text) ? [] : findVagueWords(text, ['A']));

/** The first vague word of each entry that has no number: one is enough to look at it again. */
export function findVagueEntries(field: FieldText, tiers: readonly VagueTier[]): readonly Hit[] {
  return listedIn(field).flatMap(({ start, text }) => {
    const found = sized(text) ? undefined : findVagueWords(text, tiers)[0];
    return found ? [hitMatch(field, start, found, { word: found.text, text: found.text })] : [];
  });
}
