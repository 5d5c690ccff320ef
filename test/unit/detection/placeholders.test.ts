import assert from 'node:assert/strict';
import { findPlaceholders, isPlaceholder } from '../../../src/core/detection/findPlaceholders';
import { isBareNotApplicable, notApplicableReason } from '../../../src/core/detection/notApplicable';
import { isBlank } from '../../../src/core/detection/isBlank';
import { expectNothing, expectPlaces } from './placesOf';

describe('findPlaceholders', () => {
  describe('in English', () => expectPlaces(findPlaceholders, {
    'Owner: [Owner]': '[Owner]', 'Owner TBD, start in May': 'TBD', 'Cost tbc by the bank': 'tbc', 'TODO: name the site': 'TODO', 'FIXME later': 'FIXME', 'Venue to be confirmed': 'to be confirmed',
    'The date is to be agreed.': 'to be agreed', 'Ask <service owner> first': '<service owner>', '[Name], [Title]': '[Name] | [Title]', 'Signed by [insert name here]': '[insert name here]',
    'Call {{ hotline }} now': '{{ hotline }}', 'Signed: ____ on ____': '____ | ____', 'Budget $ XXX': 'XXX', 'End: YYYY-MM-DD': 'YYYY-MM-DD', 'See [...]': '[...]', 'lorem ipsum dolor': 'lorem ipsum',
    '[Start date] to [end date]': '[Start date] | [end date]', 'by DD/MM/YYYY': 'DD/MM/YYYY',
  }));
  describe('in Chinese', () => expectPlaces(findPlaceholders, {
    '负责人：待定': '待定', '预算待补充，其余见附件': '待补充', '时间待确认': '待确认', '开业日期另行通知': '另行通知', '【姓名】，【职务】': '【姓名】 | 【职务】', '由xx公司承建': 'xx', '20XX年开工': '20XX',
    '2026年X月X日': '2026年X月X日', '某某单位': '某某', '（请填写金额）': '（请填写金额）', '<姓名>签字': '<姓名>', '金额：____元': '____', '【请填写背景】': '【请填写背景】', '××项目': '××', '此处填写概述': '此处填写',
    '【开始日期 YYYY-MM-DD】 至 【结束日期】': '【开始日期 YYYY-MM-DD】 | 【结束日期】', '指标待明确': '待明确',
  }));
  describe('finds nothing in finished English', () => expectNothing(findPlaceholders, [
    'see [the plan](plan.md)', '- [ ] open the gate', '- [x] done', 'as shown in [1]', 'RFC [RFC 2119] applies', '<b>bold</b> and <br>', 'Map<String> in use', 'run `kubectl logs <pod>`', 'the TODO list app', 'size XXXL',
    'HTTP 5xx errors', 'https://example.org/<id', '[Background] We saw queues', '[plan]: plan.md', 'a < b and c > d', 'to be confirmed by the bank on Monday',
  ]));
  describe('finds nothing in finished Chinese', () => expectNothing(findPlaceholders, [
    '等待定价结果', '等待确认后关闭', '期待定期复盘', '【重要】先断电', '接待确认名单', '【背景】系统老化', '5×8 小时服务', '48 台设备', '[已完成]', '见[手册](a.md)', '待机时间 2 小时',
  ]));
});

describe('isPlaceholder', () => {
  for (const value of ['TBD', 'tba.', '**TBC**', 'N/A', 'none', '?', '---', '...', 'xxx', 'Lorem ipsum dolor sit', '[Sponsor name], [Title]', '[Start date] to [End date]', '<name>', '____', '`todo`', '待定', '待补充。', '待填', '暂无', '无', '略', '同上', '某某', '××', '【姓名】', '【日期】至【日期】', '—', '1. 待定', 'TBD / TBD', 'T.B.D.', 'To follow', '待议', '后续补充']) {
    it(`takes ${value}`, () => assert.ok(isPlaceholder(value)));
  }
  for (const value of ['Chen Yu', 'Chen Yu, date TBD', 'N/A – one-off event', 'nonexistent', 'XX 号仓库由王芳负责', '陈宇', '无人值守', '略有延误', '待办事项共 3 项', '不适用：不涉及现金', '2026-09-30', '']) {
    it(`leaves ${JSON.stringify(value)}`, () => assert.ok(!isPlaceholder(value)));
  }
});

describe('isBlank', () => {
  for (const value of ['', '  ', '-', '--', '—', '－', '/', '／', 'n/a', 'N/A', 'N.A.', '____', '...', '……', '&nbsp;', '**', '[ ]', '\u200b']) it(`takes ${JSON.stringify(value)}`, () => assert.ok(isBlank(value)));
  for (const value of ['none', '无', '0', 'TBD', '不适用', 'No', '- item', '/home', '1/2', 'N/A – why']) it(`leaves ${value}`, () => assert.ok(!isBlank(value)));
});

describe('notApplicable', () => {
  const reasons: Readonly<Record<string, string>> = {
    'N/A – no cash is handled': 'no cash is handled', 'n/a: one-off event': 'one-off event', 'Not applicable - outdoors': 'outdoors', 'N/A (leased building)': 'leased building', 'Not applicable because it is free': 'it is free', 'N/A, no vendor.': 'no vendor',
    '不适用：不涉及现金': '不涉及现金', '不适用，无供应商': '无供应商', '不适用（一次性活动）': '一次性活动', '不适用 - 租赁场地': '租赁场地', '不适用，因为是免费活动': '因为是免费活动', '**N/A** – rented': 'rented',
  };
  for (const [value, reason] of Object.entries(reasons)) {
    it(value, () => {
      const found = notApplicableReason(value);
      assert.equal(found?.text, reason);
      assert.equal(value.slice(found?.start, found?.end), reason);
      assert.ok(!isBareNotApplicable(value));
    });
  }
  for (const value of ['N/A', 'n/a.', 'NA', 'Not applicable', '**N/A**', '(n/a)', '不适用', '不适用。', '不涉及', '不涉及。', 'N/A –', 'N/A – TBD', '不适用：待定']) {
    it(`${value} is bare`, () => {
      assert.ok(isBareNotApplicable(value));
      assert.equal(notApplicableReason(value), undefined);
    });
  }
  for (const value of ['Nairobi', 'National level', 'Applicable', '适用', 'none', '', '不适用于本项目的条款见附件', '不涉及现金']) {
    it(`${JSON.stringify(value)} is neither`, () => assert.deepEqual([notApplicableReason(value), isBareNotApplicable(value)], [undefined, false]));
  }
});
