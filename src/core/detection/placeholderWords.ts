import { bareValue } from './bareValue';

/** Values that say nothing but "not yet", and answers that stand for none. */
export const wholePlaceholders: readonly string[] = [
  'tbd', 'tbc', 'tba', 't\\.b\\.[acd]\\.?', 'to follow', 'todo', 'to do', 'to-do', 'fixme', 'n\\/?a', 'none', 'nil', 'null', 'unknown', 'pending', 'placeholder', 'coming soon',
  'to be (?:determined|confirmed|advised|agreed|added|appointed|assigned|announced|completed|defined|decided|done|filled(?: in)?|named|nominated|written)', 'fill(?: this)?(?: in)?', 'lorem ipsum.{0,400}',
  'yyyy[-/.]mm[-/.]dd', 'dd[-/.]mm[-/.]yyyy', '\\?+', '-+', '—+', '–+', '_{2,}', '\\/', '\\.{3,}', '…+', 'x{2,}', '×{2,}',
  '待定', '待补充?', '待确认', '待填写?', '待完善', '待明确', '待商定', '待商?议', '待更新', '待编写', '待编', '待指派', '待任命', '待落实', '暂无', '暂缺', '暂未确定', '未定', '未知', '无', '略', '同上', '另行通知', '某某', '请填写', '请补充', '(?:后续|后期|稍后)(?:再)?补充',
];

/** Marks of unfinished text inside a value. 待定 also begins 待定价 after 等, and 待 ends 等待, 期待, 接待, 对待, 招待, 看待. */
export const placeholderTokens: readonly string[] = [
  '\\b(?:TBD|TBC|TBA)\\b', '\\bFIXME\\b', '\\bTO-?DO\\b(?![- ](?:list|item|app)s?\\b)', '\\bto be (?:determined|confirmed|advised|agreed|decided|defined|added|completed|filled in|written)\\b(?! (?:to|by|from|in|at|on|with|for) )',
  '\\blorem ipsum\\b', '\\b(?:YYYY[-/.]MM(?:[-/.]DD)?|DD[-/.]MM[-/.]YYYY)\\b',
  '(?<![等期接对招看])待(?:定(?![期点价向性额制时做])|补充|确认|填写?|完善|明确|商定|编写)', '另行通知', '(?:请|此处)(?:填写|补充)',
];

const whole = new RegExp(`^(?:${wholePlaceholders.join('|')})\\s{0,4}[.。]?$`, 'i');

/** True when the value, emphasis aside, is only a word or mark that stands for text still to be written. */
export function isPlaceholderWord(value: string): boolean {
  const bare = bareValue(value);
  return bare.length <= 500 && whole.test(bare);
}
