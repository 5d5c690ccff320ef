import assert from 'node:assert/strict';
import { tasksBelowHeadings, tasksOf } from './tasksOf';

const texts = (source: string): string[] => tasksBelowHeadings(source, 'markdown').map(({ text }) => text);

describe('readBlocks in Markdown', () => {
  it('takes the own text of list items, without marker, checkbox and indentation', () => {
    assert.deepEqual(texts('- One\n* [ ] Two\n+ [x] Three  \n1. Four\n\n2) [X]  Five\n'), ['One', 'Two', 'Three', 'Four', 'Five']);
    assert.deepEqual(texts('-\tTab\n   1.  [ ]\tDeep'), ['Tab', 'Deep']);
  });

  it('keeps what only looks like a checkbox', () => {
    assert.deepEqual(texts('- [x](https://a.example) read\n- [later] call\n- [ ]\n- [ ] '), ['[x](https://a.example) read', '[later] call']);
  });

  it('gives nested items their parent and later paragraphs of an item the item', () => {
    const tasks = tasksBelowHeadings('- Alpha roll-out\n  - Weekly report\n\n    with figures\n    - Deeper\n- Beta\n\n  More on beta\n', 'markdown');
    assert.deepEqual(tasks.map(({ shape, text, parent }) => [shape, text, parent]), [
      ['listItem', 'Alpha roll-out', undefined],
      ['listItem', 'Weekly report', 'Alpha roll-out'],
      ['paragraph', 'with figures', 'Weekly report'],
      ['listItem', 'Deeper', 'Weekly report'],
      ['listItem', 'Beta', undefined],
      ['paragraph', 'More on beta', 'Beta'],
    ]);
  });

  it('passes over an item without text when looking for the parent', () => {
    const tasks = tasksBelowHeadings('- Alpha\n  - <!-- none -->\n    - Inner', 'markdown');
    assert.deepEqual(tasks.map(({ text, parent }) => [text, parent]), [['Alpha', undefined], ['Inner', 'Alpha']]);
  });

  it('gives a list or table the paragraph that announces it as parent', () => {
    const tasks = tasksBelowHeadings('Every Monday:\n\n- Count stock\n- Order\n\n**每月：**\n\n| a | b |\n|---|---|\n| 对账 | 李 |\n\nNo colon\n\n- Call\n', 'markdown');
    assert.deepEqual(tasks.map(({ text, parent }) => [text, parent]), [
      ['Every Monday:', undefined],
      ['Count stock', 'Every Monday:'],
      ['Order', 'Every Monday:'],
      ['**每月：**', undefined],
      ['对账 | 李', '**每月：**'],
      ['No colon', undefined],
      ['Call', undefined],
    ]);
  });

  it('takes table rows from the first cell with content to the last, without header and separator', () => {
    assert.deepEqual(texts('| Task | Who |\n|---|---|\n| Move | Li |\n|  | Ann |\n| Pay |  |\n|  |  |\n| a \\| b | c \\||\n| [ ] | Tick | me |\n'), [
      'Move | Li', 'Ann', 'Pay', 'a \\| b | c \\|', 'Tick | me',
    ]);
    assert.deepEqual(texts('Task | Who\n--- | ---\nMove | Li'), ['Move | Li']);
    assert.deepEqual(texts('> - | a | b |\n>   |---|---|\n>   | x | y |'), ['x | y']);
  });

  it('leaves out fences, indented code, HTML, comments, rules and link definitions', () => {
    const source = 'Real\n\n```\n- no\n```\n\n    - no\n\n<!-- - no\n\n- no -->\n\n<div>\n- no\n</div>\n\n---\n\n[a]: https://a.example\n\n~~~\n- no, never closed';
    assert.deepEqual(texts(source), ['Real']);
  });

  for (const [name, source] of [
    ['YAML', '---\ntitle: "Autumn plan"\ntasks:\n  - no\n---\n- Yes'],
    ['YAML closed by dots', '---\nTitle: Autumn plan\n...\n- Yes'],
    ['TOML', "+++\ntitle = 'Autumn plan'\n+++\n- Yes"],
    ['YAML after a byte order mark', '\uFEFF---\r\ntitle: Autumn plan\r\n---\r\n- Yes'],
  ] as const) {
    it(`reads the title of ${name} front matter and skips the rest`, () => {
      assert.deepEqual(tasksBelowHeadings(source, 'markdown').map(({ text, title }) => [text, title]), [['Yes', 'Autumn plan']]);
    });
  }

  it('does not take front matter that is not closed, or not at the start', () => {
    assert.deepEqual(texts('---\n- Yes'), ['Yes']);
    assert.deepEqual(texts('- Yes\n\n+++\ntitle = "x"\n+++'), ['Yes', '+++\ntitle = "x"\n+++']);
  });

  it('gives the headings above, outermost first, without the title', () => {
    const tasks = tasksBelowHeadings('before\n# Plan ##\n## Shop\n### Stock #\n- a\n\nUnder\nlined\n---\n- b\n# Second\n- c\n', 'markdown');
    assert.deepEqual(tasks.map(({ text, title, headings }) => [text, title, headings]), [
      ['before', 'Plan', []],
      ['a', 'Plan', ['Shop', 'Stock']],
      ['b', 'Plan', ['Under\nlined']],
      ['c', 'Plan', ['Second']],
    ]);
  });

  it('does not let a heading in a quote or an item be a section', () => {
    const tasks = tasksBelowHeadings('## Shop\n\n> # Quoted\n> text\n\n- # In an item\n\n- a\n', 'markdown');
    assert.deepEqual(tasks.map(({ text, headings }) => [text, headings]), [['text', ['Shop']], ['In an item', ['Shop']], ['a', ['Shop']]]);
    assert.equal(tasks[0]!.title, undefined);
  });

  it('takes the text of an item under which a lone "-" has just been typed', () => {
    assert.deepEqual(tasksBelowHeadings('- Alpha\n  -', 'markdown').map(({ text, shape }) => [text, shape]), [['Alpha', 'listItem']]);
  });

  it('gives headings in their places among the tasks', () => {
    const tasks = tasksOf('# Plan\n## Open the shop\n- a', 'markdown');
    assert.deepEqual(tasks.map(({ shape, text, headings }) => [shape, text, headings]), [
      ['heading', 'Plan', []],
      ['heading', 'Open the shop', []],
      ['listItem', 'a', ['Open the shop']],
    ]);
  });

  it('finds what is in block quotes; marks inside a text of several lines stay in it', () => {
    assert.deepEqual(texts('> - One\n>   wrapped\n> > Two\nlazy\n\n> 1. Three'), ['One\n>   wrapped', 'Two\nlazy', 'Three']);
  });

  it('keeps wrapped lines of one item together', () => {
    assert.deepEqual(texts('- One\n  two\nthree\n- Four'), ['One\n  two\nthree', 'Four']);
  });

  it('reads a document with NUL, lone surrogates, emoji and right-to-left marks', () => {
    assert.deepEqual(texts('- a\0b\n- \uD83D\n- 👩‍🔧 repair\n- \u202Eabc\u202C'), ['a\0b', '\uD83D', '👩‍🔧 repair', '\u202Eabc\u202C']);
  });

  it('finds nothing in an empty document', () => {
    for (const source of ['', '\uFEFF', '\r\n\r\n', '　', '---\n---', '-', '#']) assert.deepEqual(texts(source), []);
  });
});
