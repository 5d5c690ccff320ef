import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { defaultSeverity } from '../../../src/core/checks/gradeHit';
import { readRuleIndex } from '../../../src/core/checks/readRuleIndex';
import { kindOfRule, ruleCodes, ruleLevels } from '../../../src/core/checks/ruleLevels';
import { readText } from '../templates/templateFiles';
import { pageFolders, pageLanguages, readRulePage, type PageLanguage } from './readRulePage';

const severities: Readonly<Record<PageLanguage, Readonly<Record<string, string>>>> = {
  en: { warning: 'Warning', information: 'Information' },
  'zh-cn': { warning: '警告', information: '信息' },
};
const kinds: Readonly<Record<PageLanguage, Readonly<Record<string, string>>>> = {
  en: { 'project-charter': 'Project charter', 'operations-runbook': 'Operations runbook', 'handover-record': 'Hand-over record', 'improvement-request': 'Improvement request' },
  'zh-cn': { 'project-charter': '项目章程', 'operations-runbook': '运行手册', 'handover-record': '移交单', 'improvement-request': '改进申请' },
};
const separators: Readonly<Record<PageLanguage, string>> = { en: ': ', 'zh-cn': '：' };

describe('the pages of the rules', () => {
  for (const language of pageLanguages) {
    const folder = pageFolders[language];
    const pages = ruleCodes.map((code) => ({ code, page: readRulePage(language, code) }));

    it(`are there for every rule and for nothing else (${language})`, () => {
      assert.deepEqual(globSync(`${folder}/*.md`).map((file) => basename(file, '.md')).sort(), [...ruleCodes, 'README'].sort());
    });

    it(`say what the rule is called, whose it is and how it is shown (${language})`, () => {
      const rules = readRuleIndex(readText(`${folder}/README.md`));
      const index = new Map(rules.map(({ code, name }) => [code, name]));
      for (const { code, group } of rules) assert.equal(group, kinds[language][kindOfRule(code)], code);
      assert.deepEqual([...index.keys()], ruleCodes);
      assert.ok(new Set(index.values()).size >= ruleCodes.length - 10, 'only what kinds share has the same name');
      for (const { code, page: { title, about } } of pages) {
        assert.equal(title, `${code}${separators[language]}${index.get(code)}`);
        assert.ok(about.startsWith(kinds[language][kindOfRule(code)] ?? '?'), about);
        assert.ok(about.endsWith(severities[language][defaultSeverity(ruleLevels[code])] ?? '?'), `${code}: ${about}`);
      }
    });

    it(`have the same parts, are short, and tell how to silence the rule (${language})`, () => {
      const [first] = pages;
      for (const { code, page: { headings, text } } of pages) {
        assert.deepEqual(headings, first?.page.headings, code);
        assert.equal(headings.length, 5, code);
        assert.ok(text.split('\n').length <= 75, code);
        assert.ok(text.includes(`role-planner-disable ${code} `) && text.includes(`"${code}": "off"`), code);
      }
    });

    it(`link to pages that exist (${language})`, () => {
      for (const { code, page: { links } } of pages) {
        assert.ok(links.length > 0, code);
        for (const link of links) assert.ok(ruleCodes.some((other) => link === `${other}.md` && other !== code), `${code}: ${link}`);
      }
    });
  }

  it('have as many examples in one language as in the other, and no Chinese in English', () => {
    for (const code of ruleCodes) {
      const [en, zh] = [readRulePage('en', code), readRulePage('zh-cn', code)];
      assert.deepEqual(zh.examples.map(({ role, kind }) => `${role} ${kind}`), en.examples.map(({ role, kind }) => `${role} ${kind}`), code);
      assert.doesNotMatch(en.text, /[\u4e00-\u9fff]/, code);
      assert.ok(zh.examples.every(({ text }) => /[\u4e00-\u9fff]/.test(text)), code);
    }
  });
});
