import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './readCorpus';

/** A title or heading with what it says of the tasks below it. */
export interface Place {
  readonly text: string;
  readonly language: Language;
  /** -3: nearly all of them are operations; 0: it does not say; 3: nearly all are project work. */
  readonly lean: number;
}

/** Reads the lists of titles and headings of a folder in a fixed order; a wrong line is an error with its place. */
export const readPlaces = (folder: string): readonly Place[] =>
  readdirSync(folder)
    .filter((name) => /^(?:en|zh)-.*\.tsv$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, index): Place[] => {
          if (line.trim() === '') return [];
          const [lean = '', , text = ''] = line.split('\t');
          if (!/^-?[0-3]$/.test(lean) || text.trim() === '') throw new Error(`${name}:${index + 1}: not a title or heading with its lean`);
          return [{ text, language: name.startsWith('zh') ? 'zh' : 'en', lean: Number(lean) }];
        }),
    );
