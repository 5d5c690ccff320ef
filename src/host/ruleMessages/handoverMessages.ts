import { l10n } from 'vscode';
import { partNames, show } from './messageParts';
import type { RuleMessages } from './ruleMessages';
import { tellBareNotApplicable, tellMissing, tellMissingRecommended, tellPlaceholder, tellUnfinished } from './sharedMessages';

export const handoverMessages: RuleMessages<'HO'> = {
  HO001: ({ data }) => {
    if (show(data, 'text') === '') return l10n.t('Nobody is named to receive this. Add the person who takes over, e.g. “Chen Jing, store manager”.');
    return l10n.t('“{0}” is not a person, so nobody receives this. Name who takes over, e.g. “Chen Jing, store manager”.', show(data, 'text'));
  },
  HO002: ({ data }) => l10n.t('“{0}” is both the giver and the receiver. Name someone else to receive, or let a second person sign as well.', show(data, 'text')),
  HO003: ({ data }) => {
    const [charter, runbook, record] = [show(data, 'a'), show(data, 'b'), show(data, 'c')];
    if (charter && runbook) return l10n.t('The documents name different owners: the charter “{0}”, the runbook “{1}”, this record “{2}”. Agree on one and correct the others.', charter, runbook, record);
    if (charter) return l10n.t('The charter names “{0}” to take over, this record “{1}”. Agree on one and correct the other.', charter, record);
    return l10n.t('The runbook is owned by “{0}”, this record names “{1}”. Agree on one and correct the other.', runbook, record);
  },
  HO004: tellMissing,
  HO005: tellMissingRecommended,
  HO006: tellPlaceholder,
  HO007: tellUnfinished,
  HO008: tellBareNotApplicable,
  HO010: ({ data }) => l10n.t('Item {0} (“{1}”) must be done before go, and is not. Finish it, or change the decision.', show(data, 'n'), show(data, 'text')),
  HO011: ({ data }) => l10n.t('Item {0} (“{1}”) is open. Add who closes it and by when, e.g. “Wang Lei, 2026-10-15”.', show(data, 'n'), show(data, 'text')),
  HO012: ({ data }) => l10n.t('Item {0} (“{1}”) says yes, and nothing shows it. Add the evidence, e.g. a link, a record or who saw it.', show(data, 'n'), show(data, 'text')),
  HO020: () => l10n.t('Nothing is said about open items. List them with owner and date, or write “none”.'),
  HO021: ({ data }) => l10n.t('The open item “{0}” lacks {1}. Add it, so that someone comes back to the item.', show(data, 'text'), partNames(data)),
  HO022: ({ data }) => l10n.t('After {0} the project is over and “{1}” is no longer in charge. Give this item to someone in operations or to a supplier.', show(data, 'date'), show(data, 'text')),
  HO030: () => l10n.t('Early support has no end. Add its last day or its length, e.g. “2026-10-01 to 2026-10-28” or “4 weeks”.'),
  HO031: () => l10n.t('Nothing that can be checked says when early support may end. Add a condition, e.g. “no level 1 incident for 10 days”.'),
  HO032: ({ data }) => {
    if (data['cycle'] === 'quarter') return l10n.t('Early support ends on {0}, before the first quarter-end that operations has to manage. Let it run past one, or write who helps then.', show(data, 'text'));
    return l10n.t('Early support ends on {0}, before the first month-end that operations has to manage. Let it run past one, e.g. until the 5th of the next month, or write who helps then.', show(data, 'text'));
  },
  HO040: ({ data }) => l10n.t('“{0}”: being told is not being able. Add who did it alone, and when.', show(data, 'text')),
  HO041: ({ data }) => {
    if (data['n'] === 1) return l10n.t('The runbook “{0}” still has a grave fault. Open it, check it, and correct that before it is handed over.', show(data, 'text'));
    return l10n.t('The runbook “{0}” still has {1} grave faults. Open it, check it, and correct them before it is handed over.', show(data, 'text'), show(data, 'n'));
  },
  HO050: ({ data }) => l10n.t('The decision is go, but the signature of “{0}” is not complete. Add name and date before go.', show(data, 'name')),
  HO051: ({ data }) => l10n.t('This was signed on {0}, before the acceptance of {1}. Check both dates; who signed early should sign again.', show(data, 'date'), show(data, 'accepted')),
};
