import { assert } from 'chai';
import * as vscode from 'vscode';
import type { CheckResult } from '../../src/features/checks/checkDocument/checkText';
import { closeEditors, openUntitled, setSetting } from './editors';
import { codeOf, replaceText, textsOf, waitForFindings } from './findings';

const english = `# Project charter: Self-checkout at the Harbour store

## Sponsor

Li Na, Operations Director

## Project manager

Everyone

## Objectives

- Improve customer satisfaction significantly

## Out of scope

No change to the cash registers

## Start and end

2026-09-30 to 2026-03-01

## Budget

To be discussed with finance, about right
`;

const chinese = `# 项目章程：滨江店自助结账

## 发起人

李娜，运营总监

## 项目经理

大家

## 目标

- 显著提升顾客满意度

## 不包含范围

不更换收银机

## 起止日期

2026年9月30日至2026年3月1日

## 预算

与财务商量后再说
`;

const check = async (): Promise<CheckResult | undefined> => vscode.commands.executeCommand<CheckResult | undefined>('rolePlanner.checkDocument');

describe('Check Document', () => {
  afterEach(async () => {
    await setSetting('check.severity', undefined);
    await closeEditors();
  });

  for (const [language, text, title, places] of [
    ['English', english, 'Project charter: Self-checkout at the Harbour store', { CH041: 'Everyone', CH010: 'Improve customer satisfaction significantly', CH021: '2026-03-01' }],
    ['Chinese', chinese, '项目章程：滨江店自助结账', { CH041: '大家', CH010: '显著提升顾客满意度', CH021: '2026年3月1日' }],
  ] as const) {
    it(`finds in ${language} what a careful reader would point out, each at its place`, async () => {
      const { document } = await openUntitled(text);
      const result = await check();
      assert.equal(result?.kind, 'project-charter');
      const texts = textsOf(document);
      assert.include(texts, places);
      assert.equal(texts['CH001'], title);
      assert.property(texts, 'CH030');
    });
  }

  it('says of each finding whose it is, how grave it is and what to do', async () => {
    const { document } = await openUntitled(english);
    const result = await check();
    const diagnostics = vscode.languages.getDiagnostics(document.uri);
    assert.lengthOf(diagnostics, result?.findings.length ?? -1);
    for (const { source, severity, message } of diagnostics) {
      assert.equal(source, 'Role Planner');
      assert.include([vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Information], severity);
      assert.isAbove(message.length, 20);
      assert.notMatch(message, /\{\d\}|undefined/);
    }
  });

  it('follows the text while it is edited', async () => {
    const editor = await openUntitled(english);
    await check();
    assert.property(textsOf(editor.document), 'CH021');
    await replaceText(editor, '2026-09-30 to 2026-03-01', '2026-03-01 to 2026-09-30');
    await waitForFindings(editor.document, (texts) => !('CH021' in texts) && texts['CH041'] === 'Everyone');
    await replaceText(editor, 'Everyone', 'Wang Lei');
    await replaceText(editor, '# Project charter', '\n\n# Project charter');
    await waitForFindings(editor.document, (texts) => !('CH041' in texts) && texts['CH010'] === 'Improve customer satisfaction significantly');
  });

  it('finds nothing in a document of another kind, and says so', async () => {
    const { document } = await openUntitled('# Chart tools\n\nDraws charts in the terminal.\n\n## Installation\n\n```\nnpm install\n```\n\n## Usage\n\nTBD\n');
    assert.deepEqual(await check(), { kind: 'none', findings: [] });
    assert.deepEqual(textsOf(document), {});
    await openUntitled('const charter = 1;\n', 'javascript');
    assert.deepEqual(await check(), { kind: 'none', findings: [] });
    await closeEditors();
    assert.isUndefined(await check());
  });

  it('turns a rule off, and another one graver, as the setting says; what is not allowed changes nothing', async () => {
    await setSetting('check.severity', { CH041: 'off', CH021: 'error', CH010: 'loud', XX999: 'off' });
    const { document } = await openUntitled(english);
    await check();
    const severityOf = (code: string): vscode.DiagnosticSeverity | undefined => vscode.languages.getDiagnostics(document.uri).find((diagnostic) => codeOf(diagnostic) === code)?.severity;
    assert.isUndefined(severityOf('CH041'));
    assert.equal(severityOf('CH021'), vscode.DiagnosticSeverity.Error);
    assert.equal(severityOf('CH010'), vscode.DiagnosticSeverity.Warning);
    await setSetting('check.severity', { CH021: 'off' });
    await waitForFindings(document, (texts) => !('CH021' in texts) && 'CH041' in texts);
  });

  it('takes its findings away when the document is closed', async () => {
    const { document } = await openUntitled(english);
    await check();
    assert.isNotEmpty(textsOf(document));
    await closeEditors();
    await waitForFindings(document, (texts) => Object.keys(texts).length === 0);
  });

  it('changes nothing in the document', async () => {
    const { document } = await openUntitled(english);
    const { version } = document;
    await check();
    assert.equal(document.version, version);
  });
});
