import type { ExtensionContext } from 'vscode';
import { registerAgentTools } from './features/agentTools/registerAgentTools';
import { registerChecks } from './features/checks/registerChecks';
import { registerCheckTemplates } from './features/checkTemplates/registerCheckTemplates';
import { registerClassifyTask } from './features/classifyTask/registerClassifyTask';
import { registerComparisonDocument } from './features/comparisonDocument';
import { registerComparisonView } from './features/comparisonView/registerComparisonView';
import { registerContentLanguage } from './features/contentLanguage';
import { registerDecisions } from './features/decisions/registerDecisions';
import { registerFindDrift } from './features/findDrift/registerFindDrift';
import { registerHandoverLoop } from './features/handoverLoop/registerHandoverLoop';
import { registerInsertTemplate } from './features/insertTemplate/registerInsertTemplate';
import { previewBadges } from './features/previewBadges';
import type { PreviewExtension } from './features/previewBadges';
import { registerReviewPlan } from './features/reviewPlan/registerReviewPlan';
import { registerReviewWorkspace } from './features/reviewWorkspace/registerReviewWorkspace';
import { registerSecondOpinion } from './features/secondOpinion/registerSecondOpinion';
import { registerShowLog } from './features/showLog';
import { registerTaskActions } from './features/taskActions/registerTaskActions';
import { registerTaskHints } from './features/taskHints/registerTaskHints';
import { createClassifierService, modelUri } from './host/classifierService';
import { DecisionStore } from './host/decisionStore';
import { ReadinessStore } from './host/readinessStore';
import { ReviewStore } from './host/reviewStore';
import { VerdictStore } from './host/verdictStore';

export function activate(context: ExtensionContext): PreviewExtension {
  const { extensionUri, globalState, subscriptions } = context;
  const verdicts = new VerdictStore();
  const decisions = new DecisionStore(context);
  const readiness = new ReadinessStore();
  const reviews = new ReviewStore();
  const classifier = createClassifierService(modelUri(extensionUri), decisions);
  subscriptions.push(
    verdicts,
    decisions,
    readiness,
    reviews,
    registerComparisonView(extensionUri, verdicts, readiness, reviews),
    registerComparisonDocument(extensionUri),
    registerContentLanguage(),
    registerInsertTemplate(globalState),
    registerCheckTemplates(),
    registerClassifyTask(classifier, verdicts),
    registerChecks(extensionUri),
    registerDecisions(decisions, verdicts, reviews),
    registerHandoverLoop(extensionUri, readiness),
    registerFindDrift(),
    registerReviewPlan(classifier, verdicts, reviews),
    registerReviewWorkspace(classifier),
    registerTaskActions(classifier),
    registerTaskHints(classifier),
    registerAgentTools(classifier),
    registerSecondOpinion(verdicts),
    registerShowLog(),
  );
  return previewBadges;
}
