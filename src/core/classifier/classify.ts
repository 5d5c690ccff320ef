import type { Certainty, TaskContext, UnclearReason, Verdict } from '../workKind';
import { explain } from './explain';
import { findParts } from './findParts';
import type { Model } from './model';
import { predict, type Prediction } from './predict';

/** Words that could name a task. A phrase that the lexicon knows counts all of its words; a Chinese one of four characters counts two. */
const countWords = ({ reading: { text, units } }: Prediction): number => {
  let count = 0;
  for (const { isFunctionWord, script, start, end } of units) {
    if (isFunctionWord || script === 'number') continue;
    count += script === 'han' ? (end - start >= 4 ? 2 : 1) : text.slice(start, end).split(' ').length;
  }
  return count;
};
/** With no more words than these, an unclear text is too short to judge. */
const fewWords = 2;
/** Probability from which "mixed" and "unclear" are said with some confidence. */
const likelyOther = 0.75;

/** Whether more of a text is Chinese than in an alphabet; a text without words counts as Chinese. */
export const isChinese = ({ reading }: Pick<Prediction, 'reading'>): boolean => {
  let balance = 0;
  for (const { script, start, end } of reading.units) balance += script === 'han' ? end - start : script === 'latin' ? (start - end) / 3 : 0;
  return balance >= 0;
};

/** Logits that the cut-offs for certainty are measured in: a margin counts the less, the likelier it is that the text is no single task. */
export const certaintyWeight = ({ margin, pUnclear, pMixed }: Prediction): number => Math.abs(margin) * (1 - Math.max(pUnclear, pMixed));

const rateCertainty = (prediction: Prediction, model: Model): Certainty => {
  const { clearLatin, clearHan, likelyLatin, likelyHan } = model.cutoffs;
  const [clear, likely] = isChinese(prediction) ? [clearHan, likelyHan] : [clearLatin, likelyLatin];
  const weight = certaintyWeight(prediction);
  return weight >= clear ? 'clear' : weight >= likely ? 'likely' : 'unsure';
};

/** Why no side can be named, or undefined when one can. */
const findUnclearReason = (prediction: Prediction, model: Model, hasEvidence: boolean): UnclearReason | undefined => {
  const { cutoffs } = model;
  const words = countWords(prediction);
  if (words === 0) return 'tooShort';
  // "Website": a lone word names a thing, and only its place tells what is to be done with it.
  if (words === 1 && prediction.surroundings.length === 0 && rateCertainty(prediction, model) !== 'clear') return 'tooShort';
  if (prediction.pUnclear >= (isChinese(prediction) ? cutoffs.unclearHan : cutoffs.unclearLatin)) return words <= fewWords ? 'tooShort' : 'noTask';
  if (!hasEvidence) return 'tooShort';
  return Math.abs(prediction.margin) < cutoffs.balanced ? 'balanced' : undefined;
};

/** Puts a prediction into a verdict; offsets are UTF-16 units of the text that was predicted. */
export const judge = (prediction: Prediction, model: Model): Verdict => {
  const { normal, reading, contributions, margin, pMixed } = prediction;
  const { evidence, surroundings } = explain(prediction);
  const pProject = 1 / (1 + Math.exp(-margin));
  const common = { pProject, pOperations: 1 - pProject, evidence, surroundings, truncated: normal.truncated };

  if (pMixed >= model.cutoffs.mixed && pMixed >= prediction.pUnclear) {
    const split = findParts(normal, reading, contributions);
    if (split !== undefined && split.weight >= model.cutoffs.mixedPart) {
      return { ...common, kind: 'mixed', certainty: pMixed >= likelyOther ? 'likely' : 'unsure', parts: split.parts };
    }
  }
  const unclearReason = findUnclearReason(prediction, model, evidence.length > 0);
  if (unclearReason !== undefined) {
    return { ...common, kind: 'unclear', certainty: countWords(prediction) === 0 ? 'clear' : prediction.pUnclear >= likelyOther ? 'likely' : 'unsure', unclearReason };
  }
  return { ...common, kind: margin > 0 ? 'project' : 'operations', certainty: rateCertainty(prediction, model) };
};

/**
 * Says what kind of work a task description asks for, how sure that is, and which words decided.
 * Takes any string in English or Chinese and, if known, where it stands; offsets in the verdict are UTF-16 units of `text`.
 */
export const classify = (text: string, model: Model, context?: TaskContext): Verdict => judge(predict(text, model, context), model);
