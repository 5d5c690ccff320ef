import { Disposable, l10n, window } from 'vscode';
import type { Memento } from 'vscode';
import { commandIds } from '../../core/ids';
import type { TemplateId } from '../../core/templates/catalog';
import { isRunbookVariant } from '../../core/templates/runbookVariants';
import { shorten } from '../../host/labels';
import { insertBlock, openMarkdown, takesMarkdown } from '../../host/markdownEditor';
import { registerCommand } from '../../host/runCommand';
import { readContentLanguage } from '../../host/settings';
import type { TemplateText } from './readChoice';

/** In characters: enough for a task, which is no name yet. */
const longestName = 120;

/**
 * Templates at the cursor or in a document of their own; tab stops are alive either way.
 *
 * @param memory keeps which variant of the runbook was used last
 */
export function registerInsertTemplate(memory: Memento): Disposable {
  const using = (use: (template: TemplateText) => Promise<void>) => (id?: TemplateId) => async (argument: unknown) => {
    const template = await readTemplate(id, argument, memory);
    if (template) {
      await use(isRunbookVariant(argument) ? template : await nameIt(template, argument));
    }
  };
  const insert = using(insertTemplate);
  const create = using(newTemplate);
  return Disposable.from(
    registerCommand(commandIds.insertCharter, insert('charter')),
    registerCommand(commandIds.insertRunbook, insert('runbook')),
    registerCommand(commandIds.insertHandover, insert('handover')),
    registerCommand(commandIds.insertImprovement, insert('improvement')),
    registerCommand(commandIds.insertTemplate, insert()),
    registerCommand(commandIds.newCharter, create('charter')),
    registerCommand(commandIds.newRunbook, create('runbook')),
    registerCommand(commandIds.newHandover, create('handover')),
    registerCommand(commandIds.newImprovement, create('improvement')),
    registerCommand(commandIds.newFromTemplate, create()),
    registerCommand(commandIds.newTeamTemplate, async () => (await import('./newTeamTemplate')).newTeamTemplate()),
  );
}

async function insertTemplate(template: TemplateText): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !takesMarkdown(editor.document)) {
    await newTemplate(template);
    return;
  }
  const isBlank = editor.document.getText().trim() === '' && editor.selection.active.line === 0;
  if (!(await insertBlock(editor, isBlank ? template.body : template.block))) {
    await newTemplate(template);
    void window.showInformationMessage(l10n.t('The document cannot be edited, so the template is in a new one.'));
  }
}

async function newTemplate({ body }: TemplateText): Promise<void> {
  await insertBlock(await openMarkdown(), body);
}

/** @param name what the project or service is called, if it is known already; still a tab stop */
async function nameIt({ body, block }: TemplateText, name: unknown): Promise<TemplateText> {
  if (typeof name !== 'string') {
    return { body, block };
  }
  const { nameTemplate } = await import('../../core/templates/nameTemplate');
  return { body: nameTemplate(body, shorten(name, longestName)), block: nameTemplate(block, shorten(name, longestName)) };
}

/** @param argument the variant of the runbook that is wanted, from whoever runs the command; others are ignored */
async function readTemplate(id: TemplateId | undefined, argument: unknown, memory: Memento): Promise<TemplateText | undefined> {
  // Imported on first use: no template is read at activation.
  const [{ chooseTemplate }, { readChoice }] = await Promise.all([import('./chooseTemplate'), import('./readChoice')]);
  const choice = id === 'runbook' && isRunbookVariant(argument) ? { builtIn: { id, variant: argument } } : await chooseTemplate(id, memory);
  return choice && readChoice(choice, readContentLanguage());
}
