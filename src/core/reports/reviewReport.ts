import { linkTarget } from '../links/linkTarget';
import { balanceKinds } from '../plan/review/measureBalance';
import { concerns, type Concern, type FileReview } from '../plan/review/reviewFile';
import { shareCells } from '../plan/review/shareCells';
import type { WorkKind } from '../workKind';
import { escapeMarkdown } from './escapeMarkdown';
import type { FileFault, UnreadableFile } from './fileFault';
import { fileLink } from './fileLink';

/** What the report says, in one language. */
export interface ReviewReportLabels {
  readonly title: string;
  readonly file: string;
  readonly tasks: string;
  readonly noTasks: string;
  readonly unreadable: string;
  readonly kindName: (kind: WorkKind) => string;
  /** The row of all files that have tasks. */
  readonly allFiles: (count: number) => string;
  /** Said when there are files without tasks. */
  readonly withoutTasks: (count: number) => string;
  /** Heading above the tasks of a concern. */
  readonly concernTitle: (concern: Concern, count: number) => string;
  /** Said below them when not all are shown. */
  readonly notAllShown: (shown: number, count: number) => string;
  readonly faultName: (fault: FileFault) => string;
}

/** More than these are no list that anyone looks through. */
const mostShown = 60;

/**
 * The review of many files as a Markdown document: a table with the share of each kind of work, for all files and each that has tasks,
 * those with the most tasks first; some of the tasks that someone should look at, with links; and the files that could not be read.
 * Line ends are LF, one at the end.
 *
 * @param files names are paths relative to where the report is read
 */
export function reviewReport(files: readonly FileReview[], unreadable: readonly UnreadableFile[], labels: ReviewReportLabels): string {
  const sorted = files.filter((file) => totalOf(file) > 0).sort((a, b) => totalOf(b) - totalOf(a) || (a.file < b.file ? -1 : 1));
  const others = files.length - sorted.length;
  const blocks = [
    `# ${labels.title}`,
    sorted.length > 0 ? shareTable(sorted, labels) : labels.noTasks,
    ...(others > 0 ? [labels.withoutTasks(others)] : []),
    ...concerns.flatMap((concern) => concernBlocks(concern, sorted, labels)),
    ...(unreadable.length > 0 ? [`## ${labels.unreadable}`, unreadable.map(({ file, fault }) => `- ${fileLink(file)}: ${labels.faultName(fault)}`).join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Counts = FileReview['counts'];

const totalOf = ({ counts }: { readonly counts: Counts }): number => balanceKinds.reduce((sum, kind) => sum + counts[kind], 0);

function shareTable(files: readonly FileReview[], labels: ReviewReportLabels): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const shareRow = (name: string, counts: Counts): string => row([name, String(totalOf({ counts })), ...shareCells(counts)]);
  return [
    row([labels.file, labels.tasks, ...balanceKinds.map(labels.kindName)]),
    row(['---', '---:', ...balanceKinds.map(() => '---:')]),
    shareRow(`**${labels.allFiles(files.length)}**`, sumUp(files)),
    ...files.map(({ file, counts }) => shareRow(fileLink(file), counts)),
  ].join('\n');
}

function sumUp(files: readonly FileReview[]): Counts {
  const sum = { project: 0, operations: 0, mixed: 0, unclear: 0 };
  for (const { counts } of files) for (const kind of balanceKinds) sum[kind] += counts[kind];
  return sum;
}

function concernBlocks(concern: Concern, files: readonly FileReview[], { concernTitle, notAllShown }: ReviewReportLabels): readonly string[] {
  const count = files.reduce((sum, file) => sum + file.concerns[concern].count, 0);
  if (count === 0) return [];
  const examples = files.flatMap(({ file, concerns: found }) => found[concern].examples.map((example) => ({ file, ...example })));
  const items = examples.slice(0, mostShown).map(({ file, line, text }) => `- [${escapeMarkdown(file)}:${line}](${linkTarget(file, line)}) ${escapeMarkdown(text)}`);
  return [`## ${concernTitle(concern, count)}`, items.join('\n'), ...(items.length < count ? [notAllShown(items.length, count)] : [])];
}
