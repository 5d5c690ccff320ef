import { Uri, workspace } from 'vscode';

/** Whose decisions count for a text that stands in no document: those of the first folder; without one, what is remembered on this machine. */
export function decisionScope(): Uri {
  return workspace.workspaceFolders?.[0]?.uri ?? Uri.from({ scheme: 'untitled', path: 'task' });
}
