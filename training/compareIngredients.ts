import { foldFiles, toModel } from './crossValidate';
import type { Sources } from './loadSources';
import { markdownTable, percent } from './markdownTable';
import { isRight, isSingle, openCutoffs, predictHeldOut } from './measureCutoffs';
import { readSettings, type Settings } from './settings';
import { prepareExamples, trainModel, type Knowledge, type PreparedExample } from './trainModel';

/** One way to train, and what it leaves out. */
interface Variant {
  readonly name: string;
  readonly keep?: (example: PreparedExample, index: number) => boolean;
  readonly settings?: Partial<Settings>;
  readonly knowledge?: (knowledge: Knowledge) => Knowledge;
}

const withLinear = (change: Partial<Settings['linear']>): Partial<Settings> => ({ linear: { ...readSettings.linear, ...change } });
const isOf = (manner: RegExp) => (example: PreparedExample): boolean => !manner.test(example.file);
/** Spreads the texts that are kept evenly over a file. */
const share = (of: number) => (_: PreparedExample, index: number): boolean => (index * 0.618033988749895) % 1 < of;

const variants: readonly Variant[] = [
  { name: 'everything' },
  { name: 'without lexicon features', knowledge: (knowledge) => ({ ...knowledge, ...knowledge.wordsOnly }) },
  { name: 'without lexicon entries as texts', knowledge: (knowledge) => ({ ...knowledge, phrases: [] }) },
  { name: 'without the lexicon', knowledge: (knowledge) => ({ ...knowledge, ...knowledge.wordsOnly, phrases: [] }) },
  { name: 'without the tricky texts', keep: isOf(/^(?:en|zh)-\d/) },
  { name: 'without the breadth lists', keep: isOf(/^(?:en|zh)-b/) },
  { name: 'without the plain lines', keep: isOf(/^(?:en|zh)-p/) },
  { name: 'without the real-document manner', keep: isOf(/^(?:en|zh)-r/) },
  { name: 'without word dropout', settings: withLinear({ dropout: 0 }) },
  { name: 'one run instead of three', settings: { seeds: [1] } },
  ...[0.05, 0.1, 0.25, 0.5].map((part): Variant => ({ name: `${100 * part} % of the texts, the whole lexicon`, keep: share(part) })),
];

/** Every sixth file is held out, the same for all. */
const folds = 6;

/** Takes the sources, trains once for each variant and gives what the held-out files say, as a Markdown table. */
export const compareIngredients = ({ examples, knowledge, corpusKey }: Sources): string => {
  const held = foldFiles([...new Set(examples.map(({ file }) => file))], folds).at(-1) ?? [];
  const test = examples.filter(({ file }) => held.includes(file));
  const rows = variants.map(({ name, keep = () => true, settings, knowledge: change = (same) => same }) => {
    const own = change(knowledge);
    const prepared = prepareExamples(examples.filter(({ file }) => !held.includes(file)), own).filter(keep);
    const model = toModel(trainModel(prepared, own, openCutoffs, corpusKey, { ...readSettings, ...settings }));
    const single = predictHeldOut(test, model).filter(isSingle);
    const right = (language: string): string => {
      const part = single.filter(({ example }) => example.language === language);
      return percent(part.filter(isRight).length, part.length);
    };
    return [name, String(prepared.length), right('en'), right('zh')];
  });
  return `Held out: ${held.join(', ')}.\n\n${markdownTable(['trained', 'texts', 'English right, %', 'Chinese right, %'], rows)}`;
};
