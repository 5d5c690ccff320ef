import assert from 'node:assert/strict';
import { findPains } from '../../../src/core/improvement/findPains';
import type { Pain } from '../../../src/core/improvement/pain';
import { readRequestSource, type RequestSource } from '../../../src/core/improvement/runbookFacts';
import { writeCharterDraft } from '../../../src/core/improvement/writeCharterDraft';
import { writeRequest } from '../../../src/core/improvement/writeRequest';
import { readRoutingAnswers } from '../../../src/core/routing/readRoutingAnswers';
import { routeRequest } from '../../../src/core/routing/routeRequest';
import { plainText } from '../../../src/core/templates/snippetText';
import { readFolder } from '../documents/documentFiles';
import { readPlanning } from '../documents/fieldsOf';
import { fieldOf } from '../handover/prepared';
import { catalog, readText } from '../templates/templateFiles';

const runbooks = { en: readText('samples/runbook-self-checkout.md'), zh: readText('samples/runbook-self-checkout.zh-cn.md') };
const painsOf = (text: string): readonly Pain[] => findPains(readPlanning(text), text);
const sourceOf = (text: string, count = 2): RequestSource => readRequestSource(readPlanning(text), text, painsOf(text).slice(0, count), 'runbook.md');
const answers = { money: 'project', people: 'change', time: 'project', risk: 'fix', result: 'fix' } as const;

describe('recurring pains of a runbook', () => {
  for (const language of ['en', 'zh'] as const) {
    it(`are its open improvements, open items and known faults, each at its place (${language})`, () => {
      const text = runbooks[language];
      const pains = painsOf(text);
      assert.deepEqual(pains.map(({ source }) => source), ['improvementLog', 'openItems', 'openItems', 'troubleshooting', 'troubleshooting', 'troubleshooting', 'troubleshooting']);
      for (const pain of pains) assert.equal(text.slice(pain.start, pain.end), pain.text);
      assert.equal(pains[0]?.since, '2026-09-12');
      assert.equal(pains[3]?.workaround, language === 'en' ? 'Reseat the cable, restart (2 min); else swap the cable' : '重插并重启（2 分钟）；仍无反应则换线');
    });
  }

  it('are none in templates and in a runbook that says "none"', () => {
    for (const language of ['en', 'zh-cn'] as const) assert.deepEqual(painsOf(plainText(catalog.runbook[language].body)), []);
    assert.deepEqual(painsOf('---\ndocument: operations-runbook\n---\n\n# R\n\n## Open items\n\n- None\n\n## Known faults\n\n| Symptom | Fix |\n| --- | --- |\n| none | |\n'), []);
  });

  it('are read from lists and survive every other runbook', () => {
    assert.deepEqual(painsOf('---\ndocument: operations-runbook\n---\n\n# R\n\n## Known issues\n\n- Label printer jams\n- TBD\n').map(({ text }) => text), ['Label printer jams']);
    for (const { text } of readFolder('operations-runbook')) assert.ok(Array.isArray(painsOf(text)));
  });
});

