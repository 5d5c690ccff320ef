import assert from 'node:assert/strict';
import { preferLanguage } from '../../../src/core/templates/preferLanguage';
import { isTemplatePath, readTemplateName, templateFileName, templateFolder } from '../../../src/core/templates/templatePath';

describe('isTemplatePath', () => {
  for (const path of ['/home/li/.vscode/role-planner/templates/charter.en.md', '/.vscode/role-planner/templates/值班.MD', `/C:/shop/${templateFolder.join('/')}/a b.md`]) {
    it(`knows ${path}`, () => assert.ok(isTemplatePath(path)));
  }

  for (const path of ['/home/li/charter.md', '/home/li/.vscode/role-planner/templates/old/charter.md', '/home/li/.vscode/role-planner/templates/notes.txt', '/home/li/x.vscode/role-planner/templates/a.md', '/home/li/.vscode/role-planner/templates.md']) {
    it(`leaves out ${path}`, () => assert.ok(!isTemplatePath(path)));
  }
});

describe('readTemplateName', () => {
  for (const [name, expected] of [
    ['charter.en.md', { base: 'charter', language: 'en' }],
    ['weekly-ops.zh-cn.md', { base: 'weekly-ops', language: 'zh-cn' }],
    ['周会.ZH-CN.MD', { base: '周会', language: 'zh-cn' }],
    ['site-visit.md', { base: 'site-visit' }],
    ['en.md', { base: 'en' }],
    ['charter.fr.md', { base: 'charter.fr' }],
    ['charter.en.txt', undefined],
    ['.md', undefined],
  ] as const) {
    it(`reads ${name}`, () => assert.deepEqual(readTemplateName(name), expected));
  }

  it('reads the names that new templates get', () => {
    assert.deepEqual([1, 2, 3].map((n) => templateFileName('charter', 'en', n)), ['charter.en.md', 'charter-2.en.md', 'charter-3.en.md']);
    assert.deepEqual(readTemplateName(templateFileName('runbook-it', 'zh-cn', 2)), { base: 'runbook-it-2', language: 'zh-cn' });
  });
});

describe('preferLanguage', () => {
  const names = ['charter.en.md', 'charter.zh-cn.md', 'charter.md', 'rollout.zh-cn.md', 'audit.md', 'audit.en.md'];
  const templates = names.map((fileName) => ({ base: '', ...readTemplateName(fileName), fileName }));
  const kept = (language: 'en' | 'zh-cn') => preferLanguage(templates, language).map(({ fileName }) => fileName);

  it('gives the version in the wanted language, else the one for both, else any', () => {
    assert.deepEqual(kept('en'), ['charter.en.md', 'rollout.zh-cn.md', 'audit.en.md']);
    assert.deepEqual(kept('zh-cn'), ['charter.zh-cn.md', 'rollout.zh-cn.md', 'audit.md']);
  });
});
