import { splitCells } from '../documents/tableCells';
import { announcesList, type Block } from '../markdown/block';
import { skipCheckbox } from '../markdown/marker';
import type { TextFormat } from '../markdown/readBlocks';
import type { Span } from '../markdown/span';
import { readTags } from '../tags/readTags';
import { findLeafHeadings } from './findLeafHeadings';
import { isFact } from './isFact';
import { readsAsTask } from './readsAsTask';
import { findTaskColumn } from './taskColumn';

/** A block that is a task; `name` is the task's own cell in a table. */
export interface Choice {
  readonly name?: Span;
}

const link = /^(?:!?\[[^\]\n]{0,300}\](?:\([^()\n]{0,400}\)|\[[^\]\n]{0,100}\])|\[\[[^\]\n]{1,300}\]\]|<?https?:\/\/[^\s<>]{1,600}>?)[.。]?$/;
const taskHeading = /^(?:tasks?|task list|to-?\s?dos?|action items?|actions|next steps|任务|任务清单|工作任务|待办|待办事项|行动项|下一步|任務|待辦事項)$/i;
/** What stands before the words of a heading or lone line and is no marker of a list: "2.1 ", "Step 3: ", 第二步, a picture. */
const lead = /^(?:\p{Extended_Pictographic}\uFE0F?\s*|(?:\d{1,2}\.){1,3}\d{1,2}\.?\s+|step\s\d{1,2}\s?[:：.-]\s*|第[一二三四五六七八九十\d]{1,3}[步项][\s：:、.]\s*)+/iu;
const sumRow = /^[\s*_~`]*(?:合计|总计|总和|小计|(?:sub-?|grand )?totals?|sum)[\s*_~`:：]*$/i;

/**
 * Says for each block of a reading whether it is a task:
 *
 * - list items, but those that are only a link or a fact ("Owner: Ann"), and those that end in a colon over a list of their own;
 * - rows of a table of tasks (see `findTaskColumn`) whose cell for the task is filled, with anything but "Total";
 * - headings with nothing but paragraphs below them that begin like a task, carry a tag, or stand under "Tasks" or 任务;
 *   never the title;
 * - paragraphs that are no later part of an item: in plain text all but those that announce a list, in Markdown, where most
 *   are prose, only those with a tag, and those that begin like a task and do not describe a heading that is one.
 */
export function chooseTasks(source: string, blocks: readonly Block[], format: TextFormat): readonly (Choice | undefined)[] {
  const leaves = findLeafHeadings(source, blocks);
  const columns = new Map<readonly string[], number | undefined>();
  const columnOf = (header: readonly string[]): number | undefined => {
    if (!columns.has(header)) columns.set(header, findTaskColumn(header));
    return columns.get(header);
  };
  let describesTask = false;

  return blocks.map((block, index): Choice | undefined => {
    const { task, row, level, tail } = block;
    const isTagged = readTags(source.slice(task.start, tail)).length > 0;
    if (row) {
      const column = columnOf(row.header);
      const cell = column === undefined ? undefined : splitCells(source, row.start, block.lines.end)[column];
      const words = cell ? source.slice(cell.start, cell.end) : '';
      const isFilled = cell && /[\p{L}\p{N}]/u.test(words) && !sumRow.test(words);
      return isFilled ? { name: { start: skipCheckbox(source, cell.start, cell.end), end: cell.end } } : undefined;
    }
    if (level !== undefined) {
      const isTitle = task.text === task.title && level === 1;
      describesTask = leaves.has(index) && !isTitle && (isTagged || readsAsTask(task.text.replace(lead, '')) || taskHeading.test(task.headings.at(-1) ?? ''));
      return describesTask ? {} : undefined;
    }
    if (task.shape === 'listItem') {
      const announces = announcesList(task.text) && blocks[index + 1]?.parent === index;
      return announces || link.test(task.text) || isFact(task.text) ? undefined : {};
    }
    const isNote = block.parent !== undefined && blocks[block.parent]!.task.shape === 'listItem';
    if (task.shape === 'heading' || isNote || announcesList(task.text)) return undefined;
    return format === 'plain' || isTagged || (!describesTask && readsAsTask(/[\r\n]/.test(task.text) ? task.text : task.text.replace(lead, ''))) ? {} : undefined;
  });
}
