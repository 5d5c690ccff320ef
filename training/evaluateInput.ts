import { readFileSync, writeFileSync } from 'node:fs';
import { classify } from '../src/core/classifier/classify';
import { parseModel } from '../src/core/classifier/parseModel';
import { confusionMatrix, type Answer } from './confusionMatrix';
import { readInput, type InputLine } from './readInput';

const isChinese = ({ text }: InputLine): boolean => /[\u4e00-\u9fff]/.test(text);

/** Classifies every line of `inputFile`, writes a prediction a line in the same order, gives what to print. */
export const evaluateInput = (modelFile: string, inputFile: string, predictionsFile: string | undefined): readonly string[] => {
  const parsed = parseModel(readFileSync(modelFile));
  if (!parsed.ok) throw new Error(`${modelFile}: ${parsed.reason}`);
  const inputs = readInput(readFileSync(inputFile, 'utf8'), inputFile);
  const started = performance.now();
  const answers = inputs.map((input): Answer => ({ input, verdict: classify(input.text, parsed.model, input.context) }));
  const elapsed = performance.now() - started;
  if (predictionsFile !== undefined) {
    const lines = answers.map(({ input, verdict: { kind, certainty, pProject, pOperations } }) => `${JSON.stringify({ id: input.id, kind, certainty, pProject, pOperations })}\n`);
    writeFileSync(predictionsFile, lines.join(''));
  }
  const parts: readonly (readonly [string, readonly Answer[]])[] = [
    ['English', answers.filter(({ input }) => !isChinese(input))],
    ['Chinese', answers.filter(({ input }) => isChinese(input))],
  ];
  return [
    `${inputs.length} texts in ${elapsed.toFixed(0)} ms`,
    ...parts.flatMap(([name, part]) => {
      const matrix = confusionMatrix(part);
      return matrix.length === 0 ? [] : ['', name, ...matrix];
    }),
  ];
};
