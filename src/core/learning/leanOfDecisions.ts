import { isChinese } from '../classifier/classify';
import type { Model } from '../classifier/model';
import { predict, type Prediction } from '../classifier/predict';
import { findMostLike, indexContents } from './contentIndex';
import { contentOf } from './contentOf';
import type { Lean } from './lean';
import { surpriseOf, type RoleDecision } from './roleDecision';

export type LeanOf = (prediction: Prediction) => Lean | undefined;

/** So many decisions, the most alike, have a say: the others are about something else. */
const mostNear = 20;
/** Likeness below which a decision has no say: one plain word in common, or less. */
const leastLikeness = 0.015;

/** A part of the lean: a mean of how wrong the model was about the decisions, weighted by `weigh`, in logits up to `most`. */
interface Part {
  readonly weigh: (likeness: number) => number;
  /** The weight at which half of `most` is reached: little likeness is not made more of by being all there is. */
  readonly half: number;
  readonly most: number;
}

/** Texts that are merely alike: fitted on corrections of texts that the model had not seen; words tell more in Chinese. */
const alikeLatin: Part = { weigh: (likeness) => likeness, half: 0.3, most: 1 };
const alikeHan: Part = { ...alikeLatin, most: 2.5 };
/** Nearly the same task: from three tenths of likeness on, a decision may more and more outweigh a model that is sure. */
const nearlySame: Part = { weigh: (likeness) => Math.min(1, Math.max(0, (likeness - 0.3) / 0.7)) ** 2, half: 0.25, most: 5 };

/** Logits that no lean towards like texts goes beyond. */
export const mostLean = alikeHan.most + nearlySame.most;

/**
 * Takes decisions (at most 65,536), gives what they add to any prediction: each as much as its text is like
 * the one predicted and as the model was wrong about it, so that what the model knew already is not counted again.
 */
export const leanOfDecisions = (decisions: readonly RoleDecision[], model: Model): LeanOf => {
  const read = decisions.map((decision) => {
    const { reading, margin } = predict(decision.text, model);
    return { decision, content: contentOf(reading), surprise: surpriseOf(decision, margin) };
  });
  const findNear = findMostLike(indexContents(read.map(({ content }) => content)), read.length, mostNear, leastLikeness);
  return (prediction) => {
    const near = findNear(contentOf(prediction.reading));
    const alike = isChinese(prediction) ? alikeHan : alikeLatin;
    // Where its place speaks too, a task's own words weigh less, and with them what they are like.
    const ownShare = prediction.surroundings.length > 0 ? Math.min(1, model.blend.own) : 1;
    const parts = [{ ...alike, most: ownShare * alike.most }, nearlySame].map(({ weigh, half, most }) => {
      const weights = near.map(({ likeness }) => weigh(likeness));
      const scale = most / weights.reduce((total, weight) => total + weight, half);
      return weights.map((weight) => weight * scale);
    });
    const shares = near.map(({ text }, at) => (read[text]?.surprise ?? 0) * parts.reduce((total, weights) => total + (weights[at] ?? 0), 0));
    const amount = shares.reduce((total, share) => total + share, 0);
    const strongest = shares.reduce((best, share, at) => (share * amount > (shares[best] ?? 0) * amount ? at : best), 0);
    const decision = read[near[strongest]?.text ?? -1]?.decision;
    return decision === undefined || amount === 0 ? undefined : { amount, decision };
  };
};
