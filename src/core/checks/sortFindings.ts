import type { Span } from '../markdown/span';

/** Findings in the order of the text. */
export const sortFindings = <Found extends Span>(findings: readonly Found[]): readonly Found[] => findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
