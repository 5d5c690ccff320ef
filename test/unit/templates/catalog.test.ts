import assert from 'node:assert/strict';
import { templateSnippet } from '../../../src/core/templates/catalog';
import { readSnippet } from '../../../src/core/templates/readSnippet';
import { catalog, readText, templateCases } from './templateFiles';

describe('catalog', () => {
  for (const { id, language } of templateCases) {
    it(`hands out ${id} (${language}) as its file has it`, () => {
      const file = JSON.parse(readText(`snippets/${id}.${language}.json`)) as Record<string, { body: string[] }>;
      assert.equal(templateSnippet(catalog, id, language), Object.values(file)[0]?.body.join('\n'));
    });
  }

  const broken = {
    'nothing': undefined,
    'a list': [],
    'no snippet': {},
    'two snippets': { a: { prefix: ['a'], body: ['a'], description: '' }, b: { prefix: ['b'], body: ['b'], description: '' } },
    'a body that is no list of lines': { a: { prefix: ['a'], body: [1], description: '' } },
    'no description': { a: { prefix: ['a'], body: ['a'] } },
  };
  for (const [name, json] of Object.entries(broken)) {
    it(`refuses ${name}`, () => assert.throws(() => readSnippet(json), Error));
  }
});
