import type { FindingSeverity } from '../checks/finding';

/** Gravest first. */
export const findingSeverities = ['error', 'warning', 'information'] as const satisfies readonly FindingSeverity[];

/** What a gate lets through: findings up to this severity; `off` lets none through. */
export const severityLimits = ['off', 'information', 'warning', 'error'] as const;
export type SeverityLimit = (typeof severityLimits)[number];

export type SeverityCounts = Readonly<Record<FindingSeverity, number>>;

export function countSeverities(findings: readonly { readonly severity: FindingSeverity }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Whether something is graver than the limit. */
export function exceeds(counts: SeverityCounts, limit: SeverityLimit): boolean {
  return findingSeverities.some((severity) => counts[severity] > 0 && severityLimits.indexOf(severity) > severityLimits.indexOf(limit));
}
