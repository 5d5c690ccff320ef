import type { Model } from '../classifier/model';
import { predict } from '../classifier/predict';
import { mostSiblings } from '../classifier/readSurroundings';
import type { TaskContext } from '../workKind';
import type { FindDecision } from './findDecision';
import { sumLeans, type Lean } from './lean';
import { isRoleDecision, surpriseOf } from './roleDecision';

/** Logits that decisions around a task never reach: what is clear by itself stays as it is. */
export const mostNeighbourLean = 3;
/** What a neighbour weighs that nobody decided on, against one that somebody did: most people correct what they see to be wrong. */
const undecidedWeight = 0.15;

/**
 * Takes a task and where it stands, gives what was decided on the task above it and on those beside it: each as much as the model is
 * wrong about it at that place. Where the model misreads one task of a list, it mostly misreads others in the same way. Fitted on
 * documents of authors that the model had not seen.
 */
export function leanOfNeighbours(task: string, { title, headings, parent = '', siblings = [] }: TaskContext, find: FindDecision, model: Model): Lean | undefined {
  const near = siblings.slice(0, mostSiblings);
  const neighbourCount = near.length + (parent === '' ? 0 : 1);
  const leans: Lean[] = [];
  const add = (text: string, place: Lean['place']): void => {
    const decision = find(text);
    if (decision === undefined || !isRoleDecision(decision)) return;
    const context = place === 'parent' ? { title, headings } : { title, headings, parent, siblings: [...near.filter((other) => other !== text), task] };
    leans.push({ amount: surpriseOf(decision, predict(text, model, context).margin), decision, place });
  };
  add(parent, 'parent');
  for (const text of near) add(text, 'siblings');
  const sum = sumLeans(leans);
  return sum && { ...sum, amount: (mostNeighbourLean * sum.amount) / (leans.length + undecidedWeight * (neighbourCount - leans.length)) };
}
