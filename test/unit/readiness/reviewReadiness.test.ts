import assert from 'node:assert/strict';
import type { Readiness, ReadinessStatus } from '../../../src/core/readiness/readiness';
import { reviewReadiness } from '../../../src/core/readiness/reviewReadiness';
import { readFolder } from '../documents/documentFiles';
import { readPlanning } from '../documents/fieldsOf';
import { toTraditional } from '../documents/toTraditional';
import { prepareFrom } from '../handover/prepared';
import { readText } from '../templates/templateFiles';

const samples = {
  en: { record: readText('samples/handover-self-checkout.md'), runbook: readText('samples/runbook-self-checkout.md'), charter: readText('samples/charter-self-checkout.md') },
  zh: { record: readText('samples/handover-self-checkout.zh-cn.md'), runbook: readText('samples/runbook-self-checkout.zh-cn.md'), charter: readText('samples/charter-self-checkout.zh-cn.md') },
};

function review(record: string, runbook?: string, charter?: string): Readiness {
  const readiness = reviewReadiness(readPlanning(record), record, { runbook, charter });
  const texts = { record, runbook: runbook ?? '', charter: charter ?? '' };
  for (const { span, document, id } of readiness.items) assert.ok(span.start < span.end && span.end <= texts[document].length, id);
  return readiness;
}

const ids = ({ items }: Readiness, status: ReadinessStatus): readonly string[] => items.filter((each) => each.status === status).map(({ id }) => id);

