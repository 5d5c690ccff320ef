import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateInput } from './evaluateInput';
import { loadSources } from './loadSources';
import { writeReport } from './writeReport';

/** npm runs scripts in the package folder; file names are meant from where the person stands. */
const fromCaller = (file: string): string => resolve(process.env.INIT_CWD ?? '.', file);

const main = (): void => {
  const { values } = parseArgs({ options: { input: { type: 'string' }, predictions: { type: 'string' }, model: { type: 'string' } } });
  if (values.input === undefined) {
    const report = writeReport(loadSources('training'));
    writeFileSync(join('training', 'report.md'), report);
    console.log(report);
    return;
  }
  const modelFile = values.model === undefined ? join('media', 'model', 'classifier.bin') : fromCaller(values.model);
  const predictions = values.predictions === undefined ? undefined : fromCaller(values.predictions);
  for (const line of evaluateInput(modelFile, fromCaller(values.input), predictions)) console.log(line);
};

try {
  main();
} catch (error) {
  // A named fault of the input or the options, not a defect: the message says what and where.
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
