import assert from 'node:assert/strict';
import { readDocument, type PlanningDocument } from '../../../src/core/documents/readDocument';
import { findFixes, type Fix } from '../../../src/core/fixes/findFixes';
import { applyFixes, type FixEdit } from '../../../src/core/fixes/fixEdit';
import { plainText } from '../../../src/core/templates/snippetText';
import { generatePlanningDocument } from '../documents/generatePlanningDocument';
import { createRandom } from '../markdown/generateDocument';
import { findingsIn, mend } from './mending';

const asides = ['', '', '- 🎉 launched\n\n', '| a | b |\n|---|---|\n| 1 | 🧊 |\n\n', '```sh\n# Budget\n```\n\n', '~~~\n## Sponsor\n~~~\n', '\t- tabbed\n\n', '<!-- note -->\n\n', '$VAR ${x} \\$ }\n\n', '> quoted: 引用\n\n', '## 一、标题 Title ##\n\ntext\n\n'];

/** A document of one of the four kinds with hostile contents and any line breaks, with or without one at its end. */
function generate(seed: number): string {
  const random = createRandom(seed);
  const pick = (from: readonly string[]): string => from[random(from.length)]!;
  let text = '';
  for (let part = random(3); part >= 0; part--) text += generatePlanningDocument(random, 5).replace(/^(?:\uFEFF|---\n[^]*?---\n)/, (front) => (text === '' ? front : '')) + pick(asides);
  if (random(3) === 0) text = text.trimEnd();
  const mixed = (found: string): string => (random(2) === 0 ? '\r\n' : found);
  return [text, text.replaceAll('\n', '\r\n'), text.replace(/\n/g, mixed)][random(3)]!;
}

interface Case {
  readonly seed: number;
  readonly source: string;
  readonly planning: PlanningDocument;
  readonly fix: Fix;
  readonly edits: readonly FixEdit[];
}

interface Cases {
  readonly offered: number;
  readonly done: readonly Case[];
}

/** Every fix that the documents of some seeds are offered; what has no edits is only counted. */
function collectFixes(seeds: number): Cases {
  const done: Case[] = [];
  let offered = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const source = generate(seed);
    if (readDocument(source).kind === 'none') continue;
    const document = mend(source);
    const all = findingsIn(source, document.planning);
    const fixes = all.flatMap((finding) => findFixes(document, finding, all)).filter((fix, index, list) => list.findIndex(({ kind, keys }) => kind === fix.kind && keys.join() === fix.keys.join()) === index);
    for (const fix of fixes.slice(0, 12)) {
      offered++;
      const edits = fix.edits();
      if (edits) done.push({ seed, source, planning: document.planning, fix, edits });
    }
  }
  return { offered, done };
}

let cases: Cases | undefined;

function visitFixes(visit: (one: Case) => void): Cases {
  cases ??= collectFixes(80);
  for (const one of cases.done) {
    try {
      visit(one);
    } catch (error) {
      throw new Error(`seed ${one.seed}, ${one.fix.kind} ${one.fix.keys.join(' ')}: ${JSON.stringify(one.source)} ${JSON.stringify(one.edits)}`, { cause: error });
    }
  }
  return cases;
}

describe('fixes of generated documents', () => {
  it('leave every byte outside their edits as it was, and take nothing away but what was not written yet', () => {
    const { offered, done } = visitFixes(({ source, fix, edits }) => {
      const changed = applyFixes(source, edits);
      let at = 0;
      let from = 0;
      for (const { start, end, snippet } of edits) {
        assert.ok(from <= start && start <= end && end <= source.length, 'in order, without overlap');
        assert.equal(changed.slice(at, at + start - from), source.slice(from, start));
        at += start - from + plainText(snippet).length;
        assert.ok(source.slice(start, end) === '' || ['fillField', 'notApplicable'].includes(fix.kind), 'replaces');
        for (const place of [start, end]) {
          assert.ok(!(source[place - 1] === '\r' && source[place] === '\n'), 'between CR and LF');
          assert.ok(!(/[\uD800-\uDBFF]/.test(source.charAt(place - 1)) && /[\uDC00-\uDFFF]/.test(source.charAt(place))), 'within a character');
          assert.ok(place > 0 || !source.startsWith('\uFEFF'), 'before the byte order mark');
        }
        from = end;
      }
      assert.equal(changed.slice(at), source.slice(from));
    });
    assert.ok(done.length > 400, String(done.length));
    assert.ok(done.length > offered * 0.95, `${done.length} of ${offered}`);
  });

  it('break lines as the document does', () => {
    visitFixes(({ source, edits }) => {
      const usual = /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
      for (const { snippet } of edits) assert.deepEqual([...new Set(plainText(snippet).match(/\r\n|\r|\n/g))].filter((lineBreak) => lineBreak !== usual), []);
    });
  });

  it('are read back: each field with its key, and every field that was there', () => {
    visitFixes(({ source, planning, fix, edits }) => {
      const mended = readDocument(applyFixes(source, edits));
      assert.ok(mended.kind === planning.kind);
      const count = (fields: PlanningDocument['fields'], key: string): number => fields.filter((field) => field.key === key && field.text !== '').length;
      for (const key of fix.keys) assert.ok(count(mended.fields, key) > 0, key);
      if (fix.kind === 'insertField' || fix.kind === 'insertAll') for (const { key } of planning.fields) assert.ok(count(mended.fields, key) >= count(planning.fields, key), key);
    });
  });

  it('count their tab stops from 1, without gaps', () => {
    visitFixes(({ edits }) => {
      const numbers = edits.flatMap(({ snippet }) => [...snippet.matchAll(/\$\{(\d+)[:|}]/g)].map((match) => Number(match[1])));
      const distinct = [...new Set(numbers)];
      assert.deepEqual(distinct, distinct.map((_, index) => index + 1));
    });
  });
});
