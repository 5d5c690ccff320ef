import { InlayHint } from 'vscode';
import type { CancellationToken, InlayHintsProvider, Range, TextDocument } from 'vscode';
import { maxStructuredLength } from '../../../core/markdown/readBlocks';
import { createPlanClassifier, type PlanClassifier, type TaskVerdict } from '../../../core/plan/createPlanClassifier';
import type { Plan, PlanTask } from '../../../core/plan/plan';
import type { Classify, ClassifierService } from '../../../host/classifierService';
import { readDocumentPlan } from '../../../host/documentPlan';
import { hintLabel, hintTooltip } from './hintWords';

/** Few enough that nobody notices a pause between two keystrokes. */
const sliceSize = 50;

/** Says behind the tasks in view what kind of work they are, but for those that a tag says it of and those that are unclear. */
export class TaskHintProvider implements InlayHintsProvider {
  /** Each keeps what it said last, so that an edit or a scroll only costs what is new. */
  readonly #classifiers = new WeakMap<TextDocument, { readonly classify: Classify; readonly classifier: PlanClassifier }>();

  constructor(private readonly classifier: ClassifierService) {}

  async provideInlayHints(document: TextDocument, range: Range, token: CancellationToken): Promise<InlayHint[]> {
    // Reading the tasks of so long a text at every pause in typing would be felt.
    if (document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > maxStructuredLength) {
      return [];
    }
    const [{ plan, version }, classify] = await Promise.all([readDocumentPlan(document), this.classifier.load(document.uri)]);
    const known = this.#classifiers.get(document);
    // What was decided since then may change what it remembers.
    const classifier = known?.classify === classify ? known.classifier : createPlanClassifier(classify);
    this.#classifiers.set(document, { classify, classifier });
    const verdicts = await takeAll(classifier.run({ ...plan, tasks: tasksIn(plan, range) }), () => token.isCancellationRequested || document.version !== version);
    return verdicts.flatMap((verdict) => (verdict.source === 'model' && verdict.kind !== 'unclear' ? [hintFor(verdict, document)] : []));
  }
}

function tasksIn({ tasks }: Plan, { start, end }: Range): readonly PlanTask[] {
  return tasks.filter(({ line }) => line >= start.line && line <= end.line);
}

/** In slices, so that typing goes on; nothing when it is stopped. */
async function takeAll(verdicts: Iterable<TaskVerdict>, isStopped: () => boolean): Promise<readonly TaskVerdict[]> {
  const taken: TaskVerdict[] = [];
  for (const verdict of verdicts) {
    taken.push(verdict);
    if (taken.length % sliceSize === 0) {
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
    }
    if (isStopped()) {
      return [];
    }
  }
  return taken;
}

function hintFor(verdict: TaskVerdict, document: TextDocument): InlayHint {
  const { task } = verdict;
  const hint = new InlayHint(document.positionAt(task.form === 'tableRow' ? task.name.end : task.end), hintLabel(verdict));
  hint.paddingLeft = true;
  hint.tooltip = hintTooltip(verdict);
  return hint;
}
