import type { DocumentKind } from './documentKind';

/**
 * What documents of a kind speak of wherever they say it, in headings, tables or sentences. A title may be borrowed and a
 * heading one of a kind; a text that hardly touches these things is no such document, and one that touches most of them is.
 */
const aspects: Readonly<Partial<Record<DocumentKind, Readonly<Record<string, RegExp>>>>> = {
  'project-charter': {
    people: /\bsponsor|project (?:manager|lead|owner|director)|\bowners?\b|\bteam\b|\bstakeholders?\b|发起人|项目经理|负责人|团队|成员|干系人|相关方|分工/,
    time: /\bmilestones?\b|\bdeadline|\btimeline|\bschedule\b|\bweeks? \d|\d+ (?:weeks?|months?)\b|\bphases?\b|里程碑|周期|工期|截止|阶段|\d ?个?(?:周|月|天)|进度/,
    money: /\bbudget|\bcosts?\b|\bfund(?:s|ing|ed)\b|[$€£¥]\s?\d|预算|经费|成本|万元|费用|资金/,
    results: /\bdeliverables?\b|\bsuccess\b|\bacceptance\b|\boutcomes?\b|交付|成功|验收|成果|产出/,
    scope: /\bscope\b|non-?goals?|范围|不包含|不做|非目标|边界/,
    risks: /\brisks?\b|\bassumptions?\b|\bconstraints?\b|风险|假设|约束|制约/,
    approval: /\bapprov|\bsign(?:ed\b|ature|[- ]off)|authori[sz]|批准|审批|签字|立项|授权/,
  },
  'operations-runbook': {
    steps: /^\s*(?:[-*#]*\s*)?(?:\d{1,2}[.)、]|\*{0,2}step \d|步骤 ?[\d一二三])/,
    rhythm: /\b(?:daily|weekly|monthly|every (?:day|night|week|shift|morning|month)|each (?:day|shift|morning)|opening|closing|before (?:opening|start)|end of (?:day|shift))\b|每[日天周月班晚]|定期|开店|闭店|交接班|开机|关机/,
    checks: /\b(?:checks?|verify|confirm|ensure|make sure|expected)\b|检查|确认|验证|核对/,
    faults: /\b(?:alerts?|alarms?|incidents?|fail(?:s|ed|ures?)?|outages?|errors?|faults?|discrepanc(?:y|ies)|breakdown)\b|告警|故障|异常|报错|失败|突发/,
    recovery: /\b(?:restart|restor(?:e|ing)|roll(?:ing)? ?back|backups?|recover(?:y|ing)?|failover)\b|重启|恢复|回滚|备份|切换/,
    escalation: /\b(?:escalat\w+|on-?call|notify|report (?:to|any|immediately)|(?:duty|store|shift) manager|supervisor)\b|上报|值班|通知|联系|店长|主管/,
  },
  'improvement-request': {
    problem: /\bproblem|\bissue\b|pain point|\bcurrent(?:ly)?\b|\bwhy\b|\breason|\bmotivation|问题|现状|痛点|背景|不足|原因|缺口/,
    change: /\bchange[ds]?\b|\bimprovement|\bsolution|\bdesired|\bshould\b|变更|改进|改善|方案|优化|调整|新增/,
    effect: /\bbenefits?\b|\bvalue\b|\bimpact|\bexpected|\bgoal|\bsuccess|\bsav(?:es?|ings?)\b|收益|影响|效果|预期|目标|价值|验收/,
    decision: /\bapprov|\breject|\bdecision|\bpriority\b|\bstatus\b|\bcosts?\b|\beffort\b|审批|批准|优先级|状态|结论|评审|决定|成本|工作量|工时|费用|人日/,
  },
};

/** The names of the things that documents of a kind speak of that a text (prose, folded) touches. */
export function readAspects(kind: DocumentKind, prose: readonly string[]): ReadonlySet<string> {
  const known = Object.entries(aspects[kind] ?? {});
  return new Set(known.filter(([, words]) => prose.some((line) => words.test(line))).map(([name]) => name));
}
