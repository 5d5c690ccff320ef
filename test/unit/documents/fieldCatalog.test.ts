import assert from 'node:assert/strict';
import { documentKinds } from '../../../src/core/documents/documentKind';
import { fieldCatalog } from '../../../src/core/documents/fieldCatalog';
import { foldLabel } from '../../../src/core/documents/foldLabel';
import { fieldTable } from '../templates/templateFiles';

describe('fieldCatalog', () => {
  const tables = { 'project-charter': fieldTable.charter, 'operations-runbook': fieldTable.runbook } as const;
  for (const kind of ['project-charter', 'operations-runbook'] as const) {
    it(`has the fields of the ${kind} as specified`, () => {
      assert.deepEqual(fieldCatalog[kind].map(({ key, level, en, zh }) => ({ key, level, en, zh })), tables[kind].map(({ key, level, en, zh }) => ({ key, level, en, zh })));
    });
  }

  for (const kind of documentKinds) {
    it(`gives every field of the ${kind} its own names`, () => {
      const owners = new Map<string, string>();
      for (const { key, en, zh, aliases } of fieldCatalog[kind]) {
        assert.ok(aliases.length >= 2, key);
        for (const name of [en, zh, ...aliases]) {
          const folded = foldLabel(name);
          const owner = owners.get(folded) ?? key;
          assert.equal(owner, key, `${name} is ${owner} and ${key}`);
          owners.set(folded, key);
        }
      }
    });

    it(`refers only to fields of the ${kind}`, () => {
      const keys = fieldCatalog[kind].map(({ key }) => key);
      assert.equal(new Set(keys).size, keys.length);
      for (const { key, holds = [], columns = [] } of fieldCatalog[kind]) {
        for (const part of [...holds, ...columns]) assert.ok(keys.includes(part), `${key} holds ${part}`);
      }
    });
  }
});
