import type { Model } from '../src/core/classifier/model';
import { predict } from '../src/core/classifier/predict';
import type { TaskContext } from '../src/core/workKind';
import type { HeldDocuments } from './crossDocuments';
import { fitBlend } from './fitBlend';
import { groupBy, markdownTable, percent } from './markdownTable';
import type { DocumentTask } from './readDocuments';

const isSingle = ({ label }: DocumentTask): boolean => label === 'project' || label === 'operations';

/** What is told of the place of a task, from nothing to all. */
const views: readonly (readonly [string, (context: TaskContext) => TaskContext | undefined])[] = [
  ['alone', () => undefined],
  ['title', ({ title }) => ({ title })],
  ['headings', ({ headings }) => ({ headings })],
  ['siblings', ({ siblings }) => ({ siblings })],
  ['all but the parent', ({ title, headings, siblings }) => ({ title, headings, siblings })],
  ['all', (context) => context],
];

/** Right answers for each view; the blend was fitted on the documents of other authors. */
const countRight = (held: readonly DocumentTask[], model: Model): readonly number[] =>
  views.map(([, view]) => held.filter(({ text, label, context }) => label === (predict(text, model, view(context)).margin > 0 ? 'project' : 'operations')).length);

/** Takes documents that were held out, gives what the place of a task adds, as Markdown tables. */
export const measureDocuments = (folds: readonly HeldDocuments[]): string => {
  const scored = folds.flatMap((fold) => fold.scored);
  const byFile = folds.flatMap(({ tasks, model }) => groupBy(tasks, ({ file }) => file).map(([file, own]) => ({ file, own, model })));
  const files = byFile.map(({ file, own, model }) => {
    const held = own.filter(isSingle);
    const blend = fitBlend(scored.filter((task) => task.file !== file));
    return { language: own[0]?.language ?? '', name: file, count: held.length, right: countRight(held, { ...model, blend }), own };
  });
  const languages = groupBy(files, ({ language }) => language).map(([language, own]) => ({
    name: `all ${language}`,
    count: own.reduce((sum, { count }) => sum + count, 0),
    right: views.map((_, view) => own.reduce((sum, { right }) => sum + (right[view] ?? 0), 0)),
  }));
  const rows = [...files, ...languages].map(({ name, count, right }) => [name, String(count), ...right.map((number) => percent(number, count))]);
  const agreement = files.map(({ name, own }) => {
    const twice = own.filter(({ secondLabel }) => secondLabel !== undefined);
    return [name, String(new Set(own.map(({ document }) => document)).size), String(own.length), String(twice.length), percent(twice.filter(({ label, secondLabel }) => label === secondLabel).length, twice.length)];
  });
  return [
    markdownTable(['documents', 'tasks', ...views.map(([name]) => `${name}, %`)], rows),
    markdownTable(['documents', 'number', 'items', 'labelled twice', 'labels agree, %'], agreement),
  ].join('\n\n');
};
