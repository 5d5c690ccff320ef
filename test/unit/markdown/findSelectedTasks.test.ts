import assert from 'node:assert/strict';
import { findSelectedTasks } from '../../../src/core/markdown/findSelectedTasks';
import { readCarets } from './caret';
import { taskAt, tasksIn, tasksOf } from './tasksOf';

/** Each caret of the marked text, `¦`, finds the same. */
function findAt(marked: string, format: 'markdown' | 'plain'): (string | undefined)[] {
  const { source, offsets } = readCarets(marked, '¦');
  return [...new Set(offsets.map((offset) => taskAt(source, offset, format)?.text))];
}

const cursorCases: readonly (readonly [marked: string, text: string | undefined])[] = [
  ['¦  ¦-¦ [¦ ] Open¦ shop¦\n- Next', 'Open shop'],
  ['- Open shop¦  ¦\r¦\n- Next', 'Open shop'],
  ['- Open shop\r\n¦- Next¦', 'Next'],
  ['- Open\n¦  the¦ shop¦\n  - Nested', 'Open\n  the shop'],
  ['- Open\n¦  - Nes¦ted¦', 'Nested'],
  ['¦##¦ Shop¦ ##¦\n- a', 'Shop'],
  ['¦Shop\n¦==¦==\n', 'Shop'],
  ['| a | b |\n|---|---|\n¦|¦ x ¦| y |¦\n', 'x | y'],
  ['|¦ a | b |\n|-¦--|---|\n| x | y |\n', undefined],
  ['One¦ line\nand¦ another\n\n- a', 'One line\nand another'],
  ['> ¦quo¦ted\n>¦ text', 'quoted\n> text'],
  ['一、选¦址\n二、装修', '选址'],
  ['一、选址\n¦二、装修¦', '装修'],
  ['- a\n¦\n- b', undefined],
  ['¦- a', 'a'],
  ['- a¦', 'a'],
  ['- a\n¦', undefined],
  ['¦', undefined],
  ['---\ntit¦le: T\n---¦\n- a', undefined],
  ['```¦\n- a¦\n```¦\n', undefined],
  ['<!-- no¦te -->\n\n    co¦de\n', undefined],
  ['- [¦ ] ', undefined],
];

/** The selection stands between two `¦`. */
function select(marked: string, format: 'markdown' | 'plain' = 'markdown'): string[] {
  const { source, offsets } = readCarets(marked, '¦');
  return tasksIn(source, offsets[0]!, offsets[1]!, format).map(({ text }) => text);
}

const selectionCases: readonly (readonly [name: string, marked: string, texts: readonly string[]])[] = [
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
];

