import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDocument } from '../../../src/core/documents/readDocument';

describe('a text that names more than two kinds of planning documents', () => {
  for (const language of ['en', 'zh-cn']) {
    it(`is about them, as our comparison is (${language})`, () => {
      assert.equal(readDocument(readFileSync(`media/reference/${language}.md`, 'utf8')).kind, 'none');
    });
  }

  const runbooks = {
    English: ['# Night shift procedures\n\n', '## When to use\n\nThe cold room alarm rings.\n\n## Before you start\n\nPut the gloves on.\n\n## Steps\n\n1. Close the doors.\n2. Switch to unit 2.\n\n## Verify\n\nBelow 5 °C within 30 minutes.\n\n## Roll back\n\nSwitch to unit 1.\n\n## Escalation\n\nNo answer in 15 minutes: store manager, then facilities.\n', 'See the project charter, the hand-over record and the improvement request.\n\n'],
    Chinese: ['# 冷库告警处理流程\n\n', '## 触发条件\n\n冷库报警。\n\n## 操作前准备\n\n戴手套。\n\n## 操作步骤\n\n1. 关门。\n2. 切换到 2 号机组。\n\n## 验证\n\n30 分钟内降到 5 °C 以下。\n\n## 回退\n\n切回 1 号机组。\n\n## 升级上报\n\n15 分钟无人接听：店长，再到设施部。\n', '参见项目章程、移交单与改进申请。\n\n'],
  } as const;

  for (const [language, [title, body, others]] of Object.entries(runbooks)) {
    it(`is none of them under a title of its own (${language})`, () => {
      assert.equal(readDocument(title + body).kind, 'operations-runbook');
      assert.equal(readDocument(title + others + body).kind, 'none');
    });
  }

  it('is what it has all the headings of, whatever its title', () => {
    const sample = readFileSync('samples/runbook-self-checkout.md', 'utf8').replace(/^# .*/, '# Cold room');
    assert.equal(readDocument(`${sample}\n${runbooks.English[2]}`).kind, 'operations-runbook');
  });

  it('is what its title clearly says all the same', () => {
    const [, body, others] = runbooks.English;
    assert.equal(readDocument(`# Runbook: cold room\n\n${others}${body}`).kind, 'operations-runbook');
  });
});
