import { Disposable } from 'vscode';
import type { ClassifierService } from '../../host/classifierService';
import type { ReviewStore } from '../../host/reviewStore';
import type { VerdictStore } from '../../host/verdictStore';
import { registerReviewPlan } from './reviewPlan/registerReviewPlan';
import { registerReviewWorkspace } from './reviewWorkspace/registerReviewWorkspace';

/** Every task of a plan, and of all plans. */
export function registerReview(classifier: ClassifierService, verdicts: VerdictStore, reviews: ReviewStore): Disposable {
  return Disposable.from(registerReviewPlan(classifier, verdicts, reviews), registerReviewWorkspace(classifier));
}
