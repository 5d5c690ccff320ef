import type { TaskContext, WorkKind } from '../src/core/workKind';

export interface InputLine {
  readonly id: string;
  readonly text: string;
  /** As in the file: may be a kind that the classifier does not know, such as "disputed". */
  readonly label?: WorkKind | 'disputed';
  readonly context?: TaskContext;
}

const knownLabels: readonly string[] = ['project', 'operations', 'mixed', 'unclear', 'disputed'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] | undefined => value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
const isContext = (value: unknown): value is TaskContext | undefined =>
  value === undefined || (isRecord(value) && isText(value.title) && isText(value.parent) && isTexts(value.headings) && isTexts(value.siblings));
const isLabel = (value: unknown): value is InputLine['label'] => value === undefined || (typeof value === 'string' && knownLabels.includes(value));

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Takes one line of an input file, gives what it says or, as a string, what is wrong with it. */
const readLine = (line: string): InputLine | string => {
  const value = parse(line);
  if (!isRecord(value)) return 'is not a JSON object';
  const { id, text, label, context } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  if (!isLabel(label ?? undefined)) return `"label" must be one of ${knownLabels.join(', ')}`;
  if (!isContext(context ?? undefined)) return '"context" may have "title" and "parent" (strings), "headings" and "siblings" (lists of strings)';
  return { id: String(id), text, label: (label ?? undefined) as InputLine['label'], context: (context ?? undefined) as TaskContext | undefined };
};

/** Reads a JSON Lines file; blank lines are skipped, and any other line that cannot be used is an error with its number. */
export const readInput = (content: string, name: string): readonly InputLine[] =>
  content
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const read = readLine(line);
      if (typeof read === 'string') throw new Error(`${name}:${index + 1}: ${read}`);
      return [read];
    });
