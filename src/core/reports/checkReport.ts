import type { FindingSeverity } from '../checks/finding';
import type { DocumentKind } from '../documents/documentKind';
import type { CheckedFile, ReportedFinding } from './checkSource';
import { escapeMarkdown } from './escapeMarkdown';
import type { FileFault, UnreadableFile } from './fileFault';
import { fileLink } from './fileLink';
import { linkTarget } from '../links/linkTarget';
import type { ReportedDrift } from './reportDrift';
import { countSeverities, findingSeverities } from './severityCounts';

/** What the report says, in one language. */
export interface CheckReportLabels {
  readonly title: string;
  readonly file: string;
  readonly kind: string;
  readonly unreadable: string;
  /** The heading above documents that have turned into the other kind of work. */
  readonly drift: string;
  readonly nothingFound: string;
  readonly noDocuments: string;
  readonly kindName: (kind: DocumentKind) => string;
  /** The heading of the column that counts a severity. */
  readonly severityColumn: (severity: FindingSeverity) => string;
  readonly severityName: (severity: FindingSeverity) => string;
  readonly faultName: (fault: FileFault) => string;
  /** How many documents were of none of the kinds; said when there are any. */
  readonly others: (count: number) => string;
}

/**
 * The check of many documents as a Markdown document: a table of the planning documents and how many were none, then the findings of
 * each with a link to the line, those that drift with the sentences that show it, and the files that could not be read. Line ends are LF, one at the end.
 *
 * @param files names are paths relative to where the report is read
 */
export function checkReport(files: readonly CheckedFile[], unreadable: readonly UnreadableFile[], labels: CheckReportLabels): string {
  const planning = files.filter((file): file is PlanningFile => file.kind !== 'none');
  const others = files.length - planning.length;
  const withFindings = planning.filter(({ findings }) => findings.length > 0);
  const drifting = files.flatMap(({ file, drift }) => (drift ? [driftItem(file, drift)] : []));
  const blocks = [
    `# ${labels.title}`,
    planning.length > 0 ? summaryTable(planning, labels) : labels.noDocuments,
    ...(others > 0 ? [labels.others(others)] : []),
    ...(planning.length > 0 && withFindings.length + drifting.length === 0 ? [labels.nothingFound] : []),
    ...withFindings.flatMap(({ file, findings }) => [`## ${fileLink(file)}`, findings.map((finding) => findingItem(file, finding, labels)).join('\n')]),
    ...(drifting.length > 0 ? [`## ${labels.drift}`, drifting.join('\n')] : []),
    ...(unreadable.length > 0 ? [`## ${labels.unreadable}`, unreadable.map(({ file, fault }) => `- ${fileLink(file)}: ${labels.faultName(fault)}`).join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type PlanningFile = CheckedFile & { readonly kind: DocumentKind };

function summaryTable(files: readonly PlanningFile[], labels: CheckReportLabels): string {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    row([labels.file, labels.kind, ...findingSeverities.map(labels.severityColumn)]),
    row(['---', '---', ...findingSeverities.map(() => '---:')]),
    ...files.map(({ file, kind, findings }) => {
      const counts = countSeverities(findings);
      return row([fileLink(file), labels.kindName(kind), ...findingSeverities.map((severity) => counts[severity])]);
    }),
  ].join('\n');
}

function findingItem(file: string, { line, column, severity, code, message }: ReportedFinding, { severityName }: CheckReportLabels): string {
  return `- [${line}:${column}](${linkTarget(file, line)}) **${severityName(severity)}** ${code}: ${escapeMarkdown(message)}`;
}

function driftItem(file: string, { message, places }: ReportedDrift): string {
  const shown = places.map(({ line, column, text }) => `  - [${line}:${column}](${linkTarget(file, line)}) ${escapeMarkdown(text)}`);
  return [`- ${fileLink(file)}: ${escapeMarkdown(message)}`, ...shown].join('\n');
}
