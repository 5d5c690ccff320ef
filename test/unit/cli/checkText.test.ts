import assert from 'node:assert/strict';
import { checkText } from '../../../src/cli/checkText';
import type { CheckedFile } from '../../../src/core/reports/checkSource';

const file: CheckedFile = {
  file: 'a.md',
  kind: 'project-charter',
  language: 'en',
  fields: [],
  findings: [{ code: 'CH041', severity: 'error', line: 2, column: 3, endLine: 2, endColumn: 9, field: 'projectManager', message: 'Name someone.' }],
};
const summary = 'Planning documents: 1. Others, in which nothing is checked: 0. Errors: 1, warnings: 0, information: 0.\n';

describe('the check as lines of text', () => {
  it('is plain', () => assert.equal(checkText([file], false), `a.md:2:3 error CH041 Name someone.\n${summary}`));

  it('has the severity in colour for a terminal', () => assert.equal(checkText([file], true), `a.md:2:3 \u001b[31merror\u001b[39m CH041 Name someone.\n${summary}`));

  it('only counts where nothing was found', () => assert.equal(checkText([], true).split('\n').length, 2));
});
