import assert from 'node:assert/strict';
import { tasksBelowHeadings } from './tasksOf';

const outline = (source: string): (string | undefined)[][] =>
  tasksBelowHeadings(source, 'plain').map(({ shape, text, parent }) => [shape === 'listItem' ? '-' : '¶', text, ...(parent ? [parent] : [])]);

describe('readBlocks in plain text', () => {
  it('takes lines that begin with a bullet, number or checkbox as items', () => {
    const marks = ['- ', '* ', '+ ', '• ', '1. ', '2) ', '3、', '（一）', '四、', '⑤', '[ ] ', '[x] ', '☐ ', '☑', '- [ ] ', '　　- '];
    for (const mark of marks) assert.deepEqual(outline(`${mark}Order stock`), [['-', 'Order stock']], mark);
  });

  it('does not take a minus sign, a decimal or a time for a marker', () => {
    for (const text of ['-5 degrees in the cold room', '3.5 tons arrive', '9:00 stand-up', '[later] call']) assert.deepEqual(outline(text), [['¶', text]]);
  });

  it('nests by indentation, tabs included', () => {
    assert.deepEqual(outline('1. Shop\n   - Lease\n\t- Fit out\n2. Depot\n    * Racks'), [
      ['-', 'Shop'], ['-', 'Lease', 'Shop'], ['-', 'Fit out', 'Shop'], ['-', 'Depot'], ['-', 'Racks', 'Depot'],
    ]);
  });

  it('keeps lists apart and siblings together across blank lines', () => {
    const lists = tasksBelowHeadings('- a\n\n- b\n  - c\n- d\n\ntext\n\n- e', 'plain').map(({ list }) => list);
    assert.deepEqual(lists, [0, 0, 1, 0, undefined, 2]);
  });

  it('joins indented lines to the item above and other lines to a paragraph', () => {
    assert.deepEqual(outline('- Order\n  the stock\nCall Bob\nand Ann\n\nLater'), [['-', 'Order\n  the stock'], ['¶', 'Call Bob\nand Ann'], ['¶', 'Later']]);
    assert.deepEqual(outline('- Order\n\n  Only from Li\n\nLater'), [['-', 'Order'], ['¶', 'Only from Li', 'Order'], ['¶', 'Later']]);
  });

  it('gives items the line that announces them as parent', () => {
    assert.deepEqual(outline('每周：\n- 盘点\n- 对账\n\nOther\n- Call'), [['¶', '每周：'], ['-', '盘点', '每周：'], ['-', '对账', '每周：'], ['¶', 'Other'], ['-', 'Call']]);
  });

  it('leaves rules and empty items out', () => {
    assert.deepEqual(outline('Plan\n=====\n- a\n-\n------\n* * *\n- b'), [['¶', 'Plan'], ['-', 'a'], ['-', 'b']]);
  });

  for (const [source, text] of [
    ['  // TODO: move the log store', 'TODO: move the log store'],
    ['# rotate the keys', 'rotate the keys'],
    ['-- rebuild the index', 'rebuild the index'],
    ['; restart nightly', 'restart nightly'],
    ['/* clean up */', 'clean up'],
    ['<!-- call the landlord -->', 'call the landlord'],
    ['/** one\n */', 'one'],
  ] as const) {
    it(`leaves comment marks outside: ${JSON.stringify(source)}`, () => assert.deepEqual(outline(source), [['¶', text]]));
  }

  it('reads items in comments, and keeps comments and code apart', () => {
    assert.deepEqual(outline('// - [ ] one\n//   - two\nrun();\n// three\n// four\nstop();'), [
      ['-', 'one'], ['-', 'two', 'one'], ['¶', 'run();'], ['¶', 'three\n// four'], ['¶', 'stop();'],
    ]);
  });

  it('knows no headings, front matter or fences', () => {
    assert.deepEqual(outline('```\n# A\n```'), [['¶', '```'], ['¶', 'A'], ['¶', '```']]);
  });
});
