import { assert } from 'chai';
import * as vscode from 'vscode';
import { readRelatedDocuments } from '../../src/host/relatedDocuments';
import { closeEditors, openUntitled } from './editors';
import { MemoryFiles } from './memoryFiles';

const runbook = '---\ndocument: operations-runbook\n---\n\n## Owner\n\nWang Fang\n';
const files = new Map<string, string | Error>([
  ['/plans/handover.md', '# Hand-over\n\n[book](ops/%E6%89%8B%E5%86%8C.md#owner) [notes](notes.md) [gone](gone.md) [big](big.md) [locked](locked.md) [drawing](a.svg) [web](https://a.example/b.md)\n'],
  ['/plans/ops/手册.md', runbook],
  ['/plans/notes.md', 'Milk and bread\n'],
  ['/plans/big.md', 'x'.repeat(1_000_001)],
  ['/plans/locked.md', vscode.FileSystemError.NoPermissions('locked')],
  ['/plans/a.svg', '<svg/>'],
]);

describe('Documents that a document links to', () => {
  let provider: vscode.Disposable;
  before(() => {
    provider = vscode.workspace.registerFileSystemProvider('memory-plans', new MemoryFiles(files), { isReadonly: true });
  });
  after(() => provider.dispose());
  afterEach(closeEditors);

  it('are read through VS Code, and what cannot be read is named', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'memory-plans', path: '/plans/handover.md' }));
    const { files: read, related, exists, links } = await readRelatedDocuments(document.uri, document.getText());
    const states = Object.fromEntries([...read].map(([path, { state }]) => [path, state]));
    assert.deepEqual(states, {
      '/plans/ops/手册.md': 'planning', '/plans/notes.md': 'other', '/plans/gone.md': 'missing', '/plans/big.md': 'tooLarge', '/plans/locked.md': 'noAccess', '/plans/a.svg': 'other',
    });
    assert.lengthOf(links, 6);
    assert.equal(related('/plans/ops/手册.md')?.document.kind, 'operations-runbook');
    assert.isUndefined(related('/plans/notes.md'));
    assert.deepEqual(['/plans/a.svg', '/plans/gone.md', '/plans/locked.md', '/elsewhere.md'].map(exists), [true, false, undefined, undefined]);
  });

  it('are none where a document has no place', async () => {
    const { document } = await openUntitled('[a](b.md)\n');
    const { files: read, links } = await readRelatedDocuments(document.uri, document.getText());
    assert.equal(read.size + links.length, 0);
  });
});
