import { createContext, textOf } from '../checks/checkContext';
import { defaultSettings } from '../checks/checkSettings';
import { foldDocument } from '../checks/foldDocument';
import { maskComments, maskFences } from '../checks/maskText';
import { foldTraditional, isTraditional } from '../detection/foldTraditional';
import type { OtherDocument, PlanningDocument } from '../documents/readDocument';
import type { Span } from '../markdown/span';
import { driftPatterns, plannedWords, projectSigns, runbookSigns, type DriftSignId } from './driftWords';
import { readStatements } from './readStatements';

/** `toOperations`: a project document whose work has become operations; `toProject`: a runbook that holds a project. */
export type DriftDirection = 'toOperations' | 'toProject';

export interface DriftSign {
  readonly sign: DriftSignId;
  /** The statements that show it, in the order of the text. */
  readonly spans: readonly Span[];
}

export interface Drift {
  /** Undefined for a document that can drift neither way. */
  readonly direction?: DriftDirection;
  /** Those that the text shows, in a fixed order. */
  readonly signs: readonly DriftSign[];
  readonly isDrift: boolean;
}

/** Signs that must come together: each alone stands in many a healthy document. */
const fewestSigns = 3;

const closed = /\b(?:closed|completed|finished)\b|已关闭|已结项|已完成|已结束|关闭/i;
const projectTitle = /\bproject\s+(?:plan|schedule|status|report|log)\b|\b(?:roll-?out|implementation|migration)\s+plan\b|项目(?:计划|方案|进展|进度|周报|月报|状态)|实施(?:计划|方案)|上线计划/i;

/** Parts of a runbook that rightly speak of projects. */
const ofProjects = new Set(['improvementLog', 'openItems', 'version', 'retirement', 'change', 'records']);

/**
 * Looks for statements that do not belong to the kind of document. Cautious: what is planned, or holds under a condition, does not
 * count, and one or two signs are none.
 *
 * @param document what was read from the source
 */
export function findDrift(document: PlanningDocument | OtherDocument, source: string): Drift {
  if (document.kind !== 'none') {
    const folded = foldDocument(document, source);
    return findInFolded(folded.document, folded.source);
  }
  return findInFolded(document, isTraditional(source) ? foldTraditional(source) : source);
}

function findInFolded(document: PlanningDocument | OtherDocument, source: string): Drift {
  const direction = directionOf(document, source);
  if (!direction) return { signs: [], isDrift: false };
  const ids: readonly DriftSignId[] = direction === 'toOperations' ? projectSigns : runbookSigns;
  const left = document.kind === 'operations-runbook' ? document.fields.filter(({ key }) => ofProjects.has(key)).map(({ label, value }) => ({ start: label.start, end: value.end })) : [];
  const statements = readStatements(maskFences(maskComments(source))).filter(({ start }) => !left.some((part) => start >= part.start && start < part.end));
  // A heading names what may come; a statement says that it is so. A project in a runbook may show in its headings alone.
  const counted = statements.filter(({ text, isHeading }) => direction === 'toProject' || (!isHeading && !plannedWords.some((word) => word.test(text))));
  const signs = ids.flatMap((sign): DriftSign[] => {
    // Small updates drift even while they are planned.
    const candidates = sign === 'updates' ? statements.filter(({ isHeading }) => !isHeading) : counted;
    const spans = candidates.filter(({ text }) => driftPatterns[sign].some((pattern) => pattern.test(text))).map(({ start, end }) => ({ start, end }));
    return spans.length > 0 ? [{ sign, spans }] : [];
  });
  const isOver = direction === 'toOperations' && isClosed(document, source) && signs.some(({ sign }) => sign === 'maintenance');
  return { direction, signs, isDrift: signs.length >= fewestSigns || isOver };
}

function directionOf(document: PlanningDocument | OtherDocument, source: string): DriftDirection | undefined {
  if (document.kind === 'project-charter') return 'toOperations';
  if (document.kind === 'operations-runbook') return 'toProject';
  if (document.kind !== 'none') return undefined;
  const title = /^\s{0,3}#\s+(.{1,200})$/m.exec(source.slice(0, 5000))?.[1] ?? '';
  return projectTitle.test(title) ? 'toOperations' : undefined;
}

function isClosed(document: PlanningDocument | OtherDocument, source: string): boolean {
  if (document.kind === 'none') return false;
  return closed.test(textOf(createContext(document, source, defaultSettings).written('documentControl')));
}
