import { foldTraditional, isTraditional } from '../detection/foldTraditional';
import type { PlanningDocument } from '../documents/readDocument';
import type { FindingData } from './finding';

/** A document as rules read it: the words that they look for are written in Simplified characters. */
export interface FoldedDocument {
  readonly document: PlanningDocument;
  readonly source: string;
  /** Takes what a rule says, and the place that it is about; gives it with what it quotes as the original has it. */
  readonly quote: (data: FindingData, start: number) => FindingData;
}

/** Names from the catalog, which are not quoted from the text. */
const names: ReadonlySet<string> = new Set(['field', 'en', 'zh']);
/** How far before its place what is quoted may begin, in UTF-16 units. */
const nearby = 200;

/** The document with its Traditional characters in the Simplified form, each at the place that it had; the very same where it has none. */
export function foldDocument(document: PlanningDocument, source: string): FoldedDocument {
  if (!isTraditional(source)) return { document, source, quote: (data) => data };
  const folded = foldTraditional(source);
  const fields = document.fields.map((field) => ({ ...field, text: foldTraditional(field.text) }));
  const title = document.title === undefined ? undefined : foldTraditional(document.title);
  const restore = (quoted: string, start: number): string => {
    const near = folded.indexOf(quoted, Math.max(0, start - nearby));
    const at = near < 0 ? folded.indexOf(quoted) : near;
    return at < 0 ? quoted : source.slice(at, at + quoted.length);
  };
  const quote = (data: FindingData, start: number): FindingData => Object.fromEntries(
    Object.entries(data).map(([name, value]): [string, string | number] => [name, names.has(name) || typeof value !== 'string' ? value : restore(value, start)]),
  );
  return { document: { ...document, fields, title }, source: folded, quote };
}
