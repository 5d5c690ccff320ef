import { l10n, Uri, window, workspace } from 'vscode';
import type { Memento } from 'vscode';
import { readLearnStore } from './settings';

/** Where a decision is written down: with the team's files, for this user only, or nowhere. */
export type DecisionPlace = 'workspace' | 'machine' | 'off';

/** The answer for this workspace, kept out of its settings: those are shared, and the answer is one person's. */
const answerKey = 'learn.place';
/** The same for documents of no folder: that answer must not count for a folder that is opened later. */
const folderlessKey = 'learn.place.folderless';

/** The folder whose decisions count for a document: its own, or for an unsaved one the only one that there is. */
export function decisionFolder(document: Uri | undefined): Uri | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const own = document && workspace.getWorkspaceFolder(document)?.uri;
  return own ?? ((!document || document.scheme === 'untitled') && folders.length === 1 ? folders[0]?.uri : undefined);
}

export function workspaceDecisions(folder: Uri): Uri {
  return Uri.joinPath(folder, '.vscode', 'role-planner.json');
}

/**
 * Where the next decision is to be written: the setting, else the answer given before, else the answer to a question.
 *
 * @returns undefined when the question was not answered
 */
export async function choosePlace(document: Uri | undefined, answers: Memento): Promise<DecisionPlace | undefined> {
  const folder = decisionFolder(document);
  const setting = readLearnStore(document ?? folder);
  const chosen = setting === 'ask' ? readAnswer(answers, folder) : setting;
  if (chosen !== undefined && (chosen !== 'workspace' || folder)) {
    return chosen;
  }
  const key = keyFor(folder);
  const open = openQuestions.get(key) ?? askPlace(folder, answers).finally(() => openQuestions.delete(key));
  openQuestions.set(key, open);
  return open;
}

/** Many answers at once ask once. */
const openQuestions = new Map<string, Promise<DecisionPlace | undefined>>();

async function askPlace(folder: Uri | undefined, answers: Memento): Promise<DecisionPlace | undefined> {
  const workspaceAnswer = { title: l10n.t('In the Workspace'), place: 'workspace' as const };
  const others = [
    { title: l10n.t('On This Machine'), place: 'machine' as const },
    { title: l10n.t('Don\'t Remember'), place: 'off' as const },
  ];
  const question = folder
    ? l10n.t('Remember this answer for the same and like tasks? In the workspace, it is written to .vscode/role-planner.json, where the team shares it.')
    : l10n.t('Remember this answer for the same and like tasks? This document belongs to no folder, so it is kept on this machine.');
  const answer = await window.showInformationMessage(question, ...(folder ? [workspaceAnswer, ...others] : others));
  if (answer) {
    await answers.update(keyFor(folder), answer.place);
  }
  return answer?.place;
}

/** The question is asked again when the next decision is made. */
export async function forgetPlace(answers: Memento): Promise<void> {
  await Promise.all([answers.update(answerKey, undefined), answers.update(folderlessKey, undefined)]);
}

function keyFor(folder: Uri | undefined): string {
  return folder ? answerKey : folderlessKey;
}

function readAnswer(answers: Memento, folder: Uri | undefined): DecisionPlace | undefined {
  const answer = answers.get<unknown>(keyFor(folder));
  return answer === 'workspace' || answer === 'machine' || answer === 'off' ? answer : undefined;
}
