import { readFileSync } from 'node:fs';
import { parseModel } from '../../../src/core/classifier/parseModel';
import type { Model } from '../../../src/core/classifier/model';

export const modelFile = 'media/model/classifier.bin';

/** The bytes that the extension ships. */
export const readModelBytes = (): Uint8Array => new Uint8Array(readFileSync(modelFile));

let model: Model | undefined;

/** The model that the extension ships, parsed once for all tests. */
export const shippedModel = (): Model => {
  if (model === undefined) {
    const parsed = parseModel(readModelBytes());
    if (!parsed.ok) throw new Error(parsed.reason);
    model = parsed.model;
  }
  return model;
};
