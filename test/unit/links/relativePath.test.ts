import assert from 'node:assert/strict';
import { relativePath } from '../../../src/core/links/relativePath';

describe('relativePath', () => {
  it('leads from a folder to a file', () => {
    assert.equal(relativePath('/home/li/plans', '/home/li/plans/a/b.md'), 'a/b.md');
    assert.equal(relativePath('/home/li/plans/', '/home/li/other/b.md'), '../other/b.md');
    assert.equal(relativePath('/home/li/plans', '/home/li/plans2/b.md'), '../plans2/b.md');
    assert.equal(relativePath('/', '/b.md'), 'b.md');
    assert.equal(relativePath('/a/b', '/a/b'), '../b');
  });
});
