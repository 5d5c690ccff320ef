import { foldLabel } from './foldLabel';

/** Headings of all sorts of documents: as the only sign of a field they tell next to nothing about the kind. */
export const genericLabels: ReadonlySet<string> = new Set(
  [
    'Overview', 'Introduction', 'Background', 'Purpose', 'Summary', 'Description', 'About', 'Context', 'Scope', 'Goals', 'Goal', 'Objectives', 'Team', 'Roles', 'Timeline', 'Schedule', 'Version', 'Status', 'Title', 'Owner', 'Owners', 'Contact', 'Contacts', 'Support',
    'Links', 'References', 'Reference', 'Risks', 'Risk', 'Dependencies', 'Requirements', 'Security', 'Logs', 'Logging', 'Troubleshooting', 'Known issues', 'Steps', 'Architecture', 'Project', 'System', 'Service', 'Process', 'Impact', 'Problem', 'Problem statement', 'Options', 'Decision', 'Documentation',
    'Documents', 'Lessons', 'Lessons learned', 'Training', 'Calendar', 'Roadmap', 'Changelog', 'Change log', 'Vision', 'Mission', 'Executive summary', 'Process', 'Area', 'ID', 'Number', 'Data', 'Metrics', 'Value', 'Issue', 'Priority', 'Severity', 'Deployment', 'Deploy', 'Release', 'Operations',
    'Resources', 'Costs', 'Cost', 'Changes', 'Responsible', 'Department', 'Responsibilities', 'Skills', 'Communication', 'Conclusion', 'From', 'To', 'Date', 'Resolution', 'Work plan', 'Site', 'Last updated', 'Root cause', 'Causes', 'Common issues', 'Phases', 'Review', 'Solution', 'Effect', 'Start', 'End', 'Opening', 'Closing', 'Store',
    'Test results', 'Equipment', 'Permissions', 'Recommendation', 'Non-goals', 'Success metrics', 'Roles and responsibilities', 'Checklist', 'Outcome', 'Outcomes', 'Proposal', 'Alternatives', 'Background and problem', 'Duration', 'Period', 'Risks and issues', 'Team members', 'Organisation', 'Project overview', 'Project name',
    'Open issues', 'Open items', 'Key dates', 'Configuration items', 'Introduction', 'Why', 'Need', 'Needs', 'Limits', 'Limitations', 'Links', 'Appendix', 'Load', 'Reports', 'Records', 'Assets', 'Access', 'Confirmation', 'Signature', 'Project plan', 'Design', 'Symptoms', 'Diagnosis', 'Investigation', 'Debugging', 'Meaning', 'Attachments',
    'Description', 'Recovery', 'Logging and monitoring', 'Infrastructure', 'Environments', 'Servers', 'Current state', 'Current situation', 'Contacts', 'Effort', 'Submitted on', 'Acceptance criteria', 'Emergency', 'Duty manager', 'Capacity', 'Traffic', 'Scaling', 'Restart', 'Backup', 'Metrics', 'Dashboards', 'Related', 'Target', 'Targets', 'Objective', 'Author', 'Prepared by', 'Open questions', 'Current system', 'Pain points',
    '概述', '简介', '背景', '目的', '目标', '范围', '团队', '成员', '时间表', '版本', '状态', '负责人', '责任人', '联系方式', '联系人', '参考', '参考资料', '附录', '附件', '风险', '依赖', '需求', '安全', '日志', '常见问题', '已知问题', '问题', '问题描述', '影响', '现状', '方案', '建议', '原因', '决定', '结论', '文档', '培训', '路线图',
    '系统架构', '架构', '项目', '系统', '服务', '流程', '总结', '经验教训', '说明', '日期', '更新时间', '更新日期', '编号', '数据', '指标', '优先级', '部署', '发布', '职责', '权限', '进度安排', '时间安排', '项目背景', '项目名称', '项目简介', '项目概述', '编写目的', '适用范围', '操作步骤', '收益', '价值', '成本', '费用', '工作流程', '组织架构',
    '解决方案', '改进措施', '改进', '结果', '记录', '报告', '资源', '约束', '限制', '前提', '假设', '周期', '开始时间', '结束时间', '待办', '待办事项', '风险评估', '人员', '接口', '账号', '确认', '检查清单', '清单', '设备', '资产', '通知', '基本信息', '工作内容', '改进建议', '排查步骤', '处理步骤', '根因', '原因分析', '影响范围',
    '问题排查', '负责团队', '根本原因', '根因分析', '相关文档', '相关链接', '使用部门', '评审', '审批', '项目目标', '项目计划', '未完成事项', '遗留问题', '遗留事项', '测试结果', '下一步', '文档信息', '版本号', '关键节点', '里程碑', '分工', '人员分工', '背景与目标', '简介', '监控', '告警', '备份', '目的与范围', '验收标准', '开发计划', '功能范围', '实施步骤', '公司', '部署流程', '启动与停止', '常用命令', '环境信息',
  ].map(foldLabel),
);
