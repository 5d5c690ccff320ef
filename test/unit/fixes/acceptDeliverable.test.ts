import assert from 'node:assert/strict';
import { codesIn, fixed } from './mending';

const charter = (...lines: readonly string[]): string => ['---', 'document: project-charter', '---', '', ...lines, ''].join('\n');
const deliverables = ['## Deliverables', '', '- Self-checkout tills', '- Training for cashiers', '- Maintenance contract', ''];

describe('accepting a deliverable', () => {
  it('fills the empty cell beside it', () => {
    const text = charter('## Deliverables', '', '| Deliverable | Acceptance criteria | By |', '|---|---|---|', '| Tills | 7 days without a stop | Chen |', '| Training |  | Chen |');
    const mended = fixed(text, 'CH062', 'acceptDeliverable');
    assert.match(mended, /\| Training \| \[Test and pass mark\] \| Chen \|/);
    assert.ok(!codesIn(mended).includes('CH062'));
  });

  it('adds an item to a list of criteria', () => {
    const text = charter(...deliverables, '## Acceptance criteria', '', '1. Tills run 7 days without a stop', '2. Training passed by 40 cashiers', '', '## Budget', '', 'EUR 4');
    const mended = fixed(text, 'CH062', 'acceptDeliverable');
    assert.match(mended, /2\. Training passed by 40 cashiers\n3\. Maintenance contract: \[Test and pass mark\]\n\n## Budget/);
    assert.ok(!codesIn(mended).includes('CH062'));
  });

  it('adds a row with as many cells as the others have', () => {
    const text = charter(...deliverables, '## Acceptance criteria', '', '| No. | What | Criterion | By |', '| --- | --- | --- | --- |', '| 1 | Tills | 7 days | Chen |', '| 2 | Training | 40 cashiers | Chen |');
    const mended = fixed(text, 'CH062', 'acceptDeliverable');
    assert.match(mended, /\n\| 3 \| Maintenance contract \| \[Test and pass mark\] \|  \|\n$/);
    assert.ok(!codesIn(mended).includes('CH062'));
  });

  it('speaks Chinese, with the line endings of the document', () => {
    const text = '---\r\ndocument: project-charter\r\n---\r\n\r\n# 项目章程：收银\r\n\r\n## 可交付成果\r\n\r\n- 自助收银机\r\n- 收银员培训\r\n- 维保合同\r\n\r\n## 验收标准\r\n\r\n- 自助收银机连续运行 7 天\r\n- 收银员培训考核通过率 100%\r\n\r\n## 项目经理\r\n\r\n王磊\r\n\r\n## 预算\r\n\r\n4 万元';
    const mended = fixed(text, 'CH062', 'acceptDeliverable');
    assert.match(mended, /100%\r\n- 维保合同：【验证方法与合格线】\r\n\r\n## 项目经理/);
    assert.ok(!codesIn(mended).includes('CH062'));
  });
});
