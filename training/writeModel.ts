import { checksum } from '../src/core/classifier/checksum';
import { blendNames, cutoffNames, headNames, type Blend, type Cutoffs, type HeadName } from '../src/core/classifier/model';
import { fieldCount, headSize, magic, version } from '../src/core/classifier/modelLayout';

/** A model before it is rounded to integers. All keys rise. */
export interface ModelDraft {
  readonly entryKeys: Uint32Array;
  readonly entries: Uint16Array;
  readonly featureKeys: Uint32Array;
  readonly weights: Readonly<Record<HeadName, Float64Array>>;
  readonly cutoffs: Cutoffs;
  readonly blend: Blend;
  readonly corpusKey: number;
}

const largest = (weights: Float64Array): number => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
/** The largest of the 8-bit weights. */
const steps = 127;

const pushStep = (bytes: number[], value: number): void => {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
};

const pushRising = (bytes: number[], values: ArrayLike<number>): void => {
  for (let index = 0; index < values.length; index += 1) pushStep(bytes, (values[index] ?? 0) - (index === 0 ? 0 : (values[index - 1] ?? 0)));
};

/** Takes a draft, gives the bytes of a model file as `parseModel` reads them; modelLayout.ts describes them. */
export const writeModel = (draft: ModelDraft): Uint8Array => {
  const { entryKeys, entries, featureKeys, weights, cutoffs, blend, corpusKey } = draft;
  const scales = headNames.map((name) => largest(weights[name]) / steps);
  const body: number[] = [];
  pushRising(body, entryKeys);
  for (const entry of entries) body.push(entry & 255, entry >> 8);
  pushRising(body, featureKeys);
  headNames.forEach((name, head) => {
    const rounded = Array.from(weights[name], (weight) => Math.round(weight / (scales[head] ?? 1)));
    const kept = name === 'project' ? [...rounded.keys()] : [...rounded.keys()].filter((index) => rounded[index] !== 0);
    if (name !== 'project') {
      pushStep(body, kept.length);
      pushRising(body, kept);
    }
    for (const index of kept) body.push((rounded[index] ?? 0) & 255);
  });

  const bytes = new Uint8Array(headSize + body.length);
  bytes.set(body, headSize);
  const view = new DataView(bytes.buffer);
  [magic, version, bytes.length, checksum(bytes, headSize), corpusKey, entryKeys.length, featureKeys.length].forEach((field, index) => view.setUint32(4 * index, field, true));
  [...scales, ...cutoffNames.map((name) => cutoffs[name]), ...blendNames.map((name) => blend[name])].forEach((value, index) => view.setFloat32(4 * (fieldCount + index), value, true));
  return bytes;
};
