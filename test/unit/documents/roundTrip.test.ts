import assert from 'node:assert/strict';
import { plainText } from '../../../src/core/templates/snippetText';
import { fieldTable, readText, templateCases } from '../templates/templateFiles';
import { readPlanning } from './fieldsOf';

const kinds = { charter: 'project-charter', runbook: 'operations-runbook', handover: 'handover-record', improvement: 'improvement-request' } as const;
const samplePath = { en: 'self-checkout.md', 'zh-cn': 'self-checkout.zh-cn.md' };

describe('our own documents are read back', () => {
  for (const { id, language, template } of templateCases) {
    const texts = { template: plainText(template.body), sample: readText(`samples/${id}-${samplePath[language]}`) };
    for (const [name, text] of Object.entries(texts)) {
      it(`${name}: ${id} (${language})`, () => {
        const document = readPlanning(text);
        assert.equal(document.kind, kinds[id]);
        assert.equal(document.language, language === 'en' ? 'en' : 'zh');
        const expected = fieldTable[id].map(({ key }) => key).filter((key) => key !== 'retirement');
        assert.deepEqual(document.fields.map(({ key }) => key).sort(), expected.sort());
        for (const field of document.fields) assert.notEqual(field.text, '', field.key);
      });

      it(`${name} with CR LF: ${id} (${language})`, () => {
        const other = readPlanning(text.replaceAll('\n', '\r\n'));
        assert.deepEqual(other.fields.map((field) => field.text.replaceAll('\r\n', '\n')), readPlanning(text).fields.map((field) => field.text));
      });
    }

    it(`without its title: ${id} (${language})`, () => {
      for (const text of Object.values(texts)) assert.equal(readPlanning(text.replace(/^# .*/, '# 2026')).kind, kinds[id]);
    });
  }
});
