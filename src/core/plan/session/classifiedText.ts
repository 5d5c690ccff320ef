import { locateInSource } from '../locateInSource';
import type { TaskVerdict } from '../createPlanClassifier';
import type { Verdict } from '../../workKind';

/** A task's words as they stand in the source, tags among them included, with the spans of its verdict moved to fit. */
export interface ClassifiedText {
  readonly text: string;
  readonly verdict: Verdict;
}

export function classifiedText(source: string, { task, verdict }: TaskVerdict): ClassifiedText {
  const move = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): readonly T[] =>
    spans.map((span) => {
      const { start, end } = locateInSource(task, span);
      return { ...span, start: start - task.start, end: end - task.start };
    });
  return {
    text: source.slice(task.start, task.end),
    verdict: { ...verdict, evidence: move(verdict.evidence), ...(verdict.parts && { parts: move(verdict.parts) }) },
  };
}
