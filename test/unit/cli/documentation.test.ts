import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFormats } from '../../../src/cli/readArguments';
import { documentKinds } from '../../../src/core/documents/documentKind';

const readCommands = (text: string): readonly string[] => [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) => (block ?? '').split('\n')).filter(Boolean);

describe('the documentation of the command line', () => {
  const [english, chinese] = ['docs/command-line.md', 'docs/command-line.zh-cn.md'].map((file) => readFileSync(file, 'utf8')) as [string, string];

  it('shows the same commands, settings and workflow in both languages', () => {
    assert.deepEqual(readCommands(chinese), readCommands(english));
    const blocks = (text: string): readonly string[] => [...text.matchAll(/^```yaml\n[^]*?^```$/gm)].map(([block]) => block);
    assert.deepEqual(blocks(chinese), blocks(english));
    assert.equal(blocks(english).length, 1);
  });

  it('names every format and kind', () => {
    for (const text of [english, chinese]) {
      for (const word of [...checkFormats.map((format) => `--format ${format}`), ...documentKinds]) assert.ok(text.includes(`\`${word}\``), word);
    }
  });

  for (const command of readCommands(english).filter((line) => line.startsWith('npx role-planner'))) {
    it(`shows a command that runs: ${command}`, function () {
      this.timeout(30_000);
      // The output is looked at here; a file would stay in the repository.
      if (process.platform === 'win32') this.skip();
      const program = `"${process.execPath}" "${join(process.cwd(), 'bin/role-planner.cjs')}"`;
      const { status, stderr, stdout } = spawnSync('sh', ['-c', command.replace('npx role-planner', program).replace(/ > \S+$/, '')], { encoding: 'utf8' });
      assert.deepEqual([status, stderr], [0, '']);
      assert.ok(stdout.length > 20);
    });
  }
});
