import { createPlanClassifier, type TaskVerdict } from '../../../../src/core/plan/createPlanClassifier';
import type { Plan } from '../../../../src/core/plan/plan';
import { readPlan } from '../../../../src/core/plan/readPlan';
import type { Certainty, Verdict, WorkKind } from '../../../../src/core/workKind';

const kinds = new Map<string, WorkKind>([['p', 'project'], ['o', 'operations'], ['m', 'mixed']]);

/** A kind as the first letter names it: p, o, m, u; in capitals the model is sure. The first word is the reason. */
export function classifyByLetter(text: string): Verdict {
  const letter = /[a-z]/i.exec(text)?.[0] ?? 'u';
  const kind = kinds.get(letter.toLowerCase()) ?? 'unclear';
  const certainty: Certainty = letter === letter.toUpperCase() ? 'clear' : 'unsure';
  const role = kind === 'operations' ? 'operations' : 'project';
  return { kind, certainty, pProject: 0.5, pOperations: 0.5, evidence: [{ dimension: 'objective', role, start: 0, end: text.search(/\s|$/), strength: 1 }], surroundings: [], truncated: false };
}

/** A plan whose tasks have the kind that their first letter names. */
export function judge(source: string): { readonly source: string; readonly plan: Plan; readonly verdicts: readonly TaskVerdict[] } {
  const plan = readPlan(source, 'markdown');
  return { source, plan, verdicts: [...createPlanClassifier(classifyByLetter).run(plan)] };
}
