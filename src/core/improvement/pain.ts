import type { Span } from '../markdown/span';

/** Where a pain is written down. */
export type PainSource = 'improvementLog' | 'openItems' | 'troubleshooting' | 'task';

/** Something that keeps hurting, as a document says it. */
export interface Pain extends Span {
  readonly source: PainSource;
  /** On one line. */
  readonly text: string;
  /** What is done about it today. */
  readonly workaround?: string;
  /** ISO day on which it was written down. */
  readonly since?: string;
}
