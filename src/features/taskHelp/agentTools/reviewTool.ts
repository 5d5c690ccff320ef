import { CancellationError, l10n, workspace } from 'vscode';
import type { CancellationToken, LanguageModelTool } from 'vscode';
import { breakLinks } from '../../../core/breakLinks';
import { readReviewInput } from '../../../core/agents/readToolInput';
import type { ReviewInput } from '../../../core/agents/readToolInput';
import type { TaskVerdict } from '../../../core/plan/createPlanClassifier';
import type { ClassifierService } from '../../../host/classifierService';
import { shorten } from '../../../host/labels';
import { answerTool, refuseWhenDisabled } from './answerTool';
import { faultMessage } from './faultMessage';
import { readPlanText } from './readPlanText';

/** Classifies the tasks of a plan, given as text or named by the URI of a document. */
export function createReviewTool(classifier: ClassifierService): LanguageModelTool<unknown> {
  return {
    prepareInvocation: ({ input }) => {
      const read = readReviewInput(input);
      const name = typeof read !== 'string' && 'uri' in read.from ? read.from.uri : undefined;
      return { invocationMessage: name === undefined ? l10n.t('Reviewing the tasks of a plan') : l10n.t('Reviewing the tasks of {0}', breakLinks(shorten(name, 80))) };
    },
    async invoke({ input }, token) {
      refuseWhenDisabled();
      const read = readReviewInput(input);
      if (typeof read === 'string') {
        throw new Error(faultMessage(read));
      }
      return answerTool(await review(read, classifier, token));
    },
  };
}

async function review({ from, offset, limit }: ReviewInput, classifier: ClassifierService, token: CancellationToken): Promise<object> {
  const { source, format, uri } = await readPlanText(from);
  const [classify, { readPlan }, { createPlanClassifier }, { describeReview }] = await Promise.all([
    classifier.load(uri ?? workspace.workspaceFolders?.[0]?.uri),
    import('../../../core/plan/readPlan'),
    import('../../../core/plan/createPlanClassifier'),
    import('../../../core/agents/describeReview'),
  ]);
  const plan = readPlan(source, format);
  if (plan.tooLong) {
    throw new Error(l10n.t('The document is too long to be read.'));
  }
  const verdicts = await takeAll(createPlanClassifier(classify).run(plan), token);
  return { ...(uri ? { uri: uri.toString() } : {}), ...describeReview(source, plan, verdicts, offset, limit) };
}

/** Few enough that nobody notices a pause between two keystrokes. */
const sliceSize = 200;

/** @throws CancellationError when it is stopped */
async function takeAll(verdicts: Iterable<TaskVerdict>, token: CancellationToken): Promise<readonly TaskVerdict[]> {
  const taken: TaskVerdict[] = [];
  for (const verdict of verdicts) {
    taken.push(verdict);
    if (taken.length % sliceSize === 0) {
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
    }
    if (token.isCancellationRequested) {
      throw new CancellationError();
    }
  }
  return taken;
}
