import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify } from '../core/classifier/classify';
import type { Model } from '../core/classifier/model';
import { parseModel } from '../core/classifier/parseModel';
import { isMarkdownPath } from '../core/links/isMarkdownPath';
import { classifySource } from '../core/reports/classifySource';
import { classifyText } from './classifyText';
import { l10n } from './editorStandIn';
import type { Outcome } from './outcome';
import type { ClassifyCommand } from './readArguments';
import { readSources } from './readSources';

/** @throws with a sentence when the model is missing or damaged */
export async function runClassify({ files, stdinName, format }: ClassifyCommand): Promise<Outcome> {
  const model = readModel();
  const { results, unreadable, problems } = await readSources(files, stdinName, ({ file }, text) =>
    classifySource(file, text, isPlain(file) ? 'plain' : 'markdown', (task, context) => classify(task, model, context)),
  );
  const output = format === 'json' ? `${JSON.stringify({ files: results }, undefined, 2)}\n` : classifyText(results);
  return { output, problems, exitCode: unreadable.length > 0 ? 2 : 0 };
}

/** A name with an ending that is not Markdown's; the standard input has none, unless it was given one. */
const isPlain = (file: string): boolean => /\.[^./]+$/.test(file) && !isMarkdownPath(file);

function readModel(): Model {
  // From dist/cli.js, as it is built.
  const file = join(__dirname, '../media/model/classifier.bin');
  const parsed = parseModel(readFileSync(file));
  if (!parsed.ok) throw new Error(l10n.t('The classifier\'s model file cannot be used ({0}). Reinstall the extension.', parsed.reason));
  return parsed.model;
}
