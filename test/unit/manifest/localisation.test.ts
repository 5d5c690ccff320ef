import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

type Texts = Record<string, string>;

const readTexts = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8')) as Texts;
const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\d+\}/g)].map(([found]) => found).sort();

/** First arguments of every `l10n.t(…)` in the sources; anything but a literal is a fault. */
function collectTexts(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'l10n.t') {
      const [text] = node.arguments;
      assert.ok(text && ts.isStringLiteralLike(text), `${file}: l10n.t takes a literal, not ${node.getText(source)}`);
      found.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('localisation', () => {
  const manifest = readFileSync('package.json', 'utf8');
  const english = readTexts('package.nls.json');
  const chinese = readTexts('package.nls.zh-cn.json');
  const bundle = readTexts('l10n/bundle.l10n.zh-cn.json');
  const used = new Set(globSync('src/**/*.ts').flatMap(collectTexts));

  it('has every manifest text in English and Chinese, and none that is not used', () => {
    const keys = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key))].sort();
    assert.deepEqual(Object.keys(english).sort(), keys);
    assert.deepEqual(Object.keys(chinese).sort(), keys);
  });

  it('leaves no visible text of the manifest outside the language files', () => {
    const { contributes } = JSON.parse(manifest) as { contributes: { commands: readonly { title: string }[]; configuration: { properties: Record<string, { markdownDescription?: string; scope?: string }> } } };
    for (const { title } of contributes.commands) {
      assert.match(title, /^%.+%$/);
    }
    for (const [id, { markdownDescription, scope }] of Object.entries(contributes.configuration.properties)) {
      assert.match(markdownDescription ?? '', /^%.+%$/, id);
      assert.ok(scope, `${id} says where it applies`);
    }
  });

  it('has every run-time text in Chinese, and none that is not used', () => {
    assert.ok(used.size > 40, 'texts were found');
    assert.deepEqual(Object.keys(bundle).sort(), [...used].sort());
  });

  it('keeps the placeholders of every run-time text', () => {
    for (const [text, translation] of Object.entries(bundle)) {
      assert.deepEqual(placeholders(translation), placeholders(text), text);
    }
  });

  it('translates rather than repeats', () => {
    for (const [text, translation] of [...Object.entries(bundle), ...Object.keys(english).map((key) => [english[key], chinese[key]] as const)]) {
      assert.notEqual(translation, text);
      assert.ok(translation?.trim(), text);
    }
  });
});
