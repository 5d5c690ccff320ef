/** Month names with their usual short forms, in order. */
export const englishMonths: readonly string[] = [
  'jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?', 'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?',
];

export const englishOrdinals: readonly string[] = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th'];

/** Words that name a part of a period, by the part. */
export const englishParts: readonly (readonly ['start' | 'middle' | 'end', string])[] = [
  ['start', 'start|beginning|early'],
  ['middle', 'middle|mid'],
  ['end', 'end|close|late'],
];
