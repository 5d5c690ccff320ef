import type { ClassifiedFile, ReportedTask } from '../core/reports/classifySource';
import { certaintyLabel, dimensionLabel, kindLabel, roleLabel, shorten, tallyLabel } from '../host/labels';
import { l10n } from './editorStandIn';

/** One line for each task with its kind, the reasons below it, and a line that counts. */
export function classifyText(files: readonly ClassifiedFile[]): string {
  const lines = files.flatMap(({ file, tasks }) => tasks.flatMap((task) => taskLines(file, task)));
  return [...lines, tallyLabel(files.flatMap(({ tasks }) => tasks.map(({ kind }) => kind))), ''].join('\n');
}

function taskLines(file: string, { line, column, text, kind, certainty, reasons }: ReportedTask): readonly string[] {
  const verdict = kind === 'unclear' ? kindLabel(kind) : l10n.t('{0} ({1})', kindLabel(kind), certaintyLabel(certainty));
  const because = reasons.map(({ dimension, role, words }) => l10n.t('“{0}” ({1}, {2})', shorten(words, 40), roleLabel(role), dimensionLabel(dimension)));
  return [`${file}:${line}:${column} ${verdict} ${shorten(text, 120)}`, ...(because.length > 0 ? [`    ${because.join(l10n.t(', '))}`] : [])];
}
