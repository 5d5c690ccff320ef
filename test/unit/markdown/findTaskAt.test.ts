import assert from 'node:assert/strict';
import { findTaskAt } from '../../../src/core/markdown/findTaskAt';
import { readCarets } from './caret';

/** Each caret of the marked text, `¦`, finds the same. */
function findAt(marked: string, format: 'markdown' | 'plain'): (string | undefined)[] {
  const { source, offsets } = readCarets(marked, '¦');
  return [...new Set(offsets.map((offset) => findTaskAt(source, offset, format)?.text))];
}

const cases: readonly (readonly [marked: string, text: string | undefined])[] = [
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

describe('findTaskAt', () => {
  for (const [marked, text] of cases) {
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
    const task = findTaskAt(source, offsets[0]!, 'markdown');
    assert.deepEqual([task?.title, task?.headings, task?.parent, task?.shape], ['Plan', ['Alpha'], 'Roll-out', 'listItem']);
  });

  it('cuts an offset outside of the document to it', () => {
    assert.equal(findTaskAt('- a\n- b', -5, 'markdown')?.text, 'a');
    assert.equal(findTaskAt('- a\n- b', 99, 'markdown')?.text, 'b');
    assert.equal(findTaskAt('- a\n- b', NaN, 'markdown')?.text, 'a');
  });
});
