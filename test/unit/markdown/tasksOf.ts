import type { PlacedTask } from '../../../src/core/markdown/block';
import { findSelectedTasks } from '../../../src/core/markdown/findSelectedTasks';
import { readBlocks, type TextFormat } from '../../../src/core/markdown/readBlocks';

/** All tasks of a document, headings included. */
export function tasksOf(source: string, format: TextFormat): PlacedTask[] {
  return readBlocks(source, format).map(({ task }) => task);
}

/** All tasks of a document but its headings. */
export function tasksBelowHeadings(source: string, format: TextFormat): PlacedTask[] {
  return tasksOf(source, format).filter(({ shape }) => shape !== 'heading');
}

/** The task that a cursor means. */
export function taskAt(source: string, offset: number, format: TextFormat): PlacedTask | undefined {
  return tasksIn(source, offset, offset, format)[0];
}

/** The tasks that one selection means. */
export function tasksIn(source: string, start: number, end: number, format: TextFormat): PlacedTask[] {
  return findSelectedTasks(source, [{ start, end }], format).map(({ task }) => task);
}
