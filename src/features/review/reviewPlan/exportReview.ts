import { env, l10n, window, workspace } from 'vscode';
import { balanceTable } from '../../../core/plan/review/balanceTable';
import { measureBalance } from '../../../core/plan/review/measureBalance';
import { reviewCsv } from '../../../core/plan/review/reviewCsv';
import { reviewMarkdown } from '../../../core/plan/review/reviewMarkdown';
import { openMarkdown } from '../../../host/markdownEditor';
import type { ReviewedPlan } from '../../../host/reviewStore';
import { readReviewLabels } from './reviewLabels';

/** Puts the balance on the clipboard, as a Markdown table. */
export async function copyBalance({ plan, tasks }: ReviewedPlan): Promise<void> {
  const balance = measureBalance(plan, tasks.map(({ verdict }) => verdict));
  await env.clipboard.writeText(balanceTable(plan, balance, readReviewLabels()));
  window.setStatusBarMessage(l10n.t('Copied: {0}', l10n.t('Balance')), 3000);
}

/** Opens the review as an untitled document, in a form that the user chooses unless it is given. */
export async function exportReview({ source, plan, tasks }: ReviewedPlan, argument: unknown): Promise<void> {
  const form = argument === 'markdown' || argument === 'csv' ? argument : await askForm();
  const verdicts = tasks.map(({ verdict }) => verdict);
  if (form === 'markdown') {
    await openMarkdown(reviewMarkdown(source, plan, verdicts, readReviewLabels()));
  } else if (form === 'csv') {
    // Excel takes a file for UTF-8 by its byte order mark only; one within the text would be gone when it is saved.
    const content = reviewCsv(source, plan, verdicts, readReviewLabels());
    await window.showTextDocument(await workspace.openTextDocument({ language: 'plaintext', content, encoding: 'utf8bom' }));
  }
}

async function askForm(): Promise<'markdown' | 'csv' | undefined> {
  const items = [
    { label: 'Markdown', description: l10n.t('a report to read'), form: 'markdown' as const },
    { label: 'CSV', description: l10n.t('for a spreadsheet'), form: 'csv' as const },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Export Review') }))?.form;
}
