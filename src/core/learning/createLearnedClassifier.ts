import { classify, judge } from '../classifier/classify';
import type { Model } from '../classifier/model';
import { predict } from '../classifier/predict';
import type { LearnedEvidence, TaskContext, Verdict } from '../workKind';
import type { Decision } from './decision';
import { foldTask } from './foldTask';
import { leanOfDecisions } from './leanOfDecisions';

/** Logits below which what was learned is not worth a reason. */
const leastStrength = 0.25;
/** Of a role that a person decided on. */
const decidedProbability = 0.99;

/**
 * Takes a model and decisions, the weightiest first where two speak of the same text; gives a classifier that answers what was decided
 * to the same text, and leans towards it, within bounds, with texts that are like it. Without decisions it is `classify`.
 */
export const createLearnedClassifier = (model: Model, decisions: readonly Decision[]): ((text: string, context?: TaskContext) => Verdict) => {
  if (decisions.length === 0) return (text, context) => classify(text, model, context);
  const byText = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = foldTask(decision.text);
    if (key !== '' && !byText.has(key)) byText.set(key, decision);
  }
  // What is both or neither says nothing of other texts.
  const leanOf = leanOfDecisions([...byText.values()].filter(({ kind }) => kind === 'project' || kind === 'operations'), model);
  return (text, context) => {
    const prediction = predict(text, model, context);
    const same = byText.get(foldTask(text));
    if (same !== undefined) return answerAsDecided(judge(prediction, model), same);
    const lean = leanOf(prediction);
    if (lean === undefined) return judge(prediction, model);
    const verdict = judge({ ...prediction, margin: prediction.margin + lean.amount }, model);
    const strength = Math.abs(lean.amount);
    return strength < leastStrength ? verdict : { ...verdict, learned: evidenceOf(lean.decision, false, strength) };
  };
};

const evidenceOf = ({ kind, on, text }: Decision, same: boolean, strength: number): LearnedEvidence => ({ kind, on, text, same, strength });

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
    learned: evidenceOf(decision, true, 0),
  };
};
