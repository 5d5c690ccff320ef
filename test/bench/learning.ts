// Run by `npm run bench` in plain Node: what twenty corrections of a team do to the rest of its field, and to everything else.
import { readFileSync } from 'node:fs';
import type { Model } from '../../src/core/classifier/model';
import { parseModel } from '../../src/core/classifier/parseModel';
import { foldFiles, toModel } from '../../training/crossValidate';
import { loadSources, type Sources } from '../../training/loadSources';
import { groupBy } from '../../training/markdownTable';
import { openCutoffs } from '../../training/measureCutoffs';
import { prepareExamples, trainModel } from '../../training/trainModel';
import type { HeldTask } from './learning/heldTask';
import { marginOf } from './learning/heldTask';
import { fieldsOfDocuments, fieldsOfTexts, type Field } from './learning/makeFields';
import { simulateTeam, type Outcome } from './learning/simulateTeam';
import { report, reportNote, reportTable } from './report';

const folds = 4;
/** The settings of learning were chosen on the other two. */
const measuredFolds = [2, 3];
const seeds = [11, 12];
/** Of the texts elsewhere, one in so many is asked, others for each seed. */
const elsewhereStep = 4;

const isTask = (task: { readonly label: string }): boolean => task.label === 'project' || task.label === 'operations';
const toTask = ({ label, ...task }: Sources['documents'][number] | Sources['examples'][number]): HeldTask => ({ ...task, kind: label === 'project' ? 'project' : 'operations' });

/** How tasks and their places are blended is fitted on documents; the shipped numbers are taken. */
const shippedBlend = (): Model['blend'] => {
  const parsed = parseModel(new Uint8Array(readFileSync('media/model/classifier.bin')));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.model.blend;
};

function measure(fields: readonly Field[], all: readonly HeldTask[], model: Model): readonly (Outcome & { readonly manner: string })[] {
  const margins = new Map(all.map((task) => [task, marginOf(task, model)]));
  return fields.flatMap(({ manner, own }) => {
    const inside = new Set(own);
    const outside = all.filter((task) => !inside.has(task));
    return seeds.map((seed, turn) => ({ manner, ...simulateTeam(own, outside.filter((_, index) => index % elsewhereStep === turn), model, margins, seed) }));
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const sum = (rows: readonly Outcome[], value: (row: Outcome) => number): number => rows.reduce((total, row) => total + value(row), 0);
const signed = (points: number): string => (points >= 0 ? '+' : '') + points.toFixed(2);
const change = ({ before, after, count }: Outcome['inField']): number => share(after - before, count);

function row(manner: string, own: readonly Outcome[]): readonly string[] {
  const total = (part: 'inField' | 'elsewhere'): Outcome['inField'] => ({ count: sum(own, (one) => one[part].count), before: sum(own, (one) => one[part].before), after: sum(own, (one) => one[part].after) });
  const field = total('inField');
  return [
    manner,
    String(own.length / seeds.length),
    (sum(own, ({ corrections }) => corrections) / own.length).toFixed(1),
    share(field.before, field.count).toFixed(2),
    signed(change(field)),
    signed(change(total('elsewhere'))),
    signed(Math.min(...own.map(({ elsewhere }) => change(elsewhere)))),
  ];
}

function main(): void {
  const sources = loadSources('training');
  const { examples, documents, knowledge, corpusKey } = sources;
  const prepared = prepareExamples(examples, knowledge);
  const heldFiles = foldFiles([...new Set(examples.map(({ file }) => file))], folds);
  const blend = shippedBlend();
  const outcomes = measuredFolds.flatMap((fold) => {
    const start = performance.now();
    const held = heldFiles[fold] ?? [];
    const model = { ...toModel(trainModel(prepared.filter(({ file }) => !held.includes(file)), knowledge, openCutoffs, corpusKey)), blend };
    report(`a model without ${held.length} files and without the documents`, (performance.now() - start) / 1000, 's');
    const texts = examples.filter((example) => held.includes(example.file) && isTask(example)).map(toTask);
    const tasks = documents.filter(isTask).map(toTask);
    return [...measure(fieldsOfTexts(texts, model), texts, model), ...(fold === measuredFolds[0] ? measure(fieldsOfDocuments(tasks), tasks, model) : [])];
  });
  reportNote('Up to 20 corrections of what the model gets wrong in one half of a field; asked: the other half, and texts of all other fields. Points of right answers.');
  reportTable([['field', 'fields', 'corrections', 'right before, %', 'in the field', 'elsewhere', 'worst elsewhere'], ...groupBy(outcomes, ({ manner }) => manner).map(([manner, own]) => row(manner, own))]);
}

main();
