import assert from 'node:assert/strict';
import { documentKinds } from '../../../src/core/documents/documentKind';
import { fieldCatalog } from '../../../src/core/documents/fieldCatalog';
import type { FieldForm } from '../../../src/core/documents/mark';
import { fieldsOf, readPlanning } from './fieldsOf';

const value = '42 of these';

/** How a field is written in each form, where the value stands, and the label that is expected. */
const forms: readonly { readonly name: string; readonly form: FieldForm; readonly write: (label: string) => string }[] = [
  { name: 'headings of level 1', form: 'heading', write: (label) => `# ${label}\n\n${value}\n` },
  { name: 'headings of level 4', form: 'heading', write: (label) => `# Some plan\n\n## Part\n\n#### ${label}\n\n${value}\n\n#### Something else\n` },
  { name: 'underlined headings', form: 'heading', write: (label) => `${label}\n---\n${value}` },
  { name: 'rows of a table', form: 'tableRow', write: (label) => `| Item | Entry |\n| --- | --- |\n| ${label} | ${value} |\n` },
  { name: 'rows of a table with numbers', form: 'tableRow', write: (label) => `| No. | 项目 | 内容 |\n| --- | --- | --- |\n| 1 | **${label}** | ${value} |\n` },
  { name: 'bold lines, colon inside', form: 'boldLine', write: (label) => `**${label}:** ${value}\n` },
  { name: 'bold lines, full-width colon outside', form: 'boldLine', write: (label) => `- **${label}**：${value}\n` },
  { name: 'bold text alone on its line', form: 'boldLine', write: (label) => `**${label}**\n\n${value}\n` },
  { name: 'label lines', form: 'labelLine', write: (label) => `${label}: ${value}` },
  { name: 'label lines with a full-width colon', form: 'labelLine', write: (label) => `Some words.\n\n${label}：${value}\r\n` },
  { name: 'label lines above their value', form: 'labelLine', write: (label) => `${label}:\n\n${value}\n` },
  { name: 'bracket lines', form: 'bracketLine', write: (label) => `[${label}]\n${value}` },
  { name: 'Chinese bracket lines', form: 'bracketLine', write: (label) => `【${label}】${value}\n` },
];

describe('every field under its names and two aliases', () => {
  for (const kind of documentKinds) {
    for (const { name, form, write } of forms) {
      it(`is read from ${name}: ${kind}`, () => {
        for (const { key, en, zh, aliases } of fieldCatalog[kind]) {
          for (const label of [en, zh, aliases[0]!, aliases.at(-1)!]) {
            const field = fieldsOf(kind, write(label)).find((found) => found.key === key);
            assert.ok(field, `${key}: ${label}`);
            assert.deepEqual([field.form, field.text], [form, value], label);
          }
        }
      });
    }

    it(`is read from front matter: ${kind}`, () => {
      for (const { key, en, zh, aliases } of fieldCatalog[kind]) {
        for (const label of [key, en, zh, aliases[0]!, aliases[1]!]) {
          const { fields } = readPlanning(`---\ndocument: ${kind}\n${label}: "${value}"\n---\n`);
          assert.deepEqual(fields.map((field) => [field.key, field.form, field.text]), [[key, 'frontMatter', value]], label);
        }
      }
    });
  }
});