describe('findSelectedTasks', () => {
  describe('of a cursor', () => {
    for (const [marked, text] of cursorCases) {
      it(`finds ${JSON.stringify(text) ?? 'nothing'} at ${JSON.stringify(marked)}`, () => assert.deepEqual(findAt(marked, 'markdown'), [text]));
    }

    for (const [marked, text] of [
      ['¦  //¦ TODO: move¦ it¦\ncode();', 'TODO: move it'],
      ['1¦、盘点\n2、对账', '盘点'],
      ['a\n¦\nb', undefined],
      ['¦-----¦', undefined],
    ] as const) {
      it(`finds ${JSON.stringify(text) ?? 'nothing'} in plain text at ${JSON.stringify(marked)}`, () => assert.deepEqual(findAt(marked, 'plain'), [text]));
    }

    it('gives the task its place in the document', () => {
      const { source, offsets } = readCarets('# Plan\n## Alpha\n- Roll-out\n  - Weekly| report\n');
      const task = taskAt(source, offsets[0]!, 'markdown');
      assert.deepEqual([task?.title, task?.headings, task?.parent, task?.shape], ['Plan', ['Alpha'], 'Roll-out', 'listItem']);
    });

    it('cuts an offset outside of the document to it', () => {
      assert.equal(taskAt('- a\n- b', -5, 'markdown')?.text, 'a');
      assert.equal(taskAt('- a\n- b', 99, 'markdown')?.text, 'b');
      assert.equal(taskAt('- a\n- b', NaN, 'markdown')?.text, 'a');
      assert.deepEqual(tasksIn('- a\n- b', 9, Infinity, 'markdown').map(({ text }) => text), ['b']);
    });
  });

  describe('of a selection', () => {
    for (const [name, marked, texts] of selectionCases) it(`gives ${name}`, () => assert.deepEqual(select(marked), texts));

    it('reads plain text too', () => {
      assert.deepEqual(select('¦- a\n  ☐ b\n¦- c', 'plain'), ['a', 'b']);
      assert.deepEqual(select('// move ¦the logs¦ away', 'plain'), ['the logs']);
    });

    it('keeps range, shape and context of the task that the words are from', () => {
      const source = '# Plan\n- Alpha\n  - Weekly report for all';
      const start = source.indexOf('report');
      const [task] = tasksIn(source, start, start + 7, 'markdown');
      assert.deepEqual(task, { text: 'report', start, end: start + 6, shape: 'listItem', title: 'Plan', headings: [], parent: 'Alpha', list: 1 });
    });

    it('takes a selection backwards and beyond the document', () => {
      assert.deepEqual(tasksIn('- a\n- b', 99, -1, 'markdown').map(({ text }) => text), ['a', 'b']);
    });
  });

  describe('of many selections', () => {
    const list = '# Plan\n\n' + '- [ ] Count the stock\n  - Report it\n'.repeat(1000);

    it('gives what each gives alone, in text order and once', () => {
      const { source, offsets } = readCarets('# Plan\n- O¦ne\n- ¦Two¦ words\n- Thr¦ee\n- Fo¦ur\n\n¦\n¦F¦ive\n', '¦');
      const [one, twoStart, twoEnd, three, four, blank, fiveStart, fiveEnd] = offsets as [number, number, number, number, number, number, number, number];
      const selections = [[fiveStart, fiveStart], [four, three], [blank, blank], [twoStart, twoEnd], [fiveEnd, fiveEnd], [one, one], [four, four], [one + 1, one + 1]];
      const found = findSelectedTasks(source, selections.map(([start, end]) => ({ start: start!, end: end! })), 'markdown');
      assert.deepEqual(found.map(({ task }) => task.text), ['One', 'Two', 'Three', 'Four', 'Five']);
    });

    it('gives selected words and the whole that another cursor means', () => {
      const found = findSelectedTasks('- Build and run', [{ start: 8, end: 11 }, { start: 0, end: 0 }], 'markdown');
      assert.deepEqual(found.map(({ task }) => task.text), ['Build and run', 'and']);
    });

    it('gives each task its context, the siblings of words those of the whole', () => {
      const source = '# Plan\n## Shop\n- a\n  - x\n- long text\n- c\n## Next';
      const spans = ['## Next', 'x', 'text'].map((text) => ({ start: source.indexOf(text), end: source.indexOf(text) }));
      const found = findSelectedTasks(source, [...spans.slice(0, 2), { start: spans[2]!.start, end: spans[2]!.start + 4 }], 'markdown');
      assert.deepEqual(found.map(({ task, context }) => [task.text, context]), [
        ['x', { title: 'Plan', headings: ['Shop'], parent: 'a', siblings: [] }],
        ['text', { title: 'Plan', headings: ['Shop'], parent: undefined, siblings: ['a', 'c'] }],
        ['Next', { title: 'Plan', headings: [], parent: undefined, siblings: [] }],
      ]);
    });

    it('gives every task of a list with a cursor on every second character, each once', () => {
      const cursors = Array.from({ length: list.length >> 1 }, (_, index) => ({ start: 2 * index, end: 2 * index }));
      const found = findSelectedTasks(list, cursors.toReversed(), 'markdown').map(({ task }) => task);
      assert.deepEqual(found, tasksOf(list, 'markdown'));
    });

    it('gives nothing without a selection', () => assert.deepEqual(findSelectedTasks('- a', [], 'markdown'), []));
  });
});
