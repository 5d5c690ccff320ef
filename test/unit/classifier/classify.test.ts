import assert from 'node:assert/strict';
import { classify } from '../../../src/core/classifier/classify';
import type { Verdict, WorkKind } from '../../../src/core/workKind';
import { shippedModel } from './shippedModel';

const judge = (text: string): Verdict => classify(text, shippedModel());
const quoted = (text: string): readonly string[] => judge(text).evidence.map(({ start, end }) => text.slice(start, end));

const examples: Readonly<Record<WorkKind, readonly string[]>> = {
  project: ['Migrate the billing database to the new cluster by 30 June', 'Launch the maintenance portal', 'Draft the fire evacuation policy', '6月30日前完成系统迁移', '运营中台一期上线', '規劃並新建第二座資料中心'],
  operations: ['Run payroll for March', 'Check the fire extinguishers every Monday', 'Fix the crash when the cart is empty', '每周一检查消防栓', '项目部每日考勤汇总', '處理客戶投訴並每日回訪'],
  mixed: ['Build the new portal and then run it day to day for the city', '新建数据中心并负责后续五年运维'],
  unclear: ['', '   ', '42', 'hello', 'Website', '官网', 'Table orders_v2', '今天天气不错', 'Привет мир'],
};

describe('classify', () => {
  for (const [kind, texts] of Object.entries(examples)) {
    for (const text of texts) it(`answers ${kind} to ${JSON.stringify(text)}`, () => assert.equal(judge(text).kind, kind));
  }

  it('says why a text is unclear, and only then', () => {
    assert.equal(judge('').unclearReason, 'tooShort');
    assert.equal(judge('今天天气不错').unclearReason, 'noTask');
    assert.equal(judge('Run payroll for March').unclearReason, undefined);
  });

  it('says "balanced" when neither side outweighs the other', () => {
    const model = { ...shippedModel(), cutoffs: { ...shippedModel().cutoffs, balanced: 1000 } };
    const verdict = classify('Run payroll for March', model);
    assert.deepEqual([verdict.kind, verdict.unclearReason], ['unclear', 'balanced']);
  });

  it('names both parts of a mixed task, in text order', () => {
    const text = 'Build the new portal and then run it day to day for the city';
    const parts = judge(text).parts ?? [];
    assert.deepEqual(parts.map(({ role, start, end }) => [role, text.slice(start, end)]), [['project', 'Build the new portal'], ['operations', 'then run it day to day for the city']]);
  });

  it('gives words and phrases as reasons, the strongest first', () => {
    const reasons = quoted('Migrate the billing database by 30 June');
    assert.equal(reasons[0], 'Migrate');
    assert.ok(reasons.includes('by 30 June'));
    assert.ok(quoted('请于每周一检查消防栓').includes('每周一'));
    assert.ok(quoted('運營中臺一期上線').includes('上線'));
  });

  it('never gives a stop word as a reason', () => {
    const stops = new Set(['the', 'a', 'of', 'to', 'and', 'for', 'in', '的', '了', '和', '负责', '进行']);
    for (const text of Object.values(examples).flat()) for (const word of quoted(text)) assert.ok(!stops.has(word.toLowerCase()), `${word} in ${text}`);
  });

  it('puts time expressions under the horizon', () => {
    const text = 'Migrate the archive by 30 June';
    const deadline = judge(text).evidence.find(({ start }) => text.startsWith('by 30 June', start));
    assert.deepEqual([deadline?.dimension, deadline?.role], ['horizon', 'project']);
  });

  it('gives probabilities that add up to 1 and evidence that agrees with a clear verdict', () => {
    for (const text of [...examples.project, ...examples.operations]) {
      const { kind, pProject, pOperations, evidence, certainty } = judge(text);
      assert.ok(Math.abs(pProject + pOperations - 1) < 1e-12);
      if (certainty === 'clear') assert.equal(evidence[0]?.role, kind);
    }
  });

  it('is not moved by Markdown around the task', () => {
    const plain = judge('Rotate the keys every week');
    const listed = judge('- [ ] **Rotate** the `keys` every week #123');
    assert.equal(listed.kind, plain.kind);
    assert.ok(Math.abs(listed.pProject - plain.pProject) < 0.05);
  });

  it('reads Traditional Chinese as it reads Simplified', () => {
    assert.ok(Math.abs(judge('檢查消防栓').pProject - judge('检查消防栓').pProject) < 1e-12);
  });
});
