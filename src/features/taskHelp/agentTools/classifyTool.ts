import { l10n } from 'vscode';
import type { LanguageModelTool } from 'vscode';
import { createLocator } from '../../../core/agents/createLocator';
import { describeVerdict } from '../../../core/agents/describeVerdict';
import { readClassifyInput } from '../../../core/agents/readToolInput';
import type { ClassifierService } from '../../../host/classifierService';
import { settlingQuestion } from '../../../host/labels';
import { answerTool, refuseWhenDisabled } from './answerTool';
import { decisionScope } from './decisionScope';
import { faultMessage } from './faultMessage';

/** Classifies one task that is given as text. */
export function createClassifyTool(classifier: ClassifierService): LanguageModelTool<unknown> {
  return {
    prepareInvocation: () => ({ invocationMessage: l10n.t('Telling project work from operations work') }),
    async invoke({ input }) {
      refuseWhenDisabled();
      const read = readClassifyInput(input);
      if (typeof read === 'string') {
        throw new Error(faultMessage(read));
      }
      const { text, context } = read;
      const verdict = (await classifier.load(decisionScope()))(text, context);
      const locate = createLocator(text);
      const data = describeVerdict(verdict, ({ start, end }) => ({ words: text.slice(start, end), start, end, ...locate(start) }));
      return answerTool(verdict.kind === 'unclear' ? { ...data, question: settlingQuestion() } : data);
    },
  };
}
