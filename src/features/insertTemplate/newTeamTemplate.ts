import { l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import type { ContentLanguage } from '../../core/reference/reference';
import { templateFileName, templateFolder } from '../../core/templates/templatePath';
import { readContentLanguage } from '../../host/settings';
import { builtInSnippet } from './builtInTemplates';
import type { BuiltInTemplate } from './templateChoice';
import { builtInItems } from './templateItems';

/** Copies a built-in template into the team's folder, under a name that is free, and opens it. */
export async function newTeamTemplate(): Promise<void> {
  const folder = await chooseFolder();
  const builtIn = folder && (await chooseBuiltIn());
  const language = builtIn && (await chooseLanguage());
  if (!language) {
    return;
  }
  const { id, variant = 'general' } = builtIn;
  const uri = await findFreeName(Uri.joinPath(folder.uri, ...templateFolder), variant === 'general' ? id : `${id}-${variant}`, language);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(`${builtInSnippet(builtIn, language)}\n`) });
  if (!(await workspace.applyEdit(edit))) {
    throw new Error(l10n.t('The file “{0}” cannot be created.', workspace.asRelativePath(uri)));
  }
  await window.showTextDocument(uri);
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage(l10n.t('Open a folder first: the templates of a team are kept in it.'));
  }
  return folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0];
}

async function chooseBuiltIn(): Promise<BuiltInTemplate | undefined> {
  const picked = await window.showQuickPick(builtInItems(undefined, 'ask', undefined), { title: l10n.t('Which template does the team’s own begin with?') });
  return picked?.choice && 'builtIn' in picked.choice ? picked.choice.builtIn : undefined;
}

async function chooseLanguage(): Promise<ContentLanguage | undefined> {
  const english = { label: 'English', language: 'en' } as const;
  const chinese = { label: '简体中文', language: 'zh-cn' } as const;
  const items = readContentLanguage() === 'en' ? [english, chinese] : [chinese, english];
  return (await window.showQuickPick(items, { title: l10n.t('In which language?') }))?.language;
}

async function findFreeName(folder: Uri, base: string, language: ContentLanguage): Promise<Uri> {
  for (let n = 1; ; n++) {
    const uri = Uri.joinPath(folder, templateFileName(base, language, n));
    if (!(await exists(uri))) {
      return uri;
    }
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
