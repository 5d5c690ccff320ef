import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/documents/readDocument';
import { plainText } from '../../../src/core/templates/snippetText';
import { readFolder } from '../documents/documentFiles';
import { readText, templateCases } from '../templates/templateFiles';
import { findingsOf } from './findingsOf';

const presence = /^(?:..00[1-5]|HO00[678]|HO020)$/;
const language = { en: '', 'zh-cn': '.zh-cn' };

describe('our own documents', () => {
  for (const { id, language: code, template } of templateCases) {
    it(`the sample has at most one finding: ${id} (${code})`, () => {
      assert.ok(findingsOf(readText(`samples/${id}-self-checkout${language[code]}.md`), { today: '2026-10-10' }).length <= 1);
    });

    it(`the template only waits to be written: ${id} (${code})`, () => {
      const findings = findingsOf(plainText(template.body), { today: '2026-10-10' });
      assert.deepEqual(findings.filter((finding) => !presence.test(finding.code)), []);
    });
  }

  it('are found in none of the documents of other kinds', () => {
    for (const { name, text } of readFolder('none')) assert.equal(readDocument(text).kind, 'none', name);
  });
});
