import type { TaskVerdict } from '../createPlanClassifier';
import type { Plan } from '../plan';
import type { ReviewLabels } from './reviewLabels';
import { reviewRow } from './reviewRow';

/** Spreadsheets take a cell that begins so for a formula; the full-width forms where the keyboard is Chinese or Japanese. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A review as comma-separated values after RFC 4180: CR LF after each line, a header line, quotes where they are needed. What
 * a spreadsheet would run as a formula begins with an apostrophe. Without byte order mark: whoever writes it to a file
 * for Excel saves it with one.
 */
export function reviewCsv(source: string, plan: Plan, verdicts: readonly TaskVerdict[], labels: ReviewLabels): string {
  const header = [labels.line, labels.section, labels.task, labels.workKind, labels.certainty, labels.decidedBy, labels.reasons];
  const rows = verdicts.map((verdict) => {
    const { line, sections, task, kind, certainty, decidedBy, reasons } = reviewRow(source, plan, verdict, labels);
    return [line, sections.join(' › '), task, kind, certainty, decidedBy, reasons.join('; ')];
  });
  return [header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
