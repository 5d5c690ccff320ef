import assert from 'node:assert/strict';
import { matchLabel } from '../../../src/core/documents/matchLabel';

const charter = (label: string): readonly string[] => matchLabel(label)['project-charter'];

describe('matchLabel', () => {
  const numberings = [
    '1. ', '1.2 ', '1.2.3. ', '3) ', '2、', '一、', '十二、', '（二）', '(3) ', '(a) ', '①', 'IV. ', 'B. ', '第三章 ', '第2部分：', '附件一 ', 'Section 2: ', '壹　', '§ 4 ', '🎯 ', '## ',
  ];
  for (const numbering of numberings) {
    it(`looks behind the numbering "${numbering}"`, () => {
      assert.deepEqual(charter(`${numbering}Out of scope`), ['outOfScope']);
      assert.deepEqual(charter(`${numbering}里程碑`), ['milestones']);
    });
  }

  const same: Readonly<Record<string, readonly string[]>> = {
    sponsor: ['SPONSOR', '**Sponsor**', 'Sponsor:', 'Sponsor：', 'Ｓｐｏｎｓｏｒ', 'Sponsors', 'Sponsor (name, role)', 'Sponsor*', 'The sponsor', '發起人', '发起人（姓名）', '发起人 Sponsor', 'Sponsor / 发起人', 'Project Sponsor'],
    inScope: ['Scope', 'Project scope statement', '项目范围', '项目范围说明', '專案範圍', '范围（包含）', '明确的包含范围 (Known Scope)'],
    outOfScope: ['Out-of-scope', '范围（不包含）', '排除在外的范围 (Out of Scope)'],
    milestones: ['Milestone schedule', 'Key Milestones', '项目里程碑计划', 'Summary milestone schedule'],
    budget: ['Budget summary', 'Preliminary Budget', '项目预算表'],
    benefits: ['Benefits Realization', 'Benefits realisation'],
    objectives: ['Measurable Project Objectives', '[Objectives](#objectives)', '一、项目目标：'],
    stakeholders: ['利益相关者矩阵 (Stakeholder Matrix)', '利害關係人'],
  };
  for (const [key, labels] of Object.entries(same)) {
    it(`knows ${key} in other words and scripts`, () => {
      for (const label of labels) assert.ok(charter(label).includes(key), label);
    });
  }

  it('reads a merged label as several fields', () => {
    assert.deepEqual(charter('Risks, Assumptions and Constraints'), ['risks', 'assumptions', 'constraints']);
    assert.deepEqual(charter('风险与假设'), ['risks', 'assumptions']);
    assert.deepEqual(charter('4. 预算与进度安排 / Budget & schedule'), ['budget', 'milestones']);
    assert.deepEqual(charter('Assumptions/Dependencies'), ['assumptions', 'dependencies']);
    assert.deepEqual(charter('假设、约束和依赖'), ['assumptions', 'constraints', 'dependencies']);
  });

  it('takes a name that holds "and" as one', () => {
    assert.deepEqual(charter('Background and problem'), ['problem']);
    assert.deepEqual(charter('收益与收益负责人'), ['benefits']);
    assert.deepEqual(charter('Roles & Responsibilities'), ['team']);
  });

  it('reads a label without the phrase that limits it', () => {
    assert.deepEqual(charter('Out of scope for the pilot'), ['outOfScope']);
    assert.deepEqual(charter('Key milestones during the first year'), ['milestones']);
    assert.deepEqual(charter('Scope for gardeners'), []);
  });

  it('finds nothing in other words', () => {
    for (const label of ['', '1.', '---', 'Project management', 'Project', 'Budapest', '项目管理', 'How we got here', 'Design and scope', '12 stores', '\uD83D', '\0']) {
      assert.deepEqual(charter(label).filter((key) => key !== 'projectName'), [], label);
    }
    assert.deepEqual(charter('Scope '.repeat(20)), []);
  });
});
