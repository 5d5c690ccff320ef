import { execFileSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fastTextSettings, readFastTextLabel, toFastTextFile, toFastTextLine } from './fastTextInput';
import { toSide, type LabelledText, type TrainedPeer } from './trainedPeer';

/** Path of the `fasttext` command, or undefined where it is not on the PATH. */
export const findFastText = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'fasttext'), join(folder, 'fasttext.exe')])
    .find((path) => existsSync(path));

const run = (command: string, args: readonly string[], input?: string): string => execFileSync(command, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'pipe'] });

/** Debian's command is a shell around a library of its own, which has to be shipped with it. */
const codeBytes = (command: string): number => {
  const libraries = process.platform === 'linux' ? run('ldd', [command]) : '';
  const library = /libfasttext\S* => (\S+)/.exec(libraries)?.[1];
  return statSync(command).size + (library === undefined ? 0 : statSync(library).size);
};

/** Takes the command's path, the texts and a folder for its files, which must outlive the peer. */
export const trainByCommand = (command: string, texts: readonly LabelledText[], folder: string): TrainedPeer => {
  const input = join(folder, 'fasttext.txt');
  const output = join(folder, 'fasttext');
  const model = `${output}.ftz`;
  writeFileSync(input, toFastTextFile(texts));
  const settings = Object.entries(fastTextSettings).flatMap(([name, value]) => [`-${name}`, String(value)]);
  // More threads would give other weights in every run; tokens of a single text make the model larger and not better.
  run(command, ['supervised', '-input', input, '-output', output, '-thread', '1', '-minCount', '2', ...settings]);
  // Its own way to a small model; as accurate as the one that it is made from, at a quarter of the size.
  run(command, ['quantize', '-input', input, '-output', output, '-qnorm', '-thread', '1', '-verbose', '0']);
  return {
    name: 'fastText (command)',
    seen: texts.length,
    classify: (tasks) => {
      const labels = run(command, ['predict', model, '-'], tasks.map(toFastTextLine).join('')).split('\n');
      return tasks.map((_, index) => toSide(readFastTextLabel(labels[index])));
    },
    modelBytes: statSync(model).size,
    codeBytes: codeBytes(command),
  };
};
