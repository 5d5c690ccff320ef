import type { Node } from 'jsonc-parser';
import { mostDecisions, mostFileSize } from './decision';
import type { DecisionProblem, DecisionProblemCode } from './decisionProblem';
import { lineAt } from './lineAt';
import { findDuplicate, propertyOf, readDecision, type PlacedDecision } from './readDecision';
import { readTree } from './readTree';

/** The format that is written; a file of a later one is left alone. */
export const fileVersion = 1;
/** Nobody reads more at once, and one mistake often brings others. */
const mostProblems = 20;

export interface DecisionReading {
  /** In the order of the file; empty when there are problems. */
  readonly decisions: readonly PlacedDecision[];
  /** In the order of the file. As long as there is one, nothing of the file counts. */
  readonly problems: readonly DecisionProblem[];
}

/** Takes the text of a file of decisions (JSON with comments), of any size and content, gives its decisions or what is wrong with it. */
export function parseDecisions(source: string): DecisionReading {
  const problem = (code: DecisionProblemCode, start: number, end: number): DecisionProblem => ({ code, line: lineAt(source, start), start, end });
  const at = (code: DecisionProblemCode, { offset, length }: Node): DecisionProblem => problem(code, offset, offset + length);
  const fail = (...problems: readonly DecisionProblem[]): DecisionReading => ({ decisions: [], problems });
  if (source.length > mostFileSize) return fail(problem('size', 0, 0));
  const tree = readTree(source);
  if ('code' in tree) return fail(problem(tree.code, tree.start, tree.end));
  const { root } = tree;
  if (root === undefined) return { decisions: [], problems: [] };
  const twice = findDuplicate(root, ['version', 'decisions']);
  if (twice) return fail(at('duplicate', twice));
  const version = propertyOf(root, 'version');
  if (version !== undefined && version.value !== fileVersion) return fail(at('version', version));
  const list = propertyOf(root, 'decisions');
  if (list?.type !== 'array') return fail(at('shape', list ?? root));
  const elements = list.children ?? [];
  const excess = elements[mostDecisions];
  if (excess !== undefined) return fail(at('size', excess));
  const decisions: PlacedDecision[] = [];
  const problems: DecisionProblem[] = [];
  const kinds = new Map<string, PlacedDecision['kind']>();
  for (const element of elements) {
    if (problems.length === mostProblems) break;
    const read = readDecision(element);
    if ('code' in read) problems.push(at(read.code, read.node));
    else if ((kinds.get(read.key) ?? read.kind) !== read.kind) problems.push(at('contradiction', element));
    else {
      kinds.set(read.key, read.kind);
      decisions.push(read);
    }
  }
  return problems.length > 0 ? fail(...problems) : { decisions, problems };
}
