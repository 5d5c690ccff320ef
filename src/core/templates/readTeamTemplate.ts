import type { DocumentKind } from '../documents/documentKind';
import { readDocument } from '../documents/readDocument';
import { readFrontMatterMarks } from '../documents/readFrontMatterMarks';
import { readTitles } from '../documents/readTitle';
import { readFrontMatter } from '../markdown/frontMatter';
import { splitLines, type Lines } from '../markdown/lines';
import { parseTokens } from '../markdown/tokens';
import { parseSnippet, SnippetSyntaxError, type SnippetPart } from './parseSnippet';
import { plainText } from './snippetText';
import { findPlace, largestTemplate, type TemplateFault } from './templateFault';
import { allowedVariables } from './templateVariables';

/** A team's own template, ready to insert. */
export interface TeamTemplate {
  /** From the front matter or the first heading, without what is still to be filled in; undefined when there is neither. */
  readonly title?: string;
  /** From the front matter. */
  readonly description?: string;
  readonly kind: DocumentKind | 'none';
  /** Snippet syntax, front matter included; lines joined with "\n". */
  readonly body: string;
  /** The same without the front matter, for the middle of a document. */
  readonly block: string;
}

export type TemplateReading = { readonly ok: true; readonly template: TeamTemplate } | { readonly ok: false; readonly fault: TemplateFault };

/** Reads the text of a template file. Never throws. */
export function readTeamTemplate(text: string): TemplateReading {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (source.length > largestTemplate) return { ok: false, fault: { kind: 'tooLarge' } };
  if (source.trim() === '') return { ok: false, fault: { kind: 'empty' } };
  const fault = findFault(source);
  if (fault !== undefined) return { ok: false, fault };
  const body = source.replace(/\r\n?/g, '\n');
  const block = dropFrontMatter(body);
  if (block.trim() === '') return { ok: false, fault: { kind: 'empty' } };
  // As a document with nothing filled in, and for the names with nothing in it that waits to be.
  const document = readDocument(plainText(body));
  return { ok: true, template: { ...readNames(plainText(body, () => '')), kind: document.kind, body, block } };
}

function findFault(source: string): TemplateFault | undefined {
  try {
    const name = findVariable(parseSnippet(source));
    if (name === undefined) {
      // Only written out do mirrors show that they are too much.
      plainText(source);
      return undefined;
    }
    const start = new RegExp(`(?<!\\\\)\\$\\{?${name}\\b`).exec(source)?.index ?? 0;
    const end = source.indexOf(name, start) + name.length;
    return { kind: 'variable', name, start, end, ...findPlace(source, start) };
  } catch (error) {
    if (!(error instanceof SnippetSyntaxError)) throw error;
    const start = Math.min(error.offset, source.length - 1);
    return { kind: 'syntax', problem: error.problem, start, end: start + 1, ...findPlace(source, error.offset) };
  }
}

/** The first variable that a template may not use. */
function findVariable(parts: readonly SnippetPart[]): string | undefined {
  for (const part of parts) {
    if (part.kind === 'text') continue;
    if (part.kind === 'variable' && !allowedVariables.includes(part.name)) return part.name;
    const nested = findVariable((part.kind === 'variable' ? part.fallback : part.placeholder) ?? []);
    if (nested !== undefined) return nested;
  }
  return undefined;
}

function readNames(source: string): Pick<TeamTemplate, 'title' | 'description'> {
  const lines = splitLines(source, 0, source.length);
  const frontMatter = readFrontMatter(source, lines);
  const firstLine = frontMatter?.lineCount ?? 0;
  const tokens = parseTokens(source.slice(lines.starts[firstLine] ?? source.length));
  const titles = readTitles({ source, lines, firstLine }, tokens, frontMatter);
  return { title: titles.map(tidy).find((title) => title !== ''), description: readDescription(source, lines, firstLine) };
}

function readDescription(source: string, lines: Lines, lineCount: number): string | undefined {
  const mark = readFrontMatterMarks(source, lines, lineCount).find(({ label }) => source.slice(label.start, label.end).toLowerCase() === 'description');
  return (mark && tidy(source.slice(mark.beside.start, mark.beside.end))) || undefined;
}

/** In one line, and without the sign that stood before the part to be filled in. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\s:：–—-]+$/, '').trim();
}

function dropFrontMatter(body: string): string {
  const lines = splitLines(body, 0, body.length);
  const lineCount = readFrontMatter(body, lines)?.lineCount ?? 0;
  return body.slice(lines.starts[lineCount] ?? body.length).replace(/^\n+/, '');
}
