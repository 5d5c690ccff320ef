import assert from 'node:assert/strict';
import { largestFile } from '../../../src/core/reports/fileFault';
import { decodeText } from '../../../src/host/decodeText';

describe('decodeText', () => {
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

  it('reads UTF-8, and UTF-16 with its mark, without the mark', () => {
    for (const bytes of [Buffer.from('项目\n'), Buffer.from('\uFEFF项目\n'), utf16('\uFEFF项目\n'), utf16('\uFEFF项目\n').swap16()]) {
      assert.deepEqual(decodeText(bytes), { ok: true, text: '项目\n' });
    }
    assert.deepEqual(decodeText(new Uint8Array()), { ok: true, text: '' });
  });

  it('says why it cannot', () => {
    const faults = ([bytes]: readonly [Uint8Array]): unknown => decodeText(bytes);
    assert.deepEqual(faults([Buffer.from([0x25, 0x50, 0, 1])]), { ok: false, fault: 'binary' });
    // UTF-16 without a mark, and UTF-32 with one.
    assert.deepEqual(faults([utf16('plan')]), { ok: false, fault: 'binary' });
    assert.deepEqual(faults([Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])]), { ok: false, fault: 'binary' });
    assert.deepEqual(faults([Buffer.from([0xcf, 0xee, 0xc4, 0xbf])]), { ok: false, fault: 'encoding' });
    assert.deepEqual(faults([utf16('\uFEFFab').subarray(0, 5)]), { ok: false, fault: 'encoding' });
    assert.deepEqual(faults([Buffer.alloc(largestFile + 1, 0x61)]), { ok: false, fault: 'tooLarge' });
    assert.equal(decodeText(Buffer.alloc(largestFile, 0x61)).ok, true);
  });
});
