import assert from 'node:assert/strict';
import { splitLines } from '../../../src/core/markdown/lines';
import { placeAt } from '../../../src/core/markdown/placeAt';

describe('placeAt', () => {
  const text = 'ab\r\n\n😀c\rd';
  const place = (offset: number): readonly [number, number] => {
    const { line, column } = placeAt(splitLines(text, 0, text.length), offset);
    return [line, column];
  };

  it('counts lines and UTF-16 columns from 1 with any line end', () => {
    assert.deepEqual([0, 1, 2, 4, 5, 7, 8, 9, 10].map(place), [[1, 1], [1, 2], [1, 3], [2, 1], [3, 1], [3, 3], [3, 4], [4, 1], [4, 2]]);
  });

  it('takes what is inside a line break for the end of the line', () => assert.deepEqual(place(3), [1, 3]));

  it('has a place in an empty text', () => assert.deepEqual(placeAt(splitLines('', 0, 0), 0), { line: 1, column: 1 }));
});
