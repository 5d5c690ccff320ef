import type { TaskContext } from '../workKind';
import { extractFeatures } from './extractFeatures';
import type { Model } from './model';
import { normalizeText } from './normalizeText';
import { scoreFeatures } from './scoreFeatures';

/** What each neighbour may say, in logits, when its own margin is large; the nearest says most. */
const parentShare = 0.6;
const headingShare = 0.5;
const titleShare = 0.25;
const siblingShare = 0.5;
const mostSiblings = 6;

/** Saturates: a heading that is certain counts no more than one that is clear. */
const lean = (text: string, model: Model): number => {
  const { features } = extractFeatures(normalizeText(text).text, model.lexicon);
  return Math.tanh(scoreFeatures(features, model).margin / 3);
};

/**
 * Takes where a task stands, gives what that adds to its margin in logits: from -1.85 to 1.85, so that a task which is clear by
 * itself stays what it is. Only the innermost heading and the first six siblings are read.
 */
export const scoreContext = ({ title, headings, parent, siblings }: TaskContext, model: Model): number => {
  const heading = headings?.at(-1);
  const near = (siblings ?? []).slice(0, mostSiblings);
  let sum = 0;
  if (parent !== undefined) sum += parentShare * lean(parent, model);
  if (heading !== undefined) sum += headingShare * lean(heading, model);
  if (title !== undefined) sum += titleShare * lean(title, model);
  if (near.length > 0) sum += (siblingShare * near.reduce((total, sibling) => total + lean(sibling, model), 0)) / near.length;
  return sum;
};
