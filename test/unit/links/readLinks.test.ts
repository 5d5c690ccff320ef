import assert from 'node:assert/strict';
import { readLinks } from '../../../src/core/links/readLinks';

function pathsOf(source: string): readonly string[] {
  const links = readLinks(source);
  for (const { start, end, target } of links) assert.equal(source.slice(start, end), target);
  return links.map(({ path }) => path);
}

describe('links of a document', () => {
  it('are read in every form', () => {
    assert.deepEqual(pathsOf('[a](one.md), ![图](pics/两.png "x"), [b](<three four.md>), [c](five(1).md#part)\n\n[d]: ../six.md\n'), ['one.md', 'pics/两.png', 'three four.md', 'five(1).md', '../six.md']);
    assert.deepEqual(pathsOf('[手册](%E6%89%8B%E5%86%8C.md?raw)，[x](100%.md)'), ['手册.md', '100%.md']);
    assert.deepEqual(readLinks('[the **book**](a.md)').map(({ label }) => label), ['the **book**']);
  });

  it('to anywhere but a file beside it are left out', () => {
    assert.deepEqual(pathsOf('[a](https://a.example/b.md) [b](mailto:a@b.example) [c](#part) [d](//host/x) [e](/root.md) [f](C:\\x.md) [g]() [i]({{file}}) [j](...) [^1]: note.md'), []);
  });

  it('in code and comments are left out', () => {
    assert.deepEqual(pathsOf('`[a](b.md)`\n\n```\n[c](d.md)\n```\n\n~~~\n[e]: f.md\n~~~\n\n<!-- [g](h.md) -->\n\n[i](j.md)'), ['j.md']);
  });

  it('of a hostile text are read to the end', () => {
    for (const text of ['[', '[](', '[a](b', '[a](b "', '(', '![a](b) ', '[a]: ', '`[a](b', '\\[']) assert.doesNotThrow(() => readLinks(text.repeat(50_000)), text);
  });
});
