import assert from 'node:assert/strict';
import { readOpinion } from '../../../src/core/opinion/readOpinion';

describe('reading a second opinion', () => {
  it('takes an answer of the form asked for', () => {
    assert.deepEqual(readOpinion(' {"kind": "operations", "reason": "It comes again\\nevery week."} '), { kind: 'operations', sentence: 'It comes again every week.' });
    assert.deepEqual(readOpinion('```json\n{"reason": "做完就结束。", "kind": "project"}\n```'), { kind: 'project', sentence: '做完就结束。' });
  });

  for (const [what, answer] of [
    ['nothing', ''],
    ['prose', 'This is operations work, because it comes again.'],
    ['prose around the object', 'Sure! {"kind": "project", "reason": "It ends."}'],
    ['a kind that there is not', '{"kind": "both", "reason": "It ends."}'],
    ['a kind that every object has', '{"kind": "constructor", "reason": "It ends."}'],
    ['no reason', '{"kind": "project"}'],
    ['an empty reason', '{"kind": "project", "reason": " \\n "}'],
    ['a reason that is no text', '{"kind": "project", "reason": ["It ends."]}'],
    ['an essay', `{"kind": "project", "reason": "${'It ends. '.repeat(60)}"}`],
    ['more than was asked for', '{"kind": "project", "reason": "It ends.", "command": "quit"}'],
    ['a list', '[{"kind": "project", "reason": "It ends."}]'],
    ['null', 'null'],
    ['broken JSON', '{"kind": "project", "reason": "It'],
    ['an endless answer', `{"kind": "project", "reason": "It ends."}${' '.repeat(5000)}x`],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.equal(readOpinion(answer), undefined);
    });
  }

  it('leaves no control characters in the sentence', () => {
    assert.equal(readOpinion('{"kind": "mixed", "reason": "a\\u0000\\u001bb\\tc"}')?.sentence, 'a b c');
  });
});
