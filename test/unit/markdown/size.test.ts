import assert from 'node:assert/strict';
import { findSelectedTasks } from '../../../src/core/markdown/findSelectedTasks';
import { maxStructuredLength } from '../../../src/core/markdown/readBlocks';
import { parseTokens } from '../../../src/core/markdown/tokens';
import { taskAt, tasksBelowHeadings, tasksIn, tasksOf } from './tasksOf';

const hostile: Readonly<Record<string, string>> = {
  'nested quotes': '>'.repeat(50) + ' a\n',
  'nested lists on one line': '- '.repeat(40) + 'a\n',
  'open brackets': '[a\n',
  'link definitions': '[a]: b\n',
  'open comments in items': '- <!--\n',
  'table rows': '|a|b|\n|-|-|\n|c|d|\n\n',
  'numbered lines': '1、a\n（一）b\n',
  'underlines': 'a\n=\n',
};

describe('large and hostile documents', () => {
  for (const [name, unit] of Object.entries(hostile)) {
    it(`costs tokens and tasks in proportion to the length: ${name}`, () => {
      const once = unit.repeat(200);
      const twice = unit.repeat(400);
      assert.ok(parseTokens(twice).length <= 2 * parseTokens(once).length + 2);
      for (const format of ['markdown', 'plain'] as const) {
        assert.ok(tasksBelowHeadings(twice, format).length <= 2 * tasksBelowHeadings(once, format).length + 2);
      }
    });
  }

  it('reads 20,000 nested tasks with their parents', () => {
    const source = '# Plan\n\n' + '- Open a store\n  - [ ] Hire the staff\n'.repeat(10_000);
    const tasks = tasksBelowHeadings(source, 'markdown');
    assert.equal(tasks.length, 20_000);
    assert.equal(tasks[19_999]!.parent, 'Open a store');
    assert.equal(tasks[0]!.headings, tasks[19_999]!.headings);
  });

  it('nests without end and does not fail', () => {
    for (const unit of ['- ', '> ', '1. ', '> - ', '  - ', '一、', '[ ] ', '| ', '`', '# ']) {
      const source = unit.repeat(20_000);
      for (const format of ['markdown', 'plain'] as const) {
        tasksBelowHeadings(source, format);
        taskAt(source, source.length >> 1, format);
      }
    }
  });

  describe('above maxStructuredLength', () => {
    const line = '- [ ] Count the stock every Monday\n';
    const long = '# Plan\n\n' + line.repeat(Math.ceil(maxStructuredLength / line.length)) + '## Last\n';

    it('finds the task under the cursor in the lines around it', () => {
      const start = long.indexOf('Count', long.length >> 1);
      const task = taskAt(long, start - 6, 'markdown');
      assert.deepEqual([task?.text, task?.start], ['Count the stock every Monday', start]);
      assert.equal(taskAt(long, long.length - 2, 'markdown')?.shape, 'heading');
      assert.equal(taskAt(long, 3, 'markdown')?.text, 'Plan');
    });

    it('does not take a rule at the edge of what is read for front matter', () => {
      const rules = '---\n- a\n'.repeat(maxStructuredLength / 4);
      assert.equal(taskAt(rules, rules.indexOf('a', rules.length >> 1), 'markdown')?.text, 'a');
    });

    it('cuts a line that has no end in sight', () => {
      const endless = 'x'.repeat(maxStructuredLength + 1);
      const task = taskAt(endless, 500_000, 'markdown');
      assert.deepEqual([task?.start, task?.end], [480_000, 520_000]);
    });

    it('finds the tasks under several cursors with the siblings around each, once also where they are close', () => {
      const middle = long.indexOf('Count', long.length >> 1);
      const cursors = [long.length - 2, middle, middle + 3, middle + line.length, 3].map((at) => ({ start: at, end: at }));
      const found = findSelectedTasks(long, cursors, 'markdown');
      assert.deepEqual(found.map(({ task }) => [task.start, task.shape]), [
        [2, 'heading'], [middle, 'listItem'], [middle + line.length, 'listItem'], [long.lastIndexOf('Last'), 'heading'],
      ]);
      assert.deepEqual(found.map(({ context }) => context.siblings?.length), [0, 6, 6, 0]);
    });

    it('takes a line that has no end in sight once for cursors that are close on it', () => {
      const endless = 'x'.repeat(maxStructuredLength + 1);
      const found = findSelectedTasks(endless, [530_000, 500_000].map((at) => ({ start: at, end: at })), 'markdown');
      assert.deepEqual(found.map(({ task }) => [task.start, task.end]), [[480_000, 550_000]]);
    });

    it('reads the whole as plain text for a selection besides a cursor, and for cursors all over it', () => {
      const mixed = findSelectedTasks(long, [{ start: 3, end: 3 }, { start: 10, end: 60 }], 'markdown');
      assert.deepEqual(mixed.map(({ task }) => task), tasksOf(long, 'markdown').slice(0, 3));
      const all = Array.from({ length: 500 }, (_, index) => Math.floor((index * long.length) / 500)).map((at) => ({ start: at, end: at }));
      const found = findSelectedTasks(long, all, 'markdown').map(({ task }) => task);
      assert.equal(found.length, 500);
      assert.equal(found[0]!.shape, 'paragraph');
    });

    it('reads the whole as plain text', () => {
      const tasks = tasksOf(long, 'markdown');
      assert.deepEqual(tasks[0], { text: 'Plan', start: 2, end: 6, shape: 'paragraph', headings: [], parent: undefined });
      assert.equal(tasks[1]!.text, 'Count the stock every Monday');
      assert.deepEqual(tasksIn(long, 10, 60, 'markdown').map(({ text }) => text), tasks.slice(1, 3).map(({ text }) => text));
    });
  });
});
