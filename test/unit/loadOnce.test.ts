import assert from 'node:assert/strict';
import { loadOnce } from '../../src/core/loadOnce';

describe('what is loaded once', () => {
  it('is loaded by the first call and kept for all others', async () => {
    let loads = 0;
    const load = loadOnce(() => Promise.resolve({ number: (loads += 1) }));
    assert.equal(loads, 0);
    const [first, meanwhile] = await Promise.all([load(), load()]);
    assert.equal(first, meanwhile);
    assert.equal(await load(), first);
    assert.equal(loads, 1);
  });

  it('fails for all who waited, and is loaded anew by the next call', async () => {
    let loads = 0;
    const load = loadOnce(() => ((loads += 1) === 1 ? Promise.reject(new Error('missing')) : Promise.resolve(loads)));
    const [first, meanwhile] = await Promise.allSettled([load(), load()]);
    assert.equal(first.status, 'rejected');
    assert.equal(meanwhile.status, 'rejected');
    assert.equal(loads, 1);
    assert.equal(await load(), 2);
    assert.equal(await load(), 2);
  });
});
