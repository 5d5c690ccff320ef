import { l10n } from 'vscode';
import type { CodeAction, TextDocument } from 'vscode';
import type { PlanTask } from '../../../core/plan/plan';
import type { Role } from '../../../core/workKind';
import type { DocumentPlan } from '../../../host/documentPlan';
import { readTagForm } from '../../../host/settings';
import { actionKinds } from './actionKinds';
import { editAction } from './editAction';

/** Writes the tag of one role behind every task touched; none where all have it, or where no tags are wanted. */
export async function tagActions(document: TextDocument, { source }: DocumentPlan, tasks: readonly PlanTask[]): Promise<readonly CodeAction[]> {
  const form = readTagForm(document);
  if (form === 'none') {
    return [];
  }
  const { writeTag } = await import('../../../core/plan/tags/writeTag');
  const titles: Readonly<Record<Role, string>> = { project: l10n.t('Tag as Project Work'), operations: l10n.t('Tag as Operations Work') };
  return (['project', 'operations'] as const).flatMap((role) => {
    const edits = tasks.flatMap((task) => writeTag(source, task, role, form) ?? []);
    return edits.length > 0 ? [editAction(titles[role], actionKinds.tags[role], document, edits)] : [];
  });
}
