import assert from 'node:assert/strict';
import type { TextFormat } from '../../../../src/core/markdown/readBlocks';
import { readPlan } from '../../../../src/core/plan/readPlan';
import { removeTags } from '../../../../src/core/plan/tags/removeTags';
import { writeTag } from '../../../../src/core/plan/tags/writeTag';
import { applyEdits } from '../../../../src/core/textEdit';
import type { TagForm, TagKind } from '../../../../src/core/tags/tagForms';

function tag(source: string, kind: TagKind = 'project', form: TagForm = 'hash', format: TextFormat = 'markdown'): string {
  return applyEdits(source, readPlan(source, format).tasks.flatMap((task) => writeTag(source, task, kind, form) ?? []));
}

/** Where tags go is shown by `§`, which stands for one. */
const places: readonly (readonly [name: string, marked: string, format?: TextFormat])[] = [
  ['after the words of an item', '- [ ] Call Bob§'],
  ['before trailing spaces and a line break in CR LF', '- Call Bob§  \r\n- [x] Pay§\t\r\n'],
  ['on the last line of the own text, above what is nested', '- Call Bob\n  about it§\n  - Pay§\n\n    With cash.\n'],
  ['before a hard line break', '一、Call Bob§\\\n二、Pay§  \n三、Go home§'],
  ['before an anchor', '- Call Bob§ ^a1\n- Pay§ {#pay}'],
  ['after what a task plugin wrote', '- Call Bob 📅 2026-05-01 #home§\n'],
  ['before the closing marks of a heading', '# Plan\n\n## Renew the contract§ ##\n\n## Open the shop now§ {#open}\n'],
  ['above the line under a heading', '# Plan\n\nRenew the contract§\n---\n'],
  ['in the cell of the task, within the bars', '| No. | Task | Who |\n|--|--|--|\n| 1 | Move§  | Li |\n|2|Pay \\| go§|\n'],
  ['behind a bar with two backslashes', '| Task | Who |\n|--|--|\n| Move C:\\\\|§ | Li |\n'],
  ['in a table without outer bars', 'Task | Who\n--|--\nMove§ | Li\n'],
  ['in a quote', '> - Call Bob§\n>   - Pay§\n'],
  ['at the end of a document without line break', '- Call Bob§'],
  ['before the end of a comment', '/* Call Bob§ */\n\n// Pay§\n', 'plain'],
  ['on each line of plain text', 'Call Bob§\nPay§\n☐ Go home§', 'plain'],
];

describe('writeTag', () => {
  for (const [name, marked, format] of places) {
    it(`puts a tag ${name}`, () => assert.equal(tag(marked.replaceAll('§', ''), 'project', 'hash', format), marked.replaceAll('§', ' #project')));
  }

  for (const [form, project, operations, mixed] of [
    ['hash', '#project', '#ops', '#mixed'],
    ['hashChinese', '#项目', '#运营', '#混合'],
    ['bracket', '[project]', '[ops]', '[mixed]'],
    ['bracketChinese', '[项目]', '[运营]', '[混合]'],
    ['emoji', '🎯', '🔄', '🧩'],
  ] as const) {
    it(`writes the form ${form}`, () => assert.deepEqual((['project', 'operations', 'mixed'] as const).map((kind) => tag('- a', kind, form)), [`- a ${project}`, `- a ${operations}`, `- a ${mixed}`]));
  }

  for (const [before, after] of [
    ['- a #project', '- a #ops'],
    ['- a  #Project 📅 2026-05-01', '- a  #ops 📅 2026-05-01'],
    ['- a 【项目】', '- a 【运营】'],
    ['- a＃項目', '- a＃运营'],
    ['- a [mixed] ^a1', '- a [ops] ^a1'],
    ['- a 🎯\uFE0F', '- a 🔄'],
    ['| Task | x |\n|--|--|\n| a #项目 | b |', '| Task | x |\n|--|--|\n| a #运营 | b |'],
  ] as const) {
    it(`changes ${JSON.stringify(before)} in its own form`, () => assert.equal(tag(before, 'operations', 'hash'), after));
  }

  it('leaves a tag that says the same', () => {
    for (const source of ['- a #operations', '- a #运营 #home', '- a 🔄 📅 2026-05-01']) assert.equal(tag(source, 'operations', 'bracket'), source);
  });

  it('writes none where it would change what the line is', () => {
    for (const source of ['- [a]:', '- a\n  +', '- # # #', '- 1.\\', '- a\n  ##\uFEFF', 'Task | Who\n--|--\n1.|b']) assert.equal(tag(source), source);
    for (const source of ['---\\', '#\\', '/* a\n/* 2)\\']) assert.equal(tag(source, 'project', 'hash', 'plain'), source);
  });
});

describe('removeTags', () => {
  it('takes out every known form with the spaces before it', () => {
    const source = '- a  #project\n- b #home #Ops 📅 2026-05-01 [mixed]\n  - c【运营】\\\n\n| Task |\n|--|\n| d 🎯 |\n\nSee #projects.\n';
    assert.equal(applyEdits(source, removeTags(readPlan(source, 'markdown'))), '- a\n- b #home 📅 2026-05-01\n  - c\\\n\n| Task |\n|--|\n| d |\n\nSee #projects.\n');
  });
});

describe('applyEdits', () => {
  it('makes edits at once, in any order', () => {
    assert.equal(applyEdits('abcdef', [{ start: 4, end: 5, text: '' }, { start: 0, end: 0, text: '_' }, { start: 1, end: 3, text: 'X' }]), '_aXdf');
    assert.equal(applyEdits('abc', []), 'abc');
  });
});
