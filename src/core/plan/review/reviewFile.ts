import { readInSteps } from '../../documents/readDocument';
import type { TaskContext, Verdict, WorkKind } from '../../workKind';
import { createPlanClassifier, type TaskVerdict } from '../createPlanClassifier';
import { readPlanInSteps } from '../readPlan';
import { groupOf } from '../session/reviewTask';
import { taskName } from '../session/taskName';
import { listMisplaced, type MisplacedTask } from './listMisplaced';
import { measureBalance } from './measureBalance';

/** Why a person should look at a task, in the order in which it is told. */
export const concerns = ['operationsWithoutReceiver', 'hiddenProject', 'unsure'] as const satisfies readonly (MisplacedTask['reason'] | 'unsure')[];
export type Concern = (typeof concerns)[number];

/** How many tasks are of one concern, and the first few of them. */
export interface ConcernedTasks {
  readonly count: number;
  /** Lines count from 1. */
  readonly examples: readonly { readonly line: number; readonly text: string }[];
}

/** What a review of many files keeps of one: so little that thousands of files can be held. */
export interface FileReview {
  /** The name that it goes by in reports, with forward slashes. */
  readonly file: string;
  readonly counts: Readonly<Record<WorkKind, number>>;
  readonly concerns: Readonly<Record<Concern, ConcernedTasks>>;
}

const mostExamples = 3;
/** In letters. */
const longestExample = 120;

/**
 * Classifies all tasks of a Markdown file, in short steps.
 *
 * @param source without a byte order mark
 * @returns `tooLong` for one that is longer than plans are read
 */
export function* reviewFile(file: string, source: string, classify: (text: string, context: TaskContext) => Verdict): Generator<void, FileReview | 'tooLong'> {
  const plan = yield* readPlanInSteps(source, 'markdown');
  if (plan.tooLong) return 'tooLong';
  const verdicts: TaskVerdict[] = [];
  for (const verdict of createPlanClassifier(classify).run(plan)) {
    verdicts.push(verdict);
    yield;
  }
  const { kind } = verdicts.length > 0 ? yield* readInSteps(source) : { kind: 'none' as const };
  yield;
  const misplaced = listMisplaced(plan, verdicts, kind === 'none' ? undefined : kind);
  const misplacedFor = (reason: MisplacedTask['reason']): ConcernedTasks => concerned(source, misplaced.filter((found) => found.reason === reason).map(({ verdict }) => verdict));
  return {
    file,
    counts: measureBalance(plan, verdicts).document.counts,
    concerns: {
      operationsWithoutReceiver: misplacedFor('operationsWithoutReceiver'),
      hiddenProject: misplacedFor('hiddenProject'),
      unsure: concerned(source, verdicts.filter((verdict) => groupOf(verdict) === 'unsure')),
    },
  };
}

function concerned(source: string, verdicts: readonly TaskVerdict[]): ConcernedTasks {
  return { count: verdicts.length, examples: verdicts.slice(0, mostExamples).map(({ task }) => ({ line: task.line + 1, text: copyStart(taskName(source, task)) })) };
}

/** Put together letter by letter: engines let a slice hold on to the whole text that it was cut from. */
function copyStart(text: string): string {
  const letters = [...text.slice(0, 2 * longestExample).replace(/\s+/g, ' ')];
  return letters.length <= longestExample ? letters.join('') : `${letters.slice(0, longestExample - 1).join('')}…`;
}
