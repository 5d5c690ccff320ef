import type { DocumentKind } from '../../documents/documentKind';
import type { Span } from '../../markdown/span';
import type { Role } from '../../workKind';
import type { TaskVerdict } from '../createPlanClassifier';
import type { Plan } from '../plan';
import { measureBalance } from './measureBalance';
import { namesImprovement, namesReceiver } from './receiverWords';

/** A task that a document of its kind should not hold. */
export interface MisplacedTask {
  /** Operations work in a project's document that nobody is named for after it ends, or a project within a document of operations. */
  readonly reason: 'operationsWithoutReceiver' | 'hiddenProject';
  readonly verdict: TaskVerdict;
  /** Where the task's words stand in the source. */
  readonly span: Span;
}

/** Without a kind the document belongs to the role that has this share of so many tasks that have one. */
const dominantShare = 0.75;
const fewestTasks = 8;

/**
 * The tasks that do not belong in a document, in order. A charter holds project work, a runbook operations work, hand-over
 * records and improvement requests both. Of another document the tasks tell, when most are of one role; else nothing is
 * misplaced. Unsure verdicts of the model, mixed and unclear tasks are never listed.
 */
export function listMisplaced(plan: Plan, verdicts: readonly TaskVerdict[], documentKind?: DocumentKind): readonly MisplacedTask[] {
  const role = roleOf(plan, verdicts, documentKind);
  if (!role) return [];
  return verdicts.flatMap((verdict): MisplacedTask[] => {
    const { task, kind, source } = verdict;
    if ((kind !== 'project' && kind !== 'operations') || kind === role || (source === 'model' && verdict.verdict.certainty === 'unsure')) return [];
    const place = [task.context.parent ?? '', ...(task.context.headings ?? [])];
    const span = { start: task.name.start, end: task.name.end };
    if (role === 'project') return namesReceiver(task.text) || place.some(namesReceiver) ? [] : [{ reason: 'operationsWithoutReceiver', verdict, span }];
    return place.some(namesImprovement) ? [] : [{ reason: 'hiddenProject', verdict, span }];
  });
}

function roleOf(plan: Plan, verdicts: readonly TaskVerdict[], documentKind: DocumentKind | undefined): Role | undefined {
  switch (documentKind) {
    case 'project-charter':
      return 'project';
    case 'operations-runbook':
      return 'operations';
    case 'handover-record':
    case 'improvement-request':
      return undefined;
    case undefined: {
      const { project, operations } = measureBalance(plan, verdicts).document.counts;
      const decided = project + operations;
      if (decided < fewestTasks) return undefined;
      return project >= dominantShare * decided ? 'project' : operations >= dominantShare * decided ? 'operations' : undefined;
    }
  }
}
