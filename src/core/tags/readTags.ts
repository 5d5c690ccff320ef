import { skipAnnotation } from './annotations';
import { kindOfTagWord, tagEmoji, tagWords, type TagForm, type TagKind } from './tagForms';

/** A tag in a text: UTF-16 offsets, with the spaces before it, so that cutting it out leaves what was there before. */
export interface Tag {
  readonly kind: TagKind;
  readonly form: TagForm;
  readonly start: number;
  readonly end: number;
}

/** How far from the end of a text tags are looked for, in UTF-16 units, and how many words there are looked at. */
export const tagReach = 240;
const mostWords = 24;

const words = tagWords.join('|');
const tagAtEnd = new RegExp(`(?:[#＃](${words})|[[【](${words})[\\]】]|(${tagEmoji.join('|')})\\uFE0F?)$`, 'iu');
/** A cheap question that nearly every text answers with no. */
const mayHoldTag = new RegExp(`[#＃\\]】]|${tagEmoji.join('|')}`, 'u');
const longestTag = 14;

/** What can stand directly before a tag: white space, or for Chinese, which writes none, a Chinese character or mark; before 【 and ＃ anything. */
const spaceBefore = /[ \t\u00a0\u3000]$/;
const wordBefore = /[\s\u00a0\u3000]$/;
const chineseBefore = /[\u3001-\u301b\u4e00-\u9fff\uff00-\uff65]$/;

/**
 * The tags at the end of a task's text, in text order; each names a kind in one of the known forms. Other hashtags, and the
 * dates, owners and ids that task plugins write, may stand among and after them. Inside of code, links or other words nothing
 * is a tag; nor is one with no text before it. Looks at the last 240 units only, so that a long text costs no more.
 */
export function readTags(text: string): readonly Tag[] {
  if (!mayHoldTag.test(text.length > tagReach ? text.slice(-tagReach) : text)) return [];
  const from = Math.max(0, text.length - tagReach);
  const found: Tag[] = [];
  let end = text.length;
  for (let count = 0; count < mostWords; count++) {
    end = from + text.slice(from, end).trimEnd().length;
    if (end <= from) break;
    const tag = readTagBefore(text, end);
    const next = tag ? tag.start : skipAnnotation(text.slice(from, end), from);
    if (next === undefined) break;
    if (tag) found.unshift(tag);
    end = next;
  }
  return found.filter(({ start }) => text.slice(0, start).trim() !== '');
}

/** The last tag of the text: of several the one that was added last. */
export function readTag(text: string): Tag | undefined {
  return readTags(text).at(-1);
}

function readTagBefore(text: string, end: number): Tag | undefined {
  const piece = text.slice(Math.max(0, end - longestTag), end);
  const match = tagAtEnd.exec(piece);
  if (!match) return undefined;
  const [whole, hash, bracket, sign] = match;
  const word = (hash ?? bracket ?? sign)!;
  const isChinese = /[^\0-\x7f]/.test(word);
  const from = end - whole.length;
  const before = text.slice(Math.max(0, from - 1), from);
  const needsNoSpace = isChinese && !sign && (chineseBefore.test(before) || /^[【＃]/.test(whole));
  if (!wordBefore.test(before) && !needsNoSpace) return undefined;
  const kind = kindOfTagWord(word);
  if (kind === undefined) return undefined;
  let start = from;
  while (start > 0 && spaceBefore.test(text[start - 1]!)) start--;
  const form = sign ? 'emoji' : hash ? (isChinese ? 'hashChinese' : 'hash') : isChinese ? 'bracketChinese' : 'bracket';
  return { kind, form, start, end };
}
