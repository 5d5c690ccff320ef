import { CodeActionKind } from 'vscode';

const all = CodeActionKind.RefactorRewrite.append('rolePlanner');
const tag = all.append('tag');

/** Kinds that key bindings can name: `refactor.rewrite.rolePlanner` and below. */
export const actionKinds = {
  all,
  classify: all.append('classify'),
  tags: { project: tag.append('project'), operations: tag.append('operations') },
  split: all.append('split'),
  charter: all.append('charter'),
  runbook: all.append('runbook'),
};
