import { predict } from '../../../src/core/classifier/predict';
import type { Model } from '../../../src/core/classifier/model';
import { groupBy } from '../../../training/markdownTable';
import type { HeldTask } from './heldTask';

/** Tasks that belong together as those of one team do, in the order in which they were written. */
export interface Field {
  readonly manner: string;
  /** Tells it from other fields of that manner. */
  readonly name: string;
  readonly own: readonly HeldTask[];
}

/** A word that so many texts share makes a topic; with fewer there is nothing to measure, with more it is no topic. */
const leastTopic = 80;
const mostTopic = 400;

const wordsOf = ({ text }: HeldTask, model: Model): ReadonlySet<number> =>
  new Set(predict(text, model).reading.units.filter(({ isFunctionWord, isTime, script }) => !isFunctionWord && !isTime && script !== 'number').map(({ key }) => key));

/** All texts of a language that name the same thing or do the same with it, by whoever wrote them. */
const topics = (tasks: readonly HeldTask[], model: Model): readonly Field[] => {
  const byWord = new Map<string, HeldTask[]>();
  for (const task of tasks) {
    for (const word of wordsOf(task, model)) {
      const name = `${task.language} ${word}`;
      byWord.set(name, [...(byWord.get(name) ?? []), task]);
    }
  }
  return [...byWord].filter(([, { length }]) => length >= leastTopic && length <= mostTopic).map(([name, own]) => ({ name, manner: `${own[0]?.language} lone texts that share a word`, own }));
};

/** Takes texts without a place. */
export const fieldsOfTexts = (texts: readonly HeldTask[], model: Model): readonly Field[] => [
  ...groupBy(texts, ({ file }) => file).map(([name, own]) => ({ name, manner: `${own[0]?.language} lone texts of one author and field`, own })),
  ...topics(texts, model),
];

/** Takes tasks of documents. */
export const fieldsOfDocuments = (tasks: readonly HeldTask[]): readonly Field[] => [
  ...groupBy(tasks, ({ document = '' }) => document).map(([name, own]) => ({ name, manner: `${own[0]?.language} one document`, own })),
  ...groupBy(tasks, ({ file }) => file).map(([name, own]) => ({ name, manner: `${own[0]?.language} documents of one author`, own })),
];
