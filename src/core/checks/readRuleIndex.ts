import { ruleCodes, type RuleCode } from './ruleLevels';

const known: ReadonlySet<string> = new Set(ruleCodes);
const line = /^(?:## (.+)|- \[([A-Z]{2}\d{3})\]\(\2\.md\) (.+))$/gm;

export interface IndexedRule {
  readonly code: RuleCode;
  readonly name: string;
  /** The kind of document, as the index calls it. */
  readonly group: string;
}

/** Takes the index page of the rules; gives its rules with their names, in its order. */
export function readRuleIndex(index: string): readonly IndexedRule[] {
  let group = '';
  return [...index.replaceAll('\r\n', '\n').matchAll(line)].flatMap(([, heading, code = '', name = '']): readonly IndexedRule[] => {
    group = heading ?? group;
    return known.has(code) ? [{ code: code as RuleCode, name, group }] : [];
  });
}
