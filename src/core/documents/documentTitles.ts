import { documentKinds, type DocumentKind } from './documentKind';

/** Whether a title names a kind by the name of such a document (`clear`), by one that others have too (`loose`), or not at all. */
export type TitleMatch = 'clear' | 'loose' | 'none';

/** What titles of each kind say; matched in lower case, full-width and Traditional forms resolved, `_` as a space. */
const kindTitles: Readonly<Record<DocumentKind, Readonly<Record<'clear' | 'loose', RegExp>>>> = {
  'project-charter': {
    clear: /project charter|项目(?:启动|管理|总)章程|project (?:initiation|mandate|authori[sz]ation)|项目章程|立项(?:书|稿|表|申请|报告|建议|审批|任务|说明|材料|文档)|项目(?:任务书|授权书|启动书|委托书|立项)/,
    loose: /charter\b|章程|立项|project (?:brief|definition|proposal)|\bpid\b|项目(?:申请书|建议书|定义书|申报书)/,
  },
  'operations-runbook': {
    clear: /run[- ]?book\b|operations? (?:manual|handbook)|operating (?:manual|procedures?|handbook)|\bsops?\b|运[行维](?:规程|.{0,6}手册)|运营.{0,2}手册|值班手册|标准(?:操作|作业)(?:规程|程序|流程)|作业指导书|应急手册/,
    loose: /run[- ]?books\b|on-?call\b|incident (?:response|management)|play[- ]?books?\b|operations? (?:guide|playbook|notes)|ops (?:guide|manual|handbook|notes)|on-?call (?:guide|handbook|manual)|\bprocedures?\b|maintenance (?:guide|manual|schedule)|(?:opening|closing|daily|shift) (?:and \w+ )?checklist|运维(?:文档|指南|指引|方案|说明)|应急(?:预案|响应)|故障处理|运营(?:指南|规程|管理)|操作(?:手册|规程|规范)|值班指南|巡检(?:手册|规程|制度)|(?:操作|作业|开店|闭店|开机|关机|巡检|交接班|盘点|收银|处理|处置|切换|发布|上线)流程|维护(?:手册|指南|规程)|作业规程|管理手册|管理制度/,
  },
  'handover-record': {
    clear: /hand-? ?over (?:record|form|certificate|checklist|protocol|report|sheet)|transition (?:record|checklist|to (?:operations|support|service|bau))|operational acceptance|项目移交|项目交接|移交(?:单|书|表|清单|记录|报告|协议)|交接(?:单|书|表|清单|记录|报告)|转(?:运维|运营)/,
    loose: /hand-? ?over|hand-? ?off|transition (?:plan|of|from)\b|移交|交接/,
  },
  'improvement-request': {
    clear: /improvement (?:request|proposal|ticket|suggestion|form)|(?:change|enhancement) request|变更申请|\bcsi\b|kaizen|(?:改进|改善)(?:申请|提案|请求|单)|提案改善|合理化建议/,
    loose: /improvement|(?<!\b(?:project|research|grant|thesis|feature|design|business|technical|budget) )\bproposal\b|(?:改进|改善|优化|变更|需求)(?:建议|申请|提案|请求|单|表|需求|方案)/,
  },
};

export function matchTitle(kind: DocumentKind, title: string): TitleMatch {
  const { clear, loose } = kindTitles[kind];
  return clear.test(title) ? 'clear' : loose.test(title) ? 'loose' : 'none';
}

/** Documents that share headings with the four kinds and are none of them, whatever else their title says ("Charter review: minutes"). */
export const neighbourTitles =
  /\bmeeting|\bminutes\b|\bagenda\b|\bstand-?up\b|retrospective|post-?mortem|incident (?:report|review)|\badr\b|architecture decision|\brfc\b|\bkep\b|\bprd\b|\bbrd\b|\bsrs\b|requirements? (?:document|specification)|readme|changelog|release notes|working group|\bwg\b|terms of reference|working mode|steering (?:group|committee)|committee|\bsigs?\b|special interest|team charter|technical charter|code of conduct|contributing|\bcontract\b|agreement|statement of work|newsletter|status (?:report|update)|onboarding|curriculum vitae|\bcv\b|\bresume\b|recipe|lesson plan|cheat ?sheet|feature request|bug report|test plan|user stor(?:y|ies)|to-?do\b|\bsession\b|shift (?:log|note|report)|会议|纪要|例会|复盘|事故报告|故障报告|架构决策|产品需求|需求(?:文档|说明书|规格)|工作组|委员会|协会|学会|团队章程|公司章程|行为准则|合同|协议书|周报|月报|日报|简报|通讯|入职|新人|简历|菜谱|食谱|教案|更新日志|发布说明|测试(?:计划|用例|报告)|会话|值班日志|交班日志|离职/;

/** Titles that tell of something else where they name none of the four kinds. */
export const otherTitles =
  /design doc|technical design|specification|governance|roadmap|vision\b|weekly|user (?:guide|manual)|deploy(?:ment|ing)|install|getting started|quick ?start|architecture|设计(?:文档|方案|说明)|技术方案|治理|使用(?:手册|说明|指南)|用户手册|路线图|待办|部署|安装|快速(?:开始|入门)|调研|论文|读书|架构/;

/** Titles of texts that explain such documents. */
export const aboutTitles =
  /(?:^|\n)(?:how (?:to|do|we|i)\b|what (?:is|are|makes)\b|why\b|when (?:to|do)\b|a (?:beginner|short|quick|practical) |(?:writing|creating|drafting|designing) |(?:an? )?(?:guide|introduction) to\b|the (?:difference|art|case)\b|\d+ (?:tips|ways|things|mistakes|steps))|\bcompared\b|tips for|lessons from|best practices|如何|怎样|怎么|什么是|为什么|浅谈|谈谈|漫谈|教程|生成器|一文|区别|详解|最佳实践|心得|框架$|框架\n|目录$|索引$|对照(?:$|\n)/;

/** What a title names where it says after a colon what the document is about: "Handover: newsletter" is no newsletter. */
export function withoutSubject(title: string): string {
  const heads = title.split('\n').map((line) => line.split(/[:：]/, 1)[0]!);
  return heads.some((head) => documentKinds.some((kind) => matchTitle(kind, head) !== 'none')) ? heads.join('\n') : title;
}
