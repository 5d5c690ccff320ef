import assert from 'node:assert/strict';
import { addDecision } from '../../../src/core/learning/addDecision';
import { forgetDecisions } from '../../../src/core/learning/forgetDecisions';
import { parseDecisions } from '../../../src/core/learning/parseDecisions';

/** Files as people write them: in any order, with comments anywhere, on one line or many, with any line ends. */
function* generateFiles(count: number): Generator<string> {
  let state = 7;
  const pick = <T>(...choices: readonly T[]): T => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return choices[(state >>> 16) % choices.length] as T;
  };
  for (let file = 0; file < count; file += 1) {
    const eol = pick('\n', '\r\n', '\r');
    const space = (): string => pick('', ' ', '\t', eol, `${eol}  `, `${eol}${eol}\t`, ` /* note ${state} */ `, ` // note ${state}${eol}    `);
    const entry = (index: number): string => `{${space()}"text":${space()}"task ${(index * 7) % 10} 任务"${space()},"kind":${space()}"${pick('project', 'mixed')}",${space()}"on":"2026-05-12"${space()}}`;
    const entries = Array.from({ length: pick(0, 1, 2, 5) }, (_, index) => entry(index));
    const list = entries.join(`${space()},${space()}`) + (entries.length > 0 ? pick('', ',', `${space()},`) : '');
    yield `${pick('', '\ufeff')}${space()}{${space()}"version":1,${space()}"decisions":${space()}[${space()}${list}${space()}]${space()}}${space()}`;
  }
}

const notesOf = (source: string): readonly string[] => source.match(/note \d+/g) ?? [];
const textsOf = (source: string): readonly string[] => parseDecisions(source).decisions.map(({ text }) => text);

describe('editing any file of decisions', () => {
  const files = [...generateFiles(400)];

  it('starts from files that can be read', () => files.forEach((source) => assert.deepEqual(parseDecisions(source).problems, [], source)));

  it('adds one decision and leaves every byte of the file in its order', () => {
    for (const source of files) {
      for (const text of ['apple', 'task 25', 'zebra']) {
        const grown = addDecision(source, { text, kind: 'operations', on: '2026-06-01' });
        assert.deepEqual(textsOf(grown).toSorted(), [...textsOf(source), text].toSorted(), JSON.stringify([source, grown]));
        let at = 0;
        // White space inside an empty list is the only thing that may go.
        for (const character of source.replace(/\[\s*\]/, '[]')) {
          at = grown.indexOf(character, at) + 1;
          assert.ok(at > 0, JSON.stringify([source, grown]));
        }
      }
    }
  }).timeout(20_000);

  it('forgets one decision and keeps the others, and the comments that are not its own', () => {
    for (const source of files) {
      for (const { key, text, start, end } of parseDecisions(source).decisions) {
        const rest = forgetDecisions(source, (decision) => decision.key === key);
        assert.deepEqual(textsOf(rest), textsOf(source).filter((other) => other !== text), JSON.stringify([source, rest]));
        const others = [...notesOf(source.slice(0, start)), ...notesOf(source.slice(end))];
        // A comment that ends the line of a decision is its own.
        assert.ok(others.filter((note) => !rest.includes(note)).length <= 1, JSON.stringify([source, rest]));
      }
      assert.deepEqual(textsOf(forgetDecisions(source, () => true)), []);
    }
  });
});
