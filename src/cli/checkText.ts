import type { FindingSeverity } from '../core/checks/finding';
import type { CheckedFile } from '../core/reports/checkSource';
import { countSeverities } from '../core/reports/severityCounts';
import { l10n } from './editorStandIn';

/** Escape codes of terminals: red, yellow, blue. */
const colors: Readonly<Record<FindingSeverity, number>> = { error: 31, warning: 33, information: 34 };

/** One line for each finding, `file:line:column severity CODE message`; one for each document that drifts, with its sentences below; and a line that counts. */
export function checkText(files: readonly CheckedFile[], hasColor: boolean): string {
  const color = (severity: FindingSeverity): string => (hasColor ? `\u001b[${colors[severity]}m${severity}\u001b[39m` : severity);
  const lines = files.flatMap(({ file, findings }) => findings.map(({ line, column, severity, code, message }) => `${file}:${line}:${column} ${color(severity)} ${code} ${message}`));
  return [...lines, ...files.flatMap(driftLines), summary(files), ''].join('\n');
}

function driftLines({ file, drift }: CheckedFile): readonly string[] {
  return drift ? [`${file}: ${drift.message}`, ...drift.places.map(({ line, column, text }) => `    ${line}:${column} ${text}`)] : [];
}

function summary(files: readonly CheckedFile[]): string {
  const { error, warning, information } = countSeverities(files.flatMap(({ findings }) => findings));
  const others = files.filter(({ kind }) => kind === 'none').length;
  return l10n.t('Planning documents: {0}. Others, in which nothing is checked: {1}. Errors: {2}, warnings: {3}, information: {4}.', files.length - others, others, error, warning, information);
}
