import { bareValue } from './bareValue';
import { foldWidth } from './foldWidth';
import { bracketCues, bracketLabels, htmlTags } from './placeholderBrackets';
import { isPlaceholderWord, placeholderTokens } from './placeholderWords';
import { matchAt, withoutOverlaps, type TextMatch } from './textMatch';
import { visitMatches } from './visitMatches';

export type PlaceholderKind = 'word' | 'bracket' | 'angle' | 'brace' | 'line' | 'crosses';

export interface Placeholder extends TextMatch {
  readonly kind: PlaceholderKind;
}

const cue = new RegExp(bracketCues.map((word) => (/^[a-z]/i.test(word) ? `\\b${word}(?![a-z])` : word)).join('|'), 'i');
const label = new RegExp(`^(?:${bracketLabels.join('|')})$`, 'i');
const tag = new RegExp(`^(?:${htmlTags.join('|')})(?:\\s.*)?/?$`, 'i');
const square = /(?<![\]!\w\\])\[([^[\]\n]{1,120})\](?![([:])|【([^【】\n]{1,120})】/g;
const round = /\((?:请?填写|此处填|请补充|fill in|insert|enter)[^()\n]{0,60}\)/gi;
const angle = /(?<![\w<])<(?!https?:|mailto:|[/!])([A-Za-z\u4e00-\u9fff][^<>\n=@]{0,60})>/g;
const brace = /\{\{[^{}\n]{1,60}\}\}/g;
const line = /_{3,}/g;
const crosses = /(?<![\w×])(?:X{3,}(?!\w)|[Xx×]{2,}(?=\s?(?:[年月日元万人号时分部省市县区路%]|公司|项目|系统|单位|门店|先生|女士|经理))|(?:20|19)[Xx×]{2}(?=\s?[年\-/.])|×{2,}|某某)|(?<!\d)\d{1,4}年[Xx×]{1,2}月(?:[Xx×]{1,2}[日号])?/g;
const tokens = new RegExp(placeholderTokens.join('|'), 'gi');
const inlineCode = /`[^`\n]{1,200}`/g;

/** "[Background] We saw …" labels a paragraph; "[Name], [Title]" and "[Date] to [Date]" ask for text. */
const labelsLine = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)[ \t]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) && /^\s?[\p{L}\p{N}]/u.test(text.slice(end, end + 3))
  && !/^\s?(?:to\b|and\b|或|和|至|到)/.test(text.slice(end, end + 4));

function asks(text: string, inner: string, start: number, end: number): boolean {
  const trimmed = inner.trim();
  if (/^(?:\.{3,}|…+|_{2,})$/.test(trimmed)) return true;
  if (trimmed.length < 2 || !/\p{L}/u.test(trimmed) || trimmed.startsWith('^') || label.test(trimmed)) return false;
  if (cue.test(trimmed)) return true;
  if (labelsLine(text, start, end)) return false;
  // Without a cue an English bracket must hold a phrase: "[RFC 2119]" and "[Smith2020]" are references.
  return /[\u4e00-\u9fff]/.test(trimmed) || (!/\d/.test(trimmed) && (/\s/.test(trimmed) || text.trim().length === end - start));
}

/** Takes a value or a longer text; gives the places that wait to be written. Inline code is left out: there `<name>` is a parameter. */
export function findPlaceholders(source: string): readonly Placeholder[] {
  const text = foldWidth(source).replace(inlineCode, (code) => ' '.repeat(code.length));
  const found: Placeholder[] = [];
  const add = (kind: PlaceholderKind) => (match: RegExpExecArray): void => {
    const end = match.index + match[0].length;
    if (kind === 'bracket' && !asks(text, match[1] ?? match[2] ?? match[0], match.index, end)) return;
    if (kind === 'angle' && tag.test(match[1] ?? '')) return;
    found.push({ kind, ...matchAt(source, match.index, end) });
  };
  visitMatches(tokens, text, add('word'));
  visitMatches(square, text, add('bracket'));
  visitMatches(round, text, add('bracket'));
  visitMatches(angle, text, add('angle'));
  visitMatches(brace, text, add('brace'));
  visitMatches(line, text, add('line'));
  visitMatches(crosses, text, add('crosses'));
  return withoutOverlaps(found);
}

/**
 * True when nothing in the value but placeholders was written, "N/A" and "none" among them: ask `isBareNotApplicable` first where
 * that has a message of its own.
 */
export function isPlaceholder(value: string): boolean {
  if (isPlaceholderWord(value)) return true;
  const bare = bareValue(value);
  const found = findPlaceholders(bare);
  if (found.length === 0) return false;
  let rest = '';
  let from = 0;
  for (const match of found) {
    rest += bare.slice(from, match.start);
    from = match.end;
  }
  return !/[\p{L}\p{N}]/u.test((rest + bare.slice(from)).replace(/(?:^|\n)\s*\d{1,3}[.、)]|\b(?:to|and|or|by)\b|[至到和或]|(?<!\p{L})[年月日元万%](?!\p{L})/gu, ''));
}
