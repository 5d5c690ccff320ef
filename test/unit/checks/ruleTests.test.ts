import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { ruleCodes } from '../../../src/core/checks/ruleLevels';

describe('the tests of the rules', () => {
  it('hold a bad and a good value for every code', () => {
    const text = globSync('test/unit/{checks,relations}/*Rules.test.ts').map((name) => readFileSync(name, 'utf8')).join('\n');
    assert.deepEqual(ruleCodes.filter((code) => !text.includes(`itJudges('${code}'`) && !text.includes(`itRelates('${code}'`)), []);
  });
});
