import type { TaskContext } from '../workKind';
import { extractFeatures } from './extractFeatures';
import type { Model } from './model';
import { normalizeText, readLimit } from './normalizeText';
import { scoreFeatures } from './scoreFeatures';

/** What each neighbour may say, in logits, when its own margin is large; the nearest says most. */
const parentShare = 0.6;
const headingShare = 0.5;
const titleShare = 0.25;
const siblingShare = 0.5;
const mostSiblings = 6;

/** Tasks of one document share their headings and siblings; without this each would be read again for every task. */
const known = new WeakMap<Model, Map<string, number>>();
const mostKnown = 500;

/** Saturates: a heading that is certain counts no more than one that is clear. */
const readLean = (text: string, model: Model): number => {
  const { features } = extractFeatures(normalizeText(text).text, model.lexicon);
  return Math.tanh(scoreFeatures(features, model).margin / 3);
};

const lean = (text: string, model: Model): number => {
  let leans = known.get(model);
  if (leans === undefined || leans.size >= mostKnown) {
    leans = new Map();
    known.set(model, leans);
  }
  const found = leans.get(text) ?? readLean(text, model);
  // A very long text is not kept: the map must stay small.
  if (text.length <= readLimit) leans.set(text, found);
  return found;
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
