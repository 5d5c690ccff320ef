// Part of what `npm run bench` measures inside a real extension host: what live checks cost someone who types in a very long charter.
import * as vscode from 'vscode';
import { setCheckRun } from '../checkRun';
import { report } from '../report';
import { longestBlock, middle, pause, timeOf } from '../timing';

const lineCount = 20_000;
const keystrokes = 60;

const head = '# Project charter: Self-checkout\n\n## Sponsor\n\nEveryone\n\n## Budget\n\nEUR 40,000\n\n## Objectives\n\n';
const content = head + '- Raise the share of self-checkout from 0 % to 40 % by 2026-09-30\n'.repeat(lineCount);

/** Times from a keystroke to its being in the document, one after the other as someone types. */
async function typeOn(document: vscode.TextDocument): Promise<readonly number[]> {
  const times: number[] = [];
  for (let key = 0; key < keystrokes; key += 1) {
    times.push(await timeOf(() => vscode.commands.executeCommand('type', { text: 'x' })));
    await pause(80);
  }
  await pause(0);
  return document.isClosed ? [] : times;
}

export async function run(): Promise<void> {
  await setCheckRun('onCommand');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(4, 0, 4, 0);
  await typeOn(document);
  const without = await typeOn(document);
  await setCheckRun('onType');
  // The first check is over before anything is measured.
  for (let waited = 0; waited < 20_000 && vscode.languages.getDiagnostics(document.uri).length === 0; waited += 100) await pause(100);
  const during = await typeOn(document);
  report(`a keystroke in ${lineCount} lines, checks off, median`, middle(without), 'ms');
  report('the same while they are checked as one types, median', middle(during), 'ms');
  report('the slowest of them, checks off', Math.max(...without), 'ms');
  report('the slowest of them, checked as one types', Math.max(...during), 'ms');
  let duration = 0;
  const block = await longestBlock(async () => {
    duration = await timeOf(() => vscode.commands.executeCommand('rolePlanner.checkDocument'));
  });
  report('a check of it, from command to findings', duration, 'ms');
  report('the longest that others wait meanwhile', block, 'ms');
  await setCheckRun(undefined);
}
