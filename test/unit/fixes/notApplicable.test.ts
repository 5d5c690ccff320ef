import assert from 'node:assert/strict';
import { codesIn, editsFor, fixed, fixesFor } from './mending';

const full = ['## Sponsor', '', 'Li Na', '', '## Project manager', '', 'Wang Lei', '', '## Objectives', '', '- 9 stores by 2026-05-01', ''];
const charter = (...lines: readonly string[]): string => ['---', 'document: project-charter', '---', '', ...full, ...lines, ''].join('\n');

describe('answering "does not apply"', () => {
  it('takes the place of a bare answer and of a placeholder, with the reason to be written', () => {
    for (const [value, code] of [['N/A', 'CH005'], ['TBD', 'CH003'], ['[Name the risks]', 'CH003']] as const) {
      const text = charter('## Risks', '', value, '', '## Budget', '', 'EUR 4,000');
      const edits = editsFor(text, code, 'notApplicable');
      assert.equal(edits[0]?.snippet, 'N/A – ${1:reason}');
      const answered = fixed(text, code, 'notApplicable');
      assert.match(answered, /## Risks\n\nN\/A – reason\n\n## Budget/);
      assert.ok(!codesIn(answered).includes(code));
    }
  });

  it('fills a row, a line and an empty section, and adds what is missing', () => {
    assert.match(fixed(`---\ndocument: project-charter\n---\n\n| Out of scope | TBD |\n|---|---|\n| Budget | 4 |\n`, 'CH003', 'notApplicable'), /\| Out of scope \| N\/A – reason \|/);
    assert.match(fixed(charter('## Stakeholders', '', '## Budget', '', 'EUR 4,000'), 'CH001', 'notApplicable', 'stakeholders'), /## Stakeholders\n\nN\/A – reason\n\n## Budget/);
    const text = charter('## Budget', '', 'EUR 4,000');
    assert.match(fixed(text, 'CH001', 'notApplicable', 'problem'), /## Background and problem\n\nN\/A – reason\n\n## Objectives/);
  });

  it('speaks Chinese in a Chinese document', () => {
    const text = '# 项目章程：收银\n\n## 发起人\n\n李娜\n\n## 项目经理\n\n王磊\n\n## 目标\n\n- 九家门店\n\n## 预算\n\n4 万元\n\n## 主要风险\n\n待定\n';
    const answered = fixed(text, 'CH003', 'notApplicable');
    assert.match(answered, /## 主要风险\n\n不适用：原因\n$/);
    assert.ok(!codesIn(answered).includes('CH003'));
  });

  it('is no answer where a field must apply', () => {
    const text = charter('## Budget', '', 'N/A');
    assert.ok(!fixesFor(text, 'CH005').some(({ kind }) => kind === 'notApplicable'));
    assert.ok(!fixesFor(charter('## Budget', '', 'TBD'), 'CH003').some(({ kind }) => kind === 'notApplicable'));
  });

  it('is no help to who waits for a decision', () => {
    const text = '---\ndocument: improvement-request\n---\n\n# Jams\n\n## Raised by, date\n\nLi Na, 2026-05-01\n\n## Decision\n';
    assert.deepEqual(fixesFor(text, 'IR010').map(({ kind }) => kind), ['fillField', 'silenceSection', 'silenceDocument']);
  });

  it('leaves a field alone in which something was written', () => {
    const text = charter('## Budget', '', 'EUR 4,000', '', '## Risks', '', 'Rain: tents. Snow: TBD');
    assert.deepEqual(fixesFor(text, 'CH004').map(({ kind }) => kind), ['silenceSection', 'silenceDocument']);
  });
});
