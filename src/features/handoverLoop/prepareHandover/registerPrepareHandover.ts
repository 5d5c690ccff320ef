import { Disposable, l10n, Uri, window } from 'vscode';
import { commandIds } from '../../../core/ids';
import { openMarkdown } from '../../../host/markdownEditor';
import { fileName, readPlanningDocument } from '../../../host/planningDocument';
import { registerCommand } from '../../../host/runCommand';
import type { ProposedTexts } from './ProposedTexts';
import type { WrittenState } from './writePrepared';

/** What "Prepare Hand-over" answers to whoever runs it as a command; `untitled` where the charter has no folder yet. */
export interface PreparedResult {
  readonly record: WrittenState | 'untitled';
  readonly runbook: WrittenState | 'untitled';
  readonly filled: number;
  readonly left: number;
}

/** Makes hand-over record and runbook from a charter. Everything it needs is loaded on first use. */
export function registerPrepareHandover(): Disposable {
  let proposals: ProposedTexts | undefined;
  const load = async (): Promise<ProposedTexts> => {
    const { ProposedTexts: Provider } = await import('./ProposedTexts');
    return (proposals ??= new Provider());
  };
  return Disposable.from(
    { dispose: () => proposals?.dispose() },
    registerCommand(commandIds.prepareHandover, async (argument) => prepare(argument, await load())),
    registerCommand(commandIds.addNewParts, async (argument) => add(argument, await load())),
  );
}

async function prepare(argument: unknown, proposals: ProposedTexts): Promise<PreparedResult | undefined> {
  const read = await readPlanningDocument(argument);
  if (read?.planning.kind !== 'project-charter') {
    void window.showInformationMessage(l10n.t('Open a project charter to prepare its hand-over.'));
    return undefined;
  }
  const [{ prepareHandover }, { handoverNames }, { contentLanguageOf }, { templateCatalog }, { localDay }, { writePrepared }, { tellPrepared, tellExisting }] = await Promise.all([
    import('../../../core/handover/prepareHandover'), import('../../../core/handover/handoverNames'), import('../../../core/composing/contentLanguageOf'),
    import('../../../host/templateCatalog'), import('../../../host/localDay'), import('./writePrepared'), import('./tellPrepared'),
  ]);
  const { document: { uri, isUntitled }, source, planning } = read;
  const names = handoverNames(fileName(uri), contentLanguageOf(planning, source));
  const prepared = prepareHandover(planning, source, templateCatalog, localDay(), isUntitled ? {} : { charter: fileName(uri), ...names });
  const { record, runbook } = prepared;
  const counts = { filled: record.filled.length + runbook.filled.length, left: record.left.length + runbook.left.length };
  if (isUntitled) {
    await openMarkdown(runbook.text);
    await openMarkdown(record.text);
    tellPrepared(prepared, []);
    return { record: 'untitled', runbook: 'untitled', ...counts };
  }
  const folder = Uri.joinPath(uri, '..');
  const written = [await writePrepared(Uri.joinPath(folder, names.record), record, proposals), await writePrepared(Uri.joinPath(folder, names.runbook), runbook, proposals)] as const;
  const created = written.filter(({ state }) => state === 'created');
  if (created[0]) {
    await window.showTextDocument(created[0].uri, { preview: false });
    tellPrepared(prepared, created);
  }
  // Last, so that a difference to decide on stays in front.
  for (const document of written) await tellExisting(document);
  return { record: written[0].state, runbook: written[1].state, ...counts };
}

/** Takes the file or the document that shows it; from the palette the one in the active editor. */
async function add(argument: unknown, proposals: ProposedTexts): Promise<boolean> {
  const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
  const proposal = uri && proposals.find(uri);
  if (!proposal) {
    void window.showInformationMessage(l10n.t('There is nothing new to add.'));
    return false;
  }
  const { addNewParts } = await import('./addNewParts');
  return addNewParts(proposal);
}
