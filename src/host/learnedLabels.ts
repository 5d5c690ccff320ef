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
export function learnedSentence({ on, text, same }: LearnedEvidence): string {
  const words = breakLinks(shorten(text, 60));
  return same ? l10n.t('Your team decided on {0}: “{1}”', dayLabel(on), words) : l10n.t('Like your team’s decision on {0}: “{1}”', dayLabel(on), words);
}
