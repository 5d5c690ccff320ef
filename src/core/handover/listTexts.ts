import { isFinished, listedIn, type CheckContext } from '../checks/checkContext';
import type { FieldText } from '../checks/fieldText';
import type { Entry } from '../checks/readEntries';
import { lineText } from '../composing/carriedText';

/** The entries of fields, in order; a cell of a form that lists several things gives each of them. */
export function listTexts({ written }: CheckContext, ...keys: readonly string[]): readonly string[] {
  return written(...keys).flatMap(fieldTexts);
}

function fieldTexts(field: FieldText): readonly string[] {
  const entries = listedIn(field);
  const isCell = field.form === 'tableRow' && entries.length <= 1;
  const texts = isCell ? field.prose.split(/<br\s{0,3}\/?>|[;；]/i) : entries.map(entryText);
  return texts.map((text) => lineText(text).replace(/(?<=[^.。])[.。;；]$/, '')).filter((text) => text !== '' && isFinished(text));
}

/** All that a field says, on one line; undefined where nothing was written. */
export function valueText({ written }: CheckContext, key: string): string | undefined {
  const text = lineText(written(key)[0]?.prose ?? '');
  return text === '' ? undefined : text;
}

/** The rows of the tables in a field that can be carried. */
export function rowsOf({ written }: CheckContext, key: string): readonly Entry[] {
  return written(key).flatMap(listedIn).filter(({ kind }) => kind === 'row');
}

/** What a row is about: its first cell that is no number. */
export const nameCell = ({ cells, text }: Entry): string => lineText(cells.find((cell) => /\p{L}/u.test(cell.text))?.text ?? text);

export const entryText = (entry: Entry): string => (entry.kind === 'row' ? entry.cells.map(({ text }) => lineText(text)).filter((text) => text !== '').join(' · ') : lineText(entry.text));
