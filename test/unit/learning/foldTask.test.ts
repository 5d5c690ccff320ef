import assert from 'node:assert/strict';
import { decisionText } from '../../../src/core/learning/decisionText';
import { foldTask } from '../../../src/core/learning/foldTask';

describe('foldTask', () => {
  for (const [text, variants] of [
    ['Update the KPI deck', ['update the kpi deck', '- [ ] Update the KPI deck', '* [x] **Update** the `KPI` deck.', '3. Update  the\tKPI deck;', '> - Update the KPI deck #project', 'Update the KPI deck #ops', 'Ｕｐｄａｔｅ the ＫＰＩ deck', 'Update the KPI deck [ops]', 'Update the KPI deck 🚀']],
    ['更新运营看板', ['- 更新运营看板。', '更新運營看板', '更新运营看板 #项目', '更新运营看板 ＃运营', '更新运营看板！[运营]', '1. 更新运营看板；']],
  ] as const) {
    for (const variant of variants) it(`takes ${JSON.stringify(variant)} for the same as ${text}`, () => assert.equal(foldTask(variant), foldTask(text)));
  }

  it('tells apart what is not the same', () => {
    const texts = ['Update the KPI deck', 'Update the KPI deck for March', 'Update KPI deck', '更新看板', '更新项目看板', 'Run #projectile tests', 'Run tests', 'Plan 2026', 'Plan 2027'];
    assert.equal(new Set(texts.map(foldTask)).size, texts.length);
  });

  it('leaves nothing of what says nothing', () => {
    for (const text of ['', ' ', '- [ ] ', '…', '。', '🚀']) assert.equal(foldTask(text), '');
  });

  it('is quick with hostile texts', () => {
    for (const text of [' '.repeat(100_000), '> '.repeat(50_000), '['.repeat(100_000), '#'.repeat(100_000), '!'.repeat(100_000) + 'a', '[ ] '.repeat(30_000)]) assert.ok(foldTask(text).length <= 8000);
  });
});

describe('decisionText', () => {
  it('keeps a task as a person reads it', () => {
    assert.equal(decisionText('  - [ ] Update the **KPI** deck,\n  then send it. #project '), 'Update the **KPI** deck, then send it.');
    assert.equal(decisionText('# 更新看板 #运营'), '更新看板');
  });
});
