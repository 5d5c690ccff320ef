import { l10n } from 'vscode';
import { show } from './messageParts';
import type { RuleMessages } from './ruleMessages';
import { tellBareNotApplicable, tellMissing, tellMissingRecommended, tellPlaceholder, tellUnfinished, tellSolutionOrBlame } from './sharedMessages';

export const charterMessages: RuleMessages<'CH'> = {
  CH001: tellMissing,
  CH002: tellMissingRecommended,
  CH003: tellPlaceholder,
  CH004: tellUnfinished,
  CH005: tellBareNotApplicable,
  CH010: ({ data }) => l10n.t('“{0}” cannot be measured. Add a measure, where it starts, where it should be and by when, e.g. “returns from 8 % to 4 % by 2026-09-30”.', show(data, 'text')),
  CH011: ({ data }) => l10n.t('“{0}” has no date. Add by when it is reached, e.g. “by 2026-09-30”.', show(data, 'text')),
  CH012: () => l10n.t('This objective is a milestone: it has a date but no measure. Name what shows that it is done, e.g. “acceptance record signed”.'),
  CH013: () => l10n.t('There is no starting value, so nobody can tell how much changed. Add it here or under the problem, e.g. “from 45 to 30 minutes”.'),
  CH014: ({ data }) => l10n.t('{0} objectives are more than anyone can steer by. Keep the {1} that matter most, and move the rest to the deliverables or a later project.', show(data, 'n'), show(data, 'most')),
  CH015: ({ data }) => l10n.t('“{0}” is something to do, not a result. Write what will be different afterwards, e.g. “all 40 staff pass the till test” instead of “hold training”.', show(data, 'text')),
  CH016: ({ data }) => l10n.t('“{0}” has no size. Say how much, e.g. “within 2 seconds” instead of “fast”.', show(data, 'word')),
  CH017: ({ data }) => l10n.t('“{0}” leaves the decision to whoever reads it. Say which, how many or when, e.g. “the 12 stores in Chengdu” instead of “relevant stores”.', show(data, 'word')),
  CH020: () => l10n.t('There is no end date, and a project ends. Add one, e.g. “2026-03-01 to 2026-09-30”.'),
  CH021: ({ data }) => l10n.t('The end date “{0}” is before the start date. Correct one of the two.', show(data, 'text')),
  CH022: ({ data }) => l10n.t('“{0}” is not a date. Write a day or a month with its year, e.g. “2026-09-30”.', show(data, 'text')),
  CH023: ({ data }) => l10n.t('The milestone “{0}” has no date. Add the day on which it is to be reached, e.g. “2026-06-15”.', show(data, 'text')),
  CH024: ({ data }) => l10n.t('The milestone date “{0}” is outside the project’s start and end. Move it, or change the project’s dates.', show(data, 'text')),
  CH025: ({ data }) => l10n.t('The milestones do not lead to the end of the project. Name at least {0}, one of them acceptance or hand-over, each with a date.', show(data, 'fewest')),
  CH030: () => l10n.t('There is no amount. Add one with its currency, e.g. “CNY 480,000”, or say that no money is needed.'),
  CH031: () => l10n.t('Say where the money comes from and whether a reserve is included, e.g. “from the 2026 maintenance budget, 10 % reserve included”.'),
  CH040: ({ data }) => l10n.t('“{0}” is not a person, so nobody authorises this project. Name the sponsor, e.g. “Li Na, Operations Director”.', show(data, 'text')),
  CH041: ({ data }) => l10n.t('“{0}” is not a person, so nobody leads this project. Name the project manager, e.g. “Wang Lei”.', show(data, 'text')),
  CH042: ({ data }) => l10n.t('“{0}” is both sponsor and project manager, so nobody can overrule the plan. Give one of the two to someone else.', show(data, 'text')),
  CH043: ({ data }) => l10n.t('“{0}” is not a person. Name who will run the result once the project is over, e.g. “Chen Jing, store manager”.', show(data, 'text')),
  CH044: ({ data }) => l10n.t('“{0}” is to take over the result and is neither among the stakeholders nor among those who sign. Add the name to one of the lists.', show(data, 'text')),
  CH050: () => l10n.t('The charter says it is approved, but a signature or its date is missing. Add name and date, or set the status back to draft.'),
  CH051: () => l10n.t('Nobody is named to approve this charter. Add a name or a duty, e.g. “Sponsor: Li Na”.'),
  CH060: () => l10n.t('Nothing is ruled out. List at least one thing that people may wrongly expect, e.g. “no change to the cash registers”.'),
  CH061: ({ data }) => l10n.t('“{0}” is listed both inside and outside the scope. Delete one of the two, or say where the border is.', show(data, 'text')),
  CH062: ({ data }) => l10n.t('“{0}” has no acceptance criterion. Say what must be true for it to be accepted, e.g. “runs 7 days without a stop”.', show(data, 'deliverable')),
  CH070: ({ data }) => {
    if (data['part'] === 'owner') return l10n.t('The risk “{0}” has no owner. Name the person who watches it.', show(data, 'text'));
    if (data['part'] === 'response') return l10n.t('The risk “{0}” has no response. Say what is done about it, e.g. “order the spare part in March”.', show(data, 'text'));
    if (show(data, 'text') === '') return l10n.t('The risks are only named. Give each an owner and a response, e.g. “late delivery: Wang Lei orders in March”.');
    return l10n.t('The risk “{0}” has neither owner nor response. Name who watches it and what is done about it.', show(data, 'text'));
  },
  CH071: tellSolutionOrBlame,
};
