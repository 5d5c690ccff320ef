import { foldLabel } from './foldLabel';

/** Which cells of a table's rows are labels, as column indexes; the value of each is the cell after it. */
export interface TableShape {
  readonly labels: readonly number[];
  /** Whether a row counts only when all its labels are known: nothing else tells such a table from one of data. */
  readonly needsAll: boolean;
  /** Whether the first row only names the columns ("Item | Entry"): it is no row of the form, even if one of its words is a label. */
  readonly hasHeader: boolean;
}

const labelHeaders = new Set(
  ['item', 'field', 'section', 'element', 'attribute', 'key', 'topic', 'category', 'property', 'name', '项目', '事项', '字段', '要素', '类别', '名称', '栏目', '内容项', '条目', '项', '章节', '信息项', '属性'].map(foldLabel),
);
const valueHeaders = new Set(
  ['entry', 'value', 'content', 'description', 'details', 'detail', 'information', 'notes', 'answer', '内容', '值', '说明', '描述', '填写内容', '详情', '信息', '备注'].map(foldLabel),
);
const dataHeaders = new Set(
  ['term', 'responsibility', 'responsibilities', 'definition', 'meaning', 'abbreviation', 'acronym', '术语', '职责', '定义', '含义', '释义', '缩写', '主要职责', '工作职责'].map(foldLabel),
);

/** Reads the header of a table; undefined for a table whose rows say nothing about the document itself. */
export function readTableShape(header: readonly string[]): TableShape | undefined {
  const folded = header.map(foldLabel);
  if (folded.some((text) => dataHeaders.has(text))) return undefined;
  if (header.length === 2) return { labels: [0], needsAll: false, hasHeader: labelHeaders.has(folded[0]!) && valueHeaders.has(folded[1]!) };
  const column = folded.slice(0, 2).findIndex((text) => labelHeaders.has(text));
  if (column >= 0 && header.length > 2 && header.length <= 5) return { labels: [column], needsAll: false, hasHeader: true };
  const isPaired = header.length >= 4 && header.length % 2 === 0;
  return isPaired ? { labels: header.flatMap((_, index) => (index % 2 === 0 ? [index] : [])), needsAll: true, hasHeader: false } : undefined;
}
