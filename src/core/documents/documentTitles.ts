import type { DocumentKind } from './documentKind';

/** What titles of each kind say; matched against the title in lower case with Simplified characters. */
export const kindTitles: Readonly<Record<DocumentKind, RegExp>> = {
  'project-charter':
    /project charter|charter\b|project (?:initiation|brief|mandate|authori[sz]ation|definition)|\bpid\b|章程|立项|项目(?:任务书|授权书|启动书|委托书|申请书|建议书|定义书)/,
  'operations-runbook':
    /run-? ?books?\b|play-? ?books?\b|operations? (?:manual|guide|handbook|playbook)|operating (?:manual|procedures?|handbook)|ops (?:guide|manual|handbook|notes)|on-?call (?:guide|handbook|manual)|\bsops?\b|运行手册|运维(?:手册|文档|指南|指引|规程|方案|说明)|运营(?:手册|指南|规程)|操作(?:手册|规程)|值班(?:手册|指南)|作业指导书|标准(?:操作|作业)(?:规程|程序|流程)|应急手册|巡检手册|管理手册/,
  'handover-record':
    /hand-? ?over|hand-? ?off|transition (?:plan|record|document|checklist|to (?:operations|support|service|bau))|operational acceptance|移交|交接|转(?:运维|运营)/,
  'improvement-request':
    /improvement (?:request|proposal|ticket|suggestion|idea|form|opportunity)|\bcsi\b|kaizen|(?:change|enhancement) request|(?:改进|改善|优化|变更|需求)(?:申请|建议|提案|请求|单|需求)|合理化建议|提案改善/,
};

/** Titles of documents that share headings with the four kinds and are none of them. */
export const neighbourTitles =
  /meeting|minutes|agenda|\bstand-?up\b|retrospective|post-?mortem|incident (?:report|review)|\badr\b|architecture decision|\brfc\b|\bkep\b|\bprd\b|product requirements?|design doc|technical design|(?:requirements?|functional|technical) spec|readme|changelog|release notes|working group|steering (?:group|committee)|committee|\bsig\b|special interest|team charter|governance|code of conduct|contributing|contract|agreement|statement of work|newsletter|status (?:report|update)|weekly|monthly report|onboarding|curriculum vitae|\bcv\b|\bresume\b|recipe|lesson plan|cheat ?sheet|feature request|bug report|test plan|user (?:guide|manual|stor(?:y|ies))|roadmap|to-?do|vision\b|hand-? ?(?:off|over) (?:notes?|prompt)|session|shift|deploy(?:ment|ing)|install|getting started|quick ?start|会议|纪要|例会|复盘|事故报告|故障报告|架构决策|产品需求|需求(?:文档|说明|规格)|设计(?:文档|方案|说明)|技术方案|工作组|委员会|协会|团队章程|公司章程|治理|行为准则|合同|协议|周报|月报|日报|简报|通讯|入职|新人|简历|菜谱|食谱|教案|更新日志|发布说明|测试(?:计划|用例|报告)|使用(?:手册|说明|指南)|用户手册|路线图|待办|清单模板|会话|交班|值班日志|部署|安装|快速(?:开始|入门)|调研|论文|读书/;

/** Titles of texts that explain such documents. */
export const aboutTitles =
  /^(?:how (?:to|do|we|i)\b|what (?:is|are|makes)\b|why\b|when (?:to|do)\b|a (?:beginner|short|quick|practical) |(?:an? )?(?:guide|introduction) to\b|the (?:difference|art|case)\b|\d+ (?:tips|ways|things|mistakes|steps))|tips for|lessons from|best practices|如何|怎样|怎么|什么是|为什么|浅谈|谈谈|漫谈|教程|入门|指南：|一文|区别|详解|最佳实践|心得/;
