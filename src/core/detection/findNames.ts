import { findChineseNames } from './findChineseNames';
import { findEnglishNames } from './findEnglishNames';
import { foldWidth } from './foldWidth';
import { matchAt, withoutOverlaps, type TextMatch, type WordLanguage } from './textMatch';
import { visitMatches } from './visitMatches';

/** A `handle` is an address that reaches one person: @chen.yu or a mail address. */
export interface NameMatch extends TextMatch {
  readonly kind: 'name' | 'handle';
  readonly language: WordLanguage;
}

const handle = /(?<![\w@.])@[a-z][\w.-]{1,39}(?<![.-])|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gi;

/** Takes an owner's cell or a list item, not prose; gives the people named in it, in text order. */
export function findNames(source: string): readonly NameMatch[] {
  const text = foldWidth(source);
  const found: NameMatch[] = [
    ...findChineseNames(text, source).map((match) => ({ kind: 'name' as const, language: 'zh' as const, ...match })),
    ...findEnglishNames(text, source).map((match) => ({ kind: 'name' as const, language: 'en' as const, ...match })),
  ];
  visitMatches(handle, text, (match) => {
    found.push({ kind: 'handle', language: 'en', ...matchAt(source, match.index, match.index + match[0].length) });
  });
  return withoutOverlaps(found);
}
