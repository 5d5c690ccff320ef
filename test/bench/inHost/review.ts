// Run by `npm run bench` inside a real extension host: the review of a very long plan, and what it costs someone who types meanwhile.
import * as vscode from 'vscode';
import { setCheckRun } from '../checkRun';
import { makePlan } from '../makePlan';
import { report } from '../report';
import { longestBlock, middle, pause, timeOf } from '../timing';

const taskCount = 20_000;
const keystrokes = 40;

interface Reviewed {
  readonly version: number;
  readonly tasks: readonly unknown[];
}

/** Opens the review, or reads the plan under review anew. Fails when what comes back is not of all tasks as they are now. */
async function review(document: vscode.TextDocument): Promise<void> {
  const data = await vscode.commands.executeCommand<Reviewed | undefined>('rolePlanner.reviewPlan');
  if (data?.version !== document.version || data.tasks.length !== taskCount) throw new Error(`${data?.tasks.length} tasks of version ${data?.version} were reviewed.`);
}

/** Times from a keystroke to its being in the document, one after the other as someone types. */
async function typeOn(document: vscode.TextDocument): Promise<readonly number[]> {
  const times: number[] = [];
  for (let key = 0; key < keystrokes; key += 1) {
    const { version } = document;
    times.push(await timeOf(() => vscode.commands.executeCommand('type', { text: 'x' })));
    if (document.version === version) throw new Error('The keystroke went elsewhere.');
    await pause(80);
  }
  return times;
}

async function focus(document: vscode.TextDocument): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const end = document.lineAt(2).range.end;
  editor.selection = new vscode.Selection(end, end);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

async function reportTyping(document: vscode.TextDocument): Promise<void> {
  await focus(document);
  await typeOn(document);
  const without = await typeOn(document);
  const reviewing = review(document);
  const during = await typeOn(document);
  report('a keystroke, no review running, median', middle(without), 'ms');
  report('the same while the review runs, median', middle(during), 'ms');
  report('the slowest of them, no review running', Math.max(...without), 'ms');
  report('the slowest of them, while the review runs', Math.max(...during), 'ms');
  report('from the last keystroke to the result', await timeOf(() => reviewing), 'ms');
}

/** Waits until what is under review is the document as it is now; asks by going to no task, which neither reads nor shows anything. */
async function waitForReview(document: vscode.TextDocument): Promise<void> {
  for (let version = -1; version !== document.version; await pause(20)) {
    version = (await vscode.commands.executeCommand<Reviewed | undefined>('rolePlanner.goToReviewTask', []))?.version ?? -1;
  }
}

async function reportEdit(document: vscode.TextDocument): Promise<void> {
  await focus(document);
  await waitForReview(document);
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(Math.floor(document.lineCount / 2)).range.end, ' again');
    await vscode.workspace.applyEdit(edit);
    times.push(await timeOf(() => waitForReview(document)));
  }
  report('from an edit to the new result, with a pause of 300 ms', middle(times), 'ms');
}

export async function run(): Promise<void> {
  await setCheckRun('onCommand');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: makePlan(taskCount) });
  await vscode.window.showTextDocument(document);
  let duration = 0;
  const block = await longestBlock(async () => {
    duration = await timeOf(() => review(document));
  });
  report(`a review of ${taskCount} tasks, from command to result`, duration, 'ms');
  report('the longest that others wait meanwhile', block, 'ms');
  await vscode.commands.executeCommand('rolePlanner.closeReview');
  await reportTyping(document);
  await reportEdit(document);
  await vscode.commands.executeCommand('rolePlanner.closeReview');
  await setCheckRun(undefined);
}
