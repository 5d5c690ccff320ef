import assert from 'node:assert/strict';
import { classify } from '../../../src/core/classifier/classify';
import { createLearnedClassifier } from '../../../src/core/learning/createLearnedClassifier';
import type { Decision } from '../../../src/core/learning/decision';
import { mostLean } from '../../../src/core/learning/leanOfDecisions';
import type { Role, Verdict, WorkKind } from '../../../src/core/workKind';
import { randomTexts } from '../classifier/randomTexts';
import { shippedModel } from '../classifier/shippedModel';

const decide = (text: string, kind: WorkKind, on = '2026-05-12'): Decision => ({ text, kind, on });
const learn = (...decisions: readonly Decision[]): ((text: string) => Verdict) => createLearnedClassifier(shippedModel(), decisions);
const judge = (text: string): Verdict => classify(text, shippedModel());
const logits = ({ pProject, pOperations }: Verdict): number => Math.log(pProject / pOperations);

const wrong: readonly (readonly [string, Role, string])[] = [
  ['Update the KPI deck for March', 'project', 'Update the KPI deck for April'],
  ['Launch the Friday newsletter', 'operations', 'Launch the Monday newsletter'],
  ['更新三月份的指标看板', 'project', '更新四月份的指标看板'],
  ['上线周五的促销活动', 'operations', '上线周六的促销活动'],
];
/** Far from all of these: other words, other matters. */
const others = ['Rotate the TLS certificates', 'Negotiate the lease of the new office', '巡检机房设备', '新建第二座数据中心', 'Website', '42', '', '今天天气不错'];

describe('the learned classifier', () => {
  it('answers what was decided, however the same text is written, and says so', () => {
    for (const [text, kind] of wrong) {
      const answer = learn(decide(text, kind, '2026-05-12'));
      for (const variant of [text, text.toUpperCase(), `- [ ] ${text}`, `${text}。`, `  ${text} #项目`, `**${text}**!`, `${text} [ops]`, `${text}…`]) {
        const verdict = answer(variant);
        assert.deepEqual([verdict.kind, verdict.certainty], [kind, 'clear'], variant);
        assert.equal(verdict.pProject > 0.5, kind === 'project');
        assert.ok(Math.abs(verdict.pProject + verdict.pOperations - 1) < 1e-12);
        assert.deepEqual(verdict.learned, { kind, on: '2026-05-12', text, same: true, strength: 0 });
      }
    }
  });

  it('answers with any kind that was decided', () => {
    for (const kind of ['project', 'operations', 'mixed', 'unclear'] as const) {
      for (const text of ['Website', 'Update the KPI deck for March', 'Build the new portal and then run it day to day for the city']) {
        assert.equal(learn(decide(text, kind))(text).kind, kind);
      }
    }
  });

  it('leans towards a decision with a text that differs in a word, and names it', () => {
    for (const [text, kind, like] of wrong) {
      assert.notEqual(judge(like).kind, kind);
      const verdict = learn(decide(text, kind))(like);
      assert.equal(logits(verdict) > 0, kind === 'project', like);
      assert.deepEqual([verdict.learned?.same, verdict.learned?.text, verdict.learned?.kind], [false, text, kind]);
      assert.ok((verdict.learned?.strength ?? 0) > 1);
    }
  });

  it('changes nothing without decisions', () => {
    for (const text of [...others, ...randomTexts(100, 5)]) assert.deepEqual(learn()(text), judge(text));
  });

  it('has next to nothing to say of texts that share no word with a decision, and does not mention it', () => {
    const answer = learn(...wrong.map(([text, kind]) => decide(text, kind)));
    for (const text of others) {
      const { pProject, pOperations, ...verdict } = answer(text);
      const { pProject: before, pOperations: after, ...expected } = judge(text);
      assert.deepEqual(verdict, expected);
      assert.ok(Math.abs(Math.log(pProject / pOperations) - Math.log(before / after)) < 0.2, text);
    }
  });

  it('moves a text that is merely alike by no more than a bound, however many decisions agree', () => {
    const many = Array.from({ length: 300 }, (_, index) => decide(`Update the price list of branch number ${index} in the far north`, 'project'));
    const answer = learn(...many);
    for (const text of ['Update the holiday calendar', 'Print the price tags', 'Visit the branch office', ...randomTexts(200, 9)]) {
      const moved = Math.abs(logits(answer(text)) - logits(judge(text)));
      assert.ok(moved <= 1, `${text}: ${moved}`);
    }
    for (const text of [...many.slice(0, 20).map((decision) => `${decision.text} today`), ...wrong.map(([text]) => text)]) {
      assert.ok(Math.abs(logits(answer(text)) - logits(judge(text))) <= mostLean, text);
    }
  });

  it('does not turn over what the model is sure of for a text that is merely alike', () => {
    const answer = learn(decide('Launch the Friday newsletter', 'operations'), decide('Set up the room for the board meeting', 'operations'));
    for (const text of ['Launch the new website', 'Set up the new server room']) {
      assert.deepEqual([answer(text).kind, answer(text).certainty], ['project', 'clear']);
      assert.ok(logits(answer(text)) < logits(judge(text)));
    }
  });

  it('adds little where the model was right already', () => {
    const known = learn(decide('Migrate the billing database to the new cluster', 'project'))('Migrate the payroll database to the new cluster');
    assert.equal(known.learned, undefined);
  });

  it('draws nothing for other texts from what is mixed or unclear', () => {
    for (const kind of ['mixed', 'unclear'] as const) {
      const answer = learn(...wrong.map(([text]) => decide(text, kind)));
      for (const [, , like] of wrong) assert.deepEqual(answer(like), judge(like));
    }
  });

  it('takes the first where two speak of the same text', () => {
    const answer = learn(decide('Website', 'project', '2026-01-01'), decide('website', 'operations', '2026-02-01'));
    assert.deepEqual([answer('Website').kind, answer('Website').learned?.on], ['project', '2026-01-01']);
  });

  it('names a decision for the side that its weight went to', () => {
    const answer = learn(decide('Update the KPI deck for March', 'project'), decide('Launch the KPI board for March', 'operations'));
    for (const text of ['Update the KPI deck for April', 'Launch the KPI board for April', 'Check the KPI board for March', ...randomTexts(100, 3)]) {
      const { learned } = answer(text);
      if (learned) assert.equal(learned.kind === 'project', logits(answer(text)) > logits(judge(text)), text);
    }
  });

  it('holds five thousand decisions, texts that are all the same in most words among them', () => {
    const answer = learn(...Array.from({ length: 5000 }, (_, index) => decide(`Update the weekly report of team ${index} 更新周报 ${index}`, index % 2 === 0 ? 'project' : 'operations')));
    assert.equal(answer('update the weekly report of team 1234 更新周报 1234').kind, 'project');
    assert.equal(answer('update the weekly report of team 1235 更新周报 1235').kind, 'operations');
    assert.deepEqual(answer('Rotate the TLS certificates').kind, judge('Rotate the TLS certificates').kind);
  });
});
