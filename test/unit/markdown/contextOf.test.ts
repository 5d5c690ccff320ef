import assert from 'node:assert/strict';
import { contextOf } from '../../../src/core/markdown/contextOf';
import { taskAt, tasksBelowHeadings, tasksIn } from './tasksOf';

function siblingsOf(source: string, text: string): readonly string[] | undefined {
  const tasks = tasksBelowHeadings(source, 'markdown');
  return contextOf(tasks.find((task) => task.text === text)!, tasks).siblings;
}

describe('contextOf', () => {
  it('gives title, headings and parent', () => {
    const tasks = tasksBelowHeadings('# Plan\n## Shop\n- Open\n  - Hire', 'markdown');
    assert.deepEqual(contextOf(tasks[1]!, tasks), { title: 'Plan', headings: ['Shop'], parent: 'Open', siblings: [] });
  });

  it('gives up to three siblings before and three after, in order', () => {
    assert.deepEqual(siblingsOf('- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n- i', 'e'), ['b', 'c', 'd', 'f', 'g', 'h']);
    assert.deepEqual(siblingsOf('- a\n- b', 'a'), ['b']);
  });

  it('passes over nested items and does not leave the list', () => {
    const source = '- a\n  - x\n  - y\n- b\n\ntext\n\n1. other';
    assert.deepEqual(siblingsOf(source, 'a'), ['b']);
    assert.deepEqual(siblingsOf(source, 'b'), ['a']);
    assert.deepEqual(siblingsOf(source, 'y'), ['x']);
    assert.deepEqual(siblingsOf(source, 'text'), []);
    assert.deepEqual(siblingsOf(source, 'other'), []);
  });

  it('gives rows of the same table', () => {
    assert.deepEqual(siblingsOf('|a|\n|-|\n|x|\n|y|\n\n|b|\n|-|\n|z|', 'x'), ['y']);
  });

  it('knows the siblings of a selection and of a heading', () => {
    const source = '## Shop\n- a\n- long text\n- c';
    const tasks = tasksBelowHeadings(source, 'markdown');
    const start = source.indexOf('text');
    assert.deepEqual(contextOf(tasksIn(source, start, start + 4, 'markdown')[0]!, tasks).siblings, ['a', 'c']);
    assert.deepEqual(contextOf(taskAt(source, 0, 'markdown')!, tasks).siblings, []);
  });

  it('looks at no more neighbours however many tasks there are', () => {
    const tasks = tasksBelowHeadings(Array.from({ length: 20_000 }, (_, index) => (index % 2 ? '- x' : 'text\n')).join('\n'), 'markdown');
    let reads = 0;
    const counted = new Proxy(tasks, {
      get: (target, key) => {
        reads++;
        return Reflect.get(target, key) as unknown;
      },
    });
    contextOf(tasks.findLast(({ shape }) => shape === 'listItem')!, counted);
    assert.ok(reads < 250, String(reads));
  });
});
