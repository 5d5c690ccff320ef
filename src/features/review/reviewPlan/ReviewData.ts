import type { TaskForm } from '../../../core/plan/plan';
import type { TaskVerdict } from '../../../core/plan/createPlanClassifier';
import { tasksOf, type TaskGroup } from '../../../core/plan/session/groupTasks';
import { isSettled, type ReviewTask } from '../../../core/plan/session/reviewTask';
import { taskName } from '../../../core/plan/session/taskName';
import type { Certainty, WorkKind } from '../../../core/workKind';
import type { ReviewedPlan } from '../../../host/reviewStore';
import { groupDescription, groupLabel, taskDescription } from './reviewWords';

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

/** A group as it is listed at the top of the view, with the ids of its tasks. */
export interface ReviewedGroup {
  readonly label: string;
  readonly description: string;
  readonly tasks: readonly string[];
}

/**
 * What the commands of a review answer to whoever runs them, as it was at that moment. Tasks and groups are made when they are
 * read, and are no properties of the object's own: the palette and the views run the same commands, with them VS Code sends
 * each answer to another process, and of a long plan that is megabytes for every key.
 */
export class ReviewData {
  readonly uri: string;
  readonly version: number;
  readonly #reviewed: ReviewedPlan;
  readonly #groups: readonly TaskGroup[];

  /**
   * @param groups as they are listed at the top of the view
   * @param current id of the task that is looked at
   */
  constructor(
    reviewed: ReviewedPlan,
    groups: readonly TaskGroup[],
    readonly current: string | undefined,
    readonly message: string,
  ) {
    this.uri = reviewed.uri.toString();
    this.version = reviewed.version;
    this.#reviewed = reviewed;
    this.#groups = groups;
  }

  get tasks(): readonly ReviewedTask[] {
    return this.#reviewed.tasks.map((task) => describe(task, this.#reviewed.source));
  }

  get groups(): readonly ReviewedGroup[] {
    return this.#groups.map((group) => ({ label: groupLabel(group), description: groupDescription(group), tasks: tasksOf(group).map(({ id }) => id) }));
  }
}

function describe(reviewed: ReviewTask, source: string): ReviewedTask {
  const { task, kind, source: decidedBy, verdict } = reviewed.verdict;
  return {
    id: reviewed.id,
    form: task.form,
    line: task.line,
    label: taskName(source, task),
    description: taskDescription(reviewed),
    kind,
    source: decidedBy,
    certainty: verdict.certainty,
    isSettled: isSettled(reviewed),
    isSkipped: reviewed.isSkipped,
  };
}
