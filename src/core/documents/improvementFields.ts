import type { FieldDefinition } from './fieldDefinition';

const identity = ['id', 'raised', 'service', 'owner', 'urgency'];

export const improvementFields: readonly FieldDefinition[] = [
  {
    key: 'id', level: 'R', mustApply: true, weight: 1.2, en: 'Request number', zh: '申请编号', holds: identity,
    aliases: ['Request ID', 'Number', 'Request no', 'Ticket', 'IR number', 'ID', 'Improvement ID', 'CSI number', 'Change request number', 'CR number', 'Ref', 'Reference number', '编号', '单号', '申请单号', '改进编号', '提案编号', '建议编号', '需求编号', '改善编号', '提案号', '申请号', 'Change request ID', 'Proposal ID', 'Proposal number', '提案序号'],
  },
  {
    key: 'raised', level: 'R', mustApply: true, weight: 1.5, en: 'Raised by, date', zh: '提出人与日期', holds: [...identity, 'raised'],
    aliases: [
      'Raised by', 'Requested by', 'Submitted by', 'Requester', 'Date raised', 'Request date', 'Date submitted', 'Originator', 'Proposer', 'Proposed by', 'Date of request', 'Submitter', 'Raised on', 'Requestor', 'Initiator', 'Submitted on', 'Submission date',
      '提出人', '申请人', '提交人', '申请日期', '提出日期', '申请部门', '提案人', '提出部门', '提交日期', '申请时间', '提出时间', '建议人', '提案日期', '提案部门', '申请人与日期', '提交时间', '提出人及日期', '基本信息', '提出单位',
      'Created by', 'Requested on', 'Requester name', 'Author',
      'Authored by',
    ],
  },
  {
    key: 'service', level: 'R', mustApply: true, weight: 0.7, en: 'Service or process', zh: '所属服务/流程', holds: identity,
    aliases: [
      'Service', 'Process', 'System', 'Affected service', 'Affected process', 'Area', 'Affected system', 'Service affected', 'Process affected', 'Process area', 'Department', 'Site',
      '所属服务', '所属流程', '所属系统', '涉及系统', '涉及流程', '涉及服务', '相关系统', '影响系统', '服务/流程', '服务名称', '流程名称', '系统名称', '所属部门', '改进对象', '涉及业务', '改善区域', '涉及部门', '所属业务',
    ],
  },
  {
    key: 'problem', level: 'R', mustApply: true, weight: 0.7, en: 'Problem', zh: '问题描述', holds: ['impact', 'evidence', 'causes', 'workaround', 'service'],
    aliases: [
      'Problem statement', 'Problem description', 'Issue', 'Current situation', 'Current state', 'Background', 'Description', 'Pain point', 'What is the problem', 'Current problem', 'Description of the problem', 'Description of change',
      '问题', '问题说明', '现状', '现状问题', '存在问题', '现状与问题', '问题现状', '背景', '痛点', '问题背景', '存在的问题', '现状描述', '改善前', '问题陈述', '背景与问题', '问题及现状', '当前问题', '改善前状况', '现状及问题', '改进前',
      'Reason for change', 'Reason for the change', 'Reasons for change', 'Reasons for the change', 'Reason for request', 'Current system', 'Current behavior', 'Current behaviour', 'Current process', 'Pain points', 'Why this change is needed', '变更原因', '变更理由',
      '当前缺口', '现有不足', '当前不足', '变更背景', 'Context', 'Motivation', 'Why',
    ],
  },
  {
    key: 'evidence', level: 'R', weight: 1, en: 'Evidence', zh: '证据与数据',
    aliases: ['Data', 'Evidence and data', 'Facts', 'Measurements', 'Supporting data', 'Incidents', 'Metrics', 'Supporting evidence', 'Facts and figures', 'Baseline', '证据', '数据', '数据支撑', '依据', '数据依据', '事实数据', '支撑数据', '数据与证据', '证据数据', '数据分析', '基线数据', '相关数据'],
  },
  {
    key: 'impact', level: 'R', weight: 0.7, en: 'Impact', zh: '影响',
    aliases: ['Business impact', 'Effect', 'Customer impact', 'Impact assessment', 'Impact analysis', 'Impact on service', 'Who is affected', '影响范围', '影响分析', '业务影响', '造成影响', '后果', '影响程度', '影响评估', '造成的影响', '影响说明', 'Expected impact', '预期影响', '影响模块', 'Affected components', 'Affected modules'],
  },
  {
    key: 'workaround', level: 'S', weight: 1.5, en: 'Workaround and its cost', zh: '临时措施及成本',
    aliases: ['Workaround', 'Current workaround', 'Temporary fix', 'Temporary measure', 'Interim measure', 'Interim workaround', '临时措施', '临时方案', '现行办法', '当前处理方式', '应急措施', '临时处理', '目前做法', '现行做法', '当前做法', '临时对策', '临时解决办法'],
  },
  {
    key: 'causes', level: 'S', weight: 0.7, en: 'Likely causes', zh: '可能原因',
    aliases: ['Causes', 'Root cause', 'Probable cause', 'Contributing factors', 'Cause analysis', 'Root cause analysis', 'Suspected causes', 'Cause', '原因', '原因分析', '根因', '根本原因', '根因分析', '原因推测', '可能的原因', '问题原因', '初步原因'],
  },
  {
    key: 'goal', level: 'R', weight: 1, en: 'Wanted result', zh: '期望结果', holds: ['benefit'],
    aliases: [
      'Wanted outcome', 'Goal', 'Desired outcome', 'Target', 'Expected result', 'Objective', 'Desired result', 'Target state', 'Success criteria', 'Goal statement', 'Expected outcome', 'Improvement goal', 'Outcome wanted',
      '目标', '改进目标', '期望目标', '预期目标', '预期效果', '改善目标', '期望效果', '目标值', '预期结果', '优化目标', '期望达成', '期望', '改善后', '目标效果',
      'Acceptance criteria', 'Success metrics', 'Expected behavior', 'Expected behaviour', '验收标准', '成功指标',
    ],
  },
  {
    key: 'options', level: 'S', weight: 0.7, en: 'Options', zh: '可选方案',
    aliases: [
      'Alternatives', 'Proposed solution', 'Proposal', 'Solution options', 'Proposed improvement', 'Proposed change', 'Options considered', 'Suggested improvement', 'Solution', 'Improvement proposal', 'Suggestion', 'Proposed solutions',
      '方案', '备选方案', '方案对比', '改进方案', '建议方案', '改进措施', '改善方案', '改进建议', '解决方案', '优化方案', '改善措施', '建议', '改善建议', '优化建议', '改进内容', '建议措施', '拟采取措施', '改善对策', '方案选项',
      'Requested change', 'Change description', 'Change requested', 'Proposed changes', 'Proposed improvements', 'Improvement details', 'Requested behavior', '变更内容', '变更描述', '优化措施',
      '拟变更内容', '拟变更', '建议变更', '变更方案', '变更建议', '改进思路', '改造方案', '优化思路', 'Request', 'Requested changes', 'What is requested', 'What we ask for',
    ],
  },
  {
    key: 'benefit', level: 'R', weight: 1, en: 'Benefit', zh: '预期收益',
    aliases: ['Expected benefit', 'Benefits', 'Value', 'Savings', 'Benefit estimate', 'Expected benefits', 'Expected savings', 'Business value', 'Justification', 'Business justification', '收益', '预期效益', '收益分析', '效益', '价值', '收益测算', '收益估算', '预计收益', '效益分析', '节约金额', '改善效果', '效益预估', 'Added value', 'Value of the change'],
  },
  {
    key: 'costEstimate', level: 'S', weight: 1.2, en: 'Rough cost and effort', zh: '粗略成本与投入',
    aliases: [
      'Cost', 'Estimated cost', 'Effort', 'Cost estimate', 'Rough estimate', 'Effort estimate', 'Cost and effort', 'Resources needed', 'Estimate', 'Rough cost', 'Estimated effort', 'Costs', 'Resources',
      '成本', '成本估算', '费用估算', '投入', '工作量', '成本与投入', '预估成本', '所需资源', '预计投入', '费用', '成本与工作量', '资源需求', '投入估算', '预计成本', '工作量估算', '粗略成本', '预计费用', '投入预估', '费用预算',
    ],
  },
  {
    key: 'urgency', level: 'R', weight: 1.2, en: 'Priority and why now', zh: '优先级与紧迫性',
    aliases: ['Priority', 'Urgency', 'Why now', 'Priority and urgency', 'Cost of delay', '优先级', '紧急程度', '紧迫性', '紧急度', '重要程度', '优先级与理由', '优先级别', '紧急性', '优先程度', '为什么现在做'],
  },
  {
    key: 'risks', level: 'S', weight: 0.3, en: 'Risks, constraints', zh: '风险与制约',
    aliases: ['Risks', 'Risks and constraints', 'Constraints', 'Risk', 'Risk assessment', '风险', '风险与约束', '制约', '约束', '风险评估', '风险与限制', '风险分析', '制约因素', '约束条件', '风险及制约', '回滚方案'],
  },
  {
    key: 'operationsNeeds', level: 'S', weight: 2, en: 'What operations must keep', zh: '运营侧要求',
    aliases: ['Operational constraints', 'Operational requirements', 'Must keep', 'What must keep running', 'Operations requirements', 'Operations needs', '运营要求', '运维要求', '运营约束', '运营侧约束', '运营侧需求', '运维侧要求', '运营底线'],
  },
  {
    key: 'owner', level: 'R', weight: 0.5, en: 'Owner of the request', zh: '申请负责人',
    aliases: ['Owner', 'Request owner', 'Responsible', 'Assigned to', 'Assignee', 'Action owner', 'Person responsible', '负责人', '责任人', '跟进人', '处理人', '承办人', '改进负责人', '跟进负责人', '责任部门', '实施人', '承办部门'],
  },
  {
    key: 'decision', level: 'R', weight: 0.7, en: 'Decision', zh: '处理结论', holds: ['decision'],
    aliases: [
      'Outcome', 'Approval', 'Verdict', 'Review result', 'Decision and reason', 'Disposition', 'Approved by', 'Review decision', 'Routing', 'Approvals',
      '处理意见', '审批意见', '评审结论', '审批结果', '决定', '结论', '评审意见', '审批', '处理结果', '评审结果', '审核意见', '处理方式', '审核结果', '领导意见', '部门意见', '评审', '批准',
    ],
  },
  {
    key: 'links', level: 'S', weight: 0, en: 'Links', zh: '关联',
    aliases: ['Related', 'References', 'Related incidents', 'Attachments', 'Related documents', 'Related items', '相关链接', '附件', '参考', '关联单据', '相关文件', '关联记录', '关联事件', '相关记录', '参考资料', '关联文件', '链接'],
  },
];
