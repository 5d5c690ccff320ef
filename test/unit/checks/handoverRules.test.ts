import assert from 'node:assert/strict';
import { readText } from '../templates/templateFiles';
import { findingsOf, markedBy } from './findingsOf';
import { itJudges } from './itJudges';

const en = (status: string, evidence: string, needed = 'Blocker'): string =>
  `## Readiness checklist\n\n| No. | Ready when | Needed | Status | Evidence |\n| --- | --- | --- | --- | --- |\n| 1 | Runbook checked | ${needed} | ${status} | ${evidence} |\n\n## Gate decision\n\nGo, 2026-09-30\n`;
const zh = (status: string, evidence: string, needed = '必须'): string =>
  `## 就绪检查清单\n\n| 序号 | 就绪条件 | 要求 | 状态 | 证据 |\n| --- | --- | --- | --- | --- |\n| 1 | 手册已检查 | ${needed} | ${status} | ${evidence} |\n\n## 放行结论\n\n放行，2026-09-30\n`;
const row = (text: string): string => text.split('\n').find((line) => line.startsWith('| 1'))!;
const enItem = (owner: string, due: string): string => `## Open items\n\n| Item | Workaround | Owner | Due |\n| --- | --- | --- | --- |\n| Coupon rounding | Booked nightly | ${owner} | ${due} |\n`;
const zhItem = (owner: string, due: string): string => `## 遗留事项\n\n| 事项 | 临时措施 | 负责人 | 期限 |\n| --- | --- | --- | --- |\n| 优惠券尾差 | 每晚入账 | ${owner} | ${due} |\n`;
const enSupport = '## Handing over\n\nLi Na\n\n## Early support\n\nFrom 2026-08-31 to 2026-09-27\n\n';
const zhSupport = '## 移交方\n\n李娜\n\n## 早期支持\n\n自 2026-08-31 至 2026-09-27\n\n';
const enSign = (name: string): string => `## Gate decision\n\nGo\n\n## Sign-off\n\n| Role | Name | Date |\n| --- | --- | --- |\n| Sponsor | ${name} | 2026-09-30 |\n`;
const zhSign = (name: string): string => `## 放行结论\n\n放行\n\n## 签署确认\n\n| 角色 | 姓名 | 签署日期 |\n| --- | --- | --- |\n| 发起人 | ${name} | 2026-09-30 |\n`;

