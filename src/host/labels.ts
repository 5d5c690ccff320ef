import { l10n } from 'vscode';
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

export function roleLabel(role: Role): string {
  return role === 'project' ? l10n.t('Project') : l10n.t('Operations');
}

export function certaintyLabel(certainty: Certainty): string {
  switch (certainty) {
    case 'clear':
      return l10n.t('clear');
    case 'likely':
      return l10n.t('likely');
    case 'unsure':
      return l10n.t('unsure');
  }
}

export function dimensionLabel(dimension: Dimension): string {
  switch (dimension) {
    case 'objective':
      return l10n.t('Objectives');
    case 'horizon':
      return l10n.t('Time horizon');
    case 'focus':
      return l10n.t('Focus');
    case 'skills':
      return l10n.t('Skills');
    case 'evaluation':
      return l10n.t('Evaluation');
  }
}

export function unclearLabel(reason: UnclearReason): string {
  switch (reason) {
    case 'tooShort':
      return l10n.t('Too little to tell.');
    case 'noTask':
      return l10n.t('This does not read as something to do.');
    case 'balanced':
      return l10n.t('It speaks for both sides about equally.');
  }
}

export function settlingQuestion(): string {
  return l10n.t('When this is done, is it over, or is the same work due again?');
}

export function settlingAnswer(role: Role): string {
  return role === 'project' ? l10n.t('It Is Over') : l10n.t('It Is Due Again');
}

/** Words of the user's text, short enough for one line, in quotes and separated as the language does it. */
export function quoteWords(words: readonly string[]): string {
  return words.map((word) => `“${shorten(word, 40)}”`).join(l10n.t(', '));
}

/** @param limit in characters as a reader counts them */
export function shorten(text: string, limit: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}
