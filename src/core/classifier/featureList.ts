import { copyFloats, copyWords } from './takeRoom';

/** What was seen in a text: keys of features, each with the one or two spans of the normalised text that show it. */
export interface FeatureList {
  readonly keys: Uint32Array;
  readonly values: Float64Array;
  /** Four numbers a feature: start and end of its first and of its second span; an empty span is 0, 0. */
  readonly spans: Uint32Array;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A list that is being written: `count` features so far, in buffers with room for more. */
export interface FeatureDraft {
  count: number;
  keys: Uint32Array;
  values: Float64Array;
  spans: Uint32Array;
}

const usualRoom = 1024;

const makeRoom = (room: number): FeatureDraft => ({ count: 0, keys: new Uint32Array(room), values: new Float64Array(room), spans: new Uint32Array(4 * room) });

/** Texts are read one after the other: they share the buffers, and each takes a copy of its part. */
let shared = makeRoom(usualRoom);

/** Begins a list. Only one can be written at a time. */
export const startFeatures = (): FeatureDraft => {
  if (shared.keys.length > usualRoom) shared = makeRoom(usualRoom);
  shared.count = 0;
  return shared;
};

/** Gives what was written as a list of its own. */
export const finishFeatures = ({ count, keys, values, spans }: FeatureDraft): FeatureList => ({
  keys: copyWords(keys, count),
  values: copyFloats(values, count),
  spans: copyWords(spans, 4 * count),
});

const grow = (draft: FeatureDraft): void => {
  const { keys, values, spans } = draft;
  Object.assign(draft, makeRoom(2 * keys.length), { count: draft.count });
  draft.keys.set(keys);
  draft.values.set(values);
  draft.spans.set(spans);
};

/** A feature shown by one span, or by two separate ones; without a span it belongs to the text as a whole. */
export const addFeature = (draft: FeatureDraft, key: number, value: number, start = 0, end = 0, secondStart = 0, secondEnd = 0): void => {
  const at = draft.count;
  if (at === draft.keys.length) grow(draft);
  draft.count = at + 1;
  draft.keys[at] = key;
  draft.values[at] = value;
  const { spans } = draft;
  spans[4 * at] = start;
  spans[4 * at + 1] = end;
  spans[4 * at + 2] = secondStart;
  spans[4 * at + 3] = secondEnd;
};

/** A feature shown by two separate spans, such as a verb and its object. */
export const addPairFeature = (draft: FeatureDraft, key: number, value: number, first: Span, second: Span): void =>
  addFeature(draft, key, value, first.start, first.end, second.start, second.end);
