import { assert } from 'chai';
import * as vscode from 'vscode';

const label = vscode.env.language.startsWith('zh') ? '项目' : 'project';

/** The HTML of the preview's body. */
const render = (text: string): Thenable<string> => vscode.commands.executeCommand<string>('markdown.api.render', text);

describe('The Markdown preview', () => {
  before(function () {
    // It sees the extensions of its own host only; in the web worker run of the test host that is the other one.
    if (!vscode.extensions.getExtension('vscode.markdown-language-features')) this.skip();
  });

  it('shows tags as badges with a word of their own, but not in code', async () => {
    const html = await render('# Plan\n\n- Open the store #project\n- `x #project`\n\n| Task | Who |\n| --- | --- |\n| Clean 【运营】 | Ann |\n');
    assert.include(html, `<span class="role-planner-badge role-planner-badge-project" title="#project">${label}</span>`);
    assert.include(html, 'role-planner-badge-operations');
    assert.include(html, '<code>x #project</code>');
    assert.lengthOf(html.match(/role-planner-badge /g) ?? [], 2);
  });

  it('keeps the lines that it scrolls by, and the ids of headings', async () => {
    const places = (html: string): readonly string[] => [...html.matchAll(/ (?:data-line|id)="[^"]*"/g)].map(([found]) => found);
    const text = '# Plan #project\n\ntext\n\n- Open it #ops\n- Run it\n';
    const html = await render(text);
    assert.include(html, 'role-planner-badge');
    assert.includeMembers(places(html) as string[], [' data-line="0"', ' data-line="4"', ' id="plan-project"']);
  });
});
