import type { Span } from '../../markdown/span';
import { divideChinese } from './divideChinese';
import { divideEnglish } from './divideEnglish';
import { isBalanced } from './isBalanced';

/** Two texts that each read as a task of its own. */
export interface Halves {
  /** How much of the text's beginning stays, in UTF-16 units, and what is written after it. */
  readonly kept: number;
  readonly added: string;
  readonly second: string;
}

const sentenceEnd = /[.。;；!！]$/;
/** What comes before such a text's last sentence tells of the work as a whole, and not of one half. */
const severalSentences = /[^\s.][.!?]\s+\p{Lu}|[。！？]\s*\S/u;

/**
 * Divides the text of a task at a gap between two clauses. The words that join them go, a verb without an object gets the
 * one that both share, "it" is named where that is plain. Undefined where either half would not be readable by itself.
 */
export function divideText(text: string, gap: Span): Halves | undefined {
  const before = text.slice(0, gap.start);
  const after = text.slice(gap.end);
  if (/[:：(（[/]/.test(text.slice(gap.start, gap.end).replace(/^\s*\/\s*$/, ''))) return undefined;
  const isChinese = /^[\s\p{P}]*[\u3400-\u9fff]/u.test(after);
  const halves = (isChinese ? divideChinese : divideEnglish)(before, text.slice(gap.start, gap.end), after);
  if (!halves) return undefined;
  const first = text.slice(0, halves.kept) + halves.added;
  if (severalSentences.test(first) || !isBalanced(first) || !isBalanced(halves.second) || /[\r\n|]/.test(halves.added + halves.second.replaceAll('\\|', ''))) return undefined;
  const ending = sentenceEnd.exec(halves.second)?.[0] ?? '';
  return { ...halves, added: halves.added + (sentenceEnd.test(first) ? '' : ending) };
}
