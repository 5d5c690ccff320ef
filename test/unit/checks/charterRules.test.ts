import { itJudges } from './itJudges';

const dates = '## Start and end date\n\n2026-03-02 to 2026-10-30\n\n';
const zhDates = '## 起止日期\n\n2026-03-02 至 2026-10-30\n\n';

describe('the rules for a charter', () => {
  itJudges('CH001', [
    ['# Plan A\n\n## Budget\n\n- \n', '# Plan A\n\n## Budget\n\nCNY 5 m\n', (marked) => marked.includes('Budget')],
    ['# 计划\n\n## 预算\n\n-\n', '# 计划\n\n## 预算\n\n5 万元\n', (marked) => marked.includes('预算')],
  ]);
  itJudges('CH002', [
    ['# Plan A\n\n## Assumptions\n\n', '# Plan A\n\n## Assumptions\n\nThe landlord agrees by 2026-04-10\n', (marked) => marked.includes('Assumptions')],
    ['# 计划\n\n## 假设条件\n\n', '# 计划\n\n## 假设条件\n\n无\n', (marked) => marked.includes('假设条件')],
  ]);
  itJudges('CH003', [
    ['## Sponsor\n\nTBD\n', '## Sponsor\n\nChen Yu, VP Retail\n', 'TBD'],
    ['## 发起人\n\n待定\n', '## 发起人\n\n陈宇，零售副总裁\n', '待定'],
  ]);
  itJudges('CH004', [
    ['## Budget\n\nCNY 100,000, source TBD\n', '## Budget\n\nCNY 100,000 from Retail\n', 'TBD'],
    ['## 里程碑\n\n- 2026-05-15 试点\n- 待补充\n', '## 里程碑\n\n- 2026-05-15 试点\n', '待补充'],
  ]);
  itJudges('CH005', [
    ['## Constraints\n\nN/A\n', '## Constraints\n\nN/A – no cash is handled\n', 'N/A'],
    ['## 制约因素\n\n不适用\n', '## 制约因素\n\n不适用：不涉及现金\n', '不适用'],
  ]);
  itJudges('CH010', [
    ['## Objectives\n\n- Improve the checkout experience\n', '## Objectives\n\n- Cut the queue from 9 min to 4 min by 2026-09-30\n', 'Improve the checkout experience'],
    ['## 项目目标\n\n- 提升收银体验\n', '## 项目目标\n\n- 2026-09-30 前排队由 9 分钟降至 4 分钟\n', '提升收银体验'],
  ]);
  itJudges('CH011', [
    ['## Objectives\n\n- Cut the queue from 9 min to 4 min\n', `${dates}## Objectives\n\n- Cut the queue from 9 min to 4 min\n`, 'Cut the queue from 9 min to 4 min'],
    ['## 项目目标\n\n- 排队由 9 分钟降至 4 分钟\n', `${zhDates}## 项目目标\n\n- 排队由 9 分钟降至 4 分钟\n`, '排队由 9 分钟降至 4 分钟'],
  ]);
  itJudges('CH012', [
    ['## Objectives\n\n- Open the new shop by 2026-09-30\n', '## Objectives\n\n- Open 3 shops by 2026-09-30\n', 'Open the new shop by 2026-09-30'],
    ['## 项目目标\n\n- 2026-09-30 前新店开业\n', '## 项目目标\n\n- 2026-09-30 前 3 家新店开业\n', '2026-09-30 前新店开业'],
  ]);
  itJudges('CH013', [
    ['## Objectives\n\n- Reduce complaints to 30 calls a month by 2026-12-31\n', '## Background\n\nThere are 74 complaints a month.\n\n## Objectives\n\n- Reduce complaints to 30 calls a month by 2026-12-31\n', 'Reduce complaints to 30 calls a month by 2026-12-31'],
    ['## 项目目标\n\n- 2026-12-31 前投诉降至每月 30 件\n', '## 背景与问题\n\n投诉每月 74 件。\n\n## 项目目标\n\n- 2026-12-31 前投诉降至每月 30 件\n', '2026-12-31 前投诉降至每月 30 件'],
  ]);
  itJudges('CH014', [
    ['## Objectives\n\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5\n- f 6\n', '## Objectives\n\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5\n  - part\n', 'Objectives'],
    ['## 项目目标\n\n1. 甲\n2. 乙\n3. 丙\n4. 丁\n5. 戊\n6. 己\n', '## 项目目标\n\n1. 甲\n2. 乙\n', '项目目标'],
  ]);
  itJudges('CH015', [
    ['## Objectives\n\n- Hold weekly meetings\n', '## Objectives\n\n- Hold 4 workshops so that 60 staff are certified by 2026-09-30\n', 'Hold weekly meetings'],
    ['## 项目目标\n\n- 开展员工培训\n', '## 项目目标\n\n- 60 名员工通过上岗测试\n', '开展'],
  ]);
  itJudges('CH016', [
    ['## Success criteria\n\n- Faster checkout\n', '## Success criteria\n\n- Checkout faster by 5 min\n', 'Faster'],
    ['## 成功标准\n\n- 顾客体验显著改善\n', '## 成功标准\n\n- 满意度提升 5%\n', '显著'],
  ]);
  itJudges('CH017', [
    ['## In scope\n\n- Training as needed\n', '## In scope\n\n- Training of 60 staff\n', 'as needed'],
    ['## 范围（包含）\n\n- 必要时培训员工\n', '## 范围（包含）\n\n- 60 名员工的培训\n', '必要时'],
  ]);
  itJudges('CH020', [
    ['## Start and end date\n\nStart: 2026-03-02\n', dates, (marked) => marked.length === 1],
    ['## 起止日期\n\n2026-03-02 开始\n', zhDates, '2026-03-02 开始'],
  ]);
  itJudges('CH021', [
    ['## Start and end date\n\n2026-10-30 to 2026-03-02\n', dates, '2026-03-02'],
    ['## 起止日期\n\n2026年10月30日至2026年3月2日\n', zhDates, '2026年3月2日'],
  ]);
  itJudges('CH022', [
    ['## Milestones\n\n- Go live as soon as possible\n', '## Milestones\n\n- Go live 2026-08-31\n', 'as soon as possible'],
    ['## 里程碑\n\n- 尽快上线\n', `${zhDates}## 里程碑\n\n- 8 月底上线\n`, '尽快'],
  ]);
  itJudges('CH023', [
    ['## Milestones\n\n- Pilot 2026-05-15\n- Final acceptance\n', '## Milestones\n\n- Pilot 2026-05-15\n- Final acceptance in week 30\n', 'Final acceptance'],
    ['## 里程碑\n\n| 里程碑 | 日期 |\n| --- | --- |\n| 试点 | 2026-05-15 |\n| 最终验收 | |\n', '## 里程碑\n\n- 5 月试点\n- 9 月验收\n', '| 最终验收 | |'],
  ]);
  itJudges('CH024', [
    [`${dates}## Milestones\n\n- Acceptance 2026-11-15\n`, `${dates}## Milestones\n\n- Acceptance 2026-10-15\n`, '2026-11-15'],
    [`${zhDates}## 里程碑\n\n- 2026年2月1日 试点\n`, `${zhDates}## 里程碑\n\n- 2026年3月 试点\n`, '2026年2月1日'],
  ]);
  itJudges('CH025', [
    ['## Milestones\n\n- Pilot 2026-05-15\n- Live 2026-08-31\n', '## Milestones\n\n- Pilot 2026-05-15\n- Live 2026-08-31\n- Hand-over 2026-09-30\n', 'Milestones'],
    ['## 里程碑\n\n- 5 月试点\n- 6 月上线\n- 7 月推广\n', '## 里程碑\n\n- 5 月试点\n- 6 月上线\n- 7 月验收\n', '里程碑'],
  ]);
  itJudges('CH030', [
    ['## Budget\n\nSufficient money will be provided\n', '## Budget\n\nCNY 1,860,000 from Retail capex\n', 'Sufficient money will be provided'],
    ['## 预算\n\n按需提供\n', '## 预算\n\n186 万元，自筹\n', '按需提供'],
  ]);
  itJudges('CH031', [
    ['## Budget\n\nGBP 240,000\n', '## Budget\n\nGBP 240,000 incl. 10% contingency\n', 'GBP 240,000'],
    ['## 预算\n\n860 万元\n', '## 预算\n\n860 万元，财政专项\n', '860 万元'],
  ]);
  itJudges('CH040', [
    ['## Sponsor\n\nManagement\n', '## Sponsor\n\nChen Yu, VP Retail\n', 'Management'],
    ['## 发起人\n\n相关领导\n', '## 发起人\n\n陈宇，零售副总裁\n', '相关领导'],
  ]);
  itJudges('CH041', [
    ['## Project manager\n\nThe project team\n', '## Project manager\n\nLi Na, PMO\n', 'The project team'],
    ['## 项目经理\n\n信息部\n', '## 项目经理\n\n李娜，项目管理办公室\n', '信息部'],
  ]);
  itJudges('CH042', [
    ['## Sponsor\n\nChen Yu, VP\n\n## Project manager\n\nChen Yu\n', '## Sponsor\n\nChen Yu, VP\n\n## Project manager\n\nLi Na\n', 'Chen Yu'],
    ['## 发起人\n\n陈宇\n\n## 项目经理\n\n陈宇\n', '## 发起人\n\n陈宇\n\n## 项目经理\n\n李娜\n', '陈宇'],
  ]);
  itJudges('CH043', [
    ['## Receiving operations owner\n\nOperations department\n', '## Receiving operations owner\n\nN/A – one-off event\n', 'Operations department'],
    ['## 运营接收负责人\n\n门店运营部\n', '## 运营接收负责人\n\n王芳，门店运营经理\n', '门店运营部'],
  ]);
  itJudges('CH044', [
    ['## Receiving operations owner\n\nWang Fang\n\n## Stakeholders\n\n- Zhao Min\n', '## Receiving operations owner\n\nWang Fang\n\n## Stakeholders\n\n- Wang Fang\n', 'Wang Fang'],
    ['## 运营接收负责人\n\n王芳\n\n## 相关方\n\n- 赵敏\n', '## 运营接收负责人\n\n王芳\n\n## 相关方\n\n- 王芳\n', '王芳'],
  ]);
  itJudges('CH050', [
    ['## Document control\n\nv1.0, Approved\n\n## Approvals\n\nSponsor: ________\n', '## Document control\n\nv1.0, Approved\n\n## Approvals\n\n| Role | Name | Date |\n| --- | --- | --- |\n| Sponsor | Chen Yu | 2026-03-02 |\n', 'Approvals'],
    ['## 文档信息\n\n已批准\n\n## 批准签署\n\n发起人：________\n', '## 文档信息\n\n待批准\n\n## 批准签署\n\n发起人：________\n', '批准签署'],
  ]);
  itJudges('CH051', [
    ['## Document control\n\nDraft\n\n## Approvals\n\nName: ________ Date: ________\n', '## Document control\n\nDraft\n\n## Approvals\n\nSponsor: ________\n', 'Approvals'],
    ['## 文档信息\n\n草稿\n\n## 批准签署\n\n签名：________\n', '## 文档信息\n\n草稿\n\n## 批准签署\n\n发起人：________\n', '批准签署'],
  ]);
  itJudges('CH060', [
    ['## Out of scope\n\nNone\n', '## Out of scope\n\n- Franchise stores\n', 'Out of scope'],
    ['## 范围（不包含）\n\n无\n', '## 范围（不包含）\n\n- 加盟店\n', (marked) => marked.length === 1],
  ]);
  itJudges('CH061', [
    ['## In scope\n\n- Training\n\n## Out of scope\n\n- training.\n', '## In scope\n\n- Training\n\n## Out of scope\n\n- Tills\n', 'training.'],
    ['## 范围（包含）\n\n- 培训\n\n## 范围（不包含）\n\n- 培训；\n', '## 范围（包含）\n\n- 培训\n\n## 范围（不包含）\n\n- 加盟店\n', '培训；'],
  ]);
  itJudges('CH062', [
    ['## Deliverables\n\n| What | Acceptance criteria |\n| --- | --- |\n| Till | |\n| Runbook | 1 day alone |\n', '## Deliverables\n\n| What | Acceptance criteria |\n| --- | --- |\n| Till | 200 payments |\n', 'Till'],
    ['## 可交付成果\n\n- 收银设备\n- 运行手册\n- 报表\n\n## 验收标准\n\n- 收银设备：200 笔付款\n- 运行手册：独立运行一天\n', '## 可交付成果\n\n- 收银设备\n- 运行手册\n\n## 验收标准\n\n- 收银设备：200 笔付款\n- 运行手册：独立运行一天\n', '报表'],
  ]);
  itJudges('CH070', [
    ['## Risks\n\n| Risk | Response | Owner |\n| --- | --- | --- |\n| Theft rises | Weight check | |\n', '## Risks\n\n| Risk | Response | Owner |\n| --- | --- | --- |\n| Theft rises | Weight check | Wang Fang |\n', 'Theft rises'],
    ['## 主要风险\n\n- 施工延期：合同约定违约金\n- 人手不足\n', '## 主要风险\n\n- 施工延期：合同约定违约金\n', '人手不足'],
  ]);
  itJudges('CH071', [
    ['## Problem statement\n\nInstall a new till system in 12 stores.\n', '## Problem statement\n\nThe queue is 9 minutes long.\n', 'Install'],
    ['## 背景与问题\n\n采购一套新系统。\n', '## 背景与问题\n\n晚高峰排队 9 分钟。\n', '采购'],
  ]);
});
