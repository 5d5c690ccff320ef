import assert from 'node:assert/strict';
import { mergeNewParts } from '../../../src/core/composing/mergeNewParts';
import { applyEdits } from '../../../src/core/textEdit';
import { findPlaceholders, isPlaceholder } from '../../../src/core/detection/findPlaceholders';
import { isBlank } from '../../../src/core/detection/isBlank';
import { readFolder } from '../documents/documentFiles';
import { readPlanning } from '../documents/fieldsOf';
import { fieldOf, prepareFrom } from '../handover/prepared';
import { readText } from '../templates/templateFiles';

const samples = {
  en: { charter: readText('samples/charter-self-checkout.md'), record: readText('samples/handover-self-checkout.md'), runbook: readText('samples/runbook-self-checkout.md') },
  zh: { charter: readText('samples/charter-self-checkout.zh-cn.md'), record: readText('samples/handover-self-checkout.zh-cn.md'), runbook: readText('samples/runbook-self-checkout.zh-cn.md') },
};

function merge(existing: string, proposed: { readonly text: string; readonly filled: readonly string[] }): { text: string; added: readonly string[] } {
  const parts = mergeNewParts(existing, proposed.text, proposed.filled);
  assert.ok(parts);
  return { text: applyEdits(existing, parts.replacements), added: parts.added };
}

/** Every line of a text comes in another, in the same order. */
function assertKept(before: string, after: string): void {
  const lines = after.split('\n');
  let at = 0;
  for (const line of before.split('\n')) {
    const found = lines.indexOf(line, at);
    assert.ok(found >= 0, `lost: ${line}`);
    at = found + 1;
  }
}

describe('merging new parts into what exists', () => {
  for (const language of ['en', 'zh'] as const) {
    const { charter, record, runbook } = samples[language];
    const prepared = prepareFrom(charter);

    it(`offers a finished record nothing, and a finished runbook only how it ends (${language})`, () => {
      assert.deepEqual(merge(record, prepared.record), { text: record, added: [] });
      const { added, text } = merge(runbook, prepared.runbook);
      assert.deepEqual(added, ['retirement']);
      assertKept(runbook, text);
    });

    it(`offers the same charter nothing a second time (${language})`, () => {
      for (const document of [prepared.record, prepared.runbook]) assert.deepEqual(merge(document.text, document).added, []);
    });

    it(`fills what is empty and adds what is missing, with every other byte as it was (${language})`, () => {
      const label = language === 'en' ? 'Benefit reviews' : '收益复核';
      const lessons = language === 'en' ? 'Lessons learned' : '经验教训';
      const cut = (text: string, name: string): string => text.replace(new RegExp(`### ${name}\\n[^]*?(?=\\n##)`), '');
      const blank = (text: string, name: string): string => text.replace(new RegExp(`(### ${name}\\n)[^]*?(?=\\n##)`), '$1');
      const existing = blank(cut(record, lessons), label).replaceAll('\n', '\r\n');
      const { text, added } = merge(existing, prepared.record);
      assert.deepEqual([...added].sort(), ['benefitsOwner', 'lessons']);
      assert.ok(fieldOf(text, 'benefitsOwner').includes('2027-04-15'));
      assert.notEqual(fieldOf(text, 'lessons'), '');
      assert.doesNotMatch(text, /[^\r]\n/);
      assertKept(existing, text);
    });
  }

  it('adds a row to the form and a section where its neighbours are', () => {
    const existing = '# Hand-over record: Till\n\n| Item | Entry |\n| --- | --- |\n| From project | Till |\n| Handing over | |\n\n## Sign-off\n\nnone yet';
    const { text, added } = merge(existing, prepareFrom(samples.en.charter).record);
    assert.ok(added.includes('givers') && added.includes('receivers') && added.includes('scope'));
    assert.match(text, /\| Handing over \| Li Na, PMO \|\n/);
    assert.match(text, /\| Receiving \| Wang Fang, Store Operations Manager; deputy \[name\] \|/);
    assert.ok(text.indexOf('## What is handed over') < text.indexOf('## Sign-off') && text.includes('## What is handed over'));
    assert.ok(text.includes('none yet'));
  });

  for (const [folder, which] of [['handover-record', 'record'], ['operations-runbook', 'runbook']] as const) {
    for (const { name, text } of readFolder(folder)) {
      it(`replaces nothing that was written in ${name}, and is still read as the same kind`, () => {
        for (const existing of [text, text.replaceAll('\n', '\r\n'), text.trimEnd()]) {
          const proposed = prepareFrom(samples[/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en'].charter)[which];
          const parts = mergeNewParts(existing, proposed.text, proposed.filled);
          assert.ok(parts);
          for (const { start, end } of parts.replacements) {
            const replaced = existing.slice(start, end);
            assert.ok(isBlank(replaced) || isPlaceholder(replaced) || findPlaceholders(replaced).length > 0, replaced);
          }
          assert.equal(readPlanning(applyEdits(existing, parts.replacements)).kind, folder);
          if (existing.includes('\r\n')) assert.doesNotMatch(applyEdits(existing, parts.replacements), /[^\r]\n/);
        }
      });
    }
  }

  it('takes no document of another kind for what exists', () => {
    const { record } = prepareFrom(samples.en.charter);
    assert.equal(mergeNewParts('# Shopping\n\n- milk\n', record.text, record.filled), undefined);
    assert.equal(mergeNewParts(samples.en.runbook, record.text, record.filled), undefined);
  });
});
