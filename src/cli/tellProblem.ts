import { l10n } from './editorStandIn';
import type { UsageProblem } from './readArguments';

/** What is wrong with how the program was called, in a sentence. */
export function tellProblem(problem: UsageProblem): string {
  switch (problem.problem) {
    case 'noCommand':
      return l10n.t('Say what to do: check or classify.');
    case 'noFiles':
      return l10n.t('Name at least one file or folder, or - for the standard input.');
    case 'unknownCommand':
      return l10n.t('There is no command “{0}”; there are check and classify.', problem.given);
    case 'unknownOption':
      return l10n.t('This command has no option {0}.', problem.given);
    case 'noValue':
      return l10n.t('The option {0} needs a value.', problem.given);
    case 'wrongDay':
      return l10n.t('“{0}” is not a day. Write it as 2026-09-30.', problem.given);
    case 'wrongValue':
      return l10n.t('{0} cannot be “{1}”; it can be: {2}.', problem.option, problem.given, problem.allowed.join(', '));
  }
}
