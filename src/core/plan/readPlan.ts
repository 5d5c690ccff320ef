import type { PlacedTask } from '../markdown/block';
import { contextOf } from '../markdown/contextOf';
import { splitLines } from '../markdown/lines';
import { readBlocks, type TextFormat } from '../markdown/readBlocks';
import type { Span } from '../markdown/span';
import { cutTags } from '../tags/cutTags';
import { readTags, type Tag } from '../tags/readTags';
import { runToEnd } from '../runToEnd';
import { cutContext, cutTagsOf } from './cutContext';
import { chooseTasks, type Choice } from './chooseTasks';
import { findOuterEnds } from './findOuterEnds';
import type { Plan, PlanHeading, PlanTask } from './plan';
import { readCheckbox } from './readCheckbox';

/** Longest Markdown document that is read, in UTF-16 units: some 100,000 tasks. As plain text its code would be taken for tasks. */
export const maxPlanLength = 5_000_000;

/**
 * Reads every task of a document, in order and without overlap, with where it stands; see `chooseTasks` for what is one.
 * Text and context are those of `findSelectedTasks` for a cursor in the task, less tags, so that a task classified alone and
 * within its plan is judged alike; only above `maxStructuredLength`, where a cursor sees what is near, contexts may differ.
 * Takes time in proportion to the length. Never throws.
 */
export function readPlan(source: string, format: TextFormat): Plan {
  return runToEnd(readPlanInSteps(source, format));
}

/** The same, cut into steps: of a long document only reading its Markdown takes long without a pause. */
export function* readPlanInSteps(source: string, format: TextFormat): Generator<void, Plan> {
  if (format === 'markdown' && source.length > maxPlanLength) return { tooLong: true, headings: [], tasks: [] };
  const blocks = readBlocks(source, format, undefined, maxPlanLength);
  yield;
  const placed = blocks.map(({ task }) => task);
  const outerEnds = findOuterEnds(blocks);
  yield;
  const choices = chooseTasks(source, blocks, format);
  const countLine = createLineCounter(source);
  const headings: PlanHeading[] = [];
  const tasks: PlanTask[] = [];
  const indexes = new Map<number, number>();
  let section: number | undefined;

  const addTask = (block: number, { name }: Choice, heading: number | undefined): void => {
    const { task, tail, lines } = blocks[block]!;
    let around = blocks[block]!.parent;
    while (around !== undefined && !indexes.has(around)) around = blocks[around]!.parent;
    const parent = around === undefined ? undefined : indexes.get(around);
    const checked = readCheckbox(source.slice(lines.start, task.start));
    const tags = readTagsIn(source, name ?? { start: task.start, end: tail });
    const index = tasks.length;
    indexes.set(block, index);
    tasks.push({
      index,
      form: formOf(task, checked),
      text: cutOut(task, tags),
      start: task.start,
      end: task.end,
      name: name ?? { start: task.start, end: task.end },
      line: countLine(task.start),
      checked,
      depth: parent === undefined ? 0 : tasks[parent]!.depth + 1,
      parent,
      heading,
      tags,
      context: cutContext(contextOf(task, placed)),
      outerEnd: outerEnds[block]!,
    });
  };

  for (const [index, { task, level }] of blocks.entries()) {
    yield;
    const choice = choices[index];
    if (level !== undefined) {
      while (section !== undefined && headings[section]!.level >= level) section = headings[section]!.parent;
      if (choice) addTask(index, choice, section);
      headings.push({ text: cutTags(task.text), start: task.start, end: task.end, level, line: countLine(task.start), parent: section });
      section = headings.length - 1;
    } else if (choice) addTask(index, choice, section);
  }
  return { title: cutTagsOf(placed[0]?.title), headings, tasks };
}

function formOf({ shape }: PlacedTask, checked: boolean | undefined): PlanTask['form'] {
  if (shape === 'listItem') return checked === undefined ? 'listItem' : 'checklistItem';
  return shape === 'paragraph' ? 'line' : shape;
}

function readTagsIn(source: string, { start, end }: Span): readonly Tag[] {
  return readTags(source.slice(start, end)).map((tag) => ({ ...tag, start: start + tag.start, end: start + tag.end }));
}

function cutOut({ text, start, end }: PlacedTask, tags: readonly Tag[]): string {
  return tags.filter((tag) => tag.end <= end).reduceRight((cut, tag) => cut.slice(0, tag.start - start) + cut.slice(tag.end - start), text);
}

/** Counts the lines up to offsets that never go back. */
function createLineCounter(source: string): (offset: number) => number {
  const { starts } = splitLines(source, 0, source.length);
  let line = 0;
  return (offset) => {
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++;
    return line;
  };
}
