import { CodeActionKind } from 'vscode';

const all = CodeActionKind.RefactorRewrite.append('rolePlanner');

/** Kinds that key bindings can name: `refactor.rewrite.rolePlanner` and below. */
export const actionKinds = {
  all,
  classify: all.append('classify'),
  tag: all.append('tag'),
  split: all.append('split'),
  document: all.append('document'),
};
