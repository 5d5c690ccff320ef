import assert from 'node:assert/strict';
import type { CheckOptions } from '../../../src/core/checks/checkOptions';
import type { RuleCode } from '../../../src/core/checks/ruleLevels';
import { markedBy } from './findingsOf';

/** A bad value, a good one, and what is marked in the bad one: all of it, or a test of it. */
export type Case = readonly [bad: string, good: string, marked: string | ((marked: readonly string[]) => boolean)];

const languages = ['English', 'Chinese'] as const;

/** One test a language. Where a test of what is marked is given, the good value must not pass it. */
export function itJudges(code: RuleCode, cases: readonly [Case, Case], options: CheckOptions = {}): void {
  for (const [index, [bad, good, marked]] of cases.entries()) {
    it(`${code} (${languages[index]})`, () => {
      if (typeof marked === 'string') {
        assert.deepEqual(markedBy(code, bad, options), [marked]);
        assert.deepEqual(markedBy(code, good, options), []);
      } else {
        assert.ok(marked(markedBy(code, bad, options)), JSON.stringify(markedBy(code, bad, options)));
        assert.ok(!marked(markedBy(code, good, options)), JSON.stringify(markedBy(code, good, options)));
      }
    });
  }
}
