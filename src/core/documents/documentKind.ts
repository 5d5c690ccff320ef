/** The documents that are read and checked; the names are those of the front matter's `document:`. */
export const documentKinds = ['project-charter', 'operations-runbook', 'handover-record', 'improvement-request'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export function isDocumentKind(value: string): value is DocumentKind {
  return (documentKinds as readonly string[]).includes(value);
}
