import assert from 'node:assert/strict';
import { parseSnippet } from '../../../src/core/templates/parseSnippet';
import { writeSnippet } from '../../../src/core/templates/writeSnippet';
import { templateCases } from './templateFiles';

describe('writeSnippet', () => {
  for (const { id, language, template } of templateCases) {
    it(`writes what is read back the same: ${id} (${language})`, () => {
      const parts = parseSnippet(template.body);
      assert.deepEqual(parseSnippet(writeSnippet(parts)), parts);
    });
  }

  for (const body of ['a \\$5 } b', '${1:a \\} \\$ b}', 'C:\\temp\\\\', '${1:\\\\}', '${1|a\\,b,c\\|d,e\\\\|}', '${A} ${A:b ${1:c}} ${2}', '${1:${2:a} b}3', '\\\\\\$']) {
    it(`changes no sign of ${body}`, () => {
      const parts = parseSnippet(body);
      assert.deepEqual(parseSnippet(writeSnippet(parts)), parts);
      assert.deepEqual(writeSnippet(parseSnippet(writeSnippet(parts))), writeSnippet(parts));
    });
  }
});
