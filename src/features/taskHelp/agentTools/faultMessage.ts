import { l10n } from 'vscode';
import { maxPlanTextLength, mostTasksPerAnswer } from '../../../core/agents/readToolInput';
import type { InputFault } from '../../../core/agents/readToolInput';

/** What is wrong with an input, for the language model that made it and for whoever reads along. */
export function faultMessage(fault: InputFault): string {
  switch (fault) {
    case 'noInput':
      return l10n.t('The input is not an object.');
    case 'noText':
      return l10n.t('The input has no text.');
    case 'textTooLong':
      return l10n.t('The text is too long: a task has at most 20,000 characters, a plan {0}.', maxPlanTextLength.toLocaleString('en'));
    case 'badContext':
      return l10n.t('The context is not of the form asked for: title and parent are texts, headings and siblings lists of texts.');
    case 'textOrUri':
      return l10n.t('Give either the URI of a document or the text of a plan.');
    case 'badOffset':
      return l10n.t('The offset is not a whole number from 0.');
    case 'badLimit':
      return l10n.t('The limit is not a whole number from 1 to {0}.', mostTasksPerAnswer);
  }
}
