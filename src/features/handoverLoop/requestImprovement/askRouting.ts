import { l10n, QuickInputButtons, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { routingTests, type Route, type RoutingAnswers, type RoutingTest } from '../../../core/routing/routeRequest';
import { routingAnswerLabel, routingQuestion } from './routingLabels';

interface Choice extends QuickPickItem {
  readonly route?: Route;
}

/** Asks one test after the other, with a way back; what is not known is left out. Undefined when the user leaves. */
export async function askRouting(): Promise<RoutingAnswers | undefined> {
  const answers: Partial<Record<RoutingTest, Route>> = {};
  for (let step = 0; step < routingTests.length; ) {
    const test = routingTests[step]!;
    const answer = await askTest(test, step, answers[test]);
    if (answer === 'leave') return undefined;
    if (answer === 'back') {
      step -= 1;
      continue;
    }
    if (answer === undefined) delete answers[test];
    else answers[test] = answer;
    step += 1;
  }
  return answers;
}

function askTest(test: RoutingTest, step: number, known: Route | undefined): Promise<Route | 'back' | 'leave' | undefined> {
  const routes: readonly Route[] = test === 'result' ? ['fix', 'project'] : ['fix', 'change', 'project'];
  const items: readonly Choice[] = [...routes.map((route) => ({ label: routingAnswerLabel(test, route), route })), { label: l10n.t('Not known yet') }];
  const input = window.createQuickPick<Choice>();
  input.title = l10n.t('Which way should it go?');
  input.placeholder = routingQuestion(test);
  input.step = step + 1;
  input.totalSteps = routingTests.length;
  input.items = items;
  // An empty list here would take the focus away from the first item, and Enter would do nothing.
  if (known) input.activeItems = items.filter(({ route }) => route === known);
  input.buttons = step === 0 ? [] : [QuickInputButtons.Back];
  return new Promise((resolve) => {
    input.onDidTriggerButton(() => {
      resolve('back');
      input.hide();
    });
    input.onDidAccept(() => {
      const [chosen] = input.selectedItems;
      if (!chosen) return;
      resolve(chosen.route);
      input.hide();
    });
    input.onDidHide(() => {
      // Only the first answer counts: after a choice this does nothing.
      resolve('leave');
      input.dispose();
    });
    input.show();
  });
}
