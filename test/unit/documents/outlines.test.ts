import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/documents/readDocument';

/** Documents reduced to title and headings, which is all that their kind is known by; the title does not give it away. */
const outlines: Readonly<Record<string, readonly string[]>> = {
  'none: Platform architecture overview': ['Overview', 'Components', 'Dependencies', 'Deployment', 'Monitoring', 'Security', 'Backup and recovery', 'Scaling', 'Troubleshooting'],
  'none: Operating a database cluster': ['Hardware', 'Monitoring', 'Backup', 'Disaster recovery', 'Upgrades', 'Security', 'Maintenance', 'FAQ'],
  'none: Administration': ['Backups', 'Monitoring and alerting', 'Rollback', 'Access control', 'Health checks', 'Logging', 'Capacity planning'],
  'none: Self-checkout, week 12': ['Project manager: Li Na', 'Sponsor: Chen Yu', 'Progress', 'Milestones', 'Risks', 'Budget', 'Next week'],
  'none: Project plan': ['Scope', 'Phases', 'Work packages', 'Schedule', 'Resources', 'Budget', 'Risks', 'Communication'],
  'none: Receipts in the app, an offer': ['Background', 'Problem', 'Proposed solution', 'Scope', 'Deliverables', 'Timeline', 'Budget', 'Team', 'Risks'],
  'none: Offline price cache': ['Summary', 'Motivation', 'Goals', 'Non-goals', 'Proposal', 'Rollout plan', 'Rollback', 'Monitoring', 'Risks', 'Alternatives', 'Dependencies'],
  'none: Digital receipts': ['Problem', 'Objectives', 'Success metrics', 'In scope', 'Out of scope', 'Requirements', 'Acceptance criteria', 'Assumptions', 'Constraints', 'Dependencies', 'Risks', 'Milestones', 'Stakeholders'],
  'none: Bulk import': ['Priority: high', 'Owner: Ann', 'Problem', 'Proposed solution', 'Impact', 'Effort', 'Alternatives', 'Acceptance criteria'],
  'none: Till freezes': ['Severity: high', 'Description', 'Steps to reproduce', 'Impact', 'Workaround', 'Root cause'],
  'none: Service level agreement': ['Parties', 'Services', 'Service hours', 'Service levels', 'Escalation', 'Reporting', 'Review', 'Termination'],
  'none: Business continuity policy': ['Purpose', 'Scope', 'Roles and responsibilities', 'Recovery objectives', 'Testing', 'Review'],
  'none: Release 4.2 checklist': ['Before', 'Deployment', 'Verification', 'Rollback plan', 'Communication', 'Contacts'],
  'none: Grant application': ['Title', 'Summary', 'Objectives', 'Work plan', 'Deliverables', 'Milestones', 'Budget', 'Team', 'Impact', 'Risk assessment'],
  'none: 会员平台技术方案': ['一、背景', '二、目标', '三、范围', '四、总体架构', '五、详细设计', '六、监控', '七、回滚方案', '八、风险', '九、里程碑', '十、资源'],
  'none: 2026 年度市场推广方案': ['一、背景', '二、目标', '三、目标人群', '四、活动内容', '五、时间安排', '六、预算', '七、人员分工', '八、效果评估', '九、风险与应对'],
  'none: 自助收银项目结项报告': ['项目背景', '项目目标', '项目成果', '进度情况', '预算执行', '验收情况', '遗留问题', '经验教训'],
  'none: 招标文件': ['项目名称', '项目范围', '交付成果', '工期', '验收标准', '付款方式', '投标人资格'],
  'none: 运维周报': ['本周工作', '故障处理', '监控', '备份', '下周计划'],
  'none: 离职交接表': ['交接人：甲', '接收人：乙', '交接内容', '账号', '未完成事项', '签字'],
  'none: 系统详细说明': ['概述', '系统架构', '部署', '监控', '日志', '备份', '权限管理', '常见问题', '联系方式'],
  'operations-runbook: checkout-service': ['Service overview', 'Contacts', 'Architecture', 'Dashboards', 'Alerts', 'Common issues', 'Escalation', 'Rollback'],
  'operations-runbook: 订单系统值班文档': ['系统说明', '值班表', '告警处理', '常见故障', '回滚步骤', '升级路径', '联系人'],
  'project-charter: Warehouse roof': ['Sponsor: Ann', 'Project manager: Bo', 'Budget: 5', 'Why', 'Objectives', 'In / out of scope', 'Deliverables', 'Risks'],
  'handover-record: Signage, project to daily business': ['Project', 'Operations owner', 'Documentation', 'Training', 'Open issues', 'Warranty', 'Hypercare', 'Sign-off'],
  'handover-record: 自助借还系统交付': ['移交方：甲', '接收方：乙', '移交清单', '账号权限', '培训情况', '遗留问题', '质保期'],
  'improvement-request: 减少卡纸': ['提出人：甲', '现状', '影响', '改进方案', '预期收益', '成本', '优先级'],
};

describe('the kind of an outline', () => {
  for (const [name, headings] of Object.entries(outlines)) {
    it(name, () => {
      const [kind, title] = name.split(': ');
      assert.equal(readDocument(`# ${title}\n\n${headings.map((heading) => `## ${heading}\n\nSome words.\n`).join('\n')}`).kind, kind);
    });
  }
});
