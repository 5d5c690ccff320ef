import type { ExtensionContext } from 'vscode';
import { registerCheckDocument } from './features/checkDocument/registerCheckDocument';
import { registerClassifyTask } from './features/classifyTask/registerClassifyTask';
import { registerComparisonDocument } from './features/comparisonDocument';
import { registerComparisonView } from './features/comparisonView/registerComparisonView';
import { registerContentLanguage } from './features/contentLanguage';
import { registerInsertTemplate } from './features/insertTemplate/registerInsertTemplate';
import { registerReviewPlan } from './features/reviewPlan/registerReviewPlan';
import { registerShowLog } from './features/showLog';
import { createClassifierService, modelUri } from './host/classifierService';
import { ReviewStore } from './host/reviewStore';
import { VerdictStore } from './host/verdictStore';

export function activate({ extensionUri, subscriptions }: ExtensionContext): void {
  const verdicts = new VerdictStore();
  const reviews = new ReviewStore();
  const classifier = createClassifierService(modelUri(extensionUri));
  subscriptions.push(
    verdicts,
    reviews,
    registerComparisonView(extensionUri, verdicts, reviews),
    registerComparisonDocument(extensionUri),
    registerContentLanguage(),
    registerInsertTemplate(),
    registerClassifyTask(classifier, verdicts),
    registerCheckDocument(),
    registerReviewPlan(classifier, verdicts, reviews),
    registerShowLog(),
  );
}
