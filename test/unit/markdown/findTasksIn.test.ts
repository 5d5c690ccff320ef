import assert from 'node:assert/strict';
import { findTasksIn } from '../../../src/core/markdown/findTasksIn';
import { readCarets } from './caret';

/** The selection stands between two `¦`. */
function select(marked: string, format: 'markdown' | 'plain' = 'markdown'): string[] {
  const { source, offsets } = readCarets(marked, '¦');
  return findTasksIn(source, offsets[0]!, offsets[1]!, format).map(({ text }) => text);
}

const cases: readonly (readonly [name: string, marked: string, texts: readonly string[]])[] = [
  ['the selected words of one task', '- Build it ¦and run it ¦nightly\n- b', ['and run it']],
  ['the words even where more of the line is selected', '¦- [ ] Build ¦it', ['Build']],
  ['all items of a selected list', '¦- a\n- [ ] b\n  - c\n¦- d', ['a', 'b', 'c']],
  ['partly covered items whole', '- One t¦wo\n- Thr¦ee', ['One two', 'Three']],
  ['no item of which only marker or white space is selected', '- One¦ two\n-¦ Three', ['two']],
  ['items without the headings between them', '¦# Plan\n- a\n## Shop\n- b¦', ['a', 'b']],
  ['a heading selected alone', '## ¦Open the shop¦\n- a', ['Open the shop']],
  ['words of a heading', '## Open ¦the shop\n¦- a', ['the shop']],
  ['headings where nothing else is selected', '¦# Plan\n## Shop¦\n- a', ['Plan', 'Shop']],
  ['the one item under a heading whole', '#¦# Shop\n- One t¦wo', ['One two']],
  ['rows of a table without its header', '¦| a | b |\n|---|---|\n| x | y |\n| z | |¦\n', ['x | y', 'z']],
  ['numbered Chinese lines', '¦一、选址\n二、装¦修', ['选址', '装修']],
  ['paragraphs', '¦One.\n\nTwo.¦', ['One.', 'Two.']],
  ['nothing in white space', '- a¦ \n\n ¦\n- b', []],
  ['nothing in full-width white space', 'a¦　　¦b', []],
  ['nothing in a fence', '```\n¦- a¦\n```', []],
  ['nothing in front matter', '---\n¦title: x¦\n---\n- a', []],
  ['nothing in an empty selection', '- a¦¦b', []],
];

describe('findTasksIn', () => {
  for (const [name, marked, texts] of cases) it(`gives ${name}`, () => assert.deepEqual(select(marked), texts));

  it('reads plain text too', () => {
    assert.deepEqual(select('¦- a\n  ☐ b\n¦- c', 'plain'), ['a', 'b']);
    assert.deepEqual(select('// move ¦the logs¦ away', 'plain'), ['the logs']);
  });

  it('keeps range, shape and context of the task that the words are from', () => {
    const source = '# Plan\n- Alpha\n  - Weekly report for all';
    const start = source.indexOf('report');
    const [task] = findTasksIn(source, start, start + 7, 'markdown');
    assert.deepEqual(task, { text: 'report', start, end: start + 6, shape: 'listItem', title: 'Plan', headings: [], parent: 'Alpha', list: 1 });
  });

  it('takes a selection backwards and beyond the document', () => {
    assert.deepEqual(findTasksIn('- a\n- b', 99, -1, 'markdown').map(({ text }) => text), ['a', 'b']);
  });
});
