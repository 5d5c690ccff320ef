import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/textEdit';
import { invertEdits } from '../../../../src/core/plan/invertEdits';
import { goOn, note, replacing, review, type Review } from './reviewOf';

const answered = { answer: { kind: 'operations', isWritten: false } } as const;
const written = { answer: { kind: 'operations', isWritten: true } } as const;
const show = ({ tasks }: Review): readonly string[] => tasks.map(({ id, group, verdict: { task, kind, source } }) => `${id} ${task.text}: ${kind} ${source} in ${group}`);

describe('continueReview', () => {
  it('gives every task an id and a place in the list', () => {
    assert.deepEqual(show(review('- Pack\n- pack\n- Mix it #ops\n- Moan\n')), ['a Pack: project model in project', 'b pack: project model in unsure', 'c Mix it: operations tag in operations', 'd Moan: mixed model in mixed']);
  });

  it('keeps an answer outside of the document, and the place of what is settled', () => {
    const source = '- Pack\n- pack\n';
    const before = note(review(source), { b: answered });
    assert.deepEqual(show(goOn(before, source, [])), ['a Pack: project model in project', 'b pack: operations settled in unsure']);
  });

  it('keeps each of two tasks with the same words apart when lines come and go', () => {
    const before = note(review('- Pack\n- x\n- Pack\n'), { c: answered });
    const more = replacing(before.source, '- x\n', '- Order\n- y\n');
    const after = goOn(before, more.source, more.changes);
    assert.deepEqual(show(after), ['a Pack: project model in project', 'd Order: operations model in operations', 'e y: unclear model in unsure', 'c Pack: operations settled in project']);
    const less = replacing(after.source, '- Pack\n', '');
    assert.deepEqual(show(goOn(after, less.source, less.changes)).at(-1), 'c Pack: operations settled in project');
  });

  it('does not give the answer of a task that is gone to its neighbour with the same words', () => {
    const before = note(review('- Pack\n- Pack\n'), { a: answered });
    const { source, changes } = replacing(before.source, '- Pack\n', '');
    assert.deepEqual(show(goOn(before, source, changes)), ['b Pack: project model in project']);
  });

  it('finds a task that was moved below the same heading, not below another', () => {
    const before = note(review('# A\n- Pack\n- x\n# B\n- y\n'), { a: answered });
    assert.equal(show(goOn(before, '# A\n- x\n- Pack\n# B\n- y\n', [{ start: 0, end: before.source.length, length: before.source.length }]))[1], 'a Pack: operations settled in project');
    assert.equal(show(goOn(before, '# A\n- x\n# B\n- y\n- Pack\n', [{ start: 0, end: before.source.length, length: before.source.length }])).at(-1), 'd Pack: project model in project');
  });

  it('forgets an answer with the words that it was given for', () => {
    const before = note(review('- Pack\n'), { a: answered });
    const { source, changes } = replacing(before.source, 'Pack', 'Put');
    assert.deepEqual(show(goOn(before, source, changes)), ['b Put: project model in project']);
  });

  it('forgets an answer that was written when its tag goes, and keeps its place while the tag is there', () => {
    const before = note(review('- pack\n'), { a: written });
    const tagged = replacing(before.source, 'pack', 'pack #ops');
    const after = goOn(before, tagged.source, tagged.changes);
    assert.deepEqual(show(after), ['a pack: operations tag in unsure']);
    assert.deepEqual(show(goOn(after, '- pack\n', [{ start: 6, end: 11, length: 0 }])), ['a pack: project model in unsure']);
  });

  it('keeps what was skipped skipped', () => {
    const before = note(review('- pack\n'), { a: { isSkipped: true } });
    assert.equal(goOn(before, '# New\n- pack\n', [{ start: 0, end: 0, length: 6 }]).tasks[0]!.isSkipped, true);
  });
});

describe('invertEdits', () => {
  it('takes back what edits did, in any order', () => {
    const source = 'one two three';
    const edits = [{ start: 8, end: 13, text: '3' }, { start: 0, end: 3, text: '' }, { start: 4, end: 4, text: 'and ' }, { start: 13, end: 13, text: '!' }];
    const after = applyEdits(source, edits);
    assert.equal(after, ' and two 3!');
    assert.equal(applyEdits(after, invertEdits(source, edits)), source);
  });
});
