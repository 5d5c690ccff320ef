import type { TaskForm } from '../../../core/plan/plan';
import type { TaskVerdict } from '../../../core/plan/createPlanClassifier';
import { tasksOf } from '../../../core/plan/session/groupTasks';
import { isSettled } from '../../../core/plan/session/reviewTask';
import { taskName } from '../../../core/plan/session/taskName';
import type { Certainty, WorkKind } from '../../../core/workKind';
import type { ReviewedPlan } from '../../../host/reviewStore';
import type { ReviewTree } from './ReviewTree';
import { groupDescription, groupLabel, taskDescription } from './reviewWords';

/** What the commands of a review answer to whoever runs them. */
export interface ReviewData {
  readonly uri: string;
  readonly version: number;
  readonly tasks: readonly ReviewedTask[];
  /** As they are listed at the top of the view. */
  readonly groups: readonly { readonly label: string; readonly description: string; readonly tasks: readonly string[] }[];
  /** Id of the task that is looked at. */
  readonly current?: string;
  readonly message: string;
}

export interface ReviewedTask {
  readonly id: string;
  readonly form: TaskForm;
  /** From 0. */
  readonly line: number;
  readonly label: string;
  readonly description: string;
  readonly kind: WorkKind;
  readonly source: TaskVerdict['source'];
  readonly certainty: Certainty;
  readonly isSettled: boolean;
  readonly isSkipped: boolean;
}

export function reviewData({ uri, version, source, tasks }: ReviewedPlan, tree: ReviewTree, current: string | undefined): ReviewData {
  return {
    uri: uri.toString(),
    version,
    tasks: tasks.map((task) => ({
      id: task.id,
      form: task.verdict.task.form,
      line: task.verdict.task.line,
      label: taskName(source, task.verdict.task),
      description: taskDescription(task),
      kind: task.verdict.kind,
      source: task.verdict.source,
      certainty: task.verdict.verdict.certainty,
      isSettled: isSettled(task),
      isSkipped: task.isSkipped,
    })),
    groups: tree.topGroups.map((group) => ({ label: groupLabel(group), description: groupDescription(group), tasks: tasksOf(group).map(({ id }) => id) })),
    current,
    message: tree.view.message ?? '',
  };
}
