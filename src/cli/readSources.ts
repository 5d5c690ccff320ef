import type { UnreadableFile } from '../core/reports/fileFault';
import { faultLabel } from '../host/faultLabel';
import { l10n } from './editorStandIn';
import { findFiles, type Source } from './findFiles';
import { readText } from './readText';

export interface ReadSources<Result> {
  readonly results: readonly Result[];
  readonly unreadable: readonly UnreadableFile[];
  /** In sentences, for the standard error. */
  readonly problems: readonly string[];
}

/**
 * Works through files one after the other, so that never more than one text is held.
 *
 * @param args as the command line gives them
 */
export async function readSources<Result>(args: readonly string[], stdinName: string | undefined, work: (source: Source, text: string) => Result | Promise<Result>): Promise<ReadSources<Result>> {
  const found = await findFiles(args, stdinName);
  const results: Result[] = [];
  const unreadable = [...found.unreadable];
  for (const source of found.sources) {
    const read = await readText(source);
    if (read.ok) results.push(await work(source, read.text));
    else unreadable.push({ file: source.file, fault: read.fault });
  }
  const problems = [
    ...unreadable.map(({ file, fault }) => `${file}: ${faultLabel(fault)}`),
    ...found.empty.map((folder) => `${folder}: ${l10n.t('There are no Markdown files in this folder.')}`),
  ];
  return { results, unreadable, problems };
}
