import { checkDocument } from '../checks/checkDocument';
import type { CheckOptions } from '../checks/checkOptions';
import type { Finding, FindingSeverity } from '../checks/finding';
import type { RuleCode } from '../checks/ruleLevels';
import { detectLanguage, type DocumentLanguage } from '../documents/detectLanguage';
import type { DocumentKind } from '../documents/documentKind';
import { readDocument } from '../documents/readDocument';
import { splitLines } from '../markdown/lines';
import { placeAt } from '../markdown/placeAt';

/** A finding as a reader sees it. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface ReportedFinding {
  readonly code: RuleCode;
  readonly severity: FindingSeverity;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Key of the field it is about; '' for the document. */
  readonly field: string;
  readonly message: string;
}

export interface CheckedFile {
  /** The name that it goes by in reports, with forward slashes. */
  readonly file: string;
  readonly kind: DocumentKind | 'none';
  readonly language: DocumentLanguage;
  /** Keys of the fields that are there, filled or not, each once, in the order of the text. */
  readonly fields: readonly string[];
  readonly findings: readonly ReportedFinding[];
}

/**
 * Reads and checks the text of a file.
 *
 * @param source without a byte order mark
 * @param tell says a finding in words
 */
export function checkSource(file: string, source: string, options: CheckOptions, tell: (finding: Finding) => string): CheckedFile {
  const document = readDocument(source);
  if (document.kind === 'none') return { file, kind: 'none', language: detectLanguage(source), fields: [], findings: [] };
  const lines = splitLines(source, 0, source.length);
  const findings = checkDocument(document, source, options).map((finding): ReportedFinding => {
    const { code, severity, field, start, end } = finding;
    const last = placeAt(lines, end);
    return { code, severity, ...placeAt(lines, start), endLine: last.line, endColumn: last.column, field, message: tell(finding) };
  });
  return { file, kind: document.kind, language: document.language, fields: [...new Set(document.fields.map(({ key }) => key))], findings };
}
