import { env, l10n } from 'vscode';
import { breakLinks } from '../core/breakLinks';
import type { LearnedEvidence } from '../core/workKind';
import { shorten } from './labels';

/** A day in the language of the interface: "May 12, 2026", “2026年5月12日”. */
export function dayLabel(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(env.language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, date));
}

/** What an earlier decision has to do with this verdict, in one sentence that is safe in a message. */
export function learnedSentence({ on, text, same, place }: LearnedEvidence): string {
  const words = breakLinks(shorten(text, 60));
  if (same) {
    return l10n.t('Your team decided on {0}: “{1}”', dayLabel(on), words);
  }
  switch (place) {
    case undefined:
      return l10n.t('Like your team’s decision on {0}: “{1}”', dayLabel(on), words);
    case 'parent':
      return l10n.t('Your team decided on {0} on the task it belongs to: “{1}”', dayLabel(on), words);
    case 'siblings':
      return l10n.t('Your team decided on {0} on a task beside it: “{1}”', dayLabel(on), words);
  }
}

/** The decision behind a reason: what was decided on, when, and where that stands if it is not merely alike. */
export function learnedWords({ on, text, place }: LearnedEvidence): string {
  const words = shorten(text, 60);
  switch (place) {
    case undefined:
      return l10n.t('{0} ({1})', words, dayLabel(on));
    case 'parent':
      return l10n.t('{0} (the task it belongs to, {1})', words, dayLabel(on));
    case 'siblings':
      return l10n.t('{0} (a task beside it, {1})', words, dayLabel(on));
  }
}
