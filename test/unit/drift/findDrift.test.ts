import assert from 'node:assert/strict';
import { globSync, readdirSync } from 'node:fs';
import { readDocument } from '../../../src/core/documents/readDocument';
import { findDrift, type Drift } from '../../../src/core/drift/findDrift';
import { plainText } from '../../../src/core/templates/snippetText';
import { documentsFolder, readFolder } from '../documents/documentFiles';
import { toTraditional } from '../documents/toTraditional';
import { prepareFrom } from '../handover/prepared';
import { readText, templateCases } from '../templates/templateFiles';

const driftOf = (text: string): Drift => findDrift(readDocument(text), text);

/** The words that each sign was seen in. */
function shown(text: string): Record<string, readonly string[]> {
  return Object.fromEntries(driftOf(text).signs.map(({ sign, spans }) => [sign, spans.map(({ start, end }) => text.slice(start, end))]));
}

const charter = (body: string): string => `---\ndocument: project-charter\n---\n\n# Charter\n\n${body}\n`;
const runbook = (body: string): string => `---\ndocument: operations-runbook\n---\n\n# Runbook\n\n${body}\n`;

describe('drift: a project that has become operations', () => {
  it('shows in Traditional characters as well', () => {
    const text = charter('## 现状\n\n48 台设备已于 3 月 4 日验收。目前各店正常使用。\n\n- 项目组每周处理约 20 张工单。\n- 每晚备份；每周一例行保养打印机。\n- 6 月计划做小版本更新。');
    assert.equal(driftOf(toTraditional(text)).isDrift, true);
    assert.deepEqual(driftOf(toTraditional(text)), driftOf(text));
    const plan = '# 项目计划\n\n48 台设备已于 3 月 4 日验收。目前各店正常使用。\n\n- 项目组每周处理约 20 张工单。\n- 每晚备份；每周一例行保养打印机。\n';
    assert.deepEqual(driftOf(toTraditional(plan)), driftOf(plan));
  });

  for (const [language, body, expected] of [
    ['en', `## Status

The 48 machines were accepted on 2026-03-04. They are in daily use in all stores.

- The team answers about 20 tickets a week.
- Backups run every night; the printers are cleaned every Monday.
- Minor updates are planned for June.`, {
      delivered: ['The 48 machines were accepted on 2026-03-04'],
      inUse: ['They are in daily use in all stores'],
      support: ['The team answers about 20 tickets a week'],
      maintenance: ['Backups run every night', 'the printers are cleaned every Monday'],
      updates: ['Minor updates are planned for June'],
    }],
    ['zh', `## 现状

48 台设备已于 3 月 4 日验收。目前各店正常使用。

- 项目组每周处理约 20 张工单。
- 每晚备份；每周一例行保养打印机。
- 6 月计划做小版本更新。`, {
      delivered: ['48 台设备已于 3 月 4 日验收'],
      inUse: ['目前各店正常使用'],
      support: ['项目组每周处理约 20 张工单'],
      maintenance: ['每晚备份', '每周一例行保养打印机'],
      updates: ['6 月计划做小版本更新'],
    }],
  ] as const) {
    it(`shows in five signs, each with its sentences (${language})`, () => {
      const text = charter(body);
      assert.deepEqual(shown(text), expected);
      assert.deepEqual([driftOf(text).direction, driftOf(text).isDrift], ['toOperations', true]);
    });

    it(`does not show in what is planned or tied to a condition (${language})`, () => {
      const planned = language === 'en'
        ? 'The machines will be accepted by 2026-09-29. They are to be in daily use. The team will answer tickets for 4 weeks. Backups must run every night.'
        : '设备将于 9 月 29 日前验收。计划投入使用。早期支持期间须处理工单。应每晚备份。';
      assert.deepEqual(shown(charter(planned)), {});
    });
  }

  it('is not said of one or two signs', () => {
    const text = charter('The machines were accepted on 2026-03-04. They are in daily use.');
    assert.equal(driftOf(text).signs.length, 2);
    assert.equal(driftOf(text).isDrift, false);
  });

  it('is said of a closed project that lists maintenance', () => {
    for (const text of [
      charter('| Item | Entry |\n| --- | --- |\n| Version, status, date | v2.0 · Closed · 2026-10-30 |\n\n## Team\n\nPatches are applied every month.'),
      charter('| 事项 | 内容 |\n| --- | --- |\n| 版本、状态与日期 | v2.0 · 已关闭 · 2026-10-30 |\n\n## 团队\n\n每月例行巡检。'),
    ]) assert.equal(driftOf(text).isDrift, true);
  });

  it('is looked for in a project plan too, and in no other document', () => {
    const body = 'The portal went live in May. It was accepted on 2026-05-04. We answer tickets daily.\n';
    assert.equal(driftOf(`# Project plan: portal\n\n${body}`).isDrift, true);
    assert.equal(driftOf(`# 项目计划：门户\n\n门户已上线。已通过最终验收。每天处理报障。\n`).isDrift, true);
    assert.deepEqual(driftOf(`# Notes\n\n${body}`), { signs: [], isDrift: false });
  });

  it('leaves code, comments and quotations alone', () => {
    const hidden = 'It was accepted on 2026-05-04. It is in daily use. We answer tickets daily.';
    assert.deepEqual(shown(charter(`\`\`\`\n${hidden}\n\`\`\`\n\n<!-- ${hidden} -->\n\n> ${hidden}`)), {});
  });
});

describe('drift: a runbook that hides a project', () => {
  for (const [language, body] of [
    ['en', '## Milestones\n\nPhase 2 ends on 2026-12-31.\n\n## Tasks\n\n- Migrate the data to the new platform\n- Budget of CNY 300,000 approved by the board\n'],
    ['zh', '## 里程碑\n\n第二阶段，2026-12-31 前完成。\n\n## 任务\n\n- 迁移数据到新平台\n- 新增预算 30 万元\n'],
  ] as const) {
    it(`shows in an end, money, milestones and building (${language})`, () => {
      const drift = driftOf(runbook(body));
      assert.deepEqual([drift.direction, drift.isDrift], ['toProject', true]);
      assert.deepEqual(drift.signs.map(({ sign }) => sign), ['endDate', 'newMoney', 'milestones', 'build']);
    });
  }

  it('does not show in the improvement log, where projects are rightly named', () => {
    assert.deepEqual(shown(runbook('## Improvement log\n\nMilestone: migrate to the new platform, project budget requested, ends on 2026-12-31.\n')), {});
  });
});

describe('drift: no alarm', () => {
  const others = readdirSync(documentsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => readFolder(name));
  const samples = globSync('samples/*.md').map((name) => ({ name, text: readText(name) }));
  const templates = templateCases.map(({ id, language, template }) => ({ name: `template ${id} (${language})`, text: plainText(template.body) }));
  const prepared = samples.filter(({ name }) => name.includes('charter')).flatMap(({ name, text }) => Object.entries(prepareFrom(text)).flatMap(([id, made]) => (typeof made === 'string' ? [] : [{ name: `${id} of ${name}`, text: (made as { text: string }).text }])));
  for (const { name, text } of [...others, ...samples, ...templates, ...prepared]) {
    it(name, () => assert.equal(driftOf(text).isDrift, false, JSON.stringify(shown(text))));
  }
});
