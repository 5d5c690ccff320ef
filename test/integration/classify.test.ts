import { assert } from 'chai';
import * as vscode from 'vscode';
import type { TaskVerdict } from '../../src/features/classifyTask/registerClassifyTask';
import { closeEditors, openUntitled } from './editors';

const classify = async (): Promise<readonly TaskVerdict[]> => (await vscode.commands.executeCommand<readonly TaskVerdict[]>('rolePlanner.classifyTask')) ?? [];
const kinds = (verdicts: readonly TaskVerdict[]): readonly string[] => verdicts.map(({ verdict }) => verdict.kind);

describe('Classify Task', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('rolePlanner.clearVerdict');
    await closeEditors();
  });

  for (const [language, project, operations] of [
    ['English', 'Migrate the customer database to the new data centre by 30 June', 'Back up the customer database every night and check the log'],
    ['Simplified Chinese', '6月30日前完成新仓库管理系统的上线', '每天巡检机房设备并填写值班记录'],
    ['Traditional Chinese', '6月30日前完成新倉庫管理系統的上線', '每天巡檢機房設備並填寫值班記錄'],
  ] as const) {
    it(`tells project from operations work in ${language}`, async () => {
      await openUntitled(`‹${project}›\n\n‹${operations}›\n`);
      assert.deepEqual(kinds(await classify()), ['project', 'operations']);
    });
  }

  it('answers with words of the text as reasons', async () => {
    const text = 'Migrate the customer database to the new data centre by 30 June';
    await openUntitled(`- [ ] ${text}¦\n`);
    const [result] = await classify();
    assert.equal(result?.text, text);
    assert.isNotEmpty(result?.verdict.evidence);
    for (const { start, end, strength } of result?.verdict.evidence ?? []) {
      assert.isTrue(start >= 0 && start < end && end <= text.length);
      assert.isAbove(strength, 0);
    }
  });

  it('takes the list item, row, heading or paragraph under the cursor', async () => {
    const editor = await openUntitled('# Roll out the new till system\n\n- Clean the fridges every evening\n\n| Task | Owner |\n| --- | --- |\n| Open the Chengdu store | Li Na |\n\nRestock the shelves each morning.\n');
    const texts: (string | undefined)[] = [];
    for (const line of [0, 2, 6, 8]) {
      editor.selection = new vscode.Selection(line, 4, line, 4);
      texts.push((await classify())[0]?.text);
    }
    assert.equal(texts[0], 'Roll out the new till system');
    assert.equal(texts[1], 'Clean the fridges every evening');
    assert.include(texts[2], 'Open the Chengdu store');
    assert.equal(texts[3], 'Restock the shelves each morning.');
  });

  it('classifies the items of a selected list one by one', async () => {
    await openUntitled('‹- Build the new warehouse\n- Count the stock every Friday\n- Migrate the payroll system to the cloud›\n');
    assert.equal((await classify()).length, 3);
  });

  it('answers for all of very many tasks, and sends only some of them to another process', async () => {
    const editor = await openUntitled('- Migrate the customer database\n'.repeat(300));
    editor.selection = new vscode.Selection(0, 0, 300, 0);
    const verdicts = await classify();
    assert.deepEqual([verdicts.length, (JSON.parse(JSON.stringify(verdicts)) as readonly unknown[]).length], [300, 200]);
  });

  it('listens to the title and the headings above a task', async () => {
    await openUntitled('# Office move to Canal Street\n\n## Moving weekend\n\n- Arrange coffee and sandwiches¦\n');
    const [move] = await classify();
    await openUntitled('# Front desk, what to do each morning\n\n## Every morning\n\n- Arrange coffee and sandwiches¦\n');
    const [routine] = await classify();
    assert.deepEqual([move?.verdict.kind, routine?.verdict.kind], ['project', 'operations']);
    assert.include(move?.verdict.surroundings.map(({ source, role }) => `${source} ${role}`) ?? [], 'title project');
    assert.include(routine?.verdict.surroundings.map(({ source, role }) => `${source} ${role}`) ?? [], 'headings operations');
  });

  it('finds no task in code fences, front matter and blank lines', async () => {
    const editor = await openUntitled('---\ntitle: Plan\n---\n\n```\nrm -rf build\n```\n');
    for (const line of [1, 3, 5]) {
      editor.selection = new vscode.Selection(line, 0, line, 0);
      assert.deepEqual(await classify(), [], `line ${line}`);
    }
  });

  it('says so when there is nothing to classify', async () => {
    await openUntitled('');
    assert.deepEqual(await classify(), []);
    await closeEditors();
    assert.deepEqual(await classify(), []);
  });

  it('gives a named reason when it cannot tell', async () => {
    await openUntitled('‹Website›');
    const [result] = await classify();
    assert.equal(result?.verdict.kind, 'unclear');
    assert.equal(result?.verdict.unclearReason, 'tooShort');
  });

  it('works in any text document', async () => {
    await openUntitled('// Replace the storage array¦\nlet a = 1;', 'javascript');
    assert.equal((await classify())[0]?.text, 'Replace the storage array');
  });

  it('changes nothing in the document', async () => {
    const editor = await openUntitled('- Build it¦\r\n\t- and run it  \r\n');
    const before = editor.document.getText();
    await classify();
    assert.equal(editor.document.getText(), before);
  });

  it('takes the user\'s answer to the settling question', async () => {
    await openUntitled('‹Website›');
    await classify();
    await vscode.commands.executeCommand('rolePlanner.settleTask', 'project');
    await vscode.commands.executeCommand('rolePlanner.goToTask');
    assert.equal(vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection), 'Website');
  });
});
