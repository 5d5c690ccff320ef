import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/documents/readDocument';
import { readFolder } from '../documents/documentFiles';
import { readPlanning } from '../documents/fieldsOf';
import { fieldTable, readText } from '../templates/templateFiles';
import { fieldOf, prepareFrom } from './prepared';

const samples = { en: readText('samples/charter-self-checkout.md'), zh: readText('samples/charter-self-checkout.zh-cn.md') };

const carried = {
  en: {
    record: {
      project: ['Self-checkout in 12 stores', '[project charter](charter.md)'],
      service: ['Self-checkout in 12 stores', '[operations runbook](charter-runbook.md)'],
      givers: ['Li Na, PMO'],
      receivers: ['Wang Fang, Store Operations Manager', 'deputy [name]'],
      scope: ['- 48 machines in service', '- Operations runbook'],
      acceptance: ['48 machines in service: Each machine takes 200 payments', '| Zhou Jie, IT Operations, [YYYY-MM-DD] |'],
      openItems: ['Risk: Theft rises', '| Wang Fang | [YYYY-MM-DD of the next look] |', '“POS v7 arrives later than 2026-04-30”'],
      earlySupport: ['4 weeks of early support', 'to 2026-09-27;'],
      benefitsOwner: ['| Complaints about waiting: from 74 to 30 a month by 2026-12-31 | 2027-01-15 | Huang Lan, Customer Service |'],
      decision: ['Wang Fang, Chen Yu'],
      signOff: ['| Sponsor | Chen Yu | [YYYY-MM-DD] |', '| Project manager | Li Na | [YYYY-MM-DD] |'],
    },
    runbook: {
      serviceName: ['Self-checkout in 12 stores'],
      owner: ['Wang Fang, Store Operations Manager; deputy [name]'],
      overview: ['“Visitors who leave cost about CNY 3.1 m', '- 48 machines in 12 stores', 'Not covered:', '- The 9 franchise stores'],
      serviceLevels: ['| Average evening queue | ≤ 4 min, [per which period] (9 min before the project) |', '| Machine availability | ≥ 98.5%,', 'Retail Analytics from the POS log'],
      dependencies: ['| POS v7 from IT |', '“Landlords approve the power work'],
      assets: ['- 48 machines in service; [where'],
      contacts: ['| Loss Prevention (Deng Bo) |'],
      review: ['next review 2026-12-29'],
      change: ['“No work in stores from 2026-09-25 to 2026-10-08”'],
      compliance: ['“Card data never stored on a machine”'],
      monitoring: ['“48 machines in service: Each machine takes'],
      severity: ['“±2 weeks, +5% cost”'],
      communication: ['“Store staff (Zhao Min, staff representative)”'],
      troubleshooting: ['| Theft rises at lanes without a cashier | [What to look at] | Weight check'],
      continuity: ['“Machines run for 30 min without network”'],
      records: ['[project charter](charter.md)', '[hand-over record](charter-handover.md)', 'Benefit review: Sales recovered', '- Improvement request IR-2025-017'],
      openItems: ['Risk: Theft rises at lanes without a cashier'],
      escalation: ['| 3 | Wang Fang |'],
      retirement: ['“close when all deliverables are accepted'],
    },
  },
  zh: {
    record: {
      project: ['12 家门店自助收银上线项目', '[项目章程](charter.md)'],
      service: ['12 家门店自助收银；运行手册：[运行手册](charter-runbook.md)'],
      givers: ['李娜，项目管理办公室'],
      receivers: ['王芳，门店运营经理；副手【姓名】'],
      scope: ['- 48 台设备投入使用', '- 运行手册'],
      acceptance: ['48 台设备投入使用：每台连续 3 天完成 200 笔付款', '| 周杰，IT 运维部，【YYYY-MM-DD】 |'],
      openItems: ['风险：无人通道盗损上升', '| 王芳 |', '“收银系统 v7 晚于 2026-04-30 交付”'],
      earlySupport: ['每店早期支持 4 周', '至 2026-09-27；'],
      benefitsOwner: ['| 2027-01-15 | 黄兰，客户服务部 |'],
      decision: ['王芳、陈宇'],
      signOff: ['| 发起人 | 陈宇 | 【YYYY-MM-DD】 |'],
    },
    runbook: {
      serviceName: ['12 家门店自助收银'],
      owner: ['王芳，门店运营经理；副手【姓名】'],
      overview: ['“弃购每年造成约 310 万元销售流失', '不包括：', '- 9 家加盟店'],
      serviceLevels: ['| 晚高峰平均排队 | ≤ 4 分钟，【统计周期】（项目前为 9 分钟） |', '| 自助通道损耗率 | ≤ 其销售额的 0.6%，', '零售数据组按收银日志'],
      dependencies: ['| IT 部交付收银系统 v7 |', '“业主 2026-04-10 前批准电力改造'],
      assets: ['- 48 台设备投入使用；【位置'],
      contacts: ['| 防损部（邓博） |'],
      review: ['下次复审 2026-12-29'],
      change: ['“2026-09-25 至 2026-10-08 门店禁止施工”'],
      compliance: ['“设备上不保存银行卡数据”'],
      monitoring: ['“运行手册：值班经理'],
      severity: ['“工期 ±2 周、成本 +5%”'],
      communication: ['“门店员工（赵敏，员工代表）”'],
      troubleshooting: ['| 无人通道盗损上升 | 【检查什么】 | 称重校验'],
      continuity: ['“断网可运行 30 分钟”'],
      records: ['[项目章程](charter.md)', '[移交单](charter-handover.md)', '收益复核：挽回销售', '- 改进申请 IR-2025-017'],
      openItems: ['风险：无人通道盗损上升'],
      escalation: ['| 3 | 王芳 |'],
      retirement: ['“全部成果通过验收且移交单签署后关闭”'],
    },
  },
} as const;

