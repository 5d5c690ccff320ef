import type { SnippetPart } from './parseSnippet';

/** Writes parts in the snippet language of {@link parseSnippet}, so that reading them back gives the same. */
export function writeSnippet(parts: readonly SnippetPart[]): string {
  return parts.map((part) => {
    if (part.kind === 'text') return escapeText(part.text);
    if (part.kind === 'variable') return part.fallback ? `\${${part.name}:${writeSnippet(part.fallback)}}` : `\${${part.name}}`;
    if (part.choices) return `\${${part.index}|${part.choices.map((choice) => choice.replace(/[,|\\]/g, '\\$&')).join(',')}|}`;
    return part.placeholder ? `\${${part.index}:${writeSnippet(part.placeholder)}}` : `\${${part.index}}`;
  }).join('');
}

const escapeText = (text: string): string => text.replace(/[$}\\]/g, '\\$&');
