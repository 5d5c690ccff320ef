import { addChineseFeatures } from './chineseFeatures';
import { addEnglishFeatures } from './englishFeatures';
import { finishFeatures, startFeatures, type FeatureList } from './featureList';
import { findHeadClause } from './findHeadClause';
import { findTimeMarks, type TimeMark } from './findTimeMarks';
import { addGeneralFeatures } from './generalFeatures';
import type { Lexicon } from './lexicon';
import { addLexiconFeatures } from './lexiconFeatures';
import { addSignalFeatures } from './signalFeatures';
import { readTokens, type Token } from './readTokens';
import { readUnits, type Unit } from './readUnits';

/** A text as read: its pieces and the features they show. Offsets are those of the normalised text. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  readonly times: readonly TimeMark[];
  readonly features: FeatureList;
  /** So many features, the first of the list, are bare words and n-grams; the rest stand for knowledge about words. */
  readonly wordFeatureCount: number;
}

/** Takes normalised text, gives its reading. Linear in the text's length. */
export const extractFeatures = (text: string, lexicon: Lexicon): Reading => {
  const tokens = readTokens(text);
  const times = findTimeMarks(text);
  const units = readUnits(text, tokens, times, lexicon);
  const headClause = findHeadClause(tokens);
  const draft = startFeatures();
  addEnglishFeatures(draft, tokens, headClause);
  addChineseFeatures(draft, text, tokens, units, headClause);
  const wordFeatureCount = draft.count;
  addGeneralFeatures(draft, text, tokens, times);
  addSignalFeatures(draft, text);
  addLexiconFeatures(draft, text, units, headClause, lexicon);
  return { text, tokens, units, times, features: finishFeatures(draft), wordFeatureCount };
};
