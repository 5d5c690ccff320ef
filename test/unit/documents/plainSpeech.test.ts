import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/documents/readDocument';
import { readPlanning } from './fieldsOf';

/** "key: label" of every field. */
const read = (text: string): readonly string[] => readPlanning(text).fields.map(({ key, label }) => `${key}: ${text.slice(label.start, label.end)}`);
const textOf = (text: string, key: string): string | undefined => readPlanning(text).fields.find((field) => field.key === key)?.text;

describe('sections in plain speech', () => {
  it('are read once the kind is known', () => {
    assert.deepEqual(read('# Runbook: ferry gate\n\n## Who runs it\n\nIda Moe\n\n## When it goes wrong\n\nCall Ida Moe\n\n## What to watch\n\nQueue\n\n## Access\n\nKey 4\n'), [
      'owner: Who runs it', 'escalation: When it goes wrong', 'monitoring: What to watch', 'access: Access',
    ]);
    assert.deepEqual(read('# 渡口闸机运行手册\n\n## 谁负责\n\n莫伊达\n\n## 出事怎么办\n\n打电话给莫伊达\n\n## 看什么\n\n排队人数\n\n## 权限\n\n四号钥匙\n'), [
      'owner: 谁负责', 'escalation: 出事怎么办', 'monitoring: 看什么', 'access: 权限',
    ]);
  });

  it('stand behind a proper name for the same field', () => {
    assert.deepEqual(read('# Project charter: pier lights\n\n## Sponsor\n\nIda Moe\n\n## Budget\n\nEUR 900\n\n## What the money is for\n\nLamps\n\n## Scope\n\nTwelve lamps\n').filter((field) => field.startsWith('budget')), ['budget: Budget']);
    assert.deepEqual(read('# 项目章程：码头照明\n\n## 发起人\n\n莫伊达\n\n## 预算\n\n900 元\n\n## 花多少钱\n\n灯具\n\n## 项目范围\n\n十二盏灯\n').filter((field) => field.startsWith('budget')), ['budget: 预算']);
  });

  it('are whole sections: below their heads, lines with a colon are content', () => {
    const text = '# Runbook: ferry gate\n\n## Procedures\n\nOpen the gate\n\n## Log book\n\nWho may open: Ida Moe\n\n## Contacts\n\nIda Moe\n\n## Owner\n\nIda Moe\n';
    assert.ok(!read(text).some((field) => field.startsWith('access')));
    assert.ok(read('Ferry gate runbook\n\nOwner: Ida Moe\nWho may open: Ida Moe\nEscalation: porter, then Ida Moe\nProcedures: open the gate\n').includes('access: Who may open'));
  });

  it('say nothing about the kind where there are few', () => {
    assert.equal(readDocument('# Ferry gate\n\n## Who runs it\n\nIda\n\n## What to watch\n\nQueue\n\n## How it works\n\nIt opens\n').kind, 'none');
    assert.equal(readDocument('# 渡口闸机\n\n## 谁负责\n\n莫伊达\n\n## 看什么\n\n排队\n\n## 怎么做\n\n开闸\n').kind, 'none');
  });

  it('make the kind where nearly all of it is there', () => {
    const heads = ['About', 'Who runs it', 'Duty', 'Hours', 'Standards', 'Routine', 'How it works', 'What to watch', 'How bad is it', 'Who next', 'Back to normal', 'Backups', 'Keys', 'What we learned', 'Reviews'];
    assert.equal(readDocument(`# Ferry gate\n\n${heads.map((head) => `## ${head}\n\nAs said on board\n`).join('\n')}`).kind, 'operations-runbook');
  });
});

describe('headings of a document without Markdown', () => {
  it('are signs, chapters and numbers', () => {
    assert.deepEqual(read('渡口闸机移交单\n\n■ 移交范围\n两台闸机\n\n■ 遗留事项\n1. 门缝偏大\n\n■ 签字\n接收方：莫伊达\n').map((field) => field.split(':')[0]), ['scope', 'openItems', 'signOff', 'receivers']);
    assert.equal(textOf('码头照明立项书\n一、项目背景\n灯太暗。\n二、项目预算\n900 元\n三、项目风险\n涨潮\n四、里程碑\n2027年5月1日完工\n', 'budget'), '900 元');
    assert.equal(textOf('Project Charter\nPier lights\n\n1. Purpose\nLight for the night ferry.\n\n2. Objectives\n2.1 No lamp out by 2027-05-01\n\n3. Budget\nEUR 900\n\nMilestones\n- 2027-03-01 lamps ordered\n', 'objectives'), '2.1 No lamp out by 2027-05-01');
  });

  it('end with the next one, and the first line is the title', () => {
    assert.equal(textOf('Project Charter\nPier lights\n\n1. Budget\nEUR 900\n\n2. Odds\nNot known\n\nRisks\n- high tide\n\nMilestones\n- 2027-03-01 lamps ordered\n', 'budget'), 'EUR 900');
    assert.ok(!read('交接文档\n\n移交人：李娜\n接收人：莫伊达\n\n遗留事项：无\n账号与权限：已改密\n').some((field) => field.startsWith('documents')));
  });

  it('are lines of text where the document has headings', () => {
    assert.ok(!read('# Project charter: pier lights\n\n## Scope\n\n1. Budget\nfor the lamps is asked for\n\n## Sponsor\n\nIda Moe\n\n## Risks\n\nHigh tide\n').some((field) => field.startsWith('budget')));
  });
});

describe('a label below a list', () => {
  it('at the margin is no part of its last item', () => {
    const text = '**Project charter: pier lights**\n\n**Sponsor:** Ida Moe\n**Goals:**\n- no lamp out\n- no complaint\n**Budget:** EUR 900\n**Risks:**\n- high tide\n';
    assert.equal(textOf(text, 'objectives'), '- no lamp out\n- no complaint');
    assert.equal(textOf(text, 'budget'), 'EUR 900');
    assert.equal(textOf(text, 'risks'), '- high tide');
  });
});
