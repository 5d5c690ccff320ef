import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentKinds } from '../../../src/core/documents/documentKind';
import { readDocument } from '../../../src/core/documents/readDocument';
import { documentsFolder, readFolder } from './documentFiles';
import { readPlanning } from './fieldsOf';

/** Keys that a reader finds in each document, by file. */
const expected = JSON.parse(readFileSync(join(documentsFolder, 'expected.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;
const share = 0.85;

describe('documents of the four kinds', () => {
  const files = documentKinds.flatMap((kind) => readFolder(kind).map((file) => ({ ...file, kind })));
  it('are all expected', () => assert.deepEqual(files.map(({ name }) => name).sort(), Object.keys(expected).sort()));

  for (const { name, text, kind } of files) {
    it(`are known with their fields: ${name}`, () => {
      const document = readPlanning(text);
      assert.equal(document.kind, kind);
      const found = new Set(document.fields.map(({ key }) => key));
      const wanted = expected[name] ?? [];
      const missing = wanted.filter((key) => !found.has(key));
      assert.ok(missing.length <= wanted.length * (1 - share), `missing: ${missing.join(', ')}`);
      assert.deepEqual([...found].filter((key) => !wanted.includes(key)), [], 'nothing else');
    });
  }
});

describe('a title that says the kind', () => {
  const kindOf = (text: string): string => readDocument(text).kind;
  it('needs few fields beside it', () => {
    assert.equal(kindOf('# Change request: shelf labels\n\n## Reason for the change\n\nLabels fall off in the cold room, 12 in May.\n\n## Proposed change\n\nClip-on labels\n\n## Impact\n\nTwo hours of work\n\nRequested by: Ana Ruiz\n'), 'improvement-request');
    assert.equal(kindOf('# Runbook: QueueStuck\n\n## Diagnosis\n\nLook at the lag.\n\n## Mitigation\n\nRestart the worker.\n'), 'operations-runbook');
    assert.equal(kindOf('# 项目章程\n\n## 项目发起人\n\n王芳\n\n## 项目目标\n\n排队由 9 分钟降到 4 分钟\n\n## 里程碑\n\n10月试点\n\n## 预算\n\n5 万元\n'), 'project-charter');
  });

  it('names the document before its colon: what follows is its subject', () => {
    assert.equal(kindOf('# 变更申请：例会签到\n\n- **申请人**：王芳\n- **现状**：每周一例会用纸签到，5 月丢了 3 次\n- **建议变更**：扫码签到\n- **影响范围**：二店\n'), 'improvement-request');
    assert.equal(kindOf('# Change request: meeting room lights\n\nRequested by: Ana Ruiz\n\n## Current situation\n\nLights stay on all night.\n\n## Proposed change\n\nA timer\n'), 'improvement-request');
    assert.equal(kindOf('# Minutes: change request for the lights\n\n## Current situation\n\nLights stay on all night.\n\n## Proposed change\n\nA timer\n'), 'none');
  });

  it('needs a party where a hand-over may be a note to whoever is next', () => {
    const note = '## 当前状态\n\n页面已完成\n\n## 已知问题\n\n- 搜索慢\n\n## 相关文档\n\n- README\n\n## 下一步\n\n- 修搜索\n';
    assert.equal(kindOf(`# 项目交接文档\n\n${note}`), 'none');
    assert.equal(kindOf(`# 工作交接说明\n\n- 交接人：王芳\n- 接收人：刘洋\n\n## 交接内容\n\n花店订单系统\n\n## 遗留问题\n\n- 打印机缺纸报警\n`), 'handover-record');
  });

  it('makes no time frame of the date of the document', () => {
    assert.deepEqual(readPlanning('---\ndocument: project-charter\n---\n\nDate: 2026-03-01\n').fields.filter(({ key }) => key === 'startEnd'), []);
  });
});

describe('documents of other kinds', () => {
  const files = readFolder('none');
  it('are many, in both languages', () => {
    for (const language of ['en', 'zh']) assert.ok(files.filter(({ name }) => name.startsWith(`none/${language}-`)).length >= 15);
  });

  for (const { name, text } of files) {
    it(`are none: ${name}`, () => assert.deepEqual(readDocument(text), { kind: 'none' }));
  }

  it('are none for us either: what this repository says about itself', () => {
    for (const path of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'samples/README.md', 'samples/plan-en.md', 'samples/plan-zh-cn.md']) {
      assert.equal(readDocument(readFileSync(path, 'utf8')).kind, 'none', path);
    }
  });

  it('are none where only the title says so', () => {
    const group = '## Mission\n\nHelp gardeners share tools.\n\n## Members\n\nAnyone with a plot\n\n## Meetings\n\nFirst Monday\n\n## Decision making\n\nBy consensus\n\n## Deliverables\n\nA list of tools\n\n## Scope\n\nTools only\n';
    const society = '## 总则\n\n本社团由园艺爱好者组成\n\n## 会员\n\n凡有地块者均可加入\n\n## 目标\n\n共享工具\n\n## 例会\n\n每月第一个周一\n\n## 附则\n\n本章程自发布之日起施行\n';
    const duty = '## Goal\n\nLearn why we write them.\n\n## Usage\n\nRead it twice.\n\n## License\n\nFree\n';
    for (const text of [`# Working group charter: garden tools\n\n${group}`, `# Project charter\n\n${group}`, `# 社团章程\n\n${society}`, `# 项目章程框架\n\n${society}`, `# Handover template guide\n\n${duty}`]) {
      assert.equal(readDocument(text).kind, 'none', text.slice(0, 40));
    }
  });

  it('are none where they tell how to write one', () => {
    const fields = '### Objectives\n\nWhat changes\n\n### Scope\n\nWhat is in\n\n### Milestones\n\nWhen\n\n### Risks\n\nWhat may happen\n';
    for (const text of [
      `---\nname: project-charter\ndescription: Drafts a charter\n---\n\n# Project charter\n\n## When to use\n\nBefore a project\n\n## Instructions\n\nAsk the sponsor.\n\n## Output format\n\n${fields}`,
      `# 项目章程生成器\n\n## 你的任务\n\n写一份章程\n\n## 输出格式\n\n### 项目目标\n\n要改变什么\n\n### 里程碑\n\n何时\n\n### 预算\n\n多少\n`,
      '# Writing a good runbook\n\n## Symptoms\n\nSay what is seen.\n\n## Mitigation\n\nSay what helps.\n\n## Escalation\n\nSay whom to call.\n',
      '# 项目交接记录（最新）\n\n- 当前焦点：首页\n- 已完成：菜单\n- 未完成：搜索\n- 下一步：修搜索\n',
    ]) assert.equal(readDocument(text).kind, 'none', text.slice(0, 40));
  });

  it('are what their front matter says, whatever else is in them', () => {
    for (const { text } of files.slice(0, 5)) {
      for (const kind of documentKinds) assert.equal(readDocument(`---\r\ndocument: "${kind}"\r\n---\r\n${text}`).kind, kind);
    }
    assert.equal(readDocument('---\ndocument: shopping-list\n---\n# Milk\n').kind, 'none');
    for (const text of ['', '\n', '# Project charter\n', '# 运行手册', 'See the project charter and the runbook.\n', '---\ndocument:\n---\n', '\uFEFF']) {
      assert.equal(readDocument(text).kind, 'none', text);
    }
  });
});
