import assert from 'node:assert/strict';
import { mostDecisions, mostFileSize, mostTextLength } from '../../../src/core/learning/decision';
import { parseDecisions } from '../../../src/core/learning/parseDecisions';

const entry = (text: string, kind = 'project', on = '2026-05-12'): string => JSON.stringify({ text, kind, on });
const file = (...entries: readonly string[]): string => `{\n  "version": 1,\n  "decisions": [\n    ${entries.join(',\n    ')}\n  ]\n}\n`;
const problemsOf = (source: string): readonly string[] => parseDecisions(source).problems.map(({ code, line }) => `${code} ${line}`);

describe('parseDecisions', () => {
  it('reads decisions with comments, trailing commas, any line ends and a byte order mark', () => {
    const source = `\ufeff// ours\n{ /* one */ "version": 1, "decisions": [\n${entry('Update the KPI deck')}, // said Ann\n${entry('更新看板', 'operations', '2026-01-31')},\n] }`;
    for (const text of [source, source.replaceAll('\n', '\r\n'), source.replaceAll('\n', '\r')]) {
      const { decisions, problems } = parseDecisions(text.replaceAll(/\/\/[^\r\n]*/g, (comment) => comment));
      assert.deepEqual(problems, []);
      assert.deepEqual(decisions.map(({ text: own, kind, on }) => [own, kind, on]), [['Update the KPI deck', 'project', '2026-05-12'], ['更新看板', 'operations', '2026-01-31']]);
      for (const { start, end } of decisions) assert.match(text.slice(start, end), /^\{.*\}$/);
    }
  });

  it('takes an empty file, and one of comments only, for one without decisions', () => {
    for (const source of ['', ' \n', '// nothing yet\n', '\ufeff']) assert.deepEqual(parseDecisions(source), { decisions: [], problems: [] });
  });

  it('keeps who decided where somebody wrote it, and does not mind what it does not know', () => {
    const [decision] = parseDecisions('{"decisions":[{"text":"a plan","kind":"mixed","on":"2026-02-01","by":"ops team","note":1}]}').decisions;
    assert.deepEqual([decision?.by, decision?.kind], ['ops team', 'mixed']);
  });

  it('reports the marks of a merge with their line, and uses nothing of the file', () => {
    const [first, second] = file(entry('one'), entry('two')).split('\n    ');
    const source = `${first}\n<<<<<<< HEAD\n    ${second}\n=======\n    ${entry('three')}\n>>>>>>> theirs\n  ]\n}\n`;
    assert.deepEqual(parseDecisions(source).decisions, []);
    assert.deepEqual(problemsOf(source), ['conflict 4']);
    assert.deepEqual(problemsOf(source.replaceAll('\n', '\r\n')), ['conflict 4']);
  });

  for (const [what, source, expected] of [
    ['text that is no JSON', '{\n  "version": 1,\n  "decisions": [ oops ]\n}', 'syntax 3'],
    ['a file that ends too early', '{\n  "decisions": [', 'syntax 2'],
    ['two values', '{"decisions":[]}\n{"decisions":[]}', 'syntax 2'],
    ['a list instead of an object', '[]', 'shape 1'],
    ['an object without decisions', '{\n}', 'shape 1'],
    ['decisions that are no list', '{\n"decisions": {}\n}', 'shape 2'],
    ['a decision that is no object', file('"Update"'), 'shape 4'],
    ['a later format', '{\n\n  "version": 2,\n  "decisions": []\n}', 'version 3'],
    ['a decision without a text', file(entry('one'), '{"kind":"project","on":"2026-01-01"}'), 'text 5'],
    ['a text of nothing but marks', file(entry('- [ ] …')), 'text 4'],
    ['a text that is too long', file(entry('x'.repeat(mostTextLength + 1))), 'text 4'],
    ['a kind that is none', file(entry('one', 'Project')), 'kind 4'],
    ['a day that is none', file(entry('one', 'project', '12 May')), 'date 4'],
    ['the same text decided in two ways', file(entry('Update the deck'), entry('- [x] UPDATE  the deck.', 'operations')), 'contradiction 5'],
    ['two lists, as a merge may leave them', '{\n"decisions": [],\n"decisions": []\n}', 'duplicate 3'],
    ['a decision that says its kind twice', file('{"text":"one","kind":"project",\n"kind":"operations","on":"2026-01-01"}'), 'duplicate 5'],
    ['a day that no month has', file(entry('one', 'project', '2026-02-29')), 'date 4'],
    ['more decisions than a team makes', file(...Array.from({ length: mostDecisions + 1 }, (_, index) => entry(`task ${index}`))), `size ${mostDecisions + 4}`],
    ['a file that is too large', ' '.repeat(mostFileSize + 1), 'size 1'],
    ['nesting without end', '['.repeat(200_000), 'syntax 1'],
  ] as const) {
    it(`reports ${what} with its line`, () => {
      const reading = parseDecisions(source);
      assert.deepEqual(reading.problems.map(({ code, line }) => `${code} ${line}`), [expected]);
      assert.deepEqual(reading.decisions, []);
    });
  }

  it('knows the length of months', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-04-30', '2026-12-31']) assert.deepEqual(problemsOf(file(entry('one', 'project', day))), []);
    for (const day of ['2100-02-29', '2026-04-31', '2026-06-31', '2026-13-01', '2026-00-10', '2026-01-00']) assert.deepEqual(problemsOf(file(entry('one', 'project', day))), ['date 4']);
  });

  it('lets the same decision stand twice, as two branches leave it', () => {
    assert.deepEqual(problemsOf(file(entry('Update the deck'), entry('update the deck', 'project', '2026-06-01'))), []);
  });

  it('does not take signs inside a text for the marks of a merge', () => {
    assert.deepEqual(problemsOf(file(entry('<<<<<<< is a mark'), entry('======= too'))), []);
  });

  it('stops at twenty problems', () => {
    assert.equal(problemsOf(file(...Array.from({ length: 50 }, (_, index) => entry(`task ${index}`, 'none')))).length, 20);
  });
});
