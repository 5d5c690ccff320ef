import type { ExtensionContext } from 'vscode';
import { registerCheckDocument } from './features/checkDocument/registerCheckDocument';
import { registerCheckWorkspace } from './features/checkWorkspace/registerCheckWorkspace';
import { registerCheckTemplates } from './features/checkTemplates/registerCheckTemplates';
import { registerClassifyTask } from './features/classifyTask/registerClassifyTask';
import { registerComparisonDocument } from './features/comparisonDocument';
import { registerComparisonView } from './features/comparisonView/registerComparisonView';
import { registerContentLanguage } from './features/contentLanguage';
import { registerDecisions } from './features/decisions/registerDecisions';
import { registerInsertTemplate } from './features/insertTemplate/registerInsertTemplate';
import { registerRuleReference } from './features/ruleReference/registerRuleReference';
import { registerShowLog } from './features/showLog';
import { createClassifierService, modelUri } from './host/classifierService';
import { DecisionStore } from './host/decisionStore';
import { VerdictStore } from './host/verdictStore';

export function activate(context: ExtensionContext): void {
  const { extensionUri, globalState, subscriptions } = context;
  const verdicts = new VerdictStore();
  const decisions = new DecisionStore(context);
  const classifier = createClassifierService(modelUri(extensionUri), decisions);
  subscriptions.push(
    verdicts,
    decisions,
    registerComparisonView(extensionUri, verdicts),
    registerComparisonDocument(extensionUri),
    registerContentLanguage(),
    registerInsertTemplate(globalState),
    registerCheckTemplates(),
    registerClassifyTask(classifier, verdicts),
    registerCheckDocument(),
    registerRuleReference(extensionUri),
    registerCheckWorkspace(),
    registerDecisions(decisions, verdicts),
    registerShowLog(),
  );
}
