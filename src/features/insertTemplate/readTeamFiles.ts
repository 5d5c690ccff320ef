import { FileSystemError, FileType, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { readTeamTemplate } from '../../core/templates/readTeamTemplate';
import type { TemplateReading } from '../../core/templates/readTeamTemplate';
import { largestTemplate, mostTemplates } from '../../core/templates/templateFault';
import type { FileFaultKind } from '../../core/templates/templateFault';
import { readTemplateName, templateFolder } from '../../core/templates/templatePath';
import { decodeText } from '../../host/decodeText';
import { log } from '../../host/log';
import { readFileBytes } from '../../host/readFileBytes';
import type { TeamFile } from './templateChoice';

/** The templates of every workspace folder by name, faulty ones included. Links are not followed: they may lead out of the workspace. */
export async function readTeamFiles(): Promise<readonly TeamFile[]> {
  const folders = workspace.workspaceFolders ?? [];
  // A folder elsewhere may take its time; where it does not, VS Code shows nothing.
  const read = () => Promise.all(folders.map((folder) => readFolder(folder, folders.length > 1)));
  return (await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Reading the team’s templates') }, read)).flat();
}

async function readFolder({ uri, name }: WorkspaceFolder, isNamed: boolean): Promise<readonly TeamFile[]> {
  const templates = Uri.joinPath(uri, ...templateFolder);
  const found = (await listFiles(templates)).flatMap((fileName) => {
    const templateName = readTemplateName(fileName);
    return templateName ? [{ ...templateName, fileName }] : [];
  });
  if (found.length > mostTemplates) {
    log().warn(`Only the first ${mostTemplates} of ${found.length} team templates are offered.`);
  }
  const files = found.slice(0, mostTemplates).map(async (file): Promise<TeamFile> => {
    const fileUri = Uri.joinPath(templates, file.fileName);
    return { ...file, uri: fileUri, reading: await readFile(fileUri), ...(isNamed && { folder: name }) };
  });
  return Promise.all(files);
}

async function listFiles(folder: Uri): Promise<readonly string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]) => (type === FileType.File ? [name] : [])).sort();
  } catch (error) {
    if (!(error instanceof FileSystemError && error.code === 'FileNotFound')) {
      log().warn(`The folder of team templates cannot be listed: ${String(error)}`);
    }
    return [];
  }
}

async function readFile(uri: Uri): Promise<TemplateReading> {
  const fail = (kind: FileFaultKind): TemplateReading => ({ ok: false, fault: { kind } });
  const read = await readFileBytes(uri, largestTemplate);
  if (!read.ok) {
    if (read.fault === 'tooLarge') return fail('tooLarge');
    log().warn(`A team template cannot be read: ${String(read.error)}`);
    return fail('unreadable');
  }
  const text = decodeText(read.bytes);
  return text.ok ? readTeamTemplate(text.text) : fail('notUtf8');
}
