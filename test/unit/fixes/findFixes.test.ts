import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/documents/readDocument';
import { applyFixes } from '../../../src/core/fixes/fixEdit';
import { findFixes } from '../../../src/core/fixes/findFixes';
import { documentKinds } from '../../../src/core/documents/documentKind';
import { readFolder } from '../documents/documentFiles';
import { findingsIn, fixesFor, mend } from './mending';

const charter = (...lines: readonly string[]): string => ['---', 'document: project-charter', '---', '', '## Sponsor', '', 'Li Na', '', ...lines, ''].join('\n');

describe('fixes of a finding', () => {
  it('offer what mends it first and prefer that, then all that is missing, then the ways around it', () => {
    const fixes = fixesFor(charter('## Budget', '', 'EUR 4'), 'CH001', 'problem');
    assert.deepEqual(new Set(fixes.map(({ kind }) => kind)), new Set(['insertField', 'insertAll', 'notApplicable', 'silenceDocument']));
    assert.equal(fixes.at(-1)?.kind, 'silenceDocument');
    assert.equal(fixes.filter(({ isPreferred }) => isPreferred).length, 1);
    assert.ok(fixes[0]?.isPreferred);
  });

  it('insert one by one and together what a single finding names', () => {
    const fixes = fixesFor(charter('## Budget', '', 'EUR 4'), 'CH002', 'constraints');
    const together = fixes.find(({ kind }) => kind === 'insertAll');
    assert.ok(together?.isPreferred);
    assert.ok(together.keys.includes('constraints') && together.keys.includes('problem'));
    assert.ok(fixes.filter(({ kind }) => kind === 'insertField').length > 5);
  });

  it('replace no table, no field that holds others, none that is given twice', () => {
    for (const lines of [['## Approval', '', '| Name | Date |', '|---|---|', '|  |  |'], ['## Start date', '', '## End date']]) {
      const document = mend(charter(...lines));
      const all = findingsIn(document.source, document.planning);
      const keys = all.flatMap((finding) => findFixes(document, finding, all)).filter(({ kind }) => kind === 'fillField' || kind === 'notApplicable').flatMap((fix) => fix.keys);
      assert.ok(!keys.includes('signOff') && !(lines[0] === '## Start date' && keys.includes('startEnd')), keys.join());
    }
  });

  for (const kind of documentKinds) {
    for (const { name, text } of readFolder(kind)) {
      it(`all do what they say, and no finding of the same stays: ${name}`, () => {
        const document = mend(text);
        const all = findingsIn(text, document.planning);
        const isFirst = (index: number): boolean => all.findIndex(({ code }) => code === all[index]?.code) === index;
        const fixes = all.flatMap((finding, index) => findFixes(document, finding, all).filter(({ keys }) => keys.length === 1 || isFirst(index)).map((fix) => ({ finding, fix })));
        for (const { finding, fix } of fixes) {
          const edits = fix.edits();
          assert.ok(edits, `${finding.code} ${fix.kind} ${fix.keys.join()}`);
          const mended = applyFixes(text, edits);
          const read = readDocument(mended);
          assert.ok(read.kind === kind);
          const stays = findingsIn(mended, read).filter(({ code, data, field }) => code === finding.code && (fix.keys.length > 0
            ? (data['text'] === undefined || fix.kind === 'notApplicable') && String(data['field'] ?? field).split(' ').some((key) => fix.keys.includes(key))
            : field === finding.field && data['text'] === finding.data['text'] && data['field'] === finding.data['field']));
          assert.deepEqual(stays, [], `${finding.code} ${fix.kind} ${fix.keys.join()}: ${JSON.stringify(edits)}`);
        }
      });
    }
  }
});
