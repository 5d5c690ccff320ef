import type { ReviewLabels } from '../../../../src/core/plan/review/reviewLabels';

export const labels: ReviewLabels = {
  section: 'Section',
  tasks: 'Tasks',
  wholeDocument: 'Whole document',
  balance: 'Balance',
  line: 'Line',
  task: 'Task',
  workKind: 'Kind',
  certainty: 'How sure',
  decidedBy: 'Decided by',
  reasons: 'Words',
  beforeHeadings: 'Before the first heading',
  title: (title) => `Review of ${title ?? 'a document'}`,
  kind: (kind) => kind,
  certaintyOf: (certainty) => certainty,
  sourceOf: (source) => source,
  learned: ({ on }) => `decided on ${on}`,
};
