import type { ExtensionContext } from 'vscode';
import { registerAgentTools } from './features/agentTools/registerAgentTools';
import { registerCheckDocument } from './features/checkDocument/registerCheckDocument';
import { registerClassifyTask } from './features/classifyTask/registerClassifyTask';
import { registerComparisonDocument } from './features/comparisonDocument';
import { registerComparisonView } from './features/comparisonView/registerComparisonView';
import { registerContentLanguage } from './features/contentLanguage';
import { registerInsertTemplate } from './features/insertTemplate/registerInsertTemplate';
import { previewBadges } from './features/previewBadges';
import type { PreviewExtension } from './features/previewBadges';
import { registerSecondOpinion } from './features/secondOpinion/registerSecondOpinion';
import { registerShowLog } from './features/showLog';
import { registerTaskActions } from './features/taskActions/registerTaskActions';
import { registerTaskHints } from './features/taskHints/registerTaskHints';
import { createClassifierService, modelUri } from './host/classifierService';
import { VerdictStore } from './host/verdictStore';

export function activate({ extensionUri, subscriptions }: ExtensionContext): PreviewExtension {
  const verdicts = new VerdictStore();
  const classifier = createClassifierService(modelUri(extensionUri));
  subscriptions.push(
    verdicts,
    registerComparisonView(extensionUri, verdicts),
    registerComparisonDocument(extensionUri),
    registerContentLanguage(),
    registerInsertTemplate(),
    registerClassifyTask(classifier, verdicts),
    registerCheckDocument(),
    registerTaskActions(classifier),
    registerTaskHints(classifier),
    registerAgentTools(classifier),
    registerSecondOpinion(verdicts),
    registerShowLog(),
  );
  return previewBadges;
}
