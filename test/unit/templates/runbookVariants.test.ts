import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { contentLanguages } from '../../../src/core/reference/reference';
import { readRunbookOverlays } from '../../../src/core/templates/runbookVariants';
import { plainText, readTabStops } from '../../../src/core/templates/snippetText';
import { findingsOf } from '../checks/findingsOf';
import { readPlanning } from '../documents/fieldsOf';
import { catalog, fieldTable } from './templateFiles';
import { readOverlays, variantCases, variantPath } from './variantFiles';

/** What differs between the places, by the domain's own table. */
const differing = ['hours', 'serviceLevels', 'cadence', 'procedures', 'monitoring', 'severity', 'escalation', 'recovery', 'continuity', 'access', 'compliance', 'shiftHandover'];
const brackets = { en: /^\[[^[\]]{1,120}\]$/, 'zh-cn': /^【[^【】]{1,120}】$/ };
/** Kinds of hours are right as they stand. */
const hours = { en: / hours$|window$/, 'zh-cn': /时间$|窗口$/ };

describe('runbook variants', () => {
  it('have one file a language', () => {
    assert.deepEqual(readdirSync('snippets/variants').map((name) => `snippets/variants/${name}`).sort(), contentLanguages.map(variantPath).sort());
  });

  it('say the same things in both languages', () => {
    const [en, zh] = [readOverlays('en'), readOverlays('zh-cn')];
    const shape = (overlays: typeof en) =>
      Object.entries(overlays).map(([variant, overlay]) => [variant, Object.entries(overlay).map(([key, stops]) => [key, stops.map((stop) => (Array.isArray(stop) ? stop.length : typeof stop))])]);
    assert.deepEqual(shape(zh), shape(en));
  });

  for (const { variant, language, body } of variantCases) {
    describe(`${variant} (${language})`, () => {
      const general = catalog.runbook[language].body;
      const text = plainText(body);

      it('has the tab stops of the template, choices where it has choices', () => {
        const shape = (snippet: string) => readTabStops(snippet).map(({ index, choices, occurrences }) => [index, choices !== undefined, occurrences]);
        assert.deepEqual(shape(body), shape(general));
      });

      it('leaves all text between the tab stops as it is', () => {
        assert.equal(plainText(body, () => '¦'), plainText(general, () => '¦'));
      });

      it('speaks of its own in every field that differs', () => {
        const textsOf = (snippet: string) => new Map(readPlanning(plainText(snippet)).fields.map((field) => [field.key, field.text]));
        const [own, common] = [textsOf(body), textsOf(general)];
        for (const key of differing) assert.notEqual(own.get(key), common.get(key), key);
      });

      it('guides in brackets that stay visible until they are filled', () => {
        for (const { index, placeholder, choices = [] } of readTabStops(body)) {
          if (index === 0 || hours[language].test(placeholder)) continue;
          if (choices.length === 0 || /[[【]/.test(placeholder)) assert.match(placeholder, brackets[language]);
          for (const choice of choices.slice(1)) assert.doesNotMatch(choice, /[[\]【】]/);
        }
        assert.doesNotMatch(plainText(body, () => 'x'), /[[\]【】<>]/);
      });

      for (const [name, ending] of [['LF', '\n'], ['CR LF', '\r\n']] as const) {
        it(`is read back completely (${name})`, () => {
          const document = readPlanning(text.replaceAll('\n', ending));
          assert.equal(document.kind, 'operations-runbook');
          const expected = fieldTable.runbook.map(({ key }) => key).filter((key) => key !== 'retirement');
          assert.deepEqual(document.fields.map(({ key }) => key).sort(), expected.sort());
        });
      }

      it('only waits to be written, as the checker sees it', () => {
        const findings = findingsOf(text, { today: '2026-10-10' });
        assert.deepEqual(findings.filter(({ code }) => !/^RB00[345]$/.test(code)), []);
        assert.deepEqual(findings.map(({ code, data }) => [code, Number(data.waiting) > 10]), [['RB003', true]]);
      });

      if (language === 'zh-cn') {
        it('keeps the rules of Chinese typography', () => {
          assert.deepEqual(text.match(/.{0,8}(?:\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}).{0,8}/gu), null);
          assert.deepEqual(text.match(/.{0,8}\p{Script=Han}[,;:?!()].{0,8}/gu), null);
        });
      }
    });
  }

  const { store, warehouse, it: service } = readOverlays('en');
  const broken = {
    'nothing': undefined,
    'a variant too few': { store, warehouse },
    'a variant too many': { store, warehouse, it: service, clinic: {} },
    'a field that is no list': { store: { hours: 'x' }, warehouse, it: service },
    'an empty list of choices': { store: { hours: [[]] }, warehouse, it: service },
  };
  for (const [name, json] of Object.entries(broken)) {
    it(`are refused with ${name}`, () => assert.throws(() => readRunbookOverlays(json), Error));
  }
});
