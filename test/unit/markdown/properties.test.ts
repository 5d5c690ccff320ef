import assert from 'node:assert/strict';
import { contextOf } from '../../../src/core/markdown/contextOf';
import { findTaskAt } from '../../../src/core/markdown/findTaskAt';
import { findTasks } from '../../../src/core/markdown/findTasks';
import { findTasksIn } from '../../../src/core/markdown/findTasksIn';
import { createRandom, generateDocument } from './generateDocument';

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
        for (const { text, start, end } of findTasks(source, format, { withHeadings: true })) {
          assert.equal(text, source.slice(start, end));
          assert.equal(text, text.trim());
          assert.ok(text.length > 0);
          assert.ok(start >= last, 'ordered');
          last = end;
        }
      });
    });

    it(`are the same in ${format} with CR LF and CR`, () => {
      forEachDocument(500, (source) => {
        const texts = findTasks(source, format, { withHeadings: true }).map(({ text }) => text);
        for (const lineBreak of ['\r\n', '\r']) {
          const other = findTasks(source.replaceAll('\n', lineBreak), format, { withHeadings: true });
          assert.deepEqual(other.map(({ text }) => text.replaceAll(lineBreak, '\n')), texts);
        }
      });
    });

    it(`are found in ${format} at every offset of their range, and by selecting exactly them`, () => {
      forEachDocument(200, (source) => {
        for (const task of findTasks(source, format, { withHeadings: true })) {
          for (let offset = task.start; offset <= task.end; offset++) assert.deepEqual(findTaskAt(source, offset, format), task);
          assert.deepEqual(findTasksIn(source, task.start, task.end, format), [task]);
        }
      });
    });

    it(`are all found in ${format} by selecting everything`, () => {
      forEachDocument(500, (source) => {
        const tasks = findTasks(source, format);
        if (tasks.length > 1) assert.deepEqual(findTasksIn(source, 0, source.length, format), tasks);
      });
    });

    it(`of any ${format} selection and place are slices of the source`, () => {
      forEachDocument(500, (source, random) => {
        const all = findTasks(source, format);
        const found = findTasksIn(source, random(source.length + 1), random(source.length + 1), format);
        const at = findTaskAt(source, random(source.length + 1), format);
        for (const task of at ? [...found, at] : found) {
          assert.equal(task.text, source.slice(task.start, task.end));
          assert.ok((contextOf(task, all).siblings ?? []).length <= 6);
        }
      });
    });
  }
});
