import assert from 'node:assert/strict';
import { buildExtensionInTwo } from '../../../scripts/build/extensionInTwo.cjs';

/** What activation may cost: VS Code compiles all of the first file, whatever of it runs. In bytes, minified. */
const mostBytes = 75_000;
/** What no activation needs: packages, templates, and what reads, classifies and checks documents. */
const tooMuch = /(^|\/)node_modules\/|\.json$|^src\/core\/(markdown|classifier|documents|detection|checks\/rules)\//;

type Inputs = Readonly<Record<string, { readonly imports: readonly { readonly kind: string }[] }>>;

const filesOf = (inputs: Inputs): readonly string[] => Object.keys(inputs).filter((path) => path.includes('/'));

describe('the two files of the extension', () => {
  let first: { readonly code: string; readonly inputs: Inputs };
  let second: typeof first;

  before(async () => {
    const { main, onUse } = await buildExtensionInTwo({ bundle: true, write: false, minify: true, platform: 'neutral', format: 'cjs', target: 'es2023', mainFields: ['module', 'main'], external: ['vscode'] });
    const read = ({ outputFiles, metafile }: typeof main | typeof onUse): typeof first => ({ code: outputFiles?.map(({ text }) => text).join('') ?? '', inputs: metafile.inputs });
    first = read(main);
    second = read(onUse);
  });

  it('keep activation small: the first one has nothing that only work on documents needs', () => {
    assert.ok(filesOf(first.inputs).includes('src/extension.ts'));
    assert.deepEqual(filesOf(first.inputs).filter((path) => tooMuch.test(path)), []);
    assert.ok(first.code.length < mostBytes, `${first.code.length} bytes`);
    assert.ok(filesOf(second.inputs).some((path) => path.includes('/markdown-it/')));
  });

  it('leave no import on first use in the first one', () => {
    const left = Object.entries(first.inputs).filter(([, { imports }]) => imports.some(({ kind }) => kind === 'dynamic-import'));
    assert.deepEqual(left.map(([path]) => path), []);
  });

  it('have every module once, so that both see the same stores, caches and classes', () => {
    const firsts = new Set(filesOf(first.inputs));
    assert.deepEqual(filesOf(second.inputs).filter((path) => firsts.has(path)), []);
    assert.ok(firsts.has('src/host/log.ts'));
  });

  it('fit: what the second one asks for, the first one hands over', () => {
    const asked = [...new Set([...second.code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? ''))];
    assert.ok(asked.includes('vscode') && asked.includes('host/log'));
    for (const name of asked.filter((found) => found !== 'vscode')) {
      assert.ok(`src/${name}.ts` in first.inputs, name);
      assert.match(first.code, new RegExp(`"${name}":`));
    }
  });
});
