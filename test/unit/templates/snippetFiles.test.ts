import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { templateIds } from '../../../src/core/templates/catalog';
import { plainText, readTabStops } from '../../../src/core/templates/snippetText';
import { readStructure, readTableWidths } from './readStructure';
import { catalog, snippetFiles, templateCases } from './templateFiles';

/** A first choice that is right as it stands, so that it need not look unfinished. */
const safeChoices: readonly string[] = ['Draft', '草稿', 'Service hours', '服务时间'];
const brackets = { en: /^\[[^[\]]+\]$/, 'zh-cn': /^【[^【】]+】$/ };

describe('snippet files', () => {
  it('are exactly those of the catalog', () => {
    const expected = templateCases.map(({ id, language }) => `${id}.${language}.json`);
    assert.deepEqual(readdirSync('snippets').filter((name) => name.includes('.')).sort(), expected.sort());
  });

  it('have prefixes that any input method can type, each used once', () => {
    const prefixes = templateCases.flatMap(({ template }) => template.prefixes);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^[a-z]+(-[a-z]+)*$/);
  });

  it('are offered as file templates', () => {
    for (const { id, language } of templateCases) {
      const [snippet] = Object.values(snippetFiles[id][language] as Record<string, { isFileTemplate?: boolean }>);
      assert.equal(snippet?.isFileTemplate, true);
    }
  });

  for (const { id, language, template } of templateCases) {
    describe(`${id} (${language})`, () => {
      const tabStops = readTabStops(template.body);
      const text = plainText(template.body);

      it('numbers its tab stops in reading order without gaps and ends with $0', () => {
        const firstUses = [...template.body.matchAll(/\$\{(\d+)[:|]/g)].map((match) => Number(match[1]));
        assert.deepEqual(firstUses, firstUses.map((_, index) => index + 1));
        assert.deepEqual(tabStops.map(({ index }) => index), [...firstUses, 0]);
        assert.equal(tabStops.at(-1)?.occurrences, 1);
        assert.ok(template.body.endsWith('\n\n$0'));
      });

      it('guides every tab stop in brackets that stay visible until it is filled', () => {
        for (const { index, placeholder, choices } of tabStops) {
          if (index === 0) continue;
          if (choices !== undefined && safeChoices.includes(placeholder)) continue;
          assert.match(placeholder, brackets[language]);
          for (const choice of choices?.slice(1) ?? []) assert.doesNotMatch(choice, /[[\]【】]/);
        }
      });

      it('leaves nothing of its guidance when every tab stop is filled', () => {
        assert.doesNotMatch(plainText(template.body, () => 'x'), /[[\]【】<>]/);
      });

      it('uses no variable but the local date', () => {
        const variables = new Set(template.body.match(/\$\{?[A-Z_]+/g));
        assert.deepEqual([...variables].sort(), ['$CURRENT_DATE', '$CURRENT_MONTH', '$CURRENT_YEAR']);
      });

      it('can stand in the middle of a document', () => {
        assert.ok(text.startsWith('# '));
        assert.doesNotMatch(text, /^(---|\+\+\+)$|^\s*\[[^\]]+\]:/m);
      });

      it('has tables of one width each, none lost to the renderer', () => {
        const widths = readTableWidths(text);
        for (const lines of widths) assert.equal(new Set(lines).size, 1, `${lines}`);
        assert.deepEqual(readStructure(text).tables.map(({ header }) => header.length), widths.map(([width]) => width));
      });
    });
  }

  for (const id of templateIds) {
    it(`are the same document in both languages: ${id}`, () => {
      const [en, zh] = [catalog[id].en.body, catalog[id]['zh-cn'].body];
      const shape = (body: string) => readTabStops(body).map(({ index, choices, occurrences }) => [index, choices?.length, occurrences]);
      assert.deepEqual(shape(zh), shape(en));
      const skeleton = (body: string) => {
        const { headings, tables } = readStructure(plainText(body));
        return { levels: headings.map(({ level }) => level), tables: tables.map(({ header, rows }) => [header.length, rows.length]) };
      };
      assert.deepEqual(skeleton(zh), skeleton(en));
    });
  }
});
