import assert from 'node:assert/strict';
import { markedBy } from './findingsOf';
import { itJudges } from './itJudges';

const today = { today: '2026-10-10' };

describe('the rules for a runbook', () => {
  itJudges('RB001', [
    ['# Till\n\n## Owner\n\n', '# Till\n\n## Owner\n\nWang Fang\n', (marked) => marked.includes('Owner')],
    ['# 收银\n\n## 负责人\n\n', '# 收银\n\n## 负责人\n\n王芳\n', (marked) => marked.includes('负责人')],
  ]);
  itJudges('RB002', [
    ['# Till\n\n## Dependencies\n\n-\n', '# Till\n\n## Dependencies\n\nNone\n', (marked) => marked.includes('Dependencies')],
    ['# 收银\n\n## 版本记录\n\n/\n', '# 收银\n\n## 版本记录\n\nv1.0\n', (marked) => marked.includes('版本记录')],
  ]);
  itJudges('RB003', [
    ['## Owner\n\nTBD\n', '## Owner\n\nWang Fang\n', 'TBD'],
    ['## 负责人\n\n待定\n', '## 负责人\n\n王芳\n', '待定'],
  ]);
  itJudges('RB004', [
    ['## Escalation\n\n1. Duty manager\n2. TBD\n', '## Procedures\n\n```sh\nssh <host>\n```\n', 'TBD'],
    ['## 上报路径\n\n1. 值班经理\n2. 待补充\n', '## 上报路径\n\n1. 值班经理\n2. 店长\n', '待补充'],
  ]);
  itJudges('RB005', [
    ['## Continuity\n\nN/A\n', '## Continuity\n\nN/A – nothing is stored\n', 'N/A'],
    ['## 权限\n\n不适用\n', '## 权限\n\n不适用：无需权限\n', (marked) => marked.length === 1],
  ]);
  itJudges('RB010', [
    ['## Owner\n\nThe operations team\n', '## Owner\n\nWang Fang, deputy Liu Yang\n', 'The operations team'],
    ['## 负责人\n\n相关人员\n', '## 负责人\n\n王芳，副手刘洋\n', '相关人员'],
  ]);
  itJudges('RB011', [
    ['## Owner\n\nWang Fang, Store Operations Manager\n', '## Owner\n\nWang Fang; deputy Liu Yang\n', 'Wang Fang, Store Operations Manager'],
    ['## 负责人\n\n王芳\n', '## 负责人\n\n王芳、刘洋\n', '王芳'],
  ]);
  itJudges('RB012', [
    ['## On-call\n\nThe duty manager, backup the deputy\n', '## On-call\n\nThe duty manager, ext. 9201\n', 'On-call'],
    ['## 值班安排\n\n值班经理轮流\n', '## 值班安排\n\n值班经理，分机 9201\n', '值班安排'],
  ]);
  itJudges('RB013', [
    ['## On-call\n\nDuty manager, ext. 9201\n', '## On-call\n\nDuty manager, ext. 9201; backup Liu Yang, ext. 9230\n', 'On-call'],
    ['## 值班安排\n\n值班经理，分机 9201\n', '## 值班安排\n\n值班经理，分机 9201；备岗刘洋\n', '值班安排'],
  ]);
  itJudges('RB014', [
    ['## Hours of operation\n\n07:30–22:30\n\n## On-call\n\n09:00–18:00, ext. 9201\n', '## Hours of operation\n\n07:30–22:30\n\n## On-call\n\n07:00–23:00, ext. 9201\n', '09:00–18:00'],
    ['## 运行时间\n\n07:30–22:30\n\n## 值班安排\n\n09:00–18:00，分机 9201\n', '## 运行时间\n\n07:30–22:30\n\n## 值班安排\n\n07:00–23:00，分机 9201；其余时间分机 9265\n', '09:00–18:00'],
  ]);
  itJudges('RB020', [
    ['## Service levels\n\n- Friendly service\n- Queue ≤ 4 min\n', '## Service levels\n\n- Queue ≤ 4 min\n', 'Friendly service'],
    ['## 服务级别\n\n- 服务良好\n- 排队 ≤ 4 分钟\n', '## 服务级别\n\n- 排队 ≤ 4 分钟\n', '服务良好'],
  ]);
  itJudges('RB021', [
    ['## Service levels\n\n| KPI | Target | Source |\n| --- | --- | --- |\n| Queue | 4 min | |\n', '## Service levels\n\n| KPI | Target | Source |\n| --- | --- | --- |\n| Queue | 4 min | counter, daily |\n', 'Queue'],
    ['## 服务级别\n\n| 指标 | 目标 | 数据来源 |\n| --- | --- | --- |\n| 排队 | 4 分钟 | - |\n', '## 服务级别\n\n| 指标 | 目标 | 数据来源 |\n| --- | --- | --- |\n| 排队 | 4 分钟 | 计数器 |\n', '排队'],
  ]);
  itJudges('RB022', [
    ['## Service levels\n\n- Availability 100% a month\n', '## Service levels\n\n- Availability 99.5% a month\n', '100%'],
    ['## 服务级别\n\n- 可用率 100%\n', '## 服务级别\n\n- 培训覆盖 100%\n', '100%'],
  ]);
  itJudges('RB023', [
    ['## Service levels and KPIs\n\n- Queue: at most 4 minutes\n- Availability: 99.5 %\n\n## Monitoring and thresholds\n\n- Queue camera: more than 6 people, open a till\n- Temperature above 8 °C, call the duty manager\n', '## Service levels and KPIs\n\n- Queue: at most 4 minutes\n- Availability: 99.5 %, weekly report\n\n## Monitoring and thresholds\n\n- Queue camera: more than 6 people, open a till\n- Temperature above 8 °C, call the duty manager\n', 'Availability'],
    ['## 服务级别与运营指标\n\n- 排队时间：不超过 4 分钟\n- 设备可用率：99.5%\n\n## 监控与阈值\n\n- 排队超过 6 人，加开收银台\n- 温度高于 8 °C，联系值班经理\n', '## 服务级别与运营指标\n\n- 排队时间：不超过 4 分钟\n- 设备可用率：99.5%\n\n## 监控与阈值\n\n- 排队超过 6 人，加开收银台\n- 可用率低于 99.5%，联系值班经理\n', '设备可用率'],
  ]);
  itJudges('RB030', [
    ['## Operating rhythm\n\n- Clean the machines\n', '## Operating rhythm\n\n- Every Monday: clean the machines\n', 'Operating rhythm'],
    ['## 运营节奏\n\n| 频率 | 任务 |\n| --- | --- |\n| | 清洁设备 |\n', '## 运营节奏\n\n| 频率 | 任务 |\n| --- | --- |\n| 每周一 | 清洁设备 |\n', '清洁设备'],
  ]);
  itJudges('RB031', [
    ['## Operating rhythm\n\n- Clean the machines regularly\n', '## Operating rhythm\n\n- Clean the machines every Monday\n', 'regularly'],
    ['## 运营节奏\n\n- 定期清洁设备\n', '## 运营节奏\n\n- 每周一清洁设备\n', '定期'],
  ]);
  itJudges('RB040', [
    ['## Procedures\n\nThe machines are started with care.\n', '## Procedures\n\n1. Open the machine\n2. Check the lamp\n', 'The machines are started with care.'],
    ['## 操作规程\n\n设备须认真开机。\n', '## 操作规程\n\n1. 打开设备\n2. 确认绿灯亮\n', '设备须认真开机。'],
  ]);
  itJudges('RB041', [
    ['## Procedures\n\n### Start\n\n1. Open the machine\n2. Fit the roll\n', '## Procedures\n\n### Start\n\n1. Open the machine\n2. Check the lamp\n', 'Start'],
    ['## 操作规程\n\n### 开机\n\n1. 打开设备\n2. 装入纸卷\n', '## 操作规程\n\n### 开机\n\n1. 打开设备\n2. 确认绿灯亮\n', '开机'],
  ]);
  itJudges('RB042', [
    ['## Procedures\n\n1. Open the machine\n2. Check the lamp\n', '## Procedures\n\n1. Open the machine\n2. Check the lamp\n\nIf it fails, call 9265.\n', 'Procedures'],
    ['## 操作规程\n\n1. 打开设备\n2. 确认绿灯亮\n', '## 操作规程\n\n1. 打开设备\n2. 确认绿灯亮；否则致电 9265\n', '操作规程'],
  ]);
  itJudges('RB043', [
    ['## Procedures\n\n1. Open the machine\n2. Check the lamp\n', '## Procedures\n\nWho: duty manager\n\n1. Open the machine\n2. Check the lamp\n', 'Procedures'],
    ['## 操作规程\n\n1. 打开设备\n2. 确认绿灯亮\n', '## 操作规程\n\n由值班经理执行\n\n1. 打开设备\n2. 确认绿灯亮\n', '操作规程'],
  ]);
  const steps = (word: string, count: number): string => Array.from({ length: count }, (_, index) => `${index + 1}. ${word}\n`).join('');
  itJudges('RB044', [
    [`## Procedures\n\n${steps('Turn the key', 16)}`, `## Procedures\n\n${steps('Turn the key', 15)}`, 'Procedures'],
    [`## 操作规程\n\n${steps('转动钥匙', 16)}`, `## 操作规程\n\n${steps('转动钥匙', 15)}`, '操作规程'],
  ]);
  itJudges('RB045', [
    ['## Procedures\n\n1. Call the supplier as needed\n2. Close\n', '## Procedures\n\n1. Call the supplier after 10 min\n2. Close\n', 'as needed'],
    ['## 操作规程\n\n1. 必要时联系供应商\n2. 关闭\n', '## 操作规程\n\n1. 10 分钟后联系供应商\n2. 关闭\n', '必要时'],
  ]);
  itJudges('RB050', [
    ['## Monitoring\n\n- Queue length\n- Till variance above 20\n', '## Monitoring\n\n- Queue longer than 6 min\n', 'Queue length'],
    ['## 监控指标\n\n| 信号 | 阈值 | 动作 |\n| --- | --- | --- |\n| 排队 | | 开人工通道 |\n', '## 监控指标\n\n| 信号 | 阈值 | 动作 |\n| --- | --- | --- |\n| 排队 | 6 分钟 | 开人工通道 |\n', '排队'],
  ]);
  itJudges('RB051', [
    ['## Monitoring\n\n| Signal | Threshold | Action | Owner |\n| --- | --- | --- | --- |\n| Queue | 6 min | | |\n', '## Monitoring\n\n| Signal | Threshold | Action | Owner |\n| --- | --- | --- | --- |\n| Queue | 6 min | | Duty manager |\n', 'Queue'],
    ['## 监控指标\n\n| 信号 | 阈值 | 动作 |\n| --- | --- | --- |\n| 排队 | 6 分钟 | |\n', '## 监控指标\n\n| 信号 | 阈值 | 动作 |\n| --- | --- | --- |\n| 排队 | 6 分钟 | 开人工通道 |\n', '排队'],
  ]);
  itJudges('RB060', [
    ['## Incident severity levels\n\n- Everything is urgent\n', '## Incident severity levels\n\n- S1: down\n- S2: slow\n', 'Incident severity levels'],
    ['## 事件分级\n\n- 所有事件同样处理\n', '## 事件分级\n\n- 一级：停用\n- 二级：缓慢\n', '事件分级'],
  ]);
  it('RB060 takes no grade for a test', () => {
    for (const [text, marked] of [['- S1: serious\n- S2: less serious', true], ['- 一级：特别严重\n- 二级：一般', true], ['| Level | What |\n| --- | --- |\n| P1 | critical |\n| P2 | minor |', true], ['- S1: serious, down\n- S2: less serious', false], ['- 一级：严重，10 分钟\n- 二级：一般，1 小时', false]] as const) {
      assert.equal(markedBy('RB060', `## Severity levels\n\n${text}\n`).length > 0, marked, text);
    }
  });
  itJudges('RB061', [
    ['## Escalation\n\n- Duty manager, ext. 9201\n', '## Escalation\n\n- Duty manager, ext. 9201\n- Owner, ext. 9220\n', 'Escalation'],
    ['## 上报路径\n\n- 值班经理\n', '## 上报路径\n\n值班经理 → 店长\n', '上报路径'],
  ]);
  itJudges('RB062', [
    ['## Escalation\n\n1. Duty manager\n2. Owner\n', '## Escalation\n\n1. Duty manager, 10 minutes\n2. Owner\n', 'Escalation'],
    ['## 上报路径\n\n值班经理 → 店长\n', '## 上报路径\n\n值班经理 10 分钟 → 店长\n', '上报路径'],
  ]);
  itJudges('RB063', [
    ['## Escalation\n\n| Step | Who | Contact |\n| --- | --- | --- |\n| 1 | Duty manager | |\n', '## Escalation\n\n| Step | Who | Contact |\n| --- | --- | --- |\n| 1 | Duty manager | 9201 |\n', '1'],
    ['## 上报路径\n\n| 岗位 | 联系方式 |\n| --- | --- |\n| 店长 | |\n', '## 上报路径\n\n| 岗位 | 联系方式 |\n| --- | --- |\n| 店长 | 9220 |\n', '店长'],
  ]);
  itJudges('RB070', [
    ['## Recovery\n\nFull backup every night, kept 30 days.\n', '## Recovery\n\n1. Stop the service\n2. Start the old image\n', 'Recovery'],
    ['## 回退与恢复\n\n每日全量备份，保留 30 天。\n', '## 回退与恢复\n\n1. 停止服务\n2. 启动旧镜像\n', '回退与恢复'],
  ]);
  it('RB070 takes a way back in one sentence', () => {
    for (const text of ['Return to previous POS image (25 min), test sale, RTO 1 h, RPO 15 min', 'Go back to the last release, RTO 1 h']) assert.deepEqual(markedBy('RB070', `## Recovery\n\n${text}\n`), []);
  });
  itJudges('RB071', [
    ['## Recovery\n\n1. Stop\n2. Start\n', '## Recovery\n\nRTO: 1 hour\n\n1. Stop\n2. Start\n', 'Recovery'],
    ['## 回退与恢复\n\n1. 停止\n2. 启动\n', '## 回退与恢复\n\n1. 停止\n2. 25 分钟内启动\n', '回退与恢复'],
  ]);
  itJudges('RB072', [
    ['## Backup and continuity\n\nManual receipts\n', '## Backup and continuity\n\nManual receipts; last drill 2026-08-20\n', (marked) => marked.length === 1],
    ['## 应急预案\n\n手工登记\n', '## 应急预案\n\n手工登记；2026-08-20 演练\n', '应急预案'],
  ]);
  itJudges('RB073', [
    ['## Backup and continuity\n\nLast drill 2025-01-20\n', '## Backup and continuity\n\nDrills 2025-01-20 and 2026-08-20\n', '2025-01-20'],
    ['## 应急预案\n\n上次演练 2025年1月20日\n', '## 应急预案\n\n上次演练 2026年8月20日\n', '2025年1月20日'],
  ], today);
  itJudges('RB074', [
    ['## Backup and continuity\n\nNightly copies, drill 2026-08-20\n', '## Backup and continuity\n\nManual receipts\n', (marked) => marked.length === 1],
    ['## 应急预案\n\n2026-08-20 演练\n', '## 应急预案\n\n启用纸质登记表\n', '应急预案'],
  ]);
  itJudges('RB080', [
    ['## Access\n\nPassword: hunter2secret\n', '## Access\n\nPassword: see the vault\n', 'hunter2secret'],
    ['## 权限\n\n密码：Abc12345\n', '## 权限\n\n密码：存放于保险柜\n', 'Abc12345'],
  ]);
  itJudges('RB081', [
    ['## Access\n\nDuty managers hold the key K\n', '## Access\n\nDuty managers hold the key K, checked every quarter\n', 'Access'],
    ['## 权限与安全\n\n值班经理持有钥匙\n', '## 权限与安全\n\n值班经理持有钥匙，季度复核\n', '权限与安全'],
  ]);
  itJudges('RB090', [
    ['## Review\n\nWhen something changes\n', '## Review\n\nNext review 2026-12-31\n', 'When something changes'],
    ['## 评审日期\n\n由店长负责\n', '## 评审日期\n\n每季度\n', '由店长负责'],
  ]);
  itJudges('RB091', [
    ['## Review\n\nNext review 2026-06-30\n', '## Review\n\nLast review 2026-06-30\n', '2026-06-30'],
    ['## 评审日期\n\n上次 2025年12月1日\n', '## 评审日期\n\n下次 2026年12月1日\n', '2025年12月1日'],
  ], today);
  itJudges('RB092', [
    ['## Version history\n\n- v1.0, 2026-01-10\n\n## Improvement log\n\nNone yet\n', '## Version history\n\n- v1.0, 2026-09-30\n\n## Improvement log\n\nNone yet\n', 'None yet'],
    ['## 版本记录\n\n- v1.0，2026-01-10\n\n## 改进记录\n\n无\n', '## 版本记录\n\n- v1.0，2026-01-10\n\n## 改进记录\n\n- 2026-05-03 重启改至凌晨\n', '无'],
  ], today);
  itJudges('RB093', [
    ['## Open items\n\n- Coupon rounding, Liu Yang, 2026-09-15\n', '## Open items\n\n- Coupon rounding, Liu Yang, 2026-12-15\n', '2026-09-15'],
    ['## 遗留事项\n\n- 优惠券尾差，刘洋，2026-09-15\n', '## 遗留事项\n\n- 优惠券尾差，刘洋，2026-09-15，已完成\n', '2026-09-15'],
  ], today);
  itJudges('RB095', [
    ['## End date\n\n2026-12-31\n', '## Review\n\nThe end date of the contract is 2026-12-31\n', 'End date'],
    ['## 结束日期\n\n2026-12-31\n', '## 评审日期\n\n2026-12-31\n', '结束日期'],
  ]);
});
