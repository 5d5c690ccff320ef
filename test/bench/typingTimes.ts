// Part of what `npm run bench` measures inside a real extension host: what live checks cost someone who types in a very long charter.
import * as vscode from 'vscode';
import { report } from './report';

const lineCount = 20_000;
const keystrokes = 60;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));
const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const head = '# Project charter: Self-checkout\n\n## Sponsor\n\nEveryone\n\n## Budget\n\nEUR 40,000\n\n## Objectives\n\n';
const content = head + '- Raise the share of self-checkout from 0 % to 40 % by 2026-09-30\n'.repeat(lineCount);

/** Times from a keystroke to its being in the document, one after the other as someone types. */
async function typeOn(document: vscode.TextDocument): Promise<readonly number[]> {
  const times: number[] = [];
  for (let key = 0; key < keystrokes; key += 1) {
    const start = performance.now();
    await vscode.commands.executeCommand('type', { text: 'x' });
    times.push(performance.now() - start);
    await pause(80);
  }
  await pause(0);
  return document.isClosed ? [] : times;
}

/** How long others in the extension host wait at most while something runs there. */
async function longestBlock(work: () => Thenable<unknown>): Promise<number> {
  let isOver = false;
  let longest = 0;
  const watch = (async () => {
    while (!isOver) {
      const start = performance.now();
      await pause(1);
      longest = Math.max(longest, performance.now() - start);
    }
  })();
  await work();
  isOver = true;
  await watch;
  return longest;
}

const setRun = (value: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('rolePlanner').update('check.run', value, vscode.ConfigurationTarget.Global);

export async function reportTypingTimes(): Promise<void> {
  await setRun('onCommand');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(4, 0, 4, 0);
  await typeOn(document);
  const without = await typeOn(document);
  await setRun('onType');
  // The first check is over before anything is measured.
  for (let waited = 0; waited < 20_000 && vscode.languages.getDiagnostics(document.uri).length === 0; waited += 100) await pause(100);
  const during = await typeOn(document);
  report(`a keystroke in ${lineCount} lines, checks off, median`, middle(without), 'ms');
  report('the same while they are checked as one types, median', middle(during), 'ms');
  report('the slowest of them, checks off', Math.max(...without), 'ms');
  report('the slowest of them, checked as one types', Math.max(...during), 'ms');
  let duration = 0;
  const block = await longestBlock(async () => {
    const start = performance.now();
    await vscode.commands.executeCommand('rolePlanner.checkDocument');
    duration = performance.now() - start;
  });
  report('a check of it, from command to findings', duration, 'ms');
  report('the longest that others wait meanwhile', block, 'ms');
  await setRun(undefined);
}
