import assert from 'node:assert/strict';
import { checkSettingNames, defaultSettings, isAllowed, settingRanges } from '../../../src/core/checks/checkSettings';
import { readFieldLevels } from '../../../src/core/checks/readFieldLevels';
import { applyLevels } from '../../../src/core/documents/applyLevels';
import { findingsOf } from './findingsOf';

describe('levels of fields', () => {
  it('are read by kind and field; what is not allowed is named and left out', () => {
    assert.deepEqual(readFieldLevels({ 'project-charter.budget': 'recommended', 'project-charter.nothing': 'required', 'operations-runbook.owner': 'maybe', 'improvement-request.links': 'optional', budget: 'optional', 'project-charter.team': 'toString' }), {
      levels: { 'project-charter.budget': 'S', 'improvement-request.links': 'O' },
      wrong: ['project-charter.nothing', 'operations-runbook.owner', 'budget', 'project-charter.team'],
    });
    for (const value of [undefined, null, 'required', 3, [], true]) assert.deepEqual(readFieldLevels(value), { levels: undefined, wrong: [] });
  });

  it('change those of the catalog and no others', () => {
    const levelsOf = (levels?: Record<string, 'R' | 'S' | 'O'>): readonly string[] => applyLevels('project-charter', levels).map(({ level }) => level);
    assert.deepEqual(levelsOf({ 'operations-runbook.owner': 'O' }), levelsOf());
    assert.equal(levelsOf().filter((level, index) => level !== levelsOf({ 'project-charter.budget': 'O' })[index]).length, 1);
  });

  it('decide what is missing, and how', () => {
    const text = '---\ndocument: project-charter\n---\n\n## Sponsor\n\nLi Na\n\n## Risks\n\nTBD\n';
    const told = (levels: Record<string, 'R' | 'S' | 'O'>, code: string): string => findingsOf(text, { levels, settings: { mostMissingEach: 50, ...{ mostMissingRequired: 50 } } }).filter((finding) => finding.code === code).map(({ field }) => field).join(' ');
    assert.match(told({}, 'CH001'), /\bbudget\b/);
    assert.doesNotMatch(told({ 'project-charter.budget': 'S' }, 'CH001'), /\bbudget\b/);
    assert.match(told({ 'project-charter.budget': 'S' }, 'CH002'), /\bbudget\b/);
    assert.doesNotMatch(told({ 'project-charter.budget': 'O' }, 'CH002'), /\bbudget\b/);
    assert.match(told({ 'project-charter.tolerance': 'R' }, 'CH001'), /\btolerance\b/);
    assert.equal(told({}, 'CH003'), 'risks');
    assert.equal(told({ 'project-charter.risks': 'O' }, 'CH003'), '');
  });
});

describe('numbers that rules compare with', () => {
  for (const name of checkSettingNames) {
    it(`${name} may be what it is unless someone sets it, and both ends of its range`, () => {
      const [least, most] = settingRanges[name];
      for (const value of [defaultSettings[name], least, most]) assert.ok(isAllowed(name, value));
      for (const value of [least - 1, most + 1, least + 0.5, String(least), null, undefined, NaN, Infinity]) assert.ok(!isAllowed(name, value));
    });
  }
});
