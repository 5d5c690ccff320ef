export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';

interface UnitWords {
  readonly unit: DurationUnit;
  readonly english: string;
  readonly chinese: string;
  readonly minutes?: number;
}

/** 3月 and 3年 are not here as lengths without 个: the first is a month's name. */
export const durationUnits: readonly UnitWords[] = [
  { unit: 'second', english: 'seconds?|secs?|s', chinese: '秒钟?', minutes: 1 / 60 },
  { unit: 'minute', english: 'minutes?|mins?', chinese: '分钟', minutes: 1 },
  { unit: 'hour', english: 'hours?|hrs?|h', chinese: '个?小时(?!制)|个?钟头', minutes: 60 },
  { unit: 'workday', english: '(?:working|business)[\\s-]days?', chinese: '个?工作日' },
  { unit: 'day', english: '(?:calendar\\s)?days?', chinese: '个?自然日|天|日(?![常期志报均夜])', minutes: 1440 },
  { unit: 'week', english: 'weeks?|wks?', chinese: '个?星期|周(?![年边转期一二三四五六日末])', minutes: 10_080 },
  { unit: 'month', english: 'months?', chinese: '个月' },
  { unit: 'quarter', english: 'quarters?', chinese: '个季度' },
  { unit: 'year', english: 'years?', chinese: '年(?![级底末初度份])' },
];

export const englishAmounts: Readonly<Record<string, number>> = {
  'half an': 0.5, 'half a': 0.5, an: 1, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90,
};
