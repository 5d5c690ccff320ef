import { blendNames, cutoffNames, headNames } from './model';

/**
 * The model file, all little endian. First the head of 32-bit fields: magic, version, length of the file in bytes, checksum of
 * what follows the head, key of the corpus, number of lexicon entries, number of features; then as 32-bit floats the scale of
 * each model head, the cut-offs and the blend.
 *
 * Then the body. Lists of rising numbers are written as steps from one to the next, seven bits a byte, the top bit set on all bytes of a step
 * but its last: keys of entries; packed entries (16 bit each); keys of features; project weights (8 bit each, one a feature); and for each
 * further head the number of its weights (as one step), the positions of their features (rising), and the weights (8 bit).
 */
export const magic = 0x4d435052;
export const version = 2;
export const fieldCount = 7;
export const floatCount = headNames.length + cutoffNames.length + blendNames.length;
export const headSize = 4 * (fieldCount + floatCount);

/** A model file larger than this is not one. */
export const largestModel = 1_000_000;
