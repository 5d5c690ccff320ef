import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskContext } from '../src/core/workKind';
import { readLabel, type Example } from './readCorpus';

/** A task of a document that was written for this, with the place it stands in; the label is that of the task in its document. */
export interface DocumentTask extends Example {
  readonly document: string;
  readonly context: TaskContext;
  /** What a second person, who had not seen the label, said. */
  readonly secondLabel: Example['label'] | undefined;
}

interface Item {
  readonly text: string;
  readonly label: string;
  readonly second?: string;
  readonly items?: readonly Item[];
}

interface Document {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly { readonly headings: readonly string[]; readonly items: readonly Item[] }[];
}

/** As in the editor: up to three items of the same list before a task and three after it. */
const siblingsPerSide = 3;

/** Reads every document of a folder, one a line, in a fixed order; an item with an unknown label is an error with its document. */
export const readDocuments = (folder: string): readonly DocumentTask[] =>
  readdirSync(folder)
    .filter((name) => /^(?:en|zh)-.*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = name.replace(/\.\w+$/, '');
      const language = name.startsWith('zh') ? 'zh' : 'en';
      const readItems = ({ id, title }: Document, headings: readonly string[], items: readonly Item[], parent?: string): readonly DocumentTask[] =>
        items.flatMap(({ text, label, second, items: nested = [] }, index) => {
          const known = readLabel(label);
          if (known === undefined) throw new Error(`${name}, ${id}: unknown label ${label}`);
          const siblings = [...items.slice(Math.max(0, index - siblingsPerSide), index), ...items.slice(index + 1, index + 1 + siblingsPerSide)].map((item) => item.text);
          const task = { text, label: known, secondLabel: second === undefined ? undefined : readLabel(second), language, file, document: id, context: { title, headings, parent, siblings } } as const;
          return [task, ...readItems({ id, title, sections: [] }, headings, nested, text)];
        });
      const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line.trim() !== '');
      return lines.map((line) => JSON.parse(line) as Document).flatMap((document) => document.sections.flatMap(({ headings, items }) => readItems(document, headings, items)));
    });
