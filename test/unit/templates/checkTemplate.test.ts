import assert from 'node:assert/strict';
import { checkTemplate } from '../../../src/core/templates/checkTemplate';
import { findMissingSections } from '../../../src/core/templates/missingSections';
import { templateCases } from './templateFiles';
import { variantCases } from './variantFiles';

const english = '# Project charter: ${1:[Name]}\n\n## Sponsor\n\n${2:[Name]}\n\n## Project manager\n\n${3:[Name]}\n\n## Objectives\n\n- ${4:[Measure]}\n\n## Scope\n\n- ${5:[Work]}\n\n## Budget\n\n${6:[Amount]}\n';
const chinese = '# 项目章程：${1:【名称】}\n\n## 发起人\n\n${2:【姓名】}\n\n## 项目经理\n\n${3:【姓名】}\n\n## 项目目标\n\n- ${4:【指标】}\n\n## 范围（包含）\n\n- ${5:【工作】}\n\n## 预算\n\n${6:【金额】}\n';

const missingIn = (body: string): readonly string[] => findMissingSections(body).map(({ key }) => key);

describe('findMissingSections', () => {
  for (const [language, body] of [['English', english], ['Chinese', chinese]] as const) {
    it(`names what a charter requires and the template does not have (${language})`, () => {
      const missing = missingIn(body);
      for (const key of ['outOfScope', 'deliverables', 'milestones', 'risks', 'signOff']) assert.ok(missing.includes(key), key);
      for (const key of ['projectName', 'sponsor', 'projectManager', 'objectives', 'inScope', 'budget']) assert.ok(!missing.includes(key), key);
    });
  }

  it('holds a section for present that waits to be written or has nothing below its heading', () => {
    const more = missingIn(`${english}\n## Risks\n\n${'${7:[Risk]}'}\n\n## Milestones\n`);
    assert.ok(!more.includes('risks') && !more.includes('milestones'));
  });

  it('is silent where the team wants it so', () => {
    assert.deepEqual(missingIn(`${english}\n<!-- role-planner-disable TP004 -->\n`), []);
    assert.notDeepEqual(missingIn(`${english}\n<!-- role-planner-disable CH001 -->\nTP004\n`), []);
  });

  it('finds nothing in a text of another kind', () => assert.deepEqual(missingIn('# Weekly round\n\n- ${1:[Task]}\n'), []));

  it('finds nothing in any built-in template', () => {
    for (const { template } of templateCases) assert.deepEqual(missingIn(template.body), []);
    for (const { body } of variantCases) assert.deepEqual(missingIn(body), []);
  });
});

describe('checkTemplate', () => {
  it('marks the title of a template that lacks sections', () => {
    const text = `---\ntitle: Ours\n---\n\n${chinese}`.replaceAll('\n', '\r\n');
    const finding = checkTemplate(text);
    assert.equal(finding?.code, 'TP004');
    assert.equal(text.slice(finding?.start, finding?.end), '# 项目章程：${1:【名称】}');
  });

  for (const [code, text, marked] of [
    ['TP001', '\n\n', ''],
    ['TP002', '# One $ two', '$'],
    ['TP003', '# One ${CLIPBOARD}', '${CLIPBOARD'],
  ] as const) {
    it(`tells ${code} at its place`, () => {
      const finding = checkTemplate(text);
      assert.deepEqual([finding?.code, text.slice(finding?.start, finding?.end)], [code, marked]);
    });
  }

  it('has nothing to say about a good one', () => {
    assert.equal(checkTemplate('# Weekly round\n\n- ${1:[Task]}\n'), undefined);
  });
});
