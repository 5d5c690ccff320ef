/** What a project document says once its work has become operations. */
export const projectSigns = ['delivered', 'inUse', 'support', 'maintenance', 'updates'] as const;
export type ProjectSign = (typeof projectSigns)[number];

/** What a runbook says that hides a project. */
export const runbookSigns = ['endDate', 'newMoney', 'deliverables', 'milestones', 'build'] as const;
export type RunbookSign = (typeof runbookSigns)[number];

export type DriftSignId = ProjectSign | RunbookSign;

const en = (source: string): RegExp => new RegExp(source, 'i');

export const driftPatterns: Readonly<Record<DriftSignId, readonly RegExp[]>> = {
  delivered: [
    en('\\b(?:has|have|had|was|were|been|is|are|all)\\b[^.;]{0,40}\\b(?:accepted|delivered|handed over|signed off|completed)\\b'),
    en('\\b(?:acceptance|hand-?over)\\b[^.;]{0,20}\\b(?:signed|given|completed|passed|done)\\b|\\baccepted\\b[^.;]{0,30}\\bon\\b'),
    /已(?:经|全部|于[^，。；]{0,14})?(?:交付|验收|移交|签收|结项)|(?:验收|交付|移交)(?:均?已)?(?:通过|完成)|通过了?(?:最终|竣工|初步)?验收/,
  ],
  inUse: [
    en('\\b(?:is|are|has been|have been)\\s+(?:now\\s+|all\\s+|fully\\s+)?(?:live|in (?:daily |regular )?use|in service|in production|running|operational|used\\b)|\\bwent live\\b|\\bsince (?:the )?(?:go-live|launch)\\b|\\b(?:use|uses|using) it (?:every day|daily)\\b'),
    /已(?:正式|全部|于[^，。；]{0,14})?(?:上线|投入使用|启用|投产|投运)|(?:目前|现已|现在|一直|正在)[^，。；]{0,8}(?:运行|使用)|稳定运行|日常使用/,
  ],
  support: [
    en('\\b(?:support|help\\s?desk|hotline|on-call|tickets?|calls|questions)\\b[^.;]{0,60}\\b(?:answer(?:s|ed)?|handle[sd]?|resolved?|takes|took|given|provide[sd]?|covers?|covered|closed|every (?:day|week)|daily|weekly|per week|a week)\\b'),
    en('\\b(?:answer(?:s|ed)?|handle[sd]?|resolve[sd]?|support(?:s|ed|ing))\\b[^.;]{0,40}\\b(?:users?|tickets?|calls|questions|stores?|staff|customers)\\b'),
    /(?:客服|运维|支持|值班|热线|工单|报障|咨询)[^，。；]{0,16}(?:处理|解决|响应|答复|每日|每天|每周|持续)|(?:处理|解决|响应|答复)了?[^，。；]{0,12}(?:工单|报障|咨询|来电)/,
  ],
  maintenance: [
    en('\\b(?:maintenance|maintained?|patch(?:es|ed|ing)?|backups?|clean(?:ed|ing)|calibrat\\w+|restart(?:s|ed)?|inspect(?:s|ed|ions?))\\b[^.;]{0,50}\\b(?:every|daily|weekly|monthly|nightly|each|was|were|done|performed|carried out|applied|continues?)\\b'),
    en('\\b(?:every|each|daily|weekly|monthly|nightly|regular)\\b[^.;]{0,30}\\b(?:maintenance|patch(?:es|ing)?|backups?|cleaning|calibration|inspections?)\\b'),
    /(?:每日|每天|每周|每月|每季度?|每晚|定期|例行|日常)[^，。；]{0,12}(?:维护|巡检|备份|保养|补丁|清洁|校准|检修)|(?:维护|巡检|备份|保养|检修)[^，。；]{0,6}(?:已完成|已进行|每日|每天|每周|每月|照常)/,
  ],
  updates: [
    en('\\b(?:minor|small|monthly|weekly|regular|routine|bug-?fix)\\s+(?:updates?|releases?|fix(?:es)?|enhancements?|improvements)\\b|\\bbug\\s?fix(?:es)?\\b'),
    /(?:小版本|小幅|例行|日常|每月|每周|月度)[^，。；]{0,8}(?:更新|升级|优化|修复|迭代)|(?:修复|修补)[^，。；]{0,6}(?:缺陷|小问题|bug)|(?:持续|后续)(?:优化|迭代)/i,
  ],
  endDate: [
    en('\\b(?:ends?|finish(?:es|ed)?|complete[sd]?|completion|deadline|due)\\b[^.;]{0,24}\\b(?:by|on|at)?\\s*(?:the end of\\s)?(?=\\S*\\d{4})\\S*\\d{4}|\\b(?:project|work|phase)\\s+end\\b'),
    /(?:完工|竣工|结束|截止|完成)(?:日期|时间)?[:：为]?\s*\d{4}|\d{4}[-年./]\d{1,2}[^，。；]{0,8}前[^，。；]{0,12}(?:完成|完工|上线|建成)|项目(?:周期|结束)/,
  ],
  newMoney: [
    en('\\b(?:capex|investment|one-off (?:budget|cost)|project budget|budget (?:of|approved|requested)|new (?:budget|money|funding)|funding (?:of|approved|requested))\\b'),
    /项目预算|(?:新增|专项|一次性)(?:预算|资金|投入|费用)|投资(?:额|估算|预算)|申请(?:预算|资金)|资本(?:预算|支出)/,
  ],
  deliverables: [en('\\bdeliverables?\\b|\\bacceptance criteria\\b|\\bin scope\\b|\\bout of scope\\b'), /交付物|可?交付成果|验收标准|项目范围/],
  milestones: [en('\\bmilestones?\\b|\\bphase (?:[1-9]|one|two|three|[ivx]+)\\b|\\bkick-?off\\b|\\bgantt\\b'), /里程碑|第[一二三四]阶段|[一二三四]期(?:建设|工程|上线)|启动会|甘特/],
  build: [
    en('\\b(?:build|develop|implement|migrat(?:e|ion)|roll(?:ing)?[- ]?out|replac(?:e|ing)|install|introduc(?:e|ing)|redesign|refurbish)\\b[^.;]{0,40}\\b(?:new|system|platform|warehouse|stores?|sites?|machines?|data|module|app|line)\\b'),
    /(?:新建|建设|开发|实施|迁移|改造|部署|推广|引入|安装|重构|搬迁)[^，。；]{0,14}(?:系统|平台|仓库?|门店|设备|数据|模块|产线|新)/,
  ],
};

/** What is planned, asked for or only happens under a condition shows nothing yet. */
export const plannedWords: readonly RegExp[] = [
  en('\\b(?:will|shall|should|must|can|would|could|going to|to be|plan(?:s|ned)? to|aims?|expected|forecast|target(?:s|ed)?|when|once|if|unless|until|before|after|in order to|criteri(?:a|on)|has to|have to|needs? to|no later than|not yet|promise)\\b'),
  // Not the month.
  /\bmay\b/,
  /将|拟|计划|预计|须|应[当该]?(?!对)|必须|需要?|待|若|如果?|倘|方可|才|目标|力争|争取|尚未|未|后(?=[，。；]|$|关闭|结束|再|方)|(?:\d|[月日底])\s*前|承诺|希望|要求|不超过/,
];
