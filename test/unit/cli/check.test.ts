import assert from 'node:assert/strict';
import { documentKinds } from '../../../src/core/documents/documentKind';
import { chineseCharter, englishCharter, recipe } from './documents';
import { inFolder, runProgram } from './runProgram';

interface Answer {
  readonly files: readonly {
    readonly file: string;
    readonly kind: string;
    readonly language: string;
    readonly fields: readonly string[];
    readonly findings: readonly { readonly code: string; readonly severity: string; readonly line: number; readonly column: number; readonly field: string; readonly message: string }[];
  }[];
}

const readAnswer = (text: string): Answer => JSON.parse(text) as Answer;
const files = { 'en.md': englishCharter, 'zh.md': chineseCharter, 'bread.md': recipe };

describe('role-planner check', () => {
  it('answers programs with exactly what is documented', () => {
    inFolder(files, (cwd) => {
      const { code, out, err } = runProgram(['check', '--format', 'json', 'en.md', 'zh.md', 'bread.md'], { cwd });
      assert.deepEqual([code, err], [0, '']);
      const answer = readAnswer(out);
      assert.deepEqual(Object.keys(answer), ['files']);
      for (const file of answer.files) {
        assert.deepEqual(Object.keys(file), ['file', 'kind', 'language', 'fields', 'findings']);
        assert.ok(['none', ...documentKinds].includes(file.kind));
        for (const finding of file.findings) {
          assert.deepEqual(Object.keys(finding), ['code', 'severity', 'line', 'column', 'field', 'message']);
          assert.ok(Number.isInteger(finding.line) && finding.line >= 1 && Number.isInteger(finding.column) && finding.column >= 1);
          assert.doesNotMatch(finding.message, /\{\d\}|undefined/);
        }
      }
      const [english, chinese, bread] = answer.files;
      assert.deepEqual([english?.file, english?.kind, english?.language], ['en.md', 'project-charter', 'en']);
      assert.deepEqual([chinese?.file, chinese?.kind, chinese?.language], ['zh.md', 'project-charter', 'zh']);
      assert.deepEqual(english?.fields, ['sponsor', 'projectManager', 'objectives', 'startEnd']);
      assert.deepEqual(chinese?.fields, english?.fields);
      assert.deepEqual(bread, { file: 'bread.md', kind: 'none', language: 'en', fields: [], findings: [] });
    });
  });

  for (const [name, text, columns] of [
    ['en.md', englishCharter, { CH041: [9, 1], CH010: [13, 3], CH021: [17, 15] }],
    ['zh.md', chineseCharter, { CH041: [9, 1], CH010: [13, 3], CH021: [17, 12] }],
  ] as const) {
    it(`counts lines and columns from 1 in ${name}, however its lines end and whatever stands before them`, () => {
      const variants: Readonly<Record<string, string | Uint8Array>> = {
        [name]: text,
        [`crlf-${name}`]: text.replaceAll('\n', '\r\n'),
        [`mark-${name}`]: `\uFEFF${text}`,
        [`le-${name}`]: Buffer.from(`\uFEFF${text}`, 'utf16le'),
        [`be-${name}`]: Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      };
      inFolder(variants, (cwd) => {
        const { out } = runProgram(['check', '--format=json', ...Object.keys(variants)], { cwd });
        const answer = readAnswer(out);
        assert.equal(answer.files.length, 5);
        for (const { file, findings } of answer.files) {
          const places = Object.fromEntries(findings.map(({ code, line, column }) => [code, [line, column]]));
          for (const [code, place] of Object.entries(columns)) assert.deepEqual(places[code], place, `${file} ${code}`);
          assert.deepEqual(findings, answer.files[0]?.findings, file);
        }
      });
    });
  }

  it('writes a line for each finding and counts, without colour where nobody looks', () => {
    inFolder(files, (cwd) => {
      const { out } = runProgram(['check', 'en.md', 'bread.md'], { cwd });
      const lines = out.trimEnd().split('\n');
      for (const line of lines.slice(0, -1)) assert.match(line, /^en\.md:\d+:\d+ (warning|information) CH\d{3} \S.{20,}/);
      assert.ok(lines.some((line) => line.startsWith('en.md:9:1 warning CH041 “Everyone” is not a person')));
      assert.match(lines.at(-1) ?? '', /^Planning documents: 1\. Others, in which nothing is checked: 1\. Errors: 0, warnings: \d+, information: \d+\.$/);
      assert.ok(!out.includes('\u001b'));
    });
  });

  it('speaks the language that was asked for, else that of the environment', () => {
    inFolder(files, (cwd) => {
      const chinese = runProgram(['check', '--locale', 'zh-cn', 'en.md'], { cwd });
      assert.match(chinese.out, /en\.md:9:1 warning CH041 “Everyone”不是具体的人/);
      assert.match(chinese.out, /规划文档 1 份/);
      assert.equal(runProgram(['check', 'en.md'], { cwd, env: { LC_ALL: 'zh_CN.UTF-8' } }).out, chinese.out);
      assert.doesNotMatch(runProgram(['check', 'zh.md'], { cwd }).out, /规划文档/);
    });
  });

  it('passes or fails by the gravest finding', () => {
    inFolder({ 'en.md': englishCharter, 'bread.md': recipe, 'errors.json': '{ "check.severity": { "CH041": "error" } }' }, (cwd) => {
      const exit = (...args: readonly string[]): number | null => runProgram(['check', ...args], { cwd }).code;
      assert.equal(exit('en.md'), 0);
      assert.equal(exit('--max-severity', 'information', 'en.md'), 1);
      assert.equal(exit('--max-severity', 'off', 'en.md'), 1);
      assert.equal(exit('--max-severity', 'off', 'bread.md'), 0);
      assert.equal(exit('--config', 'errors.json', 'en.md'), 1);
      assert.equal(exit('--config', 'errors.json', '--max-severity', 'error', 'en.md'), 0);
    });
  });

  it('names what cannot be read and goes on with the rest', () => {
    const broken = { 'en.md': englishCharter, 'image.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'gbk.md': Buffer.from([0xcf, 0xee, 0xc4, 0xbf, 0x0a]), 'huge.md': Buffer.alloc(4 * 1024 * 1024 + 1, 0x61) };
    inFolder(broken, (cwd) => {
      const { code, out, err } = runProgram(['check', '--format', 'json', 'gone.md', 'image.md', 'gbk.md', 'huge.md', 'en.md'], { cwd });
      assert.equal(code, 2);
      assert.deepEqual(readAnswer(out).files.map(({ file }) => file), ['en.md']);
      assert.match(err, /^gone\.md: There is no such file/m);
      assert.match(err, /^image\.md: The file is not text/m);
      assert.match(err, /^gbk\.md: The file is not in UTF-8/m);
      assert.match(err, /^huge\.md: The file is larger than 4 MB/m);
    });
  });

  it('searches folders for Markdown, but not those of packages, and reads no file twice', () => {
    const tree = { 'docs/b.md': recipe, 'docs/a.MARKDOWN': recipe, 'docs/deep/c.md': recipe, 'docs/notes.txt': recipe, 'docs/node_modules/x/readme.md': recipe, 'docs/.git/d.md': recipe, 'empty/notes.txt': '' };
    inFolder(tree, (cwd) => {
      const { code, out, err } = runProgram(['check', '--format', 'json', './docs/b.md', 'docs', 'empty'], { cwd });
      assert.deepEqual(readAnswer(out).files.map(({ file }) => file), ['./docs/b.md', 'docs/a.MARKDOWN', 'docs/deep/c.md']);
      assert.equal(code, 0);
      assert.match(err, /^empty: There are no Markdown files/);
    });
  });

  it('reads the standard input under the name that it is given', () => {
    const { code, out } = runProgram(['check', '--format', 'json', '--stdin-name', 'docs/charter.md', '-'], { input: chineseCharter });
    assert.equal(code, 0);
    assert.deepEqual(readAnswer(out).files.map(({ file, kind }) => [file, kind]), [['docs/charter.md', 'project-charter']]);
    assert.deepEqual(readAnswer(runProgram(['check', '--format', 'json', '-'], { input: '' }).out).files.map(({ file, kind }) => [file, kind]), [['-', 'none']]);
  });

  it('compares with the day that it is given', () => {
    const request = '---\ndocument: improvement-request\n---\n\n## Raised by, date\n\nLiu Yang, 2026-09-12\n';
    const isOverdueOn = (day: string): boolean => runProgram(['check', '--today', day, '-'], { input: request }).out.includes(' IR010 ');
    assert.deepEqual([isOverdueOn('2026-09-20'), isOverdueOn('2026-10-20')], [false, true]);
  });

  it('makes the same report in Markdown', () => {
    inFolder(files, (cwd) => {
      const { out } = runProgram(['check', '--format', 'markdown', 'en.md', 'bread.md', 'gone.md'], { cwd });
      assert.match(out, /^# Check of the planning documents\n\n\| File \| Kind \| Errors/);
      assert.match(out, /^- \[9:1\]\(en\.md#L9\) \*\*warning\*\* CH041: /m);
      assert.match(out, /^- \[gone\.md\]\(gone\.md\): There is no such file/m);
    });
  });
});
