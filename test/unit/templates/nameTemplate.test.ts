import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { nameTemplate } from '../../../src/core/templates/nameTemplate';
import { readSnippet } from '../../../src/core/templates/readSnippet';
import { plainText, readTabStops } from '../../../src/core/templates/snippetText';

const bodies = globSync('snippets/{charter,runbook}.*.json').map((file) => [file, readSnippet(JSON.parse(readFileSync(file, 'utf8'))).body] as const);

describe('naming a template', () => {
  it('has templates to name', () => {
    assert.equal(bodies.length, 4);
  });

  for (const [file, body] of bodies) {
    it(`puts the name into the title and keeps every tab stop (${file})`, () => {
      const named = nameTemplate(body, 'Open the Chengdu store');
      const [title] = plainText(named).split('\n');
      assert.match(title ?? '', /^# .+Open the Chengdu store$/);
      assert.deepEqual(readTabStops(named).map(({ index, occurrences }) => [index, occurrences]), readTabStops(body).map(({ index, occurrences }) => [index, occurrences]));
    });

    for (const name of ['costs $5 ${2:x} \\ {a} }', '$1', '开新店（二期）', '`a` *b*']) {
      it(`takes ${name} as it is (${file})`, () => {
        const named = nameTemplate(body, name);
        assert.equal(readTabStops(named)[0]?.placeholder, name);
        assert.equal(plainText(named, ({ index }) => (index === 1 ? 'x' : undefined)), plainText(body, ({ index }) => (index === 1 ? 'x' : undefined)));
      });
    }

    it(`cannot break the table that repeats it (${file})`, () => {
      assert.equal(readTabStops(nameTemplate(body, 'a | b \\| c'))[0]?.placeholder, 'a \\| b \\| c');
    });

    it(`is the same without a name (${file})`, () => {
      assert.equal(nameTemplate(body, ''), body);
    });
  }
});
