import { itJudges } from './itJudges';

const gate = (decision: string, english: boolean, rest: string): string => (english ? `## Decision\n\n${decision}\n\n${rest}` : `## 放行结论\n\n${decision}\n\n${rest}`);
const first = (text: string) => (marked: readonly string[]): boolean => marked[0] === text;

describe('what is open in lists, lines and cells', () => {
  itJudges('CH023', [
    ['## Milestones\n\n| Milestone | Date |\n| --- | --- |\n| Lamps ordered | 2027-03-01 |\n| Lamps lit | the ferry decides |\n', '## Milestones\n\n| Milestone | Date |\n| --- | --- |\n| Lamps ordered | 2027-03-01 |\n| Lamps lit | May 2027 |\n', 'Lamps lit'],
    ['## 里程碑\n\n| 里程碑 | 日期 |\n| --- | --- |\n| 订灯 | 2027-03-01 |\n| 亮灯 | 看渡轮情况 |\n', '## 里程碑\n\n| 里程碑 | 日期 |\n| --- | --- |\n| 订灯 | 2027-03-01 |\n| 亮灯 | 2027年5月 |\n', '亮灯'],
  ]);
  itJudges('CH030', [
    ['## Budget\n\nAbout 1.9 million, asked for at the port fund\n', '## Budget\n\nAbout EUR 1.9 million, asked for at the port fund\n', 'About 1.9 million, asked for at the port fund'],
    ['## 预算\n\n与港务局商定\n', '## 预算\n\n190 万元，与港务局商定\n', '与港务局商定'],
  ]);
  itJudges('CH050', [
    ['## Status\n\nApproved\n\n## Sign-off\n\n| Role | Name | Date |\n| --- | --- | --- |\n| Sponsor | Ida Moe | |\n| Owner | Ben Roe | 2026-09-01 |\n', '## Status\n\nApproved\n\n## Sign-off\n\n| Role | Name | Date |\n| --- | --- | --- |\n| Sponsor | Ida Moe | 2026-09-02 |\n', '| Sponsor | Ida Moe | |'],
    ['## 状态\n\n已批准\n\n## 批准签署\n\n| 角色 | 姓名 | 日期 |\n| --- | --- | --- |\n| 发起人 | 王芳 | |\n| 接收 | 李娜 | 2026-09-01 |\n', '## 状态\n\n已批准\n\n## 批准签署\n\n| 角色 | 姓名 | 日期 |\n| --- | --- | --- |\n| 发起人 | 王芳 | 2026-09-02 |\n', '| 发起人 | 王芳 | |'],
  ]);
  itJudges('CH061', [
    ['## In scope\n\nlamps, cables, night test\n\n## Out of scope\n\nroad works, night test\n', '## In scope\n\nlamps, cables\n\n## Out of scope\n\nroad works, night test\n', 'night test'],
    ['## 范围（包含）\n\n灯具安装、夜间试灯\n\n## 范围（不包含）\n\n道路施工、夜间试灯\n', '## 范围（包含）\n\n灯具安装\n\n## 范围（不包含）\n\n道路施工、夜间试灯\n', '夜间试灯'],
  ]);
  itJudges('CH062', [
    ['## Deliverables and acceptance criteria\n\n- Lamps: 48 h without a fault\n- Map of cables\n- Manual: read by Ben Roe\n', '## Deliverables and acceptance criteria\n\n- Lamps: 48 h without a fault\n- Manual: read by Ben Roe\n', 'Map of cables'],
    ['## 交付成果与验收标准\n\n- 灯具：连续 48 小时无故障\n- 电缆图\n- 手册：李娜照做一遍\n', '## 交付成果与验收标准\n\n- 灯具：连续 48 小时无故障\n- 手册：李娜照做一遍\n', '电缆图'],
  ]);
  itJudges('CH070', [
    ['## Risks\n\n| Risk | Response | Owner |\n| --- | --- | --- |\n| High tide | keep an eye on it | TBD |\n', '## Risks\n\n| Risk | Response | Owner |\n| --- | --- | --- |\n| High tide | second crew on call | Ida Moe |\n', 'High tide'],
    ['## 主要风险\n\n| 风险 | 应对 | 负责人 |\n| --- | --- | --- |\n| 涨潮 | 密切关注 | 王芳 |\n', '## 主要风险\n\n| 风险 | 应对 | 负责人 |\n| --- | --- | --- |\n| 涨潮 | 备一个班组 | 王芳 |\n', '涨潮'],
  ]);
  itJudges('CH022', [
    ['## Milestones\n\n- Lamps lit: as fast as possible\n', '## Milestones\n\n- Lamps lit: 2027-05-01\n', (marked) => marked.includes('as fast as possible')],
    ['## 起止日期\n\n2026-11-10 开始，春节前后亮灯\n', '## 起止日期\n\n2026-11-10 开始，2027-05-01 亮灯\n', '春节前后'],
  ]);
  itJudges('RB031', [
    ['## Operating rhythm\n\nDaily: open at 07:00\nClean the lamps regularly\n', '## Operating rhythm\n\nDaily: open at 07:00\nClean the lamps every Monday\n', 'regularly'],
    ['## 运营节奏\n\n每天：07:00 开门\n定期擦灯\n', '## 运营节奏\n\n每天：07:00 开门\n每周一擦灯\n', '定期'],
  ]);
  itJudges('RB050', [
    ['## Monitoring\n\n- Queue: too long, open a gate\n- Wind: above 60 km/h, close\n', '## Monitoring\n\n- Queue: over 40 cars, open a gate\n- Wind: above 60 km/h, close\n', 'Queue: too long, open a gate'],
    ['## 监控与阈值\n\n| 信号 | 阈值 |\n| --- | --- |\n| 响应 | 明显变慢 |\n| 风速 | 60 公里 |\n', '## 监控与阈值\n\n| 信号 | 阈值 |\n| --- | --- |\n| 响应 | 3 秒 |\n| 风速 | 60 公里 |\n', '响应'],
  ]);
  itJudges('RB060', [
    ['## Severity levels\n\nbig / small\n', '## Severity levels\n\nbig: more than 1 gate shut / small: 1 gate shut\n', 'Severity levels'],
    ['## 事件分级\n\n大、中、小\n', '## 事件分级\n\n大：两台以上停用；小：一台停用\n', '事件分级'],
  ]);
  itJudges('RB063', [
    ['## Escalation\n\nPorter → shift lead → harbour master\n', '## Escalation\n\nPorter → shift lead, ext. 4120 → harbour master\n', 'Escalation'],
    ['## 上报流程\n\n门卫 → 值班长 → 港务主任\n', '## 上报流程\n\n门卫 → 值班长 13800001234 → 港务主任\n', '上报流程'],
  ]);
  itJudges('RB080', [
    ['## Access\n\nLog in as gate, password Ferry2031x\n', '## Access\n\nLog in as gate, password in the vault since 2031\n', 'Ferry2031x'],
    ['## 权限与安全\n\n账号 gate，密码 ferry@2031，勿外传\n', '## 权限与安全\n\n账号 gate，密码见保险柜 3 号格\n', 'ferry@2031'],
  ]);
  itJudges('RB073', [
    ['## Review\n\nLast review: 2026-08-01\nLast drill: 2025-01-10\n', '## Review\n\nLast review: 2026-08-01\nLast drill: 2026-05-10\n', '2025-01-10'],
    ['## 复审与演练日期\n\n上次复审：2026年8月1日\u3000应急演练：2025年1月10日\n', '## 复审与演练日期\n\n上次复审：2026年8月1日\u3000应急演练：2026年5月10日\n', '2025年1月10日'],
  ], { today: '2026-10-01' });
  itJudges('HO001', [
    ['## Receiving\n\nFront office\n\n## Sign-off\n\nReceiving: Ben Roe\n', '## Receiving\n\nBen Roe, front office\n', 'Front office'],
    ['## 接收方\n\n门店\n\n## 签署确认\n\n接收方：\u3000\u3000年\u3000月\u3000日\n', '## 接收方\n\n门店，王芳\n', '门店'],
  ]);
  itJudges('HO010', [
    [gate('Go', true, '## Readiness\n\n| Point | State | Remark |\n| --- | --- | --- |\n| Restore of the log tried | no | |\n'), gate('Go', true, '## Readiness\n\n| Point | State | Remark |\n| --- | --- | --- |\n| Restore of the log tried | yes | 2026-09-01 |\n'), '| Restore of the log tried | no | |'],
    [gate('同意移交', false, '## 就绪检查清单\n\n| 检查内容 | 完成情况 | 备注 |\n| --- | --- | --- |\n| 从备份恢复 | 否 | |\n'), gate('同意移交', false, '## 就绪检查清单\n\n| 检查内容 | 完成情况 | 备注 |\n| --- | --- | --- |\n| 从备份恢复 | 是 | 9 月 1 日 |\n'), '| 从备份恢复 | 否 | |'],
  ]);
  itJudges('HO021', [
    ['## Open items\n\n1. Gate 2 squeaks\n2. Gate 3 sticks, Ida Moe, 2026-12-01\n', '## Open items\n\n1. Gate 2 squeaks, Ben Roe, 2026-12-01\n', 'Gate 2 squeaks'],
    ['## 遗留事项\n\n1. 二号闸有异响\n2. 三号闸偶尔卡住，王芳 2026-12-01 前修\n', '## 遗留事项\n\n1. 二号闸有异响，王芳 2026-12-01 前修\n', '二号闸有异响'],
  ]);
  itJudges('HO030', [
    ['## Early support\n\nFrom 2026-10-01, until all runs smoothly\n', '## Early support\n\nFrom 2026-10-01 until 2026-11-01\n', 'Early support'],
    ['## 早期支持\n\n2026年10月1日起，到大家用熟为止\n', '## 早期支持\n\n2026年10月1日起，到 2026年11月1日结束\n', '早期支持'],
  ]);
  itJudges('HO040', [
    ['## Knowledge transfer\n\nIda Moe explained the gates to all porters.\n', '## Knowledge transfer\n\nIda Moe explained the gates; each porter ran one alone on 2026-09-01.\n', 'Ida Moe explained the gates to all porters.'],
    ['## 知识转移\n\n王芳给门卫讲解了两次。\n', '## 知识转移\n\n王芳给门卫讲解后，每人独立操作一次。\n', '王芳给门卫讲解了两次。'],
  ]);
  itJudges('HO050', [
    [gate('Go', true, '## Sign-off\n\nProject manager: Ida Moe, 2026-09-01\nSponsor:\n'), gate('Go', true, '## Sign-off\n\nProject manager: Ida Moe, 2026-09-01\nSponsor: Ben Roe, 2026-09-01\n'), first('Sponsor')],
    [gate('同意移交', false, '## 签署确认\n\n项目经理：王芳 2026年9月1日\n主任：\u3000\u3000年\u3000月\u3000日\n'), gate('同意移交', false, '## 签署确认\n\n项目经理：王芳 2026年9月1日\n主任：李娜 2026年9月1日\n'), first('主任')],
  ]);
  itJudges('IR003', [
    ['## Problem\n\nWe need a new gate, the old one is slow.\n', '## Problem\n\nGate 2 took 40 s a car in July 2026.\n', first('need a')],
    ['## 问题描述\n\n应该给二号口买新闸机，现在太慢。\n', '## 问题描述\n\n2026年7月二号口每车 40 秒。\n', first('给二号口买')],
  ]);
  itJudges('IR010', [
    ['## Raised by, date\n\nRaised by: Ida Moe\nDate raised: 2026-03-01\n\n## Decision\n', '## Raised by, date\n\nRaised by: Ida Moe\nDate raised: 2026-09-20\n\n## Decision\n', 'Decision'],
    ['申请人：王芳\n申请日期：2026-03-01\n\n## 处理结论\n', '申请人：王芳\n申请日期：2026-09-20\n\n## 处理结论\n', '处理结论'],
  ], { today: '2026-10-01' });
});
