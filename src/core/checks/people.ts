import type { NameMatch } from '../detection/findNames';
import { readOwner } from '../detection/readOwner';
import type { CheckContext } from './checkContext';
import { hitAt } from './hits';
import type { Check } from './rule';

/** Longer than who; a text about the role names whom it will. */
const longestOwner = 100;

/** Gives a rule: a field names a crowd or a department, nobody who could be asked. */
export const findVagueOwner = (key: string): Check => ({ written }) => {
  // A line to sign on names who signs, not who it is.
  const fields = written(key).filter(({ label }) => key === 'signOff' || !written('signOff').some(({ value }) => label.start >= value.start && label.end <= value.end));
  const owners = fields.map(({ prose }) => readOwner(prose.trim().replace(/[。.；;]$/, '')));
  const field = fields[0];
  if (!field || field.prose.trim().length > longestOwner || !owners.every(({ kind }) => kind === 'crowd' || kind === 'department')) return [];
  return [hitAt(field, field.value, { text: field.prose.trim().slice(0, 80) })];
};

/** The first person that a field names. */
export function firstName({ written }: CheckContext, key: string): NameMatch | undefined {
  return written(key).flatMap(({ prose }) => readOwner(prose).names).find(({ kind }) => kind === 'name');
}

export const sameName = (a: string, b: string): boolean => foldName(a) === foldName(b);

const foldName = (name: string): string => name.toLowerCase().replace(/[\s.]+/g, ' ').replace(/^(?:dr|mr|mrs|ms|prof) /, '').trim();
