import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkKind } from '../src/core/workKind';

export type Language = 'en' | 'zh';

export interface Example {
  readonly text: string;
  readonly label: WorkKind;
  readonly language: Language;
  /** The file without its ending: one author and one field, held out together. */
  readonly file: string;
  readonly domain?: string;
}

const labelsByLetter: Readonly<Record<string, WorkKind>> = { P: 'project', O: 'operations', M: 'mixed', U: 'unclear' };
const labels: readonly string[] = Object.values(labelsByLetter);

/** Takes a label in full, gives it as a kind of work; undefined when it is none. */
export const readLabel = (label: unknown): WorkKind | undefined => (typeof label === 'string' && labels.includes(label) ? (label as WorkKind) : undefined);

const readLine = (line: string, isTable: boolean): { readonly text: string; readonly label: WorkKind; readonly domain?: string } | undefined => {
  if (isTable) {
    const tab = line.indexOf('\t');
    const label = labelsByLetter[line.slice(0, tab)];
    return label === undefined ? undefined : { text: line.slice(tab + 1), label };
  }
  const { text, label, domain } = JSON.parse(line) as Record<string, unknown>;
  const known = readLabel(label);
  if (typeof text !== 'string' || known === undefined) return undefined;
  return { text, label: known, ...(typeof domain === 'string' ? { domain } : {}) };
};

/** Reads every labelled text of a folder in a fixed order. A line that is not one is an error with its place. */
export const readCorpus = (folder: string): readonly Example[] =>
  readdirSync(folder)
    .filter((name) => /^(?:en|zh)-.*\.(?:jsonl|tsv)$/.test(name))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return lines.flatMap((line, index): Example[] => {
        if (line.trim() === '') return [];
        const read = readLine(line, name.endsWith('.tsv'));
        if (read === undefined) throw new Error(`${name}:${index + 1}: not a labelled text`);
        return [{ ...read, language: name.startsWith('zh') ? 'zh' : 'en', file: name.replace(/\.\w+$/, '') }];
      });
    });
