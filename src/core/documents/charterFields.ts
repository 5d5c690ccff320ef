import type { FieldDefinition } from './fieldDefinition';

const identity = ['projectName', 'documentControl', 'sponsor', 'projectManager', 'pmAuthority', 'operationsOwner', 'startEnd', 'budget', 'team'];
const people = ['sponsor', 'projectManager', 'pmAuthority', 'operationsOwner'];

export const charterFields: readonly FieldDefinition[] = [
  {
    key: 'projectName', level: 'R', mustApply: true, weight: 1, en: 'Project name', zh: '项目名称', holds: identity,
    aliases: ['Title', 'Project title', 'Project', 'Name of the project', '项目标题', '项目名', '项目全称', '课题名称'],
  },
  {
    key: 'documentControl', level: 'S', weight: 0.3, en: 'Version, status, date', zh: '版本、状态与日期', holds: identity,
    aliases: [
      'Document control', 'Revision history', 'Version', 'Status', 'Version history', 'Document information', 'Document history', 'Change history',
      '文档信息', '版本记录', '修订记录', '版本', '状态', '文档控制', '版本信息', '版本历史', '修订历史', '版本号', '文档状态',
    ],
  },
  {
    key: 'sponsor', level: 'R', mustApply: true, weight: 3, en: 'Sponsor', zh: '发起人',
    aliases: [
      'Executive', 'Project owner', 'Champion', 'Project sponsor', 'Executive sponsor', 'Business sponsor', 'Project champion', 'Sponsor name',
      '项目发起人', '项目负责领导', '主办人', '发起方', '发起单位', '项目发起方', '赞助人', '项目赞助人', '出资人', '分管领导',
      '立项人', '委托方', '立项单位',
    ],
  },
  {
    key: 'projectManager', level: 'R', mustApply: true, weight: 2, en: 'Project manager', zh: '项目经理',
    aliases: ['PM', 'Project lead', 'Project leader', 'Project manager name', '项目负责人', '项目主管', '项目组长', '项目经理姓名'],
  },
  {
    key: 'pmAuthority', level: 'S', weight: 3, en: 'Authority of the project manager', zh: '项目经理职权', holds: ['projectManager'],
    aliases: [
      'Authority level', 'Delegation', 'Project manager authority', 'Authority', 'Delegated authority', 'Project manager authority level',
      '授权', '职责与权限', '项目经理授权', '项目经理权限', '项目经理职责与权限', '职权', '授权范围', '项目经理的职权', '权限',
      '项目经理任命', '职权范围',
    ],
  },
  {
    key: 'problem', level: 'R', weight: 0.5, en: 'Background and problem', zh: '背景与问题', holds: [...identity, 'purpose', 'objectives', 'benefits'],
    aliases: [
      'Problem statement', 'Need', 'Context', 'Background', 'Problem', 'Business need', 'Current situation', 'Problem or opportunity',
      'Opportunity', 'Business problem', 'Project background', 'Current state',
      '项目背景', '现状与问题', '立项背景', '背景', '问题', '问题陈述', '现状', '问题描述', '背景与现状', '业务背景', '业务需求', '现状分析', '痛点', '建设背景',
      '立项原因', '需求背景', '市场背景', '用户痛点', '业务痛点',
    ],
  },
  {
    key: 'purpose', level: 'R', weight: 0.5, en: 'Purpose and justification', zh: '项目目的与理由',
    holds: [...identity, 'problem', 'objectives', 'successCriteria', 'benefits', 'milestones', 'stakeholders'],
    aliases: [
      'Business case', 'Why', 'Purpose', 'Justification', 'Project purpose', 'Project justification', 'Rationale', 'Project overview', 'Mission',
      'Project description', 'Executive summary', 'Why this project', 'Project summary', 'Business justification', 'Vision', 'Problem and opportunity', 'Why now',
      '立项理由', '商业论证', '必要性', '项目目的', '目的', '理由', '项目概述', '项目简介', '项目概况', '项目描述', '立项依据', '商业价值', '建设必要性',
      '项目必要性', '项目意义', '目的与意义', '立项目的', '使命', '项目使命', '项目愿景', '立项必要性', '项目说明',
      'Project purpose and justification', '项目定位', '立项意义', '建设意义',
    ],
  },
  {
    key: 'objectives', level: 'R', mustApply: true, weight: 1, en: 'Objectives (measurable)', zh: '项目目标（可衡量）',
    holds: ['objectives', 'successCriteria', 'benefits', 'startEnd'],
    aliases: [
      'Goals', 'SMART goals', 'Objectives', 'Project objectives', 'Project goals', 'Goal statement', 'Goals and objectives', 'Measurable objectives',
      'Business objectives', 'Measurable goals', 'Business goals', 'Aims',
      '目标', '目标设定', '项目目标', '业务目标', '建设目标', '总体目标', '具体目标', '可衡量目标', '预期目标', '商业目标',
      'Objective', 'Product outcomes', '核心目标', '交付目标',
    ],
  },
  {
    key: 'successCriteria', level: 'R', weight: 1.5, en: 'Success criteria', zh: '成功标准',
    aliases: [
      'Critical success factors', 'Success metrics', 'Measures of success', 'Success measures', 'Key success criteria', 'How we measure success',
      'Success indicators', 'Definition of success', '成功准则', '衡量标准', '项目成功标准', '成功指标', '关键成功因素', '衡量指标', '考核指标', '成功的标准', '关键成功指标', 'Key success indicators', '成功度量',
      '成功标准与衡量', '验收指标',
    ],
  },
  {
    key: 'inScope', level: 'R', weight: 1, en: 'In scope', zh: '范围（包含）',
    holds: ['inScope', 'outOfScope', 'deliverables', 'acceptanceCriteria', 'requirements', 'assumptions', 'constraints'],
    aliases: [
      'Scope', 'Included', 'Project scope', 'Scope of work', 'Scope statement', 'Inclusions', 'Scope included', 'Scope boundaries', 'Within scope', 'Project boundaries',
      '项目范围', '工作范围', '范围', '范围内', '包含范围', '范围（包括）', '包括', '包含', '包含内容', '范围说明', '实施范围', '建设内容', '项目内容', '建设范围', '范围边界',
      '明确包含范围', '范围之内', '主要内容', '在范围内', '包含的范围',
      'Product scope', '功能范围', '业务范围', '系统范围', '纳入范围',
      '明确要做', '要做什么',
      "What's included", 'What is included', '项目边界',
    ],
  },
  {
    key: 'outOfScope', level: 'R', weight: 1, en: 'Out of scope', zh: '范围（不包含）',
    aliases: [
      'Exclusions', 'Excluded', 'Not in scope', 'Non-goals', 'Scope excluded', 'Scope exclusions', 'Outside scope', 'Not included', 'Project exclusions',
      '不包括', '除外责任', '范围外', '不包含', '不在范围内', '范围（不包括）', '不包含范围', '不包含内容', '排除范围', '非目标', '项目除外责任', '范围之外', '排除项', '不做什么', '超出范围', '排除在外的范围', '排除在外', '不在范围',
      'Excluded from scope', 'Out of scope items', '范围排除',
      '明确不做', '暂不做', '本期不做',
      '暂不实现', '暂不包含',
    ],
  },
  {
    key: 'deliverables', level: 'R', mustApply: true, weight: 1.5, en: 'Deliverables', zh: '可交付成果', holds: ['acceptanceCriteria'], columns: ['acceptanceCriteria'],
    aliases: [
      'Outputs', 'Products', 'Key deliverables', 'Project deliverables', 'Major deliverables', 'Deliverables and outputs', 'Work products',
      '交付物', '交付成果', '主要成果', '项目成果', '主要交付物', '项目交付物', '交付内容', '项目可交付成果', '主要可交付成果', '预期成果', '成果交付', '产出', '交付清单',
      '成果形式', '预期产出',
    ],
  },
  {
    key: 'acceptanceCriteria', level: 'R', weight: 1, en: 'Acceptance criteria', zh: '验收标准',
    aliases: ['Quality expectations', 'Acceptance', 'Quality criteria', 'Acceptance requirements', '验收条件', '质量要求', '验收准则', '验收要求', '交付标准', '项目验收'],
  },
  {
    key: 'requirements', level: 'S', weight: 0.5, en: 'High-level requirements', zh: '高层级需求',
    aliases: ['Needs', 'Requirements', 'Key requirements', 'Business requirements', 'Project requirements', '总体需求', '主要需求', '需求', '项目需求', '高层需求', '总体要求', '高级需求', '需求概述'],
  },
  {
    key: 'milestones', level: 'R', mustApply: true, weight: 1, en: 'Milestones', zh: '里程碑', holds: ['startEnd'],
    aliases: [
      'Summary schedule', 'Timeline', 'Schedule', 'Key milestones', 'Milestone schedule', 'Project timeline', 'Project schedule', 'High-level timeline', 'Key dates',
      'Roadmap', 'Phases', 'Project phases', 'Work plan', 'Project plan',
      '总体进度', '关键节点', '进度计划', '里程碑计划', '项目里程碑', '时间计划', '进度安排', '主要里程碑', '时间表', '项目计划', '实施计划', '项目进度', '里程碑节点', '阶段计划',
      '时间安排', '总体计划', '实施进度',
      'Timeline and milestones', '开发计划', '项目开发计划', '进度与里程碑',
      '时间节点', '时间规划',
      '阶段划分', '阶段规划',
    ],
  },
  {
    key: 'startEnd', level: 'R', mustApply: true, weight: 1, en: 'Start and end date', zh: '起止日期', holds: ['startEnd', 'milestones'],
    aliases: [
      'Duration', 'Period', 'Start date', 'End date', 'Start', 'End', 'Project dates', 'Project start date', 'Project end date', 'Planned start', 'Planned end', 'Start / end',
      'Project duration', 'Target completion date', 'Completion date', 'Planned start date', 'Planned end date', 'Finish date', 'Target end date', 'Expected end date',
      '项目周期', '开始日期', '结束日期', '起止时间', '项目起止时间', '工期', '开始时间', '结束时间', '计划开始', '计划结束', '计划开始日期', '计划完成日期', '项目时间', '周期', '启动日期',
      '完成日期', '计划工期', '项目期限', '计划开始时间', '计划结束时间', '计划完成时间', '启动时间', '完成时间', '预计完成时间', '预计开始时间', '项目起止日期', '项目工期',
      '预计完成日期', '预计结束日期', '预计开始日期', '完工日期', '项目完成日期', '截止日期', '计划周期',
      '开发周期', '计划时间', '起止',
    ],
  },
  {
    key: 'budget', level: 'R', mustApply: true, weight: 2, en: 'Budget', zh: '预算',
    aliases: [
      'Cost', 'Funding', 'Pre-approved money', 'Project budget', 'Estimated budget', 'Estimated cost', 'Project cost', 'Financing', 'Budget estimate', 'Preliminary budget',
      'Cost estimate', 'Budget and resources', 'Resources and budget', 'Funds', 'Total budget', 'Costs', 'Investment', 'Approved budget',
      '费用', '经费', '资金', '投资估算', '项目预算', '预算与资金', '经费预算', '成本预算', '资源与预算', '预算与资源', '投资', '总投资', '总预算', '资金来源', '成本', '预算总额', '费用预算',
      '项目经费', '投资预算', '预算金额', '资金预算', '成本估算',
      '经费概算', '资源投入', '资源预算', '所需资源',
    ],
  },
  {
    key: 'stakeholders', level: 'R', weight: 1.5, en: 'Stakeholders', zh: '相关方', holds: [...people, 'team'],
    aliases: [
      'Interested parties', 'Key stakeholders', 'Project stakeholders', 'Stakeholder list', 'Stakeholder register', 'Stakeholders and roles',
      '干系人', '利益相关者', '利益相关方', '项目干系人', '主要干系人', '关键干系人', '项目相关方', '干系人清单', '主要相关方', '相关方清单', '涉众', '利害关系人',
      '相关干系人',
    ],
  },
  {
    key: 'team', level: 'S', weight: 0.5, en: 'Team and roles', zh: '团队与角色', holds: [...people, 'stakeholders'],
    aliases: [
      'Organisation', 'RACI', 'Team', 'Project team', 'Roles and responsibilities', 'Team members', 'Roles', 'Project organisation', 'Team structure', 'Resources', 'Key people',
      'Core team', 'Project roles',
      '项目组织', '职责分工', '责任矩阵', '项目团队', '团队成员', '组织架构', '组织结构', '项目组成员', '团队', '项目成员', '人员分工', '组织机构', '角色与职责', '核心团队', '团队组成', '人员安排',
      '项目组织架构', '项目组', '资源', '资源需求',
      'Team members and roles', '团队分工', '角色分工', '角色职责', '人员组成', '组织与分工', '任务分工',
      '小组成员', '成员分工', '人员配置',
      "Who's involved", 'Who is involved',
    ],
  },
  {
    key: 'assumptions', level: 'S', weight: 1, en: 'Assumptions', zh: '假设条件', holds: ['constraints', 'dependencies', 'risks'],
    aliases: ['Project assumptions', 'Key assumptions', '前提假设', '假设', '项目假设', '前提条件', '假设前提', '前提', '假定'],
  },
  {
    key: 'constraints', level: 'S', weight: 1, en: 'Constraints', zh: '制约因素', holds: ['assumptions', 'dependencies', 'risks', 'budget', 'startEnd'],
    aliases: ['Limits', 'Project constraints', 'Limitations', 'Key constraints', 'Restrictions', '约束条件', '限制条件', '约束', '项目约束', '限制', '制约', '制约条件', '约束与限制'],
  },
  {
    key: 'dependencies', level: 'S', weight: 0.5, en: 'Dependencies', zh: '依赖关系',
    aliases: ['Interfaces', 'External dependencies', 'Project dependencies', 'Key dependencies', '外部依赖', '接口', '依赖', '依赖项', '项目依赖', '依赖条件'],
  },
  {
    key: 'risks', level: 'R', weight: 0.7, en: 'Main risks', zh: '主要风险', holds: ['assumptions', 'constraints', 'dependencies'],
    aliases: [
      'Risk summary', 'Risks', 'Key risks', 'Project risks', 'High-level risks', 'Risk assessment', 'Initial risks', 'Risks and mitigation', 'Risks and issues', 'Risk register', 'Risk management',
      '风险', '整体项目风险', '风险评估', '项目风险', '风险分析', '风险与应对', '主要风险与应对', '风险及应对措施', '总体风险', '高层级风险', '初步风险', '风险清单', '风险管理', '关键风险', '风险与对策',
      '潜在风险', '风险识别',
    ],
  },
  {
    key: 'approvalRequirements', level: 'S', weight: 2, en: 'Who decides success and signs off', zh: '审批要求',
    aliases: ['Project approval requirements', 'Approval requirements', 'Approval criteria', 'Approval process', '评判与签收要求', '项目审批要求', '批准要求', '审批流程', '审批条件'],
  },
  {
    key: 'exitCriteria', level: 'S', weight: 2, en: 'Exit criteria (stop or close)', zh: '退出标准',
    aliases: ['Stop / kill criteria', 'Stop criteria', 'Kill criteria', 'Project exit criteria', 'Closure criteria', 'Termination criteria', '终止条件', '关闭条件', '项目退出标准', '退出条件', '终止标准', '结项标准', '结项条件'],
  },
  {
    key: 'tolerance', level: 'O', weight: 2, en: 'Tolerance and escalation', zh: '容许偏差与上报',
    aliases: ['Tolerance', 'Tolerances', 'Project tolerances', 'Escalation', '偏差范围', '例外上报', '容许偏差', '容差', '偏差容限'],
  },
  {
    key: 'operationsOwner', level: 'R', weight: 3, en: 'Receiving operations owner', zh: '运营接收负责人',
    aliases: ['运营接收', 'Service owner', 'Business owner', 'Operations owner', 'Receiving owner', 'Receiver', '接收方', '移交对象', '运营负责人', '接收负责人', '运营接收人', '接收部门', '运维负责人', '业务负责人', '使用部门'],
  },
  {
    key: 'handoverApproach', level: 'S', weight: 2, en: 'Hand-over approach', zh: '移交安排', holds: ['operationsOwner'],
    aliases: ['Transition plan', 'Hand-over', 'Hand-over plan', 'Transition', 'Transition to operations', 'Hand-over to operations', '移交计划', '转运营方案', '过渡方案', '移交方案', '移交', '项目移交', '移交与过渡', '运维移交'],
  },
  {
    key: 'benefits', level: 'S', weight: 1, en: 'Benefits and their owner', zh: '收益与收益负责人',
    aliases: [
      'Benefits realisation', 'Benefits', 'Expected benefits', 'Business benefits', 'Project benefits', 'Expected outcomes', 'Outcomes', 'Benefits and value',
      '预期收益', '效益', '收益', '收益分析', '效益分析', '预期效益', '经济效益', '项目收益', '预期效果', '项目效益', '社会效益',
    ],
  },
  {
    key: 'signOff', level: 'R', mustApply: true, weight: 1.5, en: 'Approval signatures', zh: '批准签署',
    aliases: [
      'Approvals', 'Authorisation', 'Approval', 'Sign-off', 'Signatures', 'Project approval', 'Approved by', 'Charter approval', 'Approval and sign-off', 'Signature', 'Project authorisation',
      '审批', '签字', '签批', '批准', '审批签字', '签署', '签字确认', '审批意见', '批准人', '审批栏', '项目批准', '签字栏', '审批人', '批准与签署', '章程批准', '立项审批', '签字页',
      '签字批准', '签署人', '批准签字', '审批签署',
      '立项意见', '评审意见',
    ],
  },
  {
    key: 'references', level: 'O', weight: 0, en: 'Related documents', zh: '相关文件',
    aliases: ['Links', 'References', 'Appendix', 'Appendices', 'Attachments', 'Reference documents', '参考文件', '附件', '参考资料', '相关文档', '附录', '参考文档', '相关资料'],
  },
];
