import assert from 'node:assert/strict';
import { readServiceLevels } from '../../../src/core/handover/serviceLevels';
import { serviceName } from '../../../src/core/handover/serviceName';

describe('service levels from objectives', () => {
  for (const [text, expected] of [
    ['Cut the average evening queue from 9 min to 4 min by 2026-09-30', { name: 'Average evening queue', target: '4 min', baseline: '9 min' }],
    ['2026年9月30日前，晚高峰平均排队时间由 9 分钟降至 4 分钟', { name: '晚高峰平均排队时间', target: '4 分钟', baseline: '9 分钟' }],
    ['Machine availability ≥ 98.5% for 4 consecutive weeks, measured by Retail Analytics', { name: 'Machine availability', target: '≥ 98.5%', source: 'Retail Analytics' }],
    ['连续 4 周设备可用率 ≥ 98.5%，由零售数据组测量', { name: '设备可用率', target: '≥ 98.5%', source: '零售数据组' }],
  ] as const) {
    it(text, () => assert.deepEqual(readServiceLevels([], [text]), [expected]));
  }

  it('leaves out what happens once', () => {
    assert.deepEqual(readServiceLevels(['Open 12 stores by 2026-09-30'], ['建成 3 个仓库', 'Be the best']), []);
  });

  it('joins criterion and objective of one target', () => {
    const levels = readServiceLevels(['Evening queue ≤ 4 min'], ['Cut the evening queue from 9 min to 4 min by June 2026']);
    assert.deepEqual(levels, [{ name: 'Evening queue', target: '≤ 4 min', baseline: '9 min' }]);
  });
});

describe('the name of a service', () => {
  for (const [project, service] of [
    ['Self-checkout roll-out in 12 stores', 'Self-checkout in 12 stores'],
    ['Night bus launch, phase 2', 'Night bus'],
    ['12 家门店自助收银上线项目', '12 家门店自助收银'],
    ['仓储管理系统建设（二期）', '仓储管理系统'],
    ['Project', undefined],
    ['建设项目', undefined],
  ] as const) {
    it(project, () => assert.equal(serviceName(project), service));
  }
});
