/** What was seen in a text: keys of features, each with the one or two spans of the normalised text that show it. */
export interface FeatureList {
  readonly keys: number[];
  readonly values: number[];
  /** Four numbers a feature: start and end of its first and of its second span; an empty span is 0, 0. */
  readonly spans: number[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const emptyFeatureList = (): FeatureList => ({ keys: [], values: [], spans: [] });

/** A feature shown by one span; without a span it belongs to the text as a whole. */
export const addFeature = (list: FeatureList, key: number, value: number, start = 0, end = 0): void => {
  list.keys.push(key);
  list.values.push(value);
  list.spans.push(start, end, 0, 0);
};

/** A feature shown by two separate spans, such as a verb and its object. */
export const addPairFeature = (list: FeatureList, key: number, value: number, first: Span, second: Span): void => {
  list.keys.push(key);
  list.values.push(value);
  list.spans.push(first.start, first.end, second.start, second.end);
};
