import { Disposable, l10n, window } from 'vscode';
import { commandIds } from '../../core/ids';
import type { TemplateId } from '../../core/templates/catalog';
import { shorten } from '../../host/labels';
import { insertBlock, openMarkdown, takesMarkdown } from '../../host/markdownEditor';
import { registerCommand } from '../../host/runCommand';
import { readContentLanguage } from '../../host/settings';

/** In characters: enough for a task, which is no name yet. */
const longestName = 120;

/** Templates at the cursor or in a document of their own; tab stops are alive either way. */
export function registerInsertTemplate(): Disposable {
  return Disposable.from(
    registerCommand(commandIds.insertCharter, () => insertTemplate('charter')),
    registerCommand(commandIds.insertRunbook, () => insertTemplate('runbook')),
    registerCommand(commandIds.insertHandover, () => insertTemplate('handover')),
    registerCommand(commandIds.insertImprovement, () => insertTemplate('improvement')),
    registerCommand(commandIds.newCharter, (name) => newTemplate('charter', name)),
    registerCommand(commandIds.newRunbook, (name) => newTemplate('runbook', name)),
    registerCommand(commandIds.newHandover, () => newTemplate('handover')),
    registerCommand(commandIds.newImprovement, () => newTemplate('improvement')),
  );
}

async function insertTemplate(id: TemplateId): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !takesMarkdown(editor.document)) {
    await newTemplate(id);
    return;
  }
  if (!(await insertBlock(editor, await readTemplate(id)))) {
    await newTemplate(id);
    void window.showInformationMessage(l10n.t('The document cannot be edited, so the template is in a new one.'));
  }
}

/** @param name what the project or service is called, if it is known already; still a tab stop */
async function newTemplate(id: TemplateId, name?: unknown): Promise<void> {
  const body = await readTemplate(id);
  const { nameTemplate } = await import('../../core/templates/nameTemplate');
  await insertBlock(await openMarkdown(), typeof name === 'string' ? nameTemplate(body, shorten(name, longestName)) : body);
}

async function readTemplate(id: TemplateId): Promise<string> {
  // Imported on first use: no template is read at activation.
  const [{ builtInTemplates }, { templateSnippet }] = await Promise.all([import('./builtInTemplates'), import('../../core/templates/catalog')]);
  return templateSnippet(builtInTemplates, id, readContentLanguage());
}
