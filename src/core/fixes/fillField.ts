import type { DocumentField } from '../documents/resolveFields';
import type { SnippetPart } from '../templates/parseSnippet';
import { textPart, type Replacement } from './fixEdit';
import { lineEnd } from './place';

/** Takes a field that says nothing, or nothing yet; gives what writes a text in its place, in the form that the field has. */
export function fillField(source: string, { form, label, value }: DocumentField, body: { readonly block: readonly SnippetPart[]; readonly line: readonly SnippetPart[] }): Replacement | undefined {
  if (form === 'tableColumn' || form === 'frontMatter') return undefined;
  const isEmpty = value.start === value.end;
  if (form !== 'heading') {
    const needsSpace = isEmpty && /[^\s：】］|]/.test(source.charAt(value.start - 1));
    return { ...value, parts: [...(needsSpace ? [textPart(' ')] : []), ...body.line] };
  }
  const end = lineEnd(source, isEmpty ? value.start : label.end);
  // Beside the words of a heading stands one line, below them what takes more.
  if (value.start < end && !isEmpty) return { ...value, parts: body.line };
  return isEmpty ? { start: end, end, parts: [textPart('\n\n'), ...body.block] } : { ...value, parts: body.block };
}