describe('an improvement request from pains', () => {
  for (const language of ['en', 'zh'] as const) {
    const request = writeRequest(sourceOf(runbooks[language]), routeRequest({ answers }), catalog, '2026-10-01');

    it(`says what is known, and leaves the rest to be written (${language})`, () => {
      const document = readPlanning(request);
      assert.deepEqual([document.kind, document.language], ['improvement-request', language]);
      const has = (key: string, ...parts: readonly string[]): void => {
        for (const part of parts) assert.ok(fieldOf(request, key).includes(part), `${key}: ${fieldOf(request, key)}`);
      };
      const en = language === 'en';
      has('raised', '2026-10-01', en ? '[Name]' : '【姓名】');
      has('service', en ? 'Self-checkout, 12 stores, [operations runbook](runbook.md)' : '自助收银（12 家门店），[运行手册](runbook.md)');
      has('owner', en ? 'Wang Fang' : '王芳');
      has('problem', en ? '“Paper jams stop 3 machines a day' : '“12 家门店每日共 3 台设备因卡纸停用', en ? '[What happens' : '【发生什么');
      has('workaround', en ? '“None needed: the difference is booked every night”' : '“无需处理：差额每晚自动入账”');
      has('evidence', '2026-09-12');
      has('links', '(runbook.md)');
      for (const key of ['id', 'goal', 'benefit', 'urgency', 'costEstimate']) assert.match(fieldOf(request, key), /[[【]/, key);
    });

    it(`writes the answers into the routing test and the way as a proposal, not as a decision (${language})`, () => {
      assert.deepEqual(readRoutingAnswers(request), answers);
      const decision = fieldOf(request, 'decision');
      assert.ok(decision.includes(language === 'en' ? '| [Decision] | [Name, role] | [YYYY-MM-DD] | Proposed: project, because of: money; time |' : '| 【结论】 | 【姓名、职务】 | 【YYYY-MM-DD】 | 建议：立项，依据：资金；时间 |'), decision);
    });

    it(`decides nothing where nothing was answered (${language})`, () => {
      const open = writeRequest(sourceOf(runbooks[language]), undefined, catalog, '2026-10-01');
      assert.deepEqual(readRoutingAnswers(open), {});
      assert.doesNotMatch(fieldOf(open, 'decision'), /Proposed|建议/);
    });

    it(`gives a charter draft with the facts of the runbook and no decision of its own (${language})`, () => {
      const draft = writeCharterDraft(sourceOf(runbooks[language]), catalog, '2026-10-01', 'request.md');
      const document = readPlanning(draft);
      assert.deepEqual([document.kind, document.language], ['project-charter', language]);
      const en = language === 'en';
      for (const [key, part] of [
        ['problem', en ? '“Paper jams' : '因卡纸停用'],
        ['operationsOwner', en ? 'Wang Fang' : '王芳'],
        ['inScope', en ? '“Self-checkout, 12 stores”' : '“自助收银（12 家门店）”'],
        ['outOfScope', en ? '[In scope or not?] “Scanner dead”' : '【是否纳入范围】“扫码器无反应”'],
        ['objectives', '98.5%'],
        ['constraints', en ? 'Frozen from 2026-09-25 to 2026-10-08' : '2026-09-25 至 2026-10-08'],
        ['dependencies', 'v7'],
        ['stakeholders', en ? '(asks for it)' : '（申请方）'],
        ['risks', en ? 'POS' : '收银镜像'],
        ['tolerance', en ? 'S1' : '一级'],
        ['references', '(request.md)'],
        ['references', '(runbook.md)'],
      ] as const) assert.ok(fieldOf(draft, key).includes(part), `${key}: ${fieldOf(draft, key)}`);
      const empty = plainText(catalog.charter[en ? 'en' : 'zh-cn'].body);
      for (const key of ['sponsor', 'projectManager', 'pmAuthority', 'milestones', 'startEnd', 'deliverables', 'team', 'exitCriteria', 'signOff', 'budget']) assert.equal(fieldOf(draft, key), fieldOf(empty, key), key);
    });
  }

  it('is named after the pain when there is one', () => {
    assert.match(writeRequest(sourceOf(runbooks.en, 1), undefined, catalog, '2026-10-01'), /^# Improvement request: Paper jams stop 3 machines a day in the 12 stores\n/);
  });

  it('is written from tasks without a runbook, hostile ones too', () => {
    const pains = ['Reset the printer every morning | <!-- x', '# Sponsor: nobody', '```'].map((text) => ({ source: 'task', text, start: 0, end: 1 }) as const);
    const source: RequestSource = { language: 'en', pains };
    const request = writeRequest(source, routeRequest({ workDays: 30 }), catalog, '2026-10-01');
    assert.equal(readPlanning(request).kind, 'improvement-request');
    assert.match(fieldOf(request, 'service'), /^\[Name, link to the runbook\]$/);
    assert.ok(fieldOf(request, 'links') !== '' && fieldOf(request, 'decision').includes('Proposed: project'));
    assert.equal(readPlanning(writeCharterDraft(source, catalog, '2026-10-01', undefined)).kind, 'project-charter');
  });
});
