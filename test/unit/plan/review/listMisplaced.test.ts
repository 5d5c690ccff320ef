import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../../src/core/documents/documentKind';
import { listMisplaced } from '../../../../src/core/plan/review/listMisplaced';
import { judge } from './verdictsOf';

function misplacedIn(source: string, kind?: DocumentKind): (readonly [string, string])[] {
  const { plan, verdicts } = judge(source);
  return listMisplaced(plan, verdicts, kind).map(({ reason, span }) => [reason, source.slice(span.start, span.end)]);
}

describe('listMisplaced', () => {
  it('names operations work in a charter that has no receiver', () => {
    const source = '- P build it\n- Operate it\n- Operate it, handed over to the shop\n- Operate it (operations team)\n- O 由运维部值守\n- o unsure\n- M both\n\n## Hand-over\n\n- Operate the lift\n';
    assert.deepEqual(misplacedIn(source, 'project-charter'), [['operationsWithoutReceiver', 'Operate it']]);
  });

  it('names a project in a runbook but not what is kept as an improvement', () => {
    const source = '- O count\n- Pave the yard\n- p unsure\n\n| Task | Owner |\n|--|--|\n| Put up racks | Li |\n\n## Improvement log\n\n- P build\n\n## 改进记录\n\n- P 建新库\n';
    assert.deepEqual(misplacedIn(source, 'operations-runbook'), [['hiddenProject', 'Pave the yard'], ['hiddenProject', 'Put up racks']]);
  });

  it('believes a tag whatever the model is unsure of', () => {
    assert.deepEqual(misplacedIn('- p a #ops\n- O b #project', 'project-charter').map(([, text]) => text), ['p a']);
  });

  it('finds nothing out of place where both belong', () => {
    for (const kind of ['handover-record', 'improvement-request'] as const) assert.deepEqual(misplacedIn('- P a\n- O b', kind), []);
  });

  it('goes by most tasks in a document of another kind', () => {
    assert.deepEqual(misplacedIn('- P a\n'.repeat(9) + '- O b'), [['operationsWithoutReceiver', 'O b']]);
    assert.deepEqual(misplacedIn('- O a\n'.repeat(9) + '- P b'), [['hiddenProject', 'P b']]);
    assert.deepEqual(misplacedIn('- P a\n- O b\n'.repeat(9)), []);
    assert.deepEqual(misplacedIn('- P a\n- P b\n- O c'), []);
  });
});
