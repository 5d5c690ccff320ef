import { bareValue } from './bareValue';
import { foldWidth } from './foldWidth';
import { isPlaceholderWord } from './placeholderWords';
import { matchAt, type TextMatch } from './textMatch';

const head = /^[\s*_(]{0,8}(?:n\s?\/\s?a\b|na\b(?=\s*(?:$|[-–—:.)]))|not applicable\b|does not apply\b|不适用|不涉及)/i;
const joint = /^[*_]{0,3}\s{0,4}(?:[-–—:,(.。;]{1,3}|because\b|since\b|as\b|因为?|由于)\s{0,4}/i;
const tail = /[\s*_).。]{1,8}$/;

/** Gives the reason in "N/A – reason" or 不适用：原因, or undefined when the value is no such answer or gives no reason. */
export function notApplicableReason(value: string): TextMatch | undefined {
  const folded = foldWidth(value);
  const start = head.exec(folded)?.[0].length;
  if (start === undefined) return undefined;
  const link = joint.exec(folded.slice(start, start + 40))?.[0];
  if (link === undefined) return undefined;
  const from = start + link.length;
  const end = from + folded.slice(from).trimEnd().length;
  const to = end - (tail.exec(folded.slice(Math.max(from, end - 8), end))?.[0].length ?? 0);
  const reason = folded.slice(from, to).trim();
  return reason.length < 2 || isPlaceholderWord(reason) ? undefined : matchAt(value, from, to);
}

/** True for "N/A", "not applicable" and 不适用 with no reason, or with one that is itself still to be written. */
export function isBareNotApplicable(value: string): boolean {
  const bare = bareValue(value);
  const start = head.exec(bare)?.[0].length;
  if (start === undefined || notApplicableReason(bare)) return false;
  const rest = bare.slice(start).replace(/^[\s*_\-–—:,;(.。)]{1,20}/, '');
  return rest.length < 2 || isPlaceholderWord(rest);
}
