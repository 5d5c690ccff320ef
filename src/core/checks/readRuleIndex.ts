import { ruleCodes, type RuleCode } from './ruleLevels';

const known: ReadonlySet<string> = new Set(ruleCodes);
const line = /^- \[([A-Z]{2}\d{3})\]\(\1\.md\) (.+)$/gm;

/** Takes the index page of the rules; gives its rules with their names, in its order. */
export const readRuleIndex = (index: string): readonly { readonly code: RuleCode; readonly name: string }[] =>
  [...index.replaceAll('\r\n', '\n').matchAll(line)].flatMap(([, code = '', name = '']) => (known.has(code) ? [{ code: code as RuleCode, name }] : []));
