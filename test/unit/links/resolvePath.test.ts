import assert from 'node:assert/strict';
import { resolvePath } from '../../../src/core/links/resolvePath';

describe('resolvePath', () => {
  it('goes from the folder of a file', () => {
    assert.equal(resolvePath('/plans/a.md', 'b.md'), '/plans/b.md');
    assert.equal(resolvePath('/plans/a.md', './x/../b.md'), '/plans/b.md');
    assert.equal(resolvePath('plans/a.md', '../ops//b.md'), 'ops/b.md');
    assert.equal(resolvePath('/c:/计划/a.md', '../b c.md'), '/c:/b c.md');
    assert.equal(resolvePath('a.md', 'b/'), 'b');
  });

  it('does not leave the root', () => {
    assert.equal(resolvePath('/a.md', '../b.md'), undefined);
    assert.equal(resolvePath('plans/a.md', '../../b.md'), undefined);
    assert.equal(resolvePath('/plans/a.md', '/b.md'), undefined);
  });
});
