import assert from 'node:assert/strict';
import { findTimeMarks } from '../../../src/core/classifier/findTimeMarks';

const show = (text: string): readonly string[] => findTimeMarks(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('findTimeMarks', () => {
  it('finds recurrence in English and Chinese', () => {
    assert.deepEqual(show('check pumps every monday'), ['recurrence:every monday']);
    assert.deepEqual(show('weekly stock count'), ['recurrence:weekly']);
    assert.deepEqual(show('每周一检查'), ['recurrence:每周一']);
    assert.deepEqual(show('定期备份'), ['recurrence:定期']);
  });

  it('finds deadlines in English and Chinese', () => {
    assert.deepEqual(show('migrate by 30 june'), ['deadline:by 30 june']);
    assert.deepEqual(show('6月30日前完成迁移'), ['deadline:6月30日前']);
  });

  it('does not take the weather for a recurrence', () => {
    assert.deepEqual(show('今天天气'), []);
  });

  it('stays bounded on text made to be hard', () => {
    assert.ok(findTimeMarks('every '.repeat(330)).length <= 40);
    assert.ok(findTimeMarks('每1'.repeat(1000)).length <= 40);
  });
});
