import type { FieldDefinition } from './fieldDefinition';

const identity = ['serviceName', 'criticality', 'owner', 'onCall', 'contacts', 'hours', 'runningCost', 'review', 'version', 'dependencies', 'serviceLevels'];

export const runbookFields: readonly FieldDefinition[] = [
  {
    key: 'serviceName', level: 'R', mustApply: true, weight: 0.5, en: 'Service or process', zh: '服务/流程名称', holds: identity,
    aliases: [
      'System', 'Process', 'Site', 'Service name', 'Service', 'System name', 'Process name', 'Application', 'Application name', 'Store', 'Service information',
      '系统名称', '业务名称', '门店名称', '服务名称', '流程名称', '服务', '应用名称', '系统', '门店', '站点名称', '服务信息', '系统信息',
    ],
  },
  {
    key: 'overview', level: 'R', weight: 0.3, en: 'Purpose and overview', zh: '业务概述', holds: identity,
    aliases: [
      'Business overview', 'About', 'Overview', 'Service overview', 'System overview', 'Purpose', 'Introduction', 'Summary', 'Service description', 'Description', 'Scope',
      'What this service does', 'Meaning', '概述', '系统概述', '服务说明', '服务概述', '业务说明', '系统简介', '简介', '概览', '系统说明', '服务简介', '目的', '目的与范围', '适用范围', '系统概况', '系统介绍', '背景',
    ],
  },
  {
    key: 'criticality', level: 'S', weight: 2, en: 'Criticality', zh: '重要性等级',
    aliases: ['Tier', 'Service tier', 'Business criticality', 'Criticality level', '关键等级', '业务等级', '重要等级', '服务等级划分', '系统等级', '重要性'],
  },
  {
    key: 'owner', level: 'R', mustApply: true, weight: 0.7, en: 'Owner and deputy', zh: '负责人与副手', holds: ['onCall', 'contacts'],
    aliases: [
      'Service owner', 'Process owner', 'Owner', 'Owners', 'Owning team', 'Business owner', 'Technical owner', 'System owner', 'Ownership', 'Deputy', 'Team', 'Maintainer', 'Document owner',
      '服务负责人', '流程负责人', '运营负责人', '负责人', '系统负责人', '责任人', '运维负责人', '副手', '业务负责人', '技术负责人', '归属团队', '负责团队', '第一责任人', '店长', '维护人',
    ],
  },
  {
    key: 'onCall', level: 'R', weight: 2, en: 'Duty roster and on-call', zh: '值班安排', holds: ['contacts', 'owner', 'escalation'],
    aliases: [
      'On-call', 'Rota', 'Manager on duty', 'Duty roster', 'On-call rotation', 'On-call schedule', 'Duty manager', 'On-call contacts', 'On-call team', 'Shifts', 'Roster', 'Shift schedule',
      '值班', '排班', '轮值', '值班经理', '值班表', '值班制度', '值班人员', '排班表', '值班与排班', '轮班安排', '值班方式', '值班联系人', '值班电话', '排班安排', '值班要求',
    ],
  },
  {
    key: 'contacts', level: 'S', weight: 0.5, en: 'Contacts and suppliers', zh: '联系人与供应商', holds: ['owner', 'onCall', 'escalation'],
    aliases: [
      'Support contacts', 'Contacts', 'Suppliers', 'Vendors', 'Key contacts', 'Contact information', 'Contact', 'Vendor contacts', 'Emergency contacts', 'Contact list', 'Support', 'Who to contact',
      '联系方式', '通讯录', '厂商', '联系人', '供应商', '紧急联系人', '厂商联系方式', '联系电话', '供应商联系方式', '应急联系人', '应急联系方式', '供应商与厂商', '相关联系人', '联系人清单',
    ],
  },
  {
    key: 'hours', level: 'R', weight: 1.5, en: 'Hours of operation', zh: '运行时间',
    aliases: [
      'Opening hours', 'Service window', 'Service hours', 'Operating hours', 'Business hours', 'Support hours', 'Maintenance window', 'Hours',
      '营业时间', '服务时间', '开放时间', '运营时间', '维护窗口', '运行时段', '开诊时间', '服务窗口', '作业时间', '门诊时间',
    ],
  },
  {
    key: 'serviceLevels', level: 'R', weight: 2, en: 'Service levels and KPIs', zh: '服务级别与运营指标',
    aliases: [
      'SLA', 'SLO', 'KPIs', 'Targets', 'Service levels', 'Service level objectives', 'Service level agreement', 'SLAs and SLOs', 'Key metrics', 'Performance targets', 'SLO / SLA', 'Service targets',
      'Service level targets',
      '服务水平', '服务等级', '关键绩效指标', '考核指标', '服务级别', '运营指标', '服务指标', '服务目标', 'SLA 指标', 'SLA 与 SLO', '服务等级协议', '关键指标', '运维指标', '服务级别协议', '指标',
      '服务水平协议', '绩效指标', 'KPI 指标',
    ],
  },
  {
    key: 'volumes', level: 'S', weight: 1, en: 'Volume and capacity', zh: '业务量与容量',
    aliases: ['Load', 'Peak', 'Capacity', 'Volumes', 'Capacity planning', 'Traffic', 'Scaling', 'Capacity and scaling', '容量', '高峰', '业务量', '容量规划', '容量管理', '扩缩容', '客流高峰', '峰值', '容量与扩容', '扩容'],
  },
  {
    key: 'dependencies', level: 'S', weight: 0.5, en: 'Dependencies', zh: '依赖关系',
    aliases: ['Upstream / downstream', 'Upstream', 'Downstream', 'Service dependencies', 'External dependencies', 'Upstream and downstream dependencies', '上下游', '外部依赖', '依赖', '依赖服务', '上游', '下游', '上下游依赖', '依赖项', '系统依赖'],
  },
  {
    key: 'assets', level: 'S', weight: 0.7, en: 'Equipment, systems, stock', zh: '设备、系统与物料清单',
    aliases: [
      'Inventory', 'Configuration items', 'Assets', 'Equipment', 'Stock', 'Hosts', 'Servers', 'Infrastructure', 'Environments', 'Architecture', 'System architecture', 'Hardware', 'Spare parts',
      '资产清单', '设备台账', '配置项', '设备清单', '资产', '设备', '服务器清单', '系统架构', '主机清单', '物料清单', '环境信息', '部署架构', '环境清单', '资源清单', '备品备件', '系统配置', '架构', '服务清单', '服务器信息',
    ],
  },
  {
    key: 'cadence', level: 'R', weight: 2, en: 'Operating rhythm', zh: '运营节奏',
    aliases: [
      'Schedule', 'Calendar', 'Routine checks', 'Daily checks', 'Routine tasks', 'Maintenance schedule', 'Scheduled tasks', 'Daily tasks', 'Weekly tasks', 'Monthly tasks', 'Routine maintenance',
      'Regular maintenance', 'Scheduled maintenance', 'Periodic tasks', 'Daily routine', 'Health checks', 'Health check', 'Scheduled jobs', 'Recurring tasks', 'Batch jobs', 'Daily, weekly and monthly tasks', 'Daily, weekly, monthly', 'Checks',
      '日常工作安排', '巡检计划', '周期性工作', '日常巡检', '巡检', '例行工作', '每日工作', '每周工作', '每月工作', '日常工作', '定期维护', '例行维护', '定时任务', '日常维护', '例行检查', '日检', '周期任务', '每日检查',
      '每日巡检', '巡检内容', '健康检查', '巡检安排', '定期任务', '维护计划', '巡检规范', '每日例行', '每周例行', '每月例行', '每日流程',
      '自动任务', '每周例行任务', '定时任务管理',
    ],
  },
  {
    key: 'procedures', level: 'R', mustApply: true, weight: 1, en: 'Routine procedures', zh: '例行操作规程',
    aliases: [
      'SOP', 'Work instructions', 'Procedures', 'Standard operating procedures', 'Operating procedures', 'Common operations', 'Operational procedures', 'Routine operations', 'Procedure', 'Steps',
      'Operations', 'Operational tasks', 'Common tasks', 'Start and stop', 'Starting and stopping', 'Startup and shutdown', 'Opening procedure', 'Closing procedure', 'Opening', 'Closing',
      'Deployment', 'Deploy', 'Release', 'Restart', 'Start / stop', 'Release procedure', 'Deployment procedure', 'Restarting', 'Step-by-step procedure', 'Service management', 'Day-to-day operations',
      '标准操作规程', '操作步骤', '作业指导书', '日常操作', '操作规程', '操作流程', '常用操作', '操作手册', '启停操作', '服务启停', '开店流程', '闭店流程', '例行操作', '标准作业程序', '工作流程', '日常运维', '运维操作',
      '启动与停止', '作业流程', '启停流程', '常规操作', '日常操作流程', '处理步骤', '发布流程', '部署流程', '启动停止', '开闭店流程', '操作规范', '启动和停止', '发布', '操作指南', '作业规程', '开机流程', '关机流程', '发布与部署',
      '部署', '常用命令', '服务管理', '重启', '标准操作流程', '作业标准',
      '日常运维任务', '常用运维命令', '服务启动', '服务停止', '服务重启', '升级指南', '更新部署',
    ],
  },
  {
    key: 'monitoring', level: 'R', weight: 1.2, en: 'Monitoring and thresholds', zh: '监控与阈值',
    aliases: [
      'Alerts', 'Monitoring', 'Alerting', 'Thresholds', 'Dashboards', 'Monitoring and alerting', 'Monitoring and alerts', 'Observability', 'Metrics', 'Alarms', 'Alert thresholds', 'Alert response',
      'Metrics and alerts', 'Key alerts', 'Logging and monitoring',
      '监控告警', '预警', '巡检指标', '监控', '告警', '阈值', '监控指标', '告警规则', '监控与告警', '监控项', '告警处理', '告警阈值', '监控体系', '监控大盘', '监控报警', '报警', '可观测性', '监控与预警', '监控指标与阈值', '告警响应',
      '监控建议', '监控与报警',
    ],
  },
  {
    key: 'severity', level: 'R', weight: 1.5, en: 'Incident severity levels', zh: '事件分级', holds: ['escalation'],
    aliases: [
      'Priority', 'Severity', 'Severity levels', 'Incident severity', 'Incident levels', 'Incident classification', 'Incident priority', 'Priority levels', 'Severity definitions', 'Alert levels',
      '故障等级', '事件等级', '突发事件分级', '故障分级', '故障级别', '事件级别', '告警分级', '告警级别', '故障定级', '事故分级', '应急分级', '异常分级', '事故等级', '分级标准',
    ],
  },
  {
    key: 'escalation', level: 'R', mustApply: true, weight: 2.5, en: 'Incident response and escalation', zh: '事件响应与上报', holds: ['severity', 'communication', 'contacts', 'onCall', 'escalation'],
    aliases: [
      'Incident management', 'Escalation', 'Incident response', 'Escalation path', 'Escalation policy', 'Escalation procedure', 'Escalation matrix', 'Escalations', 'Incident handling', 'Incidents', 'When to escalate',
      'Escalation contacts', 'Incident escalation', 'Emergency response', 'Emergency procedures', 'Emergencies', 'Emergency',
      '故障处理流程', '升级流程', '应急响应', '上报路径', '事件响应', '上报流程', '升级路径', '应急处理', '故障升级', '事件处理', '应急流程', '升级机制', '上报机制', '突发事件处理', '故障上报', '事故处理', '应急处置', '故障响应',
      '异常上报', '突发事件', '应急响应流程', '应急处理流程', '事件管理', '升级', '上报', '故障升级机制', '故障升级流程', '应急',
    ],
  },
  {
    key: 'communication', level: 'S', weight: 0.7, en: 'Communication during incidents', zh: '信息通报',
    aliases: ['Notifications', 'Communication', 'Communications', 'Incident communication', 'Communication plan', 'Status updates', 'Stakeholder communication', '通报机制', '对外沟通', '通报', '通知机制', '沟通机制', '故障通报', '沟通与通报', '对外通报', '信息通知', '通知'],
  },
  {
    key: 'troubleshooting', level: 'S', weight: 0.8, en: 'Troubleshooting and known faults', zh: '故障排查与已知问题',
    aliases: [
      'Playbooks', 'Known errors', 'Troubleshooting', 'Known issues', 'Common issues', 'Common problems', 'Diagnosis', 'Symptoms', 'Mitigation', 'Remediation', 'Known faults', 'Triage', 'Playbook', 'Resolution',
      'Diagnostics', 'Investigation', 'Failure modes', 'Common failures', 'Common incidents', 'First response', 'Debugging', 'Diagnose', 'Mitigate', 'Incident playbooks', 'Known issues and workarounds', 'Immediate actions',
      '常见故障', '故障处理', '行动手册', '故障排查', '已知问题', '常见问题', '问题排查', '排障', '故障现象', '常见故障处理', '故障排除', '异常处理', '常见问题处理', '排查步骤', '常见故障及处理', '故障诊断', '问题处理', '排障指南',
      '常见故障与处理', '故障预案', '处置步骤', '排查', '常见问题与处理', '常见异常', '故障处理手册',
      '异常排查', '已知事项', 'Quick triage',
    ],
  },
  {
    key: 'recovery', level: 'R', weight: 1.5, en: 'Rollback and recovery', zh: '回退与恢复', holds: ['continuity'],
    aliases: [
      'Restore', 'Failover', 'DR', 'Rollback', 'Recovery', 'Disaster recovery', 'Rollback plan', 'Recovery procedure', 'Rollback procedure', 'Roll back', 'Backout plan', 'Restoring', 'Restore procedure', 'Restore from backup',
      'Recovery procedures', 'RTO / RPO', 'Recovery objectives', 'Provisional recovery objectives', 'Failback', 'Service recovery',
      '回滚', '恢复方案', '灾难恢复', '回退', '恢复', '容灾', '回滚方案', '恢复流程', '灾备', '回退方案', '故障恢复', '恢复步骤', '回滚流程', '回滚步骤', '故障切换', '主备切换', '数据恢复', '服务恢复', '恢复操作', '容灾切换', '还原',
      '回滚操作', '灾备切换', '容灾与恢复', '恢复目标',
    ],
  },
  {
    key: 'change', level: 'S', weight: 1.5, en: 'Change control', zh: '变更管理',
    aliases: ['Change window', 'Freeze', 'Change management', 'Change process', 'Changes', 'Change freeze', 'Maintenance and changes', '变更流程', '变更冻结', '封网', '变更', '变更窗口', '变更控制', '变更审批', '变更规范', '变更与发布', '变更要求'],
  },
  {
    key: 'access', level: 'R', weight: 1, en: 'Access and security', zh: '权限与安全',
    aliases: [
      'Access control', 'Keys', 'Access', 'Permissions', 'Credentials', 'Secrets', 'Access and permissions', 'Access and credentials', 'Security', 'Accounts', 'Required access', 'Access requirements', 'Security and access',
      'Secrets and configuration', 'Required secrets', 'Configuration and secrets', 'Access management', 'Keys and access', 'Access rights',
      '权限管理', '账号管理', '钥匙管理', '保密', '权限', '账号与权限', '安全管理', '账号权限', '访问控制', '密钥管理', '钥匙', '安全', '权限要求', '账号', '账号与密钥', '访问权限', '权限与账号', '安全与权限', '账号与访问',
    ],
  },
  {
    key: 'compliance', level: 'S', weight: 0.7, en: 'Safety and compliance', zh: '安全与合规',
    aliases: ['Health and safety', 'Regulatory', 'Compliance', 'Safety', 'Regulatory requirements', 'Safety rules', '安全生产', '法规要求', '消防', '食品安全', '合规', '合规要求', '消防安全', '安全要求', '安全规范', '安全注意事项', '院感', '卫生'],
  },
  {
    key: 'continuity', level: 'R', weight: 1.2, en: 'Backup and continuity', zh: '备份与业务连续性', holds: ['recovery'],
    aliases: [
      'Backup', 'BCP', 'Manual fallback', 'Backups', 'Business continuity', 'Fallback', 'Downtime procedure', 'Data backup', 'Contingency plan', 'Database backups', 'Contingency',
      '备份', '应急预案', '手工应急流程', '数据备份', '备份恢复', '业务连续性', '备份策略', '应急方案', '手工流程', '停机应急', '备份方案', '备份管理', '备份计划', '断网应急',
    ],
  },
  {
    key: 'staffing', level: 'S', weight: 1, en: 'Staffing, skills, training', zh: '人员配置与培训', holds: ['owner', 'onCall'],
    aliases: [
      'Roles', 'Competence', 'Staffing', 'Training', 'Roles and responsibilities', 'Skills', 'Staff', 'Responsibilities', 'Staffing and training',
      '岗位职责', '人员', '培训', '人员配置', '人员与培训', '组织与职责', '岗位设置', '人员培训', '职责分工', '岗位与职责', '角色与职责', '组织架构', '运维团队', '职责', '员工培训', '人员职责', '岗位分工',
    ],
  },
  {
    key: 'shiftHandover', level: 'S', weight: 2, en: 'Shift hand-over', zh: '交接班',
    aliases: ['Shift change', 'Shift hand-off', 'On-call hand-over', 'On-call hand-off', 'Shift handover notes', '交接班记录', '班次交接', '交接班制度', '交接班流程', '值班交接', '交接班要求', '交班', '交接班内容'],
  },
  {
    key: 'runningCost', level: 'O', weight: 0.7, en: 'Running cost', zh: '运营成本',
    aliases: ['Budget', 'Operating cost', 'Cost', 'Running costs', 'Costs', '运维费用', '成本', '运行成本', '费用', '运维成本', '费用管理'],
  },
  {
    key: 'records', level: 'S', weight: 0.5, en: 'Records and reports', zh: '记录与报表',
    aliases: ['Logs', 'Records', 'Reports', 'Reporting', 'Log locations', 'Logging', '台账', '日志', '报表', '记录', '报告', '日志位置', '日志管理', '记录与台账', '日志说明', '日志查看', '运维报告', '报告制度', '记录与报告', '日志路径'],
  },
  {
    key: 'improvementLog', level: 'R', weight: 1.5, en: 'Improvement log', zh: '改进记录',
    aliases: ['Lessons', 'CSI register', 'Improvements', 'Continuous improvement', 'Lessons learned', 'Continual improvement', '改进登记册', '持续改进', '改善记录', '改进', '经验教训', '优化记录', '改进台账'],
  },
  {
    key: 'review', level: 'R', mustApply: true, weight: 1, en: 'Review and rehearsal dates', zh: '复审与演练日期', holds: ['version', 'owner', 'review'],
    aliases: [
      'Last reviewed', 'Next review', 'Review', 'Review date', 'Last updated', 'Rehearsals', 'Last tested', 'Review schedule', 'Last review', 'Next review date', 'Drills', 'Review cadence', 'Document review',
      '评审日期', '更新日期', '演练记录', '复审日期', '演练', '演练计划', '复审', '最后更新', '下次复审', '上次复审', '应急演练', '最近更新', '复审与演练', '评审周期', '演练日期', '更新时间',
    ],
  },
  {
    key: 'version', level: 'S', weight: 0.2, en: 'Version history', zh: '版本记录', holds: ['review', 'owner'],
    aliases: ['Revision history', 'Version', 'Change log', 'Document history', 'Changelog', 'Document control', '修订记录', '版本', '版本历史', '变更记录', '修订历史', '文档版本', '版本信息', '版本号', '文档信息'],
  },
  {
    key: 'openItems', level: 'S', weight: 0.7, en: 'Open items from the project', zh: '项目遗留事项',
    aliases: ['Snags', 'Known defects', 'Open items', 'Open issues', 'Outstanding items', '遗留问题', '未决事项', '遗留事项', '待解决问题', '待办'],
  },
  {
    key: 'retirement', level: 'O', weight: 1, en: 'Retirement', zh: '停用与退役',
    aliases: ['Decommission', 'Decommissioning', 'End of life', 'Sunset', '下线', '停业', '退役', '停用', '下线流程'],
  },
];
