const period = '(?:shift|hour|day|night|morning|afternoon|evening|week|fortnight|month|quarter|season|term|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekday|weekend)s?';
const count = '(?:\\d{1,3}|two|three|four|six|twelve|other|second|third|working|business)';

/** Named rhythms only: "regularly" and 定期 are vague words, not rhythms. */
export const englishRecurrence: readonly string[] = [
  '(?:bi-?|semi-?|twice-?)?(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|annually|yearly|annual)', `every (?:${count} ){0,2}(?:minutes?|${period})`, `each (?:${count} )?${period}`, `per ${period}`,
  `(?:once|twice|\\d{1,3} ?(?:x|times)|(?:three|four|six) times) (?:a|an|per|each|every) ${period}`, 'on (?:mon|tues|wednes|thurs|fri|satur|sun)days', 'on weekdays', 'at (?:the )?(?:start|end) of (?:each|every) \\w{3,9}', 'after (?:each|every) \\w{3,12}',
];

export const chineseRecurrence: readonly string[] = [
  '每(?:隔|逢)?(?:\\s?\\d{1,3}\\s?|[一二两三四五六半双单])?个?(?:工作日|小时|分钟|班次?|天|日|晚|早|周[一二三四五六日末]?|星期[一二三四五六日天]?|月(?:\\d{1,2}[日号]|[底末初])?|季度?|学期|半年|年|次交接|次|批)',
  '[按逐][日周月季年班](?!期)', '(?<![今明昨本当上下节假工])[日周月季年](?:检|清|结|报(?!告|警)|度(?!假)|例会|盘)', '\\d{1,3}\\s?次\\s?[/每]\\s?(?:日|天|周|月|年)', '\\d{1,3}\\s?[日天周月年]\\s?\\d{1,3}\\s?次', '[一两二三][日天周月年][一两二三]次', '隔[日天周月年]', '双周',
];
