import { getNodeValue, type Node } from 'jsonc-parser';
import { exists } from '../detection/calendar';
import type { WorkKind } from '../workKind';
import { mostTextLength, type Decision } from './decision';
import type { DecisionProblemCode } from './decisionProblem';
import { foldTask } from './foldTask';

/** A decision and where it stands in its file. */
export interface PlacedDecision extends Decision {
  /** What the same text has in common however it is written: see foldTask. */
  readonly key: string;
  /** The object, braces included: UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface DecisionFault {
  readonly code: DecisionProblemCode;
  readonly node: Node;
}

const kinds: readonly WorkKind[] = ['project', 'operations', 'mixed', 'unclear'];
const isKind = (value: unknown): value is WorkKind => kinds.some((kind) => kind === value);
const isDay = (value: unknown): value is string => {
  const [, year, month, day] = (typeof value === 'string' && /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)) || [];
  return exists({ precision: 'day', year: Number(year), index: Number(month), day: Number(day) });
};

/** The value of a property, as a node; of the same name twice, the last counts, as everywhere in JSON. */
export const propertyOf = (object: Node, name: string): Node | undefined =>
  object.children?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1];

/** The second of two properties of one object that have the same of these names; undefined where each is there once. */
export const findDuplicate = (object: Node, names: readonly string[]): Node | undefined => {
  const keys = (object.children ?? []).map(({ children }) => children?.[0]);
  const at = keys.findIndex((key, index) => names.some((name) => name === key?.value) && keys.findIndex((other) => other?.value === key?.value) < index);
  return keys[at];
};

/** Takes an element of the list, gives the decision or what is wrong with it. Properties that are not known are left alone. */
export function readDecision(node: Node): PlacedDecision | DecisionFault {
  if (node.type !== 'object') return { code: 'shape', node };
  const value = (name: string): unknown => {
    const found = propertyOf(node, name);
    return found && (getNodeValue(found) as unknown);
  };
  const fault = (code: DecisionProblemCode, name: string): DecisionFault => ({ code, node: propertyOf(node, name) ?? node });
  const twice = findDuplicate(node, ['text', 'kind', 'on', 'by']);
  if (twice) return { code: 'duplicate', node: twice };
  const [text, kind, on, by] = [value('text'), value('kind'), value('on'), value('by')];
  if (typeof text !== 'string' || text.length > mostTextLength) return fault('text', 'text');
  const key = foldTask(text);
  if (key === '') return fault('text', 'text');
  if (!isKind(kind)) return fault('kind', 'kind');
  if (!isDay(on)) return fault('date', 'on');
  return { text, kind, on, ...(typeof by === 'string' ? { by } : {}), key, start: node.offset, end: node.offset + node.length };
}
