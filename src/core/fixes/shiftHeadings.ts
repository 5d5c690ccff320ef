import type { SnippetPart } from '../templates/parseSnippet';

/** Text with its headings some levels deeper, or higher where `by` is below 0; none gets beyond level 6. */
export function shiftHeadings(parts: readonly SnippetPart[], by: number): readonly SnippetPart[] {
  const shift = (marks: string): string => '#'.repeat(Math.min(6, Math.max(1, marks.length + by)));
  return parts.map((part) => (part.kind === 'text' ? { ...part, text: part.text.replace(/(^|\n)(#{2,6})(?= )/g, (_, before: string, marks: string) => before + shift(marks)) } : part));
}
