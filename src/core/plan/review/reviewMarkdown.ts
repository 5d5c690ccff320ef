import type { TaskVerdict } from '../createPlanClassifier';
import type { Plan } from '../plan';
import { balanceTable } from './balanceTable';
import { measureBalance } from './measureBalance';
import type { ReviewLabels } from './reviewLabels';
import { reviewRow } from './reviewRow';
import { tableText } from './tableCell';

/** A review as a Markdown document: the balance, then a table of tasks for each section that has some. Lines end in LF. */
export function reviewMarkdown(source: string, plan: Plan, verdicts: readonly TaskVerdict[], labels: ReviewLabels): string {
  const header = [labels.line, labels.task, labels.workKind, labels.certainty, labels.decidedBy, labels.reasons];
  const groups = new Map<number | undefined, TaskVerdict[]>();
  for (const verdict of verdicts) {
    const group = groups.get(verdict.task.heading);
    if (group) group.push(verdict);
    else groups.set(verdict.task.heading, [verdict]);
  }
  const sections = [...groups.values()].map((group) => {
    const rows = group.map((verdict) => reviewRow(source, plan, verdict, labels));
    const cells = rows.map(({ line, task, kind, certainty, decidedBy, reasons }) => [line, task, kind, certainty, decidedBy, reasons.join('; ')]);
    return `## ${oneLine(rows[0]!.sections.join(' › ') || labels.beforeHeadings)}\n\n${tableText(header, cells)}`;
  });
  const balance = `## ${labels.balance}\n\n${balanceTable(plan, measureBalance(plan, verdicts), labels)}`;
  return [`# ${oneLine(labels.title(plan.title))}\n`, balance, ...sections].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
