import assert from 'node:assert/strict';
import { checksum } from '../../../src/core/classifier/checksum';
import { headSize, largestModel } from '../../../src/core/classifier/modelLayout';
import { parseModel } from '../../../src/core/classifier/parseModel';
import { readModelBytes } from './shippedModel';

const whole = readModelBytes();
const reasonOf = (bytes: Uint8Array): string => {
  const parsed = parseModel(bytes);
  return parsed.ok ? 'ok' : parsed.reason;
};
/** A copy with one 32-bit field of the head changed. */
const withField = (index: number, value: number): Uint8Array => {
  const copy = whole.slice();
  new DataView(copy.buffer).setUint32(4 * index, value, true);
  return copy;
};

describe('parseModel', () => {
  it('reads the shipped model, at most 1 MB', () => {
    assert.equal(reasonOf(whole), 'ok');
    assert.ok(whole.length <= largestModel && largestModel <= 1_048_576);
  });

  it('reads bytes that do not start at the start of their buffer', () => {
    const padded = new Uint8Array(whole.length + 3);
    padded.set(whole, 3);
    assert.equal(reasonOf(padded.subarray(3)), 'ok');
  });

  it('names what is wrong with any other file', () => {
    assert.equal(reasonOf(new Uint8Array(0)), 'truncated');
    assert.equal(reasonOf(new TextEncoder().encode('{"model": true}')), 'notAModel');
    assert.equal(reasonOf(new Uint8Array(largestModel + 1)), 'tooLarge');
    assert.equal(reasonOf(withField(1, 99)), 'unknownVersion');
    assert.equal(reasonOf(withField(6, 0xffffffff)), 'truncated');
    for (const length of [3, 4, 20, headSize, headSize + 1, 1000, whole.length - 1]) assert.equal(reasonOf(whole.slice(0, length)), 'truncated', String(length));
  });

  it('notices a single changed byte', () => {
    for (const at of [headSize, whole.length >> 1, whole.length - 1]) {
      const copy = whole.slice();
      copy[at] = (copy[at] ?? 0) ^ 1;
      assert.equal(reasonOf(copy), 'damaged');
    }
  });

  it('refuses numbers that make no sense', () => {
    assert.equal(reasonOf(withField(7, 0x7fc00000)), 'invalid');
    assert.equal(reasonOf(withField(10, 0xbf800000)), 'invalid');
    const unordered = whole.slice();
    // Steps of nothing: two keys that are the same.
    unordered.fill(0, headSize, headSize + 8);
    new DataView(unordered.buffer).setUint32(12, checksum(unordered, headSize), true);
    assert.equal(reasonOf(unordered), 'invalid');
  });
});
