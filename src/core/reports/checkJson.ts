import type { CheckedFile } from './checkSource';

/** The check's answer for programs, as JSON text with a line end. Its shape is documented in docs/command-line.md and stays. */
export function checkJson(files: readonly CheckedFile[]): string {
  const shown = files.map(({ file, kind, language, fields, findings }) => ({
    file,
    kind,
    language,
    fields,
    findings: findings.map(({ code, severity, line, column, field, message }) => ({ code, severity, line, column, field, message })),
  }));
  return `${JSON.stringify({ files: shown }, undefined, 2)}\n`;
}
