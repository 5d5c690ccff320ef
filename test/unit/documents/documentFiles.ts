import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const documentsFolder = join(process.cwd(), 'test/fixtures/documents');

/** Markdown files of a folder of test/fixtures/documents with their texts, by name. */
export function readFolder(folder: string): readonly { readonly name: string; readonly text: string }[] {
  const names = readdirSync(join(documentsFolder, folder)).filter((name) => name.endsWith('.md'));
  return names.map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(documentsFolder, folder, name), 'utf8') }));
}
