import { stat } from 'node:fs/promises';
import { readRelated, type FileAccess, type RelatedDocuments } from '../core/relations/readRelated';
import { withSlashes } from './findFiles';
import { faultOf, readText } from './readText';

const access: FileAccess = {
  readText: (path) => readText({ file: path, path }),
  isThere: (path) => stat(path).then(() => true, (error: unknown) => (faultOf(error) === 'missing' ? false : undefined)),
};

/** @param path of the document, absolute */
export const readRelatedFiles = (path: string, source: string): Promise<RelatedDocuments> => readRelated(withSlashes(path), source, access);
