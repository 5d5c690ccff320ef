// Run by `npm run bench` inside a real extension host, as VS Code runs tests: what a person waits for.
import * as vscode from 'vscode';
import { report } from './report';
import { reportTypingTimes } from './typingTimes';

const classify = async (): Promise<number> => {
  const start = performance.now();
  await vscode.commands.executeCommand('rolePlanner.classifyTask');
  return performance.now() - start;
};

export async function run(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '- Migrate the customer database by 30 June\n' });
  await vscode.window.showTextDocument(document);
  report('first verdict: activation, model, message and marks', await classify(), 'ms');
  const more = [];
  for (let round = 0; round < 9; round += 1) {
    more.push(await classify());
  }
  report('next verdicts, median of 9', more.sort((a, b) => a - b)[4] ?? 0, 'ms');
  await reportTypingTimes();
}
