import assert from 'node:assert/strict';
import { chooseLanguage } from '../../../src/cli/chooseLanguage';
import { readArguments } from '../../../src/cli/readArguments';
import { runProgram } from './runProgram';

const read = (line: string): ReturnType<typeof readArguments>['result'] => readArguments(line.split(' ').filter(Boolean)).result;

describe('the arguments of role-planner', () => {
  it('have defaults', () => {
    assert.deepEqual(read('check a.md docs'), { name: 'check', files: ['a.md', 'docs'], stdinName: undefined, format: 'text', maxSeverity: 'warning', config: undefined, today: undefined });
    assert.deepEqual(read('classify -'), { name: 'classify', files: ['-'], stdinName: undefined, format: 'text' });
  });

  it('come in any order and either form; after -- everything is a file', () => {
    const wanted = { name: 'check', files: ['a.md', '--odd.md'], stdinName: 'x.md', format: 'sarif', maxSeverity: 'off', config: 'c.json', today: '2028-02-29' };
    assert.deepEqual(read('--format sarif check --max-severity=off --config c.json --today 2028-02-29 a.md --stdin-name x.md -- --odd.md'), wanted);
  });

  it('ask for help or the version before anything else', () => {
    assert.deepEqual(read('check --help --nonsense'), { name: 'help' });
    assert.deepEqual(read('-h'), { name: 'help' });
    assert.deepEqual(read('--version'), { name: 'version' });
  });

  for (const [line, problem] of [
    ['', { problem: 'noCommand' }],
    ['chek a.md', { problem: 'unknownCommand', given: 'chek' }],
    ['check', { problem: 'noFiles' }],
    ['check --loud a.md', { problem: 'unknownOption', given: '--loud' }],
    ['classify --max-severity off a.md', { problem: 'unknownOption', given: '--max-severity' }],
    ['check a.md --config', { problem: 'noValue', given: '--config' }],
    ['check --config --today 2026-01-01 a.md', { problem: 'noValue', given: '--config' }],
    ['check --format= a.md', { problem: 'noValue', given: '--format' }],
    ['check --format xml a.md', { problem: 'wrongValue', option: '--format', given: 'xml', allowed: ['text', 'json', 'sarif', 'markdown'] }],
    ['classify --format sarif a.md', { problem: 'wrongValue', option: '--format', given: 'sarif', allowed: ['text', 'json'] }],
    ['check --max-severity fatal a.md', { problem: 'wrongValue', option: '--max-severity', given: 'fatal', allowed: ['off', 'information', 'warning', 'error'] }],
    ['check --today 2026-02-30 a.md', { problem: 'wrongDay', given: '2026-02-30' }],
  ] as const) {
    it(`are refused: ${line || 'none'}`, () => assert.deepEqual(read(line), problem));
  }

  it('give the language even where something is wrong', () => {
    assert.equal(readArguments(['--locale', 'ZH-CN', 'chek']).locale, 'zh-cn');
    assert.deepEqual(read('check --locale fr a.md'), { problem: 'wrongValue', option: '--locale', given: 'fr', allowed: ['en', 'zh-cn'] });
  });

  it('leave the language to the environment, else to the system', () => {
    assert.equal(chooseLanguage({ LANG: 'zh_CN.UTF-8' }, 'en-US'), 'zh-cn');
    assert.equal(chooseLanguage({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'zh-CN'), 'en');
    assert.equal(chooseLanguage({ LC_ALL: '' }, 'zh-CN'), 'zh-cn');
  });
});

describe('role-planner', () => {
  it('says what is wrong on the standard error and writes nothing else', () => {
    assert.deepEqual(runProgram(['check', '--format', 'xml', 'a.md']), { code: 2, out: '', err: '--format cannot be “xml”; it can be: text, json, sarif, markdown.\nrole-planner --help\n' });
    assert.match(runProgram(['--locale', 'zh-cn']).err, /^请写明要执行的命令/);
  });

  it('explains itself in both languages, every option of it', () => {
    for (const [locale, words] of [['en', 'Exit codes'], ['zh-cn', '退出代码']] as const) {
      const { code, out } = runProgram(['--help', '--locale', locale]);
      assert.equal(code, 0);
      for (const part of [words, '--format', '--max-severity', '--config', '--today', '--locale', '--stdin-name', '--version']) assert.ok(out.includes(part), part);
    }
  });
});
