import { l10n } from 'vscode';
import { partNames, show } from './messageParts';
import { routeName, testNames } from './routeNames';
import type { RuleMessages } from './ruleMessages';
import { tellMissingOrPlaceholder, tellSolutionOrBlame } from './sharedMessages';

export const improvementMessages: RuleMessages<'IR'> = {
  IR001: tellMissingOrPlaceholder,
  IR002: ({ data }) => l10n.t('The problem lacks {0}. Say how often it happens and since when, e.g. “three times a week since May”.', partNames(data)),
  IR003: tellSolutionOrBlame,
  IR004: () => l10n.t('The impact has no number. Add one, e.g. “6 hours of extra work a week” or “40 customers a day”.'),
  IR005: () => l10n.t('There is no evidence. Add a count, or a link to incidents, a report or a ticket.'),
  IR006: ({ data }) => l10n.t('Nobody will be able to tell whether this was reached: it lacks {0}. Write e.g. “at most one stop a month by 2026-12-31”.', partNames(data)),
  IR007: () => l10n.t('A choice needs something to compare with. Add at least one other option, and what happens if nothing is done.'),
  IR008: () => l10n.t('The benefit has no size. Give a rough one in money, hours or customers, e.g. “saves about 300 hours a year”.'),
  IR010: ({ data }) => l10n.t('This has waited {0} days for a decision, since {1}. Ask for one, and write it down with its reason.', show(data, 'n'), show(data, 'date')),
  IR011: ({ data }) => l10n.t('“{0}” has no reason. Add one, so that the same request need not be made again.', show(data, 'text')),
  IR012: ({ data }) => l10n.t('By the routing test ({0}) this looks like “{1}”; the decision is “{2}”. Correct one of the two, or write why it goes this way, e.g. “trial first, project later”.', testNames(data), routeName(String(data['a'])), routeName(String(data['b']))),
  IR020: ({ data }) => l10n.t('The charter “{1}” does not point back to {0}. Add the number or a link to its related documents.', show(data, 'id'), show(data, 'target')),
  IR021: ({ data }) => l10n.t('The project for {0} is closed, and the improvement log of “{1}” does not say so. Add a line with date, number and result.', show(data, 'id'), show(data, 'target')),
};
