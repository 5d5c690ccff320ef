import { isBlank } from '../detection/isBlank';
import { isPlaceholder } from '../detection/findPlaceholders';
import { isBareNotApplicable, notApplicableReason } from '../detection/notApplicable';
import type { Entry } from './readEntries';

/** `none`: "none" or 无 was answered; `reasoned`: does not apply, and why; `placeholder`: all of it waits to be written. */
export type FieldState = 'blank' | 'placeholder' | 'bareNotApplicable' | 'reasoned' | 'none' | 'written';

const none = /^(?:none|none known|nothing|no open items|无|没有|暂无|无遗留事项)[.。]?$/i;

export function readState(full: string, prose: string, entries: readonly Entry[]): FieldState {
  // A field whose code alone speaks is written.
  if (full.trim() !== '' && prose.trim() === '') return 'written';
  const trimmed = prose.trim().replace(/^[-*+][ \t]+/, '');
  if (isBareNotApplicable(trimmed)) return 'bareNotApplicable';
  if (notApplicableReason(trimmed)) return 'reasoned';
  if (none.test(trimmed)) return 'none';
  const cells = entries.filter(({ kind }) => kind !== 'heading').flatMap((entry) => entry.cells);
  if (cells.every(({ text }) => isBlank(text))) return entries.some(({ kind }) => kind === 'heading') && cells.length === 0 ? 'written' : 'blank';
  return cells.every(({ text }) => isBlank(text) || isPlaceholder(text)) ? 'placeholder' : 'written';
}
