import { l10n } from 'vscode';
import { fieldName, fieldNames, firstFieldName, show } from './messageParts';
import type { RuleMessage } from './ruleMessages';

// What several kinds of document have in common.

export const tellMissing: RuleMessage = ({ data, code }) => {
  if (Number(data['n'] ?? 1) > 1) return l10n.t('{0} required parts are missing: {1}. Add each under a heading or on a line of its name, e.g. “## {2}”.', show(data, 'n'), fieldNames(code, data), firstFieldName(code, data));
  return l10n.t('“{0}” is required and is missing or empty. Add it under a heading or on a line of that name.', fieldName(data));
};

export const tellMissingRecommended: RuleMessage = ({ data, code }) => {
  if (Number(data['n'] ?? 1) > 1) return l10n.t('{0} recommended parts are missing: {1}. Add those that matter here, each under a heading of that name.', show(data, 'n'), fieldNames(code, data));
  return l10n.t('“{0}” is recommended and is missing or empty. Add it under a heading of that name; if it does not apply, say why, e.g. “N/A – no cash is handled”.', fieldName(data));
};

/** Stands for all that waits, while most of a form does. */
const tellWaiting: RuleMessage = ({ data }) => l10n.t('{0} sections still wait to be written; the first is “{1}”. Each is pointed out by itself once more than half of the document is written.', show(data, 'waiting'), fieldName(data));

export const tellPlaceholder: RuleMessage = (finding) => {
  const { data } = finding;
  if (data['waiting'] !== undefined) return tellWaiting(finding);
  return l10n.t('“{0}” still waits to be written: it only says “{1}”. Replace that with what holds here.', fieldName(data), show(data, 'text'));
};

export const tellUnfinished: RuleMessage = (finding) => {
  const { data } = finding;
  if (data['waiting'] !== undefined) return tellWaiting(finding);
  if (Number(data['n'] ?? 1) > 1) return l10n.t('“{0}” has {2} places that still wait to be written, the first is “{1}”. Replace them with what holds here.', fieldName(data), show(data, 'text'), show(data, 'n'));
  return l10n.t('“{1}” in “{0}” still waits to be written. Replace it with what holds here.', fieldName(data), show(data, 'text'));
};

export const tellBareNotApplicable: RuleMessage = ({ data, level }) => {
  if (level === 'E') return l10n.t('“{0}” applies to every such document. Fill it in; “does not apply” is no answer here.', fieldName(data));
  return l10n.t('“{0}” cannot be left at “does not apply”. Say why, e.g. “N/A – no cash is handled”, or fill it in.', fieldName(data));
};

export const tellSolutionOrBlame: RuleMessage = ({ data }) => {
  if (data['fault'] === 'blame') return l10n.t('“{0}” puts the blame on someone. Describe what happens, how often and what it costs.', show(data, 'text'));
  return l10n.t('“{0}” is a solution, not the problem. Describe what goes wrong today, e.g. “customers wait 12 minutes at the till”.', show(data, 'text'));
};

/** A request tells by one rule what is missing and what is still to be written. */
export const tellMissingOrPlaceholder: RuleMessage = (finding) => (finding.data['text'] === undefined ? tellMissing : tellPlaceholder)(finding);