/** What has to be changed in a filled record or runbook so that one thing blocks; each in both languages. */
const spoiled = [
  ['receiver', 'record', [/Wang Fang, Store Operations Manager; deputy Liu Yang/, 'everyone'], [/王芳，门店运营经理；副手刘洋/, '相关人员']],
  ['acceptance', 'record', [/(### Acceptance results\n)[^]*?(?=\n###)/, '$1'], [/(### 验收结果\n)[^]*?(?=\n###)/, '$1']],
  ['accepted', 'record', [/training lists \| Accepted/, 'training lists | Rejected'], [/培训名单 \| 通过/, '培训名单 | 不通过']],
  ['accepted', 'record', [/training lists \| Accepted/, 'training lists | [Outcome]'], [/培训名单 \| 通过/, '培训名单 | 【结论】']],
  ['deliverables', 'record', [/(### What is handed over\n)[^]*?(?=\n###)/, '$1'], [/(### 移交范围\n)[^]*?(?=\n###)/, '$1']],
  ['runbookEntry', 'record', [/- Operations runbook v1\.2/, '- Blockchain ledger'], [/- 运行手册 v1\.2/, '- 区块链账本']],
  ['checklist', 'record', [/(### Readiness checklist\n)[^]*?(?=\n###)/, '$1'], [/(### 就绪检查清单\n)[^]*?(?=\n###)/, '$1']],
  ['blocker', 'record', [/\| Blocker \| Yes \| 2026-08-20, 25 minutes/, '| Blocker | No | 2026-08-20, 25 minutes'], [/\| 必须 \| 是 \| 2026-08-20，25 分钟/, '| 必须 | 否 | 2026-08-20，25 分钟']],
  ['blocker', 'record', [/\| Blocker \| Yes \| 2026-08-20, 25 minutes/, '| Blocker | N/A |'], [/\| 必须 \| 是 \| 2026-08-20，25 分钟/, '| 必须 | 不适用 |']],
  ['conditionalItem', 'record', [/Drawings of Jing'an are missing: He Tao, 2026-10-23/, 'Drawings are missing'], [/静安店图纸未交：何涛，2026-10-23|\| 可后补 \| 否 \| [^|]+/, '| 可后补 | 否 | 图纸未交 ']],
  ['openItems', 'record', [/(### Open items and live risks\n)[^]*?(?=\n###)/, '$1'], [/(### 遗留事项与未关闭风险\n)[^]*?(?=\n###)/, '$1']],
  ['openItem', 'record', [/\| Liu Yang \| 2026-12-20 \|/, '| | 2026-12-20 |'], [/\| 刘洋 \| 2026-12-20 \|/, '| | 2026-12-20 |']],
  ['earlySupport', 'record', [/(### Early support\n)[^]*?(?=\n##)/, '$1'], [/(### 早期支持\n)[^]*?(?=\n##)/, '$1']],
  ['earlySupportEnd', 'record', [/(### Early support\n)[^]*?(?=\nIt ends)/, '$1\nHelp is there.\n'], [/(### 早期支持\n)[^]*?(?=\n同时)/, '$1\n有人支持。\n']],
  ['exitCriteria', 'record', [/(### Early support\n)[^]*?(?=\n##)/, '$1\nFrom 2026-08-31 to 2026-09-27\n'], [/(### 早期支持\n)[^]*?(?=\n##)/, '$1\n2026-08-31 至 2026-09-27\n']],
  ['decision', 'record', [/\| Go with conditions \| Jing'an/, "| No-go | Jing'an"], [/\| 有条件放行 \| (?=静安)/, '| 不放行 | ']],
  ['signature', 'record', [/\| Sponsor \| Chen Yu \| 2026-09-30 \|/, '| Sponsor | Chen Yu | [YYYY-MM-DD] |'], [/\| 发起人 \| 陈宇 \| 2026-09-30 \|/, '| 发起人 | 陈宇 | 【YYYY-MM-DD】 |']],
  ['signature', 'record', [/\| Receiving operations owner \| Wang Fang \| 2026-09-30 \|\n/, ''], [/\| 运营接收负责人 \| 王芳 \| 2026-09-30 \|\n/, '']],
  ['signature', 'record', [/\| Project manager \| Li Na \| 2026-09-30 \|\n/, ''], [/\| 项目经理 \| 李娜 \| 2026-09-30 \|\n/, '']],
  ['signature', 'record', [/\| Sponsor \| Chen Yu \| 2026-09-30 \|\n/, ''], [/\| 发起人 \| 陈宇 \| 2026-09-30 \|\n/, '']],
  ['signOff', 'record', [/(### Sign-off\n)[^]*$/, '$1'], [/(### 签署确认\n)[^]*$/, '$1']],
  ['monitoring', 'runbook', [/(### Monitoring and thresholds\n)[^]*?(?=\n###)/, '$1'], [/(### 监控与阈值\n)[^]*?(?=\n###)/, '$1']],
  ['recovery', 'runbook', [/(### Rollback and recovery\n)[^]*?(?=\n###)/, '$1'], [/(### 回退与恢复\n)[^]*?(?=\n###)/, '$1']],
  ['runbookSections', 'runbook', [/(### Operating rhythm\n)[^]*?(?=\n###)/, '$1'], [/(### 运营节奏\n)[^]*?(?=\n###)/, '$1']],
] as const;

describe('readiness', () => {
  for (const [index, language] of (['en', 'zh'] as const).entries()) {
    const { record, runbook, charter } = samples[language];

    it(`is given where everything is shown, and names the exceptions (${language})`, () => {
      const readiness = review(record, runbook, charter);
      assert.equal(readiness.isReady, true);
      assert.deepEqual(ids(readiness, 'condition'), ['accepted', 'accepted', 'conditionalItem']);
      assert.ok(['receiver', 'runbook', 'monitoring', 'recovery', 'checklist', 'openItems', 'earlySupport', 'signOff'].every((id) => ids(readiness, 'met').includes(id)));
    });

    it(`is never given without the runbook (${language})`, () => {
      for (const other of [undefined, '', charter, '# Shopping\n\n- milk\n']) {
        const readiness = review(record, other, charter);
        assert.equal(readiness.isReady, false);
        assert.deepEqual(ids(readiness, 'blocks'), ['runbook']);
      }
    });

    it(`does not need the charter, but says that it was not read (${language})`, () => {
      const readiness = review(record, runbook);
      assert.equal(readiness.isReady, true);
      assert.ok(ids(readiness, 'condition').includes('charter'));
    });

    for (const [id, which, ...changes] of spoiled) {
      const [from, to] = changes[index]!;
      it(`is not given without ${id}: ${to.slice(0, 40).trim() || from.source.slice(0, 30)} (${language})`, () => {
        const texts = { record, runbook, [which]: samples[language][which].replace(from, to) };
        assert.notEqual(texts[which], samples[language][which]);
        const readiness = review(texts.record, texts.runbook, charter);
        assert.equal(readiness.isReady, false);
        assert.ok(ids(readiness, 'blocks').includes(id), ids(readiness, 'blocks').join());
      });
    }

    it(`names the three owners where they differ (${language})`, () => {
      const [from, to] = language === 'en' ? ['Wang Fang, Store Operations Manager', 'Sun Lei, Store Operations Manager'] : ['王芳，门店运营经理', '孙磊，门店运营经理'];
      const owners = review(record, runbook.replace(from, to), charter).items.find(({ id }) => id === 'owners');
      assert.deepEqual(owners?.data, language === 'en' ? { record: 'Wang Fang', runbook: 'Sun Lei', charter: 'Wang Fang' } : { record: '王芳', runbook: '孙磊', charter: '王芳' });
    });

    it(`is far away for what was just prepared from a charter (${language})`, () => {
      const prepared = prepareFrom(charter);
      const blocks = ids(review(prepared.record.text, prepared.runbook.text, charter), 'blocks');
      for (const id of ['accepted', 'blocker', 'checklist', 'openItem', 'earlySupportEnd', 'exitCriteria', 'signature', 'monitoring', 'recovery', 'runbookSections']) {
        assert.equal(blocks.includes(id), id !== 'checklist' && id !== 'earlySupportEnd', id);
      }
    });
  }

  it('reads documents in Traditional characters as the same in Simplified ones, and quotes them', () => {
    const { record, runbook, charter } = samples.zh;
    const undone = record.replace('必须 | 是 | 门店运营部值班表', '必须 | 否 | 门店运营部值班表');
    assert.notEqual(undone, record);
    for (const text of [record, undone]) {
      const [simplified, traditional] = [review(text, runbook, charter), review(toTraditional(text), toTraditional(runbook), toTraditional(charter))];
      assert.equal(traditional.isReady, simplified.isReady);
      assert.deepEqual(traditional.items.map(({ id, status }) => [id, status]), simplified.items.map(({ id, status }) => [id, status]));
    }
    const { data } = review(toTraditional(undone), toTraditional(runbook)).items.find(({ id }) => id === 'blocker')!;
    assert.match(String(data['text']), /運行時間/);
  });

  it('takes a condition for no end of early support', () => {
    const ends = (text: string): boolean => !ids(review(samples.en.record.replace(/(### Early support\n)[^]*?(?=\n## )/, `$1\n${text}\n`), samples.en.runbook), 'blocks').includes('earlySupportEnd');
    for (const text of ['From 2026-09-01; exit: no S1 for 10 days', 'From 2026-09-01, ends when no S1 came for 10 days', '自 2026-09-01 起；退出标准：连续 10 个工作日无一级事件后结束']) assert.ok(!ends(text), text);
    for (const text of ['From 2026-09-01 to 2026-09-30; exit: no S1 for 10 days', 'From 2026-09-01, 4 weeks, ends when no S1 came for 10 days', '自 2026-09-01 起 4 周；退出标准：连续 10 个工作日无一级事件']) assert.ok(ends(text), text);
  });

  it('takes a handed-over row whose owner is empty for one without owner', () => {
    const table = '### What is handed over\n\n| Deliverable | Operations owner |\n| --- | --- |\n| 48 machines | Wang Fang |\n| Card gateway | |\n';
    const record = samples.en.record.replace(/### What is handed over\n[^]*?(?=\n###)/, table);
    const found = review(record, samples.en.runbook).items.filter(({ id }) => id === 'deliverableOwner');
    assert.deepEqual(found.map(({ status, data }) => [status, data]), [['blocks', { name: 'Card gateway' }]]);
  });

  it('reads a checklist of boxes: what is not ticked blocks', () => {
    const withBoxes = (boxes: string): Readiness => review(samples.en.record.replace(/(### Readiness checklist\n)[^]*?(?=\n###)/, `$1\n${boxes}\n`), samples.en.runbook);
    const rest = '- [x] Owner named\n- [x] Monitoring is on\n- [x] Rollback was tried\n- [x] Accounts are handed over\n- [x] Open items have dates\n';
    assert.equal(withBoxes(`${rest}- [x] Runbook is complete\n- [X] Roster is filled`).isReady, true);
    const open = withBoxes(`- [x] Runbook is complete\n- [ ] Roster is filled\n${rest}`);
    assert.deepEqual(open.items.filter(({ status }) => status === 'blocks').map(({ id, data }) => [id, data]), [['blocker', { n: 2, text: 'Roster is filled' }]]);
  });

  it('answers "not ready" to every other record, and never throws', () => {
    for (const { text } of readFolder('handover-record')) assert.equal(review(text).isReady, false);
    assert.equal(review('---\ndocument: handover-record\n---\n\n# Nothing\n').isReady, false);
  });
});
