import { Disposable } from 'vscode';
import type { LanguageModelTool } from 'vscode';
import { toolIds } from '../../../core/ids';
import { loadOnce } from '../../../core/loadOnce';
import { languageModels } from '../../../host/aiFeatures';
import type { ClassifierService } from '../../../host/classifierService';

/** What language models may ask of us: it only reads, and it answers with data. Nothing where VS Code has no language models. */
export function registerAgentTools(classifier: ClassifierService): Disposable {
  const { registerTool } = languageModels() ?? {};
  if (!registerTool) {
    return new Disposable(() => undefined);
  }
  return Disposable.from(
    registerTool(toolIds.classifyTask, loadedOnUse(async () => (await import('./classifyTool')).createClassifyTool(classifier))),
    registerTool(toolIds.reviewPlan, loadedOnUse(async () => (await import('./reviewTool')).createReviewTool(classifier))),
  );
}

function loadedOnUse(load: () => Promise<LanguageModelTool<unknown>>): LanguageModelTool<unknown> {
  const tool = loadOnce(load);
  return {
    prepareInvocation: async (options, token) => (await tool()).prepareInvocation?.(options, token),
    invoke: async (options, token) => (await tool()).invoke(options, token),
  };
}
