import { l10n } from 'vscode';
import { breakLinks } from '../core/breakLinks';
import type { DocumentKind } from '../core/documents/documentKind';
import type { Certainty, Dimension, Role, UnclearReason, WorkKind } from '../core/workKind';

export function kindLabel(kind: WorkKind): string {
  switch (kind) {
    case 'project':
      return l10n.t('Project work');
    case 'operations':
      return l10n.t('Operations work');
    case 'mixed':
      return l10n.t('Mixed');
    case 'unclear':
      return l10n.t('Unclear');
  }
}

/** As it stands inside a sentence. */
export function documentKindLabel(kind: DocumentKind): string {
  switch (kind) {
    case 'project-charter':
      return l10n.t('project charter');
    case 'operations-runbook':
      return l10n.t('operations runbook');
    case 'handover-record':
      return l10n.t('hand-over record');
    case 'improvement-request':
      return l10n.t('improvement request');
  }
}

export function roleLabel(role: Role): string {
  return role === 'project' ? l10n.t('Project') : l10n.t('Operations');
}

export function certaintyLabel(certainty: Certainty): string {
  switch (certainty) {
    case 'clear':
      return l10n.t('sure');
    case 'likely':
      return l10n.t('likely');
    case 'unsure':
      return l10n.t('unsure');
  }
}

export function dimensionLabel(dimension: Dimension): string {
  switch (dimension) {
    case 'objective':
      return l10n.t('Duties and objectives');
    case 'horizon':
      return l10n.t('Work cycle');
    case 'focus':
      return l10n.t('Focus');
    case 'skills':
      return l10n.t('Skills');
    case 'evaluation':
      return l10n.t('How performance is judged');
  }
}

export function unclearLabel(reason: UnclearReason): string {
  switch (reason) {
    case 'tooShort':
      return l10n.t('Too little to tell.');
    case 'noTask':
      return l10n.t('This does not read as something to do.');
    case 'balanced':
      return l10n.t('The words speak for both sides about equally.');
  }
}

/** How many of each kind, without those that there are none of. */
export function tallyLabel(kinds: readonly WorkKind[]): string {
  const count = (kind: WorkKind): number => kinds.filter((found) => found === kind).length;
  const parts = [
    { count: count('project'), text: l10n.t('{0} project', count('project')) },
    { count: count('operations'), text: l10n.t('{0} operations', count('operations')) },
    { count: count('mixed'), text: l10n.t('{0} mixed', count('mixed')) },
    { count: count('unclear'), text: l10n.t('{0} unclear', count('unclear')) },
  ].filter((part) => part.count > 0);
  return l10n.t('{0} tasks: {1}', kinds.length, parts.map(({ text }) => text).join(l10n.t(', ')));
}

export function settlingQuestion(): string {
  return l10n.t('When this is done, is it over, or is the same work due again?');
}

export function settlingAnswer(role: Role): string {
  return role === 'project' ? l10n.t('It Is Over') : l10n.t('It Is Due Again');
}

/** Words of the user's text, short enough for one line, in quotes and separated as the language does it; safe in a message. */
export function quoteWords(words: readonly string[]): string {
  return words.map((word) => `“${breakLinks(shorten(word, 40))}”`).join(l10n.t(', '));
}

/** @param limit in characters as a reader counts them */
export function shorten(text: string, limit: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}
