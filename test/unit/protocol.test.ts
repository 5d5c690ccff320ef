import assert from 'node:assert/strict';
import { commandIds } from '../../src/core/ids';
import { isHostMessage, isSidebarMessage } from '../../src/core/protocol';

describe('messages between sidebar and host', () => {
  it('are accepted when they are ours', () => {
    assert.ok(isSidebarMessage({ type: 'ready' }));
    assert.ok(isSidebarMessage({ type: 'run', command: commandIds.classifyTask }));
    assert.ok(isSidebarMessage({ type: 'run', command: commandIds.copyAspect, argument: 'duties' }));
    assert.ok(isHostMessage({ type: 'state', state: {} }));
    assert.ok(isHostMessage({ type: 'state', state: { readiness: { isReady: false, heading: '', document: '', groups: [{ status: 'blocks', heading: '', items: [] }], notes: [], actions: [] } } }));
    assert.ok(isHostMessage({ type: 'focusReadiness' }));
    assert.ok(isHostMessage({ type: 'state', state: { balance: { shares: [], columns: [], rows: [['A', '1']], misplaced: [], notes: [], actions: [] } } }));
    assert.ok(isHostMessage({ type: 'filter', filter: { role: 'both' } }));
  });

  it('cannot run a command that is not ours', () => {
    assert.equal(isSidebarMessage({ type: 'run', command: 'workbench.action.quit' }), false);
    assert.equal(isSidebarMessage({ type: 'run', command: 'constructor' }), false);
    assert.equal(isSidebarMessage({ type: 'run' }), false);
  });

  it('cannot carry an argument that is not a short text', () => {
    for (const argument of [{}, 7, null, ['x'], 'x'.repeat(201)]) {
      assert.equal(isSidebarMessage({ type: 'run', command: commandIds.copyAspect, argument }), false);
    }
  });

  it('are refused when they are nothing like a message', () => {
    for (const value of [{ type: 'filter', filter: { role: 'all' } }, { type: 'filter', filter: { query: 1 } }, { type: 'state', state: { verdict: {} } }, { type: 'state', state: { readiness: {} } }, { type: 'state', state: { readiness: { groups: [{}], notes: [], actions: [] } } }, { type: 'state', state: { balance: {} } }, { type: 'state', state: { balance: { shares: [], columns: [], rows: ['A'], misplaced: [], notes: [], actions: [] } } }, { type: 'state', state: { verdict: { dimensions: [], notes: [], actions: [], tasks: [], secondOpinion: 'x' } } }, undefined, null, 0, 'ready', [], {}, { type: 'state' }, { type: 'filter', filter: null }]) {
      assert.equal(isSidebarMessage(value), false);
      assert.equal(isHostMessage(value), false);
    }
  });
});
