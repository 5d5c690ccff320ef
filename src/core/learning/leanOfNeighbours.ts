import { mostSiblings } from '../classifier/readSurroundings';
import type { TaskContext } from '../workKind';
import type { FindDecision } from './findDecision';
import type { Lean } from './lean';

/** Logits that decisions around a task never reach: what is clear by itself stays as it is. */
export const mostNeighbourLean = 2;
/** The number of decisions at which half of that is reached; one alone has two thirds. */
const half = 0.5;

/**
 * Takes where a task stands, gives what was decided on the task above it and on those beside it. Where the model misreads one task of a
 * list, it mostly misreads others in the same way: fitted on documents of authors that the model had not seen.
 */
export function leanOfNeighbours({ parent = '', siblings = [] }: TaskContext, find: FindDecision): Lean | undefined {
  const neighbours = [{ text: parent, place: 'parent' as const }, ...siblings.slice(0, mostSiblings).map((text) => ({ text, place: 'siblings' as const }))];
  const leans = neighbours.flatMap(({ text, place }): readonly Lean[] => {
    const decision = find(text);
    // What is both or neither says nothing of the tasks around it.
    return decision?.kind === 'project' || decision?.kind === 'operations' ? [{ amount: decision.kind === 'project' ? 1 : -1, decision, place }] : [];
  });
  const balance = leans.reduce((total, { amount }) => total + amount, 0);
  const first = leans.find(({ amount }) => amount * balance > 0);
  return first && { ...first, amount: (mostNeighbourLean * balance) / (leans.length + half) };
}
