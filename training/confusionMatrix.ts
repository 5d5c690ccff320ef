import type { Verdict, WorkKind } from '../src/core/workKind';
import type { InputLine } from './readInput';

const kinds: readonly WorkKind[] = ['project', 'operations', 'mixed', 'unclear'];

export interface Answer {
  readonly input: InputLine;
  readonly verdict: Verdict;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const isSingle = (label: InputLine['label']): boolean => label === 'project' || label === 'operations';
const forced = ({ verdict }: Answer): WorkKind => (verdict.pProject > 0.5 ? 'project' : 'operations');

/** Lines of text: labels against answers, then the forced choice and what the levels of certainty are worth. */
export const confusionMatrix = (answers: readonly Answer[]): readonly string[] => {
  const labelled = answers.filter(({ input }) => input.label !== undefined);
  if (labelled.length === 0) return [];
  const labels = [...new Set(labelled.map(({ input }) => input.label))].sort();
  const rows = labels.map((label) => {
    const own = labelled.filter(({ input }) => input.label === label);
    return [label ?? '', ...kinds.map((kind) => String(own.filter(({ verdict }) => verdict.kind === kind).length))];
  });
  const single = labelled.filter(({ input }) => isSingle(input.label));
  const rightOnes = (list: readonly Answer[]): number => list.filter((answer) => forced(answer) === answer.input.label).length;
  const level = (levels: readonly string[]): string => {
    const said = single.filter(({ verdict }) => isSingle(verdict.kind) && levels.includes(verdict.certainty));
    return `${percent(rightOnes(said), said.length)} right of ${percent(said.length, single.length)} (${said.length})`;
  };
  const other = labelled.filter(({ input }) => input.label === 'mixed' || input.label === 'unclear');
  const overclaimed = other.filter(({ verdict }) => isSingle(verdict.kind) && verdict.certainty !== 'unsure').length;
  const clearOnes = other.filter(({ verdict }) => isSingle(verdict.kind) && verdict.certainty === 'clear').length;
  return [
    ['label \\ answer', ...kinds].map((cell) => cell.padEnd(14)).join(''),
    ...rows.map((row) => row.map((cell) => cell.padEnd(14)).join('')),
    `forced choice: ${percent(rightOnes(single), single.length)} of ${single.length}`,
    `clear: ${level(['clear'])}; clear or likely: ${level(['clear', 'likely'])}`,
    `mixed and unclear texts answered clear: ${percent(clearOnes, other.length)}, clear or likely: ${percent(overclaimed, other.length)} of ${other.length}`,
  ];
};
