import { checksum } from './checksum';
import { indexKeys } from './keyIndex';
import { buildLexicon } from './lexicon';
import { cutoffNames, headNames, type Cutoffs, type Model } from './model';
import { fieldCount, headSize, largestModel, magic, modelLength, version } from './modelLayout';

export type ModelFault =
  /** Shorter than its head, or not as long as its head says. */
  | 'truncated'
  | 'tooLarge'
  /** Some other file. */
  | 'notAModel'
  | 'unknownVersion'
  /** The bytes are not those that were written. */
  | 'damaged'
  /** A number in it makes no sense: not finite, out of range, or keys out of order. */
  | 'invalid';

export type ParsedModel = { readonly ok: true; readonly model: Model } | { readonly ok: false; readonly reason: ModelFault };

const fault = (reason: ModelFault): ParsedModel => ({ ok: false, reason });

/** Strictly rising keys are distinct, which the index relies on. */
const areRising = (keys: Uint32Array): boolean => {
  for (let index = 1; index < keys.length; index += 1) if ((keys[index] ?? 0) <= (keys[index - 1] ?? 0)) return false;
  return true;
};

const isSound = (scales: readonly number[], cutoffs: Cutoffs): boolean =>
  [...scales, ...Object.values(cutoffs)].every((value) => Number.isFinite(value) && value >= 0) &&
  cutoffs.clearLatin >= cutoffs.likelyLatin &&
  cutoffs.clearHan >= cutoffs.likelyHan;

/** Takes the bytes of a model file, gives the model or what is wrong with the file; never throws. */
export const parseModel = (bytes: Uint8Array): ParsedModel => {
  if (bytes.length > largestModel) return fault('tooLarge');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4) return fault('truncated');
  if (view.getUint32(0, true) !== magic) return fault('notAModel');
  if (bytes.length < headSize) return fault('truncated');
  const field = (index: number): number => view.getUint32(4 * index, true);
  if (field(1) !== version) return fault('unknownVersion');
  const entryCount = field(5);
  const featureCount = field(6);
  if (bytes.length !== field(2) || bytes.length !== modelLength(entryCount, featureCount)) return fault('truncated');
  if (checksum(bytes, headSize) !== field(3)) return fault('damaged');

  const float = (index: number): number => view.getFloat32(4 * (fieldCount + index), true);
  const scales = headNames.map((_, index) => float(index));
  const cutoffs = Object.fromEntries(cutoffNames.map((name, index) => [name, float(headNames.length + index)])) as Cutoffs;
  if (!isSound(scales, cutoffs)) return fault('invalid');

  let at = headSize;
  const read = <T>(target: T, count: number, width: number, put: (target: T, index: number, at: number) => void): T => {
    for (let index = 0; index < count; index += 1) put(target, index, at + index * width);
    at += count * width;
    return target;
  };
  const readKey = (target: Uint32Array, index: number, from: number): void => void (target[index] = view.getUint32(from, true));
  const readByte = (target: Int8Array, index: number, from: number): void => void (target[index] = view.getInt8(from));
  const entryKeys = read(new Uint32Array(entryCount), entryCount, 4, readKey);
  const featureKeys = read(new Uint32Array(featureCount), featureCount, 4, readKey);
  if (!areRising(entryKeys) || !areRising(featureKeys)) return fault('invalid');
  const entries = read(new Uint16Array(entryCount), entryCount, 2, (target, index, from) => void (target[index] = view.getUint16(from, true)));
  const project = read(new Int16Array(featureCount), featureCount, 2, (target, index, from) => void (target[index] = view.getInt16(from, true)));
  const unclear = read(new Int8Array(featureCount), featureCount, 1, readByte);
  const mixed = read(new Int8Array(featureCount), featureCount, 1, readByte);
  const [projectScale = 0, unclearScale = 0, mixedScale = 0] = scales;
  return {
    ok: true,
    model: {
      lexicon: buildLexicon(entryKeys, entries),
      features: indexKeys(featureKeys),
      heads: { project: { weights: project, scale: projectScale }, unclear: { weights: unclear, scale: unclearScale }, mixed: { weights: mixed, scale: mixedScale } },
      cutoffs,
      corpusKey: field(4),
    },
  };
};