describe('the rules for a hand-over', () => {
  itJudges('HO001', [
    ['## Receiving\n\nTBD\n', '## Receiving\n\nWang Fang, deputy Liu Yang\n', 'Receiving'],
    ['## 接收方\n\n相关部门\n', '## 接收方\n\n王芳，副手刘洋\n', '相关部门'],
  ]);
  itJudges('HO002', [
    ['## Handing over\n\nLi Na\n\n## Receiving\n\nLi Na\n', '## Handing over\n\nLi Na\n\n## Receiving\n\nWang Fang\n', 'Li Na'],
    ['## 移交方\n\n李娜\n\n## 接收方\n\n李娜\n', '## 移交方\n\n李娜\n\n## 接收方\n\n王芳\n', '李娜'],
  ]);
  itJudges('HO004', [
    ['# Hand-over: tills\n\n## Documents handed over\n\n- \n', '# Hand-over: tills\n\n## Documents handed over\n\n- Runbook v1.1\n', (marked) => marked.includes('Documents handed over')],
    ['# 移交单：收银\n\n## 移交文件清单\n\n', '# 移交单：收银\n\n## 移交文件清单\n\n- 运行手册 v1.1\n', (marked) => marked.includes('移交文件清单')],
  ]);
  itJudges('HO005', [
    ['# Hand-over: tills\n\n## Lessons learned\n\n', '# Hand-over: tills\n\n## Lessons learned\n\nOrder spares early\n', (marked) => marked.includes('Lessons learned')],
    ['# 移交单：收银\n\n## 经验教训\n\n', '# 移交单：收银\n\n## 经验教训\n\n尽早订购备件\n', (marked) => marked.includes('经验教训')],
  ]);
  itJudges('HO006', [
    ['## What is handed over\n\nTBD\n', '## What is handed over\n\n48 tills\n', 'TBD'],
    ['## 移交范围\n\n待定\n', '## 移交范围\n\n48 台设备\n', '待定'],
  ]);
  itJudges('HO007', [
    ['## What is handed over\n\n48 tills, keys TBD\n', '## What is handed over\n\n48 tills, 12 keys\n', 'TBD'],
    ['## 移交范围\n\n48 台设备，钥匙待补充\n', '## 移交范围\n\n48 台设备，12 把钥匙\n', '待补充'],
  ]);
  itJudges('HO008', [
    ['## Contracts and warranty\n\nN/A\n', '## Contracts and warranty\n\nN/A – built in-house\n', 'N/A'],
    ['## 合同与质保\n\n不适用\n', '## 合同与质保\n\n不适用：自行建设\n', '不适用'],
  ]);
  itJudges('HO010', [[en('No', 'Liu Yang, 2026-10-10'), en('Yes', 'v1.1'), row(en('No', 'Liu Yang, 2026-10-10'))], [zh('否', ''), zh('是', 'v1.1'), row(zh('否', ''))]]);
  itJudges('HO011', [
    [en('No', '', 'Can follow'), en('No', 'Liu Yang, 2026-10-10', 'Can follow'), row(en('No', '', 'Can follow'))],
    [zh('否', '', '可后补'), zh('否', '刘洋，2026-10-10', '可后补'), row(zh('否', '', '可后补'))],
  ]);
  itJudges('HO012', [[en('Yes', ''), en('Yes', 'v1.1'), row(en('Yes', ''))], [zh('是', '-'), zh('是', 'v1.1'), row(zh('是', '-'))]]);
  itJudges('HO020', [['## Open items\n\n-\n', '## Open items\n\nNone\n', 'Open items'], ['## 遗留事项\n\n', '## 遗留事项\n\n无\n', '遗留事项']]);
  itJudges('HO021', [
    [enItem('', '2026-12-15'), enItem('Liu Yang', '2026-12-15'), 'Coupon rounding'],
    [zhItem('刘洋', ''), zhItem('刘洋', '2026-12-15'), '优惠券尾差'],
  ]);
  itJudges('HO022', [
    [enSupport + enItem('Li Na', '2026-12-15'), enSupport + enItem('Liu Yang', '2026-12-15'), 'Li Na'],
    [zhSupport + zhItem('李娜', '2026-12-15'), zhSupport + zhItem('李娜', '2026-09-15'), '李娜'],
  ]);
  it('HO030 takes no condition for a length', () => {
    for (const [text, marked] of [['From 2026-09-01; exit: no S1 for 10 days', true], ['自 2026-09-01 起；退出标准：连续 10 个工作日无一级事件', true], ['4 weeks from 2026-09-01; exit: no S1 for 10 days', false], ['2026-09-01 起支持 4 周，达到退出标准后结束', false]] as const) {
      assert.equal(markedBy('HO030', `## Early support\n\n${text}\n`).length > 0, marked, text);
    }
  });
  itJudges('HO030', [
    ['## Early support\n\nStarts 2026-08-31\n', enSupport, 'Early support'],
    ['## 早期支持\n\n由项目组提供支持\n', zhSupport, '早期支持'],
  ]);
  itJudges('HO031', [
    ['## Early support\n\n4 weeks\n', '## Early support\n\n4 weeks; ends when 10 working days pass with 0 incidents\n', 'Early support'],
    ['## 早期支持\n\n4 周\n', '## 早期支持\n\n4 周；连续 10 个工作日无一级事件时结束\n', '早期支持'],
  ]);
  itJudges('HO032', [
    ['## Early support\n\nFrom 2026-09-01 to 2026-09-25; ends when operations closed one month-end alone\n', '## Early support\n\nFrom 2026-09-01 to 2026-10-05; ends when operations closed one month-end alone\n', '2026-09-25'],
    ['## 早期支持\n\n自 2026-10-01 至 2026-11-30；运营独立完成一次季末盘点后结束\n', '## 早期支持\n\n自 2026-12-10 至 2027-01-05；运营独立完成一次季末盘点和月结后结束\n', '2026-11-30'],
  ]);
  itJudges('HO040', [
    ['## Knowledge transfer\n\n- Start-up: explained on 2026-08-20\n', '## Knowledge transfer\n\n- Start-up: explained, then done alone on 2026-08-28\n', 'Start-up: explained on 2026-08-20'],
    ['## 知识转移\n\n- 开机：讲解\n', '## 知识转移\n\n- 开机：讲解后独立完成\n', '开机：讲解'],
  ]);
  itJudges('HO050', [[enSign(''), enSign('Chen Yu'), 'Sponsor'], [zhSign(''), zhSign('陈宇'), '发起人']]);
  it('misses the day under our own headings as well', () => {
    for (const [suffix, from, who] of [['', '| Sponsor | Chen Yu | 2026-09-30 |', 'Sponsor'], ['.zh-cn', '| 发起人 | 陈宇 | 2026-09-30 |', '发起人']] as const) {
      const text = readText(`samples/handover-self-checkout${suffix}.md`).replace(from, from.replace('2026-09-30', ' '));
      assert.deepEqual(findingsOf(text).filter(({ code }) => code === 'HO050').map(({ start, end }) => text.slice(start, end)), [who]);
    }
  });
  itJudges('HO051', [
    [`## Acceptance results\n\n- Till: passed 2026-10-05\n\n${enSign('Chen Yu')}`, `## Acceptance results\n\n- Till: passed 2026-09-05\n\n${enSign('Chen Yu')}`, '2026-09-30'],
    [`## 验收结果\n\n- 设备：通过，2026-10-05\n\n${zhSign('陈宇')}`, `## 验收结果\n\n- 设备：通过，2026-09-05\n\n${zhSign('陈宇')}`, '2026-09-30'],
  ]);
});
