import { matchEach } from './matchEach';

/** Expressions of the codebook's second dimension, the time horizon. */
export const timeKinds = ['recurrence', 'standing', 'deadline', 'span', 'phase', 'clock'] as const;
export type TimeKind = (typeof timeKinds)[number];

export interface TimeMark {
  readonly kind: TimeKind;
  /** Offsets in the normalised text. */
  readonly start: number;
  readonly end: number;
}

const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const period = '(?:second|minute|hour|shift|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|term|semester|season|year|spring|summer|autumn|winter)';
const amount = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|few|several)';
const ordinal = '(?:first|second|third|fourth|last|other|1st|2nd|3rd|4th)';
const date = `(?:${month} ?\\d{1,2}(?:st|nd|rd|th)?(?:,? ?\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \\d{4})?|${month}(?: \\d{4})?|q[1-4](?: ?/?\\d{4})?|h[12]\\b|\\d{4}-\\d{1,2}(?:-\\d{1,2})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{4}|${day}|(?:the )?\\d{1,2}(?:st|nd|rd|th)|(?:the )?end of (?:the )?(?:${period}|${month})|(?:next|this) (?:${period}|${month})|${period}[- ]end|easter|christmas|new year)`;
const number = '[0-9一二三四五六七八九十两几半]{1,4}';
const chineseDate = '(?:[0-9]{2,4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号]|底|初|中旬|上旬|下旬)?|底|初|[上下]半年|第?[一二三四1-4]季度)?|[0-9一二三四五六七八九十]{1,3}月(?:[0-9一二三四五六七八九十]{1,3}[日号]|底|初|中旬|上旬|下旬|份)?|[本这下]?(?:周[一二三四五六日天末内]|星期[一二三四五六日天]|周末|月底|月末|季度末|季末|年底|年末|学期末|春节|国庆|中秋|五一|元旦|暑假|寒假))';

const english: readonly (readonly [TimeKind, RegExp])[] = [
  ['recurrence', new RegExp(`\\b(?:every|each|per) (?:single |working |other |${amount} |${ordinal} ){0,2}(?:${period}s?|${day}|${month}|time|\\d{1,2}(?:st|nd|rd|th))\\b(?: (?:and|or|,) (?:${day}|\\d{1,2}(?:st|nd|rd|th)))?`, 'g')],
  ['recurrence', new RegExp(`\\b(?:(?:bi|semi|half|twice|six|two|three|four)[- ]?)?(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|termly|annual)\\b`, 'g')],
  ['recurrence', new RegExp(`\\b(?:once|twice|thrice|${amount} times) (?:a|an|per|each|every|daily|weekly)\\b(?: ${period})?|\\b(?:on )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)\\b|\\b${amount} ?(?:x|times) ?(?:/|a|per) ?${period}\\b`, 'g')],
  ['standing', /\b(?:round the clock|around the clock|24\/7|24x7|24 ?x ?7|on[- ]call|as needed|as required|as necessary|on demand|on request|ongoing|on an ongoing basis|continuously|continually|regularly|routinely|periodically|as usual|at all times|from time to time|year[- ]round|day[- ]to[- ]day|whenever|as and when|standing|recurring|rolling)\b/g],
  ['deadline', new RegExp(`\\b(?:by|before|until|till|due|due by|due on|no later than|not later than|in time for|ready for|deadline:?|launch(?:es|ing)? (?:in|on)|opens? (?:in|on)|starts? (?:in|on)) ${date}(?![\\w-])`, 'g')],
  ['span', new RegExp(`\\b(?:within|in|over|for|lasting) (?:the next |the coming |about |under )?${amount} (?:working |calendar )?(?:day|week|month|quarter|year|sprint|phase)s?\\b|\\bfrom ${date} (?:to|until|through) ${date}(?![\\w-])`, 'g')],
  ['phase', /\b(?:phase|stage|milestone|sprint|lot|tranche|wave|work ?package|wp) ?(?:\d{1,2}|[ivx]{1,4}|one|two|three|a|b|c)\b|\b(?:one[- ]off|one[- ]time|once only|first[- ]ever|for the first time|go[- ]live|cut[- ]?over)\b/g],
  ['clock', /\b(?:\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm))\b/g],
];

const chinese: readonly (readonly [TimeKind, RegExp])[] = [
  ['recurrence', new RegExp(`每(?:隔|逢|个|间隔)?(?:${number})?个?(?:工作日|交易日|星期[一二三四五六日天]|礼拜[一二三四五六日天]?|周[一二三四五六日天末]?|月(?:[0-9一二三四五六七八九十]{1,3}[日号]|底|初|末|中)?|季度?|年|半年|学期|学年|天|日|晚|早|夜|班次?|小时|分钟|次|旬|批|场|趟|轮|单)(?:[早晚][上间]?|上午|下午|凌晨)?`, 'g')],
  ['recurrence', /(?:逐|按)[日周月季年班]|(?<![一二三四五六七八九十0-9次本上下半当])(?:日|周|月|季|年)度?(?:例会|例检|检|巡检|盘点|结账|结|报表|报)|一[周月年天](?:一|两|三)次|定期|周期性|经常性|例行|常态化|轮流|轮值|轮班|隔[天日周月年]|(?<![今明昨后前春夏秋冬每])天天(?!气)|月月|年年|双周|单周/g],
  ['standing', /长期|日常|随时|持续|不间断|全天候|24小时|7[x×*]24|按需|常年|平时|照常|照例|一直|不定期|及时|随到随/g],
  ['deadline', new RegExp(`(?:(?:于|在|须|应|截至|截止到?|最迟|力争|争取|确保|赶在|计划)?${chineseDate}(?:之前|以前|前|内|止)|截[至止]到?${chineseDate}?|(?:最迟|力争|争取|赶在|计划)${chineseDate}|开[学业工幕]前|上线前|交付前)`, 'g')],
  ['span', new RegExp(`(?:为期|工期|历时|预计|用时|周期)?${number}个?(?:工作日|天|周|星期|月|季度|年)(?:内|之内|以内|完成|左右完成)|(?:为期|工期|历时)${number}个?(?:工作日|天|周|星期|月|季度|年)`, 'g')],
  ['phase', /[一二三四五六1-6]期(?:工程|建设|项目)?|第[一二三四五六1-6](?:阶段|期|批|标段)|里程碑|一次性|首次|首届|首批|试点|第[一二三四五六七八九十0-9]{1,3}届|[新改扩]建/g],
  ['clock', /[上下]午[0-9一二三四五六七八九十]{1,3}[点时]半?|[早晚][上]?[0-9一二三四五六七八九十]{1,3}[点时]半?|\d{1,2}:\d{2}/g],
];

const most = 40;

const collect = (text: string, rules: readonly (readonly [TimeKind, RegExp])[], marks: TimeMark[]): void => {
  for (const [kind, pattern] of rules) {
    matchEach(pattern, text, most, (start, end) => {
      if (!marks.some((mark) => mark.start < end && start < mark.end)) marks.push({ kind, start, end });
    });
  }
};

/** Takes normalised text, gives its time expressions in text order, none overlapping; at most 40. */
export const findTimeMarks = (text: string): readonly TimeMark[] => {
  const marks: TimeMark[] = [];
  if (/[a-z]/.test(text)) collect(text, english, marks);
  if (/[\u4e00-\u9fff]/.test(text)) collect(text, chinese, marks);
  return marks.sort((a, b) => a.start - b.start).slice(0, most);
};
