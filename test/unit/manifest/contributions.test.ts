import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { checkSettingNames, defaultSettings, settingRanges } from '../../../src/core/checks/checkSettings';
import { documentKinds } from '../../../src/core/documents/documentKind';
import { colorIds, commandIds, reviewViewId, ruleScheme, settingIds, toolIds, viewId } from '../../../src/core/ids';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly activationEvents?: readonly string[];
  readonly dependencies?: object;
  readonly capabilities: Record<string, { supported: boolean; description: string }>;
  readonly contributes: {
    readonly commands: readonly { command: string }[];
    readonly keybindings?: readonly unknown[];
    readonly configuration: { properties: Record<string, unknown> };
    readonly configurationDefaults: Record<string, unknown>;
    readonly colors: readonly { id: string }[];
    readonly views: Record<string, readonly { id: string }[]>;
    readonly languageModelTools: readonly { name: string; toolReferenceName: string; displayName: string; userDescription: string; modelDescription: string; when: string }[];
    readonly 'markdown.previewStyles': readonly string[];
    readonly snippets: readonly { language: string; path: string }[];
    readonly menus: Record<string, readonly { command?: string; when?: string }[]>;
  };
}

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const { contributes } = manifest;
  const contributed = contributes.commands.map(({ command }) => command).sort();

  it('contributes exactly the commands, settings, colours and views that the code knows', () => {
    assert.deepEqual(contributed, Object.values<string>(commandIds).sort());
    assert.deepEqual(Object.keys(contributes.configuration.properties).sort(), Object.values(settingIds).map((id) => `rolePlanner.${id}`).sort());
    assert.deepEqual(contributes.colors.map(({ id }) => id).sort(), Object.values<string>(colorIds).sort());
    assert.deepEqual(Object.values(contributes.views).flat().map(({ id }) => id), [viewId, reviewViewId]);
  });

  it('gives the numbers of the check the defaults and limits that the core has', () => {
    const numbers = checkSettingNames.map((name) => {
      const { default: usual, minimum, maximum } = contributes.configuration.properties[`rolePlanner.check.${name}`] as Record<string, unknown>;
      return [name, usual, minimum, maximum];
    });
    assert.deepEqual(numbers, checkSettingNames.map((name) => [name, defaultSettings[name], ...settingRanges[name]]));
  });

  it('lets every kind of document have levels of its own', () => {
    const { patternProperties } = contributes.configuration.properties['rolePlanner.check.fieldLevels'] as { patternProperties: object };
    for (const kind of documentKinds) assert.ok(Object.keys(patternProperties).every((pattern) => new RegExp(pattern).test(`${kind}.someField`)));
  });

  it('names only contributed commands in its menus', () => {
    for (const { command } of Object.values(contributes.menus).flat()) {
      assert.ok(command === undefined || contributed.includes(command), command);
    }
  });

  it('starts on what it contributes, on the documents that it checks or helps with, and on a page of a rule that was left open', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'onLanguage:plaintext', `onFileSystem:${ruleScheme}`]);
    assert.deepEqual(contributes.configurationDefaults['workbench.editorAssociations'], { [`${ruleScheme}:/**`]: 'vscode.markdown.preview.editor' });
  });

  it('takes no keys', () => {
    assert.equal(contributes.keybindings, undefined);
  });

  it('starts from one file on desktop, remote and web', () => {
    assert.equal(manifest.main, manifest.browser);
  });

  it('works in untrusted and virtual workspaces', () => {
    assert.equal(manifest.capabilities['untrustedWorkspaces']?.supported, true);
    assert.equal(manifest.capabilities['virtualWorkspaces']?.supported, true);
  });

  it('contributes every snippet file to Markdown', () => {
    const files = contributes.snippets.map(({ path }) => path.replace('./', ''));
    assert.deepEqual(files.sort(), globSync('snippets/*.json').sort());
    assert.ok(contributes.snippets.every(({ language, path }) => language === 'markdown' && existsSync(path)));
  });

  it('contributes exactly the language model tools that the code knows, named as VS Code wants it, and none without AI', () => {
    const tools = contributes.languageModelTools;
    assert.deepEqual(tools.map(({ name }) => name).sort(), Object.values<string>(toolIds).sort());
    for (const { name, toolReferenceName, displayName, userDescription, modelDescription, when } of tools) {
      assert.match(name, /^(?!copilot_|vscode_)[\w-]+$/);
      assert.match(toolReferenceName, /^[\w-]+$/);
      assert.match(displayName + userDescription, /^%.+%$/);
      assert.ok(modelDescription.length > 100);
      assert.equal(when, '!config.chat.disableAIFeatures');
    }
  });

  it('contributes style sheets for the preview that exist', () => {
    assert.ok(contributes['markdown.previewStyles'].every((path) => existsSync(path)));
  });

  it('has nothing to install at run time', () => {
    assert.equal(manifest.dependencies, undefined);
  });
});
