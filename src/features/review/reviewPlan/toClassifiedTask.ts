import { tagKinds } from '../../../core/tags/tagForms';
import { classifiedText } from '../../../core/plan/session/classifiedText';
import { isSettled, type ReviewTask } from '../../../core/plan/session/reviewTask';
import type { ReviewedPlan } from '../../../host/reviewStore';
import type { ClassifiedTask } from '../../../host/verdictStore';

/** A task under review as the sidebar's card shows it. */
export function toClassifiedTask({ uri, version, source }: ReviewedPlan, task: ReviewTask): ClassifiedTask {
  const { task: { start, end, context }, kind, source: decidedBy } = task.verdict;
  const settledAs = isSettled(task) ? tagKinds.find((known) => known === kind) : undefined;
  return { uri, version, start, end, context, ...classifiedText(source, task.verdict), settledAs, isTagged: decidedBy === 'tag' };
}