describe('preparing the hand-over from a filled charter', () => {
  for (const language of ['en', 'zh'] as const) {
    const { record, runbook } = prepareFrom(samples[language]);
    for (const [id, { text }] of Object.entries({ record, runbook })) {
      const expected: Readonly<Record<string, readonly string[]>> = carried[language][id as 'record' | 'runbook'];
      for (const [key, parts] of Object.entries(expected)) {
        it(`carries ${key} into the ${id} (${language})`, () => {
          const field = fieldOf(text, key);
          for (const part of parts) assert.ok(field.includes(part), `${part}\nis not in\n${field}`);
        });
      }
    }

    it(`makes documents of the right kinds in the language of the charter (${language})`, () => {
      const [a, b] = [readPlanning(record.text), readPlanning(runbook.text)];
      assert.deepEqual([a.kind, b.kind, a.language, b.language], ['handover-record', 'operations-runbook', language, language]);
      for (const [document, id] of [[a, 'handover'], [b, 'runbook']] as const) {
        assert.deepEqual(document.fields.map(({ key }) => key).sort(), fieldTable[id].map(({ key }) => key).filter((key) => id === 'runbook' || key !== 'retirement').sort());
      }
    });

    it(`lists at the end what is left to be written, and counts nothing twice (${language})`, () => {
      for (const { text, filled, left } of [record, runbook]) {
        assert.deepEqual(filled.filter((key) => left.includes(key)), []);
        const list = text.slice(text.lastIndexOf(language === 'en' ? '## To be written' : '## 待编写'));
        assert.equal(list.match(/^- /gm)?.length, left.length);
      }
      for (const key of ['onCall', 'cadence', 'procedures', 'escalation', 'recovery', 'access', 'shiftHandover']) assert.ok(runbook.left.includes(key), key);
      for (const key of ['readiness', 'knowledge', 'decision', 'signOff', 'runningBudget']) assert.ok(record.left.includes(key), key);
    });

    it(`copies neither the project's money, nor its team, its dates or its signatures (${language})`, () => {
      for (const { text } of [record, runbook]) {
        assert.doesNotMatch(text, /1,860,000|186 万/);
        assert.doesNotMatch(text, /2026-03-02|2026-02-27/);
        assert.doesNotMatch(text, /Liu Yang|Gao Jie|刘洋|高洁/);
      }
    });
  }
});

