import type { Block } from '../../markdown/block';
import { readBlocks, type TextFormat } from '../../markdown/readBlocks';
import { findWindows } from '../../markdown/window';
import { applyEdits, type TextEdit } from '../../textEdit';
import type { PlanTask } from '../plan';

/** Whether an edited document, read around the task that was split, has one more of its form there, and all else as it was. */
export function isReadBack(source: string, task: PlanTask, format: TextFormat, edits: readonly TextEdit[]): boolean {
  const windows = findWindows(source, [task.start, task.outerEnd]);
  const window = { start: windows[0]!.start, end: windows.at(-1)!.end };
  const near = edits.filter(({ end }) => end <= window.end);
  const growth = near.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const before = readBlocks(source, format, window);
  const after = readBlocks(applyEdits(source, near), format, { start: window.start, end: window.end + growth });
  const first = before.findIndex((block) => block.task.start === task.start);
  const own = before[first];
  const second = own && first + 1 + before.slice(first + 1).filter(({ lines }) => lines.start < (task.form === 'tableRow' ? own.lines.end : task.outerEnd)).length;
  if (!own || second === undefined || after.length !== before.length + 1) return false;
  const shorter = after[first]!.task.text;
  const expected = before.toSpliced(second, 0, own);
  return expected.every((block, index) => {
    const parent = block.task.parent === own.task.text ? shorter : block.task.parent;
    return (index === first || index === second || after[index]!.task.text === block.task.text) && isAlike(after[index]!, block) && after[index]!.task.parent === parent;
  });
}

function isAlike(a: Block, b: Block): boolean {
  return a.task.shape === b.task.shape && a.level === b.level && a.task.headings.join('\n') === b.task.headings.join('\n');
}
