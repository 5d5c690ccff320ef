import { Disposable, workspace } from 'vscode';
import { commandIds } from '../../core/ids';
import type { ClassifierService } from '../../host/classifierService';
import type { ReviewStore } from '../../host/reviewStore';
import { registerCommand } from '../../host/runCommand';
import type { VerdictStore } from '../../host/verdictStore';
import type { ReviewController } from './ReviewController';

/** The review of a whole plan: a view of its tasks, and the commands to settle them. Nothing of it is loaded before the first one. */
export function registerReviewPlan(classifier: ClassifierService, verdicts: VerdictStore, reviews: ReviewStore): Disposable {
  let loaded: ReviewController | undefined;
  const load = async (): Promise<ReviewController> => {
    const { ReviewController } = await import('./ReviewController');
    return (loaded ??= new ReviewController(classifier, verdicts, reviews));
  };
  const actions = () => import('./reviewActions');
  return Disposable.from(
    registerCommand(commandIds.reviewPlan, async () => (await load()).open()),
    registerCommand(commandIds.acceptKind, async (...args) => (await load()).decide((await actions()).acceptKind, ...args)),
    registerCommand(commandIds.setOtherKind, async (...args) => (await load()).decide((await actions()).setOtherKind, ...args)),
    registerCommand(commandIds.setKind, async (...args) => (await load()).decide((await actions()).setKind, ...args)),
    registerCommand(commandIds.skipTask, async (...args) => (await load()).decide((await actions()).skipTask, ...args)),
    registerCommand(commandIds.acceptAll, async () => (await load()).decide((await actions()).acceptAll)),
    registerCommand(commandIds.splitTask, async (...args) => (await load()).split(...args)),
    registerCommand(commandIds.nextUnsure, async () => (await load()).nextUnsure()),
    registerCommand(commandIds.undoReview, async () => (await load()).undo()),
    registerCommand(commandIds.removeTags, async (...args) => (await load()).removeTags(...args)),
    registerCommand(commandIds.goToReviewTask, async (...args) => (await load()).goTo(...args)),
    registerCommand(commandIds.reviewGroupBy, async () => (await load()).toggleGrouping()),
    registerCommand(commandIds.copyBalance, async () => (await load()).copyBalance()),
    registerCommand(commandIds.exportReview, async (form) => (await load()).exportReview(form)),
    registerCommand(commandIds.closeReview, async () => (await load()).close()),
    workspace.onDidCloseTextDocument((document) => loaded?.forget(document)),
    new Disposable(() => loaded?.dispose()),
  );
}
