import type { Decision } from './decision';
import { fileVersion } from './parseDecisions';

/** One decision on one line, so that two people's additions seldom meet in a merge. */
export const formatDecision = ({ text, kind, on, by }: Decision): string =>
  `{ "text": ${JSON.stringify(text)}, "kind": ${JSON.stringify(kind)}, "on": ${JSON.stringify(on)}${by === undefined ? '' : `, "by": ${JSON.stringify(by)}`} }`;

/** @param heading what the file is, line by line, in the language of who will read it */
export function formatNewFile(heading: readonly string[], eol = '\n'): string {
  return [...heading.map((line) => `// ${line}`), '{', `  "version": ${fileVersion},`, '  "decisions": []', '}', ''].join(eol);
}
