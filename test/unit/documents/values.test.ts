import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/documents/readDocument';
import { fieldsOf, readPlanning, textsOf } from './fieldsOf';

describe('the value of a field', () => {
  it('goes on to the next known heading or one of the same or a higher level', () => {
    const body = '# Charter\n\n## Scope\n\nAll stores.\n\n### Cities\n\n- Leeds\n\n### Out of scope\n\nFranchises\n\n## Notes\n\nmore\n\n## Budget\nEUR 5\n';
    assert.deepEqual(textsOf('project-charter', body), [['inScope', 'All stores.\n\n### Cities\n\n- Leeds'], ['outOfScope', 'Franchises'], ['budget', 'EUR 5']]);
  });

  it('is shared by the fields of a merged heading, unless each is given below it', () => {
    const merged = fieldsOf('project-charter', '## Risks, Assumptions and Constraints\n\n- Rain\n');
    assert.deepEqual(merged.map(({ key, text }) => [key, text]), [['risks', '- Rain'], ['assumptions', '- Rain'], ['constraints', '- Rain']]);
    assert.equal(new Set(merged.map(({ value }) => value.start)).size, 1);
    const parts = '## Risks and assumptions\n\n### Risks\n\nRain\n\n### Assumptions\n\nSun\n';
    assert.deepEqual(textsOf('project-charter', parts), [['risks', 'Rain'], ['assumptions', 'Sun']]);
    assert.deepEqual(textsOf('project-charter', '## 风险与假设\n\n**风险：** 下雨\n\n**假设：** 晴天\n'), [['risks', '下雨'], ['assumptions', '晴天']]);
  });

  it('keeps what stands in fences, comments and deeper headings of its own', () => {
    const body = '## Procedures\n\n```sh\n# Backup\n## Escalation\ncp a b\n```\n\n<!--\n## Monitoring\n-->\n\n### Restart\n\n#### Rollback\n\nundo\n';
    assert.deepEqual(fieldsOf('operations-runbook', body).map(({ key }) => key), ['procedures']);
    assert.ok(textsOf('operations-runbook', body)[0]![1].endsWith('undo'));
  });

  it('does not take the owner of a risk or the lines of a signature for fields', () => {
    const body = '## Risks\n\n**Budget:** may be cut\n\n- Sponsor: leaves\n\n| Owner | Sponsor |\n| --- | --- |\n| Sponsor | Ann |\n\n## Approval\n\nSponsor: ____\nProject manager: ____\n';
    assert.deepEqual(fieldsOf('project-charter', body).map(({ key }) => key), ['risks', 'signOff']);
  });

  it('is given for people in the section of the team, and for scope in that of the scope', () => {
    assert.deepEqual(textsOf('project-charter', '## Team\n\n- Sponsor: Ann\n- **Project manager** – Bo\n- Cook: Cy\n').slice(1), [['sponsor', 'Ann'], ['projectManager', 'Bo']]);
    assert.deepEqual(textsOf('project-charter', '## Scope\n\nIn scope: till\nOut of scope: shop\n'), [['inScope', 'till'], ['outOfScope', 'shop']]);
    assert.deepEqual(textsOf('project-charter', '## Duration\n- Start date: 2026-01-01\n- End date:\n'), [['startEnd', '2026-01-01'], ['startEnd', '']]);
  });

  it('is a column of the deliverables', () => {
    const body = '## Deliverables\n\n| What | Acceptance criteria |\n| --- | --- |\n| Till | 200 payments |\n\n## Budget\n';
    const criteria = fieldsOf('project-charter', body).find(({ key }) => key === 'acceptanceCriteria');
    assert.deepEqual([criteria?.form, criteria?.text], ['tableColumn', '| Till | 200 payments |']);
  });

  it('stands beside its label in rows of two and four cells, header or not', () => {
    const four = '| 项目名称 | 甲 | 项目经理 | 李娜 |\n|---|---|---|---|\n| 发起人 | 陈宇 \\| 王芳 | 预算 | |\n';
    assert.deepEqual(textsOf('project-charter', four), [['projectName', '甲'], ['projectManager', '李娜'], ['sponsor', '陈宇 \\| 王芳'], ['budget', '']]);
    assert.deepEqual(textsOf('project-charter', '| Sponsor | Ann |\n|-|-|\n| Budget | 5 |'), [['sponsor', 'Ann'], ['budget', '5']]);
    assert.deepEqual(textsOf('project-charter', '| Milestone | Date |\n|-|-|\n| Pilot | May |'), []);
    assert.deepEqual(textsOf('project-charter', '| Term | Meaning |\n|-|-|\n| Sponsor | Who pays |'), []);
  });

  it('ends at the next label of the same paragraph, line or form', () => {
    assert.deepEqual(textsOf('project-charter', 'Sponsor: Ann\nPhone: 1\nProject manager: Bo\nof Leeds\n'), [['sponsor', 'Ann'], ['projectManager', 'Bo\nof Leeds']]);
    assert.deepEqual(textsOf('project-charter', '发起人：陈宇　　　项目经理：李娜'), [['sponsor', '陈宇'], ['projectManager', '李娜']]);
    assert.deepEqual(textsOf('project-charter', '**Sponsor:** Ann<br>**Budget:** 5'), [['sponsor', 'Ann<br>'], ['budget', '5']].map(([key, text]) => [key!, text!]));
    assert.deepEqual(textsOf('project-charter', '**Objectives**\n\n- a\n\n**Appendix X**\n\n- b\n'), [['objectives', '- a']]);
    assert.deepEqual(textsOf('project-charter', 'Milestones:\n\n- May: a\n- June: b\n\nBudget: 5'), [['milestones', '- May: a\n- June: b'], ['budget', '5']]);
    assert.deepEqual(textsOf('project-charter', '【风险】\n延误：一周\n漏水：无\n【预算】\n-'), [['risks', '延误：一周\n漏水：无'], ['budget', '-']]);
  });

  it('is all of a list item with what is nested in it', () => {
    assert.deepEqual(textsOf('project-charter', '- **Objectives:** two\n  - a\n  - b\n- Phone: 1\n'), [['objectives', 'two\n  - a\n  - b']]);
  });

  it('may be a blank, and is empty where nothing is written', () => {
    const blanks = ['-', 'n/a', 'TBD', 'XXX', '____', '[Name]', '【姓名】', '不适用'];
    for (const blank of blanks) {
      for (const body of [`## Sponsor\n\n${blank}\n\n---\n\n## Budget\n\n***\n`, `Sponsor: ${blank}\nBudget:`, `| Sponsor | ${blank} |\n|-|-|\n| Budget | |`]) {
        assert.deepEqual(textsOf('project-charter', body), [['sponsor', blank], ['budget', '']], body);
      }
    }
    const [field] = fieldsOf('project-charter', '## Sponsor\n');
    assert.equal(field?.value.start, field?.value.end);
  });

  it('is the rest of a heading with what follows', () => {
    assert.deepEqual(textsOf('project-charter', '## Sponsor: Ann\n\nDirector\n'), [['sponsor', 'Ann\n\nDirector']]);
    assert.deepEqual(textsOf('project-charter', '### 四、预算 ：\n5\n'), [['budget', '5']]);
  });

  it('is read from text that a rule turns into a heading', () => {
    assert.deepEqual(textsOf('project-charter', '**Sponsor:** Ann\n**Budget:** 5\n---\n\nmore'), [['sponsor', 'Ann'], ['budget', '5']]);
  });

  it('is read from a plain line with a Chinese number', () => {
    assert.deepEqual(textsOf('project-charter', '一、项目背景\n\n排队。\n\n二、项目目标\n\n4 分钟。\n'), [['problem', '排队。'], ['objectives', '4 分钟。']]);
  });

  it('in front matter is without quotes and may be a list', () => {
    const { fields } = readPlanning("---\ndocument: project-charter\nsponsor: 'Ann'\nrisks:\n  - rain\n  - wind\nbudget:\nother: x\n---\n");
    assert.deepEqual(fields.map(({ key, text }) => [key, text]), [['sponsor', 'Ann'], ['risks', '- rain\n  - wind'], ['budget', '']]);
  });

  it('in front matter is without a comment', () => {
    const { fields } = readPlanning('---\ndocument: project-charter # see the guide\nsponsor: "Ann # 4" # to confirm\nbudget: # later\nteam: #ops, item #4\nrisks: EUR 4 #\n---\n');
    assert.deepEqual(fields.map(({ key, text }) => [key, text]), [['sponsor', 'Ann # 4'], ['budget', ''], ['team', '#ops, item #4'], ['risks', 'EUR 4']]);
  });
});

