import { l10n, ProgressLocation, window } from 'vscode';
import type { Classify } from '../../host/classifierService';
import type { ClassifiedTask } from '../../host/verdictStore';
import type { TaskSnapshot } from './readTasks';

/** Few enough to be done before anyone could read a progress message. */
const sliceSize = 250;

/**
 * Classifies tasks in slices, so that typing goes on; many show progress and can be cancelled.
 *
 * @returns undefined when the user cancelled
 */
export async function classifyAll({ uri, version, tasks }: TaskSnapshot, classify: Classify): Promise<readonly ClassifiedTask[] | undefined> {
  const classifyOne = ({ task, context }: TaskSnapshot['tasks'][number]): ClassifiedTask => ({
    uri,
    version,
    start: task.start,
    end: task.end,
    text: task.text,
    context,
    verdict: classify(task.text, context),
  });
  if (tasks.length <= sliceSize) {
    return tasks.map(classifyOne);
  }
  return window.withProgress({ location: ProgressLocation.Notification, title: l10n.t('Classifying {0} tasks', tasks.length), cancellable: true }, async (progress, token) => {
    const done: ClassifiedTask[] = [];
    for (let at = 0; at < tasks.length && !token.isCancellationRequested; at += sliceSize) {
      done.push(...tasks.slice(at, at + sliceSize).map(classifyOne));
      progress.report({ increment: (100 * sliceSize) / tasks.length });
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
    }
    return token.isCancellationRequested ? undefined : done;
  });
}
