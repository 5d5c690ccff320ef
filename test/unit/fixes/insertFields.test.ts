import assert from 'node:assert/strict';
import { documentKinds, type DocumentKind } from '../../../src/core/documents/documentKind';
import { fieldCatalog } from '../../../src/core/documents/fieldCatalog';
import { readDocument } from '../../../src/core/documents/readDocument';
import { applyFixes } from '../../../src/core/fixes/fixEdit';
import { insertFields } from '../../../src/core/fixes/insertFields';
import { plainText } from '../../../src/core/templates/snippetText';
import { catalog } from '../templates/templateFiles';
import { findingsIn, mend, templateOfKind } from './mending';

const insert = (source: string, ...keys: readonly string[]): string => {
  const edits = insertFields(mend(source), keys);
  assert.ok(edits, keys.join());
  return applyFixes(source, edits);
};
const charter = (...lines: readonly string[]): string => ['---', 'document: project-charter', '---', '', ...lines, ''].join('\n');
describe('inserting a missing field', () => {
  for (const kind of documentKinds) {
    for (const language of ['en', 'zh-cn'] as const) {
      it(`gives ${kind} (${language}) each field that its template has, and then misses it no more`, () => {
        const whole = plainText(catalog[templateOfKind[kind]][language].body);
        for (const { key } of fieldCatalog[kind]) {
          const without = removeField(kind, whole, key);
          if (without === undefined) continue;
          const mended = insert(without, key);
          const read = readDocument(mended);
          assert.ok(read.kind !== 'none' && read.fields.some((field) => field.key === key), key);
          assert.ok(!findingsIn(mended, read).some(({ code, data }) => /^(?:..001|..002)$/.test(code) && String(data['field']).split(' ').includes(key) && data['text'] === undefined), key);
        }
      });
    }
  }

  // Where the template has a row of a form, a document of headings needs a text that is no label of its own.
  const begun = {
    'project-charter': { objectives: '9 stores', budget: 'EUR 4,000' }, 'operations-runbook': { hours: '07:00–22:00', serviceLevels: '98%' },
    'handover-record': { scope: '9 tills', acceptance: 'all passed' }, 'improvement-request': { problem: '3 stops a day', impact: '40 people' },
  } as const;
  for (const kind of documentKinds) {
    it(`gives ${kind} each field under a heading where the others stand under headings`, () => {
      for (const name of ['en', 'zh'] as const) {
        const nameOf = (key: string): string => fieldCatalog[kind].find((one) => one.key === key)![name];
        const text = [`---\ndocument: ${kind}\n---\n\n# T\n`, ...Object.entries(begun[kind]).map(([key, value]) => `## ${nameOf(key)}\n\n${value}\n`)].join('\n');
        for (const { key } of fieldCatalog[kind]) if (!(key in begun[kind])) assert.ok(insert(text, key).includes(`## `), key);
      }
    });
  }

  it('adds the others where one has no place', () => {
    assert.match(insert(charter('## Objectives', '', '9 stores'), 'unheardOf', 'risks'), /## Main risks\n/);
  });

  it('puts a section at its place by the catalog, at the level of the others', () => {
    const text = charter('# Charter', '', '## Objectives', '', '- 5 stores', '', '### Detail', '', 'x', '', '## Milestones', '', '- May', '', '# Appendix', '', 'y');
    const mended = insert(text, 'successCriteria');
    assert.match(mended, /### Detail\n\nx\n\n## Success criteria\n\n- \[Measure[^\n]*\n\n## Milestones/);
  });

  it('begins before the first where nothing comes earlier', () => {
    assert.match(insert(charter('# C', '', '## Milestones', '', '- May'), 'problem'), /# C\n\n## Background and problem\n\n\[What hurts[^\n]*\n\n## Milestones/);
  });

  it('writes in the language of the document, and of its headings where that is mixed', () => {
    assert.match(insert(charter('## 目标', '', '门店由 4 家增加到 9 家', '', '## 预算', '', '40 万元'), 'risks'), /\n\n## 主要风险\n\n\| 风险 \|/);
    const mixed = charter('## 目标', '', 'Raise the number of stores from four to nine in the coming year 门店', '', '## 预算', '', '四十万元整包含设备与装修');
    const read = readDocument(mixed);
    assert.ok(read.kind !== 'none' && read.language === 'mixed');
    assert.match(insert(mixed, 'risks'), /## 主要风险\n/);
    assert.match(insert(charter('## 1. 目标 Objectives', '', '九家', '', '## 2. 预算 Budget', '', '40 万元'), 'risks'), /## 3\. 主要风险 Main risks\n/);
  });

  for (const [numbers, next] of [[['1. ', '2. '], '3. '], [['1 ', '2 '], '3 '], [['一、', '二、'], '三、'], [['（一）', '（二）'], '（三）'], [['2.1 ', '2.2 '], '2.3 '], [['第九章 ', '第十章 '], '第十一章 '], [['Section 1: ', 'Section 2: '], 'Section 3: ']] as const) {
    it(`counts on after ${numbers[1]}`, () => {
      const text = charter(`## ${numbers[0]}Objectives`, '', '9 stores', '', `## ${numbers[1]}Budget`, '', 'EUR 4,000');
      assert.match(insert(text, 'risks'), new RegExp(`\n\n## ${next.replace('.', '\\.')}Main risks\n\n`));
      // In the midst of numbers it would make one twice.
      assert.match(insert(text, 'milestones'), new RegExp(`EUR 4,000\n\n## ${next.replace('.', '\\.')}Milestones\n\n`));
    });
  }

  it('counts within its part, and keeps what stands around the words of a heading', () => {
    const text = charter('## 1 Plan', '', '### **1.1 Milestones:** ##', '', '- May', '', '## 2 Money', '', '### **2.1 Budget:** ##', '', 'EUR 4');
    assert.match(insert(text, 'startEnd'), /- May\n\n### \*\*1\.2 Start and end date:\*\* ##\n\n\[start/);
  });

  it('underlines a heading where the others are', () => {
    assert.match(insert(charter('Objectives', '----------', '', '9 stores', '', 'Budget', '---', '', 'EUR 4'), 'risks'), /EUR 4\n\nMain risks\n-+\n\n\| Risk/);
  });

  it('adds a row to a table of fields, with as many cells and the same marks', () => {
    assert.match(insert(charter('| Item | Entry |', '|---|---|', '| **Project name** | Tills |', '| **Budget** | 4 |'), 'sponsor'), /\| \*\*Project name\*\* \| Tills \|\n\| \*\*Sponsor\*\* \| \[Sponsor's name\], \[role[^|\n]*\] \|\n\| \*\*Budget/);
    assert.match(insert(charter('No. | Item | Entry | Note', '---|---|---|---', '1 | Budget | 4 | x'), 'sponsor'), /---\n\|  \| Sponsor \| \[Sponsor's name\][^|\n]* \| ?\n1 \| Budget/);
    assert.match(insert(charter('| 项目名称 | 收银 | 项目编号 | P1 |', '|---|---|---|---|', '| 项目经理 | 王磊 | 预算 | 4 万元 |'), 'sponsor'), /\|---\|---\|---\|---\|\n\| 发起人 \| 【[^|\n]* \|  \|  \|\n\| 项目经理/);
  });

  it('adds a line to lines, in their manner', () => {
    assert.match(insert(charter('**Project name:** Tills', '**Budget:** 4'), 'sponsor'), /Tills\n\*\*Sponsor:\*\* \[Sponsor's name\], [^\n]*\n\*\*Budget/);
    assert.match(insert(charter('- Project name: Tills', '- Budget: 4'), 'sponsor'), /Tills\n- Sponsor: \[Sponsor's/);
    assert.match(insert(charter('【项目名称】收银', '', '【预算】4 万元'), 'sponsor'), /收银\n\n【发起人】【发起人姓名】，[^\n]*\n\n【预算】/);
    assert.match(insert(charter('**项目名称**：收银', '', '**预算**：4 万元'), 'risks'), /4 万元\n\n\*\*主要风险\*\*：【/);
  });

  it('takes bold words alone on their line for headings', () => {
    assert.match(insert(charter('**Objectives**', '', '9 stores', '', '**Budget**', '', 'EUR 4,000'), 'risks'), /EUR 4,000\n\n\*\*Main risks\*\*\n\n\| Risk/);
    assert.match(insert(charter('__1. Objectives__', '', '9 stores', '', '__2. Budget__', '', 'EUR 4,000'), 'inScope'), /EUR 4,000\n\n__3\. In scope__\n\n- \[Work/);
  });

  it('fills a field that has a label only, and takes the place of a blank', () => {
    assert.match(insert(charter('## Objectives', '', '## Budget', '', '-', '', '## Risks', '', 'Rain: tents'), 'budget'), /## Budget\n\n\[Amount[^\n]*\]\n\n## Risks/);
    assert.match(insert(charter('## Objectives', '', '## Budget', '', 'EUR 4'), 'objectives'), /## Objectives\n\n1\. \[Measure[^\n]*\n\n## Budget/);
    assert.match(insert(charter('| Sponsor |  |', '|---|---|', '| Budget | 4 |'), 'sponsor'), /^\| Sponsor \| \[Sponsor's name\], [^|\n]*\|$/m);
    assert.match(insert(charter('**Sponsor:**', '', '**Budget:** 4'), 'sponsor'), /\*\*Sponsor:\*\* \[Sponsor's name\]/);
  });

  it('keeps line endings, the mark at the start and a missing end of line', () => {
    const text = '\uFEFF---\r\ndocument: project-charter\r\n---\r\n\r\n## Budget\r\n\r\nEUR 4';
    const mended = insert(text, 'risks');
    assert.ok(mended.startsWith(`${text}\r\n\r\n## Main risks\r\n\r\n| Risk`));
    assert.doesNotMatch(mended, /(?<!\r)\n|\r(?!\n)|\n$/);
  });

  it('finds a place outside a code fence that is never closed', () => {
    const mended = insert(charter('# C', '', '## Objectives', '', '9 stores', '', '```', '## Budget'), 'risks');
    assert.ok(mended.indexOf('## Main risks') < mended.indexOf('```'));
  });

  it('adds several at once, each at its place, with one row of tab stops', () => {
    const text = charter('| Item | Entry |', '|---|---|', '| Project name | Tills |', '', '## Objectives', '', '- 9 stores by 2026-05-01', '', '## Milestones', '', '- Hand-over 2026-05-01', '- Pilot 2026-03-01', '- Start 2026-02-01');
    const edits = insertFields(mend(text), ['risks', 'successCriteria', 'sponsor', 'projectManager'])!;
    const mended = applyFixes(text, edits);
    assert.match(mended, /\| Project name \| Tills \|\n\| Sponsor \|[^\n]*\n\| Project manager \|[^\n]*\n\n## Objectives/);
    assert.match(mended, /## Success criteria\n\n[^\n]*\n\n## Milestones/);
    assert.match(mended, /- Start 2026-02-01\n\n## Main risks\n/);
    assert.equal(edits.length, 3);
    assert.match(edits[1]!.snippet, /\$\{5:/);
    const missing = (source: string): readonly string[] => findingsIn(source, mend(source).planning).filter(({ code }) => code === 'CH001').flatMap(({ data }) => String(data['field']).split(' '));
    assert.deepEqual(missing(text).filter((key) => !missing(mended).includes(key)).sort(), ['projectManager', 'risks', 'sponsor', 'successCriteria']);
  });
});

/** A template's text without one field; undefined where it has none that can be cut out alone. */
function removeField(kind: DocumentKind, text: string, key: string): string | undefined {
  const read = readDocument(text);
  assert.ok(read.kind === kind);
  const field = read.fields.find((one) => one.key === key);
  if (!field || read.fields.some((other) => other !== field && field.value.start < other.label.end && other.label.start < field.value.end)) return undefined;
  const start = text.lastIndexOf('\n', field.label.start) + 1;
  const end = field.form === 'tableRow' ? text.indexOf('\n', field.value.end) + 1 : field.value.end;
  const without = text.slice(0, start) + text.slice(end);
  return readDocument(without).kind === kind ? without : undefined;
}
