import assert from 'node:assert/strict';
import { followsForm } from '../../../src/core/checks/followsForm';
import { plainText } from '../../../src/core/templates/snippetText';
import { readPlanning } from '../documents/fieldsOf';
import { catalog, fieldTable, templateCases } from '../templates/templateFiles';
import { findingsOf, markedBy } from './findingsOf';

/** "CH001 milestones" for each finding of a text that does not say its kind. */
const told = (text: string): readonly string[] => findingsOf(text).map(({ code, data }) => `${code} ${String(data.field ?? '')}`.trim());

const english = `# Project charter: bike lockers

## Sponsor

Ines Duarte, head of facilities

## Goals

Locker waiting list down from 40 to 5 people by 2027-02-28

## Scope

Forty lockers at the north gate

## Timeline

2026-09-01 to 2027-02-28

## Risks

The gate may be rebuilt; facilities ask the city by 2026-10-15 (owner: Ines Duarte).
`;

const chinese = `# 项目章程：自行车储物柜

## 项目发起人

杜英，后勤主任

## 项目目标

2027年2月28日前，等候人数由 40 人降到 5 人

## 项目范围

北门四十个储物柜

## 起止日期

2026年9月1日至2027年2月28日

## 主要风险

北门可能改建；由杜英于 2026年10月15日前向市政确认
`;

const alert = `# Runbook: DiskAlmostFull

## Meaning

Less than a tenth of the disk is free.

## Diagnosis

\`\`\`sh
# Which folder grows?
du -sh /var/log/*
\`\`\`

## Mitigation

1. Remove rotated logs older than a week: \`find /var/log -name '*.gz' -mtime +7 -delete\`
2. Check that the alert clears within ten minutes.
`;

