import assert from 'node:assert/strict';
import { parseSnippet, SnippetSyntaxError } from '../../../src/core/templates/parseSnippet';

describe('parseSnippet', () => {
  it('reads text, tab stops, placeholders, choices and variables', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(parseSnippet('a $1 ${2} ${3:b} ${4|c,d|} $NAME ${NAME:e}'))), [
      { kind: 'text', text: 'a ' },
      { kind: 'tabStop', index: 1 },
      { kind: 'text', text: ' ' },
      { kind: 'tabStop', index: 2 },
      { kind: 'text', text: ' ' },
      { kind: 'tabStop', index: 3, placeholder: [{ kind: 'text', text: 'b' }] },
      { kind: 'text', text: ' ' },
      { kind: 'tabStop', index: 4, choices: ['c', 'd'] },
      { kind: 'text', text: ' ' },
      { kind: 'variable', name: 'NAME' },
      { kind: 'text', text: ' ' },
      { kind: 'variable', name: 'NAME', fallback: [{ kind: 'text', text: 'e' }] },
    ]);
  });

  it('takes escaped signs as text', () => {
    assert.deepEqual(parseSnippet('\\$1 \\} \\\\'), [{ kind: 'text', text: '$1 } \\' }]);
    assert.deepEqual(parseSnippet('${1|a\\,b,c\\|d,e\\\\|}'), [
      { kind: 'tabStop', index: 1, placeholder: undefined, choices: ['a,b', 'c|d', 'e\\'] },
    ]);
  });

  it('leaves a brace and a backslash alone where they mean nothing', () => {
    assert.deepEqual(parseSnippet('{a} C:\\temp'), [{ kind: 'text', text: '{a} C:\\temp' }]);
  });

  const slips = {
    'a dollar sign alone': 'CNY $ 5',
    'an open placeholder': '${1:[Name]',
    'an open choice': '${1|a,b}',
    'an empty choice': '${1|a,,b|}',
    'a transform': '${1/a/b/}',
    'a variable with choices': '${NAME|a,b|}',
    'a placeholder followed by choices': '${1:a}|b|} ${2:a',
    'nesting without end': '${1:'.repeat(5000),
  };
  for (const [name, body] of Object.entries(slips)) {
    it(`refuses ${name}`, () => assert.throws(() => parseSnippet(body), SnippetSyntaxError));
  }

  it('says where the slip is', () => {
    assert.throws(() => parseSnippet('ab $ c'), { offset: 3 });
  });
});
