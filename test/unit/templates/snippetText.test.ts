import assert from 'node:assert/strict';
import { plainText, readTabStops } from '../../../src/core/templates/snippetText';

describe('readTabStops', () => {
  it('lists them in the order of Tab, 0 last', () => {
    assert.deepEqual(readTabStops('$0 ${2:b} ${1:a}').map(({ index }) => index), [1, 2, 0]);
  });

  it('gives placeholder, choices and number of occurrences', () => {
    assert.deepEqual(readTabStops('$1 ${1:a} ${2|x,y|}'), [
      { index: 1, placeholder: 'a', choices: undefined, occurrences: 2 },
      { index: 2, placeholder: 'x', choices: ['x', 'y'], occurrences: 1 },
    ]);
  });

  it('finds tab stops within placeholders', () => {
    assert.deepEqual(readTabStops('${1:a ${2:b}}').map(({ placeholder }) => placeholder), ['a b', 'b']);
  });
});

describe('plainText', () => {
  it('keeps placeholders and first choices, and repeats them at mirrors', () => {
    assert.equal(plainText('# ${1:[Name]}\n$1 ${2|x,y|}$0'), '# [Name]\n[Name] x');
  });

  it('takes what is filled in, at mirrors and within placeholders too', () => {
    assert.equal(plainText('${1:a} $1 ${2:b ${3:c}}', ({ index }) => (index === 2 ? undefined : `<${index}>`)), '<1> <1> b <3>');
  });

  it('takes variables from the caller, else their fallback, else their name', () => {
    const variable = (name: string) => (name === 'YEAR' ? '2026' : undefined);
    assert.equal(plainText('$YEAR ${A:b} $C ${1:$YEAR}', undefined, variable), '2026 b C 2026');
  });

  it('ends when a placeholder mirrors itself', () => {
    assert.equal(plainText('${1:a$1} ${2:$3}${3:$2}'), 'a ');
  });
});