describe('a label', () => {
  it('is the words, without numbering, marks and colon', () => {
    for (const line of ['## 1.2 **Sponsor:** ##', '- **1. Sponsor:** Ann', '（一）Sponsor：Ann', '| Item | Entry |\n|-|-|\n| **Sponsor：** | Ann |', '> Sponsor: Ann', '1. [Sponsor] Ann', '_Sponsor: Ann_']) {
      const text = `---\ndocument: project-charter\n---\n${line}\n`;
      const { label } = readPlanning(text).fields[0]!;
      assert.equal(text.slice(label.start, label.end), 'Sponsor', line);
    }
  });

  it('is no link, footnote, checkbox or address', () => {
    for (const line of ['[Sponsor](#sponsor)', '- [Budget](#budget)', '[Sponsor]: x', '![Sponsor](a.png)', '- [ ] Sponsor', 'https://sponsor', 'Sponsor', 'The sponsor: Ann decides']) {
      assert.deepEqual(textsOf('project-charter', line).filter(([key]) => line.startsWith('The') ? false : key !== ''), [], line);
    }
  });
});

describe('title and language', () => {
  it('are those of the text', () => {
    const of = (text: string) => { const found = readDocument(text); return found.kind === 'none' ? [] : [found.title, found.language]; };
    const front = '---\ndocument: project-charter\n';
    assert.deepEqual(of(`${front}title: "A b"\n---\n# C\n`), ['A b', 'en']);
    assert.deepEqual(of(`${front}---\n# 1. 项目章程 Project Charter\n\n排队太久，需要增加自助收银设备。\n`), ['项目章程 Project Charter', 'zh']);
    assert.deepEqual(of(`${front}---\n项目章程\n\n【预算】\n五万\n`), ['项目章程', 'zh']);
    assert.deepEqual(of(`${front}---\nSponsor: 陈宇\n\nThe queue in the stores is too long and people leave.\n`), [undefined, 'en']);
    assert.deepEqual(of(`${front}---\n# Plan\n\nThe queue is too long in the evening.\n\n晚高峰排队时间太长了。\n`), ['Plan', 'mixed']);
    assert.deepEqual(of(`${front}---\n`), [undefined, 'en']);
    assert.deepEqual(of(`${front}---\n\n\`\`\`\nsome english code words in here\n\`\`\`\n\n排队太久。\n`), [undefined, 'zh']);
  });
});
