import { cutoffNames, headNames } from './model';

/**
 * The model file, all little endian. First the head of 32-bit fields: magic, version, length of the file in bytes, checksum of
 * what follows the head, key of the corpus, number of lexicon entries, number of features; then as 32-bit floats the scale of
 * each model head and the cut-offs. Then keys of entries, keys of features (32 bit), packed entries, project weights (16 bit),
 * unclear weights, mixed weights (8 bit).
 */
export const magic = 0x4d435052;
export const version = 1;
export const fieldCount = 7;
export const headSize = 4 * (fieldCount + headNames.length + cutoffNames.length);

/** A model file larger than this is not one. */
export const largestModel = 1_000_000;

/** Length in bytes of a model file with so many entries and features. */
export const modelLength = (entries: number, features: number): number => headSize + 6 * entries + 8 * features;
