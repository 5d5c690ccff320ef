import { Disposable, l10n, window } from 'vscode';
import { commandIds } from '../../core/ids';
import type { Role, Verdict } from '../../core/workKind';
import type { ClassifierService } from '../../host/classifierService';
import { settlingAnswer, settlingQuestion } from '../../host/labels';
import { registerCommand } from '../../host/runCommand';
import type { ClassifiedTask, VerdictStore } from '../../host/verdictStore';
import { markOnUse } from './markOnUse';
import { readTasks } from './readTasks';

/** What "Classify Task" answers to whoever runs it as a command. */
export interface TaskVerdict {
  readonly uri: string;
  /** UTF-16 offsets in the document. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verdict: Verdict;
}

export function registerClassifyTask(classifier: ClassifierService, verdicts: VerdictStore): Disposable {
  return Disposable.from(
    markOnUse(verdicts),
    registerCommand(commandIds.classifyTask, () => classifySelection(classifier, verdicts)),
    registerCommand(commandIds.settleTask, async (argument) => {
      // With an argument it comes from the sidebar, where the answer is seen at once.
      const role = isRole(argument) ? argument : verdicts.current && (await askRole());
      if (role) {
        verdicts.settle(role);
      }
      if (role && role !== argument) {
        const { showVerdict } = await import('./showVerdict');
        showVerdict(verdicts);
      }
    }),
    registerCommand(commandIds.goToTask, async () => verdicts.current && (await import('./goToTask')).goToTask(verdicts.current)),
    registerCommand(commandIds.clearVerdict, () => verdicts.replace([])),
  );
}

/** Counts the runs, so that one that was overtaken by a later one does not replace its result. */
let lastRun = 0;

async function classifySelection(classifier: ClassifierService, verdicts: VerdictStore): Promise<readonly TaskVerdict[]> {
  const editor = window.activeTextEditor;
  if (!editor) {
    void window.showInformationMessage(l10n.t('Open a document and select a task to classify.'));
    return [];
  }
  lastRun += 1;
  const run = lastRun;
  const [snapshot, classify] = await Promise.all([readTasks(editor), classifier.load(editor.document.uri)]);
  if (snapshot.tasks.length === 0) {
    void window.showInformationMessage(l10n.t('There is no task here. Select some text, or put the cursor on a list item, a table row, a heading or a paragraph.'));
    return [];
  }
  const [{ classifyAll }, { showVerdict }] = await Promise.all([import('./classifyAll'), import('./showVerdict')]);
  const classified = await classifyAll(snapshot, classify);
  if (!classified) {
    return [];
  }
  if (run === lastRun) {
    verdicts.replace(classified);
    showVerdict(verdicts);
  }
  return sendFew(classified.map(toTaskVerdict));
}

const mostSent = 200;

/** When the palette runs a command, VS Code sends its answer to another process: of a whole plan that would be megabytes that nobody reads. */
function sendFew(answers: TaskVerdict[]): readonly TaskVerdict[] {
  return Object.defineProperty(answers, 'toJSON', { value: () => answers.slice(0, mostSent) });
}

function toTaskVerdict({ uri, start, end, text, verdict }: ClassifiedTask): TaskVerdict {
  return { uri: uri.toString(), start, end, text, verdict };
}

async function askRole(): Promise<Role | undefined> {
  const items = (['project', 'operations'] as const).map((role) => ({ label: settlingAnswer(role), role }));
  return (await window.showQuickPick(items, { title: settlingQuestion() }))?.role;
}

function isRole(value: unknown): value is Role {
  return value === 'project' || value === 'operations';
}
