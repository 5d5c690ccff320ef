import { ByteReader } from './byteReader';
import { checksum } from './checksum';
import { buildLexicon } from './lexicon';
import { blendNames, cutoffNames, headNames, type Blend, type Cutoffs, type Model } from './model';
import { fieldCount, floatCount, headSize, largestModel, magic, version } from './modelLayout';
import { buildWeights } from './weightTable';

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

const isSound = (scales: Model['scales'], cutoffs: Cutoffs, blend: Blend): boolean =>
  [...Object.values(scales), ...Object.values(cutoffs)].every((value) => Number.isFinite(value) && value >= 0) &&
  Object.values(blend).every(Number.isFinite) &&
  cutoffs.clearLatin >= cutoffs.likelyLatin &&
  cutoffs.clearHan >= cutoffs.likelyHan;

/** Weights that only some features have, spread over all of them; undefined where positions are wrong. */
const readSparse = (reader: ByteReader, featureCount: number): Int8Array | undefined => {
  const count = reader.step();
  const positions = count <= featureCount ? reader.rising(count) : undefined;
  if (positions === undefined || (positions.at(-1) ?? 0) >= Math.max(1, featureCount)) return undefined;
  const values = reader.signedBytes(count);
  const weights = new Int8Array(featureCount);
  positions.forEach((position, index) => (weights[position] = values[index] ?? 0));
  return weights;
};

/** Takes what follows the head, gives keys and weights; undefined where they make no sense. */
const readBody = (reader: ByteReader, entryCount: number, featureCount: number): Pick<Model, 'lexicon' | 'weights'> | undefined => {
  const entryKeys = reader.rising(entryCount);
  const entries = reader.words(entryCount);
  const featureKeys = entryKeys && reader.rising(featureCount);
  if (entryKeys === undefined || featureKeys === undefined) return undefined;
  const heads: Int8Array[] = [];
  for (const name of headNames) {
    const weights = name === 'project' ? reader.signedBytes(featureCount) : readSparse(reader, featureCount);
    if (weights === undefined) return undefined;
    heads.push(weights);
  }
  return reader.isAtEnd ? { lexicon: buildLexicon(entryKeys, entries), weights: buildWeights(featureKeys, heads) } : undefined;
};

/** Takes the bytes of a model file, gives the model or what is wrong with the file; never throws. */
export const parseModel = (bytes: Uint8Array): ParsedModel => {
  if (bytes.length > largestModel) return fault('tooLarge');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4) return fault('truncated');
  if (view.getUint32(0, true) !== magic) return fault('notAModel');
  if (bytes.length < headSize) return fault('truncated');
  const field = (index: number): number => view.getUint32(4 * index, true);
  if (field(1) !== version) return fault('unknownVersion');
  // Every entry takes three bytes at least, every feature two: larger counts are those of another file.
  if (bytes.length !== field(2) || headSize + 3 * field(5) + 2 * field(6) > bytes.length) return fault('truncated');
  if (checksum(bytes, headSize) !== field(3)) return fault('damaged');

  const floats = Array.from({ length: floatCount }, (_, index) => view.getFloat32(4 * (fieldCount + index), true));
    const named = <T>(names: readonly string[], from: number): T => Object.fromEntries(names.map((name, index) => [name, floats[from + index]])) as T;
  const scales = named<Model['scales']>(headNames, 0);
  const cutoffs = named<Cutoffs>(cutoffNames, headNames.length);
  const blend = named<Blend>(blendNames, headNames.length + cutoffNames.length);
  const body = isSound(scales, cutoffs, blend) ? readBody(new ByteReader(view, headSize), field(5), field(6)) : undefined;
  return body === undefined ? fault('invalid') : { ok: true, model: { ...body, scales, cutoffs, blend, corpusKey: field(4) } };
};
