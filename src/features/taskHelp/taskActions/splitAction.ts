import { l10n } from 'vscode';
import type { CodeAction, TextDocument } from 'vscode';
import type { PlanTask } from '../../../core/plan/plan';
import type { ClassifierService } from '../../../host/classifierService';
import type { DocumentPlan } from '../../../host/documentPlan';
import { quoteWords } from '../../../host/labels';
import { actionKinds } from './actionKinds';
import { editAction } from './editAction';

/** Splits a task that is project and operations work in one; undefined for any other, and where both halves would not read well. */
export async function splitAction(document: TextDocument, { source, format }: DocumentPlan, task: PlanTask, classifier: ClassifierService): Promise<CodeAction | undefined> {
  const [{ splitTask }, classify] = await Promise.all([import('../../../core/plan/split/splitTask'), classifier.load(document.uri)]);
  const { parts } = classify(task.text, task.context);
  const split = parts && splitTask(source, task, parts, format);
  return split && editAction(l10n.t('Split Task: {0}', quoteWords([split.first, split.second])), actionKinds.split, document, split.edits);
}
