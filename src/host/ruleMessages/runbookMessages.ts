import { l10n } from 'vscode';
import { show } from './messageParts';
import type { RuleMessages } from './ruleMessages';
import { tellBareNotApplicable, tellMissing, tellMissingRecommended, tellPlaceholder, tellUnfinished } from './sharedMessages';

export const runbookMessages: RuleMessages<'RB'> = {
  RB001: tellMissing,
  RB002: tellMissingRecommended,
  RB003: tellPlaceholder,
  RB004: tellUnfinished,
  RB005: tellBareNotApplicable,
  RB010: ({ data }) => l10n.t('“{0}” is nobody who can be called at night. Name the owner, e.g. “Zhang Wei, shift lead”.', show(data, 'text')),
  RB011: ({ data }) => l10n.t('Nobody is named for when “{0}” is away. Add a deputy, e.g. “Deputy: Chen Jing”.', show(data, 'owner')),
  RB012: () => l10n.t('The people on duty cannot be reached. Add a phone number, a channel or a link to the roster.'),
  RB013: () => l10n.t('Nobody stands in when the person on duty does not answer. Name a second one, e.g. “Backup: Zhou Min”.'),
  RB014: ({ data }) => l10n.t('The service runs {0}, duty covers only {1}. Extend the duty, or say what happens in the other hours.', show(data, 'a'), show(data, 'b')),
  RB020: ({ data }) => l10n.t('“{0}” has no target. Add the value to keep, e.g. “at least 99.5 % a month”.', show(data, 'name')),
  RB021: ({ data }) => l10n.t('Nobody can tell where “{0}” is read. Add its source and how often it is measured, e.g. “till report, weekly”.', show(data, 'name')),
  RB022: ({ data }) => l10n.t('“{0}” leaves no room for a normal day. Set a level that can be reached and still means something, e.g. “99.5 %”.', show(data, 'text')),
  RB023: ({ data }) => l10n.t('“{0}” has a target, and nothing in the monitoring watches it. Add it there with its threshold, or write here where it is read, e.g. “till report, weekly”.', show(data, 'name')),
  RB030: ({ data }) => {
    if (show(data, 'task') === '') return l10n.t('Nothing says how often the routine work is done. Add a rhythm to each task, e.g. “daily 08:00” or “every Monday”.');
    return l10n.t('“{0}” has no rhythm. Say how often, e.g. “daily 08:00” or “every Monday”.', show(data, 'task'));
  },
  RB031: ({ data }) => l10n.t('“{0}” does not say when. Write how often, e.g. “daily” or “every Monday”.', show(data, 'word')),
  RB040: () => l10n.t('There are no steps to follow. Write them as a numbered list, one action each.'),
  RB041: ({ data }) => l10n.t('Nothing says how to see that “{0}” worked. Add what to check, e.g. “the lamp turns green within 1 minute”.', show(data, 'text')),
  RB042: ({ data }) => l10n.t('Nothing says what to do when a step of “{0}” fails. Add it, e.g. “if it does not start, call the shift lead”.', show(data, 'text')),
  RB043: ({ data }) => l10n.t('Nothing says who may do “{0}”. Name the role or the permission it needs.', show(data, 'text')),
  RB044: ({ data }) => l10n.t('{0} steps in one procedure are too many: some will be skipped. Split it into parts of {1} or fewer.', show(data, 'n'), show(data, 'most')),
  RB045: ({ data }) => l10n.t('“{0}” leaves the step to the reader’s guess. Say when, e.g. “if the temperature is above 8 °C”.', show(data, 'word')),
  RB050: ({ data }) => {
    if (show(data, 'signal') === '') return l10n.t('Nothing that is watched has a threshold. Add from which value someone must act, e.g. “above 8 °C for 10 minutes”.');
    return l10n.t('“{0}” has no threshold. Add from which value someone must act, e.g. “above 8 °C for 10 minutes”.', show(data, 'signal'));
  },
  RB051: ({ data }) => l10n.t('Nothing says what happens when “{0}” raises an alert. Add what to do and who does it.', show(data, 'signal')),
  RB060: ({ data }) => l10n.t('Use {0} to {1} severity levels, each with a test that anyone can apply, e.g. “level 1: no customer can pay”.', show(data, 'fewest'), show(data, 'most')),
  RB061: () => l10n.t('The escalation stops after the first step. Add who is called next and after how long, e.g. “no answer in 15 minutes: store manager”.'),
  RB062: () => l10n.t('Nothing says how long to wait before the next escalation step. Add minutes or hours, e.g. “after 15 minutes”.'),
  RB063: ({ data }) => l10n.t('“{0}” cannot be reached. Add a phone number, a channel or a name from the contacts.', show(data, 'step')),
  RB070: () => l10n.t('There is no way back. Add numbered steps for recovery or rollback, and what must be true afterwards.'),
  RB071: () => l10n.t('Nothing says how fast the service must be back. Add a recovery time (RTO), e.g. “within 2 hours”.'),
  RB072: () => l10n.t('No drill is on record. Add the date of the last one and what came of it, or plan the first.'),
  RB073: ({ data }) => l10n.t('The last drill, on {1}, was {0} days ago. Hold one, and write down its date and result.', show(data, 'n'), show(data, 'date')),
  RB074: () => l10n.t('Nothing says how customers are served while this is down. Add a way by hand, e.g. “paper receipts, entered the next morning”.'),
  RB080: () => l10n.t('This looks like a password or key. Change it, keep the new one in a vault, and write here only where it is.'),
  RB081: () => l10n.t('Nothing says when access rights are looked at again. Add a rhythm, e.g. “every quarter, by the owner”.'),
  RB090: () => l10n.t('There is no review date. Add the next one, e.g. “next review: 2026-12-01”.'),
  RB091: ({ data }) => l10n.t('The review is {0} days overdue. Go through the runbook, then enter today’s date and the next one.', show(data, 'n')),
  RB092: ({ data }) => l10n.t('In {0} days no improvement was written down. Add what was learned, e.g. “2026-06-03: night restart moved to 03:00, no queue at opening”, or check whether the log is kept.', show(data, 'n')),
  RB093: ({ data }) => l10n.t('“{0}” was due on {1}. Close it, or agree on a new date with its owner.', show(data, 'text'), show(data, 'date')),
  RB094: ({ data }) => l10n.t('There is nothing at “{0}”. Correct the link, or delete it if the file is gone for good.', show(data, 'target')),
  RB095: ({ data }) => l10n.t('A runbook has no “{0}”: the work goes on. If you mean when the runbook is looked at again, call it the review date.', show(data, 'text')),
};
