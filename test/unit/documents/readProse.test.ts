import assert from 'node:assert/strict';
import { opensAsAbout } from '../../../src/core/documents/opensAsAbout';
import { readProse } from '../../../src/core/documents/readProse';
import { readFrontMatter } from '../../../src/core/markdown/frontMatter';
import { splitLines } from '../../../src/core/markdown/lines';

function proseOf(source: string, titles: readonly string[]): readonly string[] {
  const lines = splitLines(source, 0, source.length);
  return readProse({ source, lines, firstLine: readFrontMatter(source, lines)?.lineCount ?? 0 }, titles);
}

describe('the prose of a document', () => {
  it('is folded and holds no code, front matter or titles', () => {
    const text = '---\r\ntags: budget\r\n---\r\n# The Plan\r\n\r\nＢudget: 5\r\n\r\n````sh\r\n```\r\nrestart\r\n````\r\n\r\n~~~\nwait\n~~~\n交接專案\n';
    assert.deepEqual(proseOf(text, ['The Plan']), ['budget: 5', '交接项目']);
  });

  it('ends where a very long document has told enough', () => {
    assert.ok(proseOf('word\n'.repeat(100_000), []).length < 10_000);
    assert.deepEqual(proseOf('', []), []);
    assert.deepEqual(proseOf('```\nnever closed\n', ['']), []);
  });
});

describe('a text about such documents', () => {
  const isAbout = (text: string): boolean => opensAsAbout(proseOf(text, []));
  it('opens with what its folder holds, what such a document is, or how to add one', () => {
    for (const text of [
      '# Runbooks\n\nThis directory contains one page for each alert.\n',
      'A project charter is the paper that starts a project.\n',
      'A **change request** describes a wish.\n',
      'Put one runbook per service here.\n',
      'When writing a new runbook, include these parts:\n',
      '本目录收录各门店的交接单。\n',
      '项目章程是启动项目的文件。\n',
      '请将运维手册放在本目录。\n',
      '编写运维手册时，应包含以下部分：\n',
    ]) assert.ok(isAbout(text), text);
  });

  it('is none that only does its work', () => {
    for (const text of [
      'The folder with the keys is in the safe.\n',
      'Put the key card into the box.\n',
      'The project charter was approved in May.\n',
      'When the alarm sounds, call the desk.\n',
      '本系统包含三台服务器。\n',
      '项目章程已于五月批准。\n',
      `${'One more line.\n'.repeat(8)}This directory contains the keys.\n`,
    ]) assert.ok(!isAbout(text), text);
  });
});
