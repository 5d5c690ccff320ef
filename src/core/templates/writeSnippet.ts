import type { SnippetPart } from './parseSnippet';

/** The text of a snippet: what `parseSnippet` reads back into the same parts. */
export function writeSnippet(parts: readonly SnippetPart[]): string {
  return writeParts(parts, false);
}

function writeParts(parts: readonly SnippetPart[], inBraces: boolean): string {
  return parts.map((part) => writePart(part, inBraces)).join('');
}

function writePart(part: SnippetPart, inBraces: boolean): string {
  if (part.kind === 'text') return escapeText(part.text, inBraces);
  if (part.kind === 'variable') return part.fallback === undefined ? `\${${part.name}}` : `\${${part.name}:${writeParts(part.fallback, true)}}`;
  if (part.choices !== undefined) return `\${${part.index}|${part.choices.map(escapeChoice).join(',')}|}`;
  return part.placeholder === undefined ? `\${${part.index}}` : `\${${part.index}:${writeParts(part.placeholder, true)}}`;
}

/** A backslash is escaped only where it would escape what follows. */
function escapeText(text: string, inBraces: boolean): string {
  return text.replace(inBraces ? /[$}]|\\(?=[$}\\]|$)/g : /\$|\\(?=[$}\\]|$)/g, '\\$&');
}

function escapeChoice(choice: string): string {
  return choice.replace(/[,|\\]/g, '\\$&');
}
