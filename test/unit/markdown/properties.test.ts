import assert from 'node:assert/strict';
import { contextOf } from '../../../src/core/markdown/contextOf';
import { findSelectedTasks } from '../../../src/core/markdown/findSelectedTasks';
import { readBlocks } from '../../../src/core/markdown/readBlocks';
import { createRandom, generateDocument } from './generateDocument';
import { taskAt, tasksBelowHeadings, tasksIn, tasksOf } from './tasksOf';

const formats = ['markdown', 'plain'] as const;

function forEachDocument(count: number, check: (source: string, random: (limit: number) => number) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    const random = createRandom(seed);
    const source = generateDocument(random, 14);
    try {
      check(source, random);
    } catch (error) {
      throw new Error(`seed ${seed}: ${JSON.stringify(source)}`, { cause: error });
    }
  }
}

describe('tasks of generated documents', () => {
  for (const format of formats) {
    it(`are slices of the ${format} source without white space around them, in order and without overlap`, () => {
      forEachDocument(1500, (source) => {
        let last = 0;
        for (const { text, start, end } of tasksOf(source, format)) {
          assert.equal(text, source.slice(start, end));
          assert.equal(text, text.trim());
          assert.ok(text.length > 0);
          assert.ok(start >= last, 'ordered');
          last = end;
        }
      });
    });

    it(`stand in ${format} under the block that their parent is the text of`, () => {
      forEachDocument(500, (source) => {
        const blocks = readBlocks(source, format);
        for (const [index, { task, parent, lines, tail }] of blocks.entries()) {
          assert.equal(parent === undefined ? undefined : blocks[parent]!.task.text, task.parent);
          assert.ok(parent === undefined || parent < index);
          assert.ok(task.end <= tail && tail <= lines.end);
        }
      });
    });

    it(`are the same in ${format} with CR LF and CR`, () => {
      forEachDocument(500, (source) => {
        const texts = tasksOf(source, format).map(({ text }) => text);
        for (const lineBreak of ['\r\n', '\r']) {
          const other = tasksOf(source.replaceAll('\n', lineBreak), format);
          assert.deepEqual(other.map(({ text }) => text.replaceAll(lineBreak, '\n')), texts);
        }
      });
    });

    it(`are found in ${format} at every offset of their range, and by selecting exactly them`, () => {
      forEachDocument(200, (source) => {
        for (const task of tasksOf(source, format)) {
          for (let offset = task.start; offset <= task.end; offset++) assert.deepEqual(taskAt(source, offset, format), task);
          assert.deepEqual(tasksIn(source, task.start, task.end, format), [task]);
        }
      });
    });

    it(`are all found in ${format} by selecting everything`, () => {
      forEachDocument(500, (source) => {
        const tasks = tasksBelowHeadings(source, format);
        if (tasks.length > 1) assert.deepEqual(tasksIn(source, 0, source.length, format), tasks);
      });
    });

    it(`of many ${format} selections are those of each alone`, () => {
      forEachDocument(500, (source, random) => {
        const offset = (): number => random(source.length + 1);
        const cursors = Array.from({ length: 4 }, offset).map((at) => ({ start: at, end: at }));
        const selections = [...cursors, { start: offset(), end: offset() }, { start: offset(), end: offset() }];
        const found = findSelectedTasks(source, selections, format);
        const alone = selections.flatMap((selection) => findSelectedTasks(source, [selection], format));
        const byRange = new Map(alone.map((selected) => [`${selected.task.start}-${selected.task.end}`, selected]));
        assert.deepEqual(found, [...byRange.values()].sort((a, b) => a.task.start - b.task.start));
      });
    });

    it(`of any ${format} selection and place are slices of the source`, () => {
      forEachDocument(500, (source, random) => {
        const all = tasksBelowHeadings(source, format);
        const found = tasksIn(source, random(source.length + 1), random(source.length + 1), format);
        const at = taskAt(source, random(source.length + 1), format);
        for (const task of at ? [...found, at] : found) {
          assert.equal(task.text, source.slice(task.start, task.end));
          assert.ok((contextOf(task, all).siblings ?? []).length <= 6);
        }
      });
    });
  }
});
