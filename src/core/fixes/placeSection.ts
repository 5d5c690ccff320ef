import { trimRules } from '../documents/trimRules';
import { countTo, isSameCount, readCounting, type Counting } from './counting';
import { textPart } from './fixEdit';
import type { PageHeading } from './pageHeadings';
import { findNeighbour, lineEnd, type Place, type Surroundings } from './place';

/** A place for a section: after the field that comes before it by the catalog, with a heading such as those beside it. */
export function placeSection(surroundings: Surroundings, key: string): Place | undefined {
  const { headings } = surroundings;
  const neighbour = findNeighbour(surroundings, key, ['heading']);
  const model = neighbour && headings.find(({ label }) => label.start === neighbour.field.label.start);
  if (!model) return undefined;
  const level = Math.min(model.level, usualLevel(surroundings));
  const sibling = headings.findLast((heading) => heading.level === level && heading.start <= model.start) ?? model;
  const count = countingOf(surroundings, sibling);
  const last = count ? lastOfRun(surroundings, sibling, count) : undefined;
  // A number in the midst of others would make two of them: what is counted goes on at the end.
  const isBefore = neighbour.isBefore || (last !== undefined && last !== sibling);
  const write = headingWriter(surroundings, sibling, count && countingOf(surroundings, last ?? sibling));
  if (!isBefore && !count) return { at: sibling.start, isBlock: true, level, order: 90 - level, write: (...given) => [...write(...given), textPart('\n\n')] };
  return { at: sectionEnd(surroundings, last ?? sibling, level), isBlock: true, level, order: 10 - level, write: (...given) => [textPart('\n\n'), ...write(...given)] };
}

/** A place at the very end, where no other heading tells how and where. */
export function placeAtEnd({ source, bodyStart }: Surroundings): Place {
  const at = Math.max(bodyStart, lineEnd(source, source.trimEnd().length));
  const gap = source.slice(bodyStart, at).trim() === '' && at === bodyStart && /(?:^|[\r\n\uFEFF])$/.test(source.slice(0, at)) ? '' : '\n\n';
  return { at, isBlock: true, level: 2, order: 99, write: (name, body) => [textPart(`${gap}## ${name}\n\n`), ...body] };
}

/** A place above all that may hide it, such as a code fence that is never closed: below the title, else at the top. */
export function placeAtTop({ source, bodyStart, headings, planning }: Surroundings): Place {
  const first = headings[0];
  const isTitle = first?.level === 1 && source.slice(bodyStart, first.start).trim() === '' && !planning.fields.some(({ label }) => label.start === first.label.start);
  if (isTitle) return { at: first.end, isBlock: true, level: 2, order: 0, write: (name, body) => [textPart(`\n\n## ${name}\n\n`), ...body] };
  const at = Math.max(bodyStart, source.startsWith('\uFEFF') ? 1 : 0);
  const gap = /(?:^|[\r\n\uFEFF])$/.test(source.slice(0, at)) ? '' : '\n\n';
  return { at, isBlock: true, level: 2, order: 0, write: (name, body) => [textPart(`${gap}## ${name}\n\n`), ...body, textPart('\n\n')] };
}

/** The level that most fields have, the higher one of two. */
function usualLevel({ planning }: Surroundings): number {
  const counts = new Map<number, number>();
  for (const { level } of planning.fields) if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
}

function countingOf({ source }: Surroundings, { start, label, isUnderlined }: PageHeading): Counting | undefined {
  const lead = source.slice(start, label.start);
  return isUnderlined && lead.trim() === '' ? undefined : readCounting(lead);
}

/** The last heading that goes on counting where one begins. */
function lastOfRun(surroundings: Surroundings, first: PageHeading, count: Counting): PageHeading {
  let last = first;
  let { value } = count;
  for (const heading of surroundings.headings) {
    if (heading.start <= first.start || heading.level !== first.level) continue;
    const next = countingOf(surroundings, heading);
    if (!next || !isSameCount(next, count) || next.value !== value + 1) break;
    last = heading;
    value = next.value;
  }
  return last;
}

/** Where the text of a section ends: before the next heading of its level, without blank lines and rules. */
function sectionEnd({ source, headings }: Surroundings, { start, end }: PageHeading, level: number): number {
  const next = headings.find((heading) => heading.start > start && heading.level <= level);
  return lineEnd(source, Math.max(end, trimRules(source, end, next?.start ?? source.length).end));
}

/** Writes a heading like another one: its marks, its number counted on, what stands behind its words. */
function headingWriter({ source }: Surroundings, { start, end, label, level, isUnderlined }: PageHeading, count: Counting | undefined): Place['write'] {
  const lead = source.slice(start, label.start);
  const bare = count ? lead : /^[ \t]*#*[ \t]*[*_]{0,3}/.exec(lead)![0];
  const behind = source.slice(label.end, lineEnd(source, label.end));
  const tail = /[\p{L}\p{N}|]/u.test(behind) ? '' : behind.trimEnd();
  const underline = isUnderlined && end > label.end ? `\n${(level === 1 ? '=' : '-').repeat(10)}` : '';
  return (name, body, nth) => [textPart(`${count ? countTo(count, count.value + 1 + nth) : bare}${name}${tail}${underline}\n\n`), ...body];
}
