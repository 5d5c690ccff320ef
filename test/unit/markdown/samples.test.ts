import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tasksBelowHeadings } from './tasksOf';

describe('the sample plans', () => {
  for (const file of ['samples/plan-en.md', 'samples/plan-zh-cn.md']) {
    it(`${file} shows every shape of task, nested and under headings`, () => {
      const tasks = tasksBelowHeadings(readFileSync(file, 'utf8'), 'markdown');
      assert.deepEqual(new Set(tasks.map(({ shape }) => shape)), new Set(['listItem', 'tableRow', 'paragraph']));
      assert.ok(tasks.length >= 35 && tasks.length <= 50, String(tasks.length));
      assert.ok(tasks.some(({ parent }) => parent));
      assert.ok(tasks.slice(1).every(({ title, headings }) => title && headings.length > 0));
    });
  }
});
