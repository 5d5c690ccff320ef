import { Disposable, window, workspace } from 'vscode';
import { commandIds } from '../../../core/ids';
import type { CommandId } from '../../../core/ids';
import type { ClassifierService } from '../../../host/classifierService';
import type { ReviewStore } from '../../../host/reviewStore';
import { registerCommand } from '../../../host/runCommand';
import type { VerdictStore } from '../../../host/verdictStore';
import type { ReviewController } from './ReviewController';
import type { ReviewAction } from './reviewActions';
import type { ReviewCommand } from './reviewCommands';

/** The review of a whole plan: a view of its tasks, and the commands to settle them. Nothing of it is loaded before the first one. */
export function registerReviewPlan(classifier: ClassifierService, verdicts: VerdictStore, reviews: ReviewStore): Disposable {
  let loaded: ReviewController | undefined;
  const load = async (): Promise<ReviewController> => {
    const { ReviewController } = await import('./ReviewController');
    return (loaded ??= new ReviewController(classifier, verdicts, reviews));
  };
  const actions = () => import('./reviewActions');
  const reviewCommands = () => import('./reviewCommands');
  const register = (id: CommandId, find: (controller: ReviewController) => Promise<ReviewCommand>): Disposable =>
    registerCommand(id, async (...args) => {
      const controller = await load();
      return controller.change(await find(controller), ...args);
    });
  const decide = (id: CommandId, find: () => Promise<ReviewAction>): Disposable => register(id, async () => (await reviewCommands()).decideBy(await find()));
  return Disposable.from(
    registerCommand(commandIds.reviewPlan, async () => (await load()).open()),
    decide(commandIds.acceptKind, async () => (await actions()).acceptKind),
    decide(commandIds.setOtherKind, async () => (await actions()).setOtherKind),
    decide(commandIds.setKind, async () => (await actions()).setKind),
    decide(commandIds.skipTask, async () => (await actions()).skipTask),
    decide(commandIds.acceptAll, async () => (await actions()).acceptAll),
    register(commandIds.splitTask, async ({ preview }) => (await reviewCommands()).splitBy(preview)),
    register(commandIds.nextUnsure, async () => (await actions()).goToNextUnsure),
    register(commandIds.undoReview, async () => (await reviewCommands()).undoLast),
    register(commandIds.goToReviewTask, async () => (await reviewCommands()).goToTask),
    register(commandIds.reviewGroupBy, async () => (await reviewCommands()).toggleGrouping),
    registerCommand(commandIds.removeTags, async (...args) => {
      const controller = await load();
      // A menu gives tasks; without any, it is the whole of the active document.
      return args.length > 0 && controller.isOpen ? controller.change((await reviewCommands()).removeTagsOf, ...args) : (await import('./removeAllTags')).removeAllTags(window.activeTextEditor);
    }),
    registerCommand(commandIds.copyBalance, async () => reviews.current && (await import('./exportReview')).copyBalance(reviews.current)),
    registerCommand(commandIds.exportReview, async (form) => reviews.current && (await import('./exportReview')).exportReview(reviews.current, form)),
    registerCommand(commandIds.closeReview, () => loaded?.close()),
    workspace.onDidCloseTextDocument((document) => loaded?.forget(document)),
    new Disposable(() => loaded?.dispose()),
  );
}
