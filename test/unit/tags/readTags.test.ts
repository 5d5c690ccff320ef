import assert from 'node:assert/strict';
import { cutTags } from '../../../src/core/tags/cutTags';
import { maskTags } from '../../../src/core/tags/maskTags';
import { readTag, readTags } from '../../../src/core/tags/readTags';
import { tagForms, tagKinds, tagText } from '../../../src/core/tags/tagForms';

describe('readTag', () => {
  for (const form of tagForms) {
    for (const kind of tagKinds) {
      const text = tagText(kind, form);
      it(`reads ${text} at the end, with the spaces before it`, () => {
        assert.deepEqual(readTag(`Build it  ${text}`), { kind, form, start: 8, end: 10 + text.length });
        assert.equal(readTag(`Build it ${text} \t`)?.end, 9 + text.length);
      });
    }
  }

  for (const [text, kind] of [
    ['Build it #Project', 'project'],
    ['Count #operations', 'operations'],
    ['Count [OPS]', 'operations'],
    ['对账 #營運', 'operations'],
    ['搬仓 #專案', 'project'],
    ['对账 ＃运营', 'operations'],
    ['对账#运营', 'operations'],
    ['搬仓【项目】', 'project'],
    ['搬仓，二号库。[项目]', 'project'],
    ['对账　#运营', 'operations'],
    ['Count ⚙ 🔄\uFE0F', 'operations'],
    ['Call #bob #ops', 'operations'],
    ['Call #ops #urgent', 'operations'],
    ['Call #ops @ann', 'operations'],
    ['Call #ops 📅 2026-05-01', 'operations'],
    ['Call #ops 📅2026-05-01 ⏫ 🆔 abc', 'operations'],
    ['Call #ops 🔁 every week on Monday 📅 2026-05-01', 'operations'],
    ['Call #ops [due:: 2026-05-01]', 'operations'],
    ['Call #ops (owner:: Ann Lee)', 'operations'],
    ['Call #ops due:2026-05-01 p1', 'operations'],
    ['Call #ops @due(2026-05-01 9:00)', 'operations'],
    ['Call #ops 2026-05-01', 'operations'],
    ['Call #ops <!-- id: 4 -->', 'operations'],
    ['Call #ops ^abc-1', 'operations'],
    ['Call #ops {#call}', 'operations'],
    ['Call #ops\\', 'operations'],
    ['due:today【运营】\\', 'operations'],
    ['Call #project #ops', 'operations'],
    ['@ann #ops', 'operations'],
    ['`code` and #ops', 'operations'],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${kind}`, () => assert.equal(readTag(text)?.kind, kind));
  }

  for (const text of [
    '', '#ops', '  [project]', '#ops 📅 2026-05-01', 'All #projects', 'All #ops-team', 'All #project/alpha', 'C#project', 'a.b#ops', 'run `a #project`', '`#ops`', 'in `#ops` mode',
    'x `a #project @b`', 'see [#project](https://a.example)', '[see #ops](a)', 'see [project](a.md)', 'see [project][1]', 'see [it][project]', 'see https://a.example/#project', 'see (#project)',
    'escaped \\[ops\\]', 'a[ops]', '#ops is full', 'the [project] plan', '🎯 first', 'Hit it🎯', 'Count \\#ops.', '项目', '#项目部', '每周 #运营会', 'a <!-- #ops -->', 'a #ops b',
  ]) {
    it(`reads no tag in ${JSON.stringify(text)}`, () => assert.equal(readTag(text), undefined));
  }

  it('gives all tags in order', () => {
    assert.deepEqual(readTags('a #x #project @b 🔄').map(({ kind, start, end }) => [kind, start, end]), [['project', 4, 13], ['operations', 16, 19]]);
  });

  it('looks at the end of a long text only', () => {
    assert.equal(readTag(`${'x '.repeat(100_000)}#ops`)?.kind, 'operations');
    assert.equal(readTag(`a #ops${' #x'.repeat(100_000)}`), undefined);
  });
});

describe('tags of a table row', () => {
  it('are blanked at the end of every cell, all else in its place', () => {
    assert.equal(maskTags('Move #project | Ann | daily [ops]'), 'Move          | Ann | daily      ');
    assert.equal(maskTags('a #ops b'), 'a #ops b');
  });

  it('are cut out with the spaces before them', () => {
    assert.equal(cutTags('Move #project | Ann | daily'), 'Move | Ann | daily');
    assert.equal(cutTags('Move #x #project @b'), 'Move #x @b');
  });
});
