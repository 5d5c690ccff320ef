/** Verbs of doing without a result. */
export const englishActivities: readonly string[] = [
  '(?:hold|organi[sz]e|run|conduct|attend|arrange|host|schedule) (?:\\w{1,15} ){0,3}(?:meetings?|workshops?|reviews?|sessions?|trainings?|events?|conferences?|discussions?|interviews?|surveys?|seminars?|campaigns?)', 'carry out', 'conduct', 'participate in', 'take part in', 'follow up', 'discuss', 'work on', 'look into', 'liaise with', 'communicate with', 'coordinate with', 'engage with', 'continue to', 'explore', 'promote',
];
export const chineseActivities: readonly string[] = ['开展', '召开', '组织(?![架结机内部]|部门|机构)', '举办', '举行', '参加', '参与', '讨论', '研讨', '学习', '跟进', '开会', '宣传', '宣贯', '走访', '落实', '配合', '协助', '推动', '推进'];

/** Words that name what comes of it: with one of these an activity is not alone. */
export const englishResults: readonly string[] = ['so that', 'in order to', 'resulting in', 'leading to', 'which (?:cuts|reduces|raises|lowers)', 'achiev\\w{1,4}', 'reduc\\w{1,4}', 'increas\\w{1,4}', 'rais(?:e|es|ing)', 'cut', 'lower', 'reach(?:es|ing)?', 'deliver(?:s|ed|ing)?', 'certif\\w{2,9}', 'pass(?:es|ed)?', 'until', 'signed', 'approved', 'decides?', 'from .{1,20} to'];
export const chineseResults: readonly string[] = ['实现', '达到', '达成', '降至', '降低', '降到', '升至', '减少', '缩短', '提[升高][至到]', '增至', '通过(?:率|验收|考核|认证|评审)', '取得', '形成', '产出', '交付', '完成', '确保', '使', '以便', '获得', '签署', '合格率', '由.{1,20}[至到为]'];

/** Verbs of a solution, which do not belong at the start of a problem. */
export const englishSolutions: readonly string[] = ['install', 'buy', 'get (?:a|an|new|more)', 'need (?:a|an|new|more)', 'build(?! (?:times?|servers?|errors?|failures?|pipelines?))', 'purchase(?! orders?)', 'procure', 'implement', 'deploy', 'introduce', 'develop', 'roll out', 'set up', 'replace', 'migrate', 'upgrade', 'launch', 'adopt', 'hire', 'automate', 'outsource', 'construct', 'create', 'switch to', 'rebuild', 'redesign'];
export const chineseSolutions: readonly string[] = ['采购', '(?:给.{1,8})?买(?![的来到不])', '建设', '上线', '购买', '购置', '引入', '引进', '部署', '搭建', '开发', '新建', '安装', '升级', '更换', '改造', '招聘', '增加', '增设', '建立', '迁移', '推行', '实施', '扩建', '重建', '替换'];

/** Words that lay a fault at the door of people. */
export const englishBlame: readonly string[] = [
  "(?:(?:the )?[\\w']{2,20} ){0,2}(?:team|department|staff|vendor|supplier|manager|operators?|employees?|contractor|developers?|management|people) (?:failed|fails|fail|refused|refuses|neglected|forgot|forgets|forget|ignored|ignores|did not bother|do not care|does not care|are careless|is careless|are lazy|is lazy|are incompetent|is incompetent|is to blame|are to blame)",
  "(?:fault|negligence|carelessness|incompetence|laziness) of", "\\w{2,20}'s (?:fault|negligence|carelessness|incompetence|laziness)", 'due to (?:the )?(?:negligence|carelessness|incompetence|laziness|poor attitude|lack of discipline)', 'careless(?:ness)?', 'negligen(?:ce|t)', 'incompeten(?:ce|t)', 'lazy', 'to blame', 'blames?', 'human error by',
];
export const chineseBlame: readonly string[] = [
  '责任心(?:不强|差|不足|缺失)', '责任意识(?:淡薄|不强|差|不足)', '不负责任?', '失职', '渎职', '玩忽职守', '马虎', '粗心', '疏忽大意', '(?:因|由于).{0,12}疏忽', '工作不(?:认真|细致|用心|到位|力)', '不作为', '推诿(?:扯皮)?', '扯皮', '态度(?:差|恶劣|不端正|消极|不好)', '能力(?:不足|差|不行|太差)', '(?:管理|执行|监管|工作|配合|领导)不力', '偷懒', '懈怠', '不配合', '(?:是|都怪|怪|归咎于|怪罪)[^。,;]{1,12}(?:的错|的过错|造成的失误)', '归咎于', '素质(?:低|差|不高)', '不作为',
];
