import assert from 'node:assert/strict';
import { plainText } from '../../../src/core/templates/snippetText';
import { prepareFrom } from '../handover/prepared';
import { readText, templateCases } from '../templates/templateFiles';
import { findingsOf } from './findingsOf';

const told = (text: string): readonly string[] => findingsOf(text).map(({ code, data }) => `${code} ${data.waiting ?? ''}`.trim());

const forms = {
  en: {
    names: ['Project name', 'Sponsor', 'Project manager', 'Background', 'Objectives', 'Deliverables', 'In scope', 'Out of scope', 'Budget', 'Risks'],
    ask: '[Name, title]', text: 'Chen Yu, VP Retail', own: 'TBD',
  },
  zh: {
    names: ['项目名称', '发起人', '项目经理', '背景', '目标', '可交付成果', '范围内', '范围外', '预算', '风险'],
    ask: '【姓名，职务】', text: '陈宇，零售副总裁', own: '待定',
  },
} as const;

describe('a form that is still to be filled in', () => {
  for (const { id, language, template } of templateCases) {
    it(`has one finding, at the first place, however much waits: ${id} (${language})`, () => {
      const text = plainText(template.body);
      const [finding, ...others] = findingsOf(text);
      assert.ok(finding && others.length === 0);
      assert.match(text.slice(finding.start, finding.end), /^.{0,60}[[【]/s);
      assert.ok(Number(finding.data.waiting) > 5);
      assert.equal(finding.level, 'E');
      assert.equal(finding.severity, 'warning');
    });
  }

  for (const [language, { names, ask, text, own }] of Object.entries(forms)) {
    const waiting = /^(?:CH003|CH004)/;
    const form = (values: (index: number) => string): string => `---\ndocument: project-charter\n---\n\n${names.map((name, index) => `## ${name}\n\n${values(index)}\n`).join('\n')}`;
    const toldOf = (values: (index: number) => string): readonly string[] => told(form(values)).filter((each) => waiting.test(each));

    it(`is told section by section once more than half is written (${language})`, () => {
      assert.deepEqual(toldOf((index) => (index < 5 ? text : ask)), ['CH003 5']);
      assert.deepEqual(toldOf((index) => (index < 6 ? text : ask)), ['CH003', 'CH003', 'CH003', 'CH003']);
    });

    it(`is told of what someone left open himself in any case (${language})`, () => {
      assert.deepEqual(toldOf((index) => (index === 1 ? own : ask)), ['CH003 9', 'CH003']);
      assert.deepEqual(toldOf(() => own), names.map(() => 'CH003'));
    });

    it(`is not gathered where few places wait (${language})`, () => {
      assert.deepEqual(told(`---\ndocument: project-charter\n---\n\n${names.slice(0, 3).map((name) => `## ${name}\n\n${ask}\n`).join('\n')}`).filter((each) => waiting.test(each)), ['CH003', 'CH003', 'CH003']);
    });

    it(`goes on with the next place where the first is silenced (${language})`, () => {
      assert.deepEqual(toldOf((index) => (index === 0 ? `${ask} <!-- role-planner-disable CH003 -->` : ask)), ['CH003 9']);
      assert.deepEqual(findingsOf(form(() => ask), { off: ['CH003'] }).filter(({ code }) => waiting.test(code)), []);
    });
  }

  for (const suffix of ['', '.zh-cn']) {
    it(`is calm just after a hand-over was prepared${suffix}`, () => {
      const { record, runbook } = prepareFrom(readText(`samples/charter-self-checkout${suffix}.md`));
      for (const { text } of [record, runbook]) assert.match(told(text).join(), /^(?:HO007|RB003) \d+$/);
    });
  }
});
