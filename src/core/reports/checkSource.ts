import { checkDocument } from '../checks/checkDocument';
import type { CheckOptions } from '../checks/checkOptions';
import type { Finding, FindingSeverity } from '../checks/finding';
import type { RuleCode } from '../checks/ruleLevels';
import { sortFindings } from '../checks/sortFindings';
import { detectLanguage, type DocumentLanguage } from '../documents/detectLanguage';
import type { DocumentKind } from '../documents/documentKind';
import type { OtherDocument, PlanningDocument } from '../documents/readDocument';
import type { Drift } from '../drift/findDrift';
import { splitLines } from '../markdown/lines';
import { placeAt } from '../markdown/placeAt';
import { checkRelations } from '../relations/checkRelations';
import type { RelatedDocuments } from '../relations/readRelated';
import { reportDrift, type ReportedDrift } from './reportDrift';

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
  /** Only where there is drift. */
  readonly drift?: ReportedDrift;
}

/** A file that was read. */
export interface SourceFile {
  readonly file: string;
  /** Without a byte order mark. */
  readonly source: string;
  /** What was read from the source. */
  readonly document: PlanningDocument | OtherDocument;
  /** What it links to; without it nothing is said that needs more than one document. */
  readonly related?: RelatedDocuments;
}

/** Says in words what was found. */
export interface ReportWords {
  readonly tellFinding: (finding: Finding) => string;
  readonly tellDrift: (drift: Drift) => string;
}

/** Checks a file: by itself, beside what it links to, and for drift. */
export function checkSource({ file, source, document, related }: SourceFile, options: CheckOptions, { tellFinding, tellDrift }: ReportWords): CheckedFile {
  const lines = splitLines(source, 0, source.length);
  const drift = reportDrift(document, source, lines, tellDrift);
  if (document.kind === 'none') return { file, kind: 'none', language: detectLanguage(source), fields: [], findings: [], ...(drift && { drift }) };
  const beside = related ? checkRelations({ path: related.path, source, document }, related.links, related, options) : [];
  const findings = sortFindings([...checkDocument(document, source, options), ...beside]).map((finding): ReportedFinding => {
    const { code, severity, field, start, end } = finding;
    const last = placeAt(lines, end);
    return { code, severity, ...placeAt(lines, start), endLine: last.line, endColumn: last.column, field, message: tellFinding(finding) };
  });
  return { file, kind: document.kind, language: document.language, fields: [...new Set(document.fields.map(({ key }) => key))], findings, ...(drift && { drift }) };
}
