import { classify, judge } from '../classifier/classify';
import type { Model } from '../classifier/model';
import { predict } from '../classifier/predict';
import type { LearnedEvidence, TaskContext, Verdict } from '../workKind';
import type { Decision } from './decision';
import { createDecisionFinder } from './findDecision';
import { foldTask } from './foldTask';
import { sumLeans, type Lean } from './lean';
import { leanOfDecisions } from './leanOfDecisions';
import { leanOfNeighbours } from './leanOfNeighbours';
import { isRoleDecision } from './roleDecision';

/** Logits below which what was learned is not worth a reason. */
const leastStrength = 0.25;
/** Of a role that a person decided on. */
const decidedProbability = 0.99;

/**
 * Takes a model and decisions, the weightiest first where two speak of the same text; gives a classifier that answers what was decided
 * to the same text, and leans towards it, within bounds, with texts that are like it and with the tasks around it. Without decisions
 * it is `classify`.
 */
export const createLearnedClassifier = (model: Model, decisions: readonly Decision[]): ((text: string, context?: TaskContext) => Verdict) => {
  if (decisions.length === 0) return (text, context) => classify(text, model, context);
  const byText = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = foldTask(decision.text);
    if (key !== '' && !byText.has(key)) byText.set(key, decision);
  }
  const leanOf = leanOfDecisions([...byText.values()].filter(isRoleDecision), model);
  const find = createDecisionFinder(byText);
  return (text, context) => {
    const prediction = predict(text, model, context);
    const same = find(text);
    if (same !== undefined) return answerAsDecided(judge(prediction, model), same);
    // Where there is no word there is no task, wherever it stands.
    const around = context === undefined || prediction.reading.units.length === 0 ? undefined : leanOfNeighbours(text, context, find, model);
    const lean = sumLeans([leanOf(prediction), around].filter((one) => one !== undefined));
    if (lean === undefined) return judge(prediction, model);
    const verdict = judge({ ...prediction, margin: prediction.margin + lean.amount }, model);
    const strength = Math.abs(lean.amount);
    return strength < leastStrength ? verdict : { ...verdict, learned: evidenceOf(lean, strength) };
  };
};

const evidenceOf = ({ decision: { kind, on, text }, place }: Pick<Lean, 'decision' | 'place'>, strength: number): LearnedEvidence => ({ kind, on, text, same: false, ...(place === undefined ? {} : { place }), strength });

const answerAsDecided = ({ unclearReason, parts, ...verdict }: Verdict, decision: Decision): Verdict => {
  const { kind } = decision;
  const pProject = kind === 'project' ? Math.max(verdict.pProject, decidedProbability) : kind === 'operations' ? Math.min(verdict.pProject, 1 - decidedProbability) : verdict.pProject;
  return {
    ...verdict,
    kind,
    certainty: 'clear',
    pProject,
    pOperations: 1 - pProject,
    ...(kind === 'unclear' && unclearReason !== undefined ? { unclearReason } : {}),
    ...(kind === 'mixed' && parts !== undefined ? { parts } : {}),
    learned: { ...evidenceOf({ decision }, 0), same: true },
  };
};
