import assert from 'node:assert/strict';
import { codesIn, editsFor, fixed } from './mending';

const charter = (...lines: readonly string[]): string => ['# Project charter: Tills', '', ...lines, ''].join('\n');
const body = ['## Sponsor', '', 'Everyone', '', '## Project manager', '', 'Everyone', '', '## Objectives', '', '- Improve the queue significantly', '', '## Budget', '', 'EUR 4,000'];

describe('silencing a rule', () => {
  it('in a section puts a comment above its text, and only that section falls silent', () => {
    const text = charter(...body);
    const silent = fixed(text, 'CH040', 'silenceSection');
    assert.match(silent, /## Sponsor\n\n<!-- role-planner-disable CH040 -->\n\nEveryone\n/);
    assert.ok(!codesIn(silent).includes('CH040'));
    assert.ok(codesIn(silent).includes('CH041'));
  });

  it('in a row or a line puts the comment behind the text', () => {
    const row = charter('| Sponsor | Everyone |', '|---|---|', '| Project manager | Everyone |', '', ...body.slice(8));
    assert.match(fixed(row, 'CH041', 'silenceSection'), /\| Project manager \| Everyone <!-- role-planner-disable CH041 --> \|/);
    const line = charter('**Sponsor:** Everyone', '', '**Project manager:** Everyone', '', ...body.slice(8));
    const silent = fixed(line, 'CH040', 'silenceSection');
    assert.match(silent, /\*\*Sponsor:\*\* Everyone <!-- role-planner-disable CH040 -->\n/);
    assert.ok(!codesIn(silent).includes('CH040'));
  });

  it('in an empty section, and in Chinese', () => {
    const text = '# 项目章程：收银\r\n\r\n## 发起人\r\n\r\n## 项目经理\r\n\r\n大家\r\n\r\n## 目标\r\n\r\n- 九家门店\r\n\r\n## 预算\r\n\r\n4 万元';
    const silent = fixed(text, 'CH041', 'silenceSection');
    assert.match(silent, /## 项目经理\r\n\r\n<!-- role-planner-disable CH041 -->\r\n\r\n大家\r\n/);
    assert.ok(!codesIn(silent).includes('CH041'));
  });

  it('in the document stands below the title, or above everything where that would hide it', () => {
    const silent = fixed(charter(...body), 'CH040', 'silenceDocument');
    assert.ok(silent.startsWith('# Project charter: Tills\n\n<!-- role-planner-disable CH040 -->\n\n## Sponsor'));
    assert.ok(!codesIn(silent).includes('CH040'));
    const front = `---\ndocument: project-charter\n---\n| Sponsor | Everyone |\n|---|---|\n| Project manager | Everyone |\n`;
    const top = fixed(front, 'CH040', 'silenceDocument');
    assert.ok(top.startsWith('---\ndocument: project-charter\n---\n<!-- role-planner-disable CH040 -->\n\n| Sponsor'));
    assert.ok(!codesIn(top).includes('CH040'));
  });

  it('of what is missing silences the whole document, for there is no section', () => {
    const text = charter(...body);
    assert.ok(codesIn(text).includes('CH001'));
    assert.ok(!codesIn(fixed(text, 'CH001', 'silenceDocument')).includes('CH001'));
    assert.throws(() => editsFor(text, 'CH001', 'silenceSection'));
  });
});
