import type { Lines } from '../markdown/lines';
import { trimSpan, type Span } from '../markdown/span';
import type { Mark } from './mark';
import { matchLabel } from './matchLabel';

/** The keys of front matter that takes up the first `lineCount` lines: `key: value`, TOML's `key = value`, or indented lines below the key. */
export function readFrontMatterMarks(source: string, lines: Lines, lineCount: number): Mark[] {
  const marks: Mark[] = [];
  for (let line = 1; line < lineCount - 1; line++) {
    const start = lines.starts[line]!;
    const end = lines.ends[line]!;
    const [, key] = /^([^\s:=#'"-][^:=]{0,79}?)\s*[:=](?=\s|$)/.exec(source.slice(start, Math.min(end, start + 100))) ?? [];
    if (key === undefined) continue;
    const label = { start, end: start + key.length };
    const separator = source.slice(label.end, end).search(/[:=]/) + label.end + 1;
    let last = line;
    while (last + 1 < lineCount - 1 && /^(?:[ \t]|- |$)/.test(source.slice(lines.starts[last + 1]!, Math.min(lines.ends[last + 1]!, lines.starts[last + 1]! + 2)))) last++;
    const beside = readValue(source, separator, lines.ends[last]!);
    marks.push({ form: 'frontMatter', label, keys: matchLabel(key), level: 0, start, beside, limit: beside.end, goesOn: false, isItem: false });
    line = last;
  }
  return marks;
}

/** A value on one line with a comment behind it; `#4` and `#ops` are none. */
const commented = /^("[^"]*"|'[^']*'|[^"'].*?|)(?:^|[ \t]{1,9})#(?:[ \t].*)?$/;

/** Without quotes around the whole, the sign of a block and a comment. */
function readValue(source: string, start: number, end: number): Span {
  const whole = trimSpan(source, start, end);
  const [, text] = (whole && commented.exec(source.slice(whole.start, whole.end))) ?? [];
  const value = whole && text !== undefined ? trimSpan(source, whole.start, whole.start + text.length) : whole;
  if (!value) return { start, end: start };
  const first = source.charAt(value.start);
  if (/["']/.test(first) && value.end - value.start > 1 && source[value.end - 1] === first) return { start: value.start + 1, end: value.end - 1 };
  const [sign = ''] = /^[|>][+-]?[ \t]*(?=[\r\n])/.exec(source.slice(value.start, value.start + 10)) ?? [];
  return { start: value.start + sign.length, end: value.end };
}
