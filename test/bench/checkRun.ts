import * as vscode from 'vscode';

/** Sets when documents are checked; undefined for the default. */
export const setCheckRun = (value: 'onCommand' | 'onType' | undefined): Thenable<void> => vscode.workspace.getConfiguration('rolePlanner').update('check.run', value, vscode.ConfigurationTarget.Global);
