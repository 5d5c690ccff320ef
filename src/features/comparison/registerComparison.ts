import { Disposable } from 'vscode';
import type { Uri } from 'vscode';
import type { ReadinessStore } from '../../host/readinessStore';
import type { ReviewStore } from '../../host/reviewStore';
import type { VerdictStore } from '../../host/verdictStore';
import { registerComparisonDocument } from './comparisonDocument';
import { registerComparisonView } from './comparisonView/registerComparisonView';
import { registerContentLanguage } from './contentLanguage';

/** The comparison in the sidebar and as a document, in the language of one's choice. */
export function registerComparison(extensionUri: Uri, verdicts: VerdictStore, readiness: ReadinessStore, reviews: ReviewStore): Disposable {
  return Disposable.from(registerComparisonView(extensionUri, verdicts, readiness, reviews), registerComparisonDocument(extensionUri), registerContentLanguage());
}
