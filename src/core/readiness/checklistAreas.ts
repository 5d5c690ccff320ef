/** What a readiness checklist must not be silent about, in the order of our own checklist. */
export const checklistAreas = [
  'acceptance', 'owner', 'runbook', 'service', 'people', 'procedure', 'monitoring', 'incident', 'recovery', 'access',
  'security', 'compliance', 'data', 'suppliers', 'communication', 'openItems', 'earlySupport',
] as const;
export type ChecklistArea = (typeof checklistAreas)[number];

/** Those that a checklist of someone's own form needs as well. */
export const essentialAreas: readonly ChecklistArea[] = ['owner', 'runbook', 'people', 'monitoring', 'recovery', 'access', 'openItems'];

/** The numbers of the blockers in our own checklist by what they speak of. */
export const ourBlockers: Readonly<Record<ChecklistArea, readonly number[]>> = {
  acceptance: [1], owner: [3], runbook: [5], service: [7], people: [9, 10], procedure: [12, 13], monitoring: [14], incident: [16, 17], recovery: [18, 19], access: [22],
  security: [24], compliance: [25], data: [27], suppliers: [28], communication: [32], openItems: [33, 34], earlySupport: [35],
};

const words: Readonly<Record<ChecklistArea, RegExp>> = {
  acceptance: /acceptance (?:criteri|results?|tests?)|验收(?:标准|结果|项|报告)|通过验收/i,
  owner: /(?:operations?|service|process|receiving) (?:owner|manager|lead)|owner and deputy|运[营维]负责人|接收负责人|负责人与副手/i,
  runbook: /run-?book|(?:operat\w+|user|service) manual|handbook|standard operating|\bSOPs?\b|手册|作业指导/i,
  service: /service levels?|\bSLAs?\b|服务(?:级别|水平|等级)/i,
  people: /roster|rota\b|shifts?\b|train(?:ed|ing)|staff(?:ed|ing)|on-call (?:plan|schedule)|值班(?:表|安排|人员)|排班|班次|培训|人员(?:到位|配备)/i,
  procedure: /procedures?\b|opening and closing|start and stop|规程|开闭店|启停/i,
  monitoring: /monitor|signals?\b|alerts?\b|alarms?\b|dashboard|监控|告警|报警/i,
  incident: /severity|escalat|contacts?\b|分级|上报|升级|联系方式/i,
  // "Backup" alone may be a person on the roster.
  recovery: /roll(?:ed)?[- ]?back|restor|recover|fail-?over|\bbackups\b|backup (?:is|was|test|job|plan)|回退|回滚|恢复|备份|容灾|灾备/i,
  access: /\baccess\b|accounts?\b|permissions?\b|credentials?\b|passwords?\b|权限|账[号户]|密码|钥匙/i,
  security: /security|privacy|安全|隐私/i,
  compliance: /licen[cs]e|inspections?\b|complian|permits?\b|证照|消防|合规|许可/i,
  data: /(?:opening|master|initial|migrated) data|data (?:is|are|was|were) (?:verified|migrated|checked)|期初|主数据|数据(?:已|均已)?(?:核对|迁移)/i,
  suppliers: /contracts?\b|warrant|suppliers?\b|vendors?\b|hotline|合同|质保|供应商|热线/i,
  communication: /neighbou?rs|(?:users|customers|stakeholders|everyone) (?:know|are told|were told|are informed|were informed)|notified|announce|communicat|告知|通知|公告/i,
  openItems: /open (?:items?|issues?|points?|risks?|defects?|bugs?|tickets?)|outstanding|known issues?|snag|punch ?list|(?:is|are) open\b|遗留|未关闭|未解决|尾项/i,
  earlySupport: /early[- ](?:life[- ])?support|hyper-?care|早期支持|护航/i,
};

/** Only where nothing else is spoken of: much has an owner. */
const someone = /\bowners?\b|负责人|责任人/i;

/** What an item of a checklist speaks of; it may be several things. */
export function areasOf(text: string): readonly ChecklistArea[] {
  const areas = checklistAreas.filter((area) => words[area].test(text));
  return areas.length === 0 && someone.test(text) ? ['owner'] : areas;
}
