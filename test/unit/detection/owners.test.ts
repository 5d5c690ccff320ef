import assert from 'node:assert/strict';
import { findNames } from '../../../src/core/detection/findNames';
import { isVagueOwner, readOwner, type OwnerKind } from '../../../src/core/detection/readOwner';
import { expectNothing, expectPlaces, placesOf } from './placesOf';

describe('findNames', () => {
  describe('in Chinese', () => expectPlaces(findNames, {
    王芳: '王芳', '陈宇，零售副总裁': '陈宇', 发起人陈宇: '陈宇', 信息部王芳: '王芳', '王芳；副手刘洋': '王芳 | 刘洋', '运营中心 赵敏': '赵敏', 欧阳锋: '欧阳锋', 李总: '李总', 陈宇经理: '陈宇', '孙磊（60% 工时）': '孙磊', '张三/李四': '张三 | 李四', 由王芳负责: '王芳', 后勤处张伟强: '张伟强', '护士长 李丽': '李丽', '卡尔·马克思': '卡尔·马克思', '李娜，项目管理办公室': '李娜', '王　芳': '王　芳',
  }));
  describe('in English', () => expectPlaces(findNames, {
    'Wang Fang': 'Wang Fang', 'Chen Yu, VP Retail': 'Chen Yu', 'Wang Fang; deputy Liu Yang': 'Wang Fang | Liu Yang', 'Jane Smith (PM)': 'Jane Smith', "Dr Jane O'Neil": "Dr Jane O'Neil", 'J. Smith': 'J. Smith', 'Alice (PM)': 'Alice', 'Project Manager Jane Smith': 'Jane Smith', 'Jean-Luc Picard': 'Jean-Luc Picard', 'Ms. Brown': 'Ms. Brown', 'Marie van der Berg': 'Marie van der Berg', '@chen.yu': '@chen.yu', 'chen.yu@example.org': 'chen.yu@example.org', 'José García': 'José García', 'Owner: Li Na / Sun Lei': 'Li Na | Sun Lei', 'John A. Doe, Sponsor': 'John A. Doe',
  }));
  expectNothing(findNames, ['高峰', '周一', '方案', '任务', '管理员', '值班经理', '信息部', '安全部', '马上', '项目经理', '程序', '施工单位', '相关人员', '全体员工', '金额', '江苏', '高级工程师', '任务负责人', '单笔 5 万元', '连续 4 周排队']);
  expectNothing(findNames, ['Project Manager', 'Store Operations', 'the team', 'IT Department', 'Supply Chain Manager', 'Duty Manager', 'finance', 'Finance', 'TBD', 'March 2026', 'Steering Committee', 'Night Shift Lead', 'Human Resources']);
});

describe('readOwner', () => {
  const cases: Readonly<Record<OwnerKind, readonly string[]>> = {
    person: ['Wang Fang', 'Chen Yu, IT Department', 'Jane Smith and the team', '王芳', 'IT 部 王芳', '相关部门由王芳负责', '张经理', '@oncall-lead'],
    role: ['Duty manager', 'Store Manager', 'On-call engineer', 'Head of Management Accounting', '值班经理', '店长', '管理员', '领导小组组长', '各门店店长'],
    department: ['IT Department', 'Store Operations', 'Finance', 'Operations Team', 'IT 部', '信息部', '项目组', '门店运营部', '供应商', '财务科'],
    crowd: ['everyone', 'the team', 'relevant staff', 'appropriate personnel', 'team members', 'management', 'all staff', 'relevant leaders', 'various', 'whoever', 'the operations team', 'somebody', 'multiple teams', 'responsible parties', 'the entire team', '相关人员', '有关部门', '各部门', '大家', '所有人', '全体员工', '专人', '领导', '责任人', '某人', '团队成员', '相关负责人', '各单位', '管理层', '相关责任人'],
    placeholder: ['', '-', 'TBD', '[Name]', 'N/A', '待定', '【姓名】', '____', '/'],
    unknown: ['John', 'Acme', '周一', '高峰'],
  };
  for (const [kind, values] of Object.entries(cases)) {
    for (const value of values) it(`${JSON.stringify(value)} is ${kind}`, () => assert.equal(readOwner(value).kind, kind));
  }
  it('is vague for a crowd, a department and a blank', () => {
    for (const value of [...cases.crowd, ...cases.department, ...cases.placeholder]) assert.ok(isVagueOwner(value), value);
    for (const value of [...cases.person, ...cases.role, ...cases.unknown]) assert.ok(!isVagueOwner(value), value);
  });
  it('gives the places of names and crowds', () => {
    const source = '相关人员，王芳';
    const owner = readOwner(source);
    assert.deepEqual([placesOf(source, owner.names), placesOf(source, owner.crowds)], [['王芳'], ['相关人员']]);
  });
});
