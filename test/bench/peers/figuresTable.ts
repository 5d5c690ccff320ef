import type { Figures } from './measurePeer';

export interface NamedFigures {
  readonly name: string;
  /** Undefined where the classifier could not be had. */
  readonly figures: Figures | undefined;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const whole = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 0 });
const kilobytes = (bytes: number): string => `${bytes < 10_240 ? (bytes / 1024).toFixed(1) : whole(bytes / 1024)} kB`;

const columns: readonly { readonly head: string; readonly key: keyof Figures; readonly format: (value: number) => string }[] = [
  { head: 'English', key: 'english', format: percent },
  { head: 'Chinese', key: 'chinese', format: percent },
  { head: 'both', key: 'both', format: percent },
  { head: 'tasks/s', key: 'tasksPerSecond', format: whole },
  { head: 'model', key: 'modelBytes', format: kilobytes },
  { head: 'code', key: 'codeBytes', format: kilobytes },
];

/** As many digits as tell two figures apart. */
const ratio = (value: number, own: number): string => {
  const times = value / own;
  return `${times >= 0.1 ? times.toFixed(times < 10 ? 2 : 0) : String(Number(times.toPrecision(1)))}×`;
};

const toRow = (own: Figures, { name, figures }: NamedFigures): readonly string[] =>
  figures === undefined ? [name, 'not present'] : [name, whole(figures.seen), ...columns.flatMap(({ key, format }) => [format(figures[key]), ratio(figures[key], own[key])])];

/** Rows of cells: every figure, and after it how often it is ours. */
export const figuresTable = (own: Figures, rows: readonly NamedFigures[]): readonly (readonly string[])[] => [
  ['', 'texts seen', ...columns.flatMap(({ head }) => [head, ''])],
  ...rows.map((row) => toRow(own, row)),
];
