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
import { readInOrder } from './learning/readInOrder';
import { simulateTeam } from './learning/simulateTeam';
import { liftError, liftOf, sumTallies, type Outcome } from './learning/tally';
import { report, reportNote, reportTable } from './report';

const folds = 4;
/** The settings of learning were chosen on the other two folds, and on the documents of the other authors. */
const measuredFolds = [2, 3];
const measuredAuthors = ['en-d4', 'en-d5', 'en-d6', 'zh-d3', 'zh-d4', 'zh-d5'];
const textSeeds = [11, 12];
const documentSeeds = [11, 12, 13, 14];
/** Of the lone texts elsewhere, which are many, one in so many is asked, others for each seed. */
const elsewhereStep = 4;

const isTask = (task: { readonly label: string }): boolean => task.label === 'project' || task.label === 'operations';
const toTask = ({ label, ...task }: Sources['documents'][number] | Sources['examples'][number]): HeldTask => ({ ...task, kind: label === 'project' ? 'project' : 'operations' });

/** How tasks and their places are blended is fitted on documents; the shipped numbers are taken. */
const shippedBlend = (): Model['blend'] => {
  const parsed = parseModel(new Uint8Array(readFileSync('media/model/classifier.bin')));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.model.blend;
};

/** What became of a field in one run. */
type Measured = Outcome & Pick<Field, 'manner' | 'name'>;

interface Asked {
  readonly field: Field;
  readonly margins: ReadonlyMap<HeldTask, number>;
  /** The tasks that are not of the field, or some of them, others at each turn. */
  readonly others: (turn: number) => readonly HeldTask[];
}

function ask(fields: readonly Field[], all: readonly HeldTask[], model: Model, step = 1): readonly Asked[] {
  const margins = new Map(all.map((task) => [task, marginOf(task, model)]));
  return fields.map((field) => {
    const inside = new Set(field.own);
    const outside = all.filter((task) => !inside.has(task));
    return { field, margins, others: (turn) => outside.filter((_, index) => index % step === turn % step) };
  });
}

const measureHalves = (asked: readonly Asked[], model: Model, seeds: readonly number[]): readonly Measured[] =>
  asked.flatMap(({ field: { manner, name, own }, margins, others }) => seeds.map((seed, turn) => ({ manner: `${manner}, one half`, name, ...simulateTeam(own, others(turn), model, margins, seed) })));

const measureInOrder = (asked: readonly Asked[], model: Model): readonly Measured[] =>
  asked.flatMap(({ field: { manner, name, own }, margins, others }) => {
    const { asRead, later } = readInOrder(own, others(0), model, margins);
    return [{ manner: `${manner}, as read`, name, ...asRead }, ...(later ? [{ manner: `${manner}, later ones`, name, ...later }] : [])];
  });

const signed = (points: number): string => (points >= 0 ? '+' : '') + points.toFixed(2);

function row(manner: string, runs: readonly Measured[]): readonly string[] {
  const fields = groupBy(runs, ({ name }) => name).map(([, same]) => sumTallies(same.map(({ inField }) => inField)));
  const { count, before, righted, wronged } = sumTallies(fields);
  return [
    manner,
    String(fields.length),
    (runs.reduce((sum, { corrections }) => sum + corrections, 0) / runs.length).toFixed(1),
    String(count),
    ((100 * before) / Math.max(1, count)).toFixed(2),
    signed(liftOf({ count, before, righted, wronged })),
    liftError(fields).toFixed(2),
    String(righted),
    String(wronged),
    signed(liftOf(sumTallies(runs.map(({ elsewhere }) => elsewhere)))),
    signed(Math.min(...runs.map(({ elsewhere }) => liftOf(elsewhere)))),
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
    const askedTexts = ask(fieldsOfTexts(texts, model), texts, model, elsewhereStep);
    if (fold !== measuredFolds[0]) return measureHalves(askedTexts, model, textSeeds);
    const tasks = documents.filter((task) => isTask(task) && measuredAuthors.includes(task.file)).map(toTask);
    const askedTasks = ask(fieldsOfDocuments(tasks), tasks, model);
    return [...measureHalves(askedTexts, model, textSeeds), ...measureHalves(askedTasks, model, documentSeeds), ...measureInOrder(askedTasks, model)];
  });
  reportNote('Up to 20 corrections of what the model gets wrong in one half of a field, and the other half is asked; or of what it gets wrong as the tasks are read in order, and each is asked when it is met; then the later documents.');
  reportNote('Points of right answers, with the standard error over fields; answers that turned right and wrong; the same for other fields, and the worst of them.');
  const rows = groupBy(outcomes, ({ manner }) => manner).map(([manner, runs]) => row(manner, runs));
  reportTable([['field', 'fields', 'corrections', 'asked', 'right, %', 'lift', '±', 'righted', 'wronged', 'elsewhere', 'worst'], ...rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))]);
}

main();
