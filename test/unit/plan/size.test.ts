import assert from 'node:assert/strict';
import { createPlanClassifier } from '../../../src/core/plan/createPlanClassifier';
import { readPlan } from '../../../src/core/plan/readPlan';
import { writeTag } from '../../../src/core/plan/tags/writeTag';
import { applyEdits } from '../../../src/core/textEdit';
import type { Verdict } from '../../../src/core/workKind';

const verdict: Verdict = { kind: 'project', certainty: 'clear', pProject: 1, pOperations: 0, evidence: [], surroundings: [], truncated: false };

/** In UTF-16 units. */
const hostileLength = 100_000;

// Whatever takes more than time in proportion to the length does not come to an end within the limit.
describe('large and hostile plans', () => {
  it('are read, classified and tagged with 20,000 tasks', () => {
    const section = (index: number): string => `## Section ${index}\n\n- [ ] Open store ${index}\n  - Hire the staff\n- Run payroll\n\n| Task | Who |\n|--|--|\n| Move ${index} | Li |\n`;
    const source = `# Plan\n\n${Array.from({ length: 5000 }, (_, index) => section(index)).join('')}`;
    const plan = readPlan(source, 'markdown');
    assert.equal(plan.tasks.length, 20_000);
    assert.equal([...createPlanClassifier(() => verdict).run(plan)].length, 20_000);
    const tagged = applyEdits(source, plan.tasks.flatMap((task) => writeTag(source, task, 'operations', 'hash') ?? []));
    assert.ok(readPlan(tagged, 'markdown').tasks.every(({ tags }) => tags.length === 1));
  }).timeout(20_000);

  for (const unit of ['- ', '> ', '# ', '| ', '#ops ', '[ops] ', '🎯 ', '^a ', '\\', ' #x', '📅 ', '<!--', '- a #ops\n', '|Task|b|\n|-|-|\n|c #ops|d|\n\n', '- a\n  - b\n', '## Open the shop\n', 'Open the shop\n', '一、', '`', '{#a} ', '@a ', '[a]:\n']) {
    it(`are read to the end: ${JSON.stringify(unit)}`, () => {
      const source = unit.repeat(hostileLength / unit.length);
      for (const format of ['markdown', 'plain'] as const) {
        const plan = readPlan(source, format);
        for (const task of plan.tasks) writeTag(source, task, 'project', 'hash');
      }
    }).timeout(20_000);
  }
});
