// Run by `npm run bench` inside a real extension host: the review of a workspace with very many files, on disk and where there is no disk.
import * as vscode from 'vscode';
import { VirtualFiles, encode } from '../../integration/virtualFiles';
import { makePlan } from '../makePlan';
import { report } from '../report';
import { longestBlock, timeOf } from '../timing';

const fileCount = 2000;
const tasksInFile = 20;
const filesInFolder = 40;

interface Reviewed {
  readonly files: readonly unknown[];
}

const names = Array.from({ length: fileCount }, (_, index) => `team-${Math.floor(index / filesInFolder)}/plan-${index}.md`);
const textOf = (index: number): string => makePlan(tasksInFile, index * tasksInFile);

async function reportRun(where: string, folder: vscode.Uri): Promise<void> {
  let result: Reviewed | undefined;
  let duration = 0;
  const block = await longestBlock(async () => {
    duration = await timeOf(async () => (result = await vscode.commands.executeCommand<Reviewed | undefined>('rolePlanner.reviewWorkspace', folder)));
  });
  if (result?.files.length !== fileCount) throw new Error(`${result?.files.length} files were reviewed.`);
  report(`${fileCount} files of ${tasksInFile} tasks, ${where}`, duration, 'ms');
  report('the longest that others wait meanwhile', block, 'ms');
  report('what is kept of all files, as JSON', JSON.stringify(result).length / 1024, 'kB');
}

export async function run(): Promise<void> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  if (!workspace) throw new Error('No folder is open.');
  const folder = vscode.Uri.joinPath(workspace.uri, 'many');
  for (const [index, name] of names.entries()) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), encode(textOf(index)));
  await reportRun('on disk', folder);
  const files = Object.fromEntries(names.map((name, index) => [`/many/${name}`, textOf(index)]));
  const provider = vscode.workspace.registerFileSystemProvider('bench', new VirtualFiles(files), { isReadonly: true });
  await reportRun('on a virtual file system', vscode.Uri.from({ scheme: 'bench', path: '/many' }));
  provider.dispose();
}