describe('a document with a form of its own', () => {
  it('that has what it cannot do without is told nothing', () => {
    for (const text of [english, chinese, alert]) {
      assert.equal(followsForm(readPlanning(text)), false);
      assert.deepEqual(told(text), []);
    }
  });

  it('is told once what it cannot do without', () => {
    const without = (text: string, ...titles: readonly string[]): string => text.split(/(?=^## )/m).filter((part) => !titles.some((title) => part.startsWith(`## ${title}`))).join('');
    assert.deepEqual(told(without(english, 'Timeline')), ['CH001 milestones']);
    assert.deepEqual(told(without(chinese, '起止日期')), ['CH001 milestones']);
    assert.deepEqual(told(`${without(english, 'Timeline', 'Risks')}\n## Budget\n\nEUR 5,000\n`), ['CH001 milestones risks']);
    assert.deepEqual(told(`${without(chinese, '主要风险', '起止日期')}\n## 预算\n\n5 万元\n`), ['CH001 milestones risks']);
  });

  it('is told nothing of what it lacks where it has next to nothing of the kind', () => {
    assert.deepEqual(told('# Project charter: bike lockers\n\n## Goals\n\nWaiting list down from 40 to 5 people\n\n## Out of scope\n\nThe south gate\n'), []);
  });

  it('is told each rule once, and what is left to write', () => {
    assert.deepEqual(told(english.replace('Forty lockers', 'TBD\n\n## Budget\n\nTBD\n\n## Deliverables\n\nTBC\n\n- lockers')).filter((finding) => finding.startsWith('CH003')).length, 1);
    assert.deepEqual(told(`${english}\n## Budget\n\n`), ['CH001 budget']);
    assert.deepEqual(told(`${chinese}\n## 预算\n\n`), ['CH001 budget']);
  });

  it('is held to everything where it says its kind', () => {
    const declared = `---\ndocument: project-charter\n---\n\n${english}`;
    assert.equal(followsForm(readPlanning(declared)), true);
    assert.ok(told(declared).some((finding) => finding.startsWith('CH002')));
    assert.match(told(declared).join(), /CH001 [^,]*outOfScope/);
  });

  it('is held to all rules where it has most of what is required, but not asked for what it speaks of anywhere', () => {
    const budget = '\n## Budget\n\nEUR 5,000\n';
    const rest = ['Project manager', 'Background', 'Purpose', 'Success criteria', 'Deliverables', 'Stakeholders', 'Milestones', 'Acceptance criteria'].map((title) => `\n## ${title}\n\nAs agreed with Ines Duarte on 2026-10-01\n`).join('');
    assert.deepEqual(told(english + budget), []);
    assert.equal(followsForm(readPlanning(english + budget + rest)), true);
    const findings = told(english + budget + rest);
    assert.ok(findings.includes('CH031'), findings.join());
    // The hand-over is told with the person who is missing; what the text speaks of elsewhere is not asked for.
    assert.deepEqual(findings.filter((finding) => /CH00[12]/.test(finding)), ['CH001 outOfScope operationsOwner signOff']);
    const spoken = told(`${english}${budget}${rest}\nThe east gate is not included. The porters take over; signed by Ines Duarte.\n`);
    assert.deepEqual(spoken.filter((finding) => /CH00[12]/.test(finding)), []);
  });

  it('is told what it lacks as well where it is a vague sketch', () => {
    const sketch = '# Project charter: bike lockers\n\n## Sponsor\n\nEveryone\n\n## Goals\n\n- Better parking\n\n## Scope\n\nLockers as needed\n\n## Timeline\n\nAs soon as possible\n\n## Budget\n\nSufficient\n';
    assert.match(told(sketch).join(), /CH001 [^,]*projectManager[^,]*risks/);
    assert.doesNotMatch(told(sketch.replace('Everyone', 'Ines Duarte').replace('as needed', 'at the north gate').replace('As soon as possible', '2026-09-01 to 2027-02-28').replace('Sufficient', 'EUR 5,000')).join(), /projectManager/);
    const chineseSketch = '# 项目章程：自行车储物柜\n\n## 项目发起人\n\n大家\n\n## 项目目标\n\n- 停车更方便\n\n## 项目范围\n\n按需安装储物柜\n\n## 时间安排\n\n尽快完成\n\n## 预算\n\n视情况\n';
    assert.match(told(chineseSketch).join(), /CH001 [^,]*projectManager[^,]*risks/);
  });

  it('may measure its objectives by the criteria of success', () => {
    const objectives = (text: string): string => text.replace('Locker waiting list down from 40 to 5 people by 2027-02-28', '- Shorter waiting list for lockers');
    assert.deepEqual(told(objectives(english)), ['CH010']);
    assert.deepEqual(told(`${objectives(english)}\n## Success criteria\n\nAt most 5 people wait by 2027-02-28\n`), []);
  });

  it('need not name an amount where it tells what is needed', () => {
    assert.deepEqual(told(`${english}\n## Budget\n\nTo be agreed with the owner\n`), ['CH030']);
    assert.deepEqual(told(`${chinese}\n## 预算\n\n和业主商量后再定\n`), ['CH030']);
    assert.deepEqual(told(`${english}\n## Resources and cost\n\nThe caretaker, the drill from the workshop, and the old lockers of the school that closed in June; nothing is bought.\n`), []);
  });

  it('places the problem of a request by a number or a time, in the problem or its impact', () => {
    const request = (problem: string, impact: string): string => `# Change request: locker keys\n\nRequested by: Omar Said\n\n## Problem\n\n${problem}\n\n## Impact\n\n${impact}\n\n## Proposed change\n\nNumbered key rings\n`;
    assert.deepEqual(told(request('Keys get mixed up.', 'People wait.')), ['IR002']);
    assert.deepEqual(told(request('Keys get mixed up.', '12 people waited in May.')), []);
    assert.deepEqual(told(request('Keys get mixed up every week.', 'People wait.')), []);
    assert.deepEqual(told(`# 变更申请：储物柜钥匙\n\n- **申请人**：杜英\n- **背景**：钥匙常被拿错\n- **拟变更内容**：\n  - 给钥匙圈编号\n`), ['IR002']);
  });

  it('a hand-over record need not name a receiver or open items where it has none', () => {
    const record = '# Handover record: parcel desk\n\n## Handed over by\n\nMei Tan, project manager\n\n## Scope of the handover\n\nDesk and scanner\n\n## Documents handed over\n\n- Desk manual, folder 3\n\n## Access\n\nScanner account moved to Omar Said on 2026-09-30\n\n## Sign-off\n\nMei Tan, 2026-09-30\n';
    assert.deepEqual(told(record).filter((finding) => /HO0(?:01|20)/.test(finding)), []);
    assert.ok(told(`---\ndocument: handover-record\n---\n\n${record}`).some((finding) => finding.startsWith('HO020')));
  });
});

describe('headings that only hold other sections', () => {
  it('are not left to be written', () => {
    assert.ok(!markedBy('CH001', '# Plan\n\n## Risks\n\n### Delivery\n\nLockers late\n').includes('Risks'));
    assert.ok(!markedBy('CH001', '# 计划\n\n## 项目目标\n\n### 里程碑\n\n2026-10-15 试用\n').includes('项目目标'));
    assert.ok(markedBy('CH001', '# Plan\n\n## Objectives\n\n## Milestones\n\nPilot on 2026-10-15\n').includes('Objectives'));
    assert.ok(!markedBy('CH001', '# Plan\n\n## Objectives\n\n### Milestones\n\nPilot on 2026-10-15\n').includes('Objectives'));
  });
});

describe('who owns something', () => {
  it('is not looked for in a long text about the role', () => {
    const role = 'The team will choose a project manager who plans the work, reports every week, keeps the budget and speaks for everyone involved.';
    assert.deepEqual(markedBy('CH041', `## Project manager\n\n${role}\n`), []);
    assert.deepEqual(markedBy('CH041', '## Project manager\n\nThe team\n'), ['The team']);
  });
});

describe('dates counted from the start', () => {
  it('are not vague', () => {
    assert.deepEqual(markedBy('CH022', '## Milestones\n\n- Pilot: end of month 3\n'), []);
    assert.equal(markedBy('CH022', '## Milestones\n\n- Pilot: end of the month\n').length, 1);
  });

});

describe('a document made from our form, its front matter left out', () => {
  // A title says those elsewhere, a column of another section holds that, and a decision is required once the request is closed.
  const ownRules: Readonly<Record<string, string>> = { receivers: 'HO001', openItems: 'HO020' };
  const elsewhere = new Set(['charter/projectName', 'charter/acceptanceCriteria', 'runbook/serviceName', 'handover/project', 'handover/service', 'improvement/decision']);

  for (const { id, language, template } of templateCases) {
    it(`is told every required section that was deleted: ${id} (${language})`, () => {
      const text = plainText(template.body);
      const { fields } = readPlanning(text);
      for (const { key, level } of fieldTable[id]) {
        if (level !== 'R' || elsewhere.has(`${id}/${key}`)) continue;
        const field = fields.find((found) => found.key === key);
        assert.ok(field, key);
        const end = field.form === 'tableRow' ? text.indexOf('\n', field.value.end) + 1 : field.value.end;
        const cut = text.slice(0, text.lastIndexOf('\n', field.label.start) + 1) + text.slice(end);
        const findings = told(cut).filter((finding) => /(?:CH001|RB001|HO001|HO004|HO020|IR001)\b/.test(finding));
        assert.ok(findings.some((finding) => finding.split(' ').includes(key) || finding === ownRules[key]), `${key}: ${findings.join()}`);
      }
    });
  }

  it('need not repeat what its title says', () => {
    const text = plainText(catalog.improvement.en.body).replace(/^\| Request number.*\n/m, '');
    const idsTold = (title: string): boolean => told(text.replace(/^# .*/, title)).some((finding) => /^IR001 .*\bid\b|^IR001 id$/.test(finding));
    assert.ok(idsTold('# Improvement request: paper jams'));
    assert.ok(!idsTold('# Improvement request IR-2026-031: paper jams'));
  });

  it('has no decision in a heading that only groups others', () => {
    for (const [group, part] of [['Decisions and signatures', 'Sign-off'], ['放行与签署', '签署确认']] as const) {
      const text = plainText(catalog.handover[part === 'Sign-off' ? 'en' : 'zh-cn'].body);
      const { fields } = readPlanning(text);
      const decision = fields.find(({ key }) => key === 'decision')!;
      const cut = text.slice(0, text.lastIndexOf('\n', decision.label.start) + 1) + text.slice(decision.value.end);
      assert.ok(cut.includes(`## ${group}\n`) && cut.includes(`### ${part}\n`));
      assert.deepEqual(readPlanning(cut).fields.filter(({ key }) => key === 'decision'), []);
    }
  });
});
