import assert from 'node:assert/strict';
import { dimensions } from '../../../src/core/workKind';
import { inFolder, runProgram } from './runProgram';

const plan = '# Plan\n\n- Build the new export for the finance team by June\n- Check the backups every morning\n\n```\nnpm test\n```\n';
const chinesePlan = '# 计划\r\n\r\n- 六月底前上线新的导出功能\r\n- 每天早上检查备份\r\n';

interface Answer {
  readonly files: readonly {
    readonly file: string;
    readonly tasks: readonly (Readonly<Record<string, unknown>> & { readonly kind: string; readonly reasons: readonly { readonly dimension: string; readonly role: string; readonly words: string }[] })[];
  }[];
}

describe('role-planner classify', () => {
  it('answers programs with each task, its place, kind and reasons', () => {
    inFolder({ 'en.md': plan, 'zh.md': chinesePlan, 'list.txt': 'Check the backups every morning\n' }, (cwd) => {
      const { code, out, err } = runProgram(['classify', '--format', 'json', 'en.md', 'zh.md', 'list.txt'], { cwd });
      assert.deepEqual([code, err], [0, '']);
      const { files } = JSON.parse(out) as Answer;
      assert.deepEqual(files.map(({ file, tasks }) => [file, tasks.map(({ line, column, kind }) => [line, column, kind])]), [
        ['en.md', [[3, 3, 'project'], [4, 3, 'operations']]],
        ['zh.md', [[3, 3, 'project'], [4, 3, 'operations']]],
        ['list.txt', [[1, 1, 'operations']]],
      ]);
      for (const task of files.flatMap(({ tasks }) => tasks)) {
        assert.deepEqual(Object.keys(task).slice(0, 7), ['line', 'column', 'text', 'kind', 'certainty', 'reasons', 'surroundings']);
        assert.ok(task.reasons.length > 0);
        for (const { dimension, role, words } of task.reasons) {
          assert.ok((dimensions as readonly string[]).includes(dimension));
          assert.ok(role === 'project' || role === 'operations');
          assert.ok(String(task['text']).includes(words));
        }
      }
    });
  });

  it('says it in words in both languages', () => {
    inFolder({ 'en.md': plan }, (cwd) => {
      const english = runProgram(['classify', 'en.md'], { cwd }).out;
      assert.match(english, /^en\.md:3:3 Project work \((sure|likely|unsure)\) Build the new export/m);
      assert.match(english, /^2 tasks: 1 project, 1 operations$/m);
      assert.match(runProgram(['classify', '--locale=zh-cn', 'en.md'], { cwd }).out, /^en\.md:4:3 运营工作（.+） Check the backups/m);
    });
  });

  it('names what cannot be read', () => {
    const { code, err } = runProgram(['classify', 'gone.md', '-'], { input: plan });
    assert.equal(code, 2);
    assert.match(err, /^gone\.md: There is no such file/);
  });
});
