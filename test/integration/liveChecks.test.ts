import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEditors, openUntitled, pause, setSetting } from './editors';
import { codeOf, hasFindings, hasNone, replaceText, textsOf, waitForFindings } from './findings';

/** Both extension hosts have it; neither's types are loaded here. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const charter = `# Project charter: Self-checkout at the Harbour store

## Sponsor

Li Na, Operations Director

## Project manager

Everyone

## Objectives

- 40 of 100 customers use the tills by 2026-09-30

## Start and end

2026-03-01 to 2026-09-30

## Budget

EUR 40,000 from the store's own fund
`;

const readme = '# Chart tools\n\nDraws charts in the terminal.\n\n## Installation\n\n```\nnpm install\n```\n\n## Usage\n\nTBD\n';
/** Longer than any wait before a check of a short document. */
const longerThanAnyWait = 1500;

/** A file system in which every file has the same text. */
function oneFile(text: string): vscode.FileSystemProvider {
  const never = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const content = new TextEncoder().encode(text);
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: never.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length }),
    readFile: () => content,
    readDirectory: () => [],
    writeFile: refuse, createDirectory: refuse, delete: refuse, rename: refuse,
  };
}

describe('Live checks', () => {
  afterEach(async () => {
    for (const id of ['run', 'fieldLevels', 'mostObjectives', 'severity']) await setSetting(`check.${id}`, undefined);
    await closeEditors();
  });

  it('find by themselves what is to be pointed out in a charter, and follow it as it is typed', async () => {
    const editor = await openUntitled(charter);
    await waitForFindings(editor.document, (texts) => texts['CH041'] === 'Everyone');
    await replaceText(editor, 'Everyone', 'Wang Lei');
    await waitForFindings(editor.document, (texts) => !('CH041' in texts) && hasFindings(texts));
    await replaceText(editor, '2026-03-01 to 2026-09-30', '2026-09-30 to 2026-03-01');
    await waitForFindings(editor.document, (texts) => texts['CH021'] === '2026-03-01');
  });

  it('leave other documents alone', async () => {
    const { document } = await openUntitled(readme);
    const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: charter });
    await pause(longerThanAnyWait);
    assert.isTrue(hasNone(textsOf(document)));
    assert.isTrue(hasNone(textsOf(plain)));
  });

  it('leave pages alone that nobody edits, and take in what another extension keeps', async () => {
    const page = vscode.workspace.registerTextDocumentContentProvider('role-planner-page', { provideTextDocumentContent: () => charter });
    const old = vscode.workspace.registerFileSystemProvider('role-planner-old', oneFile(charter), { isReadonly: true });
    const kept = vscode.workspace.registerFileSystemProvider('role-planner-kept', oneFile(charter));
    try {
      const open = async (scheme: string): Promise<vscode.TextDocument> => {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(`${scheme}:/charter.md`));
        await vscode.window.showTextDocument(document);
        assert.equal(document.languageId, 'markdown');
        return document;
      };
      const others = [await open('role-planner-page'), await open('role-planner-old')];
      await waitForFindings(await open('role-planner-kept'), hasFindings);
      await pause(longerThanAnyWait);
      assert.deepEqual(others.map(textsOf), [{}, {}]);
    } finally {
      await closeEditors();
      for (const provider of [page, old, kept]) provider.dispose();
    }
  });

  it('take their findings away when a document is none of the four kinds any more, and when it is closed', async () => {
    const editor = await openUntitled(charter);
    const { document } = editor;
    await waitForFindings(document, hasFindings);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), readme));
    await waitForFindings(document, hasNone);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), charter));
    await waitForFindings(document, hasFindings);
    await closeEditors();
    await waitForFindings(document, hasNone);
  });

  it('wait for the command where they are set to, and take away what nobody asked for', async () => {
    const { document } = await openUntitled(charter);
    await waitForFindings(document, hasFindings);
    await setSetting('check.run', 'onCommand');
    await waitForFindings(document, hasNone);
    await vscode.commands.executeCommand('rolePlanner.checkDocument');
    assert.property(textsOf(document), 'CH041');
    const other = await openUntitled(charter);
    await replaceText(other, 'Everyone', 'All of us');
    await pause(longerThanAnyWait);
    assert.isTrue(hasNone(textsOf(other.document)));
  });

  it('wait for saving where they are set to, in files', async () => {
    await setSetting('check.run', 'onSave');
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.isDefined(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'live-check.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(charter));
    try {
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      await waitForFindings(editor.document, (texts) => texts['CH041'] === 'Everyone');
      await replaceText(editor, 'Everyone', 'Wang Lei');
      await pause(longerThanAnyWait);
      assert.property(textsOf(editor.document), 'CH041');
      assert.isTrue(await editor.document.save());
      await waitForFindings(editor.document, (texts) => !('CH041' in texts) && hasFindings(texts));
    } finally {
      await closeEditors();
      await vscode.workspace.fs.delete(uri);
      await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('read a setting with a slip in it as if it had none', async () => {
    await setSetting('check.run', 'sometimes');
    const { document } = await openUntitled(charter);
    await waitForFindings(document, hasFindings);
  });

  it('follow the levels of fields and the numbers that a team sets', async () => {
    const { document } = await openUntitled(`---\ndocument: project-charter\n---\n\n${charter}`);
    const missing = (): string => vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => codeOf(diagnostic) === 'CH001').map(({ message }) => message).join(' ');
    await waitForFindings(document, hasFindings);
    assert.match(missing(), /Stakeholders|相关方/);
    await setSetting('check.fieldLevels', { 'project-charter.stakeholders': 'optional', 'project-charter.nothing': 'required', 'project-charter.tolerance': 3 });
    await waitForFindings(document, () => !/Stakeholders|相关方/.test(missing()));
    await setSetting('check.mostObjectives', 'many');
    await replaceText(await vscode.window.showTextDocument(document), '- 40 of 100 customers use the tills by 2026-09-30', '- 40 of 100 customers use the tills by 2026-09-30\n- 9 stores by 2026-05-01');
    await pause(longerThanAnyWait);
    assert.notProperty(textsOf(document), 'CH014');
    await setSetting('check.mostObjectives', 1);
    await waitForFindings(document, (texts) => texts['CH014'] === 'Objectives');
  });

  it('do not keep anyone from typing in a very long document, and come to an end there', async () => {
    const editor = await openUntitled(`${charter}\n## Milestones\n\n${'- A pilot in one store on 2026-05-01\n'.repeat(5000)}`);
    for (let round = 0; round < 10; round++) await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount - 1, 0), '- Pilot 2026-05-01\n'));
    await replaceText(editor, 'Everyone', 'The team');
    await waitForFindings(editor.document, (texts) => texts['CH041'] === 'The team');
  });
});
