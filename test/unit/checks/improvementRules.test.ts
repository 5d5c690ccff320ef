import { itJudges } from './itJudges';

const today = { today: '2026-10-20' };

const zhRouting = (time: string): string => `## 处理方式判断\n\n| 判断项 | 结果 |\n| --- | --- |\n| 资金 | 自行改进：负责人权限以内 |\n| 人员 | 自行改进：仅本团队 |\n| 时间 | ${time} |\n\n## 处理结论\n\n`;

describe('the rules for an improvement request', () => {
  itJudges('IR001', [
    ['# Jams\n\n## Owner of the request\n\nTBD\n', '# Jams\n\n## Owner of the request\n\nWang Fang\n', (marked) => marked.includes('TBD')],
    ['# 卡纸\n\n## 申请负责人\n\n', '# 卡纸\n\n## 申请负责人\n\n王芳\n', (marked) => marked.includes('申请负责人')],
  ]);
  itJudges('IR002', [
    ['## Problem\n\nPaper jams annoy people\n', '## Problem\n\nSince 2026-08-20 paper jams stop 3 machines a day\n', 'Paper jams annoy people'],
    ['## 问题描述\n\n设备卡纸\n', '## 问题描述\n\n自 2026-08-20 起，每天 3 台设备卡纸\n', '设备卡纸'],
  ]);
  itJudges('IR003', [
    ['## Problem\n\nBuy new machines for 12 stores\n', '## Problem\n\nSince 2026-08-20 jams stop 3 machines a day\n', 'Buy'],
    ['## 问题描述\n\n因员工工作不认真，每天 3 台卡纸\n', '## 问题描述\n\n每天 3 台卡纸\n', '工作不认真'],
  ]);
  itJudges('IR004', [
    ['## Impact\n\nCustomers are unhappy\n', '## Impact\n\n1,900 customers delayed\n', 'Customers are unhappy'],
    ['## 影响\n\n顾客不满\n', '## 影响\n\n1900 名顾客受阻\n', '顾客不满'],
  ]);
  itJudges('IR005', [
    ['## Evidence\n\nPeople say so\n', '## Evidence\n\nLog L-7\n', 'People say so'],
    ['## 证据与数据\n\n大家反映\n', '## 证据与数据\n\n日志 L-7\n', '大家反映'],
  ]);
  itJudges('IR006', [
    ['## Wanted result\n\nFewer jams\n', '## Wanted result\n\nJams from 19 a week to 2 a week by 2026-12-15\n', 'Fewer jams'],
    ['## 期望结果\n\n减少卡纸\n', '## 期望结果\n\n2026-12-15 前卡纸由每周 19 次降至 2 次\n', '减少卡纸'],
  ]);
  itJudges('IR007', [
    ['## Options\n\n- New roll holder\n- Other paper\n', '## Options\n\n- Do nothing\n- New roll holder\n', 'Options'],
    ['## 可选方案\n\n- 更换卷轴\n', '## 可选方案\n\n- 维持现状\n- 更换卷轴\n', '可选方案'],
  ]);
  itJudges('IR008', [
    ['## Benefit\n\nHappier people\n', '## Benefit\n\nCNY 250,000 a year\n', 'Happier people'],
    ['## 预期收益\n\n顾客满意\n', '## 预期收益\n\n每年 25 万元\n', '顾客满意'],
  ]);
  itJudges('IR010', [
    ['## Raised by, date\n\nLiu Yang, 2026-09-12\n', '## Raised by, date\n\nLiu Yang, 2026-10-12\n', '2026-09-12'],
    ['## 提出人与日期\n\n刘洋，2026-09-12\n', '## 提出人与日期\n\n刘洋，2026-09-12\n\n## 处理结论\n\n立项，2026-09-28\n', '2026-09-12'],
  ], today);
  itJudges('IR011', [
    ['## Decision\n\nRejected, Chen Yu, 2026-09-28\n', '## Decision\n\nRejected because it costs more than it saves\n', 'Rejected'],
    ['## 处理结论\n\n驳回，陈宇\n', '## 处理结论\n\n驳回，原因：得不偿失\n', '驳回'],
  ]);
  itJudges('IR012', [
    ['## Rough cost and effort\n\n25–40 person-days\n\n## Decision\n\nFix in operations, Chen Yu, 2026-09-28\n', '## Rough cost and effort\n\n3–25 person-days\n\n## Decision\n\nFix in operations, Chen Yu, 2026-09-28\n', 'Fix in operations'],
    [`${zhRouting('自行改进：工作量不到 5 天')}立项，陈宇，2026-09-28\n`, `${zhRouting('立项：历时不少于一个月')}立项，陈宇，2026-09-28\n`, '立项'],
  ]);
});
