// Run by `npm run bench` inside a real extension host, as VS Code runs tests: what a person waits for who classifies a task.
import * as vscode from 'vscode';
import { report } from '../report';
import { middle, timeOf } from '../timing';

const classify = (): Promise<number> => timeOf(() => vscode.commands.executeCommand('rolePlanner.classifyTask'));

export async function run(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '- Migrate the customer database by 30 June\n' });
  await vscode.window.showTextDocument(document);
  report('first verdict: activation, model, message and marks', await classify(), 'ms');
  const more = [];
  for (let round = 0; round < 9; round += 1) {
    more.push(await classify());
  }
  report('next verdicts, median of 9', middle(more), 'ms');
}
