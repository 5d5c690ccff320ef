import type { Node } from 'jsonc-parser';
import { lineBreakOf } from '../markdown/lineBreakOf';
import { applyEdits, type TextEdit } from '../textEdit';
import type { Decision } from './decision';
import { foldTask } from './foldTask';
import { formatDecision, formatNewFile } from './formatDecision';
import { lineAround } from './lineAround';
import { parseDecisions } from './parseDecisions';
import { propertyOf, type PlacedDecision } from './readDecision';
import { readTree } from './readTree';

/** White space and at most one comment: what may stand between a value and the end of its line. */
const clean = /^[ \t]*(?:\/\/.*|\/\*[^*]*\*\/[ \t]*)?$/;
const cleanAfterComma = /^[ \t]*,[ \t]*(?:\/\/.*|\/\*[^*]*\*\/[ \t]*)?$/;

/**
 * Takes the text of a file of decisions and a decision, gives the text with it in the order of the folded texts, or with the earlier
 * decision on the same text changed. Nothing else changes: order, comments, indentation and line ends stay.
 *
 * @throws when the file has problems: such a file is not to be written
 */
export function addDecision(source: string, decision: Decision): string {
  const { decisions, problems } = parseDecisions(source);
  if (problems.length > 0) throw new Error('A file of decisions that has problems cannot be added to.');
  const tree = readTree(source);
  const root = 'code' in tree ? undefined : tree.root;
  if (root === undefined) return addDecision(source + (/(?:^\ufeff?|[\r\n])$/.test(source) ? '' : lineBreakOf(source)) + formatNewFile([], lineBreakOf(source)), decision);
  const key = foldTask(decision.text);
  const list = propertyOf(root, 'decisions');
  if (list === undefined || key === '') throw new Error('There is no text to decide on.');
  const same = decisions.flatMap(({ key: other }, index) => (other === key ? [list.children?.[index]] : []));
  const edits = same.length > 0 ? same.flatMap((node) => (node ? changeEdits(node, decision) : [])) : insertEdits(source, list, decisions, key, formatDecision(decision));
  return applyEdits(source, edits);
}

function changeEdits(node: Node, { kind, on }: Decision): readonly TextEdit[] {
  return Object.entries({ kind, on }).flatMap(([name, value]) => {
    const found = propertyOf(node, name);
    return found ? [{ start: found.offset, end: found.offset + found.length, text: JSON.stringify(value) }] : [];
  });
}

function insertEdits(source: string, list: Node, decisions: readonly PlacedDecision[], key: string, text: string): readonly TextEdit[] {
  const eol = lineBreakOf(source);
  const at = decisions.findIndex((other) => other.key > key);
  const next = decisions[at];
  const before = decisions[(at < 0 ? decisions.length : at) - 1];
  const neighbour = next ?? before;
  const open = list.offset + 1;
  const close = list.offset + list.length - 1;
  if (neighbour === undefined) {
    const indent = /^[ \t]*/.exec(source.slice(lineAround(source, list.offset).start))?.[0] ?? '';
    const isBlank = /^\s*$/.test(source.slice(open, close));
    return [{ start: open, end: isBlank ? close : open, text: `${eol}${indent}${indent || '  '}${text}${isBlank ? eol + indent : ''}` }];
  }
  const indent = source.slice(lineAround(source, neighbour.start).start, neighbour.start);
  const from = before?.end ?? open;
  const { end: lineEnd } = lineAround(source, from);
  const after = source.slice(from, lineEnd);
  const isOnItsOwn = /^[ \t]*$/.test(indent) && lineEnd < (next?.start ?? close);
  if (next) {
    if (isOnItsOwn && (before ? cleanAfterComma : clean).test(after)) return [{ start: lineEnd, end: lineEnd, text: `${eol}${indent}${text},` }];
    return [{ start: next.start, end: next.start, text: `${text}, ` }];
  }
  const hasComma = cleanAfterComma.test(after);
  if (isOnItsOwn && hasComma) return [{ start: lineEnd, end: lineEnd, text: `${eol}${indent}${text},` }];
  if (isOnItsOwn && clean.test(after)) return [{ start: from, end: lineEnd, text: `,${after}${eol}${indent}${text}` }];
  return [{ start: from, end: from, text: `, ${text}` }];
}
