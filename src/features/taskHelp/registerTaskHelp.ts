import { Disposable } from 'vscode';
import type { ClassifierService } from '../../host/classifierService';
import type { VerdictStore } from '../../host/verdictStore';
import { registerAgentTools } from './agentTools/registerAgentTools';
import { registerSecondOpinion } from './secondOpinion/registerSecondOpinion';
import { registerTaskActions } from './taskActions/registerTaskActions';
import { registerTaskHints } from './taskHints/registerTaskHints';

/** Help with single tasks where they stand: actions and hints on their lines, and what language models may ask or be asked. */
export function registerTaskHelp(classifier: ClassifierService, verdicts: VerdictStore): Disposable {
  return Disposable.from(registerTaskActions(classifier), registerTaskHints(classifier), registerAgentTools(classifier), registerSecondOpinion(verdicts));
}
