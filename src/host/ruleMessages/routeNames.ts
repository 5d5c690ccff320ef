import { l10n } from 'vscode';
import type { FindingData } from '../../core/checks/finding';

/** A way that a request may go, as the template calls it. */
export function routeName(route: string): string {
  switch (route) {
    case 'fix':
      return l10n.t('fix in operations');
    case 'change':
      return l10n.t('standard change');
    case 'project':
      return l10n.t('a project');
    default:
      return route;
  }
}

/** The tests that a finding names under `part`, as a list in words. */
export const testNames = (data: FindingData): string => String(data['part'] ?? '').split(' ').map(testName).join(l10n.t(', '));

function testName(test: string): string {
  switch (test) {
    case 'money':
      return l10n.t('money');
    case 'people':
      return l10n.t('people');
    case 'time':
      return l10n.t('time');
    case 'novelty':
      return l10n.t('novelty');
    case 'risk':
      return l10n.t('what can go wrong');
    case 'result':
      return l10n.t('result');
    default:
      return test;
  }
}
