export const englishVagueDates: readonly string[] = [
  'asap', 'a\\.s\\.a\\.p\\.', 'as soon as (?:possible|practicable|practical)', 'soon(?! as\\b)', 'shortly(?! (?:after|before)\\b)', 'in due (?:course|time)', 'in the (?:near |foreseeable )?future', 'ongoing',
  'eventually', 'sometime', 'later (?:this|next) (?:month|quarter|year)', 'at a later (?:date|stage)', 'at the earliest (?:opportunity|convenience)', 'by year[- ]end',
  '(?:end|middle|start|beginning) of (?:the |this |next )?(?:month|quarter|year)', '(?:next|coming) (?:week|month|quarter|year|spring|summer|autumn|winter)', 'when(?:ever)? (?:ready|possible|convenient|time (?:permits|allows))',
  'as (?:fast|quickly|early) as (?:possible|we can)', '(?:ideally |preferably )?(?:by|before|around) (?:the )?(?:spring|summer|autumn|winter|harvest|christmas|easter|season|holidays)', 'after the (?:holidays|season|summer)', 'early next year', 'when (?:it|we) (?:is|are) (?:done|ready)', 'depends on \\w{2,20}',
  'until further notice', 'in the coming (?:days|weeks|months)', 'in a few (?:days|weeks|months)',
];

/** 年底 and the like come with what stands before them, as 6月底; after 每 they recur and are no date at all. */
export const chineseVagueDates: readonly string[] = [
  '越快越好', '(?:春节|国庆|五一|元旦|中秋|暑假|寒假|过年|年后|旺季|淡季)(?:前后|左右)', '过完年', '开春', '到时候再?[说看定]', '看情况', '有空再',
  '尽快', '尽早', '近期', '近日', '适时', '择机', '择期', '不久(?!前)(?:的将来|之后|后)?', '(?<!每)(?:今|明|本|次|当)?年[底末](?!度)', '年内', '(?<!每)年中(?![国间])',
  '(?<![每\\d])(?:(?:\\d{1,2}|十[一二]?|[一二三四五六七八九]|本|下个?|当|次)月|月)[底末初]', '下个?(?:月|季度|学期|阶段)(?![底末初])',
  '明年(?!\\s?(?:\\d|[一二三四五六七八九十]|[底末初上下第]))', '届时', '视情况', '待?条件(?:成熟|具备|允许)(?:时|后)?', '稍后', '有空时',
];
