import { Disposable, l10n, window } from 'vscode';
import type { Uri } from 'vscode';
import { commandIds } from '../../core/ids';
import type { Decision } from '../../core/learning/decision';
import type { DecisionProblem } from '../../core/learning/decisionProblem';
import type { DecisionStore } from '../../host/decisionStore';
import { kindLabel } from '../../host/labels';
import type { Correction, ReviewStore } from '../../host/reviewStore';
import { registerCommand, reportFailure } from '../../host/runCommand';
import type { VerdictStore } from '../../host/verdictStore';

/** What "Show Decisions" answers to whoever runs it as a command: one entry a file that counts for the active document. */
export interface DecisionsShown {
  readonly uri: string;
  readonly decisions: readonly Decision[];
  readonly problems: readonly DecisionProblem[];
}

/** Remembers corrections, and the commands to look at what was remembered and to forget it. */
export function registerDecisions(decisions: DecisionStore, verdicts: VerdictStore, reviews: ReviewStore): Disposable {
  const remember = (correction: Correction): void => {
    rememberCorrection(decisions, correction).catch((error: unknown) => reportFailure(commandIds.settleTask, error));
  };
  return Disposable.from(
    // An answer that agrees with the verdict teaches nothing.
    verdicts.onDidSettle(({ text, settledAs, verdict, uri }) => settledAs !== undefined && settledAs !== verdict.kind && remember({ text, kind: settledAs, uri })),
    reviews.onDidCorrect(remember),
    registerCommand(commandIds.showDecisions, () => showDecisions(decisions)),
    registerCommand(commandIds.editDecisions, async (text) => (await import('./openDecision')).openDecision(await decisions.readFiles(activeDocument()), text)),
    registerCommand(commandIds.forgetDecision, (text) => forgetOne(decisions, text)),
    registerCommand(commandIds.forgetAllDecisions, async (place) => (await import('./forgetAll')).forgetAll(decisions, activeDocument(), place)),
  );
}

function activeDocument(): Uri | undefined {
  return window.activeTextEditor?.document.uri;
}

async function rememberCorrection(decisions: DecisionStore, { text, kind, uri }: Correction): Promise<void> {
  if ((await decisions.remember(text, kind, uri)) === 'remembered') {
    window.setStatusBarMessage(l10n.t('Role Planner remembers: {0}', kindLabel(kind)), 5000);
  }
}

async function showDecisions(decisions: DecisionStore): Promise<readonly DecisionsShown[]> {
  const [{ openDecision }, { listDecisions, pickDecision }, files] = await Promise.all([import('./openDecision'), import('./pickDecision'), decisions.readFiles(activeDocument())]);
  if (listDecisions(files).length === 0) {
    void window.showInformationMessage(l10n.t('Nothing is remembered for this document yet. Answer “is it over, or is the same work due again?” otherwise than Role Planner did, and it is.'));
  } else {
    // Not awaited: whoever runs the command gets the list at once.
    void pickDecision(files, l10n.t('Decisions: choose one to edit')).then((picked) => picked && openDecision([picked.file], picked.text));
  }
  return files.map(({ uri, decisions: own, problems }) => ({ uri: uri.toString(), decisions: own.map(({ text, kind, on, by }) => ({ text, kind, on, ...(by === undefined ? {} : { by }) })), problems }));
}

/** @param text of a decision, from whoever runs the command; otherwise the user chooses */
async function forgetOne(decisions: DecisionStore, text: unknown): Promise<boolean> {
  const document = activeDocument();
  const { pickDecision } = await import('./pickDecision');
  const chosen = typeof text === 'string' ? text : (await pickDecision(await decisions.readFiles(document), l10n.t('Decisions: choose one to forget')))?.text;
  const isForgotten = chosen !== undefined && (await decisions.forget(chosen, document));
  if (isForgotten) {
    window.setStatusBarMessage(l10n.t('Role Planner forgot: {0}', chosen), 5000);
  }
  return isForgotten;
}
