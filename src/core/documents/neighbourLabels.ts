import type { DocumentKind } from './documentKind';

/** Labels that tell of another sort of document, and the kinds that have good reason to use them too. */
export interface Neighbour {
  readonly labels: readonly string[];
  readonly fineIn?: readonly DocumentKind[];
  /** Whether they are found in any document about software: where the title names the kind they count half. */
  readonly isCommon?: true;
  /** How much each distinct label counts against the other kinds. */
  readonly weight: number;
}

export const neighbours: readonly Neighbour[] = [
  {
    weight: 1.5,
    labels: [
      'Attendees', 'Agenda', 'Action items', 'Apologies', 'Minutes', 'Next meeting', 'Discussion', 'Present', 'Absent', 'Decisions', 'Participants', 'Chair', 'Note taker', 'Facilitator', 'Decisions made', 'Meeting date',
      '参会人员', '参会人', '出席', '出席人员', '与会人员', '与会人', '议程', '会议时间', '会议地点', '会议主题', '主持人', '记录人', '决议', '下次会议', '会议议程', '会议内容', '缺席', '行动项', '会议决议', '讨论内容', '参加人员',
    ],
  },
  {
    weight: 2,
    labels: [
      'Membership', 'Members', 'Meetings', 'Quorum', 'Voting', 'Decision making', 'Decision rules', 'Decision policy', 'Decision process', 'Chairs', 'Co-chairs', 'Elections', 'Amendments', 'Amendment', 'Participation',
      'Patent policy', 'Code of conduct', 'Governance', 'Ground rules', 'Team values', 'Values', 'Working agreements', 'Team norms', 'Norms', 'Conflict resolution', 'Meeting cadence', 'Meeting schedule', 'Team mission', 'Ways of working',
      'Working group', 'Core members', 'WG lead', 'Co-lead', 'Charter amendments', 'Leadership', 'Committee', 'Subprojects', 'Technical steering committee', 'Licensing', 'Contributors', 'Maintainers', 'How we work', 'Decision-making process',
      'Success of the group', 'Trademark', 'How to participate', 'How decisions get made', 'Contribution guidelines', 'Terms and chairs', 'Guiding principles', 'Philosophy', 'Roles and organization management', 'Liaisons', 'Communication channels', 'Rechartering', 'Intellectual property policy', 'Trademarks',
      '成员', '会议制度', '议事规则', '表决', '表决规则', '工作机制', '例会', '例会制度', '章程修订', '价值观', '法定人数', '会议机制', '决策规则', '决策机制', '成员资格', '组长', '副组长', '退出机制', '加入方式', '会员', '理事会', '会费', '总则', '附则',
      '团队价值观', '工作约定', '协作约定', '会议安排', '冲突处理', '冲突解决', '修订程序', '修订方式', '产品原则', '核心原则',
    ],
  },
  {
    weight: 1.2, fineIn: ['operations-runbook'], isCommon: true,
    labels: [
      'Installation', 'Documents in this directory', 'Files in this directory', 'Contents of this directory', 'Documents in this folder', 'Files in this folder', 'Install', 'Usage', 'Quick start', 'Getting started', 'License', 'Licence', 'Contributing', 'Build', 'Features', 'Project structure', 'Tech stack', 'Development', 'Local development', 'Roadmap and contributing', 'API', 'Examples', 'Running tests',
      'Environment variables', 'Configuration', 'Directory structure', 'Clone the repository',
      '安装', '使用方法', '快速开始', '目录结构', '许可证', '贡献', '技术栈', '功能特性', '项目结构', '环境要求', '安装步骤', '使用说明', '开发', '本地开发', '环境变量', '特性', '贡献指南', '开源协议', '接口文档', '克隆代码', '下载',
    ],
  },
  {
    weight: 1.2, isCommon: true,
    labels: [
      'License', 'Licence', 'Contributing', 'Features', 'Badges', 'Quick start', 'Getting started', 'Usage', 'Installation', 'Examples', 'Acknowledgements', 'Acknowledgments', 'FAQ', '许可证', '贡献指南', '功能特性', '快速开始', '安装', '使用方法', '贡献', '开源协议', '特性', '鸣谢', '下载', '安装依赖', '克隆代码', '下一步',
    ],
  },
  {
    weight: 1.5, isCommon: true,
    labels: [
      'Decision drivers', 'Considered options', 'Consequences', 'Alternatives considered', 'Decision outcome', 'Pros and cons', 'Positive consequences', 'Negative consequences', 'Deciders', 'More information', 'Motivation', 'Proposed design', 'Design details', 'Unresolved questions', 'Prior art', 'Drawbacks', 'Detailed design',
      'Test plan', 'Graduation criteria', 'Open questions', 'Implementation history', 'Reference-level explanation', 'Rationale and alternatives', 'Supersedes', 'Non-functional requirements', 'Data model', 'API design',
      '决策', '备选方案与取舍', '决策驱动因素', '决策结果', '权衡', '动机', '详细设计', '总体设计', '接口设计', '数据模型', '技术选型', '待定问题', '参考实现', '数据库设计', '表结构', '考虑过的方案', '后续影响',
    ],
  },
  {
    weight: 1.5,
    labels: [
      'What went well', 'What went wrong', 'Where we got lucky', 'Detection', 'Trigger', 'Follow-up actions', 'Incident summary', 'Five whys', 'Corrective actions', 'Incident timeline', 'Timeline of events', 'Blameless', 'Incident start', 'Incident end', 'Time to detect', 'Start doing', 'Stop doing',
      '事件经过', '时间线', '做得好的', '做得不好的', '改进行动', '故障经过', '事故经过', '处理过程', '五个为什么', '复盘结论', '发现时间', '恢复时间', '故障时间', '影响时长', '故障概述', '事故概述', '做得好的地方', '需要改进的地方', '后续行动', '根因', '整改措施', '处置过程',
    ],
  },
  {
    weight: 1.5, isCommon: true,
    labels: [
      'User stories', 'Personas', 'Functional requirements', 'User flow', 'Wireframes', 'Analytics', 'Target users', 'Target audience', 'Use cases', 'Competitive analysis', 'Launch plan', 'User experience', 'UX', 'User personas', 'Market', 'Pricing', 'Release criteria', 'Feature list', 'User research', 'Mockups', 'Hypothesis',
      '用户故事', '功能需求', '非功能需求', '用户画像', '竞品分析', '埋点', '原型', '目标用户', '功能列表', '交互说明', '使用场景', '用户场景', '产品形态', '需求列表', '页面说明', '数据埋点', '产品定位',
    ],
  },
  {
    weight: 2,
    labels: [
      'Parties', 'Confidentiality', 'Liability', 'Limitation of liability', 'Governing law', 'Termination', 'Payment terms', 'Payment', 'Intellectual property', 'Indemnity', 'Force majeure', 'Client', 'Contractor', 'Dispute resolution', 'Entire agreement', 'Fees and payment', 'Invoicing',
      '甲方', '乙方', '违约责任', '争议解决', '付款方式', '不可抗力', '合同生效', '保密条款', '知识产权', '双方权利义务', '合同金额', '价款与支付', '合同期限', '合同标的', '适用法律', '丙方', '违约', '合同价款', '保密义务', '双方责任',
    ],
  },
  {
    weight: 2,
    labels: [
      'Ingredients', 'Method', 'Serves', 'Education', 'Work experience', 'Experience', 'Employment', 'Hobbies', 'Languages', 'Certifications', 'Your first day', 'First week', 'First day', 'Week 1', 'Welcome', 'Buddy', 'Highlights', 'Upcoming events', 'New joiners', 'In this issue', 'Done', 'In progress', 'This week', 'Next week', 'Conclusion', 'Key takeaways', 'Abstract', 'Homework', 'Materials',
      '食材', '做法', '小贴士', '教育背景', '工作经历', '项目经历', '自我评价', '求职意向', '入职第一天', '第一周', '欢迎', '导师', '本期要闻', '活动预告', '本周工作', '下周计划', '本周完成', '下周工作', '已完成', '进行中', '总结', '结语', '摘要', '教学目标', '教学重点', '作业', '用料', '步骤一', '入职当天', '新同事', '本周进展', '未提交改动', '已删除', '新增文件',
    ],
  },
  {
    weight: 1, fineIn: ['improvement-request'],
    labels: ['Steps to reproduce', 'Expected behavior', 'Expected behaviour', 'Actual behavior', 'Actual behaviour', 'Describe the solution you would like', 'Describe alternatives you have considered', 'Additional context', 'Screenshots', '复现步骤', '预期行为', '实际行为', '重现步骤', '截图', '期望行为'],
  },
  {
    weight: 2,
    labels: ['Session summary', 'What was accomplished', 'Current branch', 'Last commit', 'Modified files', 'Next steps', 'Resumption instructions', 'Completed', 'Current work', 'Current status', 'Branch status', '当前状态', '当前分支状态', '待完成', '代码位置', '当前分支', '最近提交', '任务背景', '已确认决策', '根因', '工作约定', '关键文件', '踩过的坑', '高层摘要'],
  },
  {
    // Texts that tell how to write such a document.
    weight: 2, fineIn: ['operations-runbook'],
    labels: [
      'When to use', 'Output format', 'Output template', 'Expected output', 'Instructions', 'Arguments', 'Prompt', 'Your task', 'Learning objectives', 'Due date and evaluation', 'Submission', 'Grading',
      '输出格式', '输出模板', '输出要求', '提示词', '你的任务', '角色设定', '使用方式', '触发词', '触发方式', '评分标准', '提交要求', '通用章节',
    ],
  },
];
