import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, openUntitled } from './editors';

const label = vscode.env.language.startsWith('zh') ? '项目' : 'project';

describe('The Markdown preview', () => {
  afterEach(closeEditors);

  const render = async (text: string): Promise<string> => {
    const { document } = await openUntitled(text);
    return vscode.commands.executeCommand<string>('markdown.api.render', document);
  };

  it('shows tags as badges with a word and a sign of their own', async () => {
    const html = await render('# Plan\n\n- Open the store #project\n- `x #project`\n\n| Task | Who |\n| --- | --- |\n| Clean 【运营】 | Ann |\n');
    assert.include(html, `<span class="role-planner-badge role-planner-badge-project" title="#project">${label}</span>`);
    assert.include(html, 'role-planner-badge-operations');
    assert.include(html, '<code>x #project</code>');
    assert.lengthOf(html.match(/role-planner-badge /g) ?? [], 2);
  });

  it('keeps the lines that it scrolls by, and the ids of headings', async () => {
    const html = await render('# Plan #project\n\ntext\n\n- Open it #ops\n');
    assert.match(html, /<h1[^>]*data-line="0"[^>]*id="plan-project"|<h1[^>]*id="plan-project"[^>]*data-line="0"/);
    assert.match(html, /<li[^>]*data-line="4"/);
  });
});
