import type { ExtensionContext } from 'vscode';
import { registerCheckDocument } from './features/checkDocument/registerCheckDocument';
import { registerClassifyTask } from './features/classifyTask/registerClassifyTask';
import { registerComparisonDocument } from './features/comparisonDocument';
import { registerComparisonView } from './features/comparisonView/registerComparisonView';
import { registerContentLanguage } from './features/contentLanguage';
import { registerFindDrift } from './features/findDrift/registerFindDrift';
import { registerInsertTemplate } from './features/insertTemplate/registerInsertTemplate';
import { registerPrepareHandover } from './features/prepareHandover/registerPrepareHandover';
import { registerRequestImprovement } from './features/requestImprovement/registerRequestImprovement';
import { registerReviewReadiness } from './features/reviewReadiness/registerReviewReadiness';
import { registerShowLog } from './features/showLog';
import { createClassifierService, modelUri } from './host/classifierService';
import { ReadinessStore } from './host/readinessStore';
import { VerdictStore } from './host/verdictStore';

export function activate({ extensionUri, subscriptions }: ExtensionContext): void {
  const verdicts = new VerdictStore();
  const readiness = new ReadinessStore();
  const classifier = createClassifierService(modelUri(extensionUri));
  subscriptions.push(
    verdicts,
    readiness,
    registerComparisonView(extensionUri, verdicts, readiness),
    registerComparisonDocument(extensionUri),
    registerContentLanguage(),
    registerInsertTemplate(),
    registerClassifyTask(classifier, verdicts),
    registerCheckDocument(),
    registerPrepareHandover(),
    registerReviewReadiness(extensionUri, readiness),
    registerRequestImprovement(),
    registerFindDrift(),
    registerShowLog(),
  );
}
