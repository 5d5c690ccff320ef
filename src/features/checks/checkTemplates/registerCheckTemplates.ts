import { Disposable, languages, workspace } from 'vscode';
import type { DiagnosticCollection, TextDocument } from 'vscode';
import { isTemplatePath } from '../../../core/templates/templatePath';
import { logFailure } from '../../../host/log';

/** A pause in typing after which the findings are renewed. */
const delay = 400;

/** Findings in a team's templates while they are open, in a collection of their own: a template is no planning document yet. */
export function registerCheckTemplates(): Disposable {
  let collection: DiagnosticCollection | undefined;
  let isDisposed = false;

  const renew = async (document: TextDocument): Promise<void> => {
    const { diagnoseTemplate } = await import('./diagnoseTemplate');
    // The text is read after the only wait, so that text and ranges are of one version.
    if (!isDisposed && !document.isClosed) {
      collection ??= languages.createDiagnosticCollection('rolePlannerTemplates');
      collection.set(document.uri, diagnoseTemplate(document));
    }
  };
  const renewNow = (document: TextDocument): void => {
    if (isTemplate(document)) {
      // Nobody asked just now, so a failure is for the log only.
      renew(document).catch((error: unknown) => logFailure('check template', error));
    }
  };
  const renewLater = (document: TextDocument): void => {
    const { version } = document;
    // Whoever is overtaken by a later edit leaves it to that one.
    setTimeout(() => document.version === version && renewNow(document), delay);
  };

  workspace.textDocuments.forEach(renewNow);
  return Disposable.from(
    workspace.onDidOpenTextDocument(renewNow),
    workspace.onDidChangeTextDocument(({ document }) => isTemplate(document) && renewLater(document)),
    workspace.onDidCloseTextDocument((document) => collection?.delete(document.uri)),
    new Disposable(() => {
      isDisposed = true;
      collection?.dispose();
    }),
  );
}

/** A file of that folder that is in the workspace, and not one side of a comparison with an older version. */
function isTemplate({ uri, languageId }: TextDocument): boolean {
  return languageId === 'markdown' && isTemplatePath(uri.path) && workspace.getWorkspaceFolder(uri) !== undefined;
}