describe('preparing the hand-over from other charters', () => {
  for (const { name, text } of readFolder('project-charter')) {
    it(`gives both documents for ${name}`, () => {
      if (readDocument(text).kind !== 'project-charter') return;
      const { record, runbook } = prepareFrom(text);
      assert.equal(readPlanning(record.text).kind, 'handover-record');
      assert.equal(readPlanning(runbook.text).kind, 'operations-runbook');
    });
  }

  it('makes nothing up for a charter that says next to nothing', () => {
    const { record, runbook } = prepareFrom('---\ndocument: project-charter\n---\n\n# Charter\n');
    assert.deepEqual(record.filled, ['project', 'service', 'documents']);
    assert.deepEqual(runbook.filled, ['records']);
    assert.match(fieldOf(record.text, 'project'), /^\[Project name, link to the charter\], \[project charter\]\(charter\.md\)$/);
    assert.match(fieldOf(record.text, 'receivers'), /^\[Operations owner's name\]/);
  });

  it('reads a charter that is a table', () => {
    const { record, runbook } = prepareFrom(`# Project charter

| Item | Entry |
| --- | --- |
| Project name | Night bus roll-out |
| Sponsor | Ann Lee, Director |
| Project manager | Bo Chen |
| Receiving operations owner | Cy Diaz, Depot Manager |
| Deliverables | 6 night buses; new timetable; driver training |
| Acceptance criteria | 6 night buses: run 7 nights without a failure |
| Main risks | Drivers are ill: two stand-by drivers a night |
| Objectives | Cut the wait from 40 min to 20 min by 2026-12-01 |
| Budget | EUR 90,000 |
| Start and end date | 2026-01-05 to 2026-12-31 |
`);
    assert.match(fieldOf(record.text, 'service'), /^Night bus; runbook/);
    assert.match(fieldOf(record.text, 'scope'), /- 6 night buses\n- new timetable\n- driver training/);
    assert.match(fieldOf(record.text, 'acceptance'), /6 night buses: 6 night buses: run 7 nights|6 night buses: run 7 nights/);
    assert.match(fieldOf(record.text, 'openItems'), /\| Risk: Drivers are ill \| two stand-by drivers a night \|/);
    assert.match(fieldOf(runbook.text, 'serviceLevels'), /\| Wait \| 20 min, \[per which period\] \(40 min before the project\) \|/);
    assert.match(fieldOf(runbook.text, 'owner'), /^Cy Diaz, Depot Manager/);
    const assets = fieldOf(runbook.text, 'assets');
    assert.ok(assets.includes('6 night buses') && !assets.includes('driver training'));
  });

  it('keeps every line a line, whatever the charter holds', () => {
    const nasty = 'A | B <!-- role-planner-disable --> `x` # no\n\n```\n| c |\n```\n\n<!-- never closed | 甲：乙';
    const source = `---\ndocument: project-charter\n---\n\n# Project charter: Till | <!-- x\n\n## Deliverables\n\n- ${nasty}\n- Owner: Bob\n- # Sponsor\n\n## Main risks\n\n| Risk | Response | Owner |\n| --- | --- | --- |\n| a \\| b breaks | c \\\\| d | Bob |\n\n## Out of scope\n\nOwner: Carl\n\n## Receiving operations owner\n\n| x | y\n`;
    for (const text of [source, source.replaceAll('\n', '\r\n')]) {
      const { record, runbook } = prepareFrom(text);
      const [a, b] = [readPlanning(record.text), readPlanning(runbook.text)];
      assert.deepEqual([a.kind, b.kind], ['handover-record', 'operations-runbook']);
      assert.ok(!record.text.includes('<!--') && !record.text.includes('\r'));
      for (const key of ['signOff', 'decision', 'lessons', 'readiness']) assert.ok(a.fields.some((field) => field.key === key && field.text !== ''), key);
      assert.ok(b.fields.some(({ key }) => key === 'version'));
      assert.equal(b.fields.filter(({ key }) => key === 'owner').length, 1);
    }
  });
});
