import type { ExtensionContext } from 'vscode';
import { registerCheckDocument } from './features/checkDocument/registerCheckDocument';
import { registerClassifyTask } from './features/classifyTask/registerClassifyTask';
import { registerComparisonDocument } from './features/comparisonDocument';
import { registerComparisonView } from './features/comparisonView/registerComparisonView';
import { registerContentLanguage } from './features/contentLanguage';
import { registerDecisions } from './features/decisions/registerDecisions';
import { registerInsertTemplate } from './features/insertTemplate/registerInsertTemplate';
import { registerShowLog } from './features/showLog';
import { createClassifierService, modelUri } from './host/classifierService';
import { DecisionStore } from './host/decisionStore';
import { VerdictStore } from './host/verdictStore';

export function activate(context: ExtensionContext): void {
  const { extensionUri, subscriptions } = context;
  const verdicts = new VerdictStore();
  const decisions = new DecisionStore(context);
  const classifier = createClassifierService(modelUri(extensionUri), decisions);
  subscriptions.push(
    verdicts,
    decisions,
    registerComparisonView(extensionUri, verdicts),
    registerComparisonDocument(extensionUri),
    registerContentLanguage(),
    registerInsertTemplate(),
    registerClassifyTask(classifier, verdicts),
    registerCheckDocument(),
    registerDecisions(decisions, verdicts),
    registerShowLog(),
  );
}
