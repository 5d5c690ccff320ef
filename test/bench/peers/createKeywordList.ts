import type { CueWords } from './cueWords';
import type { Side } from './trainedPeer';

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const toPattern = ({ english, chinese }: CueWords): RegExp =>
  new RegExp(`\\b(?:${english.map((word) => word.replace('*', '[\\w-]*')).join('|')})\\b|${chinese.join('|')}`, 'g');

/** The side whose cue words are more; on a tie, which is mostly a text without any, operations. */
export const createKeywordList = (words: Readonly<Record<Side, CueWords>>): ((text: string) => Side) => {
  const project = toPattern(words.project);
  const operations = toPattern(words.operations);
  return (text) => {
    const lower = text.toLowerCase();
    return countMatches(lower, project) > countMatches(lower, operations) ? 'project' : 'operations';
  };
};
