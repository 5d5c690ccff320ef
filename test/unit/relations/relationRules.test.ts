import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import type { RelationCode } from '../../../src/core/checks/ruleLevels';
import { readText } from '../templates/templateFiles';
import { relationFindings, relationsMarkedBy, type Files } from './relationFindings';

type Case = readonly [bad: string, badFiles: Files, good: string, goodFiles: Files, marked: string];

/** One test a language. */
function itRelates(code: RelationCode, cases: readonly [Case, Case]): void {
  for (const [index, [bad, badFiles, good, goodFiles, marked]] of cases.entries()) {
    it(`${code} (${['English', 'Chinese'][index]})`, () => {
      assert.deepEqual(relationsMarkedBy(code, bad, badFiles), [marked]);
      assert.deepEqual(relationsMarkedBy(code, good, goodFiles), []);
    });
  }
}

const of = (kind: string, body: string): string => `---\ndocument: ${kind}\n---\n\n${body}`;
const charter = (body: string): Files => ({ 'plans/charter.md': of('project-charter', body) });
const runbook = (body: string): Files => ({ 'plans/ops/runbook.md': of('operations-runbook', body) });
const record = (receiver: string): string => `## From project\n\n[Tills](charter.md), [runbook](ops/runbook.md)\n\n## Receiving\n\n${receiver}\n`;
const zhRecord = (receiver: string): string => `## 移交项目\n\n[收银](charter.md)，[手册](ops/runbook.md)\n\n## 接收方\n\n${receiver}\n`;
const request = (decision: string): string => `## Request number\n\nIR-2026-031\n\n## Service or process\n\n[Tills](ops/runbook.md)\n\n## Decision\n\n${decision}\n\n## Links\n\n[Charter](charter.md)\n`;
const zhRequest = (decision: string): string => `## 申请编号\n\nIR-2026-031\n\n## 所属服务/流程\n\n[收银](ops/runbook.md)\n\n## 处理结论\n\n${decision}\n\n## 关联\n\n[章程](charter.md)\n`;

describe('the rules that need other documents', () => {
  itRelates('RB094', [
    ['## Procedures\n\nSee [restart](steps/restart%20all.md#top)\n', {}, '## Procedures\n\nSee [restart](steps/restart%20all.md#top)\n', { 'plans/steps/restart all.md': '' }, 'steps/restart%20all.md#top'],
    ['## 操作规程\n\n见[重启](../步骤/重启.md)\n', { 'plans/步骤/重启.md': '' }, '## 操作规程\n\n见[重启](../步骤/重启.md)\n', { '步骤/重启.md': '' }, '../步骤/重启.md'],
  ]);
  itRelates('HO003', [
    [record('Wang Fang'), { ...charter('## Receiving operations owner\n\nChen Jing\n'), ...runbook('## Owner\n\nWang Fang\n') }, record('Wang Fang, deputy Liu Yang'), { ...charter('## Receiving operations owner\n\nDr. Wang Fang\n'), ...runbook('## Owner\n\nLiu Yang\n') }, 'Wang Fang'],
    [zhRecord('王芳'), { ...charter('## 运营接收负责人\n\n陈静，店长\n'), ...runbook('## 负责人\n\n赵敏\n') }, zhRecord('王芳'), { ...charter('## 运营接收负责人\n\n王芳，店长\n'), ...runbook('## 负责人\n\n门店运营部\n') }, '王芳'],
  ]);
  itRelates('HO041', [
    [record('Wang Fang'), runbook('## Owner\n\nEveryone\n'), record('Wang Fang'), charter('## Sponsor\n\nTBD\n'), 'ops/runbook.md'],
    [zhRecord('王芳'), runbook('## 负责人\n\n大家\n'), zhRecord('王芳'), {}, 'ops/runbook.md'],
  ]);
  itRelates('IR020', [
    [request('Project, Chen Yu'), charter('## Related documents\n\nContract 7\n'), request('Project, Chen Yu'), charter('## Related documents\n\nir-2026-031\n'), 'charter.md'],
    [zhRequest('立项，陈宇'), charter('## 相关文件\n\n合同 7\n'), zhRequest('立项，陈宇'), charter('## 相关文件\n\n[申请](self.md)\n'), 'charter.md'],
  ]);
  itRelates('IR021', [
    [request('Project'), { ...charter('## Status\n\nClosed\n'), ...runbook('## Improvement log\n\n- 2026-05-03 restart at night\n') }, request('Project'), { ...charter('## Status\n\nNot yet closed\n'), ...runbook('## Improvement log\n\nNone\n') }, 'ops/runbook.md'],
    [zhRequest('立项'), { ...charter('## 状态\n\n已结项\n'), ...runbook('## 改进记录\n\n无\n') }, zhRequest('立项'), { ...charter('## 状态\n\n已结项\n'), ...runbook('## 改进记录\n\n- 2026-12-15 IR-2026-031：卡纸每周 2 次\n') }, 'ops/runbook.md'],
  ]);

  it('say how many faults a runbook has, and which owners there are', () => {
    const files = { ...charter('## Receiving operations owner\n\nChen Jing\n'), ...runbook('## Owner\n\nZhao Min\n\n## Procedures\n\n1. Start\n') };
    const found = relationFindings(of('handover-record', record('Wang Fang')), files);
    assert.deepEqual(found.find(({ code }) => code === 'HO003')?.data, { a: 'Chen Jing', b: 'Zhao Min', c: 'Wang Fang' });
    assert.ok(Number(found.find(({ code }) => code === 'HO041')?.data.n) >= 1);
  });

  it('are switched off and graded like the others', () => {
    const text = of('operations-runbook', '## Procedures\n\n[a](b.md)\n');
    assert.deepEqual(relationFindings(text, {}).map(({ code, severity, field }) => [code, severity, field]), [['RB094', 'information', 'procedures']]);
    assert.deepEqual(relationFindings(text, {}, { off: ['RB094'] }), []);
    assert.equal(relationFindings(text, {}, { severities: { RB094: 'error' } })[0]?.severity, 'error');
    assert.deepEqual(relationFindings(text.replace('[a]', '<!-- role-planner-disable RB094 -->\n\n[a]'), {}), []);
  });

  it('find our samples in accord with each other', () => {
    const samples = globSync('samples/*.md').filter((file) => !/README|plan-/.test(file));
    const files = Object.fromEntries(samples.map((file) => [`plans/${file.slice('samples/'.length)}`, readText(file)]));
    assert.ok(samples.length >= 8);
    for (const file of samples) assert.deepEqual(relationFindings(readText(file), files), [], file);
  });

  it('say nothing about a file of which nothing is known', () => {
    assert.deepEqual(relationsMarkedBy('RB094', '## Procedures\n\n[a](../../../out.md)\n', {}), []);
  });
});
