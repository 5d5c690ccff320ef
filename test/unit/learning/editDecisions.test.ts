import assert from 'node:assert/strict';
import { addDecision } from '../../../src/core/learning/addDecision';
import type { Decision } from '../../../src/core/learning/decision';
import { foldTask } from '../../../src/core/learning/foldTask';
import { forgetDecisions } from '../../../src/core/learning/forgetDecisions';
import { formatNewFile } from '../../../src/core/learning/formatDecision';
import { parseDecisions } from '../../../src/core/learning/parseDecisions';

const decide = (text: string, kind: Decision['kind'] = 'project', on = '2026-05-12'): Decision => ({ text, kind, on });
const textsOf = (source: string): readonly string[] => parseDecisions(source).decisions.map(({ text }) => text);
const forget = (source: string, ...texts: readonly string[]): string => forgetDecisions(source, ({ key }) => texts.map(foldTask).includes(key));
const add = (source: string, ...texts: readonly string[]): string => texts.reduce((result, text) => addDecision(result, decide(text)), source);

const written = `// Ours.
{
  "version": 1,
  "decisions": [
    { "text": "banana", "kind": "project", "on": "2026-05-12" },
    { "text": "date", "kind": "project", "on": "2026-05-12" }
  ]
}
`;

describe('addDecision', () => {
  it('writes one decision a line, sorted, whatever came first', () => {
    assert.equal(add(formatNewFile(['Ours.']), 'date', 'banana'), written);
    assert.equal(add(formatNewFile(['Ours.']), 'banana', 'date'), written);
  });

  it('puts a new line where it belongs and changes no other, but for the comma at the end', () => {
    const line = (text: string): string => `    { "text": "${text}", "kind": "project", "on": "2026-05-12" }`;
    assert.equal(add(written, 'apple'), written.replace(line('banana'), `${line('apple')},\n${line('banana')}`));
    assert.equal(add(written, 'Cherry'), written.replace(line('date'), `${line('Cherry')},\n${line('date')}`));
    assert.equal(add(written, 'elder'), written.replace(line('date'), `${line('date')},\n${line('elder')}`));
  });

  it('changes kind and day of the same text and leaves the rest of it', () => {
    const source = written.replace('"on": "2026-05-12" }', '"on": "2026-05-12", "note": "talked about" /* twice */ }');
    const changed = addDecision(source, decide('- [ ] BANANA.', 'operations', '2026-06-01'));
    assert.equal(changed, source.replace('"kind": "project", "on": "2026-05-12", "note"', '"kind": "operations", "on": "2026-06-01", "note"'));
  });

  it('keeps comments, indentation, order and line ends', () => {
    const source = '\ufeff/* a */ {\r\n\t"decisions": [ // b\r\n\t\t// about date\r\n\t\t{ "text": "date", "kind": "mixed", "on": "2026-01-01" }, // c\r\n\t\t{ "on": "2026-01-01", "text": "banana", "kind": "project" }, // d\r\n\t], // e\r\n}';
    const grown = add(source, 'zebra', 'cherry');
    assert.deepEqual(textsOf(grown).toSorted(), ['banana', 'cherry', 'date', 'zebra']);
    const gone = forget(grown, 'zebra', 'cherry');
    assert.equal(gone, source);
    assert.doesNotMatch(grown, /[^\r]\n|\r[^\n]/);
  });

  it('goes into files that are written in other ways', () => {
    for (const source of [
      '',
      '\ufeff',
      '// only this',
      '{"decisions":[]}',
      '{"decisions":[ /* none */ ]}',
      '{\n  "decisions": [ // none\n  ]\n}',
      '{"decisions":[{"text":"date","kind":"project","on":"2026-01-01"}]}',
      '{"decisions":[{"text":"date","kind":"project","on":"2026-01-01"},]}',
      '{"decisions":[\n{"text":"date","kind":"project","on":"2026-01-01"} // last\n]}',
      '{"decisions":[\n{"text":"banana","kind":"project","on":"2026-01-01"}\n, {"text":"date","kind":"project","on":"2026-01-01"}\n]}',
      '{"decisions":[ /* from\nhere */ {"text":"date","kind":"project","on":"2026-01-01"} /* to\nhere */ ]}',
      '{"decisions":[\n{\n"text":"date",\n"kind":"project",\n"on":"2026-01-01"\n}\n]}',
    ]) {
      for (const text of ['apple', 'cherry', 'zebra']) {
        const before = textsOf(source);
        const grown = add(source, text);
        assert.deepEqual(textsOf(grown).toSorted(), [...before, text].toSorted(), JSON.stringify(grown));
        for (const comment of source.match(/\/\*[^]*?\*\/|\/\/.*/g) ?? []) assert.ok(grown.includes(comment));
        assert.deepEqual(textsOf(forget(grown, text)), before);
      }
    }
  });

  it('writes texts with quotes, line ends and signs as JSON', () => {
    const text = 'Say "yes" \\ <<<<<<< 更新 🚀';
    assert.deepEqual(textsOf(add('', text)), [text]);
  });

  it('never touches a file that has problems', () => {
    for (const source of ['{', '<<<<<<< HEAD\n', '{"decisions":[{"text":"a","kind":"none","on":"2026-01-01"}]}']) {
      assert.throws(() => add(source, 'apple'));
      assert.throws(() => forget(source, 'apple'));
    }
  });
});

describe('forgetDecisions', () => {
  it('takes the whole line, and the comma that is left over', () => {
    assert.equal(forget(add(written, 'cherry'), 'Cherry!'), written);
    const line = '    { "text": "date", "kind": "project", "on": "2026-05-12" }\n';
    assert.equal(forget(written, 'date'), written.replace(`,\n${line}`, `\n`));
    assert.equal(forget(written, 'banana'), written.replace('    { "text": "banana", "kind": "project", "on": "2026-05-12" },\n', ''));
  });

  it('forgets all and keeps what the file says of itself', () => {
    const empty = forgetDecisions(written, () => true);
    assert.equal(empty, '// Ours.\n{\n  "version": 1,\n  "decisions": [\n  ]\n}\n');
    assert.deepEqual(textsOf(add(empty, 'apple')), ['apple']);
  });

  it('leaves a file alone in which nothing is to be forgotten', () => assert.equal(forget(written, 'apple'), written));

  it('undoes what was added, in any order', () => {
    const texts = ['one', 'two', '三', 'four', '五月报表', 'Six!'];
    for (let turn = 0; turn < texts.length; turn += 1) {
      const order = [...texts.slice(turn), ...texts.slice(0, turn)];
      const grown = add(written, ...order);
      assert.equal(textsOf(grown).length, texts.length + 2);
      assert.equal(forget(grown, ...texts), written);
    }
  });
});
