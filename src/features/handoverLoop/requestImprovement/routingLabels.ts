import { l10n } from 'vscode';
import type { Route, RoutingTest } from '../../../core/routing/routeRequest';

export function routingQuestion(test: RoutingTest): string {
  switch (test) {
    case 'money':
      return l10n.t('What money does it need?');
    case 'people':
      return l10n.t('Who has to work on it?');
    case 'time':
      return l10n.t('How much work is it?');
    case 'novelty':
      return l10n.t('How new is the way to do it?');
    case 'risk':
      return l10n.t('What can go wrong?');
    case 'result':
      return l10n.t('What is different afterwards?');
  }
}

const labels: Readonly<Record<RoutingTest, Readonly<Record<Route, () => string>>>> = {
  money: { fix: () => l10n.t('Within the owner’s own limit'), change: () => l10n.t('Within the change budget'), project: () => l10n.t('It needs new money') },
  people: { fix: () => l10n.t('The own team'), change: () => l10n.t('One other team'), project: () => l10n.t('Two or more other teams, or a supplier contract') },
  time: { fix: () => l10n.t('Under 5 days of work'), change: () => l10n.t('Under 20 days of work'), project: () => l10n.t('20 days of work or more, or a month or more') },
  novelty: { fix: () => l10n.t('A known method'), change: () => l10n.t('A method approved beforehand'), project: () => l10n.t('A new product, place, system or way of working') },
  risk: { fix: () => l10n.t('Nothing that customers notice'), change: () => l10n.t('Little, and it can be reversed'), project: () => l10n.t('Safety or law is touched, or it is hard to reverse') },
  result: { fix: () => l10n.t('The service stays what it is'), change: () => l10n.t('The service stays what it is'), project: () => l10n.t('The service is another one') },
};

export const routingAnswerLabel = (test: RoutingTest, route: Route): string => labels[test][route]();

export function routeLabel(route: Route): string {
  switch (route) {
    case 'fix':
      return l10n.t('fix it in operations');
    case 'change':
      return l10n.t('make it a standard change');
    case 'project':
      return l10n.t('make it a project');
  }
}
