import { Disposable } from 'vscode';
import { toolIds } from '../../../core/ids';
import { languageModels } from '../../../host/aiFeatures';
import type { ClassifierService } from '../../../host/classifierService';
import { createClassifyTool } from './classifyTool';
import { createReviewTool } from './reviewTool';

/** What language models may ask of us: it only reads, and it answers with data. Nothing where VS Code has no language models. */
export function registerAgentTools(classifier: ClassifierService): Disposable {
  const { registerTool } = languageModels() ?? {};
  if (!registerTool) {
    return new Disposable(() => undefined);
  }
  return Disposable.from(registerTool(toolIds.classifyTask, createClassifyTool(classifier)), registerTool(toolIds.reviewPlan, createReviewTool(classifier)));
}
