import { CancellationError, l10n } from 'vscode';
import type { CancellationToken, LanguageModelTool } from 'vscode';
import { breakLinks } from '../../../core/breakLinks';
import { readReviewInput } from '../../../core/agents/readToolInput';
import type { ReviewInput } from '../../../core/agents/readToolInput';
import type { TaskVerdict } from '../../../core/plan/createPlanClassifier';
import type { ClassifierService } from '../../../host/classifierService';
import { shorten } from '../../../host/labels';
import { runInSlices } from '../../../host/runInSlices';
import { answerTool, refuseWhenDisabled } from './answerTool';
import { decisionScope } from './decisionScope';
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
  const [classify, { readPlanInSteps }, { createPlanClassifier }, { describeReview }] = await Promise.all([
    classifier.load(uri ?? decisionScope()),
    import('../../../core/plan/readPlan'),
    import('../../../core/plan/createPlanClassifier'),
    import('../../../core/agents/describeReview'),
  ]);
  function* work(): Generator<void, object> {
    const plan = yield* readPlanInSteps(source, format);
    if (plan.tooLong) {
      throw new Error(l10n.t('The document is too long to be read.'));
    }
    const verdicts: TaskVerdict[] = [];
    for (const verdict of createPlanClassifier(classify).run(plan)) {
      verdicts.push(verdict);
      yield;
    }
    return describeReview(source, plan, verdicts, offset, limit);
  }
  const data = await runInSlices(work(), () => token.isCancellationRequested);
  if (!data || token.isCancellationRequested) {
    throw new CancellationError();
  }
  return { ...(uri ? { uri: uri.toString() } : {}), ...data };
}
