import type { SurroundingEvidence, SurroundingSource, TaskContext } from '../workKind';
import { surroundingSources } from '../workKind';
import { extractFeatures } from './extractFeatures';
import type { Blend, Model } from './model';
import { normalizeText, readLimit } from './normalizeText';
import { scoreHead } from './scoreFeatures';

/** Siblings that are looked at, the first of those given. */
export const mostSiblings = 6;
/** Logits at which what a title or heading says begins to saturate, and the same for a task. */
const placeScale = 3;
const taskScale = 2;

/** What a text says of the tasks below it, and as a task itself: each from -1, operations, to 1, project. */
interface Leans {
  readonly place: number;
  readonly task: number;
}

/** Tasks of one document share their title, headings and siblings; without this each would be read again for every task. */
const known = new WeakMap<Model, Map<string, Leans>>();
const mostKnown = 500;

const readLeans = (text: string, model: Model): Leans => {
  const { features } = extractFeatures(normalizeText(text).text, model.lexicon);
  return { place: Math.tanh(scoreHead(features, model, 'surroundings') / placeScale), task: Math.tanh(scoreHead(features, model, 'project') / taskScale) };
};

const leansOf = (text: string, model: Model): Leans => {
  let leans = known.get(model);
  if (leans === undefined || leans.size >= mostKnown) {
    leans = new Map();
    known.set(model, leans);
  }
  const found = leans.get(text) ?? readLeans(text, model);
  // A very long text is not kept: the map must stay small.
  if (text.length <= readLimit) leans.set(text, found);
  return found;
};

const placeTerms = ['title', 'titleStrong', 'heading', 'headingStrong', 'outer', 'parentPlace', 'parentTask', 'siblings', 'siblingsStrong', 'siblingPlaces'] as const;

/** One thing that the place of a task says, as the blend weighs it. */
export interface SurroundingTerm {
  readonly name: (typeof placeTerms)[number];
  readonly source: SurroundingSource;
  /** From -1, operations, to 1, project. */
  readonly value: number;
}

const isText = (text: string | undefined): text is string => text !== undefined && /\S/.test(text);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
/** Near 0 much smaller than its value, near 1 the same: lets what is certain weigh more than its share. */
const strong = (value: number): number => value * Math.abs(value);

/** Takes where a task stands, gives what that says. Empty where nothing is known. Only the first six siblings are read. */
export const surroundingTerms = ({ title, headings = [], parent, siblings = [] }: TaskContext, model: Model): readonly SurroundingTerm[] => {
  const terms: SurroundingTerm[] = [];
  const add = (source: SurroundingSource, values: Partial<Record<SurroundingTerm['name'], number>>): void => {
    for (const name of placeTerms) if (values[name] !== undefined) terms.push({ name, source, value: values[name] });
  };
  const named = headings.filter(isText);
  // A list under nothing but a heading has that for a title.
  const isHeaded = !isText(title) && named.length > 0;
  const top = isHeaded ? named[0] : title;
  if (isText(top)) {
    const { place } = leansOf(top, model);
    add(isHeaded ? 'headings' : 'title', { title: place, titleStrong: strong(place) });
  }
  const places = named.slice(isHeaded ? 1 : 0).map((heading) => leansOf(heading, model).place);
  const inner = places.at(-1);
  if (inner !== undefined) add('headings', { heading: inner, headingStrong: strong(inner), outer: mean(places.slice(0, -1)) });
  if (isText(parent)) {
    const { place, task } = leansOf(parent, model);
    add('parent', { parentPlace: place, parentTask: task });
  }
  const near = siblings.filter(isText).slice(0, mostSiblings).map((sibling) => leansOf(sibling, model));
  if (near.length > 0) {
    const task = mean(near.map((leans) => leans.task));
    add('siblings', { siblings: task, siblingsStrong: strong(task), siblingPlaces: mean(near.map((leans) => leans.place)) });
  }
  return terms;
};

/** Adds up, for each source, what the terms weigh: logits, above 0 for project, strongest first; sources that say nothing are left out. */
export const weighSurroundings = (terms: readonly SurroundingTerm[], blend: Blend): readonly SurroundingEvidence[] =>
  surroundingSources
    .map((source) => ({ source, amount: terms.reduce((sum, term) => sum + (term.source === source ? blend[term.name] * term.value : 0), 0) }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .map(({ source, amount }) => ({ source, role: amount > 0 ? 'project' : 'operations', strength: Math.abs(amount) }));
