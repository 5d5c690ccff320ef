import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCodes } from '../../../src/core/checks/ruleLevels';

describe('the tests of the rules', () => {
  it('hold a bad and a good value for every code', () => {
    const folder = join(process.cwd(), 'test/unit/checks');
    const text = readdirSync(folder).filter((name) => name.endsWith('Rules.test.ts')).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    assert.deepEqual(ruleCodes.filter((code) => !text.includes(`itJudges('${code}'`)), []);
  });
});
