import type { ExtensionContext } from 'vscode';
import { registerChecks } from './features/checks/registerChecks';
import { registerClassifyTask } from './features/classifyTask/registerClassifyTask';
import { registerComparison } from './features/comparison/registerComparison';
import { registerDecisions } from './features/decisions/registerDecisions';
import { registerHandoverLoop } from './features/handoverLoop/registerHandoverLoop';
import { registerInsertTemplate } from './features/insertTemplate/registerInsertTemplate';
import { previewBadges, type PreviewExtension } from './features/previewBadges';
import { registerReview } from './features/review/registerReview';
import { registerShowLog } from './features/showLog';
import { registerTaskHelp } from './features/taskHelp/registerTaskHelp';
import { createClassifierService, modelUri } from './host/classifierService';
import { DecisionStore } from './host/decisionStore';
import { locateOnUse } from './host/loadOnUse';
import { ReadinessStore } from './host/readinessStore';
import { ReviewStore } from './host/reviewStore';
import { VerdictStore } from './host/verdictStore';

export function activate(context: ExtensionContext): PreviewExtension {
  const { extensionUri, globalState, subscriptions } = context;
  locateOnUse(extensionUri);
  const [verdicts, readiness, reviews] = [new VerdictStore(), new ReadinessStore(), new ReviewStore()];
  const decisions = new DecisionStore(context);
  const classifier = createClassifierService(modelUri(extensionUri), decisions);
  subscriptions.push(verdicts, readiness, reviews, decisions);
  subscriptions.push(
    registerComparison(extensionUri, verdicts, readiness, reviews),
    registerInsertTemplate(globalState),
    registerClassifyTask(classifier, verdicts),
    registerTaskHelp(classifier, verdicts),
    registerReview(classifier, verdicts, reviews),
    registerDecisions(decisions, verdicts, reviews),
    registerChecks(extensionUri),
    registerHandoverLoop(extensionUri, readiness),
    registerShowLog(),
  );
  return previewBadges;
}
