import { readFrontMatter } from '../markdown/frontMatter';
import { splitLines } from '../markdown/lines';
import type { Page } from '../markdown/page';
import { parseTokens } from '../markdown/tokens';
import { detectLanguage, type DocumentLanguage } from './detectLanguage';
import { isDocumentKind, type DocumentKind } from './documentKind';
import { freeTitle } from './freeTitle';
import { dropGroupHeadings } from './dropGroupHeadings';
import type { Mark } from './mark';
import { chooseKind } from './chooseKind';
import { readFrontMatterMarks } from './readFrontMatterMarks';
import { readLooseLabels } from './readLooseLabels';
import { readMarks } from './readMarks';
import { readTitles } from './readTitle';
import { resolveFields, type DocumentField } from './resolveFields';
import { runToEnd } from '../runToEnd';
import { usesOurNames } from './usesOurNames';

/** A Markdown document of one of the four kinds. Fields come in the order of their labels; a key may come more than once (start and end date). */
export interface PlanningDocument {
  readonly kind: DocumentKind;
  /** Whether the front matter says the kind. */
  readonly isDeclared: boolean;
  readonly language: DocumentLanguage;
  /** As written, without marks and numbering; undefined when the document has none. */
  readonly title?: string;
  readonly fields: readonly DocumentField[];
}

export interface OtherDocument {
  readonly kind: 'none';
}

/**
 * Reads a Markdown document into its kind and fields; offsets are UTF-16. The front matter's `document:` decides the kind;
 * else what is in the document does, cautiously: what only speaks of a charter, or shares some headings with one, is none.
 * Never throws; takes time in proportion to the length.
 */
export function readDocument(source: string): PlanningDocument | OtherDocument {
  return runToEnd(readInSteps(source));
}

/** The same in steps of about equal length, for hosts that let others work in between. */
export function* readInSteps(source: string): Generator<void, PlanningDocument | OtherDocument> {
  const lines = splitLines(source, source.startsWith('\uFEFF') ? 1 : 0, source.length);
  const frontMatter = readFrontMatter(source, lines);
  const page: Page = { source, lines, firstLine: frontMatter?.lineCount ?? 0 };
  const tokens = parseTokens(source.slice(lines.starts[page.firstLine] ?? source.length));
  yield;
  const inFrontMatter = readFrontMatterMarks(source, lines, page.firstLine);
  const declaration = inFrontMatter.find(({ label }) => source.slice(label.start, label.end).toLowerCase() === 'document');
  const marks = freeTitle([...inFrontMatter.filter((mark) => mark !== declaration), ...readMarks(page, tokens)]);
  yield;
  const titles = readTitles(page, tokens, frontMatter);
  const declared = readDeclaredKind(source, declaration);
  const kind = declared ?? chooseKind(page, marks, titles);
  if (kind === undefined) return { kind: 'none' };
  yield;
  const named = resolveFields(source, kind, marks);
  const fields = usesOurNames(source, kind, named) ? dropGroupHeadings(source, kind, named) : addLoose(source, kind, marks, named);
  return { kind, isDeclared: declared !== undefined, language: detectLanguage(source.slice(lines.starts[page.firstLine] ?? source.length)), title: titles[0], fields };
}

function addLoose(source: string, kind: DocumentKind, marks: readonly Mark[], named: readonly DocumentField[]): readonly DocumentField[] {
  const all = readLooseLabels(source, kind, marks, named);
  return all.some((mark, index) => mark !== marks[index]) ? resolveFields(source, kind, all) : named;
}

function readDeclaredKind(source: string, mark: Mark | undefined): DocumentKind | undefined {
  const value = mark && source.slice(mark.beside.start, mark.beside.end).trim().toLowerCase();
  return value !== undefined && isDocumentKind(value) ? value : undefined;
}
