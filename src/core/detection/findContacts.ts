import { blankDates } from './blankDates';
import { foldWidth } from './foldWidth';
import { matchAt, withoutOverlaps, type TextMatch } from './textMatch';
import { visitMatches } from './visitMatches';

export interface Contact extends TextMatch {
  readonly kind: 'mail' | 'phone' | 'extension' | 'handle' | 'link' | 'chat';
}

const patterns: readonly (readonly [Contact['kind'], RegExp])[] = [
  ['mail', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g],
  ['link', /https?:\/\/[^\s)>,;。、]{3,2000}/gi],
  // A clock range such as 08:00-23:00 and a sum such as 1,860,000 hold other marks, and so are no phone.
  ['phone', /(?<!\w|\d[.,:/-]|[A-Za-z]-|[./])(?:\+\d{1,3}[ .-]?)?\(?\d{2,4}\)?(?:[ .-]?\(?\d{2,4}\)?){1,5}(?![\w:,]|\.\d|\s?(?:元|万|[%]))/g],
  ['extension', /\bext(?:ension|\.)?\s{0,2}\d{2,6}(?!\d)|分机(?:号)?:?\s{0,2}\d{2,6}(?!\d)/gi],
  ['handle', /(?<![\w/@#])[@#](?!\d{1,6}(?!\w))[\w\u4e00-\u9fff][\w\u4e00-\u9fff.-]{1,40}/g],
  ['chat', /(?:企业微信|微信|钉钉|飞书|\b(?:Slack|Teams|We[Cc]hat)\b)[^\n。,;]{0,30}/g],
];

/** Takes a cell or a list item; gives the ways in it to reach someone. Dates are taken out first: they look like phone numbers. */
export function findContacts(source: string): readonly Contact[] {
  const text = blankDates(foldWidth(source), source);
  const found: Contact[] = [];
  for (const [kind, pattern] of patterns) {
    visitMatches(pattern, text, (match) => {
      if (kind === 'phone' && match[0].replace(/\D/g, '').length < 7) return;
      found.push({ kind, ...matchAt(source, match.index, match.index + match[0].trimEnd().length) });
    });
  }
  return withoutOverlaps(found);
}
