import type { Span } from '../../markdown/span';
import type { FieldText } from '../fieldText';
import type { Entry } from '../readEntries';

/** One procedure of a runbook: what stands below a heading, or all of the field. */
export interface Procedure {
  /** Its heading, or the label of the field. */
  readonly name: Span;
  /** All of it, code with it. */
  readonly text: string;
  readonly steps: readonly Entry[];
}

export function readProcedures({ entries, full, start, label, value }: FieldText): readonly Procedure[] {
  const headings = entries.filter(({ kind }) => kind === 'heading');
  const names: readonly Span[] = [label, ...headings];
  return names.map((name, index): Procedure => {
    const from = index === 0 ? value.start : name.end;
    const to = names[index + 1]?.start ?? value.end;
    const steps = entries.filter(({ kind, start: at }) => kind === 'item' && at >= from && at < to);
    return { name, text: full.slice(Math.max(0, from - start), to - start), steps };
  });
}
