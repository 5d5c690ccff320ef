import assert from 'node:assert/strict';
import { templateIds } from '../../../src/core/templates/catalog';
import { contentLanguages } from '../../../src/core/reference/reference';
import { plainText } from '../../../src/core/templates/snippetText';
import { readStructure } from './readStructure';
import { catalog, fieldName, fieldTable } from './templateFiles';

/** The retirement of a service is years away when its runbook is started. */
const leftOut: readonly string[] = ['retirement'];

describe('template fields', () => {
  for (const id of templateIds) {
    const fieldsIn = (language: (typeof contentLanguages)[number]): readonly string[] => {
      const byName = new Map(fieldTable[id].map((field) => [fieldName(field, language), field.key]));
      const { labels } = readStructure(plainText(catalog[id][language].body));
      return [...new Set(labels.map((label) => byName.get(label)).filter((key) => key !== undefined))];
    };

    for (const language of contentLanguages) {
      it(`${id} (${language}) has every field under its own name`, () => {
        const expected = fieldTable[id].map(({ key }) => key).filter((key) => !leftOut.includes(key));
        assert.deepEqual([...fieldsIn(language)].sort(), expected.sort());
      });
    }

    it(`${id} has its fields in the same order in both languages`, () => {
      assert.deepEqual(fieldsIn('zh-cn'), fieldsIn('en'));
    });

    it(`${id} leaves out no required or recommended field`, () => {
      assert.ok(fieldTable[id].every(({ key, level }) => level === 'O' || !leftOut.includes(key)));
    });
  }
});
