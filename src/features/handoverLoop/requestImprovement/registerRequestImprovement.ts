import { l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import { commandIds } from '../../../core/ids';
import type { Pain } from '../../../core/improvement/pain';
import type { RequestSource } from '../../../core/improvement/runbookFacts';
import type { Route, RoutingAnswers } from '../../../core/routing/routeRequest';
import { openMarkdown, takesMarkdown } from '../../../host/markdownEditor';
import { registerCommand } from '../../../host/runCommand';

/** What "Request Improvement" answers to whoever runs it as a command. */
export interface ImprovementResult {
  readonly pains: readonly string[];
  /** Undefined when nothing was known. */
  readonly route?: Route;
  readonly hasCharter: boolean;
}

export function registerRequestImprovement(): Disposable {
  return registerCommand(commandIds.requestImprovement, request);
}

/** @param argument `{ pains: numbers in the list, answers: by test }` from a script; without it the user is asked */
async function request(argument: unknown): Promise<ImprovementResult | undefined> {
  const editor = window.activeTextEditor;
  if (!editor || !takesMarkdown(editor.document)) {
    void window.showInformationMessage(l10n.t('Open an operations runbook, or select tasks in a document.'));
    return undefined;
  }
  const [{ readPains }, { readScript }] = await Promise.all([import('./readPains'), import('./readScript')]);
  const choice = readPains(editor);
  if (choice.pains.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing to ask for: this is no runbook with open items, known faults or improvements, and no tasks are selected.'));
    return undefined;
  }
  const script = readScript(argument, choice.pains);
  const pains = script?.pains ?? (await (await import('./pickPains')).pickPains(choice));
  if (!pains || pains.length === 0) return undefined;
  const answers = script?.answers ?? (await (await import('./askRouting')).askRouting());
  return answers && write(choice.sourceOf(pains), pains, answers);
}

async function write(source: RequestSource, pains: readonly Pain[], answers: RoutingAnswers): Promise<ImprovementResult> {
  const [{ writeRequest }, { writeCharterDraft }, { routeRequest }, { templateCatalog }, { localDay }, { routeLabel }] = await Promise.all([
    import('../../../core/improvement/writeRequest'), import('../../../core/improvement/writeCharterDraft'), import('../../../core/routing/routeRequest'),
    import('../../../host/templateCatalog'), import('../../../host/localDay'), import('./routingLabels'),
  ]);
  const routing = routeRequest({ answers });
  const isProject = routing?.route === 'project';
  if (isProject) await openMarkdown(writeCharterDraft(source, templateCatalog, localDay(), undefined));
  await openMarkdown(writeRequest(source, routing, templateCatalog, localDay()));
  const proposal = routing ? l10n.t('By the routing test: {0}.', routeLabel(routing.route)) : l10n.t('The routing test is still open.');
  const text = isProject ? l10n.t('{0} The request and a charter draft are open; save them beside the runbook.', proposal) : l10n.t('{0} The request is open; save it beside the runbook.', proposal);
  void window.showInformationMessage(text);
  return { pains: pains.map((pain) => pain.text), ...(routing && { route: routing.route }), hasCharter: isProject };
}
