import assert from 'node:assert/strict';
import { readCheckOptions } from '../../../src/core/checks/readCheckOptions';

describe('readCheckOptions', () => {
  it('leaves everything at its default without settings', () => {
    assert.deepEqual(readCheckOptions({}), { options: { off: [], severities: {} }, wrong: [] });
    assert.deepEqual(readCheckOptions({ 'check.severity': undefined }).wrong, []);
  });

  it('takes what is allowed and names what is not', () => {
    const { options, wrong } = readCheckOptions({ 'check.severity': { CH041: 'off', RB001: 'error', IR001: 'information', CH010: 'loud', XX999: 'off', HO001: 3 } });
    assert.deepEqual(options, { off: ['CH041'], severities: { RB001: 'error', IR001: 'information' } });
    assert.deepEqual(wrong, [{ id: 'check.severity', keys: ['CH010', 'XX999', 'HO001'] }]);
  });

  it('names a setting of another type', () => {
    for (const value of ['off', null, [], 1, true]) assert.deepEqual(readCheckOptions({ 'check.severity': value }), { options: {}, wrong: [{ id: 'check.severity', keys: [] }] });
  });

  it('takes levels of fields and numbers, and names those that are not allowed', () => {
    const { options, wrong } = readCheckOptions({ 'check.fieldLevels': { 'project-charter.budget': 'optional', 'project-charter.x': 'optional' }, 'check.mostSteps': 20, 'check.reviewDays': 0, 'check.drillDays': '90' });
    assert.deepEqual(options, { off: [], severities: {}, levels: { 'project-charter.budget': 'O' }, settings: { mostSteps: 20 } });
    assert.deepEqual(wrong, [{ id: 'check.fieldLevels', keys: ['project-charter.x'] }, { id: 'check.drillDays', keys: [] }, { id: 'check.reviewDays', keys: [] }]);
    for (const value of ['off', null, [], 1]) assert.deepEqual(readCheckOptions({ 'check.fieldLevels': value }).wrong, [{ id: 'check.fieldLevels', keys: [] }]);
  });
});
