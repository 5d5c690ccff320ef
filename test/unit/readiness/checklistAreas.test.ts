import assert from 'node:assert/strict';
import { areasOf, checklistAreas, essentialAreas, ourBlockers as blockers } from '../../../src/core/readiness/checklistAreas';
import type { Readiness } from '../../../src/core/readiness/readiness';
import { reviewReadiness } from '../../../src/core/readiness/reviewReadiness';
import { readPlanning } from '../documents/fieldsOf';
import { readText } from '../templates/templateFiles';

const languages = {
  en: {
    suffix: '', checklist: /(### Readiness checklist\n)[^]*?(?=\n###)/, blocker: '| Blocker |', later: '| Can follow |',
    own: '| Check | Status | Evidence |\n| --- | --- | --- |\n', no: 'No', assigned: 'Sun Lei, 2026-10-20',
    rows: {
      owner: 'Owner named', runbook: 'Runbook tried in two stores', people: 'Attendants trained', monitoring: 'Alerts reach the duty phone', recovery: 'Rollback tried',
      access: 'Accounts handed over', openItems: 'Open issues have an owner and a date',
    },
    yes: 'Yes',
  },
  zh: {
    suffix: '.zh-cn', checklist: /(### 就绪检查清单\n)[^]*?(?=\n###)/, blocker: '| 必须 |', later: '| 可后补 |',
    own: '| 检查项 | 状态 | 依据 |\n| --- | --- | --- |\n', no: '否', assigned: '孙磊，2026-10-20',
    rows: {
      owner: '责任人已明确', runbook: '手册已在两家门店试用', people: '引导员培训完成', monitoring: '告警已接入值班电话', recovery: '回退已演练',
      access: '账号已移交', openItems: '遗留问题均有期限',
    },
    yes: '是',
  },
} as const;

for (const [language, { suffix, checklist, blocker, later, own, rows, yes, no, assigned }] of Object.entries(languages)) {
  const record = readText(`samples/handover-self-checkout${suffix}.md`);
  const runbook = readText(`samples/runbook-self-checkout${suffix}.md`);
  const review = (text: string): Readiness => reviewReadiness(readPlanning(text), text, { runbook });
  const silentIn = (text: string): readonly unknown[] => review(text).items.filter(({ id }) => id === 'checklistArea').map(({ data, status }) => [data.area, status, data.isLater ?? 0]);
  const rowOf = (n: number): RegExp => new RegExp(`^\\| ${n} \\|.*\\n`, 'm');
  const without = (numbers: readonly number[]): string => numbers.reduce((text, n) => text.replace(rowOf(n), ''), record);
  const withOwn = (table: string): string => record.replace(checklist, `$1\n${table}\n`);
  const table = (entries: readonly (readonly [string, string])[]): string => own + entries.map(([, text]) => `| ${text} | ${yes} | 2026-09-20 |\n`).join('');

  describe(`a readiness checklist (${language})`, () => {
    for (const area of checklistAreas) {
      it(`of our form must have its blockers: ${area}`, () => {
        const text = without(blockers[area]);
        assert.equal(text.split('\n').length, record.split('\n').length - blockers[area].length);
        assert.deepEqual(silentIn(text), [[area, 'blocks', 0]]);
        assert.equal(review(text).isReady, false);
      });
    }

    it('of our form has its blockers where our template has them', () => {
      const numbers = record.split('\n').flatMap((line) => (line.includes(blocker) ? [Number(/^\| (\d+) \|/.exec(line)?.[1])] : []));
      assert.deepEqual(Object.values(blockers).flat().sort((a, b) => a - b), numbers);
    });

    it('of our form names each blocker that is gone from its subject', () => {
      for (const n of [9, 10, 12, 17, 18, 33]) {
        const readiness = review(without([n]));
        assert.equal(readiness.isReady, false);
        assert.deepEqual(readiness.items.filter(({ status }) => status === 'blocks').map(({ id, data }) => [id, data]), [['blocker', { n: String(n), isGone: 1 }]]);
      }
    });

    it('of our form is not ready when its blockers are called something less', () => {
      const text = record.replace(rowOf(14), (row) => row.replace(blocker, later));
      assert.deepEqual(silentIn(text), [['monitoring', 'blocks', 0]]);
    });

    it('of our form may lack what can follow', () => {
      assert.equal(review(without([2, 4, 6, 8, 11, 15, 20, 21, 23, 26, 29, 30, 31, 36])).isReady, true);
    });

    it('of another form needs what nobody can operate without', () => {
      const entries = Object.entries(rows);
      assert.equal(review(withOwn(table(entries))).isReady, true);
      for (const [area] of entries) assert.deepEqual(silentIn(withOwn(table(entries.filter(([other]) => other !== area)))), [[area, 'blocks', 0]]);
      assert.equal(review(withOwn(table([]) + `| ${rows.runbook} | ${yes} | 2026-09-20 |\n`)).isReady, false);
    });

    it('of another form cannot leave one of them for later', () => {
      const text = withOwn(table(Object.entries(rows)).replace(`| ${rows.monitoring} | ${yes} | 2026-09-20 |`, `| ${rows.monitoring} | ${no} | ${assigned} |`));
      assert.deepEqual(silentIn(text), [['monitoring', 'blocks', 1]]);
    });

    it('of boxes needs the same', () => {
      const boxes = Object.values(rows).map((text) => `- [x] ${text}`);
      assert.equal(review(withOwn(boxes.join('\n'))).isReady, true);
      assert.deepEqual(silentIn(withOwn(boxes.slice(1).join('\n'))), [['owner', 'blocks', 0]]);
      // What is there and not ticked is named by itself.
      assert.deepEqual(silentIn(withOwn(boxes.join('\n').replace('[x]', '[ ]'))), []);
    });
  });
}

describe('what an item of a checklist speaks of', () => {
  it('is told apart', () => {
    assert.deepEqual(essentialAreas.filter((area) => !checklistAreas.includes(area)), []);
    assert.deepEqual(areasOf('Roster covers all hours, backup included'), ['people']);
    assert.deepEqual(areasOf('Benefits have an owner'), ['owner']);
    assert.deepEqual(areasOf('Every open item has an owner'), ['openItems']);
    assert.deepEqual(areasOf('The sun shines'), []);
    assert.deepEqual(areasOf('遗留事项均有负责人'), ['openItems']);
    assert.deepEqual(areasOf('天气晴好'), []);
  });
});
