import type { Range, TextDocument } from 'vscode';
import type { Plan, PlanTask } from '../../../core/plan/plan';

/** The tasks on whose lines a range begins, ends or lies. */
export function findTouched({ tasks }: Plan, document: TextDocument, { start, end }: Range): readonly PlanTask[] {
  return tasks.filter((task) => task.line <= end.line && start.line <= lastLine(task, document));
}

function lastLine(task: PlanTask, document: TextDocument): number {
  return document.positionAt(task.end).line;
}
