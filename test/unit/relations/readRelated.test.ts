import assert from 'node:assert/strict';
import { readRelated, type FileAccess } from '../../../src/core/relations/readRelated';
import type { FileFault } from '../../../src/core/reports/fileFault';

const runbook = '---\ndocument: operations-runbook\n---\n\n## Owner\n\nWang Fang\n';
const faults: Readonly<Record<string, FileFault>> = { 'plans/big.md': 'tooLarge', 'plans/locked.md': 'noAccess', 'plans/old.md': 'encoding', 'plans/far.md': 'unreadable' };
const texts: Readonly<Record<string, string>> = { 'plans/ops/手册.md': runbook, 'plans/notes.md': 'Milk and bread\n', 'plans/a.svg': '' };

/** Notes which files were asked for. */
function fileAccess(asked: string[] = []): FileAccess {
  return {
    readText: (path) => {
      asked.push(path);
      const text = texts[path];
      return Promise.resolve(text === undefined ? { ok: false, fault: faults[path] ?? 'missing' } : { ok: true, text });
    },
    isThere: (path) => Promise.resolve(path === 'plans/unknown.svg' ? undefined : path in texts),
  };
}

describe('what a document links to', () => {
  it('is read, and what cannot be read is named', async () => {
    const targets = ['ops/%E6%89%8B%E5%86%8C.md#owner', 'notes.md', 'gone.md', 'big.md', 'locked.md', 'old.md', 'far.md', 'a.svg', 'gone.svg', 'unknown.svg'];
    const { files, related, exists, links } = await readRelated('plans/self.md', targets.map((target) => `[x](${target})`).join(' '), fileAccess());
    assert.equal(links.length, targets.length);
    assert.deepEqual([...files].map(([path, { state }]) => [path, state]), [
      ['plans/ops/手册.md', 'planning'], ['plans/notes.md', 'other'], ['plans/gone.md', 'missing'], ['plans/big.md', 'tooLarge'], ['plans/locked.md', 'noAccess'],
      ['plans/old.md', 'encoding'], ['plans/far.md', 'unreadable'], ['plans/a.svg', 'other'], ['plans/gone.svg', 'missing'], ['plans/unknown.svg', 'unreadable'],
    ]);
    assert.equal(related('plans/ops/手册.md')?.document.kind, 'operations-runbook');
    assert.equal(related('plans/notes.md'), undefined);
    const isThere = ['plans/notes.md', 'plans/gone.md', 'plans/big.md', 'plans/locked.md', 'plans/far.md', 'plans/gone.svg', 'plans/unknown.svg', 'elsewhere.md'].map(exists);
    assert.deepEqual(isThere, [true, false, true, undefined, undefined, false, undefined, undefined]);
  });

  it('is read once, however often it is linked, and not without end', async () => {
    const asked: string[] = [];
    await readRelated('plans/self.md', '[a](notes.md) [b](./notes.md#x) [c](../plans/notes.md)', fileAccess(asked));
    assert.deepEqual(asked, ['plans/notes.md']);
    await readRelated('plans/self.md', Array.from({ length: 500 }, (_, index) => `[a](${index}.md)`).join(' '), fileAccess(asked));
    assert.equal(asked.length, 201);
  });
});
