import { l10n } from 'vscode';
import { breakLinks } from '../../../core/breakLinks';
import type { SecondOpinion } from '../../../core/opinion/secondOpinion';
import { kindLabel } from '../../../host/labels';
import { kindOf } from '../../../host/verdictCard';
import type { ClassifiedTask } from '../../../host/verdictStore';
import type { Failure } from './sendPrompt';

/** Both views in one line, the model's named as its own. */
export function opinionMessage(task: ClassifiedTask, { model, kind, sentence }: SecondOpinion): string {
  const ours = kindLabel(kindOf(task));
  const [name, words] = [breakLinks(model), breakLinks(sentence)];
  return kind === kindOf(task)
    ? l10n.t('{0} agrees: {1}. “{2}”', name, ours, words)
    : l10n.t('{0} says: {1}. “{2}” Role Planner says: {3}.', name, kindLabel(kind), words, ours);
}

export function failureMessage(failure: Failure | 'offTopic'): string {
  switch (failure) {
    case 'noPermission':
      return l10n.t('No second opinion: VS Code was not allowed to use this language model.');
    case 'blocked':
      return l10n.t('No second opinion: the language model refused, maybe because its quota is used up.');
    case 'notFound':
      return l10n.t('No second opinion: the language model is no longer there.');
    case 'failed':
      return l10n.t('No second opinion: the language model did not answer.');
    case 'offTopic':
      return l10n.t('No second opinion: the language model did not answer in the form it was asked for.');
  }
}
