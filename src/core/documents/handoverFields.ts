import type { FieldDefinition } from './fieldDefinition';

const identity = ['project', 'service', 'givers', 'receivers'];

export const handoverFields: readonly FieldDefinition[] = [
  {
    key: 'project', level: 'R', mustApply: true, weight: 0.7, en: 'From project', zh: '移交项目', holds: [...identity, 'project', 'scope', 'documents'],
    aliases: ['Project', 'Project name', 'Project title', 'Project information', 'Project overview', 'Project summary', '项目名称', '移交项目名称', '项目', '所属项目', '项目信息', '项目概况', '项目概述', '项目简介', '交接项目', '来源项目', '项目基本信息'],
  },
  {
    key: 'service', level: 'R', mustApply: true, weight: 0.7, en: 'To service', zh: '接收服务', holds: identity,
    aliases: ['Service', 'Service name', 'Receiving service', 'System', 'System name', 'Runbook', '服务名称', '系统名称', '移交系统', '接收系统', '服务', '运营服务', '系统', '对应服务'],
  },
  {
    key: 'scope', level: 'R', weight: 1.5, en: 'What is handed over', zh: '移交范围',
    aliases: [
      'Hand-over scope', 'Scope of hand-over', 'Scope', 'Items handed over', 'Hand-over items', 'Hand-over contents', 'Deliverables', 'Deliverables handed over', 'Transition scope', 'Items transferred', 'Transferred items',
      'In scope', 'What is being handed over', 'Scope of transition', 'Items being handed over', 'Responsibilities transferred',
      '移交内容', '交接内容', '交接范围', '移交事项', '交接事项', '移交成果', '移交清单', '交接清单', '工作交接内容', '移交物', '交付物', '交付清单', '移交内容清单', '工作内容', '交接工作内容', '移交物清单', '交付成果',
      'What was handed over', 'What has been handed over',
      '交接项', '工作职责', '岗位职责', '负责模块', '负责项目', '已完成产物', 'Completed deliverables',
    ],
  },
  {
    key: 'givers', level: 'R', mustApply: true, weight: 2, en: 'Handing over', zh: '移交方', holds: ['givers', 'receivers'],
    aliases: [
      'Handed over by', 'Giver', 'From', 'Handing-over party', 'Delivered by', 'Hand-over from', 'Outgoing', 'Outgoing owner', 'Handing over team', 'From team', 'Transferring team', 'Parties', 'Giving team', 'Outgoing team', 'Current owner',
      'Project manager', 'Project team', 'Transferred by',
      '移交人', '交出方', '交付方', '移交单位', '交方', '移交部门', '交出人', '移交团队', '交接人', '项目方', '移交负责人', '移交方负责人', '移交人员', '项目经理', '项目负责人', '交接双方', '建设单位', '原负责人', '交接方', '交付人',
      'Prepared by',
      '交出角色', '前负责人', '前任负责人', '交出方确认', '移交者', 'Outgoing maintainer', 'Previous owner',
    ],
  },
  {
    key: 'receivers', level: 'R', mustApply: true, weight: 2.5, en: 'Receiving', zh: '接收方', holds: ['givers', 'receivers'],
    aliases: [
      'Received by', 'Receiver', 'Recipient', 'To', 'Receiving party', 'Taking over', 'Incoming', 'Hand-over to', 'Accepted by', 'Receiving team', 'Operations owner', 'Incoming owner', 'To team', 'Taken over by',
      'Incoming team', 'New owner', 'Service owner', 'Operations team', 'Operations manager', 'Transferred to',
      '接收人', '接手人', '承接方', '接收单位', '接收部门', '接方', '接收团队', '接收负责人', '接收方负责人', '接管方', '承接人', '接收人员', '运营接收负责人', '运营负责人', '运维负责人', '运维单位', '接替人', '现负责人', '接收', '接任人',
      'Handing over to', 'Handed over to',
      '接收角色', '被交接人', '接班人', '接任者', '接收者', '新负责人', '新任负责人', '交接给', '继任者', '接收方确认', '接收人确认', 'New maintainer', 'Successor',
    ],
  },
  {
    key: 'acceptance', level: 'R', weight: 1.2, en: 'Acceptance results', zh: '验收结果',
    aliases: ['Acceptance', 'Acceptance criteria', 'Test results', 'UAT results', 'Acceptance status', 'Acceptance summary', 'Acceptance criteria and results', '验收情况', '验收结论', '验收', '验收状态', '验收标准', '测试结果', '验收记录', '验收标准与结果'],
  },
  {
    key: 'readiness', level: 'R', weight: 1.5, en: 'Readiness checklist', zh: '就绪检查清单',
    aliases: [
      'Readiness', 'Operational readiness', 'Readiness review', 'Operations readiness', 'Go-live checklist', 'Hand-over checklist', 'Transition checklist', 'Checklist', 'Operational readiness checklist', 'Readiness check', 'Acceptance checklist', 'Service readiness',
      '就绪评审', '上线检查清单', '就绪检查', '检查清单', '移交检查清单', '交接检查清单', '运维就绪', '运营就绪', '就绪清单', '移交检查', '就绪情况', '移交条件', '交接检查', '运营就绪检查',
    ],
  },
  {
    key: 'documents', level: 'R', weight: 1.2, en: 'Documents handed over', zh: '移交文件清单',
    aliases: [
      'Documents', 'Documentation', 'Documentation handed over', 'Document list', 'Artefacts', 'Artifacts', 'Documentation list', 'Document hand-over', 'Documents transferred', 'Documents and artefacts', 'Documentation delivered',
      '移交文档', '文档清单', '资料清单', '移交资料', '交接资料', '文档移交', '资料移交', '文档资料', '移交文件', '文件清单', '移交文档清单', '移交资料清单', '交接文件', '相关文档', '文档交接', '资料交接', '交付文档', '文档',
      '交接文档', '交接附件',
    ],
  },
  {
    key: 'knowledge', level: 'R', weight: 2, en: 'Knowledge transfer', zh: '知识转移',
    aliases: [
      'Training', 'Training and knowledge transfer', 'Knowledge hand-over', 'Training delivered', 'Knowledge transfer sessions', 'Knowledge sharing', 'KT', 'KT sessions', 'Knowledge transfer plan', 'Training completed',
      '知识移交', '知识转让', '培训', '培训记录', '培训情况', '知识交接', '培训与知识转移', '知识传递', '培训安排', '培训交接', '知识转移与培训', '使用培训',
    ],
  },
  {
    key: 'openItems', level: 'R', weight: 1.2, en: 'Open items and live risks', zh: '遗留事项与未关闭风险',
    aliases: [
      'Open items', 'Open issues', 'Outstanding items', 'Outstanding issues', 'Outstanding work', 'Known issues', 'Live risks', 'Remaining work', 'Snag list', 'Punch list', 'Risks', 'Open risks', 'Open actions', 'Follow-on actions', 'Known issues and risks',
      'Open items and risks', 'Risks and issues', 'Open defects', 'Pending items', 'Unresolved issues',
      '遗留问题', '遗留事项', '未决事项', '未完成事项', '未完事项', '已知问题', '风险', '未关闭风险', '待办事项', '遗留问题清单', '未完成工作', '未解决问题', '遗留', '风险与遗留问题', '遗留工作', '未关闭问题', '待跟进事项', '遗留缺陷', '未尽事宜', '待处理事项',
      'Known limitations', 'Open questions', 'Remaining issues', 'Still to do', 'Limitations', '待确认清单', '待确认事项', '后续工作', '遗留问题与建议',
      '剩余工作', '进行中工作', '进行中的工作', '在途工作', '未完成任务', 'Remaining tasks', 'Outstanding tasks', 'Work in progress',
      '潜在风险', '后续计划',
    ],
  },
  {
    key: 'accessTransfer', level: 'R', weight: 1.7, en: 'Accounts, keys, assets', zh: '账号、钥匙与资产移交', holds: ['accessTransfer'],
    aliases: [
      'Access', 'Access and credentials', 'Access transfer', 'Credentials', 'Accounts', 'Assets', 'Equipment', 'Accounts and access', 'Keys', 'Asset transfer', 'Access hand-over', 'Assets transferred', 'Accounts and keys', 'Access rights', 'Access and accounts',
      '账号移交', '权限移交', '账号与权限', '账号权限', '资产移交', '资产清单', '钥匙', '账号交接', '权限交接', '资产交接', '账号及权限', '设备移交', '物品交接', '账号', '账号密码', '设备与资产', '资产', '账号与资产', '系统账号', '移交资产', '设备清单',
      '权限与账号', '物品移交', '账号清单', '账号权限移交', '权限', '账号与权限移交',
      'Accounts and owners', 'Accounts and ownership', 'Systems and access',
      '测试账号', '测试账户',
    ],
  },
  {
    key: 'suppliers', level: 'S', weight: 1, en: 'Contracts and warranty', zh: '合同与质保',
    aliases: [
      'Contracts', 'Warranty', 'Suppliers', 'Supplier contracts', 'Vendor support', 'Support contracts', 'Vendors', 'Warranty and support', 'Suppliers and contracts', 'Vendor contacts', 'Third parties', 'Contacts',
      '合同', '质保', '保修', '供应商', '维保', '质保期', '维保合同', '供应商与合同', '合同移交', '质保与维保', '保修期', '供应商信息', '厂商联系方式', '合同与供应商', '质保信息', '联系人',
    ],
  },
  {
    key: 'runningBudget', level: 'S', weight: 1.2, en: 'Running budget', zh: '运营预算',
    aliases: ['Operating budget', 'Running costs', 'Operating cost', 'Opex', 'Operational budget', 'Running cost', 'Budget', '运维预算', '运营成本', '运维费用', '运行费用', '运营费用', '运维成本', '预算'],
  },
  {
    key: 'earlySupport', level: 'R', weight: 2.2, en: 'Early support', zh: '早期支持',
    aliases: [
      'Early-life support', 'Hypercare', 'Warranty period', 'Transition period', 'Support period', 'Post go-live support', 'Hypercare period', 'Hypercare plan', 'Early life support', 'Support after hand-over', 'Transition support', 'Transition support period',
      'Early support period',
      '试运行', '护航期', '早期支持期', '过渡期', '过渡期支持', '陪跑期', '保驾期', '支持期', '过渡期安排', '试运行期', '移交后支持', '护航', '后续支持', '保驾护航', '过渡支持', '交接后支持', '试运行情况', '支持安排', '陪跑支持',
      'Post-hand-over support', 'Support arrangements', 'Ongoing support',
    ],
  },
  {
    key: 'benefitsOwner', level: 'S', weight: 1, en: 'Benefit reviews', zh: '收益复核',
    aliases: ['Benefits', 'Benefit review', 'Benefits owner', 'Benefits realisation', 'Benefits tracking', '收益评审', '收益跟踪', '收益负责人', '效益', '收益', '收益复核安排', '效益跟踪'],
  },
  {
    key: 'decision', level: 'R', weight: 0.8, en: 'Gate decision', zh: '放行结论',
    aliases: ['Go / no-go', 'Decision', 'Go / no-go decision', 'Gate result', 'Hand-over decision', 'Conclusion', 'Hand-over status', 'Recommendation', '放行决定', '移交结论', '交接结论', '评审结论', '结论', '放行', '移交决定', '是否放行', '移交意见', '交接意见'],
  },
  {
    key: 'signOff', level: 'R', mustApply: true, weight: 1, en: 'Sign-off', zh: '签署确认', holds: ['givers', 'receivers'],
    aliases: [
      'Signatures', 'Approval', 'Approvals', 'Acceptance signatures', 'Signed', 'Sign-offs', 'Signature', 'Hand-over sign-off', 'Acceptance sign-off', 'Confirmation', 'Hand-over acceptance', 'Date of hand-over', 'Hand-over date', 'Effective date',
      '签字', '签字确认', '签署', '签收', '签名', '交接签字', '移交签字', '确认签字', '签字栏', '双方签字', '交接确认', '移交确认', '签字页', '确认', '移交日期', '交接日期', '交接时间', '移交时间', '监交人', '三方签字', '签章', '签字盖章',
    ],
  },
  {
    key: 'lessons', level: 'S', weight: 0.5, en: 'Lessons learned', zh: '经验教训',
    aliases: ['Lessons', 'Lessons learnt', 'Retrospective', '经验总结', '教训', '经验与教训', '经验教训总结', '经验'],
  },
];
