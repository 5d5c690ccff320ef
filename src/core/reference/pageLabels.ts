/** The sidebar's fixed texts in the user's language; the content itself comes from media/reference. */
export interface PageLabels {
  /** BCP 47 tag of these texts. */
  readonly language: string;
  readonly actions: string;
  readonly classify: string;
  readonly review: string;
  /** Stands before the names of the templates, as one phrase with each. */
  readonly insert: string;
  readonly charter: string;
  readonly runbook: string;
  readonly handover: string;
  readonly improvement: string;
  readonly verdict: string;
  readonly readiness: string;
  readonly balance: string;
  readonly filter: string;
  readonly showRole: string;
  readonly bothRoles: string;
  readonly project: string;
  readonly operations: string;
  readonly filterText: string;
  readonly noMatches: string;
  readonly oneMatch: string;
  /** With {0} for the number. */
  readonly manyMatches: string;
  readonly copyRow: string;
  readonly insertRow: string;
}
