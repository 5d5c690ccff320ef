import type { Model } from '../classifier/model';
import { predict, type Prediction } from '../classifier/predict';
import { findMostLike, indexContents } from './contentIndex';
import type { Decision } from './decision';
import { contentOf } from './contentOf';

/** What earlier decisions add to a margin, and the one of them that adds most of it. */
export interface Lean {
  /** Logits, above 0 for project. */
  readonly amount: number;
  readonly decision: Decision;
}

export type LeanOf = (prediction: Prediction) => Lean | undefined;

/** So many decisions, the most alike, have a say: the others are about something else. */
const mostNear = 5;
/** Likeness below which a decision has no say; two texts of the same field that share one plain word reach about as much. */
const leastLikeness = 0.015;
/** Logits that a decision on the same words would add if the model had been altogether wrong. */
const usualWeight = 3;
/** From this likeness on, two texts are more and more the same task, and a decision may outweigh a sure model. */
const closeLikeness = 0.3;
const closeWeight = 6;
/** Logits that decisions on texts that are merely alike cannot go beyond, and what complete likeness adds to that. */
const usualBound = 1.5;
const closeBound = 4;

/** 0 to 1; a text that says something twice can be a little more than like itself. */
const closeness = (likeness: number): number => Math.min(1, Math.max(0, (likeness - closeLikeness) / (1 - closeLikeness)));

/**
 * Takes decisions for one of the two roles (at most 65,536), gives what they add to any prediction: each as much as its text is like
 * the one predicted and as the model was wrong about it, so that what the model knew already is not counted again.
 */
export const leanOfDecisions = (decisions: readonly Decision[], model: Model): LeanOf => {
  const read = decisions.map((decision) => {
    const { reading, margin } = predict(decision.text, model);
    return { decision, content: contentOf(reading), surprise: (decision.kind === 'project' ? 1 : 0) - 1 / (1 + Math.exp(-margin)) };
  });
  const findNear = findMostLike(indexContents(read.map(({ content }) => content)), read.length, mostNear, leastLikeness);
  return ({ reading }) => {
    const near = findNear(contentOf(reading));
    const shares = near.map(({ text, likeness }) => (read[text]?.surprise ?? 0) * (usualWeight * likeness + closeWeight * closeness(likeness) ** 2));
    const sum = shares.reduce((total, share) => total + share, 0);
    const strongest = shares.reduce((best, share, at) => (share * sum > (shares[best] ?? 0) * sum ? at : best), 0);
    const decision = read[near[strongest]?.text ?? -1]?.decision;
    if (decision === undefined || sum === 0) return undefined;
    const bound = usualBound + closeBound * closeness(near[0]?.likeness ?? 0);
    return { amount: bound * Math.tanh(sum / bound), decision };
  };
};
