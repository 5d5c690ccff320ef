import { checksum } from '../src/core/classifier/checksum';
import { cutoffNames, headNames, type Cutoffs, type HeadName } from '../src/core/classifier/model';
import { fieldCount, headSize, magic, modelLength, version } from '../src/core/classifier/modelLayout';

/** A model before it is rounded to integers. All keys rise. */
export interface ModelDraft {
  readonly entryKeys: Uint32Array;
  readonly entries: Uint16Array;
  readonly featureKeys: Uint32Array;
  readonly weights: Readonly<Record<HeadName, Float64Array>>;
  readonly cutoffs: Cutoffs;
  readonly corpusKey: number;
}

const largest = (weights: Float64Array): number => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);

/** Takes a draft, gives the bytes of a model file as `parseModel` reads them. */
export const writeModel = (draft: ModelDraft): Uint8Array => {
  const { entryKeys, entries, featureKeys, weights, cutoffs, corpusKey } = draft;
  const bytes = new Uint8Array(modelLength(entryKeys.length, featureKeys.length));
  const view = new DataView(bytes.buffer);
  const steps: Readonly<Record<HeadName, number>> = { project: 32767, unclear: 127, mixed: 127 };
  const scales = headNames.map((name) => largest(weights[name]) / steps[name]);
  [magic, version, bytes.length, 0, corpusKey, entryKeys.length, featureKeys.length].forEach((field, index) => view.setUint32(4 * index, field, true));
  [...scales, ...cutoffNames.map((name) => cutoffs[name])].forEach((value, index) => view.setFloat32(4 * (fieldCount + index), value, true));

  let at = headSize;
  const put = (values: ArrayLike<number>, width: number, write: (at: number, value: number) => void): void => {
    for (let index = 0; index < values.length; index += 1) write(at + index * width, values[index] ?? 0);
    at += values.length * width;
  };
  put(entryKeys, 4, (to, value) => view.setUint32(to, value, true));
  put(featureKeys, 4, (to, value) => view.setUint32(to, value, true));
  put(entries, 2, (to, value) => view.setUint16(to, value, true));
  headNames.forEach((name, head) => {
    const rounded = weights[name].map((weight) => Math.round(weight / (scales[head] ?? 1)));
    if (name === 'project') put(rounded, 2, (to, value) => view.setInt16(to, value, true));
    else put(rounded, 1, (to, value) => view.setInt8(to, value));
  });
  view.setUint32(12, checksum(bytes, headSize), true);
  return bytes;
};
