import assert from 'node:assert/strict';
import { plainText, readTabStops } from '../../../src/core/templates/snippetText';
import { templateIds } from '../../../src/core/templates/catalog';
import { readStructure, readTableWidths, type Table } from './readStructure';
import { readText, templateCases } from './templateFiles';

const samplePath = { en: 'self-checkout.md', 'zh-cn': 'self-checkout.zh-cn.md' };
const sections = (markdown: string) => readStructure(markdown).headings.filter(({ level }) => level === 2 || level === 3);
const isFixed = (cell: string): boolean => !/[[【]/.test(cell);
const labels = ({ rows }: Table): readonly string[] => rows.map(([label]) => label ?? '');

describe('filled samples', () => {
  for (const { id, language, template } of templateCases) {
    describe(`${id} (${language})`, () => {
      const sample = readText(`samples/${id}-${samplePath[language]}`);
      const empty = plainText(template.body);

      it('has the headings of the template', () => {
        assert.deepEqual(sections(sample), sections(empty));
        const title = /^# .*?[:：]/;
        assert.equal(title.exec(sample)?.[0], title.exec(empty)?.[0]);
      });

      it('has the tables of the template with their labels', () => {
        const [filled, expected] = [readStructure(sample).tables, readStructure(empty).tables];
        assert.deepEqual(filled.map(({ header }) => header), expected.map(({ header }) => header));
        expected.forEach((table, index) => {
          if (table.header.length !== 2) return;
          const found = labels(filled[index] ?? table);
          assert.deepEqual(labels(table).filter(isFixed).filter((label) => !found.includes(label)), []);
        });
        for (const lines of readTableWidths(sample)) assert.equal(new Set(lines).size, 1);
      });

      it('has every cell filled', () => {
        for (const { rows } of readStructure(sample).tables) assert.ok(rows.flat().every((cell) => cell.trim() !== ''));
      });

      it('holds no guidance any more', () => {
        for (const { placeholder, choices } of readTabStops(template.body)) {
          if (choices === undefined && placeholder !== '') assert.ok(!sample.includes(placeholder), placeholder);
        }
        const leftovers = sample.replace(/\[[^\]]+\]\([^)]+\)/g, '').match(/[[\]【】]|<\w|TBD|待定/g);
        assert.equal(leftovers, null);
      });
    });
  }

  for (const id of templateIds) {
    it(`tell the same facts in both languages: ${id}`, () => {
      const [en, zh] = [readText(`samples/${id}-${samplePath.en}`), readText(`samples/${id}-${samplePath['zh-cn']}`)];
      const rows = (text: string) => readStructure(text).tables.map((table) => table.rows.length);
      assert.deepEqual(rows(zh), rows(en));
      const facts = (text: string) => (text.match(/\d{4}-\d{2}-\d{2}|\d{2}:\d{2}|\d+(?:\.\d+)?%|IR-\d{4}-\d+/g) ?? []).sort();
      assert.deepEqual(facts(zh), facts(en));
    });
  }
});

describe('Chinese texts', () => {
  const texts = templateCases
    .filter(({ language }) => language === 'zh-cn')
    .flatMap(({ id, template }) => [
      { name: `template ${id}`, text: plainText(template.body) },
      { name: `sample ${id}`, text: readText(`samples/${id}-${samplePath['zh-cn']}`) },
    ]);
  for (const { name, text } of texts) {
    it(`put a space between Han and Latin letters or digits: ${name}`, () => {
      assert.deepEqual(text.match(/.{0,8}(?:\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}).{0,8}/gu), null);
    });

    it(`use full-width punctuation: ${name}`, () => {
      assert.deepEqual(text.match(/.{0,8}\p{Script=Han}[,;:?!()].{0,8}/gu), null);
    });
  }
});
