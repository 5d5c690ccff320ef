import assert from 'node:assert/strict';
import { countSeverities, exceeds, findingSeverities, severityLimits } from '../../../src/core/reports/severityCounts';

describe('the limit of a gate', () => {
  it('lets through what is not graver', () => {
    const passes = findingSeverities.map((severity) => severityLimits.filter((limit) => !exceeds(countSeverities([{ severity }]), limit)));
    assert.deepEqual(passes, [['error'], ['warning', 'error'], ['information', 'warning', 'error']]);
  });

  it('lets nothing stop what has no findings', () => {
    assert.deepEqual(severityLimits.filter((limit) => exceeds(countSeverities([]), limit)), []);
  });

  it('looks at the gravest', () => {
    const counts = countSeverities([{ severity: 'information' }, { severity: 'error' }, { severity: 'information' }]);
    assert.deepEqual(counts, { error: 1, warning: 0, information: 2 });
    assert.ok(exceeds(counts, 'warning'));
  });
});
