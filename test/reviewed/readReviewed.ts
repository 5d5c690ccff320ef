import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind } from '../../src/core/documents/documentKind';

/** What a careful reader would want to be told about a document. */
export interface Remark {
  /** A rule's code, or `other` where no rule covers it. */
  readonly code: string;
  /** Codes that would be as right. */
  readonly or?: readonly string[];
  /** The words it is about; '' for what is missing or for the document. */
  readonly at: string;
  /** Keys of the fields that are missing. */
  readonly fields?: readonly string[];
  readonly note: string;
}

export interface ReviewedDocument {
  readonly name: string;
  readonly language: 'en' | 'zh-cn';
  readonly text: string;
  readonly kind: DocumentKind | 'none';
  readonly quality: 'good' | 'half' | 'poor' | null;
  readonly remarks: readonly Remark[];
}

/** The day on which the reviewers judged what is overdue. */
export const reviewDay = '2026-11-26';

/** Reads the documents that were written and labelled to measure the checks. */
export function readReviewed(root: string): readonly ReviewedDocument[] {
  return (['en', 'zh-cn'] as const).flatMap((language) => {
    const folder = join(root, 'test/fixtures/reviewed', language);
    const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as readonly (Omit<ReviewedDocument, 'name' | 'language' | 'text'> & { readonly file: string })[];
    return labels.map(({ file, kind, quality, remarks }) => ({ name: file, language, text: readFileSync(join(folder, file), 'utf8'), kind, quality, remarks }));
  });
}
