import assert from 'node:assert/strict';
import { findDefinition } from '../../../src/core/documents/fieldCatalog';
import { readPlanning } from '../documents/fieldsOf';
import { readText, templateCases } from '../templates/templateFiles';
import { findingsOf } from './findingsOf';

const marks = ['', '-', '________', 'n/a', '待定'];
/** A line to sign on may stay until someone signs, and a decision until it is made. */
const waits = new Set(['signOff', 'decision']);
const isDenied = (mark: string): boolean => !['', '-', '________'].includes(mark);

describe('what a filled document leaves out', () => {
  for (const { id, language } of templateCases) {
    it(`is told wherever nothing stands, and however that is written: ${id} (${language})`, () => {
      const text = readText(`samples/${id}-self-checkout${language === 'en' ? '' : '.zh-cn'}.md`);
      const { kind, fields } = readPlanning(text);
      const alone = fields.filter((field) => field.form !== 'tableColumn' && fields.filter(({ key }) => key === field.key).length === 1
        && !fields.some((other) => other !== field && field.value.start <= other.label.start && other.label.start < field.value.end));
      let tried = 0;
      for (const { key, value } of alone) {
        const level = findDefinition(kind, key)?.level;
        // A request has rules for what is required only.
        if (level === 'O' || (level === 'S' && id === 'improvement')) continue;
        for (const mark of marks.filter((one) => !waits.has(key) || (key === 'signOff' && !isDenied(one)))) {
          const findings = findingsOf(text.slice(0, value.start) + mark + text.slice(value.end), { today: '2026-10-10' });
          assert.ok(findings.some(({ field, data }) => String(data['field'] ?? field).split(' ').includes(key)), `${key}: ${JSON.stringify(mark)}`);
          tried++;
        }
      }
      assert.ok(tried > 40, String(tried));
    });
  }
});
