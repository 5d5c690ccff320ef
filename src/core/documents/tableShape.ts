import { foldLabel } from './foldLabel';

/** Which cells of a table's rows are labels, as column indexes; the value of each is the cell after it. */
export interface TableShape {
  readonly labels: readonly number[];
  /** Whether a row counts only when all its labels are known: nothing else tells such a table from one of data. */
  readonly needsAll: boolean;
}

const labelHeaders = new Set(
  ['item', 'field', 'section', 'element', 'attribute', 'key', 'topic', 'category', 'property', 'name', '项目', '事项', '字段', '要素', '类别', '名称', '栏目', '内容项', '条目', '项', '章节', '信息项', '属性'].map(foldLabel),
);
const dataHeaders = new Set(
  ['term', 'responsibility', 'responsibilities', 'definition', 'meaning', 'abbreviation', 'acronym', '术语', '职责', '定义', '含义', '释义', '缩写', '主要职责', '工作职责'].map(foldLabel),
);

/** Reads the header of a table; undefined for a table whose rows say nothing about the document itself. */
export function readTableShape(header: readonly string[]): TableShape | undefined {
  const folded = header.map(foldLabel);
  if (folded.some((text) => dataHeaders.has(text))) return undefined;
  if (header.length === 2) return { labels: [0], needsAll: false };
  const column = folded.slice(0, 2).findIndex((text) => labelHeaders.has(text));
  if (column >= 0 && header.length > 2 && header.length <= 5) return { labels: [column], needsAll: false };
  const isPaired = header.length >= 4 && header.length % 2 === 0;
  return isPaired ? { labels: header.flatMap((_, index) => (index % 2 === 0 ? [index] : [])), needsAll: true } : undefined;
}
