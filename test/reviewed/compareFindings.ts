import { checkDocument } from '../../src/core/checks/checkDocument';
import type { Finding } from '../../src/core/checks/finding';
import { readDocument } from '../../src/core/documents/readDocument';
import type { DocumentField } from '../../src/core/documents/resolveFields';
import { reviewDay, type Remark, type ReviewedDocument } from './readReviewed';

/** What the checker says at one place, or of one missing field. */
export interface Claim {
  readonly code: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Keys of missing fields; empty for what stands somewhere. */
  readonly missing: readonly string[];
}

export interface Comparison {
  readonly document: ReviewedDocument;
  readonly kind: ReviewedDocument['kind'];
  readonly findings: readonly Finding[];
  /** Said by both. */
  readonly hits: readonly { readonly claim: Claim; readonly remark: Remark }[];
  /** Said by the checker alone. */
  readonly surplus: readonly Claim[];
  /** Said by the reviewer alone. */
  readonly missed: readonly Remark[];
}

/** Checks a document and pairs each finding with a remark; each remark answers for one finding. A finding that names several missing fields counts as several. */
export function compareFindings(document: ReviewedDocument): Comparison {
  const read = readDocument(document.text);
  const findings = read.kind === 'none' ? [] : checkDocument(read, document.text, { today: reviewDay });
  const open = document.remarks.flatMap(splitFields);
  const hits: Comparison['hits'][number][] = [];
  const surplus: Claim[] = [];
  const values = read.kind === 'none' ? [] : read.fields;
  for (const claim of findings.flatMap((finding) => toClaims(finding, document.text)).map((claim) => spread(claim, values, document.text))) {
    const index = open.findIndex((remark) => agree(claim, remark, document.text));
    if (index < 0) surplus.push(claim);
    else hits.push({ claim, remark: open.splice(index, 1)[0]! });
  }
  return { document, kind: read.kind, findings, hits, surplus, missed: open };
}

/** Whether a claim was made where the reviewer saw something, whatever either called it. */
export const isAtRemark = (claim: Claim, { remarks, text }: ReviewedDocument): boolean => remarks.some((remark) => overlaps(claim, remark, text));

/** What stands at the label of a field, or at a heading, is about all below it. */
function spread(claim: Claim, fields: readonly DocumentField[], source: string): Claim {
  const field = fields.find(({ label }) => label.start === claim.start && label.end === claim.end);
  if (field) return { ...claim, end: Math.max(claim.end, field.value.end) };
  const isHeading = /^#{1,6} /.test(source.slice(source.lastIndexOf('\n', claim.start) + 1));
  const next = isHeading && claim.missing.length === 0 ? source.indexOf('\n#', claim.end) : claim.end;
  return { ...claim, end: next < 0 ? source.length : Math.max(claim.end, next) };
}

const isMissing = (code: string): boolean => /^(?:(?:CH|RB)00[12]|HO00[45]|IR001)$/.test(code);

const splitFields = (remark: Remark): readonly Remark[] => (remark.fields ? remark.fields.map((field) => ({ ...remark, fields: [field] })) : [remark]);

function toClaims({ code, start, end, field, data }: Finding, source: string): readonly Claim[] {
  const base = { code, text: source.slice(start, end), start, end };
  if (!isMissing(code)) return [{ ...base, missing: [] }];
  return String(data['field'] ?? field).split(' ').map((key) => ({ ...base, missing: [key] }));
}

function agree(claim: Claim, remark: Remark, source: string): boolean {
  if (![remark.code, ...(remark.or ?? [])].includes(claim.code)) return false;
  if (remark.fields) return claim.missing.length === 0 || claim.missing.some((key) => remark.fields?.includes(key));
  return remark.at === '' || overlaps(claim, remark, source);
}

/** Within a line of the words: a rule may mark the label and a reviewer the value. */
function overlaps({ start, end }: Claim, { at }: Remark, source: string): boolean {
  const from = at === '' ? -1 : source.indexOf(at);
  if (from < 0) return false;
  const lineStart = source.lastIndexOf('\n', from) + 1;
  const next = source.indexOf('\n', from + at.length);
  return start <= (next < 0 ? source.length : next) && end >= lineStart;
}
